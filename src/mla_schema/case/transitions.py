"""The transitions: which state follows from which step. They are written here and nowhere else.

A step that a table does not have for a state is out of place there: the state stays, and the case says so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mla_schema.case.meanings import Agreeing, Answer, Arrival, Confirming, Handing, Obstacle, Replacing
from mla_schema.case.states import STATED, TERMINAL, Family, ItemState
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.determination_kind import DeterminationKind
from mla_schema.codes.joint_investigation_stage import JointInvestigationStage
from mla_schema.codes.order_instruction_kind import OrderInstructionKind
from mla_schema.codes.receipt_status import ReceiptStatus

S = ItemState


@dataclass(frozen=True, slots=True)
class Transition:
    """What follows from a step for an item.

    Attributes:
        step: The tag of the step.
        meaning: Its coded meaning for the item; none where the step has only one.
        before: The states in which it can be taken.
        after: The state that follows; none where the item stays as it is.
    """

    step: str
    meaning: str | None
    before: frozenset[ItemState]
    after: ItemState | None

    @property
    def reopens(self) -> frozenset[ItemState]:
        """The ends from which the step leads back into the open."""
        return frozenset() if self.after is None or self.after in TERMINAL else self.before & TERMINAL


INITIAL = ItemState.SENT
"""The state of every item when it is issued."""

STAYING = frozenset(
    {
        "consentAnswer",
        "consentRequest",
        "dataProtectionNotice",
        "delay",
        "domesticInvestigation",
        "emergencyAssessment",
        "messageTranslation",
        "orderNotification",
        "partialDisclosure",
        "preservationExtension",
        "statusEnquiry",
        "transmittal",
        "useExplanation",
        "validation",
    }
)
"""Steps that change no state in any family. What they say is kept beside the state."""

_ALL = frozenset(ItemState)
_PENDING = frozenset(
    {
        S.SENT,
        S.RECEIVED,
        S.REGISTERED,
        S.REFERRED,
        S.REPLACED,
        S.SUPPLEMENT_REQUESTED,
        S.CONDITIONS_PROPOSED,
        S.CONDITIONS_DECLINED,
        S.IMPEDED,
        S.POSTPONED,
    }
)
_RUNNING = frozenset(
    {
        S.ACCEPTED,
        S.IN_EXECUTION,
        S.ORDER_SERVED,
        S.NOT_TO_BE_DISCLOSED,
        S.PARTLY_EXECUTED,
        S.EXECUTED,
        S.RESULT_REJECTED,
    }
)
# Steps cross in the post: what was decided before a withdrawal arrived still counts.
_LIVE = _PENDING | _RUNNING | {S.WITHDRAWAL_REQUESTED}
_UNDER_WAY = frozenset({S.IN_EXECUTION, S.ORDER_SERVED, S.PARTLY_EXECUTED, S.EXECUTED})
_HANDED_OVER = frozenset({S.RESULT_TRANSMITTED, S.RESULT_RECEIVED})
# A decision can be changed, on a remedy or because a request was amended.
_DECIDED_AGAINST = frozenset({S.REFUSED, S.NOT_EXECUTABLE, S.NO_DATA})

GROUPS: Mapping[str, frozenset[ItemState]] = {
    "pending": _PENDING,
    "running": _RUNNING,
    "handedOver": _HANDED_OVER,
    "decidedAgainst": _DECIDED_AGAINST,
}
"""States from which the same often follows, each in one group at most; a diagram draws a box around them."""


def _row(step: str, meaning: str | None, before: Iterable[ItemState], after: ItemState | None) -> Transition:
    return Transition(step, meaning, frozenset(before), after)


def _else(*rows: Transition) -> tuple[Transition, ...]:
    """Rows of one step and meaning, and one more: in all other states it can be taken too, and the state stays."""
    first = rows[0]
    others = _ALL.difference(*(row.before for row in rows))
    stays = _row(first.step, first.meaning, others, None)
    return *(row for row in rows if row.before), stays


_RECEIPT = (
    *_else(_row("receipt", ReceiptStatus.RECEIVED, {S.SENT}, S.RECEIVED)),
    *_else(
        _row(
            "receipt",
            ReceiptStatus.REGISTERED,
            {S.SENT, S.RECEIVED, S.UNREADABLE, S.REFERRED, S.REPLACED},
            S.REGISTERED,
        )
    ),
    *_else(_row("receipt", ReceiptStatus.ALREADY_RECEIVED, {S.SENT}, S.RECEIVED)),
    *_else(_row("receipt", ReceiptStatus.UNREADABLE, {S.SENT}, S.UNREADABLE)),
    *_else(_row("receipt", Arrival.FORWARDED, {S.SENT, S.RECEIVED, S.REGISTERED, S.REPLACED}, S.REFERRED)),
)
_REFERRAL = (_row("referral", None, _PENDING | {S.ACCEPTED}, S.REFERRED),)
_SUPPLEMENT_REQUEST = (
    _row(
        "supplementRequest",
        None,
        _PENDING | {S.ACCEPTED, S.IN_EXECUTION, S.ORDER_SERVED, S.NOT_TO_BE_DISCLOSED, S.PARTLY_EXECUTED},
        S.SUPPLEMENT_REQUESTED,
    ),
)
_WAITING_FOR_WORDS = frozenset(
    {S.SUPPLEMENT_REQUESTED, S.CONDITIONS_PROPOSED, S.CONDITIONS_DECLINED, S.IMPEDED, S.UNREADABLE}
)


def _replaced(step: str) -> tuple[Transition, ...]:
    """What a new body means: what waited for it is open again; what was decided against only where it is changed."""
    return (
        *_else(_row(step, Replacing.KEPT, _WAITING_FOR_WORDS, S.REPLACED)),
        *_else(
            _row(
                step,
                Replacing.CHANGED,
                _WAITING_FOR_WORDS | _DECIDED_AGAINST | {S.ANSWERED, S.POSTPONED},
                S.REPLACED,
            )
        ),
        *_else(_row(step, Replacing.DROPPED, _LIVE | {S.DATA_PRESERVED}, S.WITHDRAWAL_REQUESTED)),
    )


_REPLACED = (*_replaced("supplement"), *_replaced("amendment"))
_STATUS = tuple(_row("status", stated, _ALL, state) for stated, state in STATED.items())
_WITHDRAWAL = (
    *_else(_row("withdrawal", None, (_LIVE | {S.DATA_PRESERVED, S.UNREADABLE}), S.WITHDRAWAL_REQUESTED)),
    *_else(_row("withdrawalConfirmation", None, {S.WITHDRAWAL_REQUESTED}, S.WITHDRAWN)),
)
_CONDITIONS = (
    _row("conditionsProposal", None, _PENDING | {S.ACCEPTED, S.IN_EXECUTION}, S.CONDITIONS_PROPOSED),
    *_else(
        _row(
            "conditionsAnswer",
            Answer.ACCEPTED,
            {S.CONDITIONS_PROPOSED, S.CONDITIONS_DECLINED},
            S.ACCEPTED,
        )
    ),
    *_else(
        _row(
            "conditionsAnswer",
            Answer.DECLINED,
            {
                S.CONDITIONS_PROPOSED,
                S.ACCEPTED,
                S.IN_EXECUTION,
                S.PARTLY_EXECUTED,
                S.EXECUTED,
                S.RESULT_TRANSMITTED,
                S.RESULT_RECEIVED,
            },
            S.CONDITIONS_DECLINED,
        )
    ),
    *_else(_row("conditionsAnswer", Answer.OPEN, (), None)),
    _row(
        "impediment",
        Obstacle.CONDITION,
        _PENDING | _RUNNING | _HANDED_OVER,
        S.CONDITIONS_DECLINED,
    ),
    _row(
        "impediment", Obstacle.EXECUTION, _PENDING | {S.ACCEPTED, S.IN_EXECUTION, S.ORDER_SERVED}, S.IMPEDED
    ),
    *(
        _row("determination", kind, {S.IMPEDED, S.CONDITIONS_DECLINED}, after)
        for kind, after in (
            (DeterminationKind.PROCEED, S.ACCEPTED),
            (DeterminationKind.PROCEED_AS_MODIFIED, S.ACCEPTED),
            (DeterminationKind.DO_NOT_PROCEED, S.CLOSED),
        )
    ),
)
_DECIDED: Mapping[str, ItemState] = {
    DecisionOutcome.ACCEPTED: S.ACCEPTED,
    DecisionOutcome.EXECUTED: S.EXECUTED,
    DecisionOutcome.PARTLY_EXECUTED: S.PARTLY_EXECUTED,
    DecisionOutcome.NO_DATA: S.NO_DATA,
    DecisionOutcome.NOT_EXECUTABLE: S.NOT_EXECUTABLE,
    DecisionOutcome.REFUSED: S.REFUSED,
    DecisionOutcome.POSTPONED: S.POSTPONED,
    DecisionOutcome.WITHDRAWN: S.WITHDRAWN,
}
_HANDED: Mapping[str, ItemState] = {
    **_DECIDED,
    DecisionOutcome.ACCEPTED: S.IN_EXECUTION,
    DecisionOutcome.EXECUTED: S.RESULT_TRANSMITTED,
    Handing.PARTLY_AND_LAST: S.RESULT_TRANSMITTED,
    Handing.PART: S.PARTLY_EXECUTED,
    Handing.ALL: S.RESULT_TRANSMITTED,
}


def _outcomes(step: str, table: Mapping[str, ItemState]) -> tuple[Transition, ...]:
    """What follows from each outcome. More can be handed over after a first result; nothing is decided after it."""
    return tuple(
        _row(
            step,
            outcome,
            (_LIVE - (_UNDER_WAY if after is S.ACCEPTED else set()))
            | _DECIDED_AGAINST
            | (
                _HANDED_OVER
                if step != "decision" and after in {S.RESULT_TRANSMITTED, S.PARTLY_EXECUTED}
                else set()
            )
            | ({S.WITHDRAWN} if after is S.WITHDRAWN else set()),
            after,
        )
        for outcome, after in table.items()
    )


_RESULT_RECEIPT = (
    *_else(_row("resultReceipt", Confirming.ARRIVED, {S.RESULT_TRANSMITTED}, S.RESULT_RECEIVED)),
    *_else(
        _row(
            "resultReceipt",
            Confirming.NOT_ACCEPTED,
            {S.RESULT_TRANSMITTED, S.RESULT_RECEIVED, S.PARTLY_EXECUTED},
            S.RESULT_REJECTED,
        )
    ),
    *_else(
        _row(
            "resultReceipt",
            Confirming.SATISFIED,
            _HANDED_OVER | {S.PARTLY_EXECUTED, S.EXECUTED, S.RESULT_REJECTED, S.ACCEPTED},
            S.CLOSED,
        )
    ),
)
_COMMON = (*_RECEIPT, *_REFERRAL, *_SUPPLEMENT_REQUEST, *_REPLACED, *_STATUS)
_STAGE = JointInvestigationStage
_DECISION = (
    *_outcomes("decision", _DECIDED),
    # What is already under way does not go back to where it will be executed.
    _row("decision", DecisionOutcome.ACCEPTED, _UNDER_WAY, None),
)

TRANSITIONS: Mapping[Family, tuple[Transition, ...]] = {
    Family.REQUEST: (
        *_COMMON,
        *_CONDITIONS,
        *_WITHDRAWAL,
        _row(
            "orderServed",
            None,
            (_PENDING - {S.SUPPLEMENT_REQUESTED}) | {S.ACCEPTED, S.IN_EXECUTION, S.WITHDRAWAL_REQUESTED},
            S.ORDER_SERVED,
        ),
        *_DECISION,
        *_outcomes("result", _HANDED),
        *_RESULT_RECEIPT,
        # A request for data keeps what was preserved for it (29(7)); that is told beside the state of the request.
        *_else(_row("dataPreserved", None, (), None)),
        *_else(_row("preservationEnded", None, (), None)),
    ),
    Family.ENTITY: (
        *_COMMON,
        *_WITHDRAWAL,
        *_else(
            _row(
                "orderInstruction",
                OrderInstructionKind.DO_NOT_DISCLOSE,
                _PENDING | {S.ACCEPTED, S.IN_EXECUTION},
                S.NOT_TO_BE_DISCLOSED,
            )
        ),
        *_else(
            _row("orderInstruction", OrderInstructionKind.NO_OBJECTION, {S.NOT_TO_BE_DISCLOSED}, S.REGISTERED)
        ),
        *_else(_row("orderInstruction", OrderInstructionKind.CONSULTATION_PENDING, (), None)),
        *_outcomes("providerReply", _HANDED),
        *_RESULT_RECEIPT,
    ),
    Family.PRESERVATION: (
        *_COMMON,
        *_CONDITIONS,
        *_WITHDRAWAL,
        # What is preserved stays preserved whatever is decided about more time for it.
        *(
            row
            for outcome in _DECISION
            for row in (
                outcome,
                *(
                    (_row("decision", outcome.meaning, {S.DATA_PRESERVED}, None),)
                    if outcome.after not in {S.WITHDRAWN, None}
                    else ()
                ),
            )
        ),
        # Nor do questions about more time, or about how it is to be done, end it (29(6)).
        *(
            _row(row.step, row.meaning, {S.DATA_PRESERVED}, None)
            for row in (*_REFERRAL, *_SUPPLEMENT_REQUEST, *_CONDITIONS)
            if row.after is not None and row.step != "conditionsAnswer"
        ),
        _row(
            "dataPreserved",
            None,
            _LIVE | _DECIDED_AGAINST | {S.DATA_PRESERVED, S.PRESERVATION_ENDED},
            S.DATA_PRESERVED,
        ),
        *_else(
            _row(
                "preservationEnded",
                None,
                _LIVE | {S.DATA_PRESERVED, S.WITHDRAWN},
                S.PRESERVATION_ENDED,
            )
        ),
    ),
    Family.INFORMATION: (
        *_COMMON,
        *_CONDITIONS,
        *_outcomes("result", {Handing.PART: S.PARTLY_EXECUTED, Handing.ALL: S.RESULT_TRANSMITTED}),
        *_RESULT_RECEIPT,
    ),
    Family.CONSULTATION: (
        *_COMMON,
        *_WITHDRAWAL,
        _row("consultationAnswer", None, _LIVE | {S.ANSWERED}, S.ANSWERED),
    ),
    Family.JOINT_INVESTIGATION: (
        *_COMMON,
        *_WITHDRAWAL,
        *_else(_row("jointInvestigation", _STAGE.PROPOSAL, (), None)),
        _row(
            "jointInvestigation",
            _STAGE.AGREEMENT,
            _LIVE | {S.AGREEMENT_SIGNED, S.AGREED},
            S.AGREEMENT_SIGNED,
        ),
        _row("jointInvestigation", Agreeing.AGREEMENT_CONFIRMED, {S.AGREEMENT_SIGNED}, S.AGREED),
        _row("jointInvestigation", _STAGE.CHANGE, {S.AGREED, S.CHANGE_SIGNED}, S.CHANGE_SIGNED),
        _row("jointInvestigation", Agreeing.CHANGE_CONFIRMED, {S.CHANGE_SIGNED}, S.AGREED),
        _row(
            "jointInvestigation",
            _STAGE.END,
            _LIVE | {S.AGREEMENT_SIGNED, S.AGREED, S.CHANGE_SIGNED, S.ENDED},
            S.ENDED,
        ),
    ),
}
"""The transitions of each family. Steps that are not here have no place in the family, or change nothing."""

_NEXT: Mapping[tuple[Family, str, str | None, ItemState], ItemState] = {
    (family, row.step, row.meaning, before): before if row.after is None else row.after
    for family, rows in TRANSITIONS.items()
    for row in rows
    for before in row.before
}


def next_state(family: Family, state: ItemState, step: str, meaning: str | None = None) -> ItemState | None:
    """The state that follows from a step.

    Args:
        family: The family of what was opened.
        state: The state of the item so far.
        step: The tag of the step.
        meaning: Its coded meaning for the item, where it has several.

    Returns:
        The next state, which may be the same; ``None`` where the step has no place in this state.
    """
    if step in STAYING:
        return state
    return _NEXT.get((family, step, None if meaning is None else str(meaning), state))
