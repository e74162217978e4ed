"""Cases on paper: what each indicator makes of them is what its definition says, and nothing is made up."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

import pytest

from mla_schema.codes import Channel, DataCategory, DecisionOutcome, Instrument, Medium
from mla_schema.statistics import KPIS, Collector, Paper, Statistics, kpis
from mla_schema.statistics.kpi import Kind, OnPaper

_BEGAN: Final = datetime(2026, 3, 31, 23, tzinfo=UTC)
_AT: Final = datetime(2026, 8, 1, tzinfo=UTC)
_FULL: Final[dict[str, Any]] = {
    "channel": Channel.INTERPOL,
    "instruments": (Instrument.BUDAPEST_CONVENTION,),
    "categories": (DataCategory.SUBSCRIBER, DataCategory.TRAFFIC),
    "outcome": DecisionOutcome.EXECUTED,
    "closed": date(2026, 4, 20),
}


def _paper(type_: str = "dataRequest", /, **more: Any) -> Paper:
    values = {"medium": Medium.POST, "began": _BEGAN, "heard": _BEGAN + timedelta(days=9), **more}
    return Paper(type_, "MD", "RO", **values)


def _counted(*papers: Paper, at: datetime | None = _AT) -> Statistics:
    collector = Collector(at=at)
    for paper in papers:
        collector.register(paper)
    return collector.statistics()


_EVERY: Final = (
    "dataRequest",
    "preservationRequest",
    "giveEffectRequest",
    "providerOrder",
    "spontaneousInformation",
    "jointInvestigation",
    "consultation",
)


@pytest.mark.parametrize("kpi", KPIS, ids=lambda kpi: kpi.id)
def test_each_indicator_does_with_papers_what_it_says(kpi: Any) -> None:
    full = _counted(*(_paper(each, **_FULL) for each in _EVERY))
    bare = _counted(*(_paper(each) for each in _EVERY))
    if kpi.kind is Kind.DURATION:
        assert bool(full.groups(kpi)) is (kpi.paper is OnPaper.COUNTED)
        return
    rows, unsaid = set(full.table(kpi)), set(bare.table(kpi))
    if kpi.paper is OnPaper.LEFT_OUT:
        assert not rows | unsaid
    elif kpi.paper is OnPaper.UNKNOWN:
        assert rows == unsaid <= {"unknown", "notStated"}
        assert rows
    else:
        assert rows - {"unknown", "notStated"}


def test_what_an_entry_says_is_counted() -> None:
    found = _counted(_paper(**_FULL))
    assert (found.papers, found.messages) == (1, 0)
    assert found.table(kpis.BY_PERIOD) == {"2026-Q1": 1}
    assert found.matrix(kpis.BETWEEN_STATES) == {("MD", "RO"): 1}
    assert found.table(kpis.BY_INSTRUMENT) == {"budapestConvention": 1}
    assert found.table(kpis.BY_CATEGORY) == {"subscriber": 1, "traffic": 1}
    assert found.table(kpis.SUBSCRIBER_ONLY) == {"no": 1}
    assert found.table(kpis.BY_CHANNEL) == {"interpol": 1}
    assert found.table(kpis.ELECTRONIC) == {"no": 1}
    assert found.table(kpis.OUTCOMES) == {"executed": 1}
    assert found.table(kpis.ITEM_OUTCOMES) == {"executed": 2}
    assert found.table(kpis.SUCCESS) == {"yes": 1}
    times = found.groups(kpis.TIME_TO_OUTCOME)
    assert times["all"].ended == {20 * 24: 1}
    assert set(times) == {"all", "category=traffic", "urgency=notStated", "recipient=RO"}


def test_what_it_does_not_say_stays_unknown() -> None:
    found = _counted(_paper(outcome=DecisionOutcome.REFUSED))
    assert found.table(kpis.SUBSCRIBER_ONLY) == {"unknown": 1}
    assert found.table(kpis.SUCCESS) == {"no": 1}
    # Without the date of the outcome nobody knows how long it took.
    assert found.groups(kpis.TIME_TO_OUTCOME) == {}


@pytest.mark.parametrize(
    ("outcome", "days", "row"),
    [
        (None, 30, "pending"),
        (DecisionOutcome.ACCEPTED, 30, "pending"),
        (DecisionOutcome.POSTPONED, 400, "postponed"),
        (None, 400, "abandoned"),
    ],
)
def test_what_is_open(outcome: DecisionOutcome | None, days: int, row: str) -> None:
    at = _BEGAN + timedelta(days=9 + days)
    found = _counted(_paper("preservationRequest", outcome=outcome), at=at)
    assert found.table(kpis.OUTCOMES) == {row: 1}
    assert found.groups(kpis.TIME_TO_OUTCOME)["all"].open == {(9 + days) * 24: 1}
    assert found.groups(kpis.TIME_TO_PRESERVATION)["all"].open_count == 1
    assert found.table(kpis.PRESERVATIONS) == {"requested": 1}


@pytest.mark.parametrize(
    ("closed", "row"), [(date(2026, 4, 20), "no"), (date(2026, 6, 20), "unknown"), (None, "unknown")]
)
def test_an_order_that_was_closed_in_time_was_answered_in_time(closed: date | None, row: str) -> None:
    found = _counted(_paper("providerOrder", outcome=DecisionOutcome.EXECUTED, closed=closed))
    assert found.table(kpis.UNANSWERED) == {row: 1}
    assert found.table(kpis.COMPLIANCE) == {"yes": 1}
    open_ = _counted(_paper("providerOrder"))
    assert open_.table(kpis.COMPLIANCE) == {}


def test_a_refused_preservation_has_no_time_to_preservation() -> None:
    found = _counted(_paper("preservationRequest", outcome=DecisionOutcome.REFUSED, closed=date(2026, 4, 2)))
    assert found.groups(kpis.TIME_TO_PRESERVATION) == {}
    assert found.groups(kpis.TIME_TO_OUTCOME)["all"].ended == {48: 1}


def test_papers_add_up_and_later_ones_are_left_aside() -> None:
    first, second = _paper(**_FULL), _paper("providerOrder")
    assert _counted(first, second) == _counted(first) + _counted(second)
    assert _counted(first, at=_BEGAN - timedelta(days=1)).papers == 0
    # Without a day of counting, it is that of the last entry.
    assert _counted(first, at=None).at == first.heard
