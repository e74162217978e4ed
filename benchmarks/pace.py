"""How long is measured: as long as figures need, or, with ``--quick``, only so long that everything has run once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Pace:
    """How much is done of what a section asks for."""

    quick: bool = False

    def rounds(self, wanted: int) -> int:
        """How many rounds are measured."""
        return min(wanted, 2) if self.quick else wanted

    def size(self, wanted: int, quick: int) -> int:
        """How many things, or how many bytes, are taken."""
        return min(wanted, quick) if self.quick else wanted

    def sizes(self, *wanted: int) -> tuple[int, ...]:
        """The steps of a series; in a hurry its first two."""
        return wanted[:2] if self.quick else wanted


# The sections are plain functions without arguments; what holds for all of them is set once, before the first runs.
PACE = Pace()
