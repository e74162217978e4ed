"""What a message says about people stays in the message: no finding, no exception and no ``repr`` repeats it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from lxml import etree
from pydantic import ValidationError

from mla_schema import road
from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.shape import shape_of
from mla_schema.codec.xml_writer import write_xml
from mla_schema.core.errors import MlaError
from mla_schema.core.report import Report
from mla_schema.derive.inventory import inventory
from mla_schema.model.message import Message
from mla_schema.model.node import Node
from mla_schema.model.scalar import Scalar
from tests.laws.damaging import damage_json, damage_xml
from tests.laws.marking import marked
from tests.laws.planting import plant_in_json, plant_in_xml
from tests.laws.sites import Kind, json_sites, xml_sites
from tests.strategies import bare, messages

_AT: Final = datetime(2026, 11, 23, tzinfo=UTC)
_MARKER: Final = "Qqzjx7"
"""It fits into every text, names nothing, and is like no word of the format."""


@given(messages(), st.data())
def test_a_report_on_xml_tells_nothing(message: Message, data: DataObject) -> None:
    root = etree.fromstring(write_xml(marked(message, _MARKER)))
    data.draw(st.sampled_from((plant_in_xml, damage_xml)))(data, root)
    _tells_nothing(etree.tostring(root))


@given(messages(), st.data())
def test_a_report_on_json_tells_nothing(message: Message, data: DataObject) -> None:
    tree = json_tree(marked(message, _MARKER))
    data.draw(st.sampled_from((plant_in_json, damage_json)))(data, tree)
    _tells_nothing(json.dumps(tree).encode())


_BAD: Final = st.sampled_from(
    (f" {_MARKER}", f"{_MARKER}\r", _MARKER * 20_000, f"{_MARKER}\u00a0\t{_MARKER}\n")
)
_BAD_IN_JSON: Final = _BAD | st.sampled_from(([_MARKER], {"text": _MARKER}, f"{_MARKER}\x00", [[_MARKER]]))


@given(messages(), st.data())
def test_a_report_on_bad_values_in_xml_tells_nothing(message: Message, data: DataObject) -> None:
    root = etree.fromstring(write_xml(message))
    leaves = [site for site in xml_sites(root) if site.kind is Kind.LEAF]
    for site in data.draw(st.lists(st.sampled_from(leaves), min_size=1, max_size=5)):
        site.element.text = data.draw(_BAD)
    _tells_nothing(etree.tostring(root))


@given(messages(), st.data())
def test_a_report_on_bad_values_in_json_tells_nothing(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    leaves = [site for site in json_sites(tree) if site.kind is Kind.LEAF]
    for site in data.draw(st.lists(st.sampled_from(leaves), min_size=1, max_size=5)):
        site.put(data.draw(_BAD_IN_JSON))
    _tells_nothing(json.dumps(tree).encode())


@given(messages(), st.sampled_from(tuple(road.Form)), st.data())
def test_a_report_on_a_torn_file_tells_nothing(message: Message, form: road.Form, data: DataObject) -> None:
    whole = road.encode(marked(message, _MARKER), form=form)
    cut = data.draw(st.integers(1, len(whole) - 1))
    byte = data.draw(st.sampled_from((b"", b"\x00", b"\xff", b"<", b"&", b'"', b"\\", b"]]>", b"&Qq;")))
    _tells_nothing(whole[:cut] + byte)
    _tells_nothing(whole[:cut] + byte + whole[cut:])


@given(messages())
def test_the_repr_of_a_message_tells_nothing(message: Message) -> None:
    for node in _nodes(marked(message, _MARKER)):
        assert _MARKER not in f"{node!r} {node} {node:}"


_TEXTS: Final = [
    (cls, field.name)
    for cls, shape in inventory().shapes.items()
    for field in shape.fields
    if isinstance(field.type, Scalar)
]


@pytest.mark.parametrize(("cls", "name"), _TEXTS, ids=[f"{cls.__name__}.{name}" for cls, name in _TEXTS])
def test_the_refusal_of_a_python_value_tells_nothing(cls: type[Node], name: str) -> None:
    for wrong in (f" {_MARKER} \x00", [f" {_MARKER} \x00"], {_MARKER: _MARKER}, _Telling()):
        with pytest.raises(ValidationError) as refusal:
            cls(**{name: wrong})
        assert _MARKER not in f"{refusal.value} {refusal.value!r}"


def test_the_refusal_of_a_change_tells_nothing() -> None:
    with pytest.raises(AttributeError) as refusal:
        bare(Message).header.our_reference = _MARKER  # type: ignore[misc]
    assert _MARKER not in f"{refusal.value} {refusal.value!r}"


class _Telling:
    def __repr__(self) -> str:
        return _MARKER


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for field in shape_of(type(node)).fields:
        value = getattr(node, field.name)
        for item in value if field.many else (value,):
            if isinstance(item, Node):
                yield from _nodes(item)


def _tells_nothing(data: bytes) -> None:
    report = road.validate(data, at=_AT)
    assert _MARKER not in " ".join(_words(report))
    error: MlaError | None = None
    try:
        received = road.read(data)
        assert _MARKER not in repr(received)
        received.unverified()
    except MlaError as refusal:
        error = refusal
    assert _MARKER not in " ".join(_words_of_error(error))


def _words(report: Report) -> Iterator[str]:
    yield repr(report)
    for finding in report.findings:
        yield from (finding.message, finding.advice, finding.where, repr(finding.place), repr(finding))


def _words_of_error(error: Any) -> Iterator[str]:
    """Everything that a traceback or a log may show of an exception and of those behind it."""
    while error is not None:
        yield from (str(error), repr(error), repr(error.args), repr(vars(error)))
        error = error.__cause__ or error.__context__
