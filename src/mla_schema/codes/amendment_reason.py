"""Code list: reasons for an amendment."""

from enum import StrEnum


class AmendmentReason(StrEnum):
    """Why a request is amended.

    Source: OURS.
    """

    CORRECTION = "correction"
    """Correction. Something in the request was wrong.
    Source: OURS."""

    NEW_FACTS = "newFacts"
    """New facts. The investigation has brought new facts.
    Source: OURS."""

    SCOPE_REDUCED = "scopeReduced"
    """Scope reduced. Less is asked for than before.
    Source: OURS."""

    SCOPE_EXTENDED = "scopeExtended"
    """Scope extended. More is asked for than before.
    Source: OURS."""

    OTHER_AUTHORITY = "otherAuthority"
    """Other authority. Another authority has taken over the case, or other contacts answer.
    Source: OURS."""

    AFTER_CONSULTATION = "afterConsultation"
    """After consultation. The authorities have agreed on the change.
    Source: BUDAPEST_27_6, TCY_2013_17_REC_14."""

    OTHER = "other"
    """Other reason. Another reason, which the message states.
    Source: OURS."""
