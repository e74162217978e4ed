"""A period in a matter: until when it runs, who has to act, and whether it was kept."""

from dataclasses import dataclass
from datetime import datetime

from mla_schema.case.deadlines import Deadline, DeadlineKind
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
        awaited: Tags of the steps by which it is met; empty means any.
        side: Who has to act.
        by: Who that is, where it is known.
        started_at: When it began to run.
        expires_at: The first instant at which it is over.
        met_at: When it was met; none while it is not.
        suspended: Whether it does not run, because more information was asked for.
        moot: Whether it has lost its purpose.
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
    moot: bool = False

    @property
    def running(self) -> bool:
        """Whether it still has to be met."""
        return self.met_at is None and not self.suspended and not self.moot

    def late(self, at: datetime) -> bool:
        """Whether it was not kept: met too late, or over and not met.

        Args:
            at: The time for which it is asked.
        """
        if self.met_at is None:
            return self.running and at >= self.expires_at
        return self.met_at >= self.expires_at
