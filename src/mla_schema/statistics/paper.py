"""Cases on paper or by word of mouth, as far as an entry in a register tells of them. What it does not say stays unknown."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from mla_schema.case.outcomes import DONE, FINAL, UNDECIDED, Became
from mla_schema.case.states import FAMILIES, Family
from mla_schema.codes.channel import Channel
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.medium import Medium
from mla_schema.statistics import kpis
from mla_schema.statistics.asking import NONE, electronic, widest
from mla_schema.statistics.closing import ANSWER, outcome_of
from mla_schema.statistics.kpi import Kpi
from mla_schema.statistics.record import groups_of
from mla_schema.statistics.tally import UNKNOWN, Statistics
from mla_schema.statistics.units import DAY, HOUR, seconds, share
from mla_schema.statistics.views import WITH_OUTCOME

_BECAME = {outcome: Became(outcome.value) for outcome in DecisionOutcome if outcome.value in set(Became)}
_ALL_UNKNOWN = (kpis.ACKNOWLEDGED, kpis.VALID_AT_FIRST, kpis.TRANSLATED)
_REQUEST_UNKNOWN = (
    kpis.IDENTIFIERS_PER_REQUEST,
    kpis.SUPPLEMENT_ROUNDS,
    kpis.RETURNED_FOR_LANGUAGE,
    kpis.CONSULTED_FIRST,
    kpis.OVER_DEADLINE,
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A case on paper, as its register has it. It holds codes and times, and nothing that could name anyone.

    Attributes:
        type: The tag of the opening that it would be.
        requesting: The country that asks.
        requested: The country that is asked.
        medium: How it came.
        began: The date on the paper, or else when it came or went.
        heard: When something was entered about it last.
        channel: The route, where it is known.
        instruments: On what it relies, where that is known.
        categories: Which data it asks for, where that is known.
        outcome: What became of it, where that is known.
        closed: The date of the outcome, where that is known.
    """

    type: str
    requesting: str
    requested: str
    medium: Medium
    began: datetime
    heard: datetime
    channel: Channel | None = None
    instruments: tuple[Instrument, ...] = ()
    categories: tuple[DataCategory, ...] = ()
    outcome: DecisionOutcome | None = None
    closed: date | None = None

    @property
    def family(self) -> Family:
        """The family of what it would be."""
        return FAMILIES[self.type]


def count(paper: Paper, at: int, into: Statistics) -> None:
    """Count a case on paper.

    Args:
        paper: The case.
        at: The day of counting, in seconds since 1970.
        into: Takes the counts.
    """
    into.papers += 1
    when = paper.began.astimezone(UTC)
    into.count(kpis.BY_PERIOD, f"{when.year}-Q{(when.month + 2) // 3}")
    into.count(kpis.BETWEEN_STATES, paper.requesting, paper.requested)
    into.count(kpis.BY_TYPE, paper.type)
    into.count(kpis.BY_CHANNEL, paper.channel or NONE)
    into.count(kpis.BY_MEDIUM, paper.medium)
    into.count(kpis.ELECTRONIC, share(electronic(paper.medium)))
    into.count(kpis.BY_LANGUAGE, NONE)
    for instrument in paper.instruments or (NONE,):
        into.count(kpis.BY_INSTRUMENT, instrument)
    _unknown(_ALL_UNKNOWN, into)
    if paper.family is Family.INFORMATION:
        _unknown((kpis.SPONTANEOUS,), into)
    if paper.family is Family.JOINT_INVESTIGATION:
        into.count(kpis.TEAMS, NONE)
    if paper.family in WITH_OUTCOME:
        _request(paper, at, into)


def _request(paper: Paper, at: int, into: Statistics) -> None:
    became = Became.PENDING if paper.outcome is None else _BECAME.get(paper.outcome, Became.PENDING)
    for category in paper.categories:
        into.count(kpis.BY_CATEGORY, category)
        into.count(kpis.ITEM_OUTCOMES, became)
    known = set(paper.categories)
    into.count(kpis.SUBSCRIBER_ONLY, share(known == {DataCategory.SUBSCRIBER} if known else None))
    into.count(kpis.BY_URGENCY, NONE)
    into.count(kpis.OUTCOMES, outcome_of(became, at - seconds(paper.heard)))
    _unknown(_REQUEST_UNKNOWN, into)
    if paper.family is Family.REQUEST:
        _unknown((kpis.ON_PRESERVATION,), into)
    if paper.type == "giveEffectRequest":
        _unknown((kpis.CONVERTED,), into)
    if became in FINAL - UNDECIDED:
        into.count(kpis.SUCCESS, share(became in DONE))
    took = _time(paper, became, at, into)
    if paper.family is Family.ENTITY:
        if became in FINAL - UNDECIDED:
            into.count(kpis.COMPLIANCE, share(became in DONE))
        # Whoever closed it in time had an answer in time; of the others it is not known.
        into.count(kpis.UNANSWERED, share(False if took is not None and took <= ANSWER else None))
    if paper.family is Family.PRESERVATION:
        into.count(kpis.PRESERVATIONS, "requested")
        if became in DONE:
            into.count(kpis.PRESERVATIONS, "granted")
        _unknown((kpis.PRESERVATIONS_USED,), into)


def _time(paper: Paper, became: Became, at: int, into: Statistics) -> int | None:
    """Count how long it took, in whole days; without the date of the outcome that is not known.

    Returns:
        The seconds until the outcome, where they are known.
    """
    groups = groups_of(widest(paper.categories), None, paper.requested)
    preserving = paper.family is Family.PRESERVATION
    if became not in FINAL:
        passed = max(at - seconds(paper.began), 0) // HOUR
        into.took(kpis.TIME_TO_OUTCOME, passed, groups, open_=True)
        if preserving:
            into.took(kpis.TIME_TO_PRESERVATION, passed, groups, open_=True)
        return None
    if paper.closed is None:
        return None
    took = max((paper.closed - paper.began.astimezone(UTC).date()).days, 0) * DAY
    into.took(kpis.TIME_TO_OUTCOME, took // HOUR, groups)
    if preserving and became in DONE:
        into.took(kpis.TIME_TO_PRESERVATION, took // HOUR, groups)
    return took


def _unknown(each: tuple[Kpi, ...], into: Statistics) -> None:
    for kpi in each:
        into.count(kpi, UNKNOWN)
