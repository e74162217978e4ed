"""What the tests of the statistics share: simulated messages, and a way to count them."""

from collections.abc import Iterable
from datetime import datetime
from functools import cache

import mla_schema as mla
from mla_schema.model import Message
from mla_schema.simulate import simulate
from mla_schema.statistics import Collector, Statistics


@cache
def simulated(cases: int = 500, seed: int = 7, per_day: int = 4) -> tuple[Message, ...]:
    """Messages that were simulated, slowly enough that some are closed and forgotten; some requests are incomplete."""
    return tuple(
        mla.read(line).unverified() for line in simulate(cases, seed=seed, per_day=per_day, incomplete=0.3)
    )


def count(messages: Iterable[Message], at: datetime | None = None) -> Statistics:
    """Count messages, specimens too."""
    collector = Collector(at=at, include_specimens=True)
    for message in messages:
        collector.add(message)
    return collector.statistics()
