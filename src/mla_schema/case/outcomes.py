"""What became of an item and of a request: it follows from the states of the items, and from nothing else.

A state says who has to do what; an outcome says what came of it. The statistics count by the function here, and so
there is no second record that could say something else than the case.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from mla_schema.case.states import ItemState
from mla_schema.codes.decision_outcome import DecisionOutcome

if TYPE_CHECKING:
    from mla_schema.case.matter import ItemCase, Matter


class Became(StrEnum):
    """What became of an item, or of a request as a whole."""

    PENDING = "pending"
    """Pending. There is no outcome yet; a part may have been handed over, with more to follow."""
    POSTPONED = "postponed"
    """Postponed. Action was put off."""
    EXECUTED = "executed"
    """Executed. It was executed; data that were to be preserved are, or were."""
    PARTLY_EXECUTED = "partlyExecuted"
    """Partly executed. A part was executed, and nothing more follows."""
    NO_DATA = "noData"
    """No data. There are no such data."""
    NOT_EXECUTABLE = "notExecutable"
    """Not executable. It cannot be executed."""
    REFUSED = "refused"
    """Refused. It was refused."""
    WITHDRAWN = "withdrawn"
    """Withdrawn. It was withdrawn, whether or not that was confirmed."""
    CLOSED = "closed"
    """Closed. Nothing more will be done, and no outcome was stated; such as after a determination not to proceed."""


DONE = frozenset({Became.EXECUTED, Became.PARTLY_EXECUTED})
"""What counts as a success."""
FINAL = frozenset(Became) - {Became.PENDING, Became.POSTPONED}
"""The outcomes after which nothing more is expected."""
UNDECIDED = frozenset({Became.WITHDRAWN, Became.CLOSED})
"""The final outcomes that tell nothing of whether assistance was given."""

_S = ItemState
OUTCOMES: Mapping[ItemState, Became] = {
    _S.POSTPONED: Became.POSTPONED,
    _S.EXECUTED: Became.EXECUTED,
    _S.DATA_PRESERVED: Became.EXECUTED,
    _S.RESULT_TRANSMITTED: Became.EXECUTED,
    _S.RESULT_RECEIVED: Became.EXECUTED,
    _S.RESULT_REJECTED: Became.EXECUTED,
    _S.NO_DATA: Became.NO_DATA,
    _S.NOT_EXECUTABLE: Became.NOT_EXECUTABLE,
    _S.REFUSED: Became.REFUSED,
    _S.WITHDRAWAL_REQUESTED: Became.WITHDRAWN,
    _S.WITHDRAWN: Became.WITHDRAWN,
    _S.PRESERVATION_ENDED: Became.CLOSED,
    _S.CLOSED: Became.CLOSED,
}
"""The outcome of an item in a state, as long as nothing else was stated of it; in every other state it is pending."""
HANDED_OVER = frozenset({_S.RESULT_TRANSMITTED, _S.RESULT_RECEIVED, _S.RESULT_REJECTED})
"""States in which something was handed over; the outcome that was stated tells whether it was all."""
ENDED = frozenset({_S.CLOSED, _S.PRESERVATION_ENDED})
"""States in which it is over for whatever reason; what was stated or preserved before tells the outcome."""
_STATED: Mapping[DecisionOutcome | None, Became] = {
    outcome: Became(outcome.value) for outcome in DecisionOutcome if outcome.value in FINAL
}


def became(state: ItemState, stated: DecisionOutcome | None, *, preserved: bool) -> Became:
    """What became of an item.

    Args:
        state: Where it stands.
        stated: The outcome that was stated last, in a decision, result or reply.
        preserved: Whether its data were preserved in the course of it.
    """
    if state in HANDED_OVER:
        return Became.PARTLY_EXECUTED if stated is DecisionOutcome.PARTLY_EXECUTED else Became.EXECUTED
    if state in ENDED:
        if preserved:
            return Became.EXECUTED
        if stated in _STATED:
            return _STATED[stated]
    return OUTCOMES.get(state, Became.PENDING)


def became_of(item: "ItemCase") -> Became:
    """What became of an item of a case.

    Args:
        item: The item.
    """
    preserved = any(change.state is ItemState.DATA_PRESERVED for change in item.changes)
    return became(item.state, item.outcome, preserved=preserved)


def together(each: Collection[Became]) -> Became:
    """What became of a request as a whole.

    One outcome for all counts as that. Some executed and some not is a request that was partly executed; else refused,
    not executable, no data and closed prevail in this order. While an item has no final outcome the whole has
    none; it is postponed where an item is.

    Args:
        each: What became of its items, at least one.
    """
    known = set(each)
    if not known <= FINAL:
        return Became.POSTPONED if Became.POSTPONED in known else Became.PENDING
    if len(known) == 1:
        return known.pop()
    if known & DONE:
        return Became.PARTLY_EXECUTED
    order = (Became.REFUSED, Became.NOT_EXECUTABLE, Became.NO_DATA, Became.CLOSED)
    return next(kind for kind in order if kind in known)


def became_of_matter(matter: "Matter") -> Became:
    """What became of a request as a whole, by its case.

    Args:
        matter: The matter; it has one item at least.
    """
    return together([became_of(item) for item in matter.items])
