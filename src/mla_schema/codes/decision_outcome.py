"""Code list: outcomes of a request."""

from enum import StrEnum


class DecisionOutcome(StrEnum):
    """What becomes of an item of a request at the requested authority.

    Source: BUDAPEST_27_7, CETS224_8_8, CETS224_9_6.
    """

    ACCEPTED = "accepted"
    """Accepted. The item will be executed.
    Source: OURS."""

    EXECUTED = "executed"
    """Executed. The item was executed in full.
    Source: BUDAPEST_27_7."""

    PARTLY_EXECUTED = "partlyExecuted"
    """Partly executed. A part of what the item asks for was executed.
    Source: BUDAPEST_27_6, BUDAPEST_27_7."""

    NO_DATA = "noData"
    """No data. It was executed, and there are no such data.
    Source: OURS."""

    NOT_EXECUTABLE = "notExecutable"
    """Not executable. It cannot be executed, for reasons that are no refusal.
    Source: BUDAPEST_27_7."""

    REFUSED = "refused"
    """Refused. Execution is refused on a ground that the law provides.
    Source: BUDAPEST_25_4, BUDAPEST_27_4, BUDAPEST_29_5."""

    POSTPONED = "postponed"
    """Postponed. Action is put off because it would prejudice investigations or proceedings.
    Source: BUDAPEST_27_5."""

    WITHDRAWN = "withdrawn"
    """Withdrawn. The requesting authority has withdrawn the item.
    Source: OURS."""
