"""Code list: yes, no or unknown."""

from enum import StrEnum


class YesNoUnknown(StrEnum):
    """An answer to a closed question to which the answer may be unknown.

    Source: OURS.
    """

    YES = "yes"
    """Yes. The statement holds."""

    NO = "no"
    """No. The statement does not hold."""

    UNKNOWN = "unknown"
    """Unknown. It is not known whether the statement holds."""
