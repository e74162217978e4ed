"""Statistics as plain counts: they add up, so those of a whole are the sum of those of its parts."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from mla_schema.statistics.durations import Durations
from mla_schema.statistics.kpi import Kpi

ALL = "all"
"""The group of durations that holds every one."""
TOTAL = "total"
"""The row of a sum."""
YES = "yes"
NO = "no"
UNKNOWN = "unknown"


@dataclass(slots=True)
class Statistics:
    """What was counted. It holds codes, counts and durations, and nothing that could name anyone.

    Attributes:
        at: The instant as of which was counted.
        cells: Counts by the identifier of the indicator and one code or, in a matrix, two.
        durations: Durations by the identifier of the indicator and a group: ``all``, or such as ``category=traffic``.
        messages: How many messages were counted.
        papers: How many cases on paper were counted, by the entries of a register.
        repeated: How many came again and were left aside.
        specimens: How many were specimens and were left aside.
        unplaced: How many belong to no conversation that is known here, or came long after it was closed.
    """

    at: datetime
    cells: Counter[tuple[str, ...]] = field(default_factory=Counter)
    durations: dict[tuple[str, str], Durations] = field(default_factory=dict)
    messages: int = 0
    papers: int = 0
    repeated: int = 0
    specimens: int = 0
    unplaced: int = 0

    def count(self, kpi: Kpi, *codes: str) -> None:
        """Count one.

        Args:
            kpi: The indicator.
            *codes: The code, or the pair of codes.
        """
        self.cells[kpi.id, *codes] += 1

    def took(self, kpi: Kpi, duration: int, groups: tuple[str, ...] = (), *, open_: bool = False) -> None:
        """Count a duration.

        Args:
            kpi: The indicator.
            duration: Whole units of the indicator.
            groups: The groups beside ``all`` in which it counts.
            open_: Whether it is not over.
        """
        for group in (ALL, *groups):
            found = self.durations.get((kpi.id, group))
            if found is None:
                found = self.durations[kpi.id, group] = Durations()
            (found.open if open_ else found.ended)[max(duration, 0)] += 1

    def table(self, kpi: Kpi) -> dict[str, int]:
        """The counts of a table or share, by code.

        Args:
            kpi: The indicator.
        """
        return {str(key[1]): number for key, number in sorted(self.cells.items()) if key[0] == kpi.id}

    def matrix(self, kpi: Kpi) -> dict[tuple[str, str], int]:
        """The counts of a matrix, by row and column.

        Args:
            kpi: The indicator.
        """
        return {
            (str(key[1]), str(key[2])): number
            for key, number in sorted(self.cells.items())
            if key[0] == kpi.id
        }

    def groups(self, kpi: Kpi) -> dict[str, Durations]:
        """The durations of an indicator, by group.

        Args:
            kpi: The indicator.
        """
        return {group: found for (name, group), found in sorted(self.durations.items()) if name == kpi.id}

    def __add__(self, other: "Statistics") -> "Statistics":
        """The statistics of both, if no conversation is in both.

        Raises:
            ValueError: They were counted as of different instants.
        """
        if self.at != other.at:
            raise ValueError("statistics as of different instants cannot be added")
        total = Statistics(self.at, self.cells + other.cells)
        for part in (self, other):
            for key, found in part.durations.items():
                total.durations.setdefault(key, Durations()).add(found)
            total.messages += part.messages
            total.papers += part.papers
            total.repeated += part.repeated
            total.specimens += part.specimens
            total.unplaced += part.unplaced
        return total
