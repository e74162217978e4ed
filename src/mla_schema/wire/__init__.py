"""From bytes to a tree: the only parsers of what was received, hardened and bounded."""
