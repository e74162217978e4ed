"""Code list: reasons for a pseudonym."""

from enum import StrEnum


class ProtectedStatus(StrEnum):
    """Why a pseudonym may stand in the place of a person's name.

    Source: ETS182_19, ETS182_23.
    """

    VICTIM = "victim"
    """Protected victim. The person is a victim whose identity is protected.
    Source: OURS."""

    WITNESS = "witness"
    """Protected witness. The person is a witness at risk of intimidation or in need of protection.
    Source: ETS182_23."""

    CHILD = "child"
    """Child. The person is a child whose identity is not to be disclosed.
    Source: OURS."""

    INFORMANT = "informant"
    """Informant. The person gave information in confidence.
    Source: OURS."""

    COVERT_OFFICER = "covertOfficer"
    """Covert officer. The person is an officer who acts under a covert or false identity.
    Source: ETS182_19."""

    ANONYMITY_ORDER = "anonymityOrder"
    """Anonymity order. A court or another authority has ordered that the name be withheld.
    Source: OURS."""
