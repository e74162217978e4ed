"""Law: who has everything that is published cannot tell a hidden small cell, nor even that it is small.

The attacker knows which cells are hidden, that each of them is at least one, every visible cell and every visible sum,
and asks how large a hidden cell can be at most. That is a question of flow: what the cell gains, others must lose.
"""

from collections import deque
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from mla_schema.statistics.suppression import HiddenPairs, hide, hide_pairs

_T = 5
_counts = st.one_of(st.just(0), st.integers(1, 4), st.integers(1, 12), st.integers(5, 200))
_labels = st.sampled_from("ABCDEF")
_tables = st.dictionaries(_labels, _counts.filter(bool), max_size=6)
_matrices = st.dictionaries(st.tuples(_labels, _labels), _counts.filter(bool), max_size=30)


@given(_tables)
def test_table(cells: Mapping[str, int]) -> None:
    hidden = hide(cells, _T)
    assert {label for label, count in cells.items() if 0 < count < _T} <= hidden.labels
    if hidden.whole or not hidden.labels:
        return
    away = sum(cells[label] for label in hidden.labels)
    # All other hidden cells are one, at least.
    assert away - (len(hidden.labels) - 1) >= _T
    assert len(hidden.labels) >= 2


@given(_matrices)
def test_matrix(cells: Mapping[tuple[str, str], int]) -> None:
    hidden = hide_pairs(cells, _T)
    small = {pair for pair, count in cells.items() if 0 < count < _T}
    assert small <= hidden.pairs
    if hidden.whole:
        assert all(count < _T for count in cells.values())
        return
    assert len(hidden.rows) != 1
    assert len(hidden.columns) != 1
    for pair in small:
        assert _most(pair, cells, hidden) >= _T, pair


def _most(pair: tuple[str, str], cells: Mapping[tuple[str, str], int], hidden: HiddenPairs) -> int:
    """The largest value that a hidden cell can have in any matrix that looks the same when published."""
    row, column = pair
    values = {each: cells[each] for each in hidden.pairs}
    while (path := _way(pair, values, hidden)) is not None and values[pair] < _T:
        values[pair] += 1
        for each, step in path:
            values[each] += step
    assert all(value >= 1 for value in values.values())
    _looks_the_same(values, cells, hidden)
    return values[row, column]


def _way(
    pair: tuple[str, str], values: Mapping[tuple[str, str], int], hidden: HiddenPairs
) -> list[tuple[tuple[str, str], int]] | None:
    """Changes of hidden cells that make up for one more in a cell, so that all visible sums stay."""
    start, goal = ("row", pair[0]), ("column", pair[1])
    come: dict[tuple[str, str], tuple[tuple[str, str], tuple[tuple[str, str], int] | None]] = {
        start: (start, None)
    }
    queue = deque([start])
    while queue:
        here = queue.popleft()
        side, name = here
        nexts: list[tuple[tuple[str, str], tuple[tuple[str, str], int] | None]] = []
        if side == "row":
            # Of a row that has one too many, something is taken.
            nexts += [
                (("column", each[1]), (each, -1))
                for each in values
                if each[0] == name and values[each] > 1 and each != pair
            ]
            if name in hidden.rows:
                nexts += [(("row", other), None) for other in hidden.rows]
        else:
            nexts += [(("row", each[0]), (each, 1)) for each in values if each[1] == name and each != pair]
            if name in hidden.columns:
                nexts += [(("column", other), None) for other in hidden.columns]
        for place, change in nexts:
            if place not in come:
                come[place] = (here, change)
                queue.append(place)
    if goal not in come:
        return None
    path = []
    place = goal
    while place != start:
        place, change = come[place]
        if change is not None:
            path.append(change)
    return path


def _looks_the_same(
    values: Mapping[tuple[str, str], int], cells: Mapping[tuple[str, str], int], hidden: HiddenPairs
) -> None:
    other = {**cells, **values}
    for axis, away in ((0, hidden.rows), (1, hidden.columns)):
        for name in {each[axis] for each in cells} - away:
            assert sum(n for each, n in other.items() if each[axis] == name) == sum(
                n for each, n in cells.items() if each[axis] == name
            )
    assert sum(other.values()) == sum(cells.values())


@given(_tables, st.integers(0, 1))
def test_no_threshold_hides_nothing(cells: Mapping[str, int], threshold: int) -> None:
    assert hide(cells, threshold).labels == frozenset()
    assert hide_pairs({(label, label): count for label, count in cells.items()}, threshold) == HiddenPairs()


def test_the_attacker_can_attack() -> None:
    cells = {("A", "A"): 3, ("A", "B"): 9, ("B", "A"): 8, ("B", "B"): 7}
    # Only what is small, and the sums: a subtraction gives it.
    careless = HiddenPairs(frozenset({("A", "A")}))
    assert _most(("A", "A"), cells, careless) == 3
    # A second one in the row, but none in the column.
    careless = HiddenPairs(frozenset({("A", "A"), ("A", "B")}))
    assert _most(("A", "A"), cells, careless) == 3
