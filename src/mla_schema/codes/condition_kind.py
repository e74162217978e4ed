"""Code list: conditions."""

from enum import StrEnum


class ConditionKind(StrEnum):
    """On what condition assistance is given or information is supplied.

    Source: BUDAPEST_26_2, BUDAPEST_28_2, CETS224_8_9, CETS224_9_6.
    """

    KEEP_CONFIDENTIAL = "keepConfidential"
    """Keep confidential. The information is kept confidential where the request could not be complied with
    otherwise.
    Source: BUDAPEST_26_2, BUDAPEST_28_2_A."""

    USE_LIMITED_TO_STATED_CASE = "useLimitedToStatedCase"
    """Use limited to the stated case. The information is not used for other investigations or proceedings
    than those stated in the request.
    Source: BUDAPEST_28_2_B."""

    EXPLAIN_USE = "explainUse"
    """Explain the use. The requesting Party explains the use that was made of the information.
    Source: BUDAPEST_28_4."""

    NO_ONWARD_TRANSFER = "noOnwardTransfer"
    """No onward transfer. The information is not passed on to another State or international organisation
    without prior authorisation.
    Source: CETS224_14_10."""

    NO_DEATH_PENALTY = "noDeathPenalty"
    """No death penalty. The information does not lead to a death sentence or to its execution.
    Source: OURS."""

    DELETE_AFTER_USE = "deleteAfterUse"
    """Delete after use. The information is deleted when the stated purpose is achieved.
    Source: CETS224_14_5."""

    COSTS_BORNE = "costsBorne"
    """Costs borne. The requesting Party bears costs of an extraordinary nature.
    Source: ETS030_20."""

    OTHER = "other"
    """Other condition. Another condition, which the message states.
    Source: BUDAPEST_27_6."""
