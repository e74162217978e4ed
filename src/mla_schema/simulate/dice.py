"""Chance: weighted choices and durations, all from one generator of random numbers."""

import random
from bisect import bisect
from collections.abc import Mapping
from itertools import accumulate
from typing import Generic, TypeVar

T = TypeVar("T")

HOUR = 3600
DAY = 24 * HOUR


class Mix(Generic[T]):
    """Things and how often each of them occurs."""

    __slots__ = ("_sums", "_things", "_total")

    def __init__(self, weights: Mapping[T, float]) -> None:
        """Keep the things with their shares.

        Args:
            weights: Things with their weights, which need not sum to anything.
        """
        self._things = tuple(weights)
        self._sums = tuple(accumulate(weights.values()))
        self._total = self._sums[-1]

    @property
    def shares(self) -> dict[T, float]:
        """The share of each thing, in the order of the mix."""
        befores = (0.0, *self._sums)
        return {
            thing: (upto - before) / self._total
            for thing, before, upto in zip(self._things, befores, self._sums, strict=False)
        }

    def draw(self, chance: random.Random) -> T:
        """One of the things.

        Args:
            chance: The source of chance.
        """
        return self._things[bisect(self._sums, chance.random() * self._total, 0, len(self._things) - 1)]


class Dice:
    """The chance of one simulation; nothing outside it is touched."""

    __slots__ = ("_chance",)

    def __init__(self, seed: int) -> None:
        """Begin.

        Args:
            seed: What makes the run what it is.
        """
        self._chance = random.Random(seed)  # noqa: S311  # It invents conversations; it protects nothing.

    def happens(self, share: float) -> bool:
        """Whether something happens that happens in this share of the cases.

        Args:
            share: Between 0 and 1.
        """
        return self._chance.random() < share

    def draw(self, mix: Mix[T]) -> T:
        """One thing of a mix.

        Args:
            mix: The things and their weights.
        """
        return mix.draw(self._chance)

    def whole(self, least: int, most: int) -> int:
        """A whole number.

        Args:
            least: The smallest that may come.
            most: The largest that may come.
        """
        return least + int(self._chance.random() * (most - least + 1))

    def wait(self, median: float, spread: float = 0.7) -> int:
        """How long something takes, in seconds: most near the median, a few very long, as with people.

        Args:
            median: The median, in seconds.
            spread: The standard deviation of the logarithm.
        """
        return 60 + int(median * self._chance.lognormvariate(0.0, spread))

    def gap(self, mean: float) -> int:
        """The time to the next of many unrelated events, in seconds.

        Args:
            mean: The mean, in seconds.
        """
        return int(self._chance.expovariate(1.0) * mean)

    def identifier(self) -> str:
        """The identifier of a message: a UUID of version 4."""
        bits = f"{self._chance.getrandbits(128):032x}"
        variant = "89ab"[int(bits[16], 16) & 3]
        return f"{bits[:8]}-{bits[8:12]}-4{bits[13:16]}-{variant}{bits[17:20]}-{bits[20:]}"

    def digest(self) -> str:
        """The digest of a file that nobody has."""
        return f"sha256:{self._chance.getrandbits(256):064x}"
