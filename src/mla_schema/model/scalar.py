"""What a scalar type is: its lexical form, its limits, and the validator that pydantic builds from it.

A pattern is written once, unanchored, in the subset that Rust, XSD 1.0 and ECMA-262 read alike: literals,
``[…]``, ``(…|…)``, ``{m,n}``, ``*``, ``+``, ``?`` and the escapes of tab, line feed and carriage return.
"""

import re
from base64 import b64encode
from binascii import a2b_base64
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import PydanticCustomError, core_schema


class Kind(StrEnum):
    """What a scalar is on the wire."""

    TEXT = "text"
    INTEGER = "integer"
    INSTANT = "instant"
    DATE = "date"
    FLAG = "flag"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A named scalar type, carried by an annotation; pydantic builds its validator from it.

    Attributes:
        name: Name of the type in the XSD, the JSON Schema and as the element of a list.
        kind: What it is on the wire.
        form: The form in words that complete "must be …".
        doc: What it is; the last line may name its sources.
        pattern: Lexical form, unanchored; empty where the kind alone decides.
        max_length: In characters; 0 where there is no limit.
        minimum: Smallest integer.
        maximum: Largest integer.
        one_line: Whether a text refuses line breaks and tabs.
    """

    name: str
    kind: Kind
    form: str
    doc: str
    pattern: str = ""
    max_length: int = 0
    minimum: int = 0
    maximum: int = 0
    one_line: bool = True

    @property
    def ascii_only(self) -> bool:
        """Whether every value is ASCII: then all schema processors count its length alike."""
        return self.kind is Kind.TEXT and "[^" not in self.pattern

    def __get_pydantic_core_schema__(
        self, _source: type[Any], _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """The validator of the value, in Rust: lexical forms in lax mode, Python values in strict mode.

        The codec validates in lax mode and gives the text of the wire; a Python caller gives values. So the
        lexical form of everything is pinned here, and no lenient reading of pydantic's own is ever reached.
        """
        match self.kind:
            case Kind.TEXT:
                return self._pinned(max_length=self.max_length or None)
            case Kind.INTEGER:
                strict = core_schema.int_schema(ge=self.minimum, le=self.maximum, strict=True)
                return self._either(core_schema.int_schema(ge=self.minimum, le=self.maximum), strict)
            case Kind.INSTANT:
                return self._either(
                    core_schema.datetime_schema(),
                    core_schema.no_info_after_validator_function(
                        _in_utc,
                        core_schema.datetime_schema(tz_constraint="aware", ge=_FIRST, lt=_AFTER_LAST),
                    ),
                )
            case Kind.DATE:
                return self._either(
                    core_schema.date_schema(),
                    core_schema.date_schema(ge=_FIRST.date(), lt=_AFTER_LAST.date()),
                )
            case Kind.FLAG:
                return self._either(core_schema.bool_schema(), _ONLY_TRUE)
            case _:
                return core_schema.lax_or_strict_schema(
                    core_schema.no_info_after_validator_function(read_base64, core_schema.str_schema()),
                    core_schema.bytes_schema(min_length=1),
                )

    def _pinned(self, *, max_length: int | None = None) -> core_schema.StringSchema:
        return core_schema.str_schema(pattern=f"^(?:{self.pattern})$", max_length=max_length)

    def _either(self, lax: core_schema.CoreSchema, strict: core_schema.CoreSchema) -> core_schema.CoreSchema:
        """Read the pinned text in lax mode, take the Python value in strict mode."""
        return core_schema.lax_or_strict_schema(core_schema.chain_schema([self._pinned(), lax]), strict)


_FIRST = datetime(1900, 1, 1, tzinfo=UTC)
_AFTER_LAST = datetime(3000, 1, 1, tzinfo=UTC)
_MICROSECONDS_PER_MILLISECOND = 1000


# A literal alone takes 1 for True.
_ONLY_TRUE = core_schema.chain_schema(
    [core_schema.bool_schema(strict=True), core_schema.literal_schema([True])]
)


def _in_utc(value: datetime) -> datetime:
    """Keep the instant and drop the zone: in some zones two unlike instants compare equal, or one with itself not."""
    value = value.astimezone(UTC)
    if value.microsecond % _MICROSECONDS_PER_MILLISECOND:
        raise PydanticCustomError("instant", "an instant has whole milliseconds")
    return value


def read_base64(text: str) -> bytes:
    """Bytes from canonical base64: standard alphabet, padded, no white space, no stray bits at the end.

    Args:
        text: The encoded bytes.

    Raises:
        PydanticCustomError: Another form, or nothing at all.
    """
    value = decode_base64(text)
    if not value:
        raise PydanticCustomError("base64", "not canonical base64")
    return value


def decode_base64(text: str) -> bytes | None:
    """Bytes from canonical base64: standard alphabet, padded, no white space, no stray bits at the end.

    Args:
        text: The encoded bytes.

    Returns:
        The bytes, or ``None`` where the text has another form or is empty.
    """
    try:
        value = a2b_base64(text, strict_mode=True)
    except ValueError:
        return None
    # Only the last group can hide bits that decoding drops.
    tail = value[-(len(value) % 3 or 3) :]
    return value if value and b64encode(tail) == text[-4:].encode() else None


# Characters that XML cannot carry; JSON must not carry them either. An XSD cannot even name them, so the
# deriver leaves them out there.
NOT_IN_XML = "\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff"
# Edge white space is refused because every system trims it differently.
_EDGE = rf"[^ \t\n\r{NOT_IN_XML}]"
ONE_LINE = rf"{_EDGE}([^\t\n\r{NOT_IN_XML}]*{_EDGE})?"
LINES = rf"{_EDGE}([^\r{NOT_IN_XML}]*{_EDGE})?"

# One search finds the character a text must not have; the message names it by its code point.
FORBIDDEN_IN_LINE = re.compile(rf"[\t\n\r{NOT_IN_XML}]")
FORBIDDEN_IN_LINES = re.compile(rf"[\r{NOT_IN_XML}]")
