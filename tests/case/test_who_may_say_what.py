"""Who may say what in a case: compatriots, who got a copy, the notified authority, and to whom a request was referred."""

from mla_schema import codes, model
from tests.case.building import (
    NOTIFIED,
    PROVIDER,
    REQUESTER,
    STRANGER,
    Conversation,
    decision,
    order,
    refer,
    request,
)


def test_another_authority_of_the_same_state_may_answer() -> None:
    told = request()
    told.say(model.Decision(concerns=refer(told.opening), **decision()), NOTIFIED, REQUESTER)
    assert (told.odd, told.states) == ([], {"1": "accepted"})


def test_who_got_a_copy_may_confirm_it() -> None:
    told = request(copy_to=(STRANGER,))
    told.say(
        model.Receipt(concerns=refer(told.opening)), STRANGER, REQUESTER, in_reply_to=refer(told.opening)
    )
    assert told.odd == []


def test_an_international_body_has_no_compatriots() -> None:
    body = model.Authority(names=(model.Name(value="Eurojust"),))
    told = request(sender=body)
    told.say(model.Delay(concerns=refer(told.opening)), model.Authority(id="X"), body)
    assert told.odd == ["wrongSender"]


def test_the_notified_authority_may_ask_for_more() -> None:
    told = Conversation(model.ProviderOrder(order=order()), to=PROVIDER)
    notice = told.say(model.OrderNotification(concerns=refer(told.opening)), REQUESTER, NOTIFIED)
    told.say(
        model.SupplementRequest(concerns=refer(told.opening), points=(model.SupplementPoint(items=("1",)),)),
        NOTIFIED,
        REQUESTER,
        in_reply_to=refer(notice),
    )
    assert (told.odd, told.states) == ([], {"1": "supplementRequested"})


def test_a_referral_and_a_receipt_say_who_answers_now() -> None:
    told = request()
    told.answers(model.Referral, referred_to=STRANGER)
    told.say(model.Decision(concerns=refer(told.opening), **decision()), STRANGER, REQUESTER)
    assert (told.odd, told.states) == ([], {"1": "accepted"})
    told = request()
    told.answers(model.Receipt, forwarded_to=STRANGER)
    assert told.states == {"1": "referred"}
    assert told.case.matters[0].addressee == STRANGER


def test_a_receipt_of_a_step_says_nothing_of_the_request() -> None:
    told = request()
    enquiry = told.asks(model.StatusEnquiry)
    told.answers(model.Receipt, concerns=refer(enquiry), status=codes.ReceiptStatus.REGISTERED)
    assert told.states == {"1": "sent"}
