"""What an indicator is: what is counted, in which unit, and when the clock stands still."""

from dataclasses import dataclass
from enum import StrEnum


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
        unit: In what it is measured.
        clock: When the clock stops.
        overlapping: Whether one thing counts in several rows, so that their sum means nothing and is not shown.
    """

    id: str
    group: int
    kind: Kind
    counted: Counted
    title: str
    definition: str
    unit: Unit = Unit.NUMBER
    clock: str = NO_CLOCK
    overlapping: bool = False


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
    "Requests and steps on paper": "they count as soon as the register has an entry for them; a stream of messages has none",
    "Deletions on time": "a notice tells that data were deleted; no message tells when they should have been",
}
"""What is asked for and cannot be had from messages, and why."""
