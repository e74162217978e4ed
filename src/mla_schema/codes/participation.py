"""Code list: forms of participation."""

from enum import StrEnum


class Participation(StrEnum):
    """In what form a person took part in an offence, or how far it went.

    Source: BUDAPEST_11_1, BUDAPEST_11_2.
    """

    PERPETRATOR = "perpetrator"
    """Perpetrator. Committed the offence alone or through another.
    Source: OURS."""

    CO_PERPETRATOR = "coPerpetrator"
    """Co-perpetrator. Committed the offence jointly with others.
    Source: OURS."""

    INSTIGATOR = "instigator"
    """Instigator. Led another to commit the offence.
    Source: OURS."""

    AIDER_OR_ABETTOR = "aiderOrAbettor"
    """Aider or abettor. Aided or abetted the offence with intent that it be committed.
    Source: BUDAPEST_11_1, ETS189_7."""
