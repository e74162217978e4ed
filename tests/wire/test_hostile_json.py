"""JSON that must be refused: named by what is wrong with it, each with its fault and place."""

import json
import sys
from contextlib import suppress
from typing import NamedTuple

import pytest

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Unreadable
from mla_schema.core.faults import Fault
from mla_schema.wire import json as wire_json
from mla_schema.wire.json import parse_json
from mla_schema.wire.limits import Limits

LIMITS = Limits()
MALFORMED = faults.MALFORMED_JSON
DEEP = 100_000


class Bad(NamedTuple):
    """A file, what must be said about it, and where."""

    data: bytes
    fault: Fault
    line: int
    column: int


MEMBERS = {
    "member twice": Bad(b'{"a": 1,\n "a": 1}', faults.DUPLICATE_MEMBER, 2, 2),
    "member twice, once with an escape": Bad(b'{"a": 1, "\\u0061": 2}', faults.DUPLICATE_MEMBER, 1, 10),
    "member twice, escaped differently": Bad(
        b'{"/\\u00e9": 1, "\\/\xc3\xa9": 2}', faults.DUPLICATE_MEMBER, 1, 16
    ),
    "empty member twice": Bad(b'{"": 1, "": 2}', faults.DUPLICATE_MEMBER, 1, 9),
    "member twice, inside": Bad(
        b'{"b": [{"c": {"a": {}, "d": 1, "a": {}}}]}', faults.DUPLICATE_MEMBER, 1, 32
    ),
    "member twice, far apart": Bad(
        '{{"é": "é", "a": [{}], "é": 1}}'.format(", ".join(['{"é": 1}'] * 100)).encode(),
        faults.DUPLICATE_MEMBER,
        1,
        1019,
    ),
}

NUMBERS = {
    "fraction": Bad(b'{"a": 1.5}', faults.FRACTION, 1, 7),
    "fraction of nothing": Bad(b'{"a": [443.0]}', faults.FRACTION, 1, 8),
    "exponent": Bad(b'{"a": 1e2}', faults.FRACTION, 1, 7),
    "exponent in capitals with sign": Bad(b'{"a": 1E+2}', faults.FRACTION, 1, 7),
    "infinite exponent": Bad(b'{"a": 1e999}', faults.FRACTION, 1, 7),
    "very long fraction": Bad(b'{"a": 0.' + b"1" * 100_000 + b"}", faults.FRACTION, 1, 7),
    "minus zero": Bad(b'{"a":\n-0}', faults.NEGATIVE_ZERO, 2, 1),
    "minus zero with fraction": Bad(b'{"a": -0.0}', faults.FRACTION, 1, 7),
    "NaN": Bad(b'{"a": NaN}', faults.NOT_A_NUMBER, 1, 7),
    "Infinity": Bad(b'{"a": [1, Infinity]}', faults.NOT_A_NUMBER, 1, 11),
    "minus Infinity": Bad(b'{"a": -Infinity}', faults.NOT_A_NUMBER, 1, 7),
    "two to the power of 53": Bad(b'{"a": 9007199254740992}', faults.INTEGER_TOO_LARGE, 1, 7),
    "minus two to the power of 53": Bad(b'{"a": -9007199254740992}', faults.INTEGER_TOO_LARGE, 1, 7),
    "integer of 5 000 digits": Bad(b'{"a": ' + b"1" * 5_000 + b"}", faults.INTEGER_TOO_LARGE, 1, 7),
    "integer of 8 million digits": Bad(b'{"a": ' + b"1" * 8_000_000 + b"}", faults.INTEGER_TOO_LARGE, 1, 7),
    "leading zero": Bad(b'{"a": 01}', MALFORMED, 1, 7),
    "leading plus": Bad(b'{"a": +1}', MALFORMED, 1, 7),
    "leading point": Bad(b'{"a": .5}', MALFORMED, 1, 7),
    "trailing point": Bad(b'{"a": 5.}', MALFORMED, 1, 7),
    "minus alone": Bad(b'{"a": -}', MALFORMED, 1, 7),
    "hexadecimal": Bad(b'{"a": 0x10}', MALFORMED, 1, 7),
    "exponent without digits": Bad(b'{"a": 1e}', MALFORMED, 1, 7),
    "digits of another script": Bad('{"a": ١}'.encode(), MALFORMED, 1, 7),
}

TEXTS = {
    "lone high surrogate": Bad(b'{"a": "b\\ud83d"}', faults.LONE_SURROGATE, 1, 9),
    "lone low surrogate": Bad(b'{"a": "\\uDE00"}', faults.LONE_SURROGATE, 1, 8),
    "surrogates in the wrong order": Bad(b'{"a": "\\ude00\\ud83d"}', faults.LONE_SURROGATE, 1, 8),
    "two high surrogates": Bad(b'{"a": "\\ud83d\\ud83d\\ude00"}', faults.LONE_SURROGATE, 1, 8),
    "surrogate before another escape": Bad(b'{"a": "\\ud83d\\n\\ude00"}', faults.LONE_SURROGATE, 1, 8),
    "lone surrogate after an escaped backslash": Bad(b'{"a": "\\\\\\ud800"}', faults.LONE_SURROGATE, 1, 10),
    "lone surrogate in a name": Bad(b'{"a": 1, "\\ud800": 1}', faults.LONE_SURROGATE, 1, 11),
    "control character": Bad(b'{"a": "b\x01"}', faults.FORBIDDEN_CHARACTER, 1, 9),
    "control character between values": Bad(b'{"a":\n \x0c1}', faults.FORBIDDEN_CHARACTER, 2, 2),
    "line feed in a text": Bad(b'{"a": "b\nc"}', MALFORMED, 1, 9),
    "carriage return in a text": Bad(b'{"a": "b\r"}', MALFORMED, 1, 9),
    "tab in a text": Bad(b'{"a": "\t"}', MALFORMED, 1, 8),
    "unknown escape": Bad(b'{"a": "b\\x41"}', MALFORMED, 1, 9),
    "escape that is too short": Bad(b'{"a": "\\u12"}', MALFORMED, 1, 8),
    "escape with digits of another script": Bad('{"a": "\\u١١١١"}'.encode(), MALFORMED, 1, 8),
    "text that is not closed": Bad(b'{"a": 1,\n"b": "c}', MALFORMED, 2, 6),
    "text that ends with an escaped quotation mark": Bad(b'{"a": "b\\"', MALFORMED, 1, 7),
    "name that is not closed": Bad(b'{"a', MALFORMED, 1, 2),
    "text that ends with a backslash": Bad(b'{"a": "b\\', MALFORMED, 1, 9),
}

SYNTAX = {
    "comma before a brace": Bad(b'{"a": 1,\n}', MALFORMED, 2, 1),
    "comma before a bracket": Bad(b'{"a": [1,]}', MALFORMED, 1, 10),
    "comma after a bracket": Bad(b'{"a": [,1]}', MALFORMED, 1, 8),
    "two commas": Bad(b'{"a": 1,,"b": 1}', MALFORMED, 1, 9),
    "comment of one line": Bad(b'{"a": 1} // b', faults.TRAILING_CONTENT, 1, 10),
    "comment inside": Bad(b'{"a": /* b */ 1}', MALFORMED, 1, 7),
    "comment with hash": Bad(b'{\n# b\n"a": 1}', MALFORMED, 2, 1),
    "single quotation marks": Bad(b"{'a': 1}", MALFORMED, 1, 2),
    "typographic quotation marks": Bad("{“a”: 1}".encode(), MALFORMED, 1, 2),
    "name without quotation marks": Bad(b"{a: 1}", MALFORMED, 1, 2),
    "name that is a number": Bad(b"{1: 1}", MALFORMED, 1, 2),
    "text without quotation marks": Bad(b'{"a": b}', MALFORMED, 1, 7),
    "true in capitals": Bad(b'{"a": True}', MALFORMED, 1, 7),
    "semicolon": Bad(b'{"a": 1; "b": 1}', MALFORMED, 1, 8),
    "equals sign": Bad(b'{"a" = 1}', MALFORMED, 1, 6),
    "no colon": Bad(b'{"a" 1}', MALFORMED, 1, 6),
    "no value": Bad(b'{"a": }', MALFORMED, 1, 7),
    "no comma in an object": Bad(b'{"a": 1 "b": 1}', MALFORMED, 1, 9),
    "no comma in a list": Bad(b'{"a": [1 2]}', MALFORMED, 1, 10),
    "no-break space": Bad('{"a":\u00a01}'.encode(), MALFORMED, 1, 6),
    "wrong bracket": Bad(b'{"a": [1}', MALFORMED, 1, 9),
    "wrong brace": Bad(b'{"a": {"b": 1]}', MALFORMED, 1, 14),
    "file that is cut": Bad(b'{"a": [1, {"b": 2}\n', MALFORMED, 2, 1),
    "root that is a list": Bad(b'\n [{"a": 1}]', MALFORMED, 2, 2),
    "root that is a text": Bad(b'"a"', MALFORMED, 1, 1),
    "root that is a number": Bad(b"1", MALFORMED, 1, 1),
    "root that is null": Bad(b"null", MALFORMED, 1, 1),
    "root that is XML": Bad(b"<a/>", MALFORMED, 1, 1),
    "closing brace alone": Bad(b"}", MALFORMED, 1, 1),
    "text after the end": Bad('{"é": 1}\n é'.encode(), faults.TRAILING_CONTENT, 2, 2),
    "closing brace after the end": Bad(b'{"a": 1}}', faults.TRAILING_CONTENT, 1, 9),
    "two objects": Bad(b'{"a": 1}\n{"a": 1}', faults.TRAILING_CONTENT, 2, 1),
    "quotation mark after the end": Bad(b'{"a": 1}"', faults.TRAILING_CONTENT, 1, 9),
    "control character after the end": Bad(b"{}\x01", faults.TRAILING_CONTENT, 1, 3),
}

FLOODS = {
    "100 000 lists": Bad(b'{"a":' + b"[" * DEEP + b"]" * DEEP + b"}", faults.DEPTH_LIMIT, 1, 69),
    "100 000 objects": Bad(b'{"a":' * DEEP + b"1" + b"}" * DEEP, faults.DEPTH_LIMIT, 1, 321),
    "100 000 objects and lists": Bad(b'{"a":[' * DEEP + b"1" + b"]}" * DEEP, faults.DEPTH_LIMIT, 1, 193),
    "100 000 lists that are never closed": Bad(b'{"a":' + b"[" * DEEP, faults.DEPTH_LIMIT, 1, 69),
    "100 000 lists behind brackets in texts": Bad(
        b'{"a":' + b'["]",' * DEEP + b"1" + b',"["]' * DEEP + b"}", faults.DEPTH_LIMIT, 1, 321
    ),
    "100 000 lists behind quotation marks in texts": Bad(
        b'{"a":' + b'["\\"]",' * DEEP + b"1" + b',"\\\\[\\""]' * DEEP + b"}", faults.DEPTH_LIMIT, 1, 447
    ),
    "100 000 lists behind the end": Bad(b"{}" + b"[" * DEEP, faults.TRAILING_CONTENT, 1, 3),
    "4 million lists": Bad(b'{"a":' + b"[" * 4_000_000 + b"]" * 4_000_000 + b"}", faults.DEPTH_LIMIT, 1, 69),
    "3 million empty lists": Bad(b'{"a":[[]' + b",[]" * 2_000_000 + b"]}", faults.NODE_LIMIT, 1, 750_001),
    "4 million quotation marks": Bad(b"{" + b'"' * 4_000_000 + b"}", MALFORMED, 1, 4),
    "text of 8 MB": Bad(b'{"a":"' + b"x" * 8_000_000 + b'"}', faults.TEXT_LIMIT, 1, 6),
    "name of 8 MB": Bad(b'{"' + b"x" * 8_000_000 + b'":1}', faults.TEXT_LIMIT, 1, 2),
    "7 MB of escapes that never end": Bad(b'{"a":"' + b"\\n" * 3_500_000, MALFORMED, 1, 6),
    "7 MB of backslashes": Bad(b'{"a":"' + b"\\" * 7_000_001 + b'"}', MALFORMED, 1, 6),
    "8 MB of lines": Bad(b"\n" * 8_000_000 + b"[]", MALFORMED, 8_000_001, 1),
    "surrogate at the end of 7 MB": Bad(
        b'{"a":"' + b"\\ud83d\\ude00" * 580_000 + b'\\ud83d"}', faults.LONE_SURROGATE, 1, 6_960_007
    ),
}

ALL = MEMBERS | NUMBERS | TEXTS | SYNTAX | FLOODS


@pytest.mark.parametrize("bad", ALL.values(), ids=ALL)
def test_refused(bad: Bad) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_json(bad.data, LIMITS)
    error = caught.value
    assert error.fault is bad.fault, str(error)
    assert isinstance(error, LimitExceeded) == error.code.startswith("MLA-L")
    assert (error.line, error.column) == (bad.line, bad.column)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert str(error)
    assert error.advice


def test_nothing_of_the_file_but_names_is_in_a_refusal() -> None:
    for data in (
        b'{"a": "secret',
        b'{"a": secret}',
        b'{"a": 1} secret',
        b'secret {"a": 1}',
        b'{"a": "secret\x01"}',
        b'{"a": "secret\\ud800"}',
    ):
        with pytest.raises(Unreadable) as caught:
            parse_json(data, LIMITS)
        assert (
            "secret" not in f"{caught.value} {caught.value.advice} {caught.value.params} {caught.value.args}"
        )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a", "a"),
        ("a\\nb", "a?b"),
        ("x" * 64, "x" * 64),
        ("x" * 65, "x" * 64 + "…"),
        ("\\u202e", "?"),
        ("{}", "{}"),
    ],
)
def test_the_name_that_is_given_twice_is_shown_with_care(name: str, shown: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_json(f'{{"{name}": 1, "{name}": 2}}'.encode(), LIMITS)
    assert caught.value.params == {"name": shown}
    assert shown in str(caught.value)


def test_nesting_that_exhausts_the_interpreter_is_a_limit() -> None:
    limits = Limits(depth=10_000_000, nodes=10_000_000)
    depth = 100_000
    # An interpreter that can do it may do it.
    with suppress(LimitExceeded):
        parse_json(b'{"a":' + b"[" * depth + b"]" * depth + b"}", limits)


def test_a_refusal_without_a_reason_stays_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire_json, "refuse_first_fault", lambda _text, _limits: None)
    for data in (b'{"a": 1.5}', b"[]"):
        with pytest.raises(Unreadable) as caught:
            parse_json(data, LIMITS)
        assert caught.value.fault is MALFORMED
        assert str(caught.value)


def test_the_limit_on_digits_of_the_interpreter_does_not_matter() -> None:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        with pytest.raises(Unreadable) as caught:
            parse_json(b'{"a": ' + b"1" * 100_000 + b"}", LIMITS)
    finally:
        sys.set_int_max_str_digits(before)
    assert caught.value.fault is faults.INTEGER_TOO_LARGE


GOOD = {
    "empty": b"{}",
    "white space": b' \t\r\n{ \t\r\n"a" : 1 } \t\r\n',
    "every kind": b'{"a": [1, "b", {}, [], true, false, null]}',
    "largest integers": b'{"a": [9007199254740991, -9007199254740991, 0, 10, -1]}',
    "escapes": b'{"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000": "\\u00e9\\u00E9"}',
    "surrogate pairs": b'{"\\ud83d\\ude00": "\\uD83D\\uDE00\\udbff\\udfff"}',
    "escaped backslash before what looks like a surrogate": b'{"a": "\\\\ud800 \\\\\\\\uD800"}',
    "brackets and quotation marks in texts": b'{"[{\\"": "]}\\\\", "]": ["[[[[\\\\\\"{{{"]}',
    "many quotation marks in a text": b'{"a": "' + b'\\"[' * 200 + b'\\\\"}',
    "C1 and DEL": '{"a": "\x7f\x80\x9f"}'.encode(),
    "names alike but not equal": '{"a": 1, "A": 1, "á": 1, "a\u0301": 1}'.encode(),
}


@pytest.mark.parametrize("data", GOOD.values(), ids=GOOD)
def test_accepted(data: bytes) -> None:
    assert parse_json(data, LIMITS) == json.loads(data)
