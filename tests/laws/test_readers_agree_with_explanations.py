"""A reader refuses a tree exactly when the explanation finds a fault in it, and the fault is the one that is there."""

from hypothesis import event, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from mla_schema.codec.json_reader import read_json
from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.xml_reader import read_xml
from mla_schema.codec.xml_writer import write_xml
from mla_schema.core import faults
from mla_schema.core.errors import UnsupportedVersion
from mla_schema.model.message import Message
from tests.laws.damaging import damage_json, damage_xml
from tests.laws.planting import plant_in_json, plant_in_xml
from tests.laws.reading import json_findings, xml_findings, xml_root
from tests.strategies import messages

_NOTHING_FOUND = [(faults.INVALID_VALUE, ())]
"""What an explanation says when it was asked without need."""


@given(messages(), st.data())
def test_one_fault_in_xml_is_one_finding(message: Message, data: DataObject) -> None:
    root = xml_root(write_xml(message))
    assert xml_findings(root) == _NOTHING_FOUND
    expected = plant_in_xml(data, root)
    assert read_xml(root) is None
    assert xml_findings(root) == [expected]


@given(messages(), st.data())
def test_one_fault_in_json_is_one_finding(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    assert json_findings(tree) == _NOTHING_FOUND
    expected = plant_in_json(data, tree)
    assert read_json(tree) is None
    assert json_findings(tree) == [expected]


@given(messages(), st.data())
def test_xml_is_refused_with_a_reason_or_not_at_all(message: Message, data: DataObject) -> None:
    root = xml_root(write_xml(message))
    damage_xml(data, root)
    accepted = read_xml(root) is not None
    event(f"accepted: {accepted}")
    assert accepted == (xml_findings(root) == _NOTHING_FOUND)


@given(messages(), st.data())
def test_json_is_refused_with_a_reason_or_not_at_all(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    damage_json(data, tree)
    try:
        accepted = read_json(tree) is not None
    except UnsupportedVersion:
        return
    event(f"accepted: {accepted}")
    assert accepted == (json_findings(tree) == _NOTHING_FOUND)
