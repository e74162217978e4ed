"""The second opinion: the derived XSD, read by an implementation that shares nothing with our reader."""

from functools import cache
from typing import TYPE_CHECKING

from mla_schema.codec.published import published

if TYPE_CHECKING:
    from xmlschema import XMLSchema


@cache
def _schema() -> "XMLSchema":
    # The import and the compilation take most of a second; only who asks for a second opinion pays.
    from xmlschema import XMLSchema

    return XMLSchema(published("mla.xsd"), allow="none")


def xsd_accepts(data: bytes) -> bool:
    """Whether the XSD accepts a file.

    Args:
        data: An XML file that the reader has accepted, so that it is known to be harmless.
    """
    return bool(_schema().is_valid(data.decode()))
