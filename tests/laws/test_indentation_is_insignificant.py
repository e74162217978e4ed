"""A message laid out for people is the same message, and white space between elements or members says nothing."""

import json
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from lxml import etree

from mla_schema import road
from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.xml_writer import write_xml
from mla_schema.model.message import Message
from tests.laws.reading import message_in_json
from tests.laws.sites import Kind, xml_sites
from tests.strategies import messages

_SPACES: Final = st.text(" \t\n\r", max_size=3)


@given(messages(), st.sampled_from(tuple(road.Form)))
def test_a_message_laid_out_is_the_same_message(message: Message, form: road.Form) -> None:
    assert road.read(road.lay_out(message, form=form)).unverified() == message


@given(messages(), st.data())
def test_white_space_between_elements_says_nothing(message: Message, data: DataObject) -> None:
    root = etree.fromstring(write_xml(message))
    for site in xml_sites(root):
        if site.kind is not Kind.LEAF:
            site.element.text = data.draw(_SPACES)
        if site.segments:
            site.element.tail = data.draw(_SPACES)
    spaced = data.draw(_SPACES).encode() + etree.tostring(root) + data.draw(_SPACES).encode()
    assert road.read(spaced).unverified() == message


@given(
    messages(),
    st.randoms(use_true_random=False),
    st.sampled_from((None, 0, 3, "\t", "\r\n ")),
    st.sampled_from(("ascii", "utf-8")),
)
def test_order_and_spelling_of_members_say_nothing(
    message: Message, dice: Any, indent: int | str | None, encoding: str
) -> None:
    shuffled = _shuffled(json_tree(message), dice)
    spelled = json.dumps(shuffled, indent=indent, ensure_ascii=encoding == "ascii")
    assert message_in_json(spelled.encode()) == message


def _shuffled(value: Any, dice: Any) -> Any:
    if isinstance(value, dict):
        names = list(value)
        dice.shuffle(names)
        return {name: _shuffled(value[name], dice) for name in names}
    return [_shuffled(item, dice) for item in value] if isinstance(value, list) else value
