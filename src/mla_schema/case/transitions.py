"""The transitions: which state follows from which step. They are written here and nowhere else.

A step that a table does not have for a state is out of place there: the state stays, and the case says so.
"""

from collections.abc import Mapping

from mla_schema.case.meanings import Agreeing, Handing
from mla_schema.case.rows import (
    AGREEING,
    COMMON,
    CONDITIONS,
    DECIDED_AGAINST,
    DECISION,
    HANDED,
    HANDED_OVER,
    LIVE,
    PASSED_ON,
    PENDING,
    REFERRAL,
    REPLACED,
    RESULT_RECEIPT,
    RUNNING,
    SUPPLEMENT_REQUEST,
    TOLD_WITH,
    WHOLE_REPLACED,
    WITHDRAWAL,
    Transition,
    answered,
    otherwise_stays,
    outcomes,
    row,
    status,
)
from mla_schema.case.states import Family, ItemState
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.joint_investigation_stage import JointInvestigationStage
from mla_schema.codes.order_instruction_kind import OrderInstructionKind

S = ItemState

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

GROUPS: Mapping[str, frozenset[ItemState]] = {
    "pending": PENDING,
    "running": RUNNING,
    "handedOver": HANDED_OVER,
    "decidedAgainst": DECIDED_AGAINST,
}
"""States from which the same often follows, each in one group at most; a diagram draws a box around them."""


_STAGE = JointInvestigationStage
_ON_MORE_TIME = (
    DecisionOutcome.ACCEPTED,
    DecisionOutcome.NOT_EXECUTABLE,
    DecisionOutcome.REFUSED,
    DecisionOutcome.POSTPONED,
)

TRANSITIONS: Mapping[Family, tuple[Transition, ...]] = {
    Family.REQUEST: (
        *COMMON,
        *PASSED_ON,
        *REPLACED,
        *status(Family.REQUEST),
        *answered(),
        *CONDITIONS,
        *WITHDRAWAL,
        row(
            "orderServed",
            None,
            (PENDING - {S.SUPPLEMENT_REQUESTED}) | {S.ACCEPTED, S.IN_EXECUTION, S.WITHDRAWAL_REQUESTED},
            S.ORDER_SERVED,
        ),
        *DECISION,
        *outcomes("result", HANDED),
        *RESULT_RECEIPT,
        # A request for data keeps what was preserved for it (29(7)); that is told beside the state of the request.
        *otherwise_stays(row("dataPreserved", None, (), None)),
        *otherwise_stays(row("preservationEnded", None, (), None)),
    ),
    Family.ENTITY: (
        *COMMON,
        # A notified authority can pass the notification on: the order stands at the provider as it did.
        *otherwise_stays(row("referral", None, (), None)),
        *REPLACED,
        *status(Family.ENTITY),
        *WITHDRAWAL,
        *otherwise_stays(
            row(
                "orderInstruction",
                OrderInstructionKind.DO_NOT_DISCLOSE,
                PENDING | {S.ACCEPTED, S.IN_EXECUTION},
                S.NOT_TO_BE_DISCLOSED,
            )
        ),
        *otherwise_stays(
            row("orderInstruction", OrderInstructionKind.NO_OBJECTION, {S.NOT_TO_BE_DISCLOSED}, S.REGISTERED)
        ),
        *otherwise_stays(row("orderInstruction", OrderInstructionKind.CONSULTATION_PENDING, (), None)),
        *outcomes("providerReply", HANDED),
        *RESULT_RECEIPT,
    ),
    Family.PRESERVATION: (
        *COMMON,
        *PASSED_ON,
        *REPLACED,
        *status(Family.PRESERVATION),
        *answered(),
        *CONDITIONS,
        *WITHDRAWAL,
        # To preserve is no result: what was preserved is confirmed, and no decision says that it was executed.
        *(each for each in DECISION if each.after not in {S.EXECUTED, S.PARTLY_EXECUTED}),
        # What is preserved stays preserved whatever is decided about more time for it.
        *(row("decision", outcome, {S.DATA_PRESERVED}, None) for outcome in _ON_MORE_TIME),
        # Nor do questions about more time, or about how it is to be done, end it (29(6)).
        *(
            row(each.step, each.meaning, {S.DATA_PRESERVED}, None)
            for each in (*REFERRAL, *SUPPLEMENT_REQUEST, *CONDITIONS)
        ),
        row(
            "dataPreserved",
            None,
            LIVE | DECIDED_AGAINST | {S.DATA_PRESERVED, S.PRESERVATION_ENDED},
            S.DATA_PRESERVED,
        ),
        *otherwise_stays(
            row(
                "preservationEnded",
                None,
                LIVE | {S.DATA_PRESERVED, S.WITHDRAWN},
                S.PRESERVATION_ENDED,
            )
        ),
    ),
    Family.INFORMATION: (
        *COMMON,
        *PASSED_ON,
        *WHOLE_REPLACED,
        *status(Family.INFORMATION),
        *answered(TOLD_WITH),
        *CONDITIONS,
        *outcomes("result", {Handing.PART: S.PARTLY_EXECUTED, Handing.ALL: S.RESULT_TRANSMITTED}),
        *RESULT_RECEIPT,
    ),
    Family.CONSULTATION: (
        *COMMON,
        *PASSED_ON,
        *WHOLE_REPLACED,
        *status(Family.CONSULTATION),
        *WITHDRAWAL,
        row("consultationAnswer", None, LIVE | {S.ANSWERED}, S.ANSWERED),
    ),
    Family.JOINT_INVESTIGATION: (
        *COMMON,
        *PASSED_ON,
        # What both have agreed on is changed by both, and not by an amendment of one of them.
        *(row(each.step, each.meaning, each.before - AGREEING, each.after) for each in WHOLE_REPLACED),
        *status(Family.JOINT_INVESTIGATION),
        *WITHDRAWAL,
        *otherwise_stays(row("jointInvestigation", _STAGE.PROPOSAL, (), None)),
        row(
            "jointInvestigation",
            _STAGE.AGREEMENT,
            LIVE | {S.AGREEMENT_SIGNED, S.AGREED},
            S.AGREEMENT_SIGNED,
        ),
        row("jointInvestigation", Agreeing.AGREEMENT_CONFIRMED, {S.AGREEMENT_SIGNED}, S.AGREED),
        row("jointInvestigation", _STAGE.CHANGE, {S.AGREED, S.CHANGE_SIGNED}, S.CHANGE_SIGNED),
        row("jointInvestigation", Agreeing.CHANGE_CONFIRMED, {S.CHANGE_SIGNED}, S.AGREED),
        row(
            "jointInvestigation",
            _STAGE.END,
            LIVE | {S.AGREEMENT_SIGNED, S.AGREED, S.CHANGE_SIGNED, S.ENDED},
            S.ENDED,
        ),
    ),
}
"""The transitions of each family. Steps that are not here have no place in the family, or change nothing."""

_ROWS: Mapping[tuple[Family, str, str | None, ItemState], Transition] = {
    (family, each.step, each.meaning, before): each
    for family, rows in TRANSITIONS.items()
    for each in rows
    for before in each.before
}


def transition(family: Family, state: ItemState, step: str, meaning: str | None = None) -> Transition | None:
    """The row of the table that says what follows from a step.

    Args:
        family: The family of what was opened.
        state: The state of the item so far.
        step: The tag of the step.
        meaning: Its coded meaning for the item, where it has several.

    Returns:
        The row; ``None`` where the step has no place in this state.
    """
    return _ROWS.get((family, step, None if meaning is None else str(meaning), state))
