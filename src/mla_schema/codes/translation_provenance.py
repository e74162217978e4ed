"""Code list: provenance of a translation."""

from enum import StrEnum


class TranslationProvenance(StrEnum):
    """How a translation was made.

    The original prevails unless stated otherwise.

    Source: OURS.
    """

    OFFICIAL = "official"
    """Official translation. Issued or adopted by an authority as its own text."""

    SWORN = "sworn"
    """Sworn translation. Made by a translator who is sworn or certified for the language."""

    PROFESSIONAL = "professional"
    """Professional translation. Made by a professional translator who has not sworn to it."""

    INTERNAL = "internal"
    """Internal translation. Made by a member of staff of the authority."""

    MACHINE = "machine"
    """Machine translation. Made by a machine and not revised by a person."""
