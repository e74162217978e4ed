"""Code list: roles of a person."""

from enum import StrEnum


class PersonRole(StrEnum):
    """The part that a person plays in the case.

    Source: EIO_ANNEX_A, UNCC_40_E.
    """

    SUSPECT = "suspect"
    """Suspect. Is believed to have committed or taken part in the offence.
    Source: BUDAPEST_35_1_C, EIO_ANNEX_A."""

    ACCUSED = "accused"
    """Accused. Has been charged with the offence or stands trial.
    Source: EIO_ANNEX_A."""

    CONVICTED = "convicted"
    """Convicted person. Has been found guilty of the offence.
    Source: EPOC_ANNEX_I_G."""

    VICTIM = "victim"
    """Victim. Has been harmed by the offence.
    Source: EIO_ANNEX_A."""

    WITNESS = "witness"
    """Witness. Can give evidence on the facts.
    Source: EIO_ANNEX_A."""

    MISSING_PERSON = "missingPerson"
    """Missing person. Is looked for out of concern for life or safety.
    Source: ETSI_TS_103120."""

    SUBSCRIBER = "subscriber"
    """Subscriber or account holder. Holds the contract or the account, whether or not the user.
    Source: BUDAPEST_18_3."""

    USER = "user"
    """User of the service. Used the service or the address, whether or not the subscriber.
    Source: EPOC_ANNEX_I_F."""

    THIRD_PARTY = "thirdParty"
    """Third party. Is concerned by the data without a part in the offence.
    Source: BUDAPEST_15_3."""

    UNKNOWN = "unknown"
    """Unknown role. The part of the person is not yet known.
    Source: OURS."""
