"""What it costs to invent conversations and to count them: time for each message, and memory as they become more."""

from __future__ import annotations

import resource
import time
import tracemalloc
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
        bar=10_000,
        at_least=True,
        unit="per second",
    )

    # The first messages build the classes of the model.
    _fold(PACE.size(2_000, 50))
    begin = time.process_time()
    few = _fold(events // 10)
    before = _peak()
    yield Result(f"peak memory over {events // 10} messages", before, unit="MB")
    middle = time.process_time()
    many = _fold(events)
    end = time.process_time()
    grown = _peak() - before
    yield Result("counting a message that is decoded", 1e6 * many[0], unit="µs")
    yield Result("inventing, decoding and counting it", 1e6 * (end - middle) / events, unit="µs")
    yield Result("time for each message, ten times as many / as few", many[0] / few[0], bar=1.5)
    yield Result("all of it, ten times as many / as few", (end - middle) / (middle - begin) / 10, bar=1.5)
    yield Result("openings held at the most", float(many[1]), unit="openings")
    yield Result("each opening that is held", _bytes_held(), bar=2_000, unit="bytes")
    yield Result(
        f"peak memory over {events} messages beyond that over a tenth of them", grown, bar=150, unit="MB"
    )


def _bytes_held() -> float:
    """What the collector holds for each opening, with what followed it; the messages are not among it."""
    messages = [mla.read(line).unverified() for line in _lines(10_000)]
    _count(messages)
    tracemalloc.start()
    collector = _count(messages)
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return held / collector.open


def _count(messages: list[mla.Message]) -> Collector:
    collector = Collector(include_specimens=True)
    for message in messages:
        collector.add(message)
    return collector


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
