"""Equal messages have equal bytes, however a Python caller spelled them."""

from datetime import UTC, datetime, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla_schema.codec.json_writer import write_json
from mla_schema.codec.shape import shape_of
from mla_schema.codec.xml_writer import write_xml
from mla_schema.model.identifier import Observation
from mla_schema.model.message import Message
from mla_schema.model.node import Node
from tests.strategies import ZONES, messages


@given(messages(), st.lists(st.sampled_from(ZONES), min_size=1, max_size=4), st.sampled_from((list, tuple)))
def test_one_byte_form(message: Message, zones: list[tzinfo], sequence: type) -> None:
    twin = _respelled(message, zones, sequence)
    assert twin is not message
    assert twin == message
    assert hash(twin) == hash(message)
    assert write_xml(twin) == write_xml(message)
    assert write_json(twin) == write_json(message)


_CHISINAU: Final = ZoneInfo("Europe/Chisinau")
_AUTUMN: Final = datetime(2026, 10, 25, 2, 30, tzinfo=_CHISINAU)


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_happens_twice_is_two_hours(fold: int) -> None:
    # Python holds the two equal to each other, and unequal to the same instants in UTC.
    local = _AUTUMN.replace(fold=fold)
    observed = Observation(at=local)
    assert observed == Observation(at=local.astimezone(UTC))
    assert observed != Observation(at=_AUTUMN.replace(fold=1 - fold))


def _respelled(value: Any, zones: list[tzinfo], sequence: type) -> Any:
    """The same value built anew: instants in other zones, lists as other sequences."""
    match value:
        case Node():
            given = {
                field.name: _respelled(getattr(value, field.name), zones, sequence)
                for field in shape_of(type(value)).fields
            }
            return type(value)(**given)
        case tuple():
            return sequence(_respelled(item, zones, sequence) for item in value)
        case datetime():
            return value.astimezone(zones[value.second % len(zones)])
        case _:
            return value
