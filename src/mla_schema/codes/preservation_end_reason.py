"""Code list: reasons why a preservation ends."""

from enum import StrEnum


class PreservationEndReason(StrEnum):
    """Why data are no longer preserved.

    Source: BUDAPEST_29_7.
    """

    PERIOD_EXPIRED = "periodExpired"
    """Period expired. The time has run out and no request for the data was received.
    Source: BUDAPEST_29_7."""

    HANDED_OVER = "handedOver"
    """Handed over. The data were disclosed in answer to the request for them.
    Source: BUDAPEST_29_7."""

    REQUEST_DECIDED = "requestDecided"
    """Request decided. The request for the data was decided otherwise.
    Source: BUDAPEST_29_7."""

    WITHDRAWN = "withdrawn"
    """Withdrawn. The requesting authority no longer needs the data.
    Source: OURS."""

    DATA_LOST = "dataLost"
    """Data lost. The data were lost or deleted in spite of the preservation.
    Source: BUDAPEST_29_6."""

    OTHER = "other"
    """Other reason. Another reason, which the message states.
    Source: OURS."""
