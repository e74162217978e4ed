"""Code list: kinds of national number."""

from enum import StrEnum


class NationalNumberKind(StrEnum):
    """What kind of number or document identifies a person in a State.

    Source: EIO_ANNEX_A.
    """

    NATIONAL_ID = "nationalId"
    """National identity number. The number of the person in the population register or on the identity card.
    Source: EIO_ANNEX_A."""

    PASSPORT = "passport"
    """Passport. The number of a passport or other travel document.
    Source: EIO_ANNEX_A."""

    TAX_NUMBER = "taxNumber"
    """Tax number. The number that a tax authority uses for the person.
    Source: OURS."""

    SOCIAL_SECURITY = "socialSecurity"
    """Social security number. The number that a social security body uses for the person.
    Source: OURS."""

    DRIVING_LICENCE = "drivingLicence"
    """Driving licence. The number of a driving licence.
    Source: OURS."""

    RESIDENCE_PERMIT = "residencePermit"
    """Residence permit. The number of a residence permit.
    Source: OURS."""

    OTHER = "other"
    """Other number. Another number or document, which is named.
    Source: EIO_ANNEX_A."""
