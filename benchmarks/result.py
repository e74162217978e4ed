"""One figure, with the bar it must keep, where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


class Measured(float):
    """The median of some rounds. It counts as a number, so that a figure may be calculated from it or be it."""

    lower: float
    upper: float
    rounds: int

    @classmethod
    def of(cls, values: Sequence[float], scale: float = 1.0) -> Measured:
        """The median of these values, with their quartiles."""
        found = cls(scale * median(values))
        # One value has no quartiles; it spreads over nothing.
        low, _, high = quantiles(values, n=4, method="inclusive") if len(values) > 1 else (values[0],) * 3
        found.lower, found.upper, found.rounds = scale * low, scale * high, len(values)
        return found


@dataclass(frozen=True, slots=True)
class Result:
    """A measured figure. ``bar`` is the most it may be, or with ``at_least`` the least.

    ``unit`` is × for a ratio. ``group`` and ``x`` say to which bars or to which line of a plot it belongs, and where
    on the line it stands. A figure that could not be measured says in ``missing`` why, and its value means nothing.
    """

    name: str
    value: float
    bar: float | None = None
    at_least: bool = False
    unit: str = "×"
    group: str | None = None
    x: float | None = None
    missing: str | None = None

    @classmethod
    def absent(cls, name: str, why: str, *, unit: str = "×", group: str | None = None) -> Result:
        """A figure that is not to be had on this machine, and why."""
        return cls(name, 0.0, unit=unit, group=group, missing=why)

    @property
    def kept(self) -> bool | None:
        """Whether the bar is kept; ``None`` where there is none, or nothing was measured."""
        if self.bar is None or self.missing is not None:
            return None
        return self.value >= self.bar if self.at_least else self.value <= self.bar

    def __str__(self) -> str:
        """The figure as a line."""
        if self.missing is not None:
            return f"{'—':>10}  {'':18}{self.name}: {self.missing}"
        bar = ""
        if self.bar is not None:
            bar = f"{'≥' if self.at_least else '≤'} {self.bar:g}  {'kept' if self.kept else 'NOT KEPT'}"
        unit = "" if self.unit == "×" else f", {self.unit}"
        return f"{self.value:10.2f}  {bar:18}{self.name}{unit}"
