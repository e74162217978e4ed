"""Code list: grounds for refusal."""

from enum import StrEnum


class RefusalGround(StrEnum):
    """On what ground execution is refused.

    Source: BUDAPEST_25_4, BUDAPEST_27_4, BUDAPEST_29_5.
    """

    POLITICAL_OFFENCE = "politicalOffence"
    """Political offence. The offence is considered a political offence or an offence connected with one.
    Source: BUDAPEST_27_4_A, BUDAPEST_29_5_A, BUDAPEST_30_2_A."""

    SOVEREIGNTY = "sovereignty"
    """Sovereignty. Execution is likely to prejudice the sovereignty of the requested Party.
    Source: BUDAPEST_27_4_B, BUDAPEST_29_5_B, BUDAPEST_30_2_B."""

    SECURITY = "security"
    """Security. Execution is likely to prejudice the security of the requested Party.
    Source: BUDAPEST_27_4_B, BUDAPEST_29_5_B, BUDAPEST_30_2_B."""

    ORDRE_PUBLIC = "ordrePublic"
    """Ordre public. Execution is likely to prejudice the public order of the requested Party.
    Source: BUDAPEST_27_4_B, BUDAPEST_29_5_B, BUDAPEST_30_2_B."""

    ESSENTIAL_INTERESTS = "essentialInterests"
    """Essential interests. Execution is likely to prejudice other essential interests of the requested Party.
    Source: BUDAPEST_27_4_B, BUDAPEST_29_5_B, BUDAPEST_30_2_B."""

    DOMESTIC_LAW_OR_TREATY = "domesticLawOrTreaty"
    """Domestic law or treaty. The law of the requested Party or an applicable treaty provides for refusal.
    Source: BUDAPEST_25_4."""

    DUAL_CRIMINALITY = "dualCriminality"
    """No dual criminality. The conduct is not an offence in the requested State.
    Source: BUDAPEST_25_5, BUDAPEST_29_4."""

    NOT_CONFORMING = "notConforming"
    """Not conforming. The request does not conform to the convention.
    Source: UNCC_40."""

    PROHIBITED_BY_DOMESTIC_LAW = "prohibitedByDomesticLaw"
    """Prohibited by domestic law. The authorities of the requested State could not take the measure in a case
    of their own.
    Source: UNCC_40."""

    CONTRARY_TO_ASSISTANCE_LAW = "contraryToAssistanceLaw"
    """Contrary to the law of assistance. Granting it would be contrary to the legal system of the requested
    State on mutual assistance.
    Source: UNCC_40."""

    DISCRIMINATORY_PURPOSE = "discriminatoryPurpose"
    """Discriminatory purpose. The request is believed to serve prosecution on account of a protected
    characteristic.
    Source: UNCC_40."""

    NE_BIS_IN_IDEM = "neBisInIdem"
    """Ne bis in idem. The person was already finally judged for the same acts.
    Source: EIO_11, EPOC_12."""

    IMMUNITY_OR_PRIVILEGE = "immunityOrPrivilege"
    """Immunity or privilege. An immunity or a privilege stands against it.
    Source: EIO_11, EPOC_12."""

    PRESS_FREEDOM = "pressFreedom"
    """Press freedom. Rules on the freedom of the press or of expression stand against it.
    Source: EIO_11, EPOC_12."""

    FUNDAMENTAL_RIGHTS = "fundamentalRights"
    """Fundamental rights. Execution would breach a fundamental right.
    Source: EIO_11, EPOC_12."""

    TERRITORIALITY = "territoriality"
    """Territoriality. The offence was committed outside the requesting State and wholly or partly in the
    requested one, where it is no offence.
    Source: EIO_11."""

    RESTRICTED_OFFENCES = "restrictedOffences"
    """Restricted offences. The measure is reserved to offences that do not include this one.
    Source: EIO_11."""

    NATIONAL_SECURITY_SOURCE = "nationalSecuritySource"
    """National security source. It would harm security interests or sources of intelligence.
    Source: EIO_11."""

    DEATH_PENALTY = "deathPenalty"
    """Death penalty. The offence carries the death penalty and no sufficient assurance was given.
    Source: OURS."""

    HUMAN_RIGHTS = "humanRights"
    """Human rights. There are grounds to fear a breach of human rights.
    Source: BUDAPEST_15_1."""

    DE_MINIMIS = "deMinimis"
    """De minimis. The matter is too minor.
    Source: TCY_2013_17_S3_2."""

    PROPORTIONALITY = "proportionality"
    """Proportionality. The measure is out of proportion to the offence.
    Source: BUDAPEST_15_1, TCY_2013_17_S3_2."""

    THRESHOLD_NOT_MET = "thresholdNotMet"
    """Threshold not met. The facts do not meet the threshold that the law sets for the measure.
    Source: TCY_2013_17_S3_2."""

    FISCAL_OFFENCE_ONLY = "fiscalOffenceOnly"
    """Fiscal offence only. The offence is considered a fiscal offence; not permitted for the offences of
    Articles 2 to 11.
    Source: BUDAPEST_25_4."""

    OTHER = "other"
    """Other ground. Another ground, which the reasons state with its source.
    Source: BUDAPEST_25_4."""
