"""What a case keeps beside the states of its items: questions, conditions, emergencies, verdicts, agreements."""

from mla_schema import codes, model
from mla_schema.case.states import CaseState, Family
from tests.case.building import (
    ADDRESSEE,
    CONDITION,
    DIGEST,
    NOTIFIED,
    OPENINGS,
    PROVIDER,
    REQUESTER,
    START,
    Conversation,
    day,
    header,
    item,
    order,
    refer,
    request,
)


def test_conditions_of_a_consent_are_not_those_of_the_assistance() -> None:
    told = request()
    asked = told.asks(model.ConsentRequest, subject=codes.ConsentSubject.OTHER_USE)
    given = told.answers(
        model.ConsentAnswer,
        after=asked,
        verdict=codes.ConsentVerdict.GRANTED_ON_CONDITIONS,
        conditions=(CONDITION,),
    )
    answer = (model.ConditionAnswer(condition="c1", accepted=codes.YesNoUnknown.NO),)
    told.asks(model.ConditionsAnswer, after=given, answers=answer)
    assert (told.states, told.case.matters[0].conditions, told.odd) == ({"1": "sent"}, (), [])


def test_a_new_proposal_takes_the_place_of_what_was_declined() -> None:
    told = request()
    two = CONDITION.changed(id="c2", items=("1",))
    told.answers(model.ConditionsProposal, conditions=(CONDITION, two))
    assert [each.id for each in told.case.open_conditions] == ["c1", "c2"]
    yes, no = codes.YesNoUnknown.YES, codes.YesNoUnknown.NO
    answers = (
        model.ConditionAnswer(condition="c1", accepted=yes),
        model.ConditionAnswer(condition="c2", accepted=no),
        model.ConditionAnswer(condition="c9", accepted=yes),
    )
    told.asks(model.ConditionsAnswer, answers=answers)
    assert told.states == {"1": "conditionsDeclined"}
    told.answers(model.ConditionsProposal, conditions=(CONDITION, two.changed(id="c3")))
    found = [(each.id, each.answer) for each in told.case.matters[0].conditions]
    assert found == [("c1", yes), ("c3", None)]
    told.asks(model.Impediment, conditions=("c3", "c9"))
    assert told.case.matters[0].conditions[1].answer is no


def test_an_answer_to_nothing_says_nothing() -> None:
    told = request()
    told.asks(model.ConditionsAnswer)
    assert told.states == {"1": "sent"}


def test_more_facts_of_an_emergency_are_a_question() -> None:
    told = Conversation(model.DataRequest(items=(item(),), urgency=codes.Urgency.EMERGENCY))
    more = codes.EmergencyVerdict.MORE_FACTS_NEEDED
    told.answers(model.EmergencyAssessment, verdict=more)
    assert [each.asked.value for each in told.case.open_supplements] == ["more"]
    urgent = model.DataRequest(items=(item(),), urgency=codes.Urgency.EMERGENCY)
    told.asks(model.Supplement, replacement=urgent)
    told.answers(model.EmergencyAssessment, verdict=codes.EmergencyVerdict.CONFIRMED)
    emergency = told.case.matters[0].emergency
    assert emergency is not None
    assert (emergency.claimed_at, emergency.verdict) == (START, codes.EmergencyVerdict.CONFIRMED)
    assert told.case.open_supplements == ()


def test_an_emergency_can_be_assessed_that_was_not_claimed() -> None:
    told = request()
    told.answers(model.EmergencyAssessment, verdict=codes.EmergencyVerdict.CONFIRMED)
    assert told.case.matters[0].emergency is not None


def test_an_instruction_that_is_pending_and_a_reply_with_nothing_ask_differently() -> None:
    told = Conversation(model.ProviderOrder(order=order()), to=PROVIDER)
    pending = codes.OrderInstructionKind.CONSULTATION_PENDING
    told.say(model.OrderInstruction(concerns=refer(told.opening), kind=pending), NOTIFIED, REQUESTER)
    told.answers(model.ProviderReply)
    assert [each.asked.value for each in told.case.questions] == ["more"]


def test_what_information_tells_needs_no_answer_when_it_sets_no_condition() -> None:
    told = Conversation(model.SpontaneousInformation())
    before = told.case
    told.answers(model.Receipt, status=codes.ReceiptStatus.REGISTERED)
    assert (before.state, told.case.state) == (CaseState.AWAITING_RECEIPT, CaseState.SETTLED)
    assert told.case.matters[0].settled


def test_a_receipt_keeps_the_verdict_of_the_receiver() -> None:
    told = request()
    told.answers(model.Receipt, examination=model.Examination(rules=codes.ReceivedVerdict.VALID))
    assert [each.verdict for each in told.case.receipts] == [codes.ReceivedVerdict.VALID]


def test_an_agreement_can_be_made_and_changed_and_ended() -> None:
    stage = codes.JointInvestigationStage
    told = Conversation(model.JointInvestigation(stage=stage.PROPOSAL))
    said = [told.opening]
    for by, to, now in (
        (ADDRESSEE, REQUESTER, stage.AGREEMENT),
        (REQUESTER, ADDRESSEE, stage.AGREEMENT),
        (REQUESTER, ADDRESSEE, stage.CHANGE),
        (ADDRESSEE, REQUESTER, stage.CHANGE),
        (ADDRESSEE, REQUESTER, stage.END),
    ):
        said.append(told.say(model.JointInvestigation(stage=now), by, to, in_reply_to=refer(said[-1])))
    states = [each.state.value for each in told.case.items[0].changes]
    assert states == ["sent", "agreementSigned", "agreed", "changeSigned", "agreed", "ended"]
    assert told.odd == []


def test_a_request_that_follows_another_is_a_matter_of_its_own() -> None:
    told = Conversation(OPENINGS[Family.PRESERVATION]())
    about = model.RelatedReference(
        relation=codes.Relation.BASED_ON_PRESERVATION, reference=refer(told.opening)
    )
    elsewhere = model.RelatedReference(
        relation=codes.Relation.BASED_ON_PRESERVATION,
        reference=model.MessageReference(id=header(told, "d" * 8).id, digest=DIGEST),
    )
    paper = model.RelatedReference(
        relation=codes.Relation.BASED_ON_PRESERVATION, reference=model.ExternalReference(reference="P")
    )
    parallel = model.RelatedReference(relation=codes.Relation.PARALLEL, reference=refer(told.opening))
    told.say(
        model.DataRequest(items=(item(),)),
        REQUESTER,
        ADDRESSEE,
        related=(about, elsewhere, paper, parallel),
        in_reply_to=refer(told.opening),
    )
    assert [each.based_on for each in told.case.matters] == [
        (),
        (told.opening.id, elsewhere.reference.id),  # type: ignore[attr-defined]  # It was made above.
    ]


def test_what_is_told_of_an_item_is_kept_beside_its_state() -> None:
    told = request(item(), item("2"))
    outcome = model.ItemOutcome(outcome=codes.DecisionOutcome.REFUSED, items=("2",), preserved_until=day(90))
    told.answers(model.Decision, outcomes=(outcome,))
    two = told.case.items[1]
    assert (two.outcome, two.preserved_until, two.ended) == (codes.DecisionOutcome.REFUSED, day(90), True)
    told.answers(model.DataPreserved)
    told.answers(model.PreservationEnded, items=("2",))
    assert told.case.items[1].preserved_until is None
    assert told.odd == []
