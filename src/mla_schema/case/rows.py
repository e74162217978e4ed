"""The rows of the tables of transitions: what a step means, where several families share it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mla_schema.case.meanings import Answer, Arrival, Confirming, Handing, Obstacle, Replacing
from mla_schema.case.states import STATED, TERMINAL, Family, ItemState
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.determination_kind import DeterminationKind
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


_ALL = frozenset(ItemState)
PENDING = frozenset(
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
RUNNING = frozenset(
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
LIVE = PENDING | RUNNING | {S.WITHDRAWAL_REQUESTED}
_UNDER_WAY = frozenset({S.IN_EXECUTION, S.ORDER_SERVED, S.PARTLY_EXECUTED, S.EXECUTED})
HANDED_OVER = frozenset({S.RESULT_TRANSMITTED, S.RESULT_RECEIVED})
# A decision can be changed, on a remedy or because a request was amended.
DECIDED_AGAINST = frozenset({S.REFUSED, S.NOT_EXECUTABLE, S.NO_DATA})


def row(step: str, meaning: str | None, before: Iterable[ItemState], after: ItemState | None) -> Transition:
    """A row of a table.

    Args:
        step: The tag of the step.
        meaning: Its coded meaning for the item; none where the step has only one.
        before: The states in which it can be taken.
        after: The state that follows; none where the item stays as it is.
    """
    return Transition(step, meaning, frozenset(before), after)


def otherwise_stays(*rows: Transition) -> tuple[Transition, ...]:
    """Rows of one step and meaning, and one more: in all other states it can be taken too, and the state stays.

    Args:
        rows: The rows.
    """
    first = rows[0]
    others = _ALL.difference(*(each.before for each in rows))
    stays = row(first.step, first.meaning, others, None)
    return *(each for each in rows if each.before), stays


_RECEIPT = (
    *otherwise_stays(row("receipt", ReceiptStatus.RECEIVED, {S.SENT}, S.RECEIVED)),
    *otherwise_stays(
        row(
            "receipt",
            ReceiptStatus.REGISTERED,
            {S.SENT, S.RECEIVED, S.UNREADABLE, S.REFERRED, S.REPLACED},
            S.REGISTERED,
        )
    ),
    *otherwise_stays(row("receipt", ReceiptStatus.ALREADY_RECEIVED, {S.SENT}, S.RECEIVED)),
    # A supplement or an amendment can be unreadable too.
    *otherwise_stays(row("receipt", ReceiptStatus.UNREADABLE, {S.SENT, S.REPLACED}, S.UNREADABLE)),
)
REFERRAL = (row("referral", None, PENDING | {S.ACCEPTED}, S.REFERRED),)
# Authorities pass on what they are not competent for. What is ordered from an entity stays with that entity.
PASSED_ON = (
    *otherwise_stays(
        row("receipt", Arrival.FORWARDED, {S.SENT, S.RECEIVED, S.REGISTERED, S.REPLACED}, S.REFERRED)
    ),
    *REFERRAL,
)
SUPPLEMENT_REQUEST = (
    row(
        "supplementRequest",
        None,
        PENDING | {S.ACCEPTED, S.IN_EXECUTION, S.ORDER_SERVED, S.NOT_TO_BE_DISCLOSED, S.PARTLY_EXECUTED},
        S.SUPPLEMENT_REQUESTED,
    ),
)
_WAITING_FOR_WORDS = frozenset(
    {S.SUPPLEMENT_REQUESTED, S.CONDITIONS_PROPOSED, S.CONDITIONS_DECLINED, S.IMPEDED, S.UNREADABLE}
)


_CHANGEABLE = _WAITING_FOR_WORDS | DECIDED_AGAINST | {S.ANSWERED, S.POSTPONED}


def _replaced(step: str) -> tuple[Transition, ...]:
    """What a new body means: what waited for it is open again; what was decided against only where it is changed."""
    return (
        *otherwise_stays(row(step, Replacing.KEPT, _WAITING_FOR_WORDS, S.REPLACED)),
        *otherwise_stays(row(step, Replacing.CHANGED, _CHANGEABLE, S.REPLACED)),
        *otherwise_stays(row(step, Replacing.DROPPED, LIVE | {S.DATA_PRESERVED}, S.WITHDRAWAL_REQUESTED)),
    )


REPLACED = (*_replaced("supplement"), *_replaced("amendment"))
# What is one whole has no part that could be dropped.
WHOLE_REPLACED = tuple(each for each in REPLACED if each.meaning != Replacing.DROPPED)
AGREEING = frozenset({S.AGREEMENT_SIGNED, S.AGREED, S.CHANGE_SIGNED, S.ENDED})


def status(family: Family) -> tuple[Transition, ...]:
    """What the receiver states, follows. That data are preserved says nothing of where a request for them stands.

    Args:
        family: The family.
    """
    kept = {S.DATA_PRESERVED, S.PRESERVATION_ENDED} if family is Family.REQUEST else set()
    return tuple(
        row("status", stated, _ALL, None if state in kept else state)
        for stated, state in STATED[family].items()
    )


WITHDRAWAL = (
    *otherwise_stays(
        row("withdrawal", None, (LIVE | {S.DATA_PRESERVED, S.UNREADABLE}), S.WITHDRAWAL_REQUESTED)
    ),
    *otherwise_stays(row("withdrawalConfirmation", None, {S.WITHDRAWAL_REQUESTED}, S.WITHDRAWN)),
)


def answered(told_with: frozenset[ItemState] = frozenset()) -> tuple[Transition, ...]:
    """What an answer to conditions means.

    Args:
        told_with: States in which conditions wait for an answer, too, because the opening itself has set them.
    """
    return (
        *otherwise_stays(
            row(
                "conditionsAnswer",
                Answer.ACCEPTED,
                {S.CONDITIONS_PROPOSED, S.CONDITIONS_DECLINED} | told_with,
                S.ACCEPTED,
            )
        ),
        *otherwise_stays(
            row(
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
                }
                | told_with,
                S.CONDITIONS_DECLINED,
            )
        ),
        *otherwise_stays(row("conditionsAnswer", Answer.OPEN, (), None)),
    )


CONDITIONS = (
    row("conditionsProposal", None, PENDING | {S.ACCEPTED, S.IN_EXECUTION}, S.CONDITIONS_PROPOSED),
    row(
        "impediment",
        Obstacle.CONDITION,
        PENDING | RUNNING | HANDED_OVER,
        S.CONDITIONS_DECLINED,
    ),
    row("impediment", Obstacle.EXECUTION, PENDING | {S.ACCEPTED, S.IN_EXECUTION, S.ORDER_SERVED}, S.IMPEDED),
    *(
        row("determination", kind, {S.IMPEDED, S.CONDITIONS_DECLINED}, after)
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
HANDED: Mapping[str, ItemState] = {
    **_DECIDED,
    DecisionOutcome.ACCEPTED: S.IN_EXECUTION,
    DecisionOutcome.EXECUTED: S.RESULT_TRANSMITTED,
    Handing.PARTLY_AND_LAST: S.RESULT_TRANSMITTED,
    Handing.PART: S.PARTLY_EXECUTED,
    Handing.ALL: S.RESULT_TRANSMITTED,
}


def outcomes(step: str, table: Mapping[str, ItemState]) -> tuple[Transition, ...]:
    """What follows from each outcome. More can be handed over after a first result; nothing is decided after it.

    Args:
        step: The tag of the step.
        table: The state that follows from each outcome.
    """
    return tuple(
        row(
            step,
            outcome,
            (LIVE - (_UNDER_WAY if after is S.ACCEPTED else set()))
            | DECIDED_AGAINST
            | (
                HANDED_OVER
                if step != "decision" and after in {S.RESULT_TRANSMITTED, S.PARTLY_EXECUTED}
                else set()
            )
            | ({S.WITHDRAWN} if after is S.WITHDRAWN else set()),
            after,
        )
        for outcome, after in table.items()
    )


RESULT_RECEIPT = (
    *otherwise_stays(row("resultReceipt", Confirming.ARRIVED, {S.RESULT_TRANSMITTED}, S.RESULT_RECEIVED)),
    *otherwise_stays(
        row(
            "resultReceipt",
            Confirming.NOT_ACCEPTED,
            {S.RESULT_TRANSMITTED, S.RESULT_RECEIVED, S.PARTLY_EXECUTED},
            S.RESULT_REJECTED,
        )
    ),
    *otherwise_stays(
        row(
            "resultReceipt",
            Confirming.SATISFIED,
            HANDED_OVER | {S.PARTLY_EXECUTED, S.EXECUTED, S.RESULT_REJECTED, S.ACCEPTED},
            S.CLOSED,
        )
    ),
)
COMMON = (*_RECEIPT, *SUPPLEMENT_REQUEST)
# Information is told on conditions in its first message already (26(2)).
TOLD_WITH = frozenset({S.SENT, S.RECEIVED, S.REGISTERED, S.REFERRED, S.REPLACED})
DECISION = (
    *outcomes("decision", _DECIDED),
    # What is already under way does not go back to where it will be executed.
    row("decision", DecisionOutcome.ACCEPTED, _UNDER_WAY, None),
)
