"""The XML form of a message is its own canonical form, exclusive and inclusive."""

from hypothesis import given
from lxml import etree

from mla_schema.codec.xml_writer import write_xml
from mla_schema.model.message import Message
from tests.strategies import messages


@given(messages())
def test_xml_is_canonical(message: Message) -> None:
    data = write_xml(message)
    root = etree.fromstring(data)
    assert etree.tostring(root, method="c14n", exclusive=True) == data
    assert etree.tostring(root, method="c14n", exclusive=False) == data
    assert etree.tostring(root, method="c14n2") == data
