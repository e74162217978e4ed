"""What a step says of which items: its coded meaning, read from its body."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mla_schema.case.matter import SetCondition
from mla_schema.case.meanings import Answer, Arrival, Confirming, Handing, Obstacle, Replacing
from mla_schema.codes.competence import Competence
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.file_verdict import FileVerdict
from mla_schema.codes.impediment_kind import ImpedimentKind
from mla_schema.codes.receipt_status import ReceiptStatus
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.body import Body, Opening
from mla_schema.model.condition import Condition

if TYPE_CHECKING:
    from mla_schema.model.evidence import EvidenceFile
    from mla_schema.model.item import Item
    from mla_schema.model.outcome import ItemOutcome
    from mla_schema.model.steps.conditions_answer import ConditionsAnswer
    from mla_schema.model.steps.conditions_proposal import ConditionsProposal
    from mla_schema.model.steps.data_preserved import DataPreserved
    from mla_schema.model.steps.decision import Decision
    from mla_schema.model.steps.determination import Determination
    from mla_schema.model.steps.impediment import Impediment
    from mla_schema.model.steps.order_instruction import OrderInstruction
    from mla_schema.model.steps.provider_reply import ProviderReply
    from mla_schema.model.steps.receipt import Receipt
    from mla_schema.model.steps.result import Result
    from mla_schema.model.steps.result_receipt import ResultReceipt
    from mla_schema.model.steps.status import Status
    from mla_schema.model.steps.supplement_request import SupplementRequest


@dataclass(frozen=True, slots=True)
class Saying:
    """What a step says of items.

    Attributes:
        meaning: Its coded meaning; none where the step has only one.
        items: The items; none named means the whole.
    """

    meaning: str | None
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What the meaning of a step can depend on.

    Attributes:
        answered: The body of the message that it answers, where it is here.
        conditions: The conditions that were set in the matter, by identifier.
    """

    answered: Body | None
    conditions: Mapping[str, SetCondition]


def sayings(step: str, body: Body, context: Context) -> tuple[Saying, ...]:
    """What a step says of which items.

    Args:
        step: Its tag.
        body: Its body.
        context: What its meaning can depend on.

    Returns:
        Its sayings, in their order; none where it says nothing of the state of an item.
    """
    reader = _READERS.get(step)
    if reader is None:
        return (Saying(None, getattr(body, "items", ())),)
    return tuple(reader(body, context))


def items_in(body: Opening) -> "tuple[Item, ...]":
    """The items that an opening asks for.

    Args:
        body: The opening.
    """
    items: tuple[Item, ...] = getattr(body.content, "items", ())
    return items


def replacing(known: Iterable[str], was: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[Saying, ...]:
    """What a new body says of the items that are known.

    Args:
        known: The items that are known.
        was: The items of the body before, or what tells them apart, by identifier.
        now: Those of the new body.

    Returns:
        One saying for each item; one of the whole where no item is known.
    """
    said = [
        Saying(
            Replacing.DROPPED
            if id_ not in now
            else Replacing.KEPT
            if now[id_] == was.get(id_)
            else Replacing.CHANGED,
            (id_,),
        )
        for id_ in known
    ]
    return tuple(said) or (Saying(Replacing.CHANGED),)


def evidence_in(body: Body | None) -> "tuple[EvidenceFile, ...]":
    """The files that a message hands over.

    Args:
        body: Its body.
    """
    files: tuple[EvidenceFile, ...] = getattr(body, "evidence", ())
    return files


def conditions_in(body: Body | None) -> tuple[Condition, ...]:
    """The conditions that a message sets.

    Args:
        body: Its body.
    """
    # An impediment only names conditions, by their identifiers.
    return tuple(each for each in getattr(body, "conditions", ()) if isinstance(each, Condition))


def _receipt(body: "Receipt", _: Context) -> Iterator[Saying]:
    forwarded = body.competence is Competence.FORWARDED or body.forwarded_to is not None
    yield Saying(Arrival.FORWARDED if forwarded else body.status or ReceiptStatus.RECEIVED)


def _supplement_request(body: "SupplementRequest", _: Context) -> Iterator[Saying]:
    yield Saying(None, _together(point.items for point in body.points))


def _conditions_proposal(body: "ConditionsProposal", _: Context) -> Iterator[Saying]:
    yield Saying(None, _together(condition.items for condition in body.conditions))


def _conditions_answer(body: "ConditionsAnswer", context: Context) -> Iterator[Saying]:
    by_answer = {
        answer: [
            context.conditions[each.condition].items if each.condition in context.conditions else ()
            for each in body.answers
            if each.accepted is answer
        ]
        for answer in YesNoUnknown
    }
    yield from _worst_first(
        (Answer.DECLINED, by_answer[YesNoUnknown.NO]),
        (Answer.OPEN, by_answer[YesNoUnknown.UNKNOWN]),
        (Answer.ACCEPTED, by_answer[YesNoUnknown.YES]),
    )


def _impediment(body: "Impediment", context: Context) -> Iterator[Saying]:
    if ImpedimentKind.CANNOT_MEET_CONDITION not in body.kinds and not body.conditions:
        yield Saying(Obstacle.EXECUTION, body.items)
        return
    bound = _together(
        context.conditions[each].items if each in context.conditions else () for each in body.conditions
    )
    yield Saying(Obstacle.CONDITION, body.items or bound)


def _determination(body: "Determination", _: Context) -> Iterator[Saying]:
    yield Saying(body.kind, body.items)


def _order_instruction(body: "OrderInstruction", _: Context) -> Iterator[Saying]:
    yield Saying(body.kind, body.items)


def _decision(body: "Decision", _: Context) -> Iterator[Saying]:
    return (Saying(each.outcome, each.items) for each in body.outcomes)


def _result(body: "Result | ProviderReply", _: Context) -> Iterator[Saying]:
    last = body.complete is True
    for outcome in body.outcomes:
        partly = outcome.outcome is DecisionOutcome.PARTLY_EXECUTED
        yield Saying(Handing.PARTLY_AND_LAST if partly and last else outcome.outcome, outcome.items)
    # Files without an outcome speak for the items that they answer.
    if not body.outcomes and (body.evidence or last):
        yield Saying(Handing.ALL if last else Handing.PART, _together(file.items for file in body.evidence))


def _result_receipt(body: "ResultReceipt", context: Context) -> Iterator[Saying]:
    manifest = {file.id: file.items for file in evidence_in(context.answered)}
    spoken_for = _together(each.items for each in outcomes_in(context.answered))
    bad, good = (
        [
            manifest.get(each.file, ()) or spoken_for
            for each in body.files
            if (each.verdict is FileVerdict.ACCEPTED) is accepted
        ]
        for accepted in (False, True)
    )
    if body.request_satisfied and not bad:
        yield Saying(Confirming.SATISFIED)
    elif body.files:
        yield from _worst_first((Confirming.NOT_ACCEPTED, bad), (Confirming.ARRIVED, good))
    else:
        yield Saying(Confirming.ARRIVED, spoken_for)


def _data_preserved(body: "DataPreserved", _: Context) -> Iterator[Saying]:
    return (Saying(None, each.items) for each in body.preserved) if body.preserved else iter((Saying(None),))


def _status(body: "Status", _: Context) -> Iterator[Saying]:
    return (Saying(each.status, each.items) for each in body.statuses)


def outcomes_in(body: Body | None) -> "tuple[ItemOutcome, ...]":
    """The outcomes that a message states.

    Args:
        body: Its body.
    """
    outcomes: tuple[ItemOutcome, ...] = getattr(body, "outcomes", ())
    return outcomes


def _worst_first(*said: tuple[str, list[tuple[str, ...]]]) -> Iterator[Saying]:
    """What is said of items, the worst first. Of an item of which several things are said, the worst holds."""
    before: set[str] = set()
    for meaning, named in said:
        items = _together(named)
        left = tuple(item for item in items if item not in before)
        # What is said of the whole is said of the items of which worse was said too: then it says nothing more.
        if named and (left or not (items or before)):
            yield Saying(meaning, left)
        if named and not items:
            return
        before.update(items)


def _together(named: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """All that are named; none named means the whole, which takes in everything else."""
    each = list(named)
    return tuple(dict.fromkeys(item for items in each for item in items)) if all(each) else ()


_READERS: Mapping[str, Callable[[Any, Context], Iterator[Saying]]] = {
    "receipt": _receipt,
    "supplementRequest": _supplement_request,
    "conditionsProposal": _conditions_proposal,
    "conditionsAnswer": _conditions_answer,
    "impediment": _impediment,
    "determination": _determination,
    "orderInstruction": _order_instruction,
    "decision": _decision,
    "result": _result,
    "providerReply": _result,
    "resultReceipt": _result_receipt,
    "dataPreserved": _data_preserved,
    "status": _status,
}
