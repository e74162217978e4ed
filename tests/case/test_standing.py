"""Where the items stand, counted without a case: what the law on outcomes reaches only by chance."""

from mla_schema import codes, model
from mla_schema.case.events import Event
from mla_schema.case.standing import Standing
from mla_schema.case.states import Family
from mla_schema.model import MessageReference
from tests.case.building import CONDITION, Conversation, item


def _standing(conversation: Conversation) -> Standing:
    opening, *steps = conversation.events
    body = opening.message.body
    assert isinstance(body, model.DataRequest)
    standing = Standing(Family.REQUEST, "dataRequest", body)
    for step in steps:
        _take(standing, opening, step)
    return standing


def _take(standing: Standing, opening: Event, step: Event) -> None:
    body = step.message.body
    assert isinstance(body, model.Step)
    answered = step.message.header.in_reply_to
    answers = answered.id if isinstance(answered, MessageReference) else None
    standing.take(step.id, opening.id, body, answers)


def _states(conversation: Conversation) -> dict[str | None, str]:
    return {name: state.value for name, state in _standing(conversation).states.items()}


def test_conditions_of_a_consent_are_not_those_of_the_assistance() -> None:
    conversation = Conversation(model.DataRequest(items=(item(),)))
    conversation.answers(model.ConditionsProposal, conditions=(CONDITION,))
    consent = conversation.answers(
        model.ConsentAnswer, verdict=codes.ConsentVerdict.GRANTED_ON_CONDITIONS, conditions=(CONDITION,)
    )
    answers = (model.ConditionAnswer(condition="c1", accepted=codes.YesNoUnknown.YES),)
    conversation.asks(model.ConditionsAnswer, after=consent, answers=answers)
    assert _states(conversation) == {"1": "conditionsProposed"} == conversation.states


def test_a_replacement_of_another_kind_has_no_effect() -> None:
    conversation = Conversation(model.DataRequest(items=(item(),)))
    conversation.answers(model.SupplementRequest)
    conversation.asks(model.Supplement, replacement=model.PreservationRequest(items=(item(), item("2"))))
    assert _states(conversation) == {"1": "supplementRequested"} == conversation.states


def test_a_receipt_of_a_step_does_not_confirm_the_request() -> None:
    conversation = Conversation(model.DataRequest(items=(item(),)))
    enquiry = conversation.asks(model.StatusEnquiry)
    concerns = MessageReference(id=enquiry.id, digest=enquiry.digest)
    conversation.answers(model.Receipt, status=codes.ReceiptStatus.REGISTERED, concerns=concerns)
    assert _states(conversation) == {"1": "sent"} == conversation.states


def test_a_receipt_of_a_supplement_confirms_the_request() -> None:
    conversation = Conversation(model.DataRequest(items=(item(),)))
    conversation.answers(model.SupplementRequest)
    supplement = conversation.asks(model.Supplement, replacement=model.DataRequest(items=(item(),)))
    concerns = MessageReference(id=supplement.id, digest=supplement.digest)
    conversation.answers(model.Receipt, status=codes.ReceiptStatus.REGISTERED, concerns=concerns)
    assert _states(conversation) == {"1": "registered"} == conversation.states


def test_what_is_repeated_is_told() -> None:
    conversation = Conversation(model.DataRequest(items=(item(), item("2"))))
    refused = codes.DecisionOutcome.REFUSED
    conversation.answers(model.Decision, outcomes=(model.ItemOutcome(items=("1",), outcome=refused),))
    standing = _standing(conversation)
    assert standing.repeats(("1",), refused)
    assert not standing.repeats((), refused)
    assert not standing.repeats(("1",), codes.DecisionOutcome.NO_DATA)
