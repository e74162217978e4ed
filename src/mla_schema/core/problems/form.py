"""What was expected in a message, and which known word is the nearest."""

from typing import Final

from mla_schema.core.words import Problem

AN_OBJECT: Final = Problem("form.object", "an object")
A_LIST: Final = Problem("form.list", "a list")
A_TEXT: Final = Problem("form.text", "text between quotation marks")
A_NUMBER: Final = Problem("form.number", "a whole number without quotation marks")
A_VERSION: Final = Problem("form.version", "a version, such as 1.0")
NEAR: Final = Problem("form.near", "Did you mean '{name}'?")
"""A question that follows the advice."""
