"""What it costs to invent conversations and to count them: time for each message, and memory as they become more."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from itertools import islice

import mla_schema as mla
from benchmarks.pace import PACE
from benchmarks.result import Result
from mla_schema.simulate import simulate
from mla_schema.statistics import Collector

_SEED = 7


def statistics(events: int = 20_000) -> Iterator[Result]:
    """Simulated messages, and the statistics of them. An argument such as statistics=1000000 counts more."""
    events = PACE.size(events, 500)
    begin = time.process_time()
    made = sum(1 for _ in _lines(events))
    yield Result(
        "simulated messages",
        made / (time.process_time() - begin),
        bar=5_000,
        at_least=True,
        unit="per second",
    )

    # The first messages build the classes of the model.
    _fold(PACE.size(2_000, 50))
    few = _fold(events // 10)
    before = _peak()
    many = _fold(events)
    yield Result("counting a message that is decoded", 1e6 * many[0], unit="µs")
    yield Result("time for each message, ten times as many / as few", many[0] / few[0], bar=1.5)
    yield Result("openings held at the most", float(many[1]), unit="openings")
    yield Result(
        f"peak memory over {events} messages beyond that over a tenth of them",
        _peak() - before,
        bar=150,
        unit="MB",
    )


def _lines(events: int) -> Iterator[bytes]:
    # About five messages to a case: enough cases, and cut off at the number.
    return islice(simulate(events, seed=_SEED, tail=0), events)


def _fold(events: int) -> tuple[float, int]:
    """Seconds for each message, decoding left out, and how many openings were held at the most."""
    collector = Collector(include_specimens=True)
    seconds, most, count = 0.0, 0, 0
    for line in _lines(events):
        message = mla.read(line).unverified()
        begin = time.process_time()
        collector.add(message)
        seconds += time.process_time() - begin
        most = max(most, collector.open)
        count += 1
    begin = time.process_time()
    collector.statistics()
    return (seconds + time.process_time() - begin) / count, most


def _peak() -> float:
    """The largest resident set so far, in MB; the simulator and the reader are in it."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
