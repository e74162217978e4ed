"""What a rule may know beside the object it judges: the message, the conversation, the Party and the time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from mla_schema.codes.instrument import Instrument
from mla_schema.codes.urgency import Urgency
from mla_schema.model.body import Opening
from mla_schema.model.reference import ExternalReference, MessageReference, Reference
from mla_schema.rules._citing import article

if TYPE_CHECKING:
    from mla_schema.model.legal_basis import LegalBasis
    from mla_schema.model.message import Message
    from mla_schema.rules.addresses import Standing

T = TypeVar("T")


@dataclass(frozen=True)
class Context:
    """The circumstances of a judgement. Nothing in it is ever read from a clock or from outside.

    Attributes:
        message: The message that is judged.
        at: The time of the judgement.
        party: What is known of the requested Party, if anything was given: a ``PartyProfile``.
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

        Amendments and supplements replace a whole body: the last one that is known stands for what it replaces.
        """
        return self.opening_of(self.message)

    def opening_of(self, message: "Message | None") -> Any:
        """As ``opening``, for another message: what counted when it was sent, as far as is known.

        Args:
            message: The message; where it is none of the history, it is taken to be the newest.
        """
        if message is None:
            return None
        own = _body_of(message)
        if own is not None:
            return own
        threads = self._threads
        bodies = threads.bodies.get(threads.of(message), ())
        # What came later did not count yet when the message was sent.
        known = [each for each in bodies if threads.place(each) < threads.place(message)]
        return _body_of(known[-1]) if known else None

    @cached_property
    def root(self) -> "Message | None":
        """The message that opened what this one is about: itself, or the one to which the chain of concerns leads."""
        if isinstance(self.message.body, Opening):
            return self.message
        thread = self._threads.of(self.message)
        found = self.earlier.get(thread) if isinstance(thread, str) else None
        # A history that lacks something, or is out of order, may lead to a step.
        return found if found is not None and isinstance(found.body, Opening) else None

    @cached_property
    def thread(self) -> "tuple[Message, ...]":
        """The earlier messages that are about the same request, order, information or consultation, oldest first."""
        own = self._threads.of(self.message)
        return tuple(each for each in self.history if own is not None and self._threads.of(each) == own)

    @cached_property
    def _threads(self) -> "_Threads":
        return _Threads(self.history)

    def digest_of(self, message: "Message") -> str:
        """The content digest of an earlier message; each is computed once.

        Args:
            message: The message.
        """
        found = self._digests.get(message.header.id)
        if found is None:
            from mla_schema.codec.digest import content_digest

            found = self._digests[message.header.id] = content_digest(message)
        return found

    @cached_property
    def _digests(self) -> dict[str, str]:
        return {}

    @cached_property
    def standings(self) -> "dict[str, Standing | None]":
        """For what the addresses in the message stand, by their text, as far as a rule has asked."""
        return {}

    def once(self, what: str, compute: Callable[[], T]) -> T:
        """What is the same for every object that a rule judges; computed once, so that the walk stays linear.

        Args:
            what: A name for it.
            compute: How it is found.
        """
        if what not in self._computed:
            self._computed[what] = compute()
        found: T = self._computed[what]
        return found

    @cached_property
    def _computed(self) -> dict[str, Any]:
        return {}

    @cached_property
    def bases(self) -> "tuple[LegalBasis, ...]":
        """The legal bases of the opening, wherever its kind keeps them."""
        found: tuple[LegalBasis, ...] = getattr(self._content, "legal_bases", ())
        return found

    @property
    def offences(self) -> tuple[Any, ...]:
        """The offences of the opening, wherever its kind keeps them."""
        found: tuple[Any, ...] = getattr(self._content, "offences", ())
        return found

    @property
    def items(self) -> tuple[Any, ...]:
        """The items of the opening, wherever its kind keeps them."""
        found: tuple[Any, ...] = getattr(self._content, "items", ())
        return found

    @property
    def _content(self) -> Any:
        return self.opening.content if self.opening is not None else None

    def cites(self, instrument: Instrument, *articles: str) -> bool:
        """Whether the opening rests on an instrument, and on one of its articles.

        Args:
            instrument: The instrument.
            *articles: Numbers of articles, such as ``9``; a paragraph of it counts, however it is cited. None means any
                article.
        """
        cited = self._cited.get(instrument)
        if cited is None:
            return False
        return not articles or not cited.isdisjoint(articles)

    @cached_property
    def _cited(self) -> dict[Instrument, frozenset[str]]:
        found: dict[Instrument, set[str]] = {}
        for basis in self.bases:
            if basis.instrument is not None:
                numbers = found.setdefault(basis.instrument, set())
                numbers.update(map(article, basis.articles))
        return {instrument: frozenset(numbers) for instrument, numbers in found.items()}

    @cached_property
    def emergency(self) -> bool:
        """Whether the opening is sent as an emergency: it says so, or rests on an article for emergencies."""
        opening = self.opening
        if getattr(opening, "urgency", None) is Urgency.EMERGENCY:
            return True
        return self.cites(Instrument.SECOND_ADDITIONAL_PROTOCOL, "9", "10")


_Key: TypeAlias = "str | tuple[str] | None"
"""What a message is about in the end: the identifier of a message, or in a tuple the number of a paper or oral request."""


class _Threads:
    """Which messages are about the same, by the chains of what they concern. One pass over the history."""

    def __init__(self, history: "Sequence[Message]") -> None:
        self._keys: dict[str, _Key] = {}
        self._places: dict[str, int] = {}
        self.bodies: dict[_Key, list[Message]] = {}
        # Oldest first: what a message concerns has been met before it, so that no chain is ever walked twice.
        for place, message in enumerate(history):
            key = self.of(message)
            self._places[message.header.id] = place
            self._keys[message.header.id] = key
            if key is not None and _body_of(message) is not None:
                self.bodies.setdefault(key, []).append(message)

    def of(self, message: "Message") -> _Key:
        """What a message is about in the end.

        Args:
            message: The message.
        """
        if isinstance(message.body, Opening):
            return message.header.id
        concerned = getattr(message.body, "concerns", None)
        if isinstance(concerned, MessageReference):
            return self._keys.get(concerned.id, concerned.id)
        return (concerned.reference,) if isinstance(concerned, ExternalReference) else None

    def place(self, message: "Message") -> int:
        """The place of a message in the history; what is not in it comes after everything.

        Args:
            message: The message.
        """
        return self._places.get(message.header.id, len(self._places))


def _body_of(message: "Message") -> Any:
    """The whole body that a message brings, if it brings one."""
    return message.body if isinstance(message.body, Opening) else getattr(message.body, "replacement", None)
