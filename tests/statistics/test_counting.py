"""What is counted how: the rules of single indicators, on messages made for them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.case.case import fold
from mla_schema.case.events import Event
from mla_schema.case.outcomes import Became
from mla_schema.codes import DecisionOutcome, Instrument
from mla_schema.statistics import KPIS, Collector, Statistics, kpis, summarise
from mla_schema.statistics.asking import Asked, country_of, how_many, instruments_of, language_of, rule_of
from mla_schema.statistics.closing import outcome_of
from tests.statistics.material import count, simulated

_CONVERSATIONS = Path("examples/conversations")


def _conversation(name: str) -> list[model.Message]:
    paths = sorted((_CONVERSATIONS / name).glob("*.mla.json"))
    messages = [mla.read(path.read_bytes()).unverified() for path in paths]
    return sorted(messages, key=lambda message: message.header.issued_at)


def _of(name: str) -> Statistics:
    return count(_conversation(name))


def test_every_indicator_has_a_name_of_its_own_and_says_what_it_is() -> None:
    assert len({kpi.id for kpi in KPIS}) == len(KPIS)
    assert [kpi.group for kpi in KPIS] == sorted(kpi.group for kpi in KPIS)
    assert all(kpi.definition.endswith(".") and kpi.title for kpi in KPIS)


def test_specimens_are_left_aside() -> None:
    collector = Collector()
    for message in simulated()[:20]:
        collector.add(message)
    found = collector.statistics()
    assert (found.specimens, found.messages, dict(found.cells)) == (20, 0, {})


def test_messages_after_the_day_of_counting_are_left_aside() -> None:
    middle = simulated()[99].header.issued_at
    found = count(simulated(), middle)
    assert found.at == middle
    assert found == count([each for each in simulated() if each.header.issued_at <= middle], middle)


def test_the_day_of_counting_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        Collector(at=datetime(2026, 1, 1))  # noqa: DTZ001  # That is what is wrong.
    with pytest.raises(ValueError, match="instants"):
        count([]) + count([], datetime(2026, 1, 1, tzinfo=UTC))


def test_what_belongs_to_nothing_is_unplaced() -> None:
    found = count([message for message in simulated() if not isinstance(message.body, model.Opening)])
    assert found.messages == 0
    assert found.unplaced > 100


def test_what_comes_long_after_the_end_changes_nothing() -> None:
    request, *rest = _conversation("subscriber-information")
    late = rest[-1].changed(
        header=rest[-1].header.changed(
            id="11111111-1111-4111-8111-111111111111",
            issued_at=rest[-1].header.issued_at + timedelta(days=400),
        )
    )
    assert count([request, *rest, late]).unplaced == 1


def test_after_years_of_silence_nothing_is_remembered_of_what_is_open() -> None:
    opening = _request()
    year = 365 * 24
    enquiry = _step("Receipt", opening, 5 * year, 1)
    assert count([opening, enquiry]).unplaced == 0
    late = _step("Receipt", opening, 5 * year + 1, 1)
    collector = Collector(include_specimens=True)
    collector.add(opening)
    collector.add(late)
    assert collector.open == 0
    found = collector.statistics()
    assert found.unplaced == 1
    assert found.table(kpis.OUTCOMES) == {"abandoned": 1}
    # What is over stays as it was, whether it is still held or not.
    alone = count([opening], late.header.issued_at)
    assert alone.durations == found.durations
    assert alone.cells == found.cells


def test_what_is_reopened_has_no_end() -> None:
    opening = _request()
    assert isinstance(opening.body, model.DataRequest)
    refused = (model.ItemOutcome(outcome=DecisionOutcome.REFUSED),)
    first = _step("Decision", opening, 10, 1, outcomes=refused)
    item = opening.body.items[0].changed(id="9z")
    again = _step(
        "Amendment", opening, 20, 2, replacement=opening.body.changed(items=(*opening.body.items, item))
    )
    found = count([opening, first, again])
    assert found.table(kpis.OUTCOMES) == {"pending": 1}
    assert found.groups(kpis.TIME_TO_OUTCOME)["all"].ended == {}
    assert found.groups(kpis.TIME_TO_OUTCOME)["all"].open == {20: 1}


def test_an_emergency() -> None:
    found = _of("emergency-disclosure")
    assert found.table(kpis.EMERGENCIES) == {"confirmed": 1}
    assert found.groups(kpis.TIME_IN_EMERGENCY)["all"].count == 1


def test_a_withdrawal_after_an_amendment() -> None:
    found = _of("amendment-and-withdrawal")
    assert found.table(kpis.EMERGENCIES) == {"reclassified": 1}
    assert found.table(kpis.OUTCOMES) == {"withdrawn": 1}
    assert found.table(kpis.SUCCESS) == {}


def test_preservation_and_request() -> None:
    found = _of("preservation-to-result")
    assert found.table(kpis.PRESERVATIONS) == {"extended": 1, "granted": 1, "requested": 1}
    assert found.table(kpis.ON_PRESERVATION) == {"yes": 1}
    # One item was refused, the others were executed.
    assert found.table(kpis.OUTCOMES)["partlyExecuted"] == 1
    assert found.table(kpis.GROUNDS)["proportionality"] >= 1


def test_an_order_and_its_conversion() -> None:
    found = _of("order-to-provider")
    assert found.table(kpis.INSTRUCTIONS) == {"doNotDisclose": 1}
    assert found.table(kpis.COMPLIANCE) == {"no": 1}
    assert found.table(kpis.BY_TYPE) == {"giveEffectRequest": 1, "providerOrder": 1}
    assert found.table(kpis.CONVERTED) == {"yes": 1}
    assert found.table(kpis.PROTECTION) == {"notificationDelayed": 1}


def test_a_request_on_paper_is_unplaced() -> None:
    assert _of("paper-request").unplaced > 0


def test_a_translation_sent_later() -> None:
    found = _of("consultation-to-collection")
    assert found.table(kpis.TRANSLATED)["yes"] >= 1
    assert found.groups(kpis.TIME_TO_TRANSLATION)["all"].count == 1


def test_a_team_and_information() -> None:
    assert _of("joint-investigation").table(kpis.TEAMS) == {"proposal": 1}
    assert sum(_of("information-on-conditions").table(kpis.SPONTANEOUS).values()) == 1


def test_all_examples_can_be_counted_together_and_case_by_case() -> None:
    messages = [
        message for folder in sorted(_CONVERSATIONS.iterdir()) for message in _conversation(folder.name)
    ]
    messages.sort(key=lambda message: message.header.issued_at)
    last = messages[-1].header.issued_at
    found = summarise(fold(Event.of(message) for message in messages), at=last, include_specimens=True)
    assert found.messages + found.unplaced == len(messages)
    assert found.cells == count(messages, last).cells


def _request(**changes: Any) -> model.Message:
    message = _conversation("subscriber-information")[0]
    return message.changed(body=message.body.changed(**changes))


@pytest.mark.parametrize(("silence", "code"), [(365 * 86400, "pending"), (366 * 86400, "abandoned")])
def test_silence_makes_pending_requests_abandoned(silence: int, code: str) -> None:
    assert outcome_of(Became.PENDING, silence) == code
    assert outcome_of(Became.POSTPONED, silence) == "postponed"
    assert outcome_of(Became.REFUSED, silence) == "refused"


@pytest.mark.parametrize(
    ("kind", "category", "instrument", "days"),
    [
        ("providerOrder", "subscriber", "secondAdditionalProtocol", 30),
        ("giveEffectRequest", "subscriber", "secondAdditionalProtocol", 65),
        ("giveEffectRequest", "traffic", "secondAdditionalProtocol", 90),
        ("dataRequest", "content", "eio", 120),
        ("dataRequest", "content", "budapestConvention", None),
        ("consultation", "content", "budapestConvention", None),
    ],
)
def test_the_days_that_an_instrument_gives(
    kind: str, category: str, instrument: str, days: int | None
) -> None:
    item = model.Item(id="1", category=codes.DataCategory(category))
    basis = model.LegalBasis(instrument=Instrument(instrument))
    assert Asked((item,), (basis,), None).days_allowed(kind) == days


def test_only_codes_are_shown() -> None:
    assert rule_of("MLA-K05") == "MLA-K05"
    assert rule_of("Jane-Doe") == "other"
    assert rule_of(None) == "notStated"
    assert language_of("pt-BR") == "pt"
    assert language_of(None) == "notStated"
    assert country_of(model.Authority()) == "notStated"
    basis = model.LegalBasis(instrument=Instrument.EIO, articles=("of Jane Doe",))
    assert instruments_of((basis, model.LegalBasis())) == ["eio", "notStated"]
    assert [how_many(number) for number in (0, 1, 3, 7, 50)] == ["0", "1", "2-5", "6-10", "11+"]


def _step(name: str, opening: model.Message, hours: int, number: int, **fields: Any) -> model.Message:
    """A step of the other side, some hours after the opening."""
    header = opening.header
    concerns = model.MessageReference(id=header.id, digest=mla.digest(opening))
    cls = getattr(model, name)
    return opening.changed(
        header=header.changed(
            id=f"00000000-0000-4000-8000-{number:012}",
            issued_at=header.issued_at + timedelta(hours=hours),
            sender=header.recipient,
            recipient=header.sender,
        ),
        body=cls(**{"concerns": concerns, **fields}),
    )


def test_a_receipt_of_what_cannot_be_read_confirms_nothing() -> None:
    opening = _request()
    unreadable = _step("Receipt", opening, 1, 1, status=codes.ReceiptStatus.UNREADABLE)
    bare = _step("Receipt", opening, 9, 2)
    again = _step(
        "Receipt", opening, 30, 3, examination=model.Examination(rules=codes.ReceivedVerdict.INVALID)
    )
    found = count([opening, unreadable, bare, again])
    assert found.groups(kpis.TIME_TO_RECEIPT)["all"].ended == {9: 1}
    assert found.table(kpis.SIGNATURES) == {"notChecked": 3}
    assert found.table(kpis.VALID_AT_FIRST) == {"no": 1}
    assert count([opening, unreadable]).table(kpis.ACKNOWLEDGED) == {"no": 1}


def test_the_clock_stops_once_and_only_for_the_requester() -> None:
    opening = _request()
    assert isinstance(opening.body, model.DataRequest)
    item = opening.body.items[0].id
    executed = (model.ItemOutcome(items=(item,), outcome=DecisionOutcome.EXECUTED),)
    steps = [
        _step("Receipt", opening, 0, 1),
        # A question in passing stops nothing.
        _step("SupplementRequest", opening, 10, 2),
        _step("Supplement", opening, 20, 3, replacement=opening.body),
        _step("SupplementRequest", opening, 30, 4, execution_suspended=True),
        _step("Impediment", opening, 35, 5),
        _step("Determination", opening, 50, 6, kind=codes.DeterminationKind.PROCEED),
        _step("Determination", opening, 55, 7, kind=codes.DeterminationKind.PROCEED),
        _step("DataPreserved", opening, 56, 8),
        _step("PreservationEnded", opening, 57, 9, items=(item,)),
        _step("DomesticInvestigation", opening, 58, 10),
        _step("MessageTranslation", opening, 59, 11, language="en"),
        _step("MessageTranslation", opening, 60, 12, language="fr"),
        _step("Status", opening, 61, 13),
        _step("Result", opening, 100, 14, outcomes=executed),
        _step("Result", opening, 120, 15, outcomes=executed),
    ]
    found = count([opening, *steps])
    assert found.unplaced == 0
    assert found.groups(kpis.TIME_TO_OUTCOME)["all"].ended == {80: 1}
    assert found.groups(kpis.TIME_TO_EXECUTION)["all"].ended == {80: 1}
    assert found.groups(kpis.TIME_TO_TRANSLATION)["all"].ended == {59: 1}
    assert found.table(kpis.SUPPLEMENT_ROUNDS) == {"2": 1}


def test_an_order_is_answered_once() -> None:
    opening = next(message for message in simulated() if isinstance(message.body, model.ProviderOrder))
    no_data = (model.ItemOutcome(outcome=DecisionOutcome.NO_DATA),)
    replies = [_step("ProviderReply", opening, 24 * days, days, outcomes=no_data) for days in (20, 40)]
    found = count([opening, *replies])
    assert found.table(kpis.UNANSWERED) == {"no": 1}
    assert found.table(kpis.COMPLIANCE) == {"no": 1}
    assert found.table(kpis.ACKNOWLEDGED) == {"no": 1}


def test_a_refusal_that_is_repeated_is_one_refusal() -> None:
    assert _of("preservation-to-result").table(kpis.GROUNDS) == {
        "domesticLawOrTreaty": 1,
        "proportionality": 1,
    }


def test_one_of_two_openings_of_a_conversation_is_forgotten() -> None:
    first, *rest = _conversation("order-to-provider")
    later = rest[-1].changed(
        header=rest[-1].header.changed(
            id="22222222-2222-4222-8222-222222222222",
            issued_at=rest[-1].header.issued_at + timedelta(days=175),
        )
    )
    collector = Collector(include_specimens=True)
    for message in (first, *rest, later):
        collector.add(message)
    # The order was answered long before the request that follows it.
    assert collector.open == 1
    assert collector.statistics().table(kpis.COMPLIANCE) == {"no": 1}


def test_a_team_that_is_agreed_upon_without_a_proposal_here() -> None:
    opening = next(message for message in simulated() if isinstance(message.body, model.DataRequest))
    team = opening.changed(
        header=opening.header.changed(id="33333333-3333-4333-8333-333333333333"),
        body=model.JointInvestigation(),
    )
    found = count([opening, team])
    assert found.table(kpis.TEAMS) == {"notStated": 1}
    assert found.table(kpis.BY_TYPE) == {"dataRequest": 1, "jointInvestigation": 1}


def test_execution_without_a_receipt_has_no_time_from_receipt() -> None:
    opening = _request()
    executed = (model.ItemOutcome(outcome=DecisionOutcome.EXECUTED),)
    found = count([opening, _step("Result", opening, 100, 1, outcomes=executed)])
    assert found.groups(kpis.TIME_TO_EXECUTION) == {}
    assert found.groups(kpis.TIME_TO_TRANSMISSION)["all"].count == 1
