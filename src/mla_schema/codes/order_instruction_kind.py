"""Code list: instructions of a notified authority."""

from enum import StrEnum


class OrderInstructionKind(StrEnum):
    """What the notified authority says about an order to a provider in its territory.

    Source: CETS224_7_5.
    """

    NO_OBJECTION = "noObjection"
    """No objection. The authority does not object.
    Source: OURS."""

    DO_NOT_DISCLOSE = "doNotDisclose"
    """Do not disclose. The provider is instructed not to disclose.
    Source: CETS224_7_5_C."""

    CONSULTATION_PENDING = "consultationPending"
    """Consultation pending. The authority asks for more information before it takes a position.
    Source: CETS224_7_5_D."""
