"""Whatever a message says, its digest covers: with one value changed or left out, it is another."""

from hypothesis import given

from mla_schema import road
from mla_schema.codec.xml_writer import write_xml
from mla_schema.model.message import Message
from tests.laws.altering import Altered, in_another_order, with_another_value, with_one_part_less


@given(with_another_value())
def test_another_value_is_another_digest(altered: Altered) -> None:
    _is_another(*altered)


@given(with_one_part_less())
def test_one_part_less_is_another_digest(altered: Altered) -> None:
    _is_another(*altered)


@given(in_another_order())
def test_another_order_is_another_digest(altered: Altered) -> None:
    _is_another(*altered)


def _is_another(message: Message, other: Message) -> None:
    assert other != message
    assert road.digest(other) != road.digest(message)
    assert write_xml(other) != write_xml(message)
