"""How a scalar is written: the one lexical form that its type pins for reading."""

from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from mla_schema.model.scalar import Kind

_ZERO_OFFSET = "+00:00"


def write_instant(value: datetime) -> str:
    """An instant in UTC, with milliseconds only when they are not zero.

    Args:
        value: An aware datetime of whole milliseconds.
    """
    text = value.isoformat(timespec="milliseconds" if value.microsecond else "seconds")
    if not text.endswith(_ZERO_OFFSET):
        return write_instant(value.astimezone(UTC))
    return text[: -len(_ZERO_OFFSET)] + "Z"


def write_bytes(value: bytes) -> str:
    """Bytes in canonical base64.

    Args:
        value: The bytes.
    """
    return b64encode(value).decode("ascii")


WRITERS: dict[Kind, Callable[[Any], str]] = {
    Kind.TEXT: str,
    Kind.INTEGER: str,
    Kind.INSTANT: write_instant,
    Kind.DATE: date.isoformat,
    Kind.FLAG: lambda _: "true",
    Kind.BYTES: write_bytes,
}
"""How each kind is written as text."""
