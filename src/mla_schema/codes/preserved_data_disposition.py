"""Code list: disposition of preserved data."""

from enum import StrEnum


class PreservedDataDisposition(StrEnum):
    """What is to become of preserved data.

    Source: BUDAPEST_29_7.
    """

    RELEASE = "release"
    """Release. The data need no longer be preserved for this request.
    Source: OURS."""

    KEEP_PENDING_REQUEST = "keepPendingRequest"
    """Keep pending a request. The data are to stay preserved until a request for them has been received and
    decided.
    Source: BUDAPEST_29_7."""
