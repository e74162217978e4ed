"""Durations as counts of whole units: exact to the unit, small, and added by adding."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil


@dataclass(slots=True)
class Durations:
    """How long things took, and how long those have taken that are not over yet.

    Nothing is sampled and nothing is estimated: a whole number of hours (or days) and how often it occurred. The
    durations of two disjoint sets are the sum of theirs.

    Attributes:
        ended: How often each duration occurred.
        open: How often each duration so far occurred among what is still open; such a duration is right-censored: the
            whole one is longer.
    """

    ended: Counter[int] = field(default_factory=Counter)
    open: Counter[int] = field(default_factory=Counter)

    def add(self, other: "Durations") -> None:
        """Add those of another, disjoint set.

        Args:
            other: The other ones.
        """
        self.ended.update(other.ended)
        self.open.update(other.open)

    @property
    def count(self) -> int:
        """How many are over."""
        return self.ended.total()

    @property
    def open_count(self) -> int:
        """How many are still open."""
        return self.open.total()

    def quantile(self, share: float) -> int | None:
        """The smallest duration that is not exceeded by this share of those that are over (nearest rank).

        Args:
            share: Above 0, at most 1.

        Returns:
            Whole units, or ``None`` where nothing is over.
        """
        rank = ceil(share * self.count)
        for value, passed in _running(self.ended):
            if passed >= rank > 0:
                return value
        return None

    @property
    def median(self) -> float | None:
        """The middle of those that are over; between two middles, the mean of both."""
        count = self.count
        low, high = self._ranked((count + 1) // 2), self._ranked(count // 2 + 1)
        return None if low is None or high is None else (low + high) / 2

    @property
    def mean(self) -> float | None:
        """The mean of those that are over."""
        count = self.count
        return sum(value * times for value, times in self.ended.items()) / count if count else None

    def within(self, most: int) -> float | None:
        """The share of those that are over that took at most so long.

        Args:
            most: Whole units.
        """
        count = self.count
        return sum(times for value, times in self.ended.items() if value <= most) / count if count else None

    @property
    def survival_median(self) -> int | None:
        """The median of all, open ones included, by Kaplan and Meier.

        What is open tells that it takes longer than so far. To leave it out, as the plain median does, makes slow
        work look fast. ``None`` where more than half would be needed to know.
        """
        at_risk = self.count + self.open_count
        surviving = 1.0
        for value in sorted(self.ended.keys() | self.open.keys()):
            surviving *= 1 - self.ended[value] / at_risk
            at_risk -= self.ended[value] + self.open[value]
            # Rounding must not hide that exactly one half is left.
            if self.ended[value] and surviving <= 0.5 + 1e-12:  # A median is where half is left.
                return value
        return None

    def _ranked(self, rank: int) -> int | None:
        return next((value for value, passed in _running(self.ended) if passed >= rank), None)


def _running(counts: Counter[int]) -> Iterator[tuple[int, int]]:
    """Durations from the shortest, each with how many are not longer."""
    passed = 0
    for value in sorted(counts):
        passed += counts[value]
        yield value, passed
