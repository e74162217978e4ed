"""One figure, with the bar it must keep, where there is one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """A measured figure. ``bar`` is the most it may be, or with ``at_least`` the least."""

    name: str
    value: float
    bar: float | None = None
    at_least: bool = False

    @property
    def kept(self) -> bool | None:
        """Whether the bar is kept; ``None`` where there is none."""
        if self.bar is None:
            return None
        return self.value >= self.bar if self.at_least else self.value <= self.bar

    def __str__(self) -> str:
        """The figure as a line."""
        bar = ""
        if self.bar is not None:
            bar = f"{'≥' if self.at_least else '≤'} {self.bar:g}  {'kept' if self.kept else 'NOT KEPT'}"
        return f"{self.value:10.2f}  {bar:18}{self.name}"
