"""The answers about what messages mean: findings of the rules, where a case stands, and figures."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mla_schema.conformance.answers import ACCEPTED, data_of, instant_of, message_of, refusal, told
from mla_schema.core.errors import MlaError
from mla_schema.core.report import Outcome
from mla_schema.road import RULES, validate

if TYPE_CHECKING:
    from mla_schema.case.case import Case
    from mla_schema.parties import PartyProfile
    from mla_schema.statistics import Publication


def rules(request: Mapping[str, Any]) -> dict[str, Any]:
    """What the rules find in a message, and whether it can be accepted as it is.

    Args:
        request: ``form``, ``data``, ``at``; ``party``, a code or a profile; ``history``, earlier messages; ``trust``,
            where a rule is judged with the signature.
    """
    from mla_schema.conformance.trusting import trust_of

    at = instant_of(request["at"])
    try:
        history = tuple(map(message_of, request.get("history", ())))
        trust = trust_of(request["trust"], at) if "trust" in request else None
    except MlaError as error:
        return refusal(error)
    report = validate(
        data_of(request),
        at=at,
        party=_party(request.get("party")),
        history=history,
        trust=trust,
        understood=frozenset(request.get("understood", ())),
    )
    if any(each.counts and each.layer != RULES for each in report.findings):
        return told(report)
    found = [
        {"rule": each.rule, "severity": each.severity.value, "pointer": each.place.pointer}
        for each in report.findings
        if each.layer == RULES
    ]
    return {"outcome": ACCEPTED, "acceptable": report.outcome is Outcome.VALID, "findings": found}


def fold(request: Mapping[str, Any]) -> dict[str, Any]:
    """Where the cases stand that messages make, and what is due.

    Args:
        request: ``messages`` in the order in which they arrived, and ``at``, the time for which it is asked.
    """
    from mla_schema.case.case import fold as fold_events
    from mla_schema.case.events import Event

    try:
        events = [Event.of(message_of(each)) for each in request["messages"]]
    except MlaError as error:
        return refusal(error)
    at = instant_of(request["at"])
    return {"outcome": ACCEPTED, "cases": [_case(each, at) for each in fold_events(events)]}


def statistics(request: Mapping[str, Any]) -> dict[str, Any]:
    """The figures that may be published on messages.

    Args:
        request: ``messages``, ``at``, ``includeSpecimens``, ``threshold``, and ``kpis``: the indicators that are
            wanted.
    """
    from mla_schema.statistics import Collector, publish

    try:
        messages = [message_of(each) for each in request["messages"]]
    except MlaError as error:
        return refusal(error)
    collector = Collector(
        at=instant_of(request["at"]), include_specimens=request.get("includeSpecimens", False)
    )
    for message in sorted(messages, key=lambda each: (each.header.issued_at, each.header.id)):
        collector.add(message)
    published = publish(collector.statistics(), threshold=request["threshold"])
    return {
        "outcome": ACCEPTED,
        "figures": _figures(published, request["kpis"]),
        "notes": dict(published.notes),
    }


def _party(told: Any) -> "PartyProfile | None":
    from mla_schema.parties import load_party, parse_party

    if told is None:
        return None
    return load_party(told) if isinstance(told, str) else parse_party(json.dumps(told).encode())


def _case(case: "Case", at: datetime) -> dict[str, Any]:
    return {
        "conversation": case.conversation,
        "state": case.state.value,
        "items": [
            {"matter": matter.id, "item": item.id, "state": item.state.value}
            for matter in case.matters
            for item in matter.items
        ],
        "due": [
            {
                "matter": due.matter,
                "items": sorted(due.items),
                "awaited": sorted(due.awaited),
                "side": due.side.value,
                "at": None if due.at is None else due.at.isoformat().replace("+00:00", "Z"),
                "late": due.late,
            }
            for due in case.due(at)
        ],
        "irregularities": [
            {"kind": each.kind.value, "message": each.message} for each in case.irregularities
        ],
    }


def _figures(published: "Publication", wanted: list[str]) -> list[dict[str, Any]]:
    return [
        {
            "kpi": each.kpi.id,
            "row": each.row,
            "column": each.column,
            "measure": each.measure,
            "value": each.value,
            "hidden": each.hidden,
        }
        for each in published.figures
        if each.kpi.id in wanted
    ]
