"""Lexical forms that must be refused, each with the fault it is: what an XML element or a JSON text must not hold."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final, TypeAlias

from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.model.scalar import Kind, Scalar

Plain: TypeAlias = Scalar | type[StrEnum]
"""The type of a plain value."""


@dataclass(frozen=True, slots=True)
class BadForm:
    """A text that its type refuses.

    Attributes:
        name: What is wrong with it.
        text: The text.
        fault: How the refusal is called.
    """

    name: str
    text: str
    fault: Fault


_INSTANTS: Final = {
    "naive": "2026-11-20T19:07:33",
    "offset": "2026-11-20T19:07:33+02:00",
    "zero offset": "2026-11-20T19:07:33+00:00",
    "unknown offset": "2026-11-20T19:07:33-00:00",
    "zero milliseconds": "2026-11-20T19:07:33.000Z",
    "one digit of fraction": "2026-11-20T19:07:33.5Z",
    "microseconds": "2026-11-20T19:07:33.123456Z",
    "comma for a point": "2026-11-20T19:07:33,123Z",
    "point without digits": "2026-11-20T19:07:33.Z",
    "lower-case z": "2026-11-20T19:07:33z",
    "lower-case t": "2026-11-20t19:07:33Z",
    "space for T": "2026-11-20 19:07:33Z",
    "space before Z": "2026-11-20T19:07:33 Z",
    "hour 24": "2026-11-20T24:00:00Z",
    "minute 60": "2026-11-20T19:60:00Z",
    "second 60": "2026-12-31T23:59:60Z",
    "without seconds": "2026-11-20T19:07Z",
    "30 February": "2026-02-30T00:00:00Z",
    "29 February of no leap year": "1900-02-29T00:00:00Z",
    "31 April": "2026-04-31T00:00:00Z",
    "month 13": "2026-13-01T00:00:00Z",
    "day 0": "2026-11-00T00:00:00Z",
    "before 1900": "1899-12-31T23:59:59Z",
    "after 2999": "3000-01-01T00:00:00Z",
    "year with a sign": "+2026-11-20T19:07:33Z",
    "basic format": "20261120T190733Z",
    "week date": "2026-W47-5T19:07:33Z",
    "a date": "2026-11-20",
    "seconds since 1970": "1795201653",
    "full-width digits": "２０２６-11-20T19:07:33Z",
    "space at the beginning": " 2026-11-20T19:07:33Z",
    "line feed at the end": "2026-11-20T19:07:33Z\n",
    "empty": "",
}
_DATES: Final = {
    "30 February": "2026-02-30",
    "29 February of no leap year": "2100-02-29",
    "month 0": "2026-00-10",
    "before 1900": "1899-12-31",
    "after 2999": "3000-01-01",
    "with a zone": "2026-11-20Z",
    "an instant": "2026-11-20T00:00:00Z",
    "basic format": "20261120",
    "without leading zeros": "2026-1-1",
    "year and month": "2026-11",
    "day first": "20-11-2026",
    "days since 1970": "20777",
    "Arabic digits": "٢٠٢٦-11-20",
    "space at the end": "2026-11-20 ",
    "empty": "",
}
_FLAGS: Final = {
    "false": "false",
    "one": "1",
    "nought": "0",
    "capital": "True",
    "capitals": "TRUE",
    "yes": "yes",
    "on": "on",
    "a letter": "t",
    "space at the beginning": " true",
    "line feed at the end": "true\n",
    "empty": "",
}
_BASE64: Final = {
    "space inside": "YWJj YWJj",
    "line break inside": "YWJj\nYWJj",
    "line feed at the end": "YWJj\n",
    "alphabet for URLs": "-_-_",
    "padding missing": "YQ",
    "half of the padding": "YQ=",
    "padding too long": "YWJj====",
    "padding alone": "====",
    "padding inside": "YQ==YQ==",
    "trailing bits, one byte": "YR==",
    "trailing bits, two bytes": "YWJ=",
    "trailing bits after many": "AAAAAAAAAAAAAAAAAAAAYR==",
    "one character": "Y",
    "hexadecimal with a mark": "0x616263!",
    "not ASCII": "YWJ\u00e9",
    "full-width letters": "ＹＷＪｊ",
    "empty": "",
}
_INTEGERS: Final = {
    "minus": "-1",
    "minus nought": "-0",
    "plus": "+1",
    "leading zero": "01",
    "two noughts": "00",
    "fraction": "1.0",
    "exponent": "1e2",
    "hexadecimal": "0x10",
    "underscore": "1_000",
    "thousands separator": "1,000",
    "space at the beginning": " 1",
    "space at the end": "1 ",
    "no-break space": "1\u00a0000",
    "full-width digit": "１",
    "superscript digit": "²",
    "a word": "many",
    "true": "true",
    "empty": "",
}
_LINES: Final = {
    "empty": ("", faults.EMPTY_TEXT),
    "a space": (" ", faults.EDGE_SPACE),
    "space at the beginning": (" a", faults.EDGE_SPACE),
    "space at the end": ("a ", faults.EDGE_SPACE),
    "tab at the beginning": ("\ta", faults.EDGE_SPACE),
    "line feed at the end": ("a\n", faults.EDGE_SPACE),
    "carriage return at the end": ("a\r", faults.EDGE_SPACE),
    "carriage return inside": ("a\rb", faults.CONTROL_CHARACTER),
    "Windows line end": ("a\r\nb", faults.CONTROL_CHARACTER),
}
_ONE_LINE: Final = {
    "tab inside": ("a\tb", faults.CONTROL_CHARACTER),
    "line feed inside": ("a\nb", faults.CONTROL_CHARACTER),
}
NOT_IN_XML: Final = {
    "NUL": ("a\x00b", faults.CONTROL_CHARACTER),
    "backspace": ("a\x08b", faults.CONTROL_CHARACTER),
    "vertical tab": ("a\x0bb", faults.CONTROL_CHARACTER),
    "escape": ("\x1b[31m", faults.CONTROL_CHARACTER),
    "unit separator at the end": ("a\x1f", faults.CONTROL_CHARACTER),
    "U+FFFE": ("\ufffe", faults.CONTROL_CHARACTER),
    "U+FFFF inside": ("a\uffffb", faults.CONTROL_CHARACTER),
    "half a surrogate pair": ("a\ud83d", faults.LONE_SURROGATE),
}
"""Texts that an XML tree cannot even hold; a JSON tree can."""
_ASCII: Final = {
    "empty": ("", faults.EMPTY_TEXT),
    "a space": (" ", faults.WRONG_FORM),
    "line feed": ("\n", faults.WRONG_FORM),
    "not ASCII": ("\u00e9", faults.WRONG_FORM),
    "Greek capital alpha": ("\u0391", faults.WRONG_FORM),
    "a bracket": ("[", faults.WRONG_FORM),
}
_CODES: Final = {
    "no code": "noSuchCode",
    "empty": "",
    "a space": " ",
    "a number": "0",
    "markup": "<&>",
}


_OF_ONE_FAULT: Final = {
    Kind.INSTANT: (_INSTANTS, faults.NOT_AN_INSTANT),
    Kind.DATE: (_DATES, faults.NOT_A_DATE),
    Kind.FLAG: (_FLAGS, faults.NOT_TRUE),
    Kind.BYTES: (_BASE64, faults.NOT_BASE64),
}


@cache
def bad_forms(holds: Plain) -> tuple[BadForm, ...]:
    """What a plain value must not be, in a text that both syntaxes can hold.

    Args:
        holds: The type of the value; in JSON one that is written as a text.
    """
    if not isinstance(holds, Scalar):
        code = str(next(iter(holds)))
        words = {**_CODES, "upper case": code.upper(), "with a space": f" {code}", "cut": code[:-1]}
        return _all(words, faults.UNKNOWN_CODE)
    match holds.kind:
        case Kind.INTEGER:
            return _integers(holds)
        case Kind.TEXT:
            return _texts(holds)
        case kind:
            return _all(*_OF_ONE_FAULT[kind])


def _integers(scalar: Scalar) -> tuple[BadForm, ...]:
    return (
        *_all(_INTEGERS, faults.NOT_AN_INTEGER),
        BadForm("too large by one", str(scalar.maximum + 1), faults.NUMBER_OUT_OF_RANGE),
        BadForm("far too large", "9" * 40, faults.NUMBER_OUT_OF_RANGE),
    )


def _texts(scalar: Scalar) -> tuple[BadForm, ...]:
    known = _ASCII if scalar.ascii_only else _LINES | (_ONE_LINE if scalar.one_line else {})
    too_long = BadForm("too long by one", "a" * (scalar.max_length + 1), faults.TOO_LONG)
    return (*(BadForm(name, text, fault) for name, (text, fault) in known.items()), too_long)


def _all(forms: dict[str, str], fault: Fault) -> tuple[BadForm, ...]:
    return tuple(BadForm(name, text, fault) for name, text in forms.items())
