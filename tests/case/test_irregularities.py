"""Conversations that are not as they should be, named by what is wrong: each is told, and none stops the fold."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

import pytest

from mla_schema import codes, model
from mla_schema.case.case import Case, fold
from mla_schema.case.events import Event
from mla_schema.case.states import CaseState
from tests.case.building import (
    ADDRESSEE,
    DIGEST,
    PROVIDER,
    REQUESTER,
    START,
    STRANGER,
    Conversation,
    decision,
    header,
    item,
    order,
    refer,
    request,
)


def a_replayed_message() -> Conversation:
    told = request()
    told.events.append(Event(told.opening.message, START + timedelta(days=1)))
    return told


def an_identifier_used_again() -> Conversation:
    told = request()
    told.say(model.DataRequest(items=(item("2"),)), REQUESTER, ADDRESSEE, id=told.opening.id)
    return told


def a_lost_message() -> Conversation:
    told = request(generation=1)
    told.say(model.Withdrawal(concerns=refer(told.opening)), REQUESTER, ADDRESSEE, generation=4)
    return told


def a_number_given_twice() -> Conversation:
    told = request(generation=1)
    told.say(model.StatusEnquiry(concerns=refer(told.opening)), REQUESTER, ADDRESSEE, generation=1)
    return told


def numbers_out_of_order() -> Conversation:
    told = request(generation=1)
    told.say(model.StatusEnquiry(concerns=refer(told.opening)), REQUESTER, ADDRESSEE, generation=3)
    told.say(model.StatusEnquiry(concerns=refer(told.opening)), REQUESTER, ADDRESSEE, generation=2)
    return told


def an_answer_from_before_the_question() -> Conversation:
    told = request()
    told.at = START - timedelta(days=1)
    told.answers(model.Receipt)
    return told


def an_answer_to_a_message_that_is_not_here() -> Conversation:
    told = request()
    told.answers(model.Receipt, after=Event(told.opening.message.changed(header=header(told, "b" * 8))))
    return told


def a_reference_with_another_digest() -> Conversation:
    told = request()
    told.answers(model.Receipt, concerns=refer(told.opening, digest=DIGEST))
    return told


def a_step_out_of_turn() -> Conversation:
    told = request()
    receipt = told.answers(model.Receipt)
    told.answers(model.WithdrawalConfirmation, after=receipt)
    return told


def a_status_that_the_requester_states() -> Conversation:
    told = request()
    stated = (model.ItemStatus(status=codes.RequestStatus.EXECUTED),)
    told.asks(model.Status, statuses=stated)
    return told


def a_decision_of_a_stranger() -> Conversation:
    told = request()
    told.say(model.Decision(concerns=refer(told.opening), **decision()), STRANGER, REQUESTER)
    return told


def a_receipt_of_a_stranger() -> Conversation:
    told = request()
    told.say(
        model.Receipt(concerns=refer(told.opening)), STRANGER, REQUESTER, in_reply_to=refer(told.opening)
    )
    return told


def a_notice_of_a_stranger() -> Conversation:
    told = request()
    event = codes.DataProtectionEvent.INCIDENT
    told.say(model.DataProtectionNotice(concerns=refer(told.opening), event=event), STRANGER, REQUESTER)
    return told


def an_answer_to_what_one_has_said_oneself() -> Conversation:
    told = request()
    asked = told.asks(model.ConsentRequest, subject=codes.ConsentSubject.OTHER_USE)
    told.asks(model.ConsentAnswer, after=asked, verdict=codes.ConsentVerdict.GRANTED)
    return told


def an_instruction_of_the_provider_itself() -> Conversation:
    told = Conversation(model.ProviderOrder(order=order()), to=PROVIDER)
    told.answers(model.OrderInstruction, kind=codes.OrderInstructionKind.DO_NOT_DISCLOSE)
    return told


def an_item_that_was_never_asked_for() -> Conversation:
    told = request()
    told.answers(model.Delay, items=("1", "7"))
    return told


def a_decision_on_an_item_that_was_never_asked_for() -> Conversation:
    told = request()
    told.answers(model.Decision, **decision("accepted", "7"))
    return told


def a_decision_after_the_end() -> Conversation:
    told = request()
    told.asks(model.Withdrawal)
    told.answers(model.WithdrawalConfirmation)
    told.answers(model.Decision, **decision())
    return told


def a_replacement_of_another_kind() -> Conversation:
    told = request()
    told.asks(model.Amendment, replacement=model.PreservationRequest(items=(item(),)))
    return told


CASES: Final[list[tuple[Callable[[], Conversation], list[str], str]]] = [
    (a_replayed_message, ["replay"], "sent"),
    (an_identifier_used_again, ["conflict"], "sent"),
    (a_lost_message, ["generationGap"], "withdrawalRequested"),
    (a_number_given_twice, ["generationRepeated"], "sent"),
    (numbers_out_of_order, ["generationOrder"], "sent"),
    (an_answer_from_before_the_question, ["answeredBefore"], "received"),
    (an_answer_to_a_message_that_is_not_here, ["unknownMessage"], "received"),
    (a_reference_with_another_digest, ["otherDigest"], "received"),
    (a_step_out_of_turn, ["outOfTurn"], "received"),
    (a_status_that_the_requester_states, ["wrongSender"], "sent"),
    (a_decision_of_a_stranger, ["wrongSender"], "sent"),
    (a_receipt_of_a_stranger, ["wrongSender"], "sent"),
    (a_notice_of_a_stranger, ["wrongSender"], "sent"),
    (an_answer_to_what_one_has_said_oneself, ["wrongSender"], "sent"),
    (an_instruction_of_the_provider_itself, ["wrongSender"], "sent"),
    (an_item_that_was_never_asked_for, ["unknownItem"], "sent"),
    (a_decision_on_an_item_that_was_never_asked_for, ["unknownItem"], "sent"),
    (a_decision_after_the_end, ["noTransition"], "withdrawn"),
    (a_replacement_of_another_kind, ["otherKind"], "sent"),
]


@pytest.mark.parametrize(("make", "found", "state"), CASES, ids=lambda case: getattr(case, "__name__", ""))
def test_what_is_wrong_is_told(make: Callable[[], Conversation], found: list[str], state: str) -> None:
    told = make()
    assert told.odd == found
    assert told.states == {"1": state}


def test_a_message_of_another_conversation_has_no_effect() -> None:
    told = request()
    other = request()
    other.at = START + timedelta(days=3)
    foreign = other.say(
        model.DataRequest(items=(item("9"),)), REQUESTER, ADDRESSEE, conversation=header(told, "c" * 8).id
    )
    case = told.case.with_(foreign)
    assert [each.kind.value for each in case.irregularities] == ["otherConversation"]
    assert (case.matters, case.events) == (told.case.matters, told.case.events)
    twice = case.with_(foreign)
    assert twice.with_(foreign) == twice


def test_without_its_opening_a_case_is_told_by_its_steps() -> None:
    told = request()
    told.answers(model.Receipt, status=codes.ReceiptStatus.REGISTERED)
    told.answers(model.Decision, **decision("refused", "3"))
    told.asks(model.Withdrawal)
    (case,) = fold(told.events[1:])
    assert [(each.id, each.state.value) for each in case.items] == [("3", "refused")]
    assert {each.kind.value for each in case.irregularities} == {"unknownMessage"}
    assert case.matters[0].requester == REQUESTER
    (first,) = fold([told.events[3]])
    assert first.matters[0].requester == REQUESTER
    # The whole is known by what is said of it.
    assert first.items[0].state.value == "withdrawalRequested"


def test_a_supplement_can_be_the_first_that_is_known() -> None:
    told = request()
    told.asks(model.Supplement, replacement=model.DataRequest(items=(item("4"),)))
    (case,) = fold(told.events[1:])
    assert [(each.id, each.state.value) for each in case.items] == [("4", "sent")]
    assert case.matters[0].body is not None


def test_a_conversation_is_found_where_none_is_named() -> None:
    opening = Event(_bare(model.DataRequest(items=(item(),)), "1"))
    receipt = Event(_bare(model.Receipt(concerns=refer(opening)), "2"))
    enquiry = Event(_bare(model.Receipt(concerns=refer(receipt)), "3"))
    (case,) = fold([enquiry, receipt, opening])
    assert case.conversation == opening.id
    (alone,) = fold([receipt])
    assert alone.conversation == opening.id
    assert fold([]) == ()


def test_messages_that_name_each_other_in_a_circle_are_folded() -> None:
    id_ = _bare(model.Consultation(), "1").header.id
    two = Event(_bare(model.Receipt(concerns=model.MessageReference(id=id_, digest=DIGEST)), "2"))
    one = Event(_bare(model.Receipt(concerns=refer(two)), "1"))
    last = Event(_bare(model.Receipt(concerns=refer(two)), "3"))
    forwards, backwards = fold([one, two, last]), fold([last, two, one])
    assert forwards == backwards
    assert len(forwards[0].events) == 3
    itself = Event(_bare(model.Receipt(concerns=model.MessageReference(id=id_, digest=DIGEST)), "1"))
    assert len(fold([itself])) == 1


def _bare(body: model.Body, number: str) -> model.Message:
    id_ = f"0000000{number}-0000-4000-8000-000000000000"
    who = model.Header(id=id_, issued_at=START, sender=ADDRESSEE, recipient=REQUESTER)
    return model.Message(header=who, body=body)


def test_files_that_cannot_be_read_and_letters_are_told_apart_by_number() -> None:
    told = request()
    unreadable = model.UnreadableFile(sha256=DIGEST, received_at=START)
    for letter in ("A 1", "A 1", "B 2"):
        about = model.ExternalReference(reference=letter)
        told.answers(model.Receipt, concerns=about, status=codes.ReceiptStatus.REGISTERED)
    told.answers(model.Receipt, concerns=unreadable, status=codes.ReceiptStatus.UNREADABLE)
    matters = {matter.id: matter.items[0].state.value for matter in told.case.matters[1:]}
    assert matters == {"external:1": "registered", "external:2": "registered", "unreadable:1": "unreadable"}
    assert "A 1" not in repr(told.case)


def test_a_time_without_a_zone_is_misuse() -> None:
    told = request()
    naive = START.replace(tzinfo=None)
    with pytest.raises(ValueError, match="time zone"):
        Event(told.opening.message, naive)
    with pytest.raises(ValueError, match="time zone"):
        told.case.due(naive)


def test_nothing_is_the_state_of_nothing() -> None:
    assert Case.of("x", []).state is CaseState.EMPTY
