"""The words that people read, by key; one file per language, English derived from the definitions."""
