"""What a message asks, with the way to it. Where a kind keeps what it asks is said once, by the kind (``Opening.CONTENT``).

A consultation, spontaneous information and a joint investigation ask for no data: no rule demands of them what a request
needs. Classes are told apart by their tags, so that no body is loaded that the message does not use.
"""

from typing import TYPE_CHECKING, Any, NamedTuple

from mla_schema.codes.instrument import Instrument
from mla_schema.codes.relation import Relation
from mla_schema.core.rule import Path
from mla_schema.model.body import Opening
from mla_schema.model.node import camel, tag
from mla_schema.rules._citing import under_protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mla_schema.model.item import Item
    from mla_schema.model.message import Message
    from mla_schema.rules.context import Context

PROVIDER_ORDER = "providerOrder"
GIVE_EFFECT = "giveEffectRequest"
DOMAIN_REGISTRATION = "domainRegistrationRequest"
PRESERVATION = "preservationRequest"

REQUESTS = frozenset({"dataRequest", PRESERVATION, "realTimeTrafficRequest", "interceptionRequest"})
"""The tags of the requests from State to State, which keep what they state at the top."""

_ASKING = REQUESTS | {PROVIDER_ORDER, GIVE_EFFECT, DOMAIN_REGISTRATION}


class Part(NamedTuple):
    """A part of an opening, and the way to it.

    Attributes:
        holder: The object, or None where it is missing; what it would hold is then missing too.
        path: The wire names that lead to it from the opening.
    """

    holder: Any
    path: tuple[str, ...]


def _part(opening: Any, field: str | None) -> Part:
    return Part(opening, ()) if field is None else Part(getattr(opening, field), (camel(field),))


def core(opening: Any) -> Part | None:
    """The part that says what is asked: bases, offences and items. None for an opening that asks for no data.

    Args:
        opening: The opening, or another body.
    """
    return _part(opening, opening.CONTENT) if tag(type(opening)) in _ASKING else None


def companion(opening: Any) -> Part | None:
    """What accompanies an order: for the provider under Article 7, for the requested Party alone under Article 8.

    Args:
        opening: The opening.
    """
    return _part(opening, opening.COMPANION) if opening.COMPANION is not None else None


def items_of(opening: Any) -> "Iterator[tuple[Path, Item]]":
    """Each item of an opening, with the way to it from the opening.

    Args:
        opening: The opening, if it is known; some kinds have no items.
    """
    if opening is None:
        return
    part = _part(opening, opening.CONTENT)
    way = (*part.path, "items")
    for position, item in enumerate(getattr(part.holder, "items", ())):
        yield (*way, position), item


def asked(message: "Message") -> Part | None:
    """The opening of a message, also one that replaces an earlier one, if it asks for data.

    Args:
        message: The message.
    """
    body: Any = message.body
    kind = tag(type(body))
    if kind in _ASKING:
        return Part(body, ("body", kind))
    replacement = None if isinstance(body, Opening) else getattr(body, "replacement", None)
    carried = tag(type(replacement))
    return Part(replacement, ("body", kind, "replacement", carried)) if carried in _ASKING else None


def sent_under(opening: Any, context: "Context", *numbers: str) -> bool:
    """Whether a request rests on one of these articles of the Second Protocol, and does not merely follow it up.

    Args:
        opening: The request from State to State, which keeps its bases at the top.
        context: The circumstances, which tell what the message formalises.
        *numbers: The numbers of the articles.
    """
    if not context.cites(Instrument.SECOND_ADDITIONAL_PROTOCOL):
        return False
    return any(under_protocol(basis, *numbers) for basis in opening.legal_bases) and all(
        each.relation is not Relation.FORMALISES for each in context.header.related
    )
