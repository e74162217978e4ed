"""The stream: conversations begin one after another, and their messages come in the order of time."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush

from mla_schema.simulate.bodies import Body
from mla_schema.simulate.dice import DAY, Dice, Mix
from mla_schema.simulate.mixes import CHANNEL, MEDIUM
from mla_schema.simulate.pen import Pen, Story
from mla_schema.simulate.stories import Stories
from mla_schema.simulate.world import ASKED, ASKING, STATES

START = datetime(2024, 1, 1, tzinfo=UTC)
"""When the first conversation begins, unless the caller says otherwise."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def simulate(
    cases: int,
    *,
    seed: int,
    start: datetime = START,
    per_day: int = 25,
    tail: int = 180,
    incomplete: float = 0.0,
) -> Iterator[bytes]:
    """Invent conversations and give their messages in the order of time.

    Memory is bounded by the conversations that are open at one time, however many there are in all: each is
    held with its next message only.

    Args:
        cases: How many conversations begin by themselves. Requests that follow a preservation, an order or a
            consultation come on top.
        seed: What makes the run what it is; the same arguments give the same bytes.
        start: When the first one begins; an aware time.
        per_day: How many begin on a day, on average.
        tail: For how many days after the last beginning messages are still given. What is open then stays open, as in
            every register on every day.
        incomplete: The share of requests for stored data that lack something that the rules ask for, between 0 and 1.
            Their receipts say what. Of the refusals half as large a share comes without reasons.

    Yields:
        Messages in their canonical JSON form, without line ends.

    Raises:
        ValueError: A number is negative or zero where that makes no sense, or the start is naive.
    """
    if cases < 0 or per_day < 1 or tail < 0:
        raise ValueError("cases and tail must not be negative, and per_day must be positive")
    if not 0 <= incomplete <= 1:
        raise ValueError("incomplete is a share and must lie between 0 and 1")
    if start.tzinfo is None:
        raise ValueError("the start must be an aware time")
    dice = Dice(seed)
    stories = Stories(dice, Pen(dice), Body(dice), incomplete)
    clock = (start - _EPOCH) // timedelta(seconds=1)
    return _messages(cases, dice, stories, clock, DAY / per_day, tail * DAY)


def _messages(cases: int, dice: Dice, stories: Stories, clock: int, gap: float, tail: int) -> Iterator[bytes]:
    asking, asked = (Mix(dict(zip(STATES, weights, strict=True))) for weights in (ASKING, ASKED))
    # The number decides between messages of the same second, and keeps stories from being compared.
    pending: list[tuple[int, int, bytes, Story]] = []
    for number in range(cases):
        clock += dice.gap(gap)
        yield from _until(clock, pending)
        first = second = dice.draw(asking)
        while second is first:
            second = dice.draw(asked)
        story = stories.story(first, second, dice.draw(CHANNEL), dice.draw(MEDIUM), clock)
        _advance(number, story, pending)
    yield from _until(clock + tail, pending)


def _until(clock: int, pending: list[tuple[int, int, bytes, Story]]) -> Iterator[bytes]:
    while pending and pending[0][0] <= clock:
        _, number, line, story = heappop(pending)
        yield line
        _advance(number, story, pending)


def _advance(number: int, story: Story, pending: list[tuple[int, int, bytes, Story]]) -> None:
    for at, line in story:
        heappush(pending, (at, number, line, story))
        return
