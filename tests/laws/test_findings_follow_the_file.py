"""Every finding points at one spot of the file, and findings come in the order of their spots."""

import json
from datetime import UTC, datetime
from typing import Any, Final, cast

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from lxml import etree

from mla_schema import road
from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.shape import NAMESPACE
from mla_schema.codec.xml_writer import write_xml
from mla_schema.core import faults
from mla_schema.core.report import Finding
from mla_schema.model.message import Message
from tests.laws.damaging import damage_json, damage_xml
from tests.laws.reading import xml_root
from tests.strategies import messages

_AT: Final = datetime(2026, 11, 23, tzinfo=UTC)


@given(messages(), st.sampled_from((0, 1)), st.data())
def test_findings_follow_an_xml_file(message: Message, indent: int, data: DataObject) -> None:
    root = etree.fromstring(write_xml(message))
    damage_xml(data, root)
    if indent:
        etree.indent(root, " " * indent)
    file = etree.tostring(root)
    tree = xml_root(file)
    order = {element: number for number, element in enumerate(tree.iter())}
    found = [_element(tree, finding) for finding in _structural(file)]
    assert [order[element] for element in found] == sorted(order[element] for element in found)


@given(messages(), st.sampled_from((None, 1)), st.data())
def test_findings_follow_a_json_file(message: Message, indent: int | None, data: DataObject) -> None:
    tree = json_tree(message)
    damage_json(data, tree)
    file = json.dumps(tree, indent=indent).encode()
    findings = _structural(file)
    spots = [(finding.place.line, finding.place.column) for finding in findings]
    assert spots == sorted(spots)
    lines = file.decode().split("\n")
    for finding in findings:
        line, column = finding.place.line, finding.place.column
        assert line is not None
        assert column is not None
        value = _value(tree, finding)
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        if finding.fault not in (faults.UNKNOWN_NAME, faults.UNKNOWN_CHOICE):
            assert json.JSONDecoder().raw_decode(rest)[0] == value


def _structural(file: bytes) -> list[Finding]:
    report = road.validate(file, at=_AT)
    return [finding for finding in report.findings if finding.layer == road.STRUCTURE and finding.place.line]


def _element(tree: etree._Element, finding: Finding) -> etree._Element:
    assert finding.place.xpath is not None
    found = tree.xpath(finding.place.xpath, namespaces={"m": NAMESPACE})
    assert isinstance(found, list)
    [element] = found
    assert isinstance(element, etree._Element)
    assert finding.place.line == cast("int", element.sourceline)
    return element


def _value(tree: Any, finding: Finding) -> Any:
    assert finding.place.pointer is not None
    for step in finding.place.pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        tree = tree[int(name)] if isinstance(tree, list) else tree[name]
    return tree
