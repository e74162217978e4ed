"""Code list: reasons for a referral."""

from enum import StrEnum


class ReferralReason(StrEnum):
    """Why a request is passed on.

    Source: BUDAPEST_27_9_C, EIO_ANNEX_B.
    """

    NOT_COMPETENT = "notCompetent"
    """Not competent. Another authority of the requested State is competent.
    Source: BUDAPEST_27_9_C."""

    OTHER_AUTHORITY_EXECUTES = "otherAuthorityExecutes"
    """Other authority executes. Another authority will execute the request.
    Source: EIO_ANNEX_B."""

    JOINED_WITH_OTHER_CASE = "joinedWithOtherCase"
    """Joined with another case. An authority that has a case about the same matter takes it over.
    Source: OURS."""

    CENTRAL_AUTHORITY = "centralAuthority"
    """Through the central authority. The request must go through the central authority.
    Source: BUDAPEST_27_9_E."""

    OTHER = "other"
    """Other reason. Another reason, which the message states.
    Source: OURS."""
