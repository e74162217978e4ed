"""Code list: natures of a conflict of laws."""

from enum import StrEnum


class ConflictNature(StrEnum):
    """What kind of obligation of a third State stands against the order.

    Source: EPOC_ANNEX_III_E.
    """

    FUNDAMENTAL_RIGHTS = "fundamentalRights"
    """Fundamental rights. The law of the third State protects fundamental rights of the persons concerned.
    Source: EPOC_ANNEX_III_E."""

    NATIONAL_SECURITY = "nationalSecurity"
    """National security. The law of the third State protects its fundamental interests in security or
    defence.
    Source: EPOC_ANNEX_III_E."""

    OTHER = "other"
    """Other conflict. The law of the third State protects something else, which the explanation states.
    Source: EPOC_ANNEX_III_E."""
