"""What is due: periods that run, questions that wait, and what follows from where the items stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from mla_schema.case.deadlines import Deadline, DeadlineKind
from mla_schema.case.matter import Matter
from mla_schema.case.states import Family, ItemState, next_side
from mla_schema.case.steps import Side
from mla_schema.case.terms import ANSWERING, party, terms_of
from mla_schema.model.correspondent import Correspondent

_AWAITED = {
    ItemState.SENT: frozenset({"receipt"}),
    ItemState.SUPPLEMENT_REQUESTED: frozenset({"supplement"}),
    ItemState.CONDITIONS_PROPOSED: frozenset({"conditionsAnswer"}),
    ItemState.CONDITIONS_DECLINED: frozenset({"determination"}),
    ItemState.IMPEDED: frozenset({"determination"}),
    ItemState.DATA_PRESERVED: frozenset({"dataRequest", "preservationExtension"}),
    ItemState.RESULT_TRANSMITTED: frozenset({"resultReceipt"}),
    ItemState.WITHDRAWAL_REQUESTED: frozenset({"withdrawalConfirmation"}),
}
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Due:
    """Something that is expected.

    Attributes:
        matter: The identifier of the matter.
        items: The items concerned; none named means the whole.
        awaited: Tags of the steps that would do; empty means any.
        side: Who has to act.
        by: Who that is, where it is known.
        at: The first instant at which it is late; none where nothing says so.
        late: Whether that is past.
        kind: Who set the time; none where there is no time.
        deadline: The deadline, where the table has it.
        message: The message because of which it is expected.
    """

    matter: str
    items: tuple[str, ...]
    awaited: frozenset[str]
    side: Side
    by: Correspondent | None
    at: datetime | None
    late: bool
    kind: DeadlineKind | None
    deadline: Deadline | None
    message: str


def due_at(matters: Sequence[Matter], at: datetime) -> tuple[Due, ...]:
    """What is expected at a time: what has a date first, by date.

    Args:
        matters: What a case is about.
        at: The time.
    """
    dated = [
        Due(
            term.matter,
            term.items,
            term.awaited,
            term.side,
            term.by,
            term.expires_at,
            term.late(at),
            term.kind,
            term.deadline,
            term.message,
        )
        for term in terms_of(matters)
        if term.running
    ]
    undated: list[Due] = []
    for matter in matters:
        mine = [due for due in dated if due.matter == matter.id]
        asked = list(_asked(matter, {due.message for due in mine}))
        sides = {due.side for due in (*mine, *asked)}
        undated += [*asked, *(due for due in _standing(matter) if due.side not in sides)]
    # Sorting is stable: what has no date keeps the order of the matters.
    return tuple(sorted((*dated, *undated), key=lambda due: due.at or _NEVER))


def _asked(matter: Matter, dated: set[str]) -> Iterator[Due]:
    """Yield the questions that name no date."""
    for question in matter.questions:
        if question.message not in dated:
            yield Due(
                matter.id,
                question.items,
                question.answers,
                question.side,
                party(matter, question.side),
                None,
                False,
                None,
                None,
                question.message,
            )


def _standing(matter: Matter) -> Iterator[Due]:
    """Yield what follows from where the items stand."""
    groups: dict[tuple[Side, frozenset[str]], list[tuple[str, str | None]]] = {}
    for item in matter.open_items:
        side = next_side(item.state)
        awaited = _AWAITED.get(item.state, ANSWERING[matter.family])
        # Conditions that are declined are a matter for the Party that has set them.
        if item.state is ItemState.CONDITIONS_DECLINED and matter.family is Family.INFORMATION:
            side = Side.REQUESTER
        if side is not None:
            groups.setdefault((side, awaited), []).append((item.changes[-1].message, item.id))
    for (side, awaited), items in groups.items():
        yield Due(
            matter.id,
            tuple(id_ for _, id_ in items if id_ is not None),
            awaited,
            side,
            party(matter, side),
            None,
            False,
            None,
            None,
            items[0][0],
        )
