"""What a step means for an item where no code list says it: words of the tables of transitions."""

from enum import StrEnum


class Answer(StrEnum):
    """How conditions are answered as a whole."""

    ACCEPTED = "accepted"
    """Accepted. Every condition that is answered is accepted."""
    DECLINED = "declined"
    """Declined. At least one is not accepted."""
    OPEN = "open"
    """Open. None is declined, and of at least one it is not known yet."""


class Arrival(StrEnum):
    """What a receipt means beside its status."""

    FORWARDED = "forwarded"
    """Forwarded. The receiver is not competent and has passed it on."""


class Replacing(StrEnum):
    """What became of an item in an amendment or a supplement, which carries everything again."""

    KEPT = "kept"
    """Kept. It stands there as before."""
    CHANGED = "changed"
    """Changed. It stands there in other words or with other data."""
    DROPPED = "dropped"
    """Dropped. It is no longer there."""


class Obstacle(StrEnum):
    """What an impediment stands against."""

    EXECUTION = "execution"
    """Execution. Something cannot be done as it was asked."""
    CONDITION = "condition"
    """Condition. A condition cannot be met."""


class Handing(StrEnum):
    """What a result means beside the outcome that it states."""

    PART = "part"
    """Part. Files without an outcome, and more follows."""
    ALL = "all"
    """All. Files without an outcome, and nothing more follows."""
    PARTLY_AND_LAST = "partlyAndLast"
    """Partly, and last. A part was executed, and nothing more follows."""


class Confirming(StrEnum):
    """What a receipt of a result means for an item."""

    ARRIVED = "arrived"
    """Arrived. The files arrived as the manifest says."""
    NOT_ACCEPTED = "notAccepted"
    """Not accepted. A file is rejected or missing."""
    SATISFIED = "satisfied"
    """Satisfied. Nothing more is expected."""


class Agreeing(StrEnum):
    """What a later message about a joint investigation means beside its stage."""

    AGREEMENT_CONFIRMED = "agreementConfirmed"
    """Agreement confirmed. The other side sends the agreement that this side has received."""
    CHANGE_CONFIRMED = "changeConfirmed"
    """Change confirmed. The other side sends the change that this side has received."""
