"""Deadlines: when each begins, when it is over, what stops it, and what it rests on."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest

from mla_schema import codes, model
from mla_schema.case.deadlines import DEADLINES, DeadlineKind, Start, Unit, end_of
from mla_schema.case.dues import Due
from mla_schema.case.states import Family
from mla_schema.case.steps import STEPS, Side
from mla_schema.case.term import Term
from mla_schema.case.terms import ANSWERING
from mla_schema.core.law.technical import OURS
from tests.case.building import (
    FILE,
    NOTIFIED,
    PROVIDER,
    REQUESTER,
    START,
    Conversation,
    day,
    item,
    order,
    refer,
)

LONG_AFTER: Final = START + timedelta(days=400)
TRAFFIC: Final = codes.DataCategory.TRAFFIC


def term(told: Conversation, deadline: str | None, *, place: int = 0) -> Term:
    found = [each for each in told.case.terms() if (each.deadline and each.deadline.id) == deadline]
    return found[place]


def due(told: Conversation, after_days: int) -> list[tuple[str, str, bool]]:
    at = START + timedelta(days=after_days)
    return [(each.side.value, _words(each), each.late) for each in told.case.due(at)]


def _words(due: Due) -> str:
    return " ".join(sorted(due.awaited))


def eio() -> dict[str, Any]:
    return {"legal_bases": (model.LegalBasis(instrument=codes.Instrument.EIO),)}


# The table


def test_a_deadline_names_what_it_needs() -> None:
    for name, deadline in DEADLINES.items():
        assert name == deadline.id
        assert deadline.length > 0
        assert deadline.ends <= set(STEPS) | {"dataRequest"}
        assert deadline.families
        assert (deadline.kind is DeadlineKind.OURS) is (deadline.law is OURS)
    assert DEADLINES["preserved-at-least"].source_verified
    # The text of the Protocol and of the Directive was not at hand: what rests on them says so.
    recalled = {each.id for each in DEADLINES.values() if not each.source_verified and each.law is not OURS}
    assert recalled == {
        "provider-answers",
        "order-is-served",
        "subscriber-information-is-returned",
        "traffic-data-are-returned",
        "investigation-order-is-confirmed",
        "investigation-order-is-decided",
        "investigation-order-is-executed",
    }
    assert set(ANSWERING) == set(Family)
    assert {each.start for each in DEADLINES.values()} == set(Start)


@pytest.mark.parametrize(
    ("start", "over"),
    [
        (datetime(2026, 9, 1, tzinfo=UTC), datetime(2026, 10, 2, tzinfo=UTC)),
        (datetime(2026, 9, 1, 23, 59, 59, tzinfo=UTC), datetime(2026, 10, 2, tzinfo=UTC)),
        # Days are those of UTC, whatever the offset in which an instant is written.
        (datetime.fromisoformat("2026-09-02T01:00:00+02:00"), datetime(2026, 10, 2, tzinfo=UTC)),
    ],
)
def test_the_day_of_the_event_does_not_count_and_the_last_counts_to_its_end(
    start: datetime, over: datetime
) -> None:
    assert DEADLINES["provider-answers"].expires(start) == over


def test_hours_run_from_the_event() -> None:
    assert DEADLINES["emergency-is-confirmed"].unit is Unit.HOUR
    assert DEADLINES["emergency-is-confirmed"].expires(START) == START + timedelta(hours=1)


# Receipt


def test_a_receipt_is_due_from_the_addressee_and_late_after_a_week() -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    assert due(told, 7) == [("addressee", "receipt", False)]
    assert due(told, 8) == [("addressee", "receipt", True)]
    told.answers(model.Receipt, status=codes.ReceiptStatus.REGISTERED)
    assert due(told, 8) == [("addressee", "decision result", False)]
    assert not term(told, "receipt-is-given").late(LONG_AFTER)


def test_an_arrival_is_what_the_receipt_says_or_else_the_register() -> None:
    arrived = START + timedelta(days=2)
    told = Conversation(model.DataRequest(items=(item(),)), received_at=arrived)
    assert term(told, "receipt-is-given").started_at == arrived
    told.answers(model.Receipt, occurred_at=START + timedelta(days=1))
    assert term(told, "receipt-is-given").started_at == START + timedelta(days=1)


def test_a_receipt_after_its_time_stays_late() -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    told.at += timedelta(days=30)
    told.answers(model.Receipt, occurred_at=START)
    assert term(told, "receipt-is-given").late(START)


def test_an_investigation_order_has_periods_of_its_own() -> None:
    told = Conversation(model.DataRequest(items=(item(),), **eio()))
    accepted = (model.ItemOutcome(outcome=codes.DecisionOutcome.ACCEPTED),)
    told.answers(model.Decision, outcomes=accepted)
    ids = {each.deadline.id for each in told.case.terms() if each.deadline}
    # The week of the Directive takes the place of ours.
    assert ids == {f"investigation-order-is-{what}" for what in ("confirmed", "decided", "executed")}
    assert term(told, "investigation-order-is-decided").met_at == START + timedelta(hours=1)
    executed = term(told, "investigation-order-is-executed")
    assert (executed.items, executed.expires_at) == (("1",), end_of(day(90)))


def test_clocks_that_differ_make_nobody_late() -> None:
    told = Conversation(model.DataRequest(items=(item(), item("2")), **eio()))
    told.answers(model.Receipt, occurred_at=START + timedelta(hours=2))
    accepted = (model.ItemOutcome(items=("2",), outcome=codes.DecisionOutcome.ACCEPTED),)
    told.answers(model.Decision, outcomes=accepted)
    assert term(told, "investigation-order-is-confirmed").met_at == START + timedelta(hours=1)
    assert [each.items for each in told.case.terms() if each.deadline and each.deadline.length == 90] == [
        ("2",)
    ]


def test_an_emergency_is_confirmed_within_an_hour() -> None:
    told = Conversation(model.DataRequest(items=(item(),), urgency=codes.Urgency.EMERGENCY))
    assert term(told, "emergency-is-confirmed").late(START + timedelta(hours=1))
    verdict = codes.EmergencyVerdict.CONFIRMED
    told.answers(model.EmergencyAssessment, verdict=verdict, answer_expected_at=START + timedelta(hours=5))
    assert not term(told, None).late(START + timedelta(hours=4))


# The Second Protocol


def test_a_provider_has_thirty_days_or_the_stated_time_if_that_is_longer() -> None:
    for stated, over in ((None, 30), (10, 30), (50, 50)):
        deadline = None if stated is None else model.RequestedDeadline(at=end_of(day(stated)))
        supplement = model.ProviderSupplement(deadline=deadline)
        told = Conversation(model.ProviderOrder(order=order(), supplement=supplement), to=PROVIDER)
        assert term(told, "provider-answers").expires_at == end_of(day(over))
    assert due(told, 60)[-1] == ("addressee", "providerReply", True)


def give_effect() -> Conversation:
    asked = order(item(), item("2", TRAFFIC), item("3", codes.DataCategory.CONTENT))
    return Conversation(model.GiveEffectRequest(order=asked))


def test_serving_runs_from_receipt_of_all_the_information() -> None:
    told = give_effect()
    assert term(told, "order-is-served").expires_at == end_of(day(45))
    told.at = START + timedelta(days=10)
    points = (model.SupplementPoint(essential=True),)
    asked = told.answers(model.SupplementRequest, points=points, execution_suspended=True)
    waiting = term(told, "order-is-served")
    assert (waiting.suspended, waiting.running, waiting.late(LONG_AFTER)) == (True, False, False)
    assert ("requester", "amendment supplement", False) in due(told, 100)
    told.at = START + timedelta(days=20)
    replacement = told.opening.message.body
    given = told.asks(model.Supplement, after=asked, replacement=replacement)
    told.answers(model.Receipt, concerns=refer(given), occurred_at=START + timedelta(days=21))
    again = term(told, "order-is-served")
    assert (again.started_at, again.expires_at) == (START + timedelta(days=21), end_of(day(66)))


def test_what_is_served_is_returned_by_category() -> None:
    told = give_effect()
    served = START + timedelta(days=3)
    told.answers(model.OrderServed, occurred_at=served)
    assert term(told, "order-is-served").met_at is not None
    subscriber, traffic = (
        term(told, "subscriber-information-is-returned"),
        term(told, "traffic-data-are-returned"),
    )
    assert (subscriber.items, subscriber.expires_at) == (("1",), end_of(day(23)))
    assert (traffic.items, traffic.expires_at) == (("2",), end_of(day(48)))
    executed = codes.DecisionOutcome.EXECUTED
    told.at = START + timedelta(days=4)
    told.answers(model.Result, outcomes=(model.ItemOutcome(items=("2",), outcome=executed),))
    assert term(told, "subscriber-information-is-returned").met_at is None
    assert term(told, "traffic-data-are-returned").met_at is not None


def test_an_order_served_for_one_item_leaves_the_others() -> None:
    told = give_effect()
    told.answers(model.OrderServed, items=("2",))
    ids = {each.deadline.id for each in told.case.terms() if each.deadline}
    assert "traffic-data-are-returned" in ids
    assert "subscriber-information-is-returned" not in ids


# Preservation


def preserved(*, until: int | None = None) -> Conversation:
    told = Conversation(model.PreservationRequest(items=(item(), item("2"))))
    kept = model.PreservedData(since=START, until=None if until is None else day(until))
    told.answers(model.DataPreserved, preserved=(kept,))
    return told


def test_data_are_preserved_for_sixty_days_from_when_they_were_preserved() -> None:
    told = preserved()
    found = term(told, "preserved-at-least")
    assert (found.kind, found.items) == (DeadlineKind.TREATY, ("1", "2"))
    assert found.expires_at == end_of(day(60))
    assert ("requester", "dataRequest preservationExtension", True) in due(told, 61)


def test_a_longer_time_that_is_stated_counts_and_a_shorter_one_does_not() -> None:
    longer = term(preserved(until=90), "preserved-at-least")
    assert (longer.kind, longer.expires_at) == (DeadlineKind.STATED, end_of(day(90)))
    shorter = term(preserved(until=30), "preserved-at-least")
    assert (shorter.kind, shorter.expires_at) == (DeadlineKind.TREATY, end_of(day(60)))


def test_data_that_are_asked_for_stay_preserved_until_that_is_decided() -> None:
    told = preserved()
    based = model.RelatedReference(
        relation=codes.Relation.BASED_ON_PRESERVATION, reference=refer(told.opening)
    )
    told.say(
        model.DataRequest(items=(item(),)),
        REQUESTER,
        told.addressee,
        related=(based,),
    )
    met = [(each.items, each.met_at) for each in told.case.terms() if each.awaited >= {"dataRequest"}]
    assert met == [(("1",), told.events[-1].at), (("2",), None)]


def test_what_is_intended_is_expected() -> None:
    plan = model.IntendedRequest(intended=True, expected_by=day(20))
    told = Conversation(model.PreservationRequest(items=(item(),), intended_request=plan))
    assert ("requester", "dataRequest", True) in due(told, 21)
    none = model.IntendedRequest(intended=True)
    told = Conversation(model.PreservationRequest(items=(item(),), intended_request=none))
    assert all(each.awaited != {"dataRequest"} for each in told.case.terms())


# Dates that messages name


def test_a_time_that_the_requester_names_is_met_by_an_answer_to_all() -> None:
    asked = model.RequestedDeadline(at=end_of(day(14)))
    told = Conversation(model.DataRequest(items=(item(), item("2")), deadline=asked))
    refused = model.ItemOutcome(items=("1",), outcome=codes.DecisionOutcome.REFUSED)
    told.answers(model.Decision, outcomes=(refused,))
    assert term(told, None).late(LONG_AFTER)
    told.answers(model.Decision, outcomes=(refused.changed(items=("2",)),))
    assert not term(told, None).late(LONG_AFTER)


def test_a_promise_is_kept_by_any_step_of_the_same_side() -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    told.answers(model.Receipt, next_step_by=day(3))
    told.asks(model.StatusEnquiry)
    assert ("addressee", "", True) in due(told, 4)
    told.at = START + timedelta(days=2)
    told.say(model.Delay(concerns=refer(told.opening)), NOTIFIED, REQUESTER)
    assert ("addressee", "", True) not in due(told, 4)


def test_the_last_expectation_counts() -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    told.answers(model.Delay, expected_by=day(10))
    told.answers(model.Status, expected_by=day(40))
    stated = [each for each in told.case.terms() if each.kind is DeadlineKind.STATED]
    assert [each.expires_at for each in stated] == [end_of(day(40))]


def test_what_is_postponed_is_looked_at_again() -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    later = model.ItemOutcome(items=("1",), outcome=codes.DecisionOutcome.POSTPONED, postponed_until=day(50))
    told.answers(model.Decision, outcomes=(later,))
    assert ("addressee", "decision result", True) in due(told, 51)


def test_an_answer_is_due_by_the_day_that_the_question_names() -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    told.answers(model.ConsentRequest, subject=codes.ConsentSubject.OTHER_USE, answer_by=day(5))
    assert ("requester", "consentAnswer", True) in due(told, 6)
    assert term(told, None).by == REQUESTER


def test_a_question_without_a_day_is_due_and_never_late() -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    told.answers(model.ConsentRequest, subject=codes.ConsentSubject.OTHER_USE)
    assert ("requester", "consentAnswer", False) in due(told, 300)
    (asked,) = (each for each in told.case.due(LONG_AFTER) if each.awaited == {"consentAnswer"})
    assert (asked.at, asked.kind, asked.deadline) == (None, None, None)


def test_a_result_is_to_be_confirmed_also_when_all_is_at_its_end() -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    nothing = model.ItemOutcome(items=("1",), outcome=codes.DecisionOutcome.NO_DATA)
    told.answers(model.Result, outcomes=(nothing,), evidence=(FILE,))
    assert due(told, 30) == [("requester", "resultReceipt", True)]


def test_declined_conditions_wait_for_who_has_set_them() -> None:
    told = Conversation(model.SpontaneousInformation())
    told.answers(model.Receipt)
    told.answers(model.Impediment, kinds=(codes.ImpedimentKind.CANNOT_MEET_CONDITION,))
    told.asks(model.Determination, kind=codes.DeterminationKind.PROCEED)
    told.answers(model.ConditionsAnswer)
    assert due(told, 30) == []
    told = Conversation(model.SpontaneousInformation(conditions=()))
    proposed = told.asks(model.ConditionsProposal)
    told.answers(model.ConditionsAnswer, after=proposed, answers=_declined())
    assert [each for each in due(told, 3) if "determination" in each[1]] == [
        ("requester", "determination", False)
    ]


def _declined() -> tuple[model.ConditionAnswer, ...]:
    return (model.ConditionAnswer(condition="c1", accepted=codes.YesNoUnknown.NO),)


def test_a_third_party_is_named_by_its_side_alone() -> None:
    told = Conversation(model.ProviderOrder(order=order()), to=PROVIDER)
    # The notified authority is no party of the order.
    asked = told.say(
        model.ConsentRequest(
            concerns=refer(told.opening),
            subject=codes.ConsentSubject.DISCLOSURE_TO_PROVIDER,
            answer_by=day(2),
        ),
        PROVIDER,
        NOTIFIED,
    )
    (found,) = (each for each in told.case.terms() if each.message == asked.id)
    assert (found.side, found.by) == (Side.THIRD, None)


def test_a_letter_has_no_time_of_arrival_here() -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    letter = model.ExternalReference(reference="A 1")
    told.answers(model.Delay, concerns=letter, expected_by=day(3))
    terms = [each for each in told.case.terms() if each.matter == "external:1"]
    assert [each.deadline for each in terms] == [None]
