"""Bringing messages in order: by what they answer, by when they were issued, whatever order they arrived in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import heapify, heappop, heappush

from mla_schema.case.events import Event, Irregularity, IrregularityKind
from mla_schema.case.parties import identity
from mla_schema.model.message import Message
from mla_schema.model.reference import MessageReference


@dataclass(frozen=True, slots=True)
class SortedOut:
    """The messages that count, and those that do not.

    Attributes:
        events: Each message once.
        again: One of each that arrived again, and what used an identifier again.
        irregularities: What was noticed.
    """

    events: tuple[Event, ...]
    again: tuple[Event, ...]
    irregularities: tuple[Irregularity, ...]


def named(message: Message) -> Iterator[MessageReference]:
    """Yield the messages that a message answers and concerns.

    Args:
        message: The message.
    """
    for reference in (message.header.in_reply_to, getattr(message.body, "concerns", None)):
        if isinstance(reference, MessageReference):
            yield reference


def conversations(events: Sequence[Event]) -> list[str]:
    """The conversation of each message.

    Args:
        events: The messages.

    Returns:
        The conversation that the message names; else that of what it concerns or answers; else its own identifier.
    """
    by_id: dict[str, Event] = {}
    for each in sorted(events, key=_arrival):
        by_id.setdefault(each.id, each)

    def conversation(event: Event) -> str:
        seen: set[str] = set()
        while True:
            header = event.message.header
            if header.conversation is not None:
                return header.conversation
            seen.add(event.id)
            about = next(named(event.message), None)
            if about is None or about.id in seen:
                return min(seen) if about is not None else event.id
            if about.id not in by_id:
                return about.id
            event = by_id[about.id]

    return [conversation(event) for event in events]


def sort_out(conversation: str, events: Iterable[Event]) -> SortedOut:
    """Find replays, identifiers that were used again, and messages of other conversations.

    Args:
        conversation: The identifier of the conversation.
        events: Its messages, in any order.
    """
    versions: dict[str, dict[str, list[Event]]] = defaultdict(lambda: defaultdict(list))
    for event in events:
        versions[event.id][event.digest].append(event)
    counted: list[Event] = []
    again: list[Event] = []
    found: list[Irregularity] = []
    for id_, by_digest in versions.items():
        # Of the same message the first arrival that is known counts, of several messages the one that came first.
        first, *others = sorted((min(same, key=_known_arrival) for same in by_digest.values()), key=_arrival)
        replayed = [max(same, key=_known_arrival) for same in by_digest.values() if len(same) > 1]
        if replayed:
            found.append(Irregularity(IrregularityKind.REPLAY, id_))
        if others:
            found.append(Irregularity(IrregularityKind.CONFLICT, id_))
        again += [*replayed, *others]
        if first.message.header.conversation not in {None, conversation}:
            found.append(Irregularity(IrregularityKind.OTHER_CONVERSATION, id_))
            again.append(first)
        else:
            counted.append(first)
    return SortedOut(tuple(counted), tuple(sorted(again, key=_place)), tuple(found))


def in_order(events: Sequence[Event]) -> tuple[tuple[Event, ...], tuple[Irregularity, ...]]:
    """Bring messages in order: none stands before what it answers; else by the time of issue.

    Args:
        events: The messages, each once.

    Returns:
        The messages in order, and what is odd about times and numbers.
    """
    by_id = {event.id: event for event in events}
    found: list[Irregularity] = []
    waits: dict[str, set[str]] = {event.id: set() for event in events}
    leads: dict[str, set[str]] = defaultdict(set)
    for event in events:
        for reference in named(event.message):
            about = by_id.get(reference.id)
            if about is None:
                found.append(Irregularity(IrregularityKind.UNKNOWN_MESSAGE, event.id, reference.id))
                continue
            if about.digest != reference.digest:
                found.append(Irregularity(IrregularityKind.OTHER_DIGEST, event.id, about.id))
            if event.at < about.at:
                found.append(Irregularity(IrregularityKind.ANSWERED_BEFORE, event.id, about.id))
            waits[event.id].add(about.id)
            leads[about.id].add(event.id)
    return _by_causes(by_id, waits, leads), (*found, *_numbers(events))


def _by_causes(
    by_id: dict[str, Event], waits: dict[str, set[str]], leads: dict[str, set[str]]
) -> tuple[Event, ...]:
    ready = [_place(event) for event in by_id.values() if not waits[event.id]]
    heapify(ready)
    ordered: dict[str, Event] = {}
    while len(ordered) < len(by_id):
        if not ready:
            # Messages that name each other in a circle: nobody can have written them honestly. The first one leads.
            heappush(ready, min(_place(event) for event in by_id.values() if event.id not in ordered))
        id_ = heappop(ready)[-1]
        if id_ in ordered:
            continue
        ordered[id_] = by_id[id_]
        for later in leads[id_]:
            waits[later].discard(id_)
            if not waits[later]:
                heappush(ready, _place(by_id[later]))
    return tuple(ordered.values())


def _numbers(events: Sequence[Event]) -> Iterator[Irregularity]:
    """Yield what is odd about the running numbers of each sender."""
    sequences: dict[object, list[tuple[int, datetime, str]]] = defaultdict(list)
    for event in events:
        header = event.message.header
        if header.generation is not None:
            sequences[identity(header.sender)].append((header.generation, event.at, event.id))
    for sequence in sequences.values():
        last, last_at, last_id = 0, None, None
        for number, at, id_ in sorted(sequence):
            if number == last:
                yield Irregularity(IrregularityKind.GENERATION_REPEATED, id_, last_id)
            elif number > last + 1:
                yield Irregularity(IrregularityKind.GENERATION_GAP, id_, last_id, missing=number - last - 1)
            if last_at is not None and at < last_at:
                yield Irregularity(IrregularityKind.GENERATION_ORDER, id_, last_id)
            last, last_at, last_id = number, at, id_


def _arrival(event: Event) -> tuple[datetime, datetime, str]:
    return event.received_at or event.at, event.at, event.digest


def _known_arrival(event: Event) -> tuple[bool, datetime]:
    return event.received_at is None, event.received_at or event.at


def _place(event: Event) -> tuple[datetime, int, str]:
    return event.at, event.message.header.generation or 0, event.id
