"""What may leave the house: tables with small cells hidden, ready to be written in any format."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from mla_schema.statistics.durations import Durations
from mla_schema.statistics.kpi import Kind, Kpi, Unit
from mla_schema.statistics.kpis import KPIS
from mla_schema.statistics.linked import Concealed, conceal
from mla_schema.statistics.suppression import THRESHOLD, HiddenCells, hide
from mla_schema.statistics.tally import ALL, NO, TOTAL, YES, Statistics

HOURS_WITHIN = {
    "24 hours": 24,
    "20 days": 20 * 24,
    "30 days": 30 * 24,
    "45 days": 45 * 24,
    "60 days": 60 * 24,
    "6 months": 183 * 24,
    "12 months": 365 * 24,
    "24 months": 730 * 24,
}
"""The limits within which shares of durations are published, in hours; a month is half a year's sixth."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure.

    Attributes:
        kpi: The indicator.
        row: The code, the group of durations, or the State that sends.
        column: The State that is written to, in a matrix; else empty.
        measure: What the figure is: count, share, median, mean, p90, within a time, open.
        unit: number, share, hours or days.
        value: The figure; ``None`` where it is hidden, or where nothing is there to be measured.
        hidden: Whether it is hidden because it, or what it would tell, is small.
    """

    kpi: Kpi
    row: str
    column: str
    measure: str
    unit: str
    value: float | None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Publication:
    """Statistics as they may be shown.

    Attributes:
        at: The instant as of which was counted.
        threshold: Below it counts are hidden.
        figures: All figures, in the order of the indicators.
        notes: How many messages were counted and left aside, and why.
    """

    at: datetime
    threshold: int
    figures: tuple[Figure, ...]
    notes: Mapping[str, int]

    def of(self, kpi: Kpi) -> list[Figure]:
        """The figures of an indicator.

        Args:
            kpi: The indicator.
        """
        return [figure for figure in self.figures if figure.kpi is kpi]


def publish(statistics: Statistics, *, threshold: int = THRESHOLD) -> Publication:
    """Make figures of counts, and hide what is small.

    Args:
        statistics: What was counted.
        threshold: Counts below it are hidden; 0 hides nothing and is for the eyes of those who have the cases anyway.

    Raises:
        ValueError: The threshold is negative.
    """
    if threshold < 0:
        raise ValueError("the threshold must not be negative")
    concealed = conceal(KPIS, statistics, threshold)
    figures: list[Figure] = []
    for kpi in KPIS:
        if kpi.id in concealed.away:
            figures.append(Figure(kpi, TOTAL, "", "count", Unit.NUMBER, None, hidden=True))
        elif kpi.kind is Kind.DURATION:
            figures += _durations(kpi, statistics, concealed, threshold)
        else:
            figures += _WAYS[kpi.kind](kpi, statistics, concealed)
    notes = {
        "messages": statistics.messages,
        "on paper": statistics.papers,
        "repeated": statistics.repeated,
        "specimens left aside": statistics.specimens,
        "unplaced": statistics.unplaced,
    }
    return Publication(statistics.at, threshold, tuple(figures), notes)


def _table(kpi: Kpi, statistics: Statistics, concealed: Concealed) -> Iterator[Figure]:
    yield from _rows(kpi, statistics.table(kpi), concealed.tables[kpi.id])


def _rows(kpi: Kpi, cells: Mapping[str, int], hidden: HiddenCells) -> Iterator[Figure]:
    if not hidden.whole:
        # The largest first, and what is hidden last: a place in the order would tell its size.
        shown = sorted(cells.keys() - hidden.labels, key=lambda label: (-cells[label], label))
        for label in shown:
            yield Figure(kpi, label, "", "count", Unit.NUMBER, cells[label])
        for label in sorted(hidden.labels & cells.keys()):
            yield Figure(kpi, label, "", "count", Unit.NUMBER, None, hidden=True)
    if not kpi.overlapping:
        total = None if hidden.total else sum(cells.values())
        yield Figure(kpi, TOTAL, "", "count", Unit.NUMBER, total, hidden=hidden.total)


def _share(kpi: Kpi, statistics: Statistics, concealed: Concealed) -> Iterator[Figure]:
    cells, hidden = statistics.table(kpi), concealed.tables[kpi.id]
    yield from _rows(kpi, cells, hidden)
    yes, no = cells.get(YES, 0), cells.get(NO, 0)
    # A share of what is hidden would tell it.
    away = bool(hidden.labels & {YES, NO})
    share = yes / (yes + no) if yes + no and not away else None
    yield Figure(kpi, YES, "", "share", "share", share, hidden=away)


def _matrix(kpi: Kpi, statistics: Statistics, concealed: Concealed) -> Iterator[Figure]:
    cells, hidden = statistics.matrix(kpi), concealed.pairs[kpi.id]

    def figure(row: str, column: str, count: int, *, away: bool) -> Figure:
        return Figure(kpi, row, column, "count", Unit.NUMBER, None if away else count, hidden=away)

    if not hidden.whole:
        rows, columns = Counter[str](), Counter[str]()
        for (row, column), count in cells.items():
            yield figure(row, column, count, away=(row, column) in hidden.pairs)
            rows[row] += count
            columns[column] += count
        for row in sorted(rows):
            yield figure(row, TOTAL, rows[row], away=row in hidden.rows)
        for column in sorted(columns):
            yield figure(TOTAL, column, columns[column], away=column in hidden.columns)
    yield figure(TOTAL, TOTAL, sum(cells.values()), away=hidden.total)


def _durations(kpi: Kpi, statistics: Statistics, concealed: Concealed, threshold: int) -> Iterator[Figure]:
    groups = statistics.groups(kpi)
    everything = groups.get(ALL, Durations())
    counts = {"ended": everything.count, "open": everything.open_count}
    # Both together are the cases, which others tables tell; so both are shown or none.
    uncounted = kpi.id in concealed.uncounted or bool(hide(counts, threshold).labels)
    yield from _measures(kpi, ALL, everything, threshold, uncounted=uncounted)
    total = everything.count + everything.open_count
    share = None if uncounted or not total else everything.open_count / total
    yield Figure(kpi, ALL, "", "still open", "share", share, hidden=uncounted)
    for group, found in groups.items():
        if group in concealed.groups[kpi.id]:
            yield Figure(kpi, group, "", "count", Unit.NUMBER, None, hidden=True)
        elif group != ALL and found.count:
            yield from _measures(kpi, group, found, threshold, uncounted=uncounted)


def _measures(kpi: Kpi, group: str, found: Durations, threshold: int, *, uncounted: bool) -> Iterator[Figure]:
    small = 0 < found.count < threshold
    count = None if small or uncounted else found.count
    yield Figure(kpi, group, "", "count", Unit.NUMBER, count, hidden=small or uncounted)
    # The mean is a fraction, and its denominator is the count.
    mean = None if small or uncounted else found.mean
    measures = {
        "median": (found.median, small),
        "mean": (mean, small or uncounted),
        "p90": (found.quantile(0.9), small),
        "median with open ones (Kaplan-Meier)": (found.survival_median, small),
    }
    for name, (value, away) in measures.items():
        yield Figure(kpi, group, "", name, kpi.unit, None if away else value, hidden=away)
    if group == ALL and kpi.unit is Unit.HOURS:
        yield from _within(kpi, group, found, threshold, uncounted=uncounted)


def _within(kpi: Kpi, group: str, found: Durations, threshold: int, *, uncounted: bool) -> Iterator[Figure]:
    """Shares within limits, as far as no two of them tell a small number between them."""
    last = 0
    for name, most in HOURS_WITHIN.items():
        passed = sum(times for value, times in found.ended.items() if value <= most)
        away = uncounted or 0 < passed - last < threshold or 0 < found.count - passed < threshold
        last = last if away else passed
        share = passed / found.count if found.count and not away else None
        yield Figure(kpi, group, "", f"within {name}", "share", share, hidden=away)


_WAYS: Mapping[Kind, Callable[[Kpi, Statistics, Concealed], Iterator[Figure]]] = {
    Kind.TABLE: _table,
    Kind.SHARE: _share,
    Kind.MATRIX: _matrix,
}
