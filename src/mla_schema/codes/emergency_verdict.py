"""Code list: assessments of an emergency."""

from enum import StrEnum


class EmergencyVerdict(StrEnum):
    """How the requested authority assesses what was sent as an emergency.

    Source: CETS224_9_6, CETS224_10_4.
    """

    CONFIRMED = "confirmed"
    """Confirmed. It is treated as an emergency.
    Source: CETS224_3_2_C."""

    RECLASSIFIED = "reclassified"
    """Reclassified. It is treated with another urgency.
    Source: CETS224_3_2_C."""

    MORE_FACTS_NEEDED = "moreFactsNeeded"
    """More facts needed. The facts given do not show the emergency yet.
    Source: CETS224_9_3_E, CETS224_10_3."""
