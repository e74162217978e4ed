"""The rules on a message: what is missing or does not fit, where, why, and under which law."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from mla_schema.core.faults import Fault
from mla_schema.core.layer_reason import NO_BYTES, NO_PARTY, OTHER_PARTY
from mla_schema.core.report import Finding, Layer, LayerStatus, Place, Report, Severity
from mla_schema.road.findings import outcome_of
from mla_schema.road.layers import RULES, layers, reasoned, skipped
from mla_schema.road.received import require_times
from mla_schema.road.writing import digest, require_message
from mla_schema.rules import RULE_SET

if TYPE_CHECKING:
    from mla_schema.codec.faultlog import Slip
    from mla_schema.locale.catalogue import Catalogue
    from mla_schema.model.message import Message
    from mla_schema.parties import PartyProfile
    from mla_schema.rules.engine import Discovery

KNOWN_GAP = "the sender has declared it as a known gap"
"""Why a finding does not count that the sender has declared."""

_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def check(
    message: "Message",
    *,
    at: datetime,
    party: "PartyProfile | None" = None,
    history: "Sequence[Message]" = (),
) -> Report:
    """Judge a message by the rules of completeness and consistency.

    Args:
        message: The message; a draft is an ordinary message that has findings.
        at: The time of the judgement, an aware datetime.
        party: What is known of the requested Party; without it, what that Party asks for is not judged.
        history: Earlier messages of the conversation and of the case, oldest first.

    Returns:
        The report. Its layers are all skipped but the rules: nothing is said of bytes and signatures.

    Raises:
        TypeError: ``message`` is not a Message.
        ValueError: ``at`` is not aware.
    """
    require_message(message)
    require_times(at, None)
    found = found_by_rules(message, at, party, history)
    return Report(
        outcome=outcome_of(found),
        findings=found,
        layers=layers(*_unread(), rules_layer(found, party, message)),
        message_id=message.header.id,
        digest=digest(message),
        judged_at=at,
        rule_set=RULE_SET,
        party=party_told(party),
    )


def found_by_rules(
    message: "Message", at: datetime, party: "PartyProfile | None", history: "Sequence[Message]"
) -> tuple[Finding, ...]:
    """What the rules find, each with its place in the JSON form.

    Args:
        message: The message.
        at: The time of the judgement.
        party: What is known of the requested Party.
        history: Earlier messages.
    """
    return tuple(
        finding_of_slip(slip, discovery, Place(pointer=_pointer(slip.segments)), message)
        for slip, discovery in discoveries(message, at, party, history)
    )


def discoveries(
    message: "Message", at: datetime, party: "PartyProfile | None", history: "Sequence[Message]"
) -> "list[tuple[Slip, Discovery]]":
    """What the rules find, each with the place in the form of the codec.

    Args:
        message: The message.
        at: The time of the judgement.
        party: What is known of the requested Party.
        history: Earlier messages.
    """
    from mla_schema.codec.faultlog import Slip, segments_of
    from mla_schema.locale.catalogue import english
    from mla_schema.rules.context import Context
    from mla_schema.rules.engine import judge

    found = judge(Context(message, at, party, tuple(history)))
    if not found:
        return []
    catalogue = english()
    return [
        (
            Slip(_fault(each.rule.id, catalogue), segments_of(each.trail), None, None, dict(each.hit.params)),
            each,
        )
        for each in found
    ]


def finding_of_slip(slip: "Slip", discovery: "Discovery", place: Place, message: "Message") -> Finding:
    """A discovery as a finding.

    Args:
        slip: The fault with its place.
        discovery: The rule and what it has found.
        place: The place in what was received, or in the JSON form alone.
        message: The message, which may declare known gaps.
    """
    from mla_schema.codec.trail import field_of, trail
    from mla_schema.locale.catalogue import english

    catalogue = english()
    rule, weight = discovery.rule, discovery.hit.weight
    severity = rule.severity if weight is None else max(rule.severity, weight, key=_WEIGHTS.index)
    known = {gap.rule for gap in message.header.known_gaps}
    field = field_of(slip.segments)
    return Finding(
        fault=slip.fault,
        severity=severity,
        layer=RULES,
        place=place,
        field=field,
        label=catalogue.label(f"field.{field}") if field else None,
        where=trail(slip.segments, catalogue),
        params=slip.params,
        provisions=rule.provisions,
        accepted=KNOWN_GAP if rule.id in known else "",
        facts=discovery.hit.facts,
    )


def party_told(party: "PartyProfile | None") -> str | None:
    """The Party whose requirements were judged, with the date of what is known: "MD, profile of 2026-11-23".

    Args:
        party: What is known of the requested Party.
    """
    return f"{party.party}, profile of {party.profile_date}" if party is not None else None


def rules_layer(found: Sequence[Finding], party: "PartyProfile | None", message: "Message") -> Layer:
    """What became of the layer of rules.

    Args:
        found: What the rules found.
        party: What is known of the requested Party.
        message: The message, which may be addressed to another State.
    """
    failed = any(each.counts for each in found)
    status = LayerStatus.FAILED if failed else LayerStatus.RAN
    if party is None:
        return reasoned(RULES, status, NO_PARTY)
    header = message.header
    states = {getattr(each, "country", None) for each in (header.recipient, header.sender)}
    return Layer(RULES, status) if party.party in states else reasoned(RULES, status, OTHER_PARTY)


def _unread() -> tuple[Layer, ...]:
    return tuple(skipped(layer.name, NO_BYTES) for layer in layers() if layer.name != RULES)


def _fault(id_: str, catalogue: "Catalogue") -> Fault:
    return Fault(id_, catalogue.label(f"rule.{id_}.message"), catalogue.label(f"rule.{id_}.fix"), id_)


def _pointer(segments: tuple[str | int, ...]) -> str:
    return "".join(f"/{segment}" for segment in segments)
