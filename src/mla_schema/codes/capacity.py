"""Code list: capacities to act."""

from enum import StrEnum


class Capacity(StrEnum):
    """In whose name an authority or a person acts.

    Source: OURS.
    """

    OWN_NAME = "ownName"
    """In its own name. The authority acts for itself."""

    ON_BEHALF = "onBehalf"
    """On behalf of another. The authority acts for another, which is named."""
