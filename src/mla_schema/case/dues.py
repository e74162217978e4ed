"""What is due: periods that run, questions that wait, and dates that were named."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mla_schema.case.deadlines import Deadline, DeadlineKind
from mla_schema.case.matter import Matter
from mla_schema.case.steps import Side
from mla_schema.model.correspondent import Correspondent


@dataclass(frozen=True, slots=True)
class Term:
    """A period that began.

    Attributes:
        matter: The identifier of the matter.
        items: The items concerned; none named means the whole.
        kind: Who set it.
        deadline: The deadline, where the table has it; none where a message names the date.
        message: The message from which it runs, or that names it.
        awaited: Tags of the steps by which it is met.
        side: Who has to act.
        by: Who that is, where it is known.
        started_at: When it began to run.
        expires_at: The first instant at which it is over.
        met_at: When it was met; none while it is not.
        suspended: Whether it does not run at the end, because more information was asked for.
    """

    matter: str
    items: tuple[str, ...]
    kind: DeadlineKind
    deadline: Deadline | None
    message: str
    awaited: frozenset[str]
    side: Side
    by: Correspondent | None
    started_at: datetime
    expires_at: datetime
    met_at: datetime | None = None
    suspended: bool = False

    def late(self, at: datetime) -> bool:
        """Whether it was not kept: met too late, or over and not met.

        Args:
            at: The time for which it is asked.
        """
        return not self.suspended and (self.met_at or at) >= self.expires_at


@dataclass(frozen=True, slots=True)
class Due:
    """Something that is expected.

    Attributes:
        matter: The identifier of the matter.
        items: The items concerned; none named means the whole.
        awaited: Tags of the steps that would do.
        side: Who has to act.
        by: Who that is, where it is known.
        at: Until when; none where nothing says so.
        late: Whether that time is over.
        kind: Who set the time.
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


def terms_of(matters: Sequence[Matter]) -> tuple[Term, ...]:
    """Every period that began.

    Args:
        matters: What a case is about.
    """
    del matters
    return ()


def due_at(matters: Sequence[Matter], at: datetime) -> tuple[Due, ...]:
    """What is expected at a time.

    Args:
        matters: What a case is about.
        at: The time.
    """
    del matters, at
    return ()
