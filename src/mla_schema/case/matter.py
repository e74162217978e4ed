"""What a case knows: its matters, their items, and what is open in them.

A conversation can hold several matters: a preservation and the request that follows it, an order that became a
request. Each is opened by one message, or by something outside the format, and has items with states of their own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from mla_schema.case.events import Event
from mla_schema.case.states import TERMINAL, Family, ItemState
from mla_schema.case.steps import Side
from mla_schema.codes.competence import Competence
from mla_schema.codes.condition_kind import ConditionKind
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.emergency_verdict import EmergencyVerdict
from mla_schema.codes.receipt_status import ReceiptStatus
from mla_schema.codes.received_verdict import ReceivedVerdict
from mla_schema.codes.urgency import Urgency
from mla_schema.codes.validation_verdict import ValidationVerdict
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.body import Opening
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.reference import Reference

_TOLD = frozenset({ItemState.RECEIVED, ItemState.REGISTERED, ItemState.ACCEPTED})


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the state of an item.

    Attributes:
        state: The state that began.
        at: When it began: when the step happened, or else when it was issued.
        step: The tag of the message.
        message: The identifier of the message.
    """

    state: ItemState
    at: datetime
    step: str
    message: str


@dataclass(frozen=True, slots=True)
class ItemCase:
    """An item of a matter, and where it stands.

    Attributes:
        id: Its identifier in the request; none for what is one whole.
        category: Which kind of data it asks for, where it is known.
        changes: Every change of its state, the first one by its opening.
        outcome: The outcome that was stated last, in a decision, result or reply.
        preserved_since: Since when its data are preserved.
        preserved_until: Until when they are, as was stated last; none where they are not, or no longer.
        postponed_until: When it will be looked at again, while it is postponed.
    """

    id: str | None
    category: DataCategory | None
    changes: tuple[Change, ...]
    outcome: DecisionOutcome | None = None
    preserved_since: datetime | None = None
    preserved_until: date | None = None
    postponed_until: date | None = None

    @property
    def state(self) -> ItemState:
        """Where it stands."""
        return self.changes[-1].state

    @property
    def since(self) -> datetime:
        """Since when it stands there."""
        return self.changes[-1].at

    @property
    def ended(self) -> bool:
        """Whether nothing more is expected."""
        return self.state in TERMINAL


class Asked(StrEnum):
    """What was asked or told, so that somebody has to answer."""

    MORE = "more"
    """More information. A supplement was asked for."""
    CONDITIONS = "conditions"
    """Conditions. Conditions were set and are to be accepted or declined."""
    DETERMINATION = "determination"
    """Determination. Something cannot be done as it was asked, and it has to be determined what follows."""
    CONSENT = "consent"
    """Consent. Consent was asked for."""
    STATUS = "status"
    """Status. It was asked where the request stands."""
    WITHDRAWAL = "withdrawal"
    """Withdrawal. A withdrawal is to be confirmed."""
    MORE_TIME = "moreTime"
    """More time. A preservation is to be extended."""
    ADVICE = "advice"
    """Advice. A consultation is to be answered."""
    RESULT = "result"
    """Result. It is to be confirmed that files have arrived."""


_MORE = frozenset({"supplement", "amendment"})

ANSWERS: Mapping[Asked, frozenset[str]] = {
    Asked.MORE: _MORE,
    Asked.CONDITIONS: frozenset(
        {"conditionsAnswer", "impediment", "amendment", "conditionsProposal", "resultReceipt"}
    ),
    Asked.DETERMINATION: frozenset({"determination", "amendment"}),
    Asked.CONSENT: frozenset({"consentAnswer"}),
    Asked.STATUS: frozenset({"status", "delay", "decision", "result"}),
    Asked.WITHDRAWAL: frozenset({"withdrawalConfirmation"}),
    Asked.MORE_TIME: frozenset({"dataPreserved", "decision", "preservationEnded"}),
    Asked.ADVICE: frozenset({"consultationAnswer"}),
    Asked.RESULT: frozenset({"resultReceipt"}),
}
"""The steps that answer what was asked."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something that was asked or told and waits for an answer.

    Attributes:
        asked: What was asked.
        step: The tag of the message that asks.
        message: Its identifier.
        asked_at: When it was issued.
        side: Who has to answer.
        items: The items concerned; none named means all.
        answer_by: The date that it names for the answer.
        answered_at: When the answer was issued; none while it waits.
        moot: Whether no answer is needed any more, because what it was about is at its end.
    """

    asked: Asked
    step: str
    message: str
    asked_at: datetime
    side: Side
    items: tuple[str, ...] = ()
    answer_by: date | None = None
    answered_at: datetime | None = None
    moot: bool = False

    @property
    def answers(self) -> frozenset[str]:
        """Tags of the steps that answer it."""
        return ANSWERS[self.asked]

    @property
    def open(self) -> bool:
        """Whether it waits for an answer."""
        return self.answered_at is None and not self.moot


@dataclass(frozen=True, slots=True)
class SetCondition:
    """A condition that was set in a matter.

    Attributes:
        id: Its identifier.
        kind: What the condition is.
        items: The items that it binds; none named means all.
        message: The message in which it was set last.
        set_at: When that was issued.
        answer: Whether it was accepted; none while it is open.
    """

    id: str
    kind: ConditionKind
    items: tuple[str, ...]
    message: str
    set_at: datetime
    answer: YesNoUnknown | None = None

    @property
    def open(self) -> bool:
        """Whether it was neither accepted nor declined."""
        return self.answer not in {YesNoUnknown.YES, YesNoUnknown.NO}


@dataclass(frozen=True, slots=True)
class ReceiptGiven:
    """A receipt, or a receipt of a result.

    Attributes:
        message: The identifier of the receipt.
        of: The identifier of the message that is confirmed; none for something outside the format.
        issued_at: When the receipt was issued.
        arrived_at: When the confirmed message arrived, as the receipt says.
        status: What became of it on arrival.
        competence: Whether its receiver is competent.
        verdict: What the receiver's rules found.
    """

    message: str
    of: str | None
    issued_at: datetime
    arrived_at: datetime
    status: ReceiptStatus | None = None
    competence: Competence | None = None
    verdict: ReceivedVerdict | None = None


@dataclass(frozen=True, slots=True)
class EndorsementGiven:
    """A transmittal, a validation or a translation of a message.

    Attributes:
        step: Its tag.
        message: Its identifier.
        of: The identifier of the message that is endorsed; none for something outside the format.
        at: When it happened, or else when it was issued.
        verdict: The verdict of a validation.
        items: The items that are validated; none named means all.
    """

    step: str
    message: str
    of: str | None
    at: datetime
    verdict: ValidationVerdict | None = None
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Emergency:
    """What was sent as an emergency, and how it was assessed.

    Attributes:
        claimed_at: When it was sent as one.
        verdict: How the receiver assessed it last.
        assessed_at: When.
        urgency: The urgency with which it is treated instead.
        answer_expected_at: When the answer is expected.
    """

    claimed_at: datetime
    verdict: EmergencyVerdict | None = None
    assessed_at: datetime | None = None
    urgency: Urgency | None = None
    answer_expected_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that a conversation is about, opened by one message or by something outside the format.

    Attributes:
        id: The identifier of the opening; ``external:1`` and so on for paper, ``unreadable:1`` for files.
        tag: The tag of the opening; none where it is not here.
        family: Its family; a request where the opening is not here.
        reference: How the steps name it, where it is outside the format or missing.
        requester: Who opened it.
        addressee: To whom it is addressed; after a referral, who answers now.
        opened_at: When the opening was issued; none where it is not here.
        body: The opening as it now stands, after amendments and supplements.
        body_from: The identifier of the message that holds it.
        items: Its items; where it has none, one whole.
        asked: What was asked, answered or not.
        conditions: The conditions that were set.
        receipts: The receipts of its messages.
        endorsements: Transmittals, validations and translations.
        emergency: What was sent as an emergency.
        based_on: The identifiers of the matters whose preserved data it asks for.
        events: The messages about it, in order, the opening first.
    """

    id: str
    tag: str | None
    family: Family
    reference: Reference | None
    requester: Correspondent | None
    addressee: Correspondent | None
    opened_at: datetime | None
    body: Opening | None
    body_from: str | None
    items: tuple[ItemCase, ...]
    asked: tuple[Question, ...]
    conditions: tuple[SetCondition, ...]
    receipts: tuple[ReceiptGiven, ...]
    endorsements: tuple[EndorsementGiven, ...]
    emergency: Emergency | None
    based_on: tuple[str, ...]
    events: tuple[Event, ...] = field(repr=False)

    @property
    def settled(self) -> bool:
        """Whether nothing more is expected: every item is at its end, or what was told unasked has arrived."""
        return not self.open_items

    @property
    def open_items(self) -> tuple[ItemCase, ...]:
        """The items of which something is still expected."""
        # Who receives what it did not ask for owes no more than an answer on the conditions.
        ends = TERMINAL | _TOLD if self.family is Family.INFORMATION and not self.questions else TERMINAL
        return tuple(item for item in self.items if item.state not in ends)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What waits for an answer."""
        return tuple(each for each in self.asked if each.open)

    @property
    def open_conditions(self) -> tuple[SetCondition, ...]:
        """The conditions that are neither accepted nor declined."""
        return tuple(each for each in self.conditions if each.open)

    @property
    def open_supplements(self) -> tuple[Question, ...]:
        """The requests for more information that are not answered."""
        return tuple(each for each in self.questions if each.asked is Asked.MORE)
