"""The words with which whatever is to be replaced begins, in the messages that the program begins for people."""

from typing import Final

PLACEHOLDER: Final = "TO BE REPLACED"
"""How every placeholder begins, to the letter: nobody writes so of a case."""
