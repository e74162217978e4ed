"""Earlier requests: an extension or a follow-up leads back to what it extends or follows."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from mla_schema.codes.relation import Relation
from mla_schema.codes.urgency_reason import UrgencyReason
from mla_schema.core.law.committee import (
    TCY_2018_10_S3,
    TCY_2018_10_S9,
    TCY_2018_10_S10,
    TCY_2018_11_S3,
)
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._asking import PRESERVATION, REQUESTS, Part, asked
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.model.reference import Reference
    from mla_schema.rules.context import Context

_Path: TypeAlias = tuple[str | int, ...]

_FOLLOWING = frozenset(
    {Relation.FOLLOWS, Relation.EXTENDS, Relation.BASED_ON_PRESERVATION, Relation.FORMALISES}
)
"""Relations to an earlier request on which this one builds; a parallel or replaced one need not be found."""


@rule(
    "MLA-C24",
    Severity.ERROR,
    TCY_2018_10_S3,
    TCY_2018_10_S9,
    TCY_2018_10_S10,
    TCY_2018_11_S3,
    on="Message",
)
def _untraceable(message: "Message", context: "Context") -> Iterator[Hit]:
    """An extension or a follow-up does not lead back to the earlier request by its reference and its date.

    Why: The earlier file must be found, by people too, before anything in it can go on or be extended.

    Fix: Refer to the earlier request in 'related' with its reference and its date.
    """
    # A message that is named several times needs its date once.
    named = list(_named(message))
    told = {getattr(each, "id", None) for _, each in named if getattr(each, "date", None)}
    for path, reference in named:
        kind, id_ = tag(type(reference)), getattr(reference, "id", None)
        if kind == "externalReference" and getattr(reference, "date", None) is None:
            yield hit(*path, kind, "date")
        elif kind == "messageReference" and id_ not in told and context.resolve(reference) is None:
            told.add(id_)
            # A machine finds it, but the reader may be another authority than the one that has the earlier message.
            yield hit(*path, kind, "date", weight=Severity.NOTE)
    if _expiring(message):
        yield hit("header", "related")


def _named(message: "Message") -> "Iterator[tuple[_Path, Reference]]":
    """The earlier requests that a message builds on, each with its place."""
    for position, each in enumerate(message.header.related):
        if each.relation in _FOLLOWING:
            yield ("header", "related", position, "reference"), each.reference
    if tag(type(message.body)) == "preservationExtension":
        body: Any = message.body
        yield ("body", "preservationExtension", "concerns"), body.concerns
    part = _request(message)
    if part is None:
        return
    for position, item in enumerate(part.holder.items):
        if item.preservation is not None and item.preservation.reference is not None:
            yield (*part.path, "items", position, "preservation", "reference"), item.preservation.reference


def _request(message: "Message") -> Part | None:
    part = asked(message)
    return part if part is not None and tag(type(part.holder)) in REQUESTS else None


def _expiring(message: "Message") -> bool:
    """Whether a request hurries because a preservation ends, and does not name it, as an amendment need not."""
    request: Any = message.body
    if tag(type(request)) not in REQUESTS - {PRESERVATION}:
        return False
    hurried = UrgencyReason.PRESERVATION_EXPIRY in request.urgency_reasons
    kept = any(item.preservation is not None for item in request.items)
    return hurried and not kept and all(each.relation not in _FOLLOWING for each in message.header.related)
