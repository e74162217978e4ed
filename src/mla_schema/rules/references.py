"""References to earlier messages: that they name what was sent, and that nothing is asked twice without saying so."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mla_schema.codes.relation import Relation
from mla_schema.core.law.budapest import BUDAPEST_28_2_B
from mla_schema.core.law.committee import TCY_2018_10_S9, TCY_2018_10_S10
from mla_schema.core.law.second_protocol import CETS224_14_2
from mla_schema.core.law.technical import OURS, RFC_9562
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.reference import MessageReference
from mla_schema.rules._asking import items_of
from mla_schema.rules._registry import hit, rule
from mla_schema.rules._replies import country_of, tag_of

if TYPE_CHECKING:
    from mla_schema.model.header import Header
    from mla_schema.model.message import Message
    from mla_schema.model.reference import RelatedReference
    from mla_schema.model.steps.use_explanation import UseExplanation
    from mla_schema.rules.context import Context

_BUILDING_ON = frozenset(
    {
        Relation.FOLLOWS,
        Relation.EXTENDS,
        Relation.SUPERSEDES,
        Relation.BASED_ON_PRESERVATION,
        Relation.FORMALISES,
        Relation.DUPLICATE_OF,
    }
)
"""Relations to a request that went to the same State. What is parallel, copied or acted on may have gone elsewhere."""

_CLOCKS = timedelta(days=1)
"""How far clocks and time zones may differ before an instant is called wrong."""
_OLD = timedelta(days=366)
_BESIDE = frozenset({"observed", "remarks", "role", "assignment", "shared"})
"""What is said about an identifier and does not make it another one."""


@rule("MLA-K24", Severity.ERROR, TCY_2018_10_S9, TCY_2018_10_S10, on="RelatedReference")
def _earlier_request_elsewhere(related: "RelatedReference", context: "Context") -> Iterator[Hit]:
    """The earlier request that this one builds on went to another State, and it is not said why.

    Why: The reader looks for the earlier request in its own register. If it is not there, the case stands still.

    Fix: Check the reference. If it is right, explain the difference in 'remarks'.
    """
    earlier = context.resolve(related.reference)
    if related.relation not in _BUILDING_ON or related.remarks or earlier is None:
        return
    # A confirmation of the other side may be named as well as the request: its sender is then the State that is asked.
    states = {country_of(earlier.header.recipient), country_of(earlier.header.sender)}
    now = country_of(context.header.recipient)
    if now is not None and None not in states and now not in states:
        yield hit("remarks")


@rule("MLA-K25", Severity.WARNING, OURS, on="Opening")
def _asked_before(opening: Any, context: "Context") -> Iterator[Hit]:
    """The same data were already asked for in this case, by a request that is not named.

    Why: Two requests for the same data are executed twice and counted twice, and delay one another.

    Fix: Name the earlier request in 'related', with its relation: that it is followed, superseded or sent again.
    """
    if opening is not context.message.body:
        return
    asked = _asked_earlier(context)
    if not asked:
        return
    for path, item in items_of(opening):
        for position, key in enumerate(_keys(item)):
            known = asked.get(key)
            if known is not None and (not known or (item.elements and known.issuperset(item.elements))):
                yield hit(*path, "identifiers", position)
                break


def _asked_earlier(context: "Context") -> dict[Any, frozenset[Any]]:
    """What earlier requests of the same kind to the same State ask for, with the data elements; none means all."""
    header = context.header
    named = {each.reference.id for each in header.related if isinstance(each.reference, MessageReference)}
    if isinstance(header.in_reply_to, MessageReference):
        named.add(header.in_reply_to.id)
    withdrawn = _withdrawn(context)
    asked: dict[Any, frozenset[Any]] = {}
    for earlier in context.history:
        id_ = earlier.header.id
        if (
            type(earlier.body) is not type(context.message.body)
            or id_ in named
            or id_ == header.id
            or country_of(earlier.header.recipient) != country_of(header.recipient)
            or (id_, None) in withdrawn
        ):
            continue
        for _, item in items_of(earlier.body):
            if (id_, item.id) not in withdrawn:
                for key in _keys(item):
                    before = asked.get(key, frozenset(item.elements))
                    asked[key] = (
                        before | frozenset(item.elements) if before and item.elements else frozenset()
                    )
    return asked


def _withdrawn(context: "Context") -> set[tuple[str, str | None]]:
    """The items that were withdrawn, by the message that asked for them; ``None`` stands for all."""
    found: set[tuple[str, str | None]] = set()
    for earlier in context.history:
        concerned = getattr(earlier.body, "concerns", None)
        if tag_of(earlier) == "withdrawal" and isinstance(concerned, MessageReference):
            found.update((concerned.id, item) for item in getattr(earlier.body, "items", ()) or (None,))
    return found


def _keys(item: Any) -> Iterator[tuple[Any, ...]]:
    """What makes the data of an item the same: category, holder, span of time, identifier and instant."""
    provider = item.provider
    holder = None if provider is None else provider.id or tuple(name.value for name in provider.names)
    for identifier in item.identifiers:
        observed = getattr(identifier, "observed", None)
        values = tuple(value for name, value in identifier.__dict__.items() if name not in _BESIDE)
        seen = observed.at if observed is not None else None
        yield item.category, holder, item.period, type(identifier).__name__, values, seen


@rule("MLA-S07a", Severity.ERROR, BUDAPEST_28_2_B, CETS224_14_2, on="MessageReference")
def _another_content(reference: "MessageReference", context: "Context") -> Iterator[Hit]:
    """The digest is not that of the earlier message with this identifier.

    Why: An answer holds for the very text that was read. If the digest differs, two sides speak of two texts.

    Fix: Refer to the message as it was received, and copy its digest from there.
    """
    earlier = context.resolve(reference)
    if earlier is not None and context.digest_of(earlier) != reference.digest:
        yield hit("digest")


@rule("MLA-S07b", Severity.WARNING, BUDAPEST_28_2_B, CETS224_14_2, on="UseExplanation")
def _used_for_another_purpose(use: "UseExplanation", context: "Context") -> Iterator[Hit]:
    """The data were used for a purpose that the request does not state, and no consent to that is known.

    Why: Data are often given on condition that they serve only the stated purpose.

    Fix: Correct the purpose, or name the consent that was given by sending this in answer to it.
    """
    stated = getattr(context.opening, "purposes", ())
    if not stated or tag_of_root(context) == "spontaneousInformation" or consented(context):
        return
    for position, purpose in enumerate(use.purposes):
        if purpose not in stated:
            yield hit("purposes", position)


def tag_of_root(context: "Context") -> str | None:
    """The tag of the message that the conversation is about, where it is known.

    Args:
        context: The context.
    """
    return tag_of(context.root) if context.root is not None else None


def consented(context: "Context") -> bool:
    """Whether a consent is known, or may have been given on paper or in words.

    Args:
        context: The context.
    """
    header = context.header
    outside = [header.in_reply_to, *(each.reference for each in header.related)]
    return (
        bool(header.confirms)
        or any(each is not None and not isinstance(each, MessageReference) for each in outside)
        or any(_grants(each) for each in context.history)
    )


def _grants(message: "Message") -> bool:
    body: Any = message.body
    return tag_of(message) == "consentAnswer" and body.verdict.value != "refused"


@rule("MLA-S10a", Severity.ERROR, RFC_9562, OURS, on="Header")
def _identifier_used_again(header: "Header", context: "Context") -> Iterator[Hit]:
    """The identifier of the message was already used for another content.

    Why: Everything that answers a message names it by its identifier; with two contents nobody knows which is meant.

    Fix: Give the message an identifier of its own: a new UUID.
    """
    earlier = context.earlier.get(header.id)
    if earlier is not None and earlier != context.message:
        yield hit("id")


@rule("MLA-S10b", Severity.WARNING, OURS, on="Header")
def _issued_far_from_now(header: "Header", context: "Context") -> Iterator[Hit]:
    """The message is issued in the future, or long ago.

    Why: Time limits run from this instant. A clock that is wrong makes them wrong.

    Fix: Check the clock of the system that wrote the message, or give the instant at which it is really issued.
    """
    ahead = header.issued_at - context.at
    if ahead > _CLOCKS:
        yield hit("issuedAt")
    elif -ahead > _OLD:
        # Whoever judges an old message again, as in an archive, finds nothing wrong with it.
        yield hit("issuedAt", weight=Severity.NOTE)
