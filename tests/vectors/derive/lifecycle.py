"""The family ``lifecycle``: conversations, where each item stands, and what is due; in every order of arrival."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.case.case import fold
from mla_schema.case.events import Event, IrregularityKind
from mla_schema.case.states import Family
from mla_schema.conformance.judgements import _case
from tests.case.building import DIGEST, OPENINGS, REQUESTER, STRANGER, Conversation, item, refer
from tests.example_files import TODAY, TOLD, folder_of, message
from tests.vectors.derive.book import Book, accepted

_FAMILY: Final = "lifecycle"
_CLAUSES: Final = ["9.1", "9.2"]


def folders() -> list[str]:
    """The conversations of the examples."""
    return list(dict.fromkeys(map(folder_of, TOLD)))


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    for folder in folders():
        told = [message(name) for name in TOLD if folder_of(name) == folder]
        _conversation(book, folder, told)
    for kind, (about, clauses, make) in _ODD.items():
        events = make().events
        found = {each.kind for case in fold(events) for each in case.irregularities}
        assert kind in found, (kind, found)
        told = [event.message for event in events]
        _add(book, f"odd {kind.value}", about, clauses, told, range(len(told)), _later(told))
    first = [message(name) for name in TOLD if folder_of(name) == folders()[0]]
    second = [message(name) for name in TOLD if folder_of(name) == folders()[1]]
    both = [each for pair in zip(first, second, strict=False) for each in pair]
    about = "Two conversations arrive in turns; each message belongs to the one that it names."
    _add(book, "two conversations", about, ["9.1"], both, range(len(both)), TODAY)


def _conversation(book: Book, folder: str, told: list[mla.Message]) -> None:
    count = len(told)
    name = folder.replace("-", " ")
    _add(book, name, f"The conversation '{name}', in the order of time.", _CLAUSES, told, range(count), TODAY)
    about = f"The conversation '{name}' arrives backwards; the times in the messages tell the order."
    backwards = range(count - 1, -1, -1)
    _add(book, f"{name} backwards", about, ["9.3"], told, backwards, TODAY)
    about = f"Each message of the conversation '{name}' arrives twice, and counts once."
    _add(book, f"{name} twice", about, ["9.3"], told, [*range(count), *range(count)], TODAY)
    half = (count + 1) // 2
    at = told[half - 1].header.issued_at + timedelta(days=1)
    about = f"Half of the conversation '{name}': what is due, from whom and by when."
    _add(book, f"{name} half", about, _CLAUSES, told, range(half), at)


def _later(told: Sequence[mla.Message]) -> datetime:
    return max(each.header.issued_at for each in told) + timedelta(days=1)


def _add(
    book: Book,
    name: str,
    about: str,
    clauses: list[str],
    told: Sequence[mla.Message],
    order: Sequence[int],
    at: datetime,
) -> None:
    data = b"".join(mla.encode(each, form=mla.Form.JSON) + b"\n" for each in told)
    file = book.file(data, near=f"{_FAMILY}/{name}", ending=".jsonl")
    cases = fold(Event(told[number]) for number in order)
    book.add(
        _FAMILY,
        name,
        about,
        clauses,
        "fold",
        None,
        accepted(cases=[_without_none(_case(case, at)) for case in cases]),
        messages={"lines": file, "order": list(order)},
        at=at.isoformat().replace("+00:00", "Z"),
    )


def _without_none(tree: Any) -> Any:
    return json.loads(
        json.dumps(tree), object_hook=lambda one: {k: v for k, v in one.items() if v is not None}
    )


def _request() -> Conversation:
    told = Conversation(OPENINGS[Family.REQUEST]())
    told.answers(model.Receipt, status=codes.ReceiptStatus.REGISTERED)
    return told


def _replayed() -> Conversation:
    told = _request()
    told.events.append(told.events[1])
    return told


def _conflicting() -> Conversation:
    told = _request()
    first = told.events[1].message
    other = first.changed(
        body=model.Receipt(concerns=refer(told.opening), status=codes.ReceiptStatus.UNREADABLE)
    )
    told.events.append(Event(other.changed(header=first.header.changed(issued_at=told.at))))
    return told


def _closed() -> Conversation:
    told = _request()
    told.answers(model.Status, statuses=(model.ItemStatus(status=codes.RequestStatus.CLOSED),))
    told.answers(model.Decision, outcomes=(_outcome(codes.DecisionOutcome.ACCEPTED),))
    return told


def _outcome(outcome: codes.DecisionOutcome, *items: str) -> model.ItemOutcome:
    return model.ItemOutcome(items=items or ("1",), outcome=outcome)


def _by_the_requester() -> Conversation:
    told = _request()
    told.asks(model.Decision, outcomes=(_outcome(codes.DecisionOutcome.ACCEPTED),))
    return told


def _by_a_stranger() -> Conversation:
    told = _request()
    body = model.Result(
        concerns=refer(told.opening), outcomes=(_outcome(codes.DecisionOutcome.EXECUTED),), complete=True
    )
    told.say(body, STRANGER, REQUESTER)
    return told


def _of_other_content() -> Conversation:
    told = _request()
    told.answers(
        model.Decision,
        concerns=refer(told.opening, digest=DIGEST),
        outcomes=(_outcome(codes.DecisionOutcome.ACCEPTED),),
    )
    return told


def _of_an_unknown_message() -> Conversation:
    told = _request()
    elsewhere = refer(told.opening, id="11111111-2222-4333-8444-555555555555")
    told.answers(model.Decision, concerns=elsewhere, outcomes=(_outcome(codes.DecisionOutcome.ACCEPTED),))
    return told


def _of_an_unknown_item() -> Conversation:
    told = Conversation(model.DataRequest(items=(item(), item("2"))))
    told.answers(model.Decision, outcomes=(_outcome(codes.DecisionOutcome.ACCEPTED, "3"),))
    return told


_ODD: Final[dict[IrregularityKind, tuple[str, list[str], Callable[[], Conversation]]]] = {
    IrregularityKind.REPLAY: ("A message arrives once more; it counts once.", ["9.3"], _replayed),
    IrregularityKind.CONFLICT: (
        "An identifier is used again for other content; the first one counts.",
        ["9.3", "6.3"],
        _conflicting,
    ),
    IrregularityKind.NO_TRANSITION: (
        "A decision comes after the request is closed; the state stays, and that is said.",
        ["9.2"],
        _closed,
    ),
    IrregularityKind.WRONG_SENDER: (
        "The requester decides on its own request; the state stays, and that is said.",
        ["9.2"],
        _by_the_requester,
    ),
    IrregularityKind.OTHER_DIGEST: (
        "A decision names the request by its identifier, and with the digest of other content.",
        ["6.3", "9.2"],
        _of_other_content,
    ),
    IrregularityKind.UNKNOWN_MESSAGE: (
        "A decision is about a message that is not here.",
        ["6.3", "9.2"],
        _of_an_unknown_message,
    ),
    IrregularityKind.UNKNOWN_ITEM: (
        "A decision names an item that the request does not have.",
        ["9.2"],
        _of_an_unknown_item,
    ),
}
