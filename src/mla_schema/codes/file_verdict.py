"""Code list: verdicts on received evidence."""

from enum import StrEnum


class FileVerdict(StrEnum):
    """Whether evidence arrived as the manifest says.

    Source: OURS.
    """

    ACCEPTED = "accepted"
    """Accepted. The file is there and its digest is right.
    Source: OURS."""

    REJECTED = "rejected"
    """Rejected. The file is not accepted.
    Source: OURS."""

    MISSING = "missing"
    """Missing. The file has not arrived.
    Source: OURS."""
