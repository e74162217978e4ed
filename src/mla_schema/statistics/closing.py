"""The end of a record: what can be counted only when a conversation is over, or when the day of counting has come."""

from mla_schema.case.outcomes import DONE, FINAL, UNDECIDED, Became, together
from mla_schema.case.standing import Standing
from mla_schema.case.states import Family
from mla_schema.codes.preservation_end_reason import PreservationEndReason
from mla_schema.codes.received_verdict import ReceivedVerdict
from mla_schema.statistics import kpis
from mla_schema.statistics.record import Record
from mla_schema.statistics.tally import Statistics
from mla_schema.statistics.units import DAY, HOUR, share

ABANDONED = 365 * DAY
"""After such a silence an open request counts as abandoned."""
ANSWER = 30 * DAY
"""The time of a provider to answer (Second Protocol, Article 7(7)), by which silence is counted."""

ABANDONED_CODE = "abandoned"
_MANY_ROUNDS = 3
_USED = frozenset({PreservationEndReason.HANDED_OVER, PreservationEndReason.REQUEST_DECIDED})
_VERDICTS = {ReceivedVerdict.VALID: True, ReceivedVerdict.INVALID: False}


def close(record: Record, at: int, into: Statistics) -> None:
    """Count what a record says at its end. The record is not needed afterwards.

    Args:
        record: The record.
        at: The day of counting, in seconds since 1970.
        into: Takes the counts.
    """
    # What is over stays as it was then, whenever it is counted.
    at = min(at, max(record.closed, record.last) if record.closed >= 0 else record.forgotten)
    into.count(kpis.ACKNOWLEDGED, share(record.acknowledged >= 0))
    if record.acknowledged < 0:
        into.took(kpis.TIME_TO_RECEIPT, (at - record.opened) // HOUR, record.groups, open_=True)
    into.count(
        kpis.VALID_AT_FIRST, share(_VERDICTS.get(ReceivedVerdict(record.verdict)) if record.verdict else None)
    )
    into.count(kpis.TRANSLATED, share(record.translated))
    if record.standing is not None:
        _close_request(record, record.standing, at, into)
    elif record.family is Family.INFORMATION:
        into.count(kpis.SPONTANEOUS, record.followed or "noAnswer")


def outcome_of(became: Became, silence: int) -> str:
    """The outcome under which a request is counted.

    Args:
        became: What became of it, by the states of its items.
        silence: For how many seconds nothing was heard.
    """
    return ABANDONED_CODE if became is Became.PENDING and silence > ABANDONED else became.value


def _close_request(record: Record, standing: Standing, at: int, into: Statistics) -> None:
    items = standing.became
    outcome = together(items)
    into.count(kpis.OUTCOMES, outcome_of(outcome, at - record.last))
    for each in items:
        into.count(kpis.ITEM_OUTCOMES, each)
    if outcome in FINAL - UNDECIDED:
        into.count(kpis.SUCCESS, share(outcome in DONE))
    rounds = str(record.rounds) if record.rounds < _MANY_ROUNDS else f"{_MANY_ROUNDS}+"
    into.count(kpis.SUPPLEMENT_ROUNDS, rounds)
    into.count(kpis.RETURNED_FOR_LANGUAGE, share(record.language))
    _close_times(record, at, into)
    if record.family is Family.ENTITY:
        _close_order(record, outcome, at, into)
    if record.family is Family.PRESERVATION:
        _close_preservation(record, at, into)
    if record.emergency:
        into.count(kpis.EMERGENCIES, record.assessed or "notAssessed")


def _close_times(record: Record, at: int, into: Statistics) -> None:
    end = record.ended if record.ended >= 0 else at
    took = end - record.opened - record.stopped_until(end)
    into.took(kpis.TIME_TO_OUTCOME, took // HOUR, record.groups, open_=record.ended < 0)
    if record.emergency:
        into.took(kpis.TIME_IN_EMERGENCY, took // HOUR, open_=record.ended < 0)
    late: bool | None = None
    if record.acknowledged >= 0:
        since = record.since_receipt(end)
        if record.decided < 0 and record.ended < 0:
            into.took(kpis.TIME_TO_DECISION, since // HOUR, record.groups, open_=True)
        if record.executed < 0 and record.ended < 0 and record.family is not Family.PRESERVATION:
            into.took(kpis.TIME_TO_EXECUTION, since // HOUR, record.groups, open_=True)
        if record.allowed is not None:
            late = True if since > record.allowed * DAY else False if record.ended >= 0 else None
    into.count(kpis.OVER_DEADLINE, share(late))


def _close_order(record: Record, outcome: Became, at: int, into: Statistics) -> None:
    if outcome in FINAL - UNDECIDED:
        into.count(kpis.COMPLIANCE, share(outcome in DONE))
    end = record.replied if record.replied >= 0 else at
    silent: bool | None = end - record.opened > ANSWER
    if record.replied < 0 and not silent:
        silent = None
    into.count(kpis.UNANSWERED, share(silent))


def _close_preservation(record: Record, at: int, into: Statistics) -> None:
    into.count(kpis.PRESERVATIONS, "requested")
    if record.granted:
        into.count(kpis.PRESERVATIONS, "granted")
    elif record.ended < 0:
        took = at - record.opened - record.stopped_until(at)
        into.took(kpis.TIME_TO_PRESERVATION, took // HOUR, record.groups, open_=True)
    if record.extended and record.granted > 1:
        into.count(kpis.PRESERVATIONS, "extended")
    used: bool | None = None
    if record.preservation_end in _USED:
        used = True
    elif record.preservation_end == PreservationEndReason.PERIOD_EXPIRED:
        used = False
        into.count(kpis.PRESERVATIONS, "expiredUnused")
    into.count(kpis.PRESERVATIONS_USED, share(used))
