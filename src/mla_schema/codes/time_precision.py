"""Code list: precision of an observed time."""

from enum import StrEnum


class TimePrecision(StrEnum):
    """How exactly an instant was observed or logged.

    A precision is stated as it was found and is never made finer.

    Source: OURS.
    """

    MILLISECOND = "millisecond"
    """Millisecond. The instant is known to the millisecond."""

    SECOND = "second"
    """Second. The instant is known to the second."""

    MINUTE = "minute"
    """Minute. The instant is known to the minute."""

    HOUR = "hour"
    """Hour. The instant is known to the hour."""

    DAY = "day"
    """Day. Only the day is known."""
