"""Code list: reasons for withdrawal."""

from enum import StrEnum


class WithdrawalReason(StrEnum):
    """Why a sender takes back a request.

    Source: OURS.
    """

    EVIDENCE_OBTAINED_OTHERWISE = "evidenceObtainedOtherwise"
    """Evidence obtained otherwise. The data have been obtained in another way."""

    SUSPECT_IDENTIFIED = "suspectIdentified"
    """Suspect identified. The person has been identified without the data."""

    NO_LONGER_NECESSARY = "noLongerNecessary"
    """No longer necessary. The data are no longer needed for the case."""

    CASE_CLOSED = "caseClosed"
    """Case closed. The case has been closed."""

    SUPERSEDED = "superseded"
    """Superseded. Another request takes the place of this one."""

    SENT_IN_ERROR = "sentInError"
    """Sent in error. The request should not have been sent, or not to this recipient."""

    CONDITIONS_NOT_ACCEPTABLE = "conditionsNotAcceptable"
    """Conditions not acceptable. The sender cannot comply with the conditions set for the answer.
    Source: BUDAPEST_28_3."""

    CONFIDENTIALITY_NOT_ASSURED = "confidentialityNotAssured"
    """Confidentiality not assured. The requested Party cannot keep the request confidential, and the sender
    does not want it executed.
    Source: BUDAPEST_27_8."""

    OTHER = "other"
    """Other reason. Another reason, which the withdrawal states."""
