"""Code list: statuses of receipt."""

from enum import StrEnum


class ReceiptStatus(StrEnum):
    """What became of a message on arrival.

    No defect in its content prevents registration.

    Source: TCY_2013_17_REC_9, EIO_16, EIO_ANNEX_B.
    """

    RECEIVED = "received"
    """Received. The message has arrived and is not yet registered.
    Source: TCY_2013_17_REC_9."""

    REGISTERED = "registered"
    """Registered. The message has arrived and has been entered in the register of the recipient.
    Source: TCY_2013_17_REC_9, EIO_ANNEX_B."""

    ALREADY_RECEIVED = "alreadyReceived"
    """Already received. The same message had arrived before, and the first receipt stands.
    Source: OURS."""

    UNREADABLE = "unreadable"
    """Unreadable. Something has arrived that cannot be read and must be sent again.
    Source: OURS."""
