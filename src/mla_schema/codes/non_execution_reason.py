"""Code list: reasons for non-execution."""

from enum import StrEnum


class NonExecutionReason(StrEnum):
    """Why data are not produced although nobody refuses.

    Source: BUDAPEST_27_7, ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_D.
    """

    DATA_EXPIRED = "dataExpired"
    """Data expired. The data existed and were deleted before the request arrived.
    Source: OURS."""

    DATA_NOT_HELD = "dataNotHeld"
    """Data not held. The addressee does not hold such data.
    Source: ETSI_TS_104144_6_4_4."""

    UNKNOWN_IDENTIFIER = "unknownIdentifier"
    """Unknown identifier. The identifier does not lead to any user, account or device.
    Source: OURS."""

    WRONG_PROVIDER = "wrongProvider"
    """Wrong provider. Another entity holds the data.
    Source: OURS."""

    WRONG_STATE = "wrongState"
    """Wrong State. The data are held in another State.
    Source: BUDAPEST_30_1."""

    OVER_BROAD = "overBroad"
    """Over-broad. More is asked for than can be produced.
    Source: OURS."""

    LANGUAGE_NOT_ACCEPTED = "languageNotAccepted"
    """Language not accepted. The request is in a language that is not accepted.
    Source: CETS224_4."""

    NOT_COMPETENT = "notCompetent"
    """Not competent. The addressee is not competent.
    Source: BUDAPEST_27_9_C."""

    INCOMPLETE = "incomplete"
    """Incomplete. Something that is needed is missing from the order or request.
    Source: ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_D."""

    MANIFEST_ERRORS = "manifestErrors"
    """Manifest errors. The order or request contains manifest errors.
    Source: ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_D."""

    INSUFFICIENT_INFORMATION = "insufficientInformation"
    """Insufficient information. What is given is not enough to find the data.
    Source: ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_D."""

    DE_FACTO_IMPOSSIBILITY = "deFactoImpossibility"
    """De facto impossibility. Circumstances that the addressee cannot change make it impossible.
    Source: ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_D."""

    INVALID_ISSUING_AUTHORITY = "invalidIssuingAuthority"
    """Invalid issuing authority. The authority that issued or validated the order may not do so.
    Source: ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_D."""

    OFFENCE_NOT_COVERED = "offenceNotCovered"
    """Offence not covered. The instrument does not cover the offence.
    Source: ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_D."""

    SERVICE_NOT_COVERED = "serviceNotCovered"
    """Service not covered. The instrument does not cover the service.
    Source: ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_D."""

    IMMUNITIES_OR_PRIVILEGES = "immunitiesOrPrivileges"
    """Immunities or privileges. The data are protected by an immunity or a privilege.
    Source: ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_D."""

    CONFLICT_OF_LAW = "conflictOfLaw"
    """Conflict of laws. The law of a third State forbids it.
    Source: ETSI_TS_104144_6_4_4, EPOC_ANNEX_III_E."""

    INSTRUCTED_NOT_TO_DISCLOSE = "instructedNotToDisclose"
    """Instructed not to disclose. The notified authority has instructed the provider not to disclose.
    Source: CETS224_7_5_C."""

    NEEDS_MUTUAL_ASSISTANCE = "needsMutualAssistance"
    """Needs mutual assistance. The addressee answers only to a request made through its authorities.
    Source: CETS224_7_7."""

    OTHER = "other"
    """Other reason. Another reason, which the message states.
    Source: BUDAPEST_27_7."""
