"""Code list: measures on stored data."""

from enum import StrEnum


class StoredDataMeasure(StrEnum):
    """What is asked, or is intended to be asked, for stored computer data.

    Source: BUDAPEST_29_1, BUDAPEST_29_2_F, BUDAPEST_31_1.
    """

    SEARCH_OR_ACCESS = "searchOrAccess"
    """Search or similar access. The system or medium is searched or similarly accessed for the data.
    Source: BUDAPEST_29_2_F, BUDAPEST_31_1."""

    SEIZURE_OR_SECURING = "seizureOrSecuring"
    """Seizure or similar securing. The data are seized or similarly secured.
    Source: BUDAPEST_29_2_F, BUDAPEST_31_1."""

    DISCLOSURE = "disclosure"
    """Disclosure. The data are disclosed to the requesting Party.
    Source: BUDAPEST_29_2_F, BUDAPEST_31_1."""
