"""What the tests of the case share: conversations made message by message, with a body for every meaning of a step."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from mla_schema import codes, model
from mla_schema.case.case import Case, fold
from mla_schema.case.events import Event
from mla_schema.case.meanings import Agreeing, Answer, Arrival, Confirming, Handing, Obstacle, Replacing
from mla_schema.case.states import Family
from mla_schema.case.steps import REPLACING

START: Final = datetime(2026, 9, 1, 8, tzinfo=UTC)
DIGEST: Final = "sha256:" + "a" * 64
REQUESTER: Final = model.Authority(id="MD-PG", country="MD")
ADDRESSEE: Final = model.Authority(id="RO-MJ", country="RO")
PROVIDER: Final = model.ServiceProvider(id="RO-1")
NOTIFIED: Final = model.Authority(id="RO-N", country="RO")
STRANGER: Final = model.Authority(id="FR-X", country="FR")
CONDITION: Final = model.Condition(id="c1", kind=codes.ConditionKind.KEEP_CONFIDENTIAL)
FILE: Final = model.EvidenceFile(id="f1", items=("1",), digest=DIGEST)


def item(
    id_: str = "1", category: codes.DataCategory = codes.DataCategory.SUBSCRIBER, **more: Any
) -> model.Item:
    return model.Item(id=id_, category=category, **more)


def order(*items: model.Item, **more: Any) -> model.Order:
    return model.Order(items=items or (item(),), **more)


OPENINGS: Final[Mapping[Family, Callable[[], model.Opening]]] = {
    Family.REQUEST: lambda: model.DataRequest(items=(item(),)),
    Family.ENTITY: lambda: model.ProviderOrder(order=order()),
    Family.PRESERVATION: lambda: model.PreservationRequest(items=(item(),)),
    Family.INFORMATION: lambda: model.SpontaneousInformation(conditions=(CONDITION,)),
    Family.CONSULTATION: model.Consultation,
    Family.JOINT_INVESTIGATION: lambda: model.JointInvestigation(
        stage=codes.JointInvestigationStage.PROPOSAL
    ),
}


class Conversation:
    """A conversation that is being made. Each message is an hour after the last one."""

    def __init__(self, opening: model.Opening, *, to: model.Correspondent = ADDRESSEE, **header: Any) -> None:
        self.events: list[Event] = []
        self.at = START
        self.addressee = to
        self.opening = self.say(opening, REQUESTER, to, **header)

    def say(
        self,
        body: model.Body,
        by: model.Correspondent,
        to: model.Correspondent,
        *,
        received_at: datetime | None = None,
        **header: Any,
    ) -> Event:
        id_ = str(UUID(int=len(self.events) + 1, version=4))
        values: dict[str, Any] = {
            "id": id_,
            "conversation": self.events[0].id if self.events else id_,
            "issued_at": self.at,
            "sender": by,
            "recipient": to,
            **header,
        }
        event = Event(model.Message(header=model.Header(**values), body=body), received_at)
        self.at += timedelta(hours=1)
        self.events.append(event)
        return event

    def asks(self, make: Callable[..., model.Body], /, *, after: Event | None = None, **fields: Any) -> Event:
        """The requester takes a step."""
        return self._step(make, REQUESTER, self.addressee, after, fields)

    def answers(
        self, make: Callable[..., model.Body], /, *, after: Event | None = None, **fields: Any
    ) -> Event:
        """The addressee takes a step."""
        return self._step(make, self.addressee, REQUESTER, after, fields)

    def _step(
        self,
        make: Callable[..., model.Body],
        by: model.Correspondent,
        to: model.Correspondent,
        after: Event | None,
        fields: dict[str, Any],
    ) -> Event:
        header: dict[str, Any] = {} if after is None else {"in_reply_to": refer(after)}
        return self.say(
            make(concerns=fields.pop("concerns", refer(self.opening)), **fields), by, to, **header
        )

    @property
    def case(self) -> Case:
        (case,) = fold(self.events)
        return case

    @property
    def states(self) -> dict[str | None, str]:
        return {each.id: each.state.value for each in self.case.items}

    @property
    def odd(self) -> list[str]:
        return [each.kind.value for each in self.case.irregularities]


def request(*items: model.Item, **header: Any) -> Conversation:
    """A conversation that a request for data opens."""
    return Conversation(model.DataRequest(items=items or (item(),)), **header)


def decision(outcome: str = "accepted", *items: str) -> dict[str, Any]:
    """The fields of a decision with one outcome."""
    return {"outcomes": (model.ItemOutcome(items=items, outcome=codes.DecisionOutcome(outcome)),)}


def header(told: Conversation, start: str) -> model.Header:
    """The header of the opening, with an identifier that begins otherwise."""
    return told.opening.message.header.changed(id=start + told.opening.id[8:])


def refer(event: Event, **changes: Any) -> model.MessageReference:
    return model.MessageReference(**{"id": event.id, "digest": event.digest, **changes})


def day(after: int) -> date:
    return (START + timedelta(days=after)).date()


_CHANGED = (item(period_justification=(model.Prose(language="en", text="Longer."),)),)
_YES, _NO, _UNKNOWN = codes.YesNoUnknown.YES, codes.YesNoUnknown.NO, codes.YesNoUnknown.UNKNOWN


def _answers(accepted: codes.YesNoUnknown) -> dict[str, Any]:
    return {"answers": (model.ConditionAnswer(condition="c1", accepted=accepted),)}


def _received(verdict: codes.FileVerdict) -> dict[str, Any]:
    return {"files": (model.ReceivedFile(file="f1", verdict=verdict),)}


MEANT: Final[Mapping[str | None, dict[str, Any]]] = {
    Answer.ACCEPTED: _answers(_YES),
    Answer.DECLINED: _answers(_NO),
    Answer.OPEN: _answers(_UNKNOWN),
    Arrival.FORWARDED: {"competence": codes.Competence.FORWARDED},
    Obstacle.EXECUTION: {"kinds": (codes.ImpedimentKind.CANNOT_KEEP_CONFIDENTIAL,)},
    Obstacle.CONDITION: {"kinds": (codes.ImpedimentKind.CANNOT_MEET_CONDITION,)},
    Handing.PART: {"evidence": (FILE,)},
    Handing.ALL: {"evidence": (FILE,), "complete": True},
    Handing.PARTLY_AND_LAST: {
        "outcomes": (model.ItemOutcome(items=("1",), outcome=codes.DecisionOutcome.PARTLY_EXECUTED),),
        "complete": True,
    },
    Confirming.ARRIVED: _received(codes.FileVerdict.ACCEPTED),
    Confirming.NOT_ACCEPTED: _received(codes.FileVerdict.MISSING),
    Confirming.SATISFIED: {"request_satisfied": True},
}


def body_of(family: Family, step: str, meaning: str | None, concerns: model.Reference) -> model.Body:
    """A body that says a meaning of a step."""
    if step == "jointInvestigation":
        stage = {
            Agreeing.AGREEMENT_CONFIRMED: codes.JointInvestigationStage.AGREEMENT,
            Agreeing.CHANGE_CONFIRMED: codes.JointInvestigationStage.CHANGE,
        }.get(meaning, meaning)  # type: ignore[call-overload]  # A meaning is one of the two or a stage.
        return model.JointInvestigation(stage=codes.JointInvestigationStage(stage))
    cls: Any = getattr(model, step[:1].upper() + step[1:])
    fields: dict[str, Any] = {"concerns": concerns}
    if step in REPLACING:
        fields["replacement"] = _replacement(family, str(meaning))
    elif step in {"decision", "result", "providerReply"} and meaning in set(codes.DecisionOutcome):
        outcome = codes.DecisionOutcome(str(meaning))
        fields["outcomes"] = (model.ItemOutcome(items=("1",), outcome=outcome),)
    elif step == "receipt" and meaning in set(codes.ReceiptStatus):
        fields["status"] = codes.ReceiptStatus(str(meaning))
    elif step == "status":
        fields["statuses"] = (model.ItemStatus(status=codes.RequestStatus(str(meaning))),)
    elif step == "determination":
        fields["kind"] = codes.DeterminationKind(str(meaning))
    elif step == "orderInstruction":
        fields["kind"] = codes.OrderInstructionKind(str(meaning))
    elif step == "conditionsProposal":
        fields["conditions"] = (CONDITION,)
    else:
        fields |= MEANT.get(meaning, {})
    body: model.Body = cls(**fields)
    return body


def _replacement(family: Family, meaning: str) -> model.Opening:
    opening = OPENINGS[family]()
    if meaning == Replacing.KEPT:
        return opening
    items = _CHANGED if meaning == Replacing.CHANGED else ()
    if family is Family.ENTITY:
        return opening.changed(order=model.Order(items=items))
    if family is Family.INFORMATION:
        return opening.changed(purposes=(codes.Purpose.IDENTIFY_SUSPECT,))
    if family is Family.CONSULTATION:
        return opening.changed(answer_by=day(9))
    if family is Family.JOINT_INVESTIGATION:
        return opening.changed(location="Iasi")
    return opening.changed(items=items)
