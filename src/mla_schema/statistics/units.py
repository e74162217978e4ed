"""Seconds, hours and days as they are counted here, and the codes of answers."""

from datetime import UTC, datetime, timedelta

from mla_schema.statistics.tally import NO, UNKNOWN, YES

HOUR = 3600
DAY = 24 * HOUR
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""The instant from which seconds are counted here."""
_SECOND = timedelta(seconds=1)


def seconds(at: datetime) -> int:
    """An instant as whole seconds since 1970.

    Args:
        at: The instant.
    """
    return (at - EPOCH) // _SECOND


def share(answer: bool | None) -> str:  # noqa: FBT001  # It turns three answers into three codes.
    """The code of an answer.

    Args:
        answer: Yes, no, or not known.
    """
    return UNKNOWN if answer is None else YES if answer else NO
