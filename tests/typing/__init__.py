"""What a type checker must refuse, and what it must let pass."""
