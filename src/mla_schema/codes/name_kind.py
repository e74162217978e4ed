"""Code list: kinds of name."""

from enum import StrEnum


class NameKind(StrEnum):
    """What kind of name a name is.

    Source: EIO_ANNEX_A.
    """

    REGISTERED = "registered"
    """Registered name. The name in the civil register or in an identity document.
    Source: EIO_ANNEX_A."""

    BIRTH = "birth"
    """Name at birth. The name given at birth, if it is no longer used.
    Source: OURS."""

    FORMER = "former"
    """Former name. A name held earlier, as before a marriage or a change of name.
    Source: OURS."""

    ALIAS = "alias"
    """Alias. Another name that the person uses or has used as if it were the own.
    Source: EIO_ANNEX_A."""

    NICKNAME = "nickname"
    """Nickname. A name by which others call the person.
    Source: OURS."""
