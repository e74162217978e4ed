"""What a case is folded from, and what is noticed on the way."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Self

from mla_schema.codec.digest import content_digest
from mla_schema.model.message import Message
from mla_schema.model.verified import Verified


@dataclass(frozen=True, slots=True)
class Event:
    """A message, and when it reached whoever keeps the case.

    Attributes:
        message: The message.
        received_at: When it arrived, by the register of the reader; none for what the reader has sent itself.
        digest: The content digest of the message.
    """

    message: Message
    received_at: datetime | None = None
    digest: str = field(init=False)

    def __post_init__(self) -> None:
        """Compute the digest.

        Raises:
            ValueError: The time of arrival has no zone.
        """
        if self.received_at is not None and self.received_at.utcoffset() is None:
            raise ValueError("received_at needs a time zone")
        object.__setattr__(self, "digest", content_digest(self.message))

    @classmethod
    def of(cls, message: Message | Verified[Message], *, received_at: datetime | None = None) -> Self:
        """An event of a message, verified or not.

        Args:
            message: The message. Whether it was verified is for the caller to see to.
            received_at: When it arrived.

        Raises:
            ValueError: The time of arrival has no zone.
        """
        return cls(message.content if isinstance(message, Verified) else message, received_at)

    @property
    def id(self) -> str:
        """The identifier of the message."""
        return self.message.header.id

    @property
    def at(self) -> datetime:
        """When it was issued, as its sender says."""
        return self.message.header.issued_at


class IrregularityKind(StrEnum):
    """What is not as it should be in a conversation."""

    REPLAY = "replay"
    """Replay. The same message arrived more than once; it counts once."""
    CONFLICT = "conflict"
    """Conflict. The identifier of a message was used again for other content; only the first one counts."""
    GENERATION_GAP = "generationGap"
    """Gap. Numbers are missing in what a sender has sent: messages are lost, or went to somebody else."""
    GENERATION_REPEATED = "generationRepeated"
    """Number repeated. A sender gave the same number to two messages."""
    GENERATION_ORDER = "generationOrder"
    """Numbers out of order. A sender's message with a higher number was issued before one with a lower number."""
    ANSWERED_BEFORE = "answeredBefore"
    """Answered before. A message is dated before the one that it answers."""
    UNKNOWN_MESSAGE = "unknownMessage"
    """Unknown message. A message answers or concerns one that is not here."""
    OTHER_DIGEST = "otherDigest"
    """Other digest. A message names another by its identifier, and with a digest that is not that of the message."""
    OTHER_CONVERSATION = "otherConversation"
    """Other conversation. The message belongs to another conversation; it has no effect."""
    OUT_OF_TURN = "outOfTurn"
    """Out of turn. The step makes no sense in answer to the message that it answers."""
    WRONG_SENDER = "wrongSender"
    """Wrong sender. The step is not its sender's to take; it has no effect."""
    UNKNOWN_ITEM = "unknownItem"
    """Unknown item. The step names an item that is not in what it concerns."""
    OTHER_KIND = "otherKind"
    """Other kind. An amendment or supplement carries another kind of opening than what it replaces; it has no
    effect."""
    NO_TRANSITION = "noTransition"
    """No transition. The step cannot be taken in the state in which the item is; the state stays."""


@dataclass(frozen=True, slots=True)
class Irregularity:
    """Something in a conversation that is not as it should be. It holds identifiers and codes only.

    Attributes:
        kind: What it is.
        message: The identifier of the message in which it was noticed.
        other: The identifier of the other message that is concerned, where there is one.
        items: The items concerned.
        missing: How many messages are missing, for a gap.
    """

    kind: IrregularityKind
    message: str
    other: str | None = None
    items: tuple[str, ...] = ()
    missing: int = 0
