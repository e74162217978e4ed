"""Code list: actions on evidence."""

from enum import StrEnum


class CustodyAction(StrEnum):
    """What was done with a piece of evidence.

    Source: OURS.
    """

    ACQUIRED = "acquired"
    """Acquired. The data were seized, copied or received from their holder.
    Source: BUDAPEST_31_1."""

    COPIED = "copied"
    """Copied. A copy was made.
    Source: OURS."""

    EXTRACTED = "extracted"
    """Extracted. A part was taken out of a larger set of data.
    Source: OURS."""

    CONVERTED = "converted"
    """Converted. The data were brought into another format.
    Source: OURS."""

    EXAMINED = "examined"
    """Examined. The data were looked at or analysed.
    Source: OURS."""

    STORED = "stored"
    """Stored. The data were put into safe keeping.
    Source: OURS."""

    HANDED_OVER = "handedOver"
    """Handed over. The data were passed to another person or authority.
    Source: OURS."""

    OTHER = "other"
    """Other action. Another action, which the remarks describe.
    Source: OURS."""
