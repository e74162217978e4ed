"""What several rules on replies ask: whose message it is, what kind, and to which State it goes."""

from typing import TYPE_CHECKING, Any

from mla_schema.codes.offence_category import OffenceCategory
from mla_schema.model.body import Opening
from mla_schema.model.node import tag

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.rules.context import Context

OF_THE_CONVENTION = frozenset(each for each in OffenceCategory if each.value.startswith("bc"))
"""The offences of Articles 2 to 11 of the Budapest Convention."""


def tag_of(message: "Message") -> str:
    """The tag of the body of a message.

    Args:
        message: The message.
    """
    return tag(type(message.body))


def country_of(correspondent: object) -> str | None:
    """The State of an authority, or of a service provider.

    Args:
        correspondent: Who sends or receives; an international body has no State.
    """
    country: str | None = getattr(correspondent, "country", None)
    return country


def carried_by(message: "Message") -> str | None:
    """The tag of the opening that a message carries again, where it is an amendment or a supplement.

    Args:
        message: The message.
    """
    replacement = getattr(message.body, "replacement", None)
    return tag(type(replacement)) if replacement is not None else None


def brings_a_body(message: "Message") -> bool:
    """Whether a message asks or tells something itself, and is not a step about something else.

    Args:
        message: The message.
    """
    return isinstance(message.body, Opening) or carried_by(message) is not None


def of_the_convention(context: "Context") -> tuple[bool, bool]:
    """Whether any offence of the opening, and whether each, is one of Articles 2 to 11, as its sender sees it.

    Args:
        context: The context.
    """
    return context.once("of_the_convention", lambda: _of_the_convention(context.offences))


def _of_the_convention(offences: tuple[Any, ...]) -> tuple[bool, bool]:
    each = [not OF_THE_CONVENTION.isdisjoint(offence.categories) for offence in offences]
    return any(each), bool(each) and all(each)


def promised_in(context: "Context") -> frozenset[Any]:
    """What the opening promises.

    Args:
        context: The context.
    """
    given: tuple[Any, ...] = getattr(context.opening, "assurances", ())
    return context.once("promised_in", lambda: frozenset(each.kind for each in given))
