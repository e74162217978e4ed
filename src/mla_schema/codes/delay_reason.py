"""Code list: reasons for a delay."""

from enum import StrEnum


class DelayReason(StrEnum):
    """Why execution takes longer.

    Source: BUDAPEST_27_7, CETS224_8_8.
    """

    AWAITING_PROVIDER = "awaitingProvider"
    """Awaiting the provider. The holder of the data has not answered yet.
    Source: BUDAPEST_27_7."""

    AWAITING_DECISION = "awaitingDecision"
    """Awaiting a decision. A court or another authority has yet to decide.
    Source: BUDAPEST_27_7."""

    AWAITING_SUPPLEMENT = "awaitingSupplement"
    """Awaiting a supplement. The requesting authority was asked for more information.
    Source: CETS224_8_6."""

    AWAITING_TRANSLATION = "awaitingTranslation"
    """Awaiting a translation. A translation is being made.
    Source: CETS224_4_1."""

    LARGE_VOLUME = "largeVolume"
    """Large volume. There are more data than can be handled in time.
    Source: BUDAPEST_27_7."""

    TECHNICAL_DIFFICULTY = "technicalDifficulty"
    """Technical difficulty. The data are encrypted, damaged or hard to obtain.
    Source: BUDAPEST_27_7."""

    LEGAL_CHALLENGE = "legalChallenge"
    """Legal challenge. A person or provider has challenged the measure.
    Source: BUDAPEST_27_7."""

    WORKLOAD = "workload"
    """Workload. Other cases come first.
    Source: BUDAPEST_27_7."""

    OTHER = "other"
    """Other reason. Another reason, which the message states.
    Source: BUDAPEST_27_7."""
