"""Extensions: what a community needs beyond the format, declared and flat."""

from typing import Annotated

from mla_schema.core.marks import PERSONAL
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import Flag, Lines, Token, Uri, Version


class ExtensionValue(Node):
    """A named value of an extension."""

    name: Token
    """Name. The name that the extension's own documentation gives the value."""
    value: Annotated[Lines, PERSONAL]
    """Value. The value as text."""


class Extension(Node):
    """Named values that another specification defines; unknown ones are kept and shown, never interpreted."""

    uri: Uri
    """URI. Names the specification of the extension."""
    version: Version | None = None
    """Version. The version of that specification."""
    must_understand: Flag | None = None
    """Must be understood. A reader that does not know the extension must not decide on the message."""
    values: Many[ExtensionValue] = ()
    """Values. The named values, in order."""
