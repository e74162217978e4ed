"""What a log gives out: entries, what became of something that was to be put into it, and the messages in it."""

from dataclasses import dataclass, field
from datetime import datetime

from mla_schema.case.events import Event
from mla_schema.log.contents import Content, Facts
from mla_schema.log.records import Direction, Kind
from mla_schema.model.message import Message


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the log.

    Attributes:
        number: Its place, from 1.
        kind: What it is.
        direction: Which way it went; absent for erasures.
        at: When it was received, sent or erased, as the caller said.
        recorded_at: When it was put into the log, as the caller said.
        digest: Its digest in the chain, in hexadecimal digits.
        content: What is known of what it holds; absent once that was erased.
        erasure: The number of the entry that tells of its erasure.
    """

    number: int
    kind: Kind
    direction: Direction | None
    at: datetime
    recorded_at: datetime
    digest: str
    content: Content | None = field(repr=False)
    erasure: int | None


@dataclass(frozen=True, slots=True)
class Added:
    """What became of something that was to be put into the log.

    Attributes:
        entry: The entry.
        new: Whether it is new; if not, the same was there already, and nothing was written.
    """

    entry: Entry
    new: bool


@dataclass(frozen=True, slots=True)
class Logged:
    """A message in the log.

    Attributes:
        entry: The entry: when it came or went, and what was known of it.
        facts: What was known of it when it was put into the log.
        message: The message.
    """

    entry: Entry
    facts: Facts
    message: Message = field(repr=False)

    @property
    def event(self) -> Event:
        """The message and when it arrived, as a case is folded from it; what was sent has not arrived."""
        received = self.entry.direction is Direction.RECEIVED
        return Event.of(self.message, received_at=self.entry.at if received else None)
