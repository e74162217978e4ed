"""Whatever the bytes: a tree within the limits, or a refusal of ours that says what is wrong."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from mla_schema.core.errors import LimitExceeded, MlaError, Unreadable
from mla_schema.wire.json import parse_json
from mla_schema.wire.limits import Limits
from mla_schema.wire.xml import parse_xml
from mla_schema.wire.xml_markup import start_tags

LIMITS = Limits()
TIGHT = Limits(size=120, depth=3, nodes=6, attributes=2, namespaces=2, text=20)

XML_PIECES = st.one_of(
    st.sampled_from(
        (
            "<a>¦</a>¦<b/>¦<a b='c'>¦<a xmlns='urn:a'>¦<a\nb = '>' c=\"'\">¦</b>¦<¦<!--¦-->¦<![CDATA[¦]]>¦<?¦?>¦"
            "<!DOCTYPE a>¦&amp;¦&b;¦&#1;¦xmlns:b='urn:b' ¦<?xml version='1.0'?>¦\x01¦\n¦!¦?¦=¦'¦\"¦>¦é¦\0¦<b:c/>"
        )
        .encode()
        .split("¦".encode())
    ),
    st.binary(max_size=3),
)
JSON_PIECES = st.one_of(
    st.sampled_from(
        (
            '{¦}¦[¦]¦:¦,¦"¦"a"¦"b":¦{"a":¦\\¦\\u¦\\ud800¦"\\ud83d\\ude00"¦1¦-0¦1.5¦1e5¦99999999999999999¦NaN¦'
            'true¦null¦nul¦\n¦\x01¦\'¦/¦{"a":1}¦[1,2]¦é'
        )
        .encode()
        .split("¦".encode())
    ),
    st.binary(max_size=3),
)


@given(st.one_of(st.binary(), st.lists(XML_PIECES, max_size=14).map(b"".join)))
@example(b"<a><![CDATA[<b c='d' e='f' g='h'/><!-- ]]></a>")
def test_xml_of_any_kind(data: bytes) -> None:
    for limits in (LIMITS, TIGHT):
        try:
            root = parse_xml(data, limits)
        except MlaError as error:
            _is_of_use(error, data.decode(errors="replace"))
        else:
            _is_within(root, limits)


@given(st.one_of(st.binary(), st.lists(JSON_PIECES, max_size=14).map(b"".join)))
def test_json_of_any_kind(data: bytes) -> None:
    for limits in (LIMITS, TIGHT):
        try:
            tree = parse_json(data, limits)
        except MlaError as error:
            _is_of_use(error, data.decode(errors="replace"))
            _is_placed(error)
        else:
            assert tree == json.loads(data)


NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"), max_size=4)
INTEGERS = st.integers(-(2**53) + 1, 2**53 - 1)
TREES = st.dictionaries(
    NAMES,
    st.recursive(
        st.one_of(st.none(), st.booleans(), INTEGERS, NAMES),
        lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
        max_leaves=15,
    ),
    max_size=4,
)


@given(TREES, st.booleans(), st.sampled_from([None, 0, 1, "\t", "\r\n"]))
def test_good_json_is_read_as_it_is(tree: dict[str, Any], ascii_only: bool, indent: int | str | None) -> None:  # noqa: FBT001
    data = json.dumps(tree, ensure_ascii=ascii_only, indent=indent).encode()
    assert parse_json(data, LIMITS) == tree
    count, depth = _measure(tree)
    parse_json(data, Limits(nodes=count, depth=depth))
    if count > 1:
        with pytest.raises(LimitExceeded):
            parse_json(data, Limits(nodes=count - 1))
    if depth > 1:
        with pytest.raises(LimitExceeded):
            parse_json(data, Limits(depth=depth - 1))


TEXTS = st.text("a<>&'\"=!?]x\n é", max_size=6)


@st.composite
def documents(draw: st.DrawFn, depth: int = 3) -> str:
    """A well-formed element with everything that a plain count could mistake for something else."""
    attributes = draw(st.dictionaries(st.sampled_from(["b", "c", "xmlnsd"]), TEXTS, max_size=3))
    prefixes = draw(st.sets(st.sampled_from(["", ":e", ":xmlns2"])))
    parts = [f" xmlns{prefix}='{draw(st.sampled_from(['urn:a', 'urn:b']))}'" for prefix in prefixes]
    for name, value in attributes.items():
        quote = draw(st.sampled_from(["'", '"']))
        escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(quote, f"&#{ord(quote)};")
        parts.append(f"{draw(st.sampled_from([' ', chr(10)]))}{name} = {quote}{escaped}{quote}")
    children = draw(st.lists(st.one_of(documents(depth=depth - 1), contents()), max_size=3)) if depth else []
    if not children and draw(st.booleans()):
        return f"<a{''.join(parts)}/>"
    return f"<a{''.join(parts)}>{''.join(children)}</a >"


@st.composite
def contents(draw: st.DrawFn) -> str:
    text = draw(TEXTS)
    if draw(st.booleans()):
        return f"<![CDATA[{text.replace(']]>', '')}<b c='d' e='f' g='h' xmlns='i'></b>]]>"
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + " xmlns:b='c' d='e'"


@given(documents())
def test_what_is_counted_before_the_parse_is_what_is_in_the_tree(text: str) -> None:
    data = text.encode()
    tree = etree.fromstring(data)
    elements = list(tree.iter())
    assert len(list(start_tags(data))) == len(elements)
    attributes = max(len(element.attrib) for element in elements)
    declared = _declarations(data)
    nodes = max(len(elements), text.count("<![CDATA["))
    parse_xml(data, Limits(nodes=nodes, attributes=max(attributes, 1), namespaces=max(declared, 1)))
    for name, value in (("nodes", len(elements)), ("attributes", attributes), ("namespaces", declared)):
        if value > 1:
            with pytest.raises(LimitExceeded):
                parse_xml(data, Limits(**{name: value - 1}))


def _declarations(data: bytes) -> int:
    """The number of namespace declarations in a file, which its tree does not always keep."""
    parser = etree.XMLPullParser(events=("start-ns",))
    parser.feed(data)
    return len(list(parser.read_events()))


def _measure(tree: Any) -> tuple[int, int]:
    """The number of values and the depth of objects and lists."""
    inner = list(tree.values()) if isinstance(tree, dict) else tree if isinstance(tree, list) else None
    if inner is None:
        return 1, 0
    measures = [_measure(value) for value in inner]
    return 1 + sum(count for count, _ in measures), 1 + max((depth for _, depth in measures), default=0)


def _is_of_use(error: MlaError, text: str) -> None:
    assert isinstance(error, Unreadable)
    assert error.__context__ is None
    assert str(error)
    assert error.advice
    if error.line is not None and error.column is not None:
        lines = text.split("\n")
        assert 1 <= error.line <= len(lines)
        assert 1 <= error.column <= len(lines[error.line - 1]) + 1


def _is_placed(error: MlaError) -> None:
    """What is not JSON is told by the careful reading, not by the words that stand by for its silence."""
    assert error.line is not None or error.code in {"MLA-L01", "MLA-U01"}


def _is_within(root: etree._Element, limits: Limits) -> None:
    assert root.getprevious() is None
    assert root.getnext() is None
    elements = list(root.iter())
    assert all(isinstance(element.tag, str) for element in elements)
    assert len(elements) <= limits.nodes
    for element in elements:
        assert len(element.attrib) <= limits.attributes
        assert sum(1 for _ in element.iterancestors()) < limits.depth
        assert len((element.text or "").encode()) <= limits.text
