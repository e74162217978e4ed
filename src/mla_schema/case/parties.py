"""Who is who in a conversation: which authorities are the same, and on which side they stand."""

from mla_schema.case.steps import Side
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.node import tag


def identity(who: Correspondent) -> object:
    """What tells an authority or entity from others: its identifier, or else its State and its names.

    Args:
        who: The authority or entity.
    """
    known = getattr(who, "id", None)
    country = getattr(who, "country", None)
    return (
        (tag(type(who)), known) if known is not None else (tag(type(who)), country, getattr(who, "names", ()))
    )


def same(one: Correspondent | None, other: Correspondent | None) -> bool:
    """Whether two are the same authority or entity.

    Args:
        one: The one.
        other: The other.
    """
    return one is not None and other is not None and identity(one) == identity(other)


def compatriots(one: Correspondent | None, other: Correspondent | None) -> bool:
    """Whether two are authorities of the same State. Entities act for themselves alone.

    Args:
        one: The one.
        other: The other.
    """
    if one is None or other is None or tag(type(one)) != "authority" or tag(type(other)) != "authority":
        return False
    country = getattr(one, "country", None)
    return country is not None and country == getattr(other, "country", None)


def side_of(who: Correspondent, requester: Correspondent | None, addressee: Correspondent | None) -> Side:
    """On which side somebody stands. Another authority of the same State stands on the side of that State.

    Args:
        who: Who it is.
        requester: Who opened the matter.
        addressee: To whom it is addressed.
    """
    if same(who, requester):
        return Side.REQUESTER
    if same(who, addressee):
        return Side.ADDRESSEE
    if compatriots(who, requester):
        return Side.REQUESTER
    return Side.ADDRESSEE if compatriots(who, addressee) else Side.THIRD
