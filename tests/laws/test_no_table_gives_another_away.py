"""Law: who has all that is published, with every definition, cannot get a small cell back by subtraction.

The attacker takes all tables together: rows and totals, the matrix with its margins, the totals over the periods, the
numbers of durations and of their groups, and every equation between them that the definitions imply. He narrows down what each
hidden number can be, and solves the equations. No small number may turn out to be small.

Every equation must hold of the true numbers, which shows that each indicator looks at what its view says.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from itertools import combinations
from random import Random
from typing import Final, TypeAlias

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mla_schema.model import Message
from mla_schema.statistics import KPIS, Publication, Statistics, kpis, publish
from mla_schema.statistics.kpi import Kind, Kpi
from mla_schema.statistics.linked import statements
from mla_schema.statistics.tally import ALL
from mla_schema.statistics.views import looked_at
from tests.statistics.material import count, simulated

Name: TypeAlias = tuple[str, ...]
Equation: TypeAlias = dict[Name, int]
_T: Final = 5
_CASES: Final = 400
_ROUNDS: Final = 40


@cache
def _parts() -> list[Statistics]:
    """The statistics of each conversation alone, as of one day; those of any set of them are a sum."""
    messages = simulated(_CASES, 11, 4)
    at = messages[-1].header.issued_at
    grouped: dict[str | None, list[Message]] = defaultdict(list)
    for message in messages:
        grouped[message.header.conversation].append(message)
    return [count(each, at) for each in grouped.values()]


def _sample(seed: int, size: int) -> Statistics:
    parts = _parts()
    first, *rest = Random(seed).sample(parts, min(size, len(parts)))  # noqa: S311  # It chooses samples.
    total = Statistics(first.at) + first
    for each in rest:
        total += each
    return total


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9), st.integers(5, 300))
def test_no_small_cell_comes_back(seed: int, size: int) -> None:
    statistics = _sample(seed, size)
    # The numbers of openings and of requests are public, and so is what lies between them.
    openings, requests = (sum(statistics.table(kpi).values()) for kpi in (kpis.BY_TYPE, kpis.OUTCOMES))
    assume(requests >= _T and not 0 < openings - requests < _T)
    assert not _leaks(statistics, publish(statistics, threshold=_T))


def test_the_attacker_can_attack() -> None:
    # Of all tables but these everything is shown; what these hide alone must come back somewhere.
    alone = (kpis.BY_TYPE, kpis.BY_MEDIUM, kpis.OUTCOMES, kpis.PRESERVATIONS_USED)
    wanted = {kpi.id for kpi in alone}
    found: set[str] = set()
    for seed in range(100):
        if found >= wanted:
            break
        statistics = _sample(seed, 120)
        careful, bare = publish(statistics, threshold=_T), publish(statistics, threshold=0)
        mixed = [each for each in careful.figures if each.kpi in alone]
        mixed += [each for each in bare.figures if each.kpi not in alone]
        found |= {name for name, *_ in _leaks(statistics, Publication(careful.at, _T, tuple(mixed), {}))}
    assert found >= wanted


def _leaks(statistics: Statistics, published: Publication) -> list[Name]:
    """The small cells of which the attacker gets to know that they are small, though they are hidden."""
    truth = _truth(statistics)
    seen = _seen(published)
    least = {name: 1 if name in seen and seen[name] is None else 0 for name in truth}
    most: dict[Name, float] = dict.fromkeys(truth, math.inf)
    for name, value in seen.items():
        if value is not None and name in truth:
            least[name] = value
            most[name] = value
    equations = list(_equations(truth, statistics))
    wrong = [each for each in equations if sum(sign * truth[name] for name, sign in each.items())]
    assert not wrong, "an indicator does not look at what its view says"
    _narrow(equations, least, most)
    for name, number in _solved(equations, seen).items():
        least[name], most[name] = number, number
    _narrow(equations, least, most)
    for name, number in truth.items():
        assert least[name] <= number <= most[name], (name, least[name], number, most[name])
    return [
        name
        for name, number in truth.items()
        if 0 < number < _T and seen.get(name) is None and most[name] < _T and _is_cell(name)
    ]


def _is_cell(name: Name) -> bool:
    # A total that is small is hidden too, but where it is known from the outside there is nothing to be done.
    return name[1] not in ("total", "both")


def _truth(statistics: Statistics) -> dict[Name, int]:
    truth: dict[Name, int] = {}
    for kpi in KPIS:
        if kpi.kind is Kind.DURATION:
            groups = statistics.groups(kpi)
            if ALL in groups:
                truth[kpi.id, "open"] = groups[ALL].open_count
                truth |= {(kpi.id, name): found.count for name, found in groups.items()}
        elif kpi.kind is Kind.MATRIX:
            cells = statistics.matrix(kpi)
            truth |= {(kpi.id, *pair): number for pair, number in cells.items()}
            for axis, side in ((0, "row"), (1, "column")):
                for name in {pair[axis] for pair in cells}:
                    truth[kpi.id, side, name] = sum(n for pair, n in cells.items() if pair[axis] == name)
            truth[kpi.id, "total"] = sum(cells.values())
        else:
            cells_of = statistics.table(kpi)
            truth |= {(kpi.id, row): number for row, number in cells_of.items()}
            if not kpi.overlapping:
                truth[kpi.id, "total"] = sum(cells_of.values())
    return truth


def _seen(published: Publication) -> dict[Name, int | None]:
    """What is published of the numbers; nothing where it is said that one is there and hidden."""
    seen: dict[Name, int | None] = {}
    still_open: dict[str, float] = {}
    for each in published.figures:
        value = None if each.value is None else int(each.value)
        if each.measure == "still open" and each.value is not None:
            still_open[each.kpi.id] = each.value
        if each.measure != "count":
            continue
        if each.kpi.kind is Kind.MATRIX:
            name: Name = (each.kpi.id, each.row, each.column)
            if each.row == each.column == "total":
                name = (each.kpi.id, "total")
            elif each.column == "total":
                name = (each.kpi.id, "row", each.row)
            elif each.row == "total":
                name = (each.kpi.id, "column", each.column)
            seen[name] = value
        else:
            seen[each.kpi.id, each.row] = value
    for kpi_id, share in still_open.items():
        ended = seen.get((kpi_id, ALL))
        if ended is not None and share < 1:
            seen[kpi_id, "open"] = round(ended * share / (1 - share))
    # That a group or a total is hidden does not say that it is not zero.
    return {
        name: value
        for name, value in seen.items()
        if value is not None or (name[-1] not in ("total", ALL) and "=" not in name[-1])
    }


def _equations(truth: Mapping[Name, int], statistics: Statistics) -> Iterator[Equation]:  # noqa: C901  # One branch for each kind.
    """All that the definitions imply."""
    for kpi in KPIS:
        names = [name for name in truth if name[0] == kpi.id]
        if kpi.kind is Kind.DURATION:
            families = defaultdict(list)
            for name in names:
                if "=" in name[1]:
                    families[name[1].partition("=")[0]].append(name)
            for members in families.values():
                yield {**dict.fromkeys(members, 1), (kpi.id, ALL): -1}
        elif kpi.kind is Kind.MATRIX:
            cells = [name for name in names if len(name) == 3 and name[1] not in ("row", "column")]
            for axis, side in ((1, "row"), (2, "column")):
                for margin in [name for name in names if name[1] == side]:
                    line = [name for name in cells if name[axis] == margin[2]]
                    yield {**dict.fromkeys(line, 1), margin: -1}
                margins = [name for name in names if name[1] == side]
                if margins:
                    yield {**dict.fromkeys(margins, 1), (kpi.id, "total"): -1}
        elif not kpi.overlapping:
            rows = [name for name in names if name[1] != "total"]
            yield {**dict.fromkeys(rows, 1), (kpi.id, "total"): -1}
    yield from _across(truth, statistics)


def _across(truth: Mapping[Name, int], statistics: Statistics) -> Iterator[Equation]:
    """Numbers of the same are equal; and what meets one more condition is a sum of the rows that differ by it."""
    said = [
        (_named(each.kpi, each.part, truth), each.where)
        for kpi in KPIS
        for each in statements(kpi, statistics)
    ]
    known = [(names, where) for names, where in said if names]
    for names, where in known:
        for name, codes in where.items():
            rest = {each: meant for each, meant in where.items() if each != name}
            for kpi in KPIS:
                if kpi.view.by != name or kpi.kind in (Kind.DURATION, Kind.MATRIX) or looked_at(kpi) != rest:
                    continue
                rows = [(kpi.id, row) for row in statistics.table(kpi) if _codes(kpi, row) <= codes]
                covered = frozenset[str]().union(*(_codes(kpi, name) for _, name in rows))
                if kpi.view.rows is not None and not codes <= covered:
                    continue
                if not any(each in names for each in rows):
                    yield _difference(names, rows)
    for (some, where), (others, same) in combinations(known, 2):
        if where == same and set(some).isdisjoint(others):
            yield _difference(some, others)


def _difference(some: Iterable[Name], others: Iterable[Name]) -> Equation:
    return {**dict.fromkeys(some, 1), **dict.fromkeys(others, -1)}


def _codes(kpi: Kpi, row: str) -> frozenset[str]:
    return frozenset({row}) if kpi.view.rows is None else kpi.view.rows[row]


def _named(kpi: Kpi, part: str, truth: Mapping[Name, int]) -> list[Name]:
    if kpi.kind is Kind.DURATION:
        names = {"ended": [ALL], "open": ["open"], "ended and open": [ALL, "open"]}.get(part, [part])
        found: list[Name] = [(kpi.id, name) for name in names]
    elif kpi.kind is Kind.MATRIX and part != "total":
        # Of its margins no other table tells.
        found = []
    else:
        found = [(kpi.id, part)]
    return found if all(name in truth for name in found) else []


def _narrow(equations: list[Equation], least: dict[Name, int], most: dict[Name, float]) -> None:  # noqa: C901  # Four bounds.
    """Narrow down what each number can be, as long as something follows."""
    for _ in range(_ROUNDS):
        changed = False
        for terms in equations:
            # Each is what the others leave of it: all bounds are summed once, and its own are taken out again.
            lows = {name: (least[name] if sign > 0 else -most[name]) for name, sign in terms.items()}
            highs = {name: (most[name] if sign > 0 else -least[name]) for name, sign in terms.items()}
            low, high = (
                sum(x for x in lows.values() if x > -math.inf),
                sum(x for x in highs.values() if x < math.inf),
            )
            open_below = sum(x == -math.inf for x in lows.values())
            open_above = sum(x == math.inf for x in highs.values())
            for name, sign in terms.items():
                # The sum of all is zero.
                if open_below - (lows[name] == -math.inf) == 0:
                    rest = low - (lows[name] if lows[name] > -math.inf else 0)
                    if sign > 0 and -rest < most[name]:
                        most[name], changed = -rest, True
                    elif sign < 0 and rest > least[name]:
                        least[name], changed = int(rest), True
                if open_above - (highs[name] == math.inf) == 0:
                    rest = high - (highs[name] if highs[name] < math.inf else 0)
                    if sign > 0 and -rest > least[name]:
                        least[name], changed = int(-rest), True
                    elif sign < 0 and rest < most[name]:
                        most[name], changed = rest, True
        if not changed:
            return


def _solved(  # noqa: C901  # Gauss and Jordan need their loops.
    equations: list[Equation], seen: Mapping[Name, int | None]
) -> dict[Name, int]:
    """The numbers that the equations determine, whatever their bounds are."""
    rows: list[tuple[dict[Name, Fraction], Fraction]] = []
    for terms in equations:
        unknown: dict[Name, Fraction] = {}
        known = Fraction(0)
        for name, factor in terms.items():
            value = seen.get(name)
            if value is None:
                unknown[name] = Fraction(factor)
            else:
                known -= factor * value
        for pivot, reduced, number in [(min(row), row, constant) for row, constant in rows]:
            if pivot in unknown:
                by = unknown[pivot] / reduced[pivot]
                for name, part in reduced.items():
                    unknown[name] = unknown.get(name, Fraction(0)) - by * part
                known -= by * number
                unknown = {name: part for name, part in unknown.items() if part}
        if unknown:
            rows.append((unknown, known))
    # Backwards, so that each is left with as few as can be.
    for place in range(len(rows) - 1, -1, -1):
        reduced, number = rows[place]
        pivot = min(reduced)
        for above in range(place):
            row, constant = rows[above]
            if pivot in row:
                by = row[pivot] / reduced[pivot]
                merged = {
                    name: row.get(name, Fraction(0)) - by * reduced.get(name, Fraction(0))
                    for name in row.keys() | reduced.keys()
                }
                rows[above] = ({name: f for name, f in merged.items() if f}, constant - by * number)
    return {
        name: int(number / factor) for row, number in rows if len(row) == 1 for name, factor in row.items()
    }
