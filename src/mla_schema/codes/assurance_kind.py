"""Code list: kinds of assurance."""

from enum import StrEnum


class AssuranceKind(StrEnum):
    """What a Party undertakes towards the other.

    Source: BUDAPEST_28_2_A, BUDAPEST_28_2_B, CETS224_14, ETS182_26_3.
    """

    USE_LIMITATION = "useLimitation"
    """Use limitation. The data are used only for the investigation or proceeding that is stated.
    Source: BUDAPEST_28_2_B, CETS224_6_3_C."""

    CONFIDENTIALITY = "confidentiality"
    """Confidentiality. What is supplied, or the request itself, is kept confidential.
    Source: BUDAPEST_27_8, BUDAPEST_28_2_A."""

    RECIPROCITY = "reciprocity"
    """Reciprocity. The requesting State would give the same assistance in a like case.
    Source: OURS."""

    NO_DEATH_PENALTY = "noDeathPenalty"
    """No death penalty. The death penalty is not sought, not imposed or not carried out.
    Source: OURS."""

    DATA_PROTECTION_REGIME = "dataProtectionRegime"
    """Data-protection regime. The data are protected under a stated regime.
    Source: CETS224_14, ETS182_26_3, UNCC_36."""

    RETENTION_AND_REVIEW = "retentionAndReview"
    """Retention and review. The data are kept no longer than needed, with periodic review.
    Source: CETS224_14_5."""

    NO_ONWARD_TRANSFER = "noOnwardTransfer"
    """No onward transfer. The data go to no other State or organisation without prior authorisation.
    Source: CETS224_14_10."""

    COSTS = "costs"
    """Costs. The requesting State bears the costs that are stated.
    Source: ETS030_20_1, UNCC_40."""
