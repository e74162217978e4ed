"""Small cells are hidden, and with them so much else that nobody gets them back by subtracting.

A count below the threshold (and above zero) is hidden: it could point at a person or a case. That is not enough where
totals are published: whoever subtracts the rest from the total has it. So for each hidden cell there must be another
table that fits everything that is published just as well and in which that cell reaches the threshold. Here it is
made by moving as much as is missing from a large cell of the same line to the small one, which only hides nothing if
that large cell is hidden too. In a matrix the same is done in a rectangle, so that the sums of rows and columns stay.
Where no such rectangle exists, sums are hidden as well.

Zeros are shown: that nothing happened points at nobody.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

THRESHOLD = 5
"""Counts below it are hidden, unless the caller says otherwise."""

Pair: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class HiddenCells:
    """What is not shown of a table.

    Attributes:
        labels: The rows whose count is hidden.
        whole: Whether the table is hidden altogether, even which rows it has.
        total: Whether its sum is hidden.
    """

    labels: frozenset[str] = frozenset()
    whole: bool = False
    total: bool = False


@dataclass(frozen=True, slots=True)
class HiddenPairs:
    """What is not shown of a matrix.

    Attributes:
        pairs: The cells whose count is hidden.
        rows: The rows whose sum is hidden.
        columns: The columns whose sum is hidden.
        whole: Whether the matrix is hidden altogether; only its sum may be shown.
        total: Whether its sum is hidden.
    """

    pairs: frozenset[Pair] = frozenset()
    rows: frozenset[str] = frozenset()
    columns: frozenset[str] = frozenset()
    whole: bool = False
    total: bool = False


def hide(cells: Mapping[str, int], threshold: int) -> HiddenCells:
    """Choose what is hidden of a table whose sum is published.

    Args:
        cells: Counts by row.
        threshold: Counts below it are hidden; 0 and 1 hide nothing.

    Returns:
        What is hidden. For every small cell there is a table with the same sum and the same visible cells in which
        it is not small.
    """
    small = {label for label, count in cells.items() if 0 < count < threshold}
    total = 0 < sum(cells.values()) < threshold
    if not small:
        return HiddenCells()
    large = [label for label, count in cells.items() if count >= threshold]
    if not large:
        # All are small: to hide each of them still tells how many there are.
        return HiddenCells(frozenset(cells), whole=True, total=total)
    return HiddenCells(frozenset(small | {min(large, key=lambda label: (cells[label], label))}))


def hide_pairs(cells: Mapping[Pair, int], threshold: int) -> HiddenPairs:
    """Choose what is hidden of a matrix whose sum and whose sums by row and column are published.

    Args:
        cells: Counts by row and column; what is missing is zero.
        threshold: Counts below it are hidden; 0 and 1 hide nothing.

    Returns:
        What is hidden. For every small cell there is a matrix with the same visible cells and sums in which it is not
        small.
    """
    small = sorted(pair for pair, count in cells.items() if 0 < count < threshold)
    if not small:
        return HiddenPairs()
    large = {pair: count for pair, count in cells.items() if count >= threshold}
    if not large:
        total = sum(cells.values()) < threshold
        return HiddenPairs(frozenset(cells), whole=True, total=total)
    pairs, rows, columns = set(small), set[str](), set[str]()
    for pair in small:
        _protect(pair, cells, large, pairs, rows, columns)
    # A single hidden sum of rows follows from the others and the total; so none is ever hidden alone.
    return HiddenPairs(frozenset(pairs), frozenset(rows), frozenset(columns))


def _protect(
    pair: Pair,
    cells: Mapping[Pair, int],
    large: Mapping[Pair, int],
    pairs: set[Pair],
    rows: set[str],
    columns: set[str],
) -> None:
    """Hide what lets the cell be larger without a change of what is shown; what is hidden already comes first."""
    row, column = pair
    # From (row, other) and (below, column) as much is taken as is given to the cell and to (below, other).
    best: tuple[int, int, Pair, Pair, Pair] | None = None
    for beside in large:
        if beside[0] != row:
            continue
        for under in large:
            if under[1] != column:
                continue
            corner = (under[0], beside[1])
            if not cells.get(corner):
                continue
            new = [each for each in (beside, under, corner) if each not in pairs]
            cost = (len(new), sum(cells[each] for each in new), beside, under, corner)
            if best is None or cost < best:
                best = cost
    if best is not None:
        pairs.update(best[2:])
        return
    # No rectangle: something large gives what the cell takes, and the sums that would show it are hidden.
    giver = min(
        large, key=lambda each: (each[0] != row and each[1] != column, each not in pairs, large[each], each)
    )
    pairs.add(giver)
    if giver[0] != row:
        rows.update((giver[0], row))
    if giver[1] != column:
        columns.update((giver[1], column))
