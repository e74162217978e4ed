"""A message that is written as JSON reads back as the same message."""

from hypothesis import given

from mla_schema.codec.json_writer import write_json
from mla_schema.model.message import Message
from tests.laws.reading import message_in_json
from tests.strategies import messages


@given(messages())
def test_json_round_trip(message: Message) -> None:
    assert message_in_json(write_json(message)) == message
