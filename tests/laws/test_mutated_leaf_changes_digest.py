"""Whatever a message says, its digest covers: with one value changed or left out, it is another."""

from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from mla_schema import road
from mla_schema.codec.json_reader import read_json
from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.xml_writer import write_xml
from mla_schema.model.message import Message
from tests.laws.other_values import leaf_values
from tests.laws.sites import Kind, json_sites
from tests.strategies import messages


@given(messages(), st.data())
def test_another_value_is_another_digest(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    leaves = [site for site in json_sites(tree) if site.kind is Kind.LEAF]
    site = data.draw(st.sampled_from(leaves))
    value = data.draw(leaf_values(site.plain))
    assume(value != site.value)
    site.put(value)
    _is_another(read_json(tree), message)


@given(messages(), st.data())
def test_one_part_less_is_another_digest(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    site = data.draw(st.sampled_from(json_sites(tree)))
    assume(site.field is not None and not site.field.required)
    del site.parent[site.key]
    other = read_json(tree)
    # The last item of a list and the member of a union cannot be left out.
    assume(other is not None)
    _is_another(other, message)


@given(messages(), st.data())
def test_another_order_is_another_digest(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    lists = [site.value for site in json_sites(tree) if site.kind is Kind.LIST]
    uneven = [items for items in lists if any(item != items[0] for item in items)]
    assume(uneven)
    data.draw(st.sampled_from(uneven)).reverse()
    other = read_json(tree)
    assume(other != message)
    _is_another(other, message)


def _is_another(other: Message | None, message: Message) -> None:
    assert other is not None
    assert other != message
    assert road.digest(other) != road.digest(message)
    assert write_xml(other) != write_xml(message)
