"""The two syntaxes of a message."""

from enum import StrEnum


class Form(StrEnum):
    """The two syntaxes of a message."""

    XML = "xml"
    """XML. One element in the namespace of the format."""
    JSON = "json"
    """JSON. One object."""
