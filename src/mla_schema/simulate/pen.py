"""Writes messages: header and body become a line, which is the canonical JSON of the message."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TypeAlias

from mla_schema.codec.shape import SCHEMA_VERSION, VERSION_NAME
from mla_schema.codes.channel import Channel
from mla_schema.codes.medium import Medium
from mla_schema.simulate.dice import DAY, Dice
from mla_schema.simulate.world import State, Tree

Timed: TypeAlias = tuple[int, bytes]
"""A message and when it is issued, in seconds since 1970."""
Story: TypeAlias = Iterator[Timed]
"""The messages of a conversation in the order of time; each is written when it is asked for."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Sorted members and no spaces: with names in ASCII and no floats this is the form of RFC 8785.
_ENCODE = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), sort_keys=True, check_circular=False
).encode


def instant(seconds: int) -> str:
    """An instant as messages write it.

    Args:
        seconds: Seconds since 1970.
    """
    return (_EPOCH + timedelta(seconds=seconds)).isoformat()[:19] + "Z"


def day(seconds: int) -> str:
    """A date as messages write it.

    Args:
        seconds: Seconds since 1970.
    """
    return (_EPOCH + timedelta(seconds=seconds)).isoformat()[:10]


@dataclass(slots=True)
class Thread:
    """A conversation while it is written.

    Attributes:
        asking: The State that opens it.
        asked: The State to which it is opened.
        sender: Who opens it.
        recipient: To whom.
        channel: The route.
        medium: The means.
        conversation: The identifier of its first message; empty before it is written.
        opening: The reference to that message.
        opened: When it was issued.
        related: What the conversation builds on.
        last: The reference to the message that was written last.
        numbers: How many messages each correspondent has sent.
    """

    asking: State
    asked: State
    sender: Tree
    recipient: Tree
    channel: Channel
    medium: Medium
    conversation: str = ""
    opening: Tree = field(default_factory=dict)
    opened: int = 0
    related: list[Tree] = field(default_factory=list)
    last: Tree = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)


class Pen:
    """Writes the messages of one simulation."""

    __slots__ = ("_dice",)

    def __init__(self, dice: Dice) -> None:
        """Take the chance from which identifiers come.

        Args:
            dice: The chance of the simulation.
        """
        self._dice = dice

    def open(self, thread: Thread, tag: str, body: Tree, at: int) -> Timed:
        """Write the message that opens a conversation.

        Args:
            thread: The conversation.
            tag: The type of the message.
            body: What it says.
            at: When it is issued.
        """
        thread.conversation = self._dice.identifier()
        header = self._header(thread, thread.conversation, thread.asking, thread.sender, thread.recipient, at)
        if thread.related:
            header["related"] = thread.related
        line, reference = _write(header, tag, body)
        thread.opening = thread.last = reference
        thread.opened = at
        return at, line

    def ask(self, thread: Thread, tag: str, body: Tree, at: int, *, answers: Tree | None = None) -> Timed:
        """Write a step of the side that opened the conversation.

        Args:
            thread: The conversation.
            tag: The type of the message.
            body: What it says, without what every step says.
            at: When it is issued.
            answers: The message that it answers; else the opening.
        """
        header = self._header(
            thread, self._dice.identifier(), thread.asking, thread.sender, thread.recipient, at
        )
        return self._step(thread, header, tag, body, at, answers)

    def answer(
        self,
        thread: Thread,
        tag: str,
        body: Tree,
        at: int,
        *,
        answers: Tree | None = None,
        concerns: Tree | None = None,
        by: Tree | None = None,
    ) -> Timed:
        """Write a step of the other side, or of a third one.

        Args:
            thread: The conversation.
            tag: The type of the message.
            body: What it says, without what every step says.
            at: When it is issued.
            answers: The message that it answers; else the opening.
            concerns: The message that it is about; else the opening.
            by: Who writes, where it is not the recipient of the opening.
        """
        sender = by or thread.recipient
        header = self._header(thread, self._dice.identifier(), thread.asked, sender, thread.sender, at)
        return self._step(thread, header, tag, body, at, answers, concerns)

    def notify(self, thread: Thread, tag: str, body: Tree, at: int, to: Tree) -> Timed:
        """Write a step of the side that opened the conversation to a third one.

        Args:
            thread: The conversation.
            tag: The type of the message.
            body: What it says, without what every step says.
            at: When it is issued.
            to: Who receives it.
        """
        header = self._header(thread, self._dice.identifier(), thread.asking, thread.sender, to, at)
        header["channel"] = Channel.JUDICIAL_DIRECT
        return self._step(thread, header, tag, body, at, None)

    def _header(
        self, thread: Thread, identifier: str, writing: State, sender: Tree, recipient: Tree, at: int
    ) -> Tree:
        (writer,) = sender.values()
        ((kind, reader),) = recipient.items()
        number = thread.numbers.get(writer["id"], 0) + 1
        thread.numbers[writer["id"]] = number
        return {
            "id": identifier,
            "conversation": thread.conversation,
            "generation": number,
            "issuedAt": instant(at),
            "language": writing.language if thread.asking is writing else "en",
            "sender": sender,
            # How a reader can be reached it knows itself.
            "recipient": {kind: {name: value for name, value in reader.items() if name != "contacts"}},
            "ourReference": number_of(thread, writing),
            "channel": thread.channel,
            "medium": thread.medium,
            "specimen": True,
        }

    @staticmethod
    def _step(
        thread: Thread,
        header: Tree,
        tag: str,
        body: Tree,
        at: int,
        answers: Tree | None,
        concerns: Tree | None = None,
    ) -> Timed:
        header["inReplyTo"] = {"messageReference": answers or thread.opening}
        body = {
            "concerns": {"messageReference": concerns or thread.opening},
            "occurredAt": instant(at - 300),
            **body,
        }
        line, thread.last = _write(header, tag, body)
        return at, line


def number_of(thread: Thread, state: State) -> str:
    """The number under which a State keeps a conversation.

    Args:
        thread: The conversation.
        state: The State.
    """
    return f"{state.code}-SPECIMEN-{thread.conversation[:8]}"


def until(at: int, days: int) -> str:
    """The date some days after an instant.

    Args:
        at: The instant.
        days: How many days.
    """
    return day(at + days * DAY)


def _write(header: Tree, tag: str, body: Tree) -> tuple[bytes, Tree]:
    line = _ENCODE({"body": {tag: body}, "header": header, VERSION_NAME: SCHEMA_VERSION}).encode()
    return line, {"id": header["id"], "digest": f"sha256:{sha256(line).hexdigest()}"}
