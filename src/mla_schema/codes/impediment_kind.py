"""Code list: impediments."""

from enum import StrEnum


class ImpedimentKind(StrEnum):
    """What cannot be done as the other Party asked.

    Source: BUDAPEST_26_2, BUDAPEST_27_8, BUDAPEST_28_3, BUDAPEST_29_6, CETS224_8_7.
    """

    CANNOT_KEEP_CONFIDENTIAL = "cannotKeepConfidential"
    """Cannot keep confidential. The request cannot be executed and its fact and subject be kept confidential.
    Source: BUDAPEST_27_8."""

    PRESERVATION_NOT_ENOUGH = "preservationNotEnough"
    """Preservation not enough. Preservation will not ensure that the data are available in the future.
    Source: BUDAPEST_29_6."""

    PRESERVATION_THREATENS_SECRECY = "preservationThreatensSecrecy"
    """Preservation threatens secrecy. Preservation will threaten the confidentiality of the investigation or
    otherwise prejudice it.
    Source: BUDAPEST_29_6."""

    CANNOT_FOLLOW_PROCEDURE = "cannotFollowProcedure"
    """Cannot follow the procedure. A procedure or instruction that was asked for cannot be followed.
    Source: BUDAPEST_27_3, CETS224_8_7."""

    CANNOT_MEET_CONDITION = "cannotMeetCondition"
    """Cannot meet the condition. A condition that was set cannot be complied with.
    Source: BUDAPEST_26_2, BUDAPEST_28_3, CETS224_8_9, CETS224_9_7."""

    USER_MUST_BE_INFORMED = "userMustBeInformed"
    """User must be informed. The law requires that the person concerned is told.
    Source: BUDAPEST_27_8."""

    OTHER = "other"
    """Other impediment. Another impediment, which the message states.
    Source: OURS."""
