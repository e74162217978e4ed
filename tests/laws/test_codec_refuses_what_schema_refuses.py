"""What a derived schema refuses, the codec refuses: a file that it takes, every schema takes."""

from typing import Final

from hypothesis import assume, event, given
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
from tests.laws.reading import xml_root
from tests.laws.schemas import json_schema_accepts, libxml2
from tests.strategies import messages


@given(messages(), st.data())
def test_the_xml_codec_refuses_what_the_schema_refuses(message: Message, data: DataObject) -> None:
    root = xml_root(write_xml(message))
    damage_xml(data, root)
    accepted = read_xml(root) is not None
    event(f"accepted: {accepted}")
    assert libxml2().validate(root) or not accepted


@given(messages(), st.data())
def test_the_json_codec_refuses_what_the_schema_refuses(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    damage_json(data, tree)
    try:
        accepted = read_json(tree) is not None
    except UnsupportedVersion:
        accepted = False
    event(f"accepted: {accepted}")
    assert json_schema_accepts(tree) or not accepted


# What is wrong with a value may escape a schema: the XSD takes white space around numbers and truth values, and none knows
# whether base64 is canonical. What is wrong with the structure may not.
_STRUCTURAL: Final = (
    *(faults.UNKNOWN_NAME, faults.REPEATED, faults.OUT_OF_ORDER, faults.MISSING, faults.STRAY_TEXT),
    *(
        faults.STRAY_ATTRIBUTE,
        faults.WRONG_NAMESPACE,
        faults.NULL_VALUE,
        faults.EMPTY_LIST,
        faults.WRONG_KIND,
    ),
    *(
        faults.UNKNOWN_CODE,
        faults.NOT_TRUE,
        faults.NOT_ONE_CHOICE,
        faults.UNKNOWN_CHOICE,
        faults.STRAY_CHILDREN,
    ),
)


@given(messages(), st.data())
def test_both_refuse_a_structural_fault_in_xml(message: Message, data: DataObject) -> None:
    root = xml_root(write_xml(message))
    fault, _ = plant_in_xml(data, root)
    assume(fault in _STRUCTURAL and fault is not faults.NOT_TRUE)
    assert read_xml(root) is None
    assert not libxml2().validate(root)


@given(messages(), st.data())
def test_both_refuse_a_structural_fault_in_json(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    fault, _ = plant_in_json(data, tree)
    assume(fault in _STRUCTURAL)
    assert read_json(tree) is None
    assert not json_schema_accepts(tree)
