"""What an indicator is: what is counted, in which unit, and when the clock stands still."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias


class Kind(StrEnum):
    """What an indicator looks like."""

    TABLE = "table"
    """A number for each code."""
    MATRIX = "matrix"
    """A number for each pair of States: from, to."""
    SHARE = "share"
    """How many do and how many do not, and the share of those that do."""
    DURATION = "duration"
    """How long something takes: median, mean, 90th percentile, and shares within limits."""


class Counted(StrEnum):
    """The unit of count: what one is one of."""

    OPENING = "opening"
    """One message that opens something, with all that follows it."""
    REQUEST = "request"
    """A request or order from its opening to its outcome."""
    ITEM = "item"
    """One set of data in a request."""
    IDENTIFIER = "identifier"
    """One account, address, device or asset in a request."""
    PRESERVATION = "preservation"
    """A request to preserve data."""
    ORDER = "order"
    """An order to a provider."""
    MESSAGE = "message"
    """One message."""
    CODE = "code"
    """Each time a code is stated."""


class Unit(StrEnum):
    """In what an indicator is measured."""

    NUMBER = "number"
    HOURS = "hours"
    DAYS = "days"


NO_CLOCK = "none: nothing is timed"
"""The rule of what is counted and not timed."""
RUNNING = "none: the clock never stops"
"""The rule where nothing stops the clock."""
STOPPED = (
    "the clock stands still while the addressee waits for the requester: from a supplement request that says that "
    "execution is suspended to the supplement or amendment, from a proposal of conditions to the answer, "
    "from an impediment to the determination"
)
"""The rule where the time of the other side does not count."""


class OnPaper(StrEnum):
    """What an indicator makes of a case on paper or by word of mouth, of which the register has only an entry."""

    COUNTED = "counted"
    """It is counted by what the entry says; what the entry does not say counts as not known."""
    UNKNOWN = "unknown"
    """It is counted as not known: an entry never says it."""
    LEFT_OUT = "left out"
    """It is not counted: the indicator counts what only messages have."""


Where: TypeAlias = Mapping[str, frozenset[str]]
"""Conditions: by what things differ, and the codes that are meant."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """Which of its unit of count an indicator looks at, and by what it tells them apart.

    From this follows which indicators tell of each other, so that what one hides no other gives away.

    Attributes:
        by: By what the rows differ. Two indicators that differ by the same use the same word, and no others do.
        across: By what the columns of a matrix differ.
        where: The conditions beside that of the unit of count.
        rows: The rows, where each is several of the codes of ``by``.
        each: The rows of a table whose rows overlap, each with its conditions.
        ended: The conditions of what a duration counts as over.
        open: The conditions of what it counts as still open.
    """

    by: str
    across: str = ""
    where: Where = field(default_factory=dict)
    rows: Where | None = None
    each: Mapping[str, Where] | None = None
    ended: Where = field(default_factory=dict)
    open: Where = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kpi:
    """An indicator.

    Attributes:
        id: Its name; it is never used for anything else.
        group: The number of its group.
        kind: What it looks like.
        counted: The unit of count.
        title: What it is, in a few words.
        definition: What exactly is counted or measured, from which messages.
        view: What it looks at, in a form from which it follows what it tells of others.
        paper: What it makes of cases on paper.
        unit: In what it is measured.
        clock: When the clock stops.
    """

    id: str
    group: int
    kind: Kind
    counted: Counted
    title: str
    definition: str
    view: View
    paper: OnPaper
    unit: Unit = Unit.NUMBER
    clock: str = NO_CLOCK

    @property
    def overlapping(self) -> bool:
        """Whether one thing counts in several rows, so that their sum means nothing and is not shown."""
        return self.view.each is not None


GROUPS = {
    1: "Requests sent and received",
    2: "Data",
    3: "Offences and urgency",
    4: "Timeliness",
    5: "Receipts",
    6: "Outcome",
    7: "Refusals, postponements, conditions",
    8: "Quality",
    9: "Preservation",
    10: "Channels and signatures",
    11: "Language",
    12: "Direct cooperation",
    13: "Spontaneous information and joint investigations",
    14: "Data protection",
}
"""The groups of indicators that a national authority is to publish."""

NOT_FROM_MESSAGES = {
    "Staff, hours per request, cost": "no message tells them; they come from the books of the authority",
    "Cost of translation": "no message tells it",
    "Police or judicial assistance outside the format": "what is not in a message is not counted here",
    "Requests and steps on paper": "they count when they are in a register, as far as its entry says something; a stream of messages has none",
    "Deletions on time": "a notice tells that data were deleted; no message tells when they should have been",
}
"""What is asked for and cannot be had from messages, and why."""
