"""What a rule may know beside the object it judges: the message, the conversation, the Party and the time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mla_schema.codes.instrument import Instrument
from mla_schema.codes.urgency import Urgency
from mla_schema.model.body import Opening
from mla_schema.model.reference import MessageReference, Reference

if TYPE_CHECKING:
    from mla_schema.model.legal_basis import LegalBasis
    from mla_schema.model.message import Message


@dataclass(frozen=True)
class Context:
    """The circumstances of a judgement. Nothing in it is ever read from a clock or from outside.

    Attributes:
        message: The message that is judged.
        at: The time of the judgement.
        party: What is known of the requested Party, if anything was given.
        history: The earlier messages of the conversation and of the case, oldest first.
    """

    message: "Message"
    at: datetime
    party: Any = None
    history: "Sequence[Message]" = field(default=())

    @property
    def header(self) -> Any:
        """The header of the message."""
        return self.message.header

    @cached_property
    def specimen(self) -> bool:
        """Whether the message says that it is an example or a test."""
        return bool(self.message.header.specimen)

    @cached_property
    def earlier(self) -> "dict[str, Message]":
        """The earlier messages by identifier."""
        return {each.header.id: each for each in self.history}

    def resolve(self, reference: Reference | None) -> "Message | None":
        """The earlier message that a reference names, where it was given.

        Args:
            reference: The reference.
        """
        return self.earlier.get(reference.id) if isinstance(reference, MessageReference) else None

    @cached_property
    def opening(self) -> Any:
        """The request, order, information or consultation that the message is, replaces or is about, where it is known.

        Amendments and supplements replace a whole body: what they bring stands for what they replace.
        """
        return self.opening_of(self.message)

    def opening_of(self, message: "Message | None") -> Any:
        """As ``opening``, for another message.

        Args:
            message: The message.
        """
        seen: set[str] = set()
        while message is not None and message.header.id not in seen:
            seen.add(message.header.id)
            if isinstance(message.body, Opening):
                return message.body
            replacement = getattr(message.body, "replacement", None)
            if replacement is not None:
                return replacement
            message = self.resolve(getattr(message.body, "concerns", None))
        return None

    @cached_property
    def bases(self) -> "tuple[LegalBasis, ...]":
        """The legal bases of the opening; those of an order stand in the order."""
        opening = self.opening
        found: tuple[LegalBasis, ...] = getattr(opening, "legal_bases", ())
        order = getattr(opening, "order", None)
        return found + (order.legal_bases if order is not None else ())

    def cites(self, instrument: Instrument, *articles: str) -> bool:
        """Whether the opening rests on an instrument, and on one of its articles.

        Args:
            instrument: The instrument.
            *articles: Numbers of articles, such as ``9``; a paragraph of it counts. None means any article.
        """
        cited = self._cited.get(instrument)
        if cited is None:
            return False
        return not articles or any(article in cited for article in articles)

    @cached_property
    def _cited(self) -> dict[Instrument, frozenset[str]]:
        found: dict[Instrument, set[str]] = {}
        for basis in self.bases:
            if basis.instrument is not None:
                numbers = found.setdefault(basis.instrument, set())
                numbers.update(article.partition("(")[0].strip() for article in basis.articles)
        return {instrument: frozenset(numbers) for instrument, numbers in found.items()}

    @cached_property
    def emergency(self) -> bool:
        """Whether the opening is sent as an emergency: it says so, or rests on an article for emergencies."""
        opening = self.opening
        if getattr(opening, "urgency", None) is Urgency.EMERGENCY:
            return True
        return self.cites(Instrument.SECOND_ADDITIONAL_PROTOCOL, "9", "10")

    @cached_property
    def items(self) -> tuple[Any, ...]:
        """The items of the opening; those of an order stand in the order."""
        opening = self.opening
        order = getattr(opening, "order", None)
        found: tuple[Any, ...] = getattr(opening, "items", ())
        return found + (order.items if order is not None else ())
