"""Code list: determinations."""

from enum import StrEnum


class DeterminationKind(StrEnum):
    """What the Party that has to decide determines when something cannot be done as was asked.

    Source: BUDAPEST_26_2, BUDAPEST_27_8, BUDAPEST_28_3, BUDAPEST_29_6, CETS224_8_7.
    """

    PROCEED = "proceed"
    """Proceed nevertheless. The request is to be executed, or the information supplied, nevertheless.
    Source: BUDAPEST_26_2, BUDAPEST_27_8, BUDAPEST_28_3, BUDAPEST_29_6."""

    PROCEED_AS_MODIFIED = "proceedAsModified"
    """Proceed as modified. It is to go on with the changes that are named.
    Source: BUDAPEST_27_6."""

    DO_NOT_PROCEED = "doNotProceed"
    """Do not proceed. It is not to be executed or supplied.
    Source: BUDAPEST_26_2, BUDAPEST_27_8, BUDAPEST_28_3, BUDAPEST_29_6."""
