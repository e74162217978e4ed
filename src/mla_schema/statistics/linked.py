"""What is hidden of all indicators together: where one hides a cell, no other may give it away.

Nobody lists which indicators tell of each other. It follows from their views: two numbers are the same where their
unit of count and their conditions are, and a number is the sum of rows of a table where it has the conditions of the
table and one more, by which the rows differ. An indicator that is added is linked by saying what it looks at.

The numbers of all openings and of all requests are published in any case, so that a table which both sums divide protects
its cells inside each part.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from mla_schema.statistics.kpi import Counted, Kind, Kpi, Where
from mla_schema.statistics.suppression import HiddenCells, HiddenPairs, hide, hide_pairs
from mla_schema.statistics.tally import ALL, TOTAL, Statistics
from mla_schema.statistics.views import UNITS, looked_at, narrowed

ENDED, OPEN, BOTH = "ended", "open", "ended and open"
_PUBLIC = UNITS[Counted.REQUEST]


@dataclass(frozen=True, slots=True)
class Statement:
    """A number that is published.

    Attributes:
        kpi: The indicator.
        part: The row, the group, or one of ``total``, ``ended``, ``open`` and ``ended and open``.
        where: What it is the number of: the conditions of what it counts.
    """

    kpi: Kpi
    part: str
    where: Where


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows that together are all of something, with what is hidden of them.

    Attributes:
        kpi: The indicator.
        where: What they are the rows of.
        by: By what they differ.
        codes: The codes that each row takes together.
        hidden: The rows that are hidden.
    """

    kpi: Kpi
    where: Where
    by: str
    codes: Where
    hidden: frozenset[str]

    def told_by(self, statement: Statement) -> frozenset[str]:
        """The rows whose sum a statement is; none where it is no sum of some of them.

        Args:
            statement: The statement.
        """
        meant = statement.where.get(self.by)
        if meant is None or _without(statement.where, self.by) != _without(self.where, self.by):
            return frozenset()
        told = frozenset(row for row, codes in self.codes.items() if codes <= meant)
        covered = frozenset().union(*(self.codes[row] for row in told))
        # What counts more than these rows is not their sum. A code without a row was never counted.
        partly = self.kpi.view.rows is not None and not meant <= covered
        # The sum of all of them is no secret.
        return frozenset() if partly or len(told) == len(self.codes) else told


@dataclass(slots=True)
class Concealed:
    """What is hidden.

    Attributes:
        tables: By indicator, what is hidden of a table or share.
        pairs: By indicator, what is hidden of a matrix.
        away: The indicators that are not shown at all.
        uncounted: The durations that are shown without how many they are.
        groups: By indicator, the groups of durations that are hidden.
    """

    tables: dict[str, HiddenCells] = field(default_factory=dict)
    pairs: dict[str, HiddenPairs] = field(default_factory=dict)
    away: set[str] = field(default_factory=set)
    uncounted: set[str] = field(default_factory=set)
    groups: dict[str, set[str]] = field(default_factory=dict)


def conceal(kpis: Iterable[Kpi], statistics: Statistics, threshold: int) -> Concealed:
    """Choose what is hidden of indicators that are published together.

    Args:
        kpis: The indicators.
        statistics: What was counted.
        threshold: Counts below it are hidden.
    """
    found = Concealed()
    kpis = tuple(kpis)
    for kpi in kpis:
        if kpi.kind is Kind.MATRIX:
            found.pairs[kpi.id] = hide_pairs(statistics.matrix(kpi), threshold)
        elif kpi.kind is Kind.DURATION:
            found.groups[kpi.id] = _hidden_groups(kpi, statistics, threshold)
        else:
            found.tables[kpi.id] = hidden_rows(kpi, statistics.table(kpi), threshold)
    all_rows = [rows for kpi in kpis for rows in _rows(kpi, statistics, found) if rows.hidden]
    for statement in (each for kpi in kpis for each in statements(kpi, statistics)):
        if statement.where == _PUBLIC:
            continue
        if any(rows.hidden & rows.told_by(statement) for rows in all_rows if rows.kpi is not statement.kpi):
            _hide(statement, found)
    for rows in all_rows:
        if rows.kpi.kind is not Kind.DURATION:
            # How many of them took how long would say how many there are at least.
            for groups in found.groups.values():
                groups |= {f"{rows.by}={row}" for row in rows.hidden}
    return found


def hidden_rows(kpi: Kpi, cells: Mapping[str, int], threshold: int) -> HiddenCells:
    """What is hidden of a table, as if it were alone.

    Args:
        kpi: The indicator.
        cells: Its counts by row.
        threshold: Counts below it are hidden.
    """
    part = _PUBLIC.get(kpi.view.by)
    if part is None or kpi.view.by in looked_at(kpi):
        return hide(cells, threshold)
    inside = hide({label: count for label, count in cells.items() if label in part}, threshold)
    outside = hide({label: count for label, count in cells.items() if label not in part}, threshold)
    whole = inside.whole or outside.whole
    total = 0 < sum(cells.values()) < threshold
    return HiddenCells(frozenset(cells) if whole else inside.labels | outside.labels, whole, total)


def statements(kpi: Kpi, statistics: Statistics) -> Iterator[Statement]:
    """The numbers that an indicator publishes, each with what it is the number of.

    Args:
        kpi: The indicator.
        statistics: What was counted.
    """
    where, view = looked_at(kpi), kpi.view
    if kpi.kind is Kind.DURATION:
        ended, open_ = narrowed(where, view.ended), narrowed(where, view.open)
        yield Statement(kpi, ENDED, ended)
        yield Statement(kpi, OPEN, open_)
        if ended.keys() == open_.keys():
            yield Statement(kpi, BOTH, {name: ended[name] | open_[name] for name in ended})
        for group in statistics.groups(kpi):
            if group != ALL:
                name, _, code = group.partition("=")
                yield Statement(kpi, group, narrowed(ended, {name: frozenset({code})}))
        return
    if view.each is not None:
        for row, condition in view.each.items():
            yield Statement(kpi, row, narrowed(where, condition))
        return
    for name, labels in _labels(kpi, statistics).items():
        for label in labels:
            yield Statement(kpi, label, narrowed(where, {name: _codes(kpi, label)}))
    whole = frozenset().union(*view.rows.values()) if view.rows is not None else None
    yield Statement(kpi, TOTAL, where if whole is None else narrowed(where, {view.by: whole}))


def _rows(kpi: Kpi, statistics: Statistics, found: Concealed) -> Iterator[Rows]:
    where, view = looked_at(kpi), kpi.view
    if kpi.kind is Kind.DURATION:
        for name, groups in _families(kpi, statistics).items():
            codes = {group: frozenset({group.partition("=")[2]}) for group in groups}
            hidden = frozenset(found.groups[kpi.id] & groups.keys())
            yield Rows(kpi, narrowed(where, view.ended), name, codes, hidden)
    elif view.each is None:
        for name, labels in _labels(kpi, statistics).items():
            codes = {label: _codes(kpi, label) for label in labels}
            yield Rows(kpi, where, name, codes, _hidden(kpi, name, labels, found))


def _hidden(kpi: Kpi, name: str, labels: Iterable[str], found: Concealed) -> frozenset[str]:
    if kpi.kind is not Kind.MATRIX:
        return found.tables[kpi.id].labels
    pairs = found.pairs[kpi.id]
    return frozenset(labels) if pairs.whole else pairs.rows if name == kpi.view.by else pairs.columns


def _hide(statement: Statement, found: Concealed) -> None:
    """Hide a number, and as little else as can be."""
    kpi = statement.kpi
    if kpi.kind is Kind.DURATION:
        if statement.part in {ENDED, OPEN, BOTH}:
            found.uncounted.add(kpi.id)
        else:
            found.groups[kpi.id].add(statement.part)
    elif kpi.overlapping:
        table = found.tables[kpi.id]
        found.tables[kpi.id] = HiddenCells(table.labels | {statement.part}, table.whole, table.total)
    else:
        # A row that is hidden alone follows from the others, and what else to hide would tell again of something else.
        found.away.add(kpi.id)


def _hidden_groups(kpi: Kpi, statistics: Statistics, threshold: int) -> set[str]:
    return {
        group for groups in _families(kpi, statistics).values() for group in hide(groups, threshold).labels
    }


def _families(kpi: Kpi, statistics: Statistics) -> dict[str, dict[str, int]]:
    """The groups of durations by what they differ, each with how many ended."""
    families: dict[str, dict[str, int]] = {}
    for group, found in statistics.groups(kpi).items():
        if group != ALL:
            families.setdefault(group.partition("=")[0], {})[group] = found.count
    return families


def _labels(kpi: Kpi, statistics: Statistics) -> dict[str, tuple[str, ...]]:
    """The rows of a table, or the rows and the columns of a matrix, by what they differ."""
    if kpi.kind is Kind.MATRIX:
        pairs = statistics.matrix(kpi)
        return {
            name: tuple(sorted({pair[axis] for pair in pairs}))
            for axis, name in enumerate((kpi.view.by, kpi.view.across))
        }
    return {kpi.view.by: tuple(statistics.table(kpi))}


def _codes(kpi: Kpi, label: str) -> frozenset[str]:
    rows = kpi.view.rows
    return frozenset({label}) if rows is None else rows[label]


def _without(where: Where, name: str) -> Where:
    return {each: codes for each, codes in where.items() if each != name}
