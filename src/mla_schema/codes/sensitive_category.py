"""Code list: categories of sensitive data."""

from enum import StrEnum


class SensitiveCategory(StrEnum):
    """Categories of personal data that need special safeguards.

    Source: CETS224_14_4.
    """

    RACIAL_OR_ETHNIC_ORIGIN = "racialOrEthnicOrigin"
    """Racial or ethnic origin. Data that reveal racial or ethnic origin.
    Source: CETS224_14_4."""

    POLITICAL_OPINIONS = "politicalOpinions"
    """Political opinions. Data that reveal political opinions.
    Source: CETS224_14_4."""

    RELIGIOUS_OR_OTHER_BELIEFS = "religiousOrOtherBeliefs"
    """Religious or other beliefs. Data that reveal religious or other beliefs.
    Source: CETS224_14_4."""

    TRADE_UNION_MEMBERSHIP = "tradeUnionMembership"
    """Trade-union membership. Data that reveal membership of a trade union.
    Source: CETS224_14_4."""

    GENETIC_DATA = "geneticData"
    """Genetic data. Data on inherited or acquired genetic characteristics.
    Source: CETS224_14_4."""

    BIOMETRIC_DATA = "biometricData"
    """Biometric data. Biometric data that are sensitive because of the risks involved.
    Source: CETS224_14_4."""

    HEALTH = "health"
    """Health. Data on the health of a person.
    Source: CETS224_14_4."""

    SEXUAL_LIFE = "sexualLife"
    """Sexual life. Data on the sexual life of a person.
    Source: CETS224_14_4."""
