"""Code list: verdicts on a received message."""

from enum import StrEnum


class ReceivedVerdict(StrEnum):
    """What the recipient's check of a message found.

    It is recorded as it was when the message arrived.

    Source: OURS.
    """

    VALID = "valid"
    """Valid. The check found no error."""

    INVALID = "invalid"
    """Invalid. The check found at least one error."""

    UNDECIDED = "undecided"
    """Undecided. The check could not tell; this is never counted as valid."""

    UNREADABLE = "unreadable"
    """Unreadable. The message could not be read, so nothing could be checked."""

    NOT_CHECKED = "notChecked"
    """Not checked. No check was made, as with a message on paper."""
