"""Each limit may be reached and not passed; passing it is a fault of its own."""

from dataclasses import fields, replace

import pytest

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded
from mla_schema.core.faults import Fault
from mla_schema.model import scalars
from mla_schema.wire import json_faults
from mla_schema.wire.json import parse_json
from mla_schema.wire.limits import Limits
from mla_schema.wire.xml import PARSER_DEPTH, PARSER_NAME, PARSER_TEXT, parse_xml
from mla_schema.wire.xml_markup import MAX_NAMESPACE

LARGE = Limits(size=64_000_000)


def attributes(count: int) -> bytes:
    return b" ".join(b"a%d='='" % number for number in range(count))


def namespaces(count: int) -> bytes:
    return b" ".join(b"xmlns:n%d='urn:a'" % number for number in range(count))


# What is limited: the limits, a file that reaches them, a file that passes them, the fault and its place.
XML = {
    "size": (Limits(size=9), b"<a>b</a>\n", b"<a>bc</a>\n", faults.SIZE_LIMIT, None, None),
    "depth": (
        Limits(depth=3),
        b"<a>\n<b><c/></b><b/></a>",
        b"<a><b/>\n<b><c><d/></c></b></a>",
        faults.DEPTH_LIMIT,
        2,
        None,
    ),
    "elements": (
        Limits(nodes=3),
        b"<a><b/><b/></a>",
        b"<a><b></b><b/><b/></a>",
        faults.NODE_LIMIT,
        None,
        None,
    ),
    "CDATA sections": (
        Limits(nodes=2),
        b"<a><![CDATA[<]]><![CDATA[<b></b><b/>]]></a>",
        b"<a><![CDATA[]]><![CDATA[]]><![CDATA[]]></a>",
        faults.NODE_LIMIT,
        None,
        None,
    ),
    "attributes": (
        Limits(attributes=4, namespaces=1),
        b"<a %b xmlns='urn:a'>\n<b %b/>a='b' c='d'</a>" % (attributes(4), attributes(4)),
        b"<a>\n <b %b/></a>" % attributes(5),
        faults.ATTRIBUTE_LIMIT,
        2,
        None,
    ),
    "attributes after CDATA of several lines": (
        Limits(attributes=4),
        b"<a><![CDATA[<b %b/>\n]]></a>" % attributes(5),
        f"<a><![CDATA[\n\né]]><b {attributes(5).decode()}/></a>".encode(),
        faults.ATTRIBUTE_LIMIT,
        3,
        None,
    ),
    "namespaces": (
        Limits(namespaces=3),
        b"<a %b>xmlns xmlns:a='b' xmlns='c' = xmlns</a>" % namespaces(3),
        b"<a %b>\n<b %b/></a>" % (namespaces(2), namespaces(2)),
        faults.NAMESPACE_LIMIT,
        2,
        1,
    ),
    "default namespaces": (
        Limits(namespaces=2),
        b"<a xmlns='urn:a'><b xmlns = ''/>====</a>",
        b"<a xmlns='urn:a'><b xmlns='urn:b'><c xmlns=\n''/></b></a>",
        faults.NAMESPACE_LIMIT,
        1,
        35,
    ),
    "text": (
        Limits(text=4),
        "<a>éé<b/>12&amp;4<b/>1234</a>".encode(),
        "<a>éé5</a>".encode(),
        faults.TEXT_LIMIT,
        None,
        None,
    ),
    "text in parts": (
        Limits(text=4),
        b"<a><![CDATA[12]]>34</a>",
        b"<a>12<![CDATA[34]]>5</a>",
        faults.TEXT_LIMIT,
        None,
        None,
    ),
    "value of an attribute": (
        Limits(text=4),
        b"<a b='1234'/>",
        b"<a b='12345'/>",
        faults.TEXT_LIMIT,
        None,
        None,
    ),
    "namespace in a file that is not short": (
        Limits(),
        b"<a xmlns='" + b"u" * MAX_NAMESPACE + b"'>" + b"<b/>" * 20_000 + b"</a>",
        b"<a>\n<a xmlns='" + b"u" * (MAX_NAMESPACE + 1) + b"'>" + b"<b/>" * 20_000 + b"</a></a>",
        faults.TEXT_LIMIT,
        2,
        1,
    ),
    "depth of the parser": (
        replace(LARGE, depth=1_000),
        b"<a>" * PARSER_DEPTH + b"</a>" * PARSER_DEPTH,
        b"<a>" * (PARSER_DEPTH + 1) + b"</a>" * (PARSER_DEPTH + 1),
        faults.DEPTH_LIMIT,
        1,
        3 * (PARSER_DEPTH + 1),
    ),
    "depth just below that of the parser": (
        Limits(depth=PARSER_DEPTH - 1),
        b"<a>" * (PARSER_DEPTH - 1) + b"</a>" * (PARSER_DEPTH - 1),
        b"<a>" * PARSER_DEPTH + b"</a>" * PARSER_DEPTH,
        faults.DEPTH_LIMIT,
        1,
        None,
    ),
    "text of the parser": (
        replace(LARGE, text=50_000_000),
        b"<a>" + b"x" * PARSER_TEXT + b"</a>",
        b"<a>" + b"x" * (PARSER_TEXT + 1) + b"</a>",
        faults.TEXT_LIMIT,
        1,
        None,
    ),
    "CDATA section of the parser": (
        replace(LARGE, text=50_000_000),
        b"<a><![CDATA[" + b"x" * (PARSER_TEXT - 100) + b"]]></a>",
        b"<a><![CDATA[" + b"x" * (PARSER_TEXT + 100_000) + b"]]></a>",
        faults.TEXT_LIMIT,
        1,
        None,
    ),
    "name of the parser": (
        LARGE,
        b"<" + b"x" * (PARSER_NAME - 1) + b"/>",
        b"<" + b"x" * (PARSER_NAME + 1) + b"/>",
        faults.TEXT_LIMIT,
        1,
        None,
    ),
}

JSON = {
    "size": (Limits(size=9), b'{"a": 10}', b'{"a": 100}', faults.SIZE_LIMIT, None, None),
    "depth": (
        Limits(depth=3),
        b'{"a":[{}],"b":[[],"[[[[",[]]}',
        b'{"a":[[]],\n"b":["]",[{}]]}',
        faults.DEPTH_LIMIT,
        2,
        11,
    ),
    "depth behind quotation marks in texts": (
        Limits(depth=2),
        b'{"\\"[{":["\\\\\\"[["],"a":{"b":"\\\\"}}',
        b'{"\\"]}":["\\\\\\"]]",[1]]}',
        faults.DEPTH_LIMIT,
        1,
        19,
    ),
    "values": (Limits(nodes=4), b'{"a":[1,{}]}', b'{"a":[1,{"b":"c"}]}', faults.NODE_LIMIT, 1, 14),
    "values, with commas in texts": (
        Limits(nodes=2),
        b'{"a":"1,2,3,[,{"}',
        b'{"a":"1",\n "b":[]}',
        faults.NODE_LIMIT,
        2,
        6,
    ),
    "text": (
        Limits(text=6),
        '{"é": "ééé", "a":"\\"\\n\\u00e9\\u0041"}'.encode(),
        b'{"a":\n"1234567"}',
        faults.TEXT_LIMIT,
        2,
        1,
    ),
    "name": (Limits(text=6), b'{"123456": 1}', b'{"1234567": 1}', faults.TEXT_LIMIT, 1, 2),
}


@pytest.mark.parametrize(("limits", "good", "bad", "fault", "line", "column"), XML.values(), ids=XML)
def test_xml(
    limits: Limits, good: bytes, bad: bytes, fault: Fault, line: int | None, column: int | None
) -> None:
    parse_xml(good, limits)
    with pytest.raises(LimitExceeded) as caught:
        parse_xml(bad, limits)
    assert caught.value.fault is fault
    assert caught.value.line == line
    if column is not None:
        assert caught.value.column == column
    assert str(caught.value)


@pytest.mark.parametrize(("limits", "good", "bad", "fault", "line", "column"), JSON.values(), ids=JSON)
def test_json(
    limits: Limits, good: bytes, bad: bytes, fault: Fault, line: int | None, column: int | None
) -> None:
    parse_json(good, limits)
    with pytest.raises(LimitExceeded) as caught:
        parse_json(bad, limits)
    assert caught.value.fault is fault
    assert (caught.value.line, caught.value.column) == (line, column)
    assert str(caught.value)


def test_the_size_that_was_refused_is_told() -> None:
    with pytest.raises(LimitExceeded) as caught:
        parse_json(b'{"a": 1}', Limits(size=7))
    assert caught.value.params == {"actual": 8, "limit": 7}


def test_the_lower_of_two_limits_is_told() -> None:
    for limits, told in ((Limits(), 64), (Limits(depth=100_000), PARSER_DEPTH)):
        with pytest.raises(LimitExceeded) as caught:
            parse_xml(b"<a>" * 5_000 + b"</a>" * 5_000, limits)
        assert caught.value.params == {"limit": told}


@pytest.mark.parametrize("name", [field.name for field in fields(Limits)])
@pytest.mark.parametrize("value", [0, -1])
def test_a_limit_is_positive(name: str, value: int) -> None:
    with pytest.raises(ValueError, match=name):
        Limits(**{name: value})


def test_the_largest_integer_of_the_wire_is_that_of_the_model() -> None:
    assert json_faults.MAX_INTEGER == scalars.MAX_INTEGER
    assert str(json_faults.MAX_INTEGER) in faults.INTEGER_TOO_LARGE.message
