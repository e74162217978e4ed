"""Law: the statistics of disjoint logs add up to those of their union, and what comes twice counts once."""

from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from mla_schema.case.case import fold
from mla_schema.case.events import Event
from mla_schema.statistics import Collector, publish, summarise
from tests.statistics.material import count, simulated

_MESSAGES: Final = simulated(80, 3, 1)
_AT: Final = _MESSAGES[-1].header.issued_at


@settings(max_examples=30)  # Each example counts some hundred messages twice.
@given(st.randoms(use_true_random=False), st.integers(1, 4))
def test_union_is_sum(chance: object, parts: int) -> None:
    assert hasattr(chance, "randrange")
    of = {message.header.conversation: chance.randrange(parts) for message in _MESSAGES}
    whole = count(_MESSAGES, _AT)
    split = [[each for each in _MESSAGES if of[each.header.conversation] == part] for part in range(parts)]
    first, *rest = (count(part, _AT) for part in split)
    for each in rest:
        first += each
    assert first == whole


@settings(max_examples=30)
@given(st.lists(st.integers(0, len(_MESSAGES) - 1), max_size=30))
def test_what_comes_twice_counts_once(again: list[int]) -> None:
    # It comes at once: of what is long over nobody remembers the messages.
    messages = [each for place, each in enumerate(_MESSAGES) for _ in range(1 + again.count(place))]
    once, twice = count(_MESSAGES, _AT), count(messages, _AT)
    assert twice.repeated == len(again)
    twice.repeated = 0
    assert twice == once


def test_a_stream_and_cases_agree() -> None:
    cases = fold(Event.of(message) for message in _MESSAGES)
    assert summarise(cases, at=_AT, include_specimens=True) == count(_MESSAGES, _AT)


def test_what_was_forgotten_is_counted_like_what_is_remembered() -> None:
    # Alone, no conversation is forgotten; in the stream many are.
    collector = Collector(include_specimens=True)
    conversations = set()
    for message in _MESSAGES:
        collector.add(message)
        conversations.add(message.header.conversation)
    assert collector.open < len(conversations)
    parts = summarise(fold(Event.of(message) for message in _MESSAGES), at=_AT, include_specimens=True)
    assert publish(collector.statistics()) == publish(parts)
