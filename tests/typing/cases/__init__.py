"""Small programs; a line that must be refused says with which words."""
