"""Code list: verdicts of a validating authority."""

from enum import StrEnum


class ValidationVerdict(StrEnum):
    """Whether an authority validates what another has issued.

    Source: CETS224_7_2_B, EPOC_ANNEX_I_J.
    """

    VALIDATED = "validated"
    """Validated. It is validated.
    Source: CETS224_7_2_B, EPOC_ANNEX_I_J."""

    VALIDATED_IN_PART = "validatedInPart"
    """Validated in part. Some of its items are validated.
    Source: EPOC_ANNEX_I_J."""

    NOT_VALIDATED = "notValidated"
    """Not validated. It is not validated.
    Source: EPOC_4_5."""
