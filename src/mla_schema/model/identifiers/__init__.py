"""The kinds of identifier, grouped so that a message loads only the groups it uses."""
