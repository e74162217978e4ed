"""Code list: purposes of a contact."""

from enum import StrEnum


class ContactPurpose(StrEnum):
    """What a contact is to be used for.

    Source: TCY_2018_10_S5, TCY_2018_10_S6, TCY_2018_10_S7, CETS224_7_4_C, BUDAPEST_35_1.
    """

    MAIN = "main"
    """Main contact. Answers for the request as a whole.
    Source: TCY_2018_10_S5."""

    CONFIRMATION = "confirmation"
    """Confirmation contact. Confirms that a message is genuine and answers further questions.
    Source: TCY_2018_10_S6."""

    CASE_OFFICER = "caseOfficer"
    """Person in charge of the case. Knows the investigation and answers on its facts.
    Source: TCY_2018_10_S7."""

    DUTY_OFFICER = "dutyOfficer"
    """Duty officer. Can be reached outside office hours.
    Source: BUDAPEST_35_1."""

    RETURN_OF_EVIDENCE = "returnOfEvidence"
    """Return of evidence. Receives the data and questions about them.
    Source: CETS224_7_4_C."""

    TECHNICAL = "technical"
    """Technical contact. Answers on formats, transfer and encryption.
    Source: BUDAPEST_35_1_A."""

    CONSULTATION = "consultation"
    """Consultation contact. Answers consultations before a request is sent or about an order.
    Source: CETS224_7_5_B, TCY_2013_17_REC_14."""

    DATA_PROTECTION_INCIDENT = "dataProtectionIncident"
    """Data-protection incident contact. Is told of a security incident that affects transferred data.
    Source: CETS224_14_7."""
