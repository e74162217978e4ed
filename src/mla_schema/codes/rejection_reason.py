"""Code list: reasons to reject evidence."""

from enum import StrEnum


class RejectionReason(StrEnum):
    """Why a file of evidence is not accepted.

    Source: OURS.
    """

    DIGEST_DIFFERS = "digestDiffers"
    """Digest differs. The file is not the one that the manifest names.
    Source: OURS."""

    UNREADABLE = "unreadable"
    """Unreadable. The file cannot be opened.
    Source: OURS."""

    INCOMPLETE = "incomplete"
    """Incomplete. The file does not hold what the manifest says.
    Source: OURS."""

    OTHER_DATA = "otherData"
    """Other data. The data are not those that were asked for.
    Source: OURS."""

    FORMALITY_MISSING = "formalityMissing"
    """Formality missing. A certificate or another form that was asked for is missing.
    Source: BUDAPEST_27_3."""

    OTHER = "other"
    """Other reason. Another reason, which the remarks state.
    Source: OURS."""
