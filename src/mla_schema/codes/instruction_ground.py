"""Code list: grounds for an instruction to a provider."""

from enum import StrEnum


class InstructionGround(StrEnum):
    """Why a notified authority instructs a provider not to disclose.

    Source: CETS224_7_5_C.
    """

    PREJUDICE_TO_PROCEEDINGS = "prejudiceToProceedings"
    """Prejudice to proceedings. Disclosure may prejudice criminal investigations or proceedings there.
    Source: CETS224_7_5_C_I."""

    REFUSAL_GROUND_APPLIES = "refusalGroundApplies"
    """Refusal ground applies. Conditions or grounds for refusal of mutual assistance would apply.
    Source: CETS224_7_5_C_II."""
