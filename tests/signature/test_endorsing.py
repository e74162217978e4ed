"""Endorsements: what endorses a message, what only seems to, and what is told of it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.core.proof import EndorsementKind
from tests.signature.pki import AT
from tests.signature.specimens import MINISTRY, PROSECUTOR, holder, message, trust

_ISSUED: Final = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
_OTHER_ID: Final = "11111111-2222-4333-8444-555555555555"


def reference(of: mla.Message) -> model.MessageReference:
    return model.MessageReference(id=of.header.id, digest=mla.digest(of))


def step(body: model.Step, *, sender: str = MINISTRY, **header: Any) -> mla.Message:
    """An endorsement, or another step, from somebody who need not be the sender of what it is about."""
    by = message(sender).header.sender
    stated = {"id": "6f1c7a52-0c50-4b53-9c54-1f6f2b8f1d21", "issued_at": _ISSUED, "specimen": True, **header}
    return mla.Message(
        header=model.Header(sender=by, recipient=message().header.recipient, **stated), body=body
    )


def verified(
    of: mla.Message, sender: str = MINISTRY, form: mla.Form = mla.Form.JSON
) -> mla.Verified[mla.Message]:
    data = mla.seal(of, holder(sender).signer(), form=form, at=AT)
    return mla.read(data).verify(trust(), at=AT)


@cache
def request(form: mla.Form = mla.Form.XML) -> mla.Verified[mla.Message]:
    return verified(message(), PROSECUTOR, form)


def transmittal(of: model.Reference | None = None, **header: Any) -> mla.Message:
    return step(model.Transmittal(concerns=of or reference(message())), **header)


@cache
def validation() -> mla.Message:
    return step(
        model.Validation(
            concerns=reference(message()),
            verdict=codes.ValidationVerdict.VALIDATED_IN_PART,
            items=("1",),
            valid_until=date(2026, 12, 31),
        ),
        conversation=message().header.id,
    )


def test_each_kind_is_told_with_who_endorses_and_what_it_says() -> None:
    translation = model.MessageTranslation(concerns=reference(message()), language="nl")
    told = mla.endorsed(
        request(), by=[verified(each) for each in (transmittal(), validation(), step(translation))]
    )
    assert [each.kind for each in told] == list(EndorsementKind)
    assert {each.proof.authority_name for each in told} == {MINISTRY}
    assert {each.message_id for each in told} == {transmittal().header.id}
    assert [each.verdict for each in told] == [None, codes.ValidationVerdict.VALIDATED_IN_PART, None]
    assert [each.items for each in told] == [(), ("1",), ()]
    assert [each.valid_until for each in told] == [None, date(2026, 12, 31), None]
    assert [each.language for each in told] == [None, None, "nl"]


def test_that_nobody_endorses_is_no_fault() -> None:
    assert mla.endorsed(request(), by=[]) == ()


def test_that_it_is_not_validated_is_told_and_not_refused() -> None:
    body = model.Validation(concerns=reference(message()), verdict=codes.ValidationVerdict.NOT_VALIDATED)
    [told] = mla.endorsed(request(), by=[verified(step(body))])
    assert told.verdict is codes.ValidationVerdict.NOT_VALIDATED


@pytest.mark.parametrize("form", mla.Form)
@pytest.mark.parametrize("twin", mla.Form)
def test_a_message_and_its_twin_have_the_same_endorsements(form: mla.Form, twin: mla.Form) -> None:
    [told] = mla.endorsed(request(twin), by=[verified(transmittal(), form=form)])
    assert told.kind is EndorsementKind.TRANSMITTAL


def test_the_sender_may_endorse_and_others_may() -> None:
    own = transmittal(sender=PROSECUTOR)
    [told, other] = mla.endorsed(request(), by=(verified(own, PROSECUTOR), verified(transmittal())))
    assert (told.proof.authority_name, other.proof.authority_name) == (PROSECUTOR, MINISTRY)


_PAPER: Final = model.ExternalReference(reference="2026/117")
_UNREADABLE: Final = model.UnreadableFile(sha256=mla.digest(message()), received_at=_ISSUED)
WRONG: Final[dict[str, tuple[Callable[[], mla.Message], Fault]]] = {
    "a receipt": (lambda: step(model.Receipt(concerns=reference(message()))), faults.ENDORSES_NOTHING),
    "a withdrawal": (lambda: step(model.Withdrawal(concerns=reference(message()))), faults.ENDORSES_NOTHING),
    "the message itself": (message, faults.ENDORSES_NOTHING),
    "of a paper": (lambda: transmittal(_PAPER), faults.ENDORSES_NO_MESSAGE),
    "of a file that could not be read": (lambda: transmittal(_UNREADABLE), faults.ENDORSES_NO_MESSAGE),
    "another id": (
        lambda: transmittal(reference(message()).changed(id=_OTHER_ID)),
        faults.ENDORSES_ANOTHER,
    ),
    "another id in other letters": (
        lambda: transmittal(reference(message()).changed(id=message().header.id[:-1] + "f")),
        faults.ENDORSES_ANOTHER,
    ),
    "of an endorsement": (
        lambda: transmittal(reference(validation()), id=_OTHER_ID),
        faults.ENDORSES_ANOTHER,
    ),
    "another digest": (
        lambda: transmittal(reference(message()).changed(digest=f"sha256:{'0' * 64}")),
        faults.ENDORSES_OTHER_CONTENT,
    ),
    "of what was changed since": (
        lambda: transmittal(reference(message(facts="Altceva"))),
        faults.ENDORSES_OTHER_CONTENT,
    ),
    "another conversation": (lambda: transmittal(conversation=_OTHER_ID), faults.ENDORSES_ELSEWHERE),
    "no specimen": (lambda: transmittal(specimen=None), faults.ENDORSEMENT_SPECIMEN),
}


@pytest.mark.parametrize(("made", "fault"), WRONG.values(), ids=WRONG)
def test_what_endorses_something_else_is_refused(made: Callable[[], mla.Message], fault: Fault) -> None:
    wrong = made()
    sender = PROSECUTOR if wrong == message() else MINISTRY
    with pytest.raises(mla.SignatureError) as refusal:
        mla.endorsed(request(), by=[verified(transmittal()), verified(wrong, sender)])
    assert refusal.value.fault is fault
    assert refusal.value.advice
    assert _OTHER_ID not in str(refusal.value)


def test_a_specimen_endorses_nothing_real() -> None:
    real = message(specimen=False)
    with pytest.raises(mla.SignatureError) as refusal:
        mla.endorsed(verified(real, PROSECUTOR), by=[verified(transmittal(reference(real)))])
    assert refusal.value.fault is faults.ENDORSEMENT_SPECIMEN


def test_an_endorsement_of_an_endorsement_is_judged_with_that_one_alone() -> None:
    passed_on = transmittal(reference(validation()), id=_OTHER_ID)
    [told] = mla.endorsed(verified(validation()), by=[verified(passed_on)])
    assert (told.kind, told.message_id) == (EndorsementKind.TRANSMITTAL, _OTHER_ID)


CONVERSATIONS: Final[dict[str, tuple[mla.Message, str | None]]] = {
    "an opening that says its own": (
        message().changed(header=message().header.changed(conversation=_OTHER_ID)),
        _OTHER_ID,
    ),
    "an opening that says none": (message(), message().header.id),
    "an endorsement that says none": (message(), None),
    "a step that says none": (
        step(model.Receipt(concerns=_PAPER), sender=PROSECUTOR, id=_OTHER_ID),
        message().header.id,
    ),
}


@pytest.mark.parametrize(("about", "conversation"), CONVERSATIONS.values(), ids=CONVERSATIONS)
def test_the_conversation_is_compared_where_both_are_known(
    about: mla.Message, conversation: str | None
) -> None:
    passed_on = transmittal(reference(about), conversation=conversation)
    assert mla.endorsed(verified(about, PROSECUTOR), by=[verified(passed_on)])


def test_what_is_not_signed_endorses_nothing() -> None:
    with pytest.raises(mla.SignatureError) as refusal:
        mla.read(mla.encode(transmittal(), form=mla.Form.JSON)).verify(trust(), at=AT)
    assert refusal.value.fault is faults.NOT_SIGNED
    with pytest.raises(TypeError, match="a verified message is needed, not Message"):
        mla.endorsed(request(), by=[transmittal()])  # type: ignore[list-item]  # the mistake
    with pytest.raises(TypeError, match="a verified message is needed, not Message"):
        mla.endorsed(message(), by=[])  # type: ignore[arg-type]  # the mistake


def test_who_may_not_validate_does_not_endorse() -> None:
    with pytest.raises(mla.UntrustedSigner):
        verified(
            step(
                model.Validation(concerns=reference(message()), verdict=codes.ValidationVerdict.VALIDATED),
                sender="SPECIMEN Provider",
            ),
            "SPECIMEN Provider",
        )
