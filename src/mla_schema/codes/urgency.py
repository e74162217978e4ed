"""Code list: degrees of urgency."""

from enum import StrEnum


class Urgency(StrEnum):
    """How fast the sender asks to be answered.

    The reasons are listed beside it.

    Source: BUDAPEST_25_3, BUDAPEST_31_3, CETS224_3_2_C.
    """

    ROUTINE = "routine"
    """Routine. The request may be handled in the ordinary order of work.
    Source: OURS."""

    EXPEDITED = "expedited"
    """Expedited. The request should be answered faster than the ordinary order of work, for instance because
    data may be lost.
    Source: BUDAPEST_31_3."""

    URGENT = "urgent"
    """Urgent. Circumstances require an answer by a given date or with priority, without a danger to life or
    safety.
    Source: BUDAPEST_25_3."""

    EMERGENCY = "emergency"
    """Emergency. There is a significant and imminent risk to the life or safety of a natural person.
    Source: CETS224_3_2_C."""
