"""An indicator that is added is linked with the others by saying what it looks at; nobody has to list it."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any, Final

from mla_schema.case.states import Family
from mla_schema.statistics import KPIS, Kind, Kpi, Statistics, kpis
from mla_schema.statistics.kpi import Counted, OnPaper, View
from mla_schema.statistics.linked import Concealed, conceal
from mla_schema.statistics.views import OUTCOME_FINAL, UNITS, of_type

_AT: Final = datetime(2026, 1, 1, tzinfo=UTC)


def _kpi(kind: Kind, counted: Counted, view: View) -> Kpi:
    return Kpi("new", 1, kind, counted, "New", "New.", view, OnPaper.LEFT_OUT)


def _concealed(new: Kpi, cells: dict[tuple[str, ...], int], times: Any = ()) -> Concealed:
    statistics = Statistics(_AT, Counter(cells))
    for kpi, groups, times_ in times:
        for _ in range(times_):
            statistics.took(kpi, 5, groups)
    return conceal((*KPIS, new), statistics, 5)


_TYPES: Final[dict[tuple[str, ...], int]] = {
    ("openings-by-type", "dataRequest"): 50,
    ("openings-by-type", "giveEffectRequest"): 3,
}


def test_one_whose_total_is_a_row_that_another_hides_is_not_shown() -> None:
    view = View("something", where={"type": frozenset({"giveEffectRequest"})})
    new = _kpi(Kind.TABLE, Counted.OPENING, view)
    assert "new" in _concealed(new, {**_TYPES, ("new", "a"): 3}).away
    # Of a condition of another kind the types tell nothing.
    other = _kpi(Kind.TABLE, Counted.OPENING, View("something", where={"weather": frozenset({"rain"})}))
    assert "new" not in _concealed(other, {**_TYPES, ("new", "a"): 9}).away


def test_one_whose_total_is_a_sum_of_rows_of_which_one_is_hidden() -> None:
    new = _kpi(Kind.SHARE, Counted.OPENING, View("something", where=of_type(Family.REQUEST)))
    cells = {**_TYPES, ("openings-by-type", "preservationRequest"): 30, ("new", "yes"): 53}
    assert "new" in _concealed(new, cells).away
    # The sum of all requests is public, and of each part of it the cells are protected.
    public = _kpi(Kind.SHARE, Counted.OPENING, View("something", where=UNITS[Counted.REQUEST]))
    assert "new" not in _concealed(public, cells).away


def test_one_that_another_unit_counts_is_not_linked() -> None:
    view = View("something", where={"type": frozenset({"giveEffectRequest"})})
    assert "new" not in _concealed(_kpi(Kind.TABLE, Counted.CODE, view), {**_TYPES, ("new", "a"): 9}).away


def test_a_row_of_an_overlapping_table_is_hidden_alone() -> None:
    view = View("", each={"some": {"type": frozenset({"giveEffectRequest"})}, "others": {}})
    new = _kpi(Kind.TABLE, Counted.OPENING, view)
    found = _concealed(new, {**_TYPES, ("new", "some"): 30, ("new", "others"): 40})
    assert found.tables["new"].labels == {"some"}


def test_a_group_of_durations_that_a_table_hides() -> None:
    new = _kpi(Kind.TABLE, Counted.REQUEST, View("urgency", where=OUTCOME_FINAL))
    cells: dict[tuple[str, ...], int] = {
        ("new", "urgent"): 3,
        ("new", "routine"): 20,
        ("new", "expedited"): 30,
    }
    times = [
        (kpis.TIME_TO_OUTCOME, (f"urgency={name}",), number)
        for name, number in (("urgent", 3), ("routine", 20), ("expedited", 30))
    ]
    found = _concealed(new, cells, times)
    assert found.groups["time-to-outcome"] == {"urgency=urgent", "urgency=routine"}


def test_a_table_of_several_codes_to_a_row_tells_only_of_sums_of_whole_rows() -> None:
    coarse = View(
        "type",
        rows={
            "light": frozenset({"dataRequest"}),
            "heavy": frozenset({"giveEffectRequest", "providerOrder"}),
        },
    )
    new = _kpi(Kind.TABLE, Counted.OPENING, coarse)
    found = _concealed(new, {**_TYPES, ("new", "light"): 50, ("new", "heavy"): 3})
    assert "new" in found.away
    # What gives effect to an order is a part of a row, and so no row tells it.
    assert "effect-after-order" in found.away
