"""A message that is written as XML reads back as the same message."""

from hypothesis import given

from mla_schema.codec.xml_writer import write_xml
from mla_schema.model.message import Message
from tests.laws.reading import message_in_xml
from tests.strategies import messages


@given(messages())
def test_xml_round_trip(message: Message) -> None:
    assert message_in_xml(write_xml(message)) == message
