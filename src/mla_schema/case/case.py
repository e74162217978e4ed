"""The case: a pure fold over the messages of a conversation. Both sides compute the same from the same messages."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from mla_schema.case.dues import Due, due_at
from mla_schema.case.events import Event, Irregularity, IrregularityKind
from mla_schema.case.folding import Folding
from mla_schema.case.matter import EndorsementGiven, ItemCase, Matter, Question, ReceiptGiven, SetCondition
from mla_schema.case.ordering import conversations, in_order, sort_out
from mla_schema.case.states import WAITS_FOR_REQUESTER, CaseState, ItemState
from mla_schema.case.term import Term
from mla_schema.case.terms import terms_of


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation and where it stands. Two cases of the same messages are equal, whatever order they came in.

    Attributes:
        conversation: The identifier of the conversation.
        events: Its messages in order, each once.
        matters: What it is about, in the order of their openings.
        irregularities: What is not as it should be.
        again: Messages that arrived once more, or with an identifier that was used before; they have no effect.
    """

    conversation: str
    events: tuple[Event, ...] = field(repr=False)
    matters: tuple[Matter, ...]
    irregularities: tuple[Irregularity, ...]
    again: tuple[Event, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def of(cls, conversation: str, events: Iterable[Event]) -> Self:
        """Fold the messages of one conversation.

        Args:
            conversation: The identifier of the conversation.
            events: Its messages, in any order.
        """
        sorted_out = sort_out(conversation, events)
        ordered, disorder = in_order(sorted_out.events)
        folding = Folding(ordered)
        matters = folding.matters()
        irregularities = {*sorted_out.irregularities, *disorder, *folding.irregularities}
        return cls(
            conversation, ordered, matters, tuple(sorted(irregularities, key=_place)), sorted_out.again
        )

    def with_(self, event: Event) -> Self:
        """The case with one more message.

        Args:
            event: The message. If it belongs to another conversation, that is an irregularity.
        """
        return type(self).of(self.conversation, (*self.events, *self.again, event))

    @property
    def items(self) -> tuple[ItemCase, ...]:
        """The items of all matters."""
        return tuple(item for matter in self.matters for item in matter.items)

    @property
    def state(self) -> CaseState:
        """Where it stands as a whole."""
        states = {item.state for matter in self.matters for item in matter.open_items}
        if not self.items:
            return CaseState.EMPTY
        if not states:
            return CaseState.SETTLED
        if states == {ItemState.SENT}:
            return CaseState.AWAITING_RECEIPT
        return CaseState.AWAITING_REQUESTER if states <= WAITS_FOR_REQUESTER else CaseState.OPEN

    @property
    def questions(self) -> tuple[Question, ...]:
        """What waits for an answer."""
        return tuple(each for matter in self.matters for each in matter.questions)

    @property
    def open_supplements(self) -> tuple[Question, ...]:
        """The requests for more information that are not answered."""
        return tuple(each for matter in self.matters for each in matter.open_supplements)

    @property
    def open_conditions(self) -> tuple[SetCondition, ...]:
        """The conditions that are neither accepted nor declined."""
        return tuple(each for matter in self.matters for each in matter.open_conditions)

    @property
    def receipts(self) -> tuple[ReceiptGiven, ...]:
        """The receipts of its messages."""
        return tuple(each for matter in self.matters for each in matter.receipts)

    @property
    def endorsements(self) -> tuple[EndorsementGiven, ...]:
        """Transmittals, validations and translations."""
        return tuple(each for matter in self.matters for each in matter.endorsements)

    def terms(self) -> tuple[Term, ...]:
        """Every period that began, whether it was kept or not, by the day on which it ends."""
        return terms_of(self.matters)

    def due(self, at: datetime) -> tuple[Due, ...]:
        """What is expected next, from whom and by when, and what of it is late.

        Args:
            at: The time for which it is asked; it needs a zone.

        Returns:
            What has a date first, by date; then what has none.

        Raises:
            ValueError: The time has no zone.
        """
        if at.utcoffset() is None:
            raise ValueError("at needs a time zone")
        return due_at(self.matters, at)


def fold(events: Iterable[Event]) -> tuple[Case, ...]:
    """Fold messages into cases, one for each conversation.

    Args:
        events: The messages, in any order.

    Returns:
        The cases, by the time of their first message.
    """
    grouped = defaultdict(list)
    events = tuple(events)
    for event, conversation in zip(events, conversations(events), strict=True):
        grouped[conversation].append(event)
    cases = [Case.of(conversation, group) for conversation, group in grouped.items()]
    return tuple(sorted(cases, key=lambda case: (case.events[0].at, case.conversation)))


def _place(irregularity: Irregularity) -> tuple[str, ...]:
    kinds = list(IrregularityKind)
    return (
        f"{kinds.index(irregularity.kind):02}",
        irregularity.message,
        irregularity.other or "",
        *irregularity.items,
    )
