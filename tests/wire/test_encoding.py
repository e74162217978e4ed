"""Bytes that are neither XML nor JSON, because they are not plain UTF-8: the same for both."""

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from mla_schema.core import faults
from mla_schema.core.errors import Unreadable
from mla_schema.core.faults import Fault
from mla_schema.wire.encoding import check_bytes
from mla_schema.wire.json import parse_json
from mla_schema.wire.limits import Limits
from mla_schema.wire.xml import parse_xml

LIMITS = Limits()
READERS = [parse_xml, parse_json, check_bytes]


class Bad(NamedTuple):
    """A file, what must be said about it, and where."""

    data: bytes
    fault: Fault
    line: int | None = None
    column: int | None = None
    param: str | int | None = None


TEXT = "<a>é</a>"

ALL = {
    "empty": Bad(b"", faults.EMPTY_FILE),
    "only white space": Bad(b" \t\r\n", faults.EMPTY_FILE),
    "byte order mark": Bad(TEXT.encode("utf-8-sig"), faults.BYTE_ORDER_MARK, 1, 1),
    "byte order mark alone": Bad(b"\xef\xbb\xbf", faults.BYTE_ORDER_MARK, 1, 1),
    "UTF-16, little endian, with mark": Bad(b"\xff\xfe" + TEXT.encode("utf-16-le"), faults.NOT_UTF8, 1, 1, 0),
    "UTF-16, big endian, with mark": Bad(b"\xfe\xff" + TEXT.encode("utf-16-be"), faults.NOT_UTF8, 1, 1, 0),
    "UTF-16, little endian": Bad(TEXT.encode("utf-16-le"), faults.NOT_UTF8, 1, 2, 1),
    "UTF-16, big endian": Bad(TEXT.encode("utf-16-be"), faults.NOT_UTF8, 1, 1, 0),
    "UTF-32, little endian": Bad(TEXT.encode("utf-32-le"), faults.NOT_UTF8, 1, 2, 1),
    "UTF-32, big endian": Bad(TEXT.encode("utf-32-be"), faults.NOT_UTF8, 1, 1, 0),
    "UTF-32, with mark": Bad(TEXT.encode("utf-32"), faults.NOT_UTF8, 1, 1, 0),
    "latin-1": Bad("<a>\n\u00e9\u00e9</a>".encode("latin-1"), faults.NOT_UTF8, 2, 1, 4),
    "invalid in the middle": Bad("{}é\né".encode() + b"\xff{}", faults.NOT_UTF8, 2, 2, 7),
    "overlong": Bad(b"<a>\xc0\xaf</a>", faults.NOT_UTF8, 1, 4, 3),
    "overlong NUL": Bad(b"<a>\xc0\x80</a>", faults.NOT_UTF8, 1, 4, 3),
    "surrogate in UTF-8": Bad(b"<a>\xed\xa0\x80</a>", faults.NOT_UTF8, 1, 4, 3),
    "pair of surrogates in UTF-8 (CESU-8)": Bad(b"<a>\xed\xa0\xbd\xed\xb8\x80</a>", faults.NOT_UTF8, 1, 4, 3),
    "beyond Unicode": Bad(b"<a>\xf4\x90\x80\x80</a>", faults.NOT_UTF8, 1, 4, 3),
    "cut in the middle of a character": Bad("{}é".encode()[:-1], faults.NOT_UTF8, 1, 3, 2),
    "NUL in the middle": Bad("<a>\né\0</a>".encode(), faults.FORBIDDEN_CHARACTER, 2, 2, "U+0000"),
    "NUL at the end": Bad(b"<a/>\0", faults.FORBIDDEN_CHARACTER, 1, 5, "U+0000"),
    "U+FFFE": Bad("{}\n\ufffe".encode(), faults.FORBIDDEN_CHARACTER, 2, 1, "U+FFFE"),
    "U+FFFF": Bad("<a>é\uffff\ufffd</a>".encode(), faults.FORBIDDEN_CHARACTER, 1, 5, "U+FFFF"),
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("bad", ALL.values(), ids=ALL)
def test_refused(bad: Bad, reader: Callable[[bytes, Limits], Any]) -> None:
    with pytest.raises(Unreadable) as caught:
        reader(bad.data, LIMITS)
    error = caught.value
    assert error.fault is bad.fault, str(error)
    assert (error.line, error.column) == (bad.line, bad.column)
    assert list(error.params.values()) == ([] if bad.param is None else [bad.param])
    assert error.__context__ is None
    assert str(error)


CONTROLS = [chr(code) for code in range(1, 0x20) if chr(code) not in "\t\n\r"]
SPOTS = {
    "text": "<a>\n{}</a>",
    "attribute": "<a b='\n{}'/>",
    "name": "<a>\n{}</a>",
    "tag": "<a\n{}/>",
    "CDATA": "<a><![CDATA[\n{}]]></a>",
    "before": "\n{}<a/>",
    "after": "<a/>\n{}",
    "end tag": "<a></a\n{}>",
}


@pytest.mark.parametrize("spot", SPOTS.values(), ids=SPOTS)
@pytest.mark.parametrize("control", CONTROLS, ids=ascii)
def test_no_control_character_gets_past_the_parser_of_xml(control: str, spot: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_xml(spot.format(control).encode(), LIMITS)
    if spot == SPOTS["before"]:
        assert caught.value.fault is faults.MALFORMED_XML
    else:
        assert caught.value.fault is faults.FORBIDDEN_CHARACTER
        assert caught.value.params == {"character": f"U+{ord(control):04X}"}
    assert (caught.value.line, caught.value.column) == (2, 1)


@pytest.mark.parametrize(
    "spot", ['{{"a": "{}"}}', '{{"{}": 1}}', '{{"a":{} 1}}', "{}{{}}", '{{"a": "\\{}"}}']
)
@pytest.mark.parametrize("control", CONTROLS, ids=ascii)
def test_no_control_character_gets_past_the_parser_of_json(control: str, spot: str) -> None:
    text = spot.format(control)
    with pytest.raises(Unreadable) as caught:
        parse_json(text.encode(), LIMITS)
    assert (caught.value.line, caught.value.column) == (1, text.index(control) + 1 - ("\\" in text))


def test_the_text_is_returned() -> None:
    assert check_bytes("é\x7f\x85\ufffd".encode(), LIMITS) == "é\x7f\x85\ufffd"
