"""Code list: competence of the recipient."""

from enum import StrEnum


class Competence(StrEnum):
    """Whether the recipient may deal with the message.

    Source: BUDAPEST_27_9_C, EIO_ANNEX_B, ETS030_18.
    """

    COMPETENT = "competent"
    """Competent. The recipient is competent to deal with the message.
    Source: BUDAPEST_27_9_C."""

    NOT_COMPETENT = "notCompetent"
    """Not competent. The recipient is not competent and has not passed the message on.
    Source: BUDAPEST_27_9_C."""

    FORWARDED = "forwarded"
    """Forwarded. The recipient is not competent and has passed the message on to the competent authority,
    which is named.
    Source: BUDAPEST_27_9_C, EIO_ANNEX_B, ETS030_18."""

    UNDETERMINED = "undetermined"
    """Undetermined. It has not yet been determined who is competent.
    Source: OURS."""
