"""Interleaved measuring: candidates run in short batches in turn, and only ratios of paired rounds are quoted."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from benchmarks.pace import PACE
from benchmarks.result import Measured

_BATCH_SECONDS = 0.002


@dataclass(frozen=True, slots=True)
class Timings:
    """Seconds per call for each candidate, round by round."""

    rounds: Mapping[str, list[float]]

    def seconds(self, name: str, scale: float = 1.0) -> Measured:
        """The median time of one call, in seconds or in what the scale makes of them."""
        return Measured.of(self.rounds[name], scale)

    def ratio(self, name: str, *base: str) -> Measured:
        """The median, over the rounds, of a candidate's time divided by the sum of the base's times."""
        pairs = zip(self.rounds[name], *(self.rounds[each] for each in base), strict=True)
        return Measured.of([first / sum(rest) for first, *rest in pairs])


def interleave(candidates: Mapping[str, Callable[[], object]], *, rounds: int) -> Timings:
    """Run every candidate in every round, the order rotating; process time, garbage collection off."""
    rounds = PACE.rounds(rounds)
    batches = {name: _batch(call) for name, call in candidates.items()}
    found: dict[str, list[float]] = {name: [] for name in candidates}
    names = list(candidates)
    gc.collect()
    gc.disable()
    try:
        for turn in range(rounds):
            shift = turn % len(names)
            for name in names[shift:] + names[:shift]:
                call, count = candidates[name], batches[name]
                start = time.process_time()
                for _ in range(count):
                    call()
                found[name].append((time.process_time() - start) / count)
            gc.collect()
    finally:
        gc.enable()
    return Timings(found)


def _batch(call: Callable[[], object]) -> int:
    """How many calls make a batch that is long enough for the clock."""
    call()
    start = time.perf_counter()
    call()
    once = max(time.perf_counter() - start, 1e-7)
    return 1 if PACE.quick else max(1, int(_BATCH_SECONDS / once))
