"""Processes that work on many messages: how many there are, how they start, and how fast they are together."""

from __future__ import annotations

import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import TypeVar

from benchmarks.pace import PACE

Task = TypeVar("Task")
Done = TypeVar("Done")
_FROZEN = 50_000


def cores() -> int:
    """The processors that this process may use, which in a container are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def counts() -> list[int]:
    """The numbers of processes that are tried: one, twice as many each time, and all cores."""
    found = [1]
    while found[-1] * 2 < cores():
        found.append(found[-1] * 2)
    found = found if cores() == 1 else [*found, cores()]
    return found[:2] if PACE.quick else found


def settle() -> None:
    """What a worker of a bulk job does once: what it has loaded stays, so that it is not looked through again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_FROZEN)


class Crew:
    """A number of processes that have started and are warm before anything is measured."""

    def __init__(self, pool: ProcessPoolExecutor, size: int) -> None:
        self.pool = pool
        self.size = size

    def seconds(self, work: Callable[[Task], Done], tasks: Sequence[Task]) -> tuple[float, list[Done]]:
        """Wall time until all tasks are done, the way to the processes and back included."""
        start = time.perf_counter()
        done = list(self.pool.map(work, tasks))
        return time.perf_counter() - start, done


@contextmanager
def crews(prepare: Callable[..., None], *arguments: object) -> Iterator[dict[int, Crew]]:
    """One crew for each number of processes; each of their processes is prepared.

    They are spawned and not forked, as they are on every system; so they share nothing with this process.
    """
    context = multiprocessing.get_context("spawn")
    with ExitStack() as stack:
        found = {}
        for size in counts():
            pool = ProcessPoolExecutor(size, context, prepare, arguments)
            found[size] = Crew(stack.enter_context(pool), size)
        yield found
