"""A case for people and for programs."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from mla_schema.cli.instants import shown
from mla_schema.cli.screen import Screen, tame
from mla_schema.core.version import __version__

if TYPE_CHECKING:
    from mla_schema.case.case import Case
    from mla_schema.case.dues import Due
    from mla_schema.case.events import Irregularity
    from mla_schema.case.matter import ItemCase, Matter
    from mla_schema.model.correspondent import Correspondent

_UNKNOWN = "unknown"


def case_text(case: "Case", at: datetime, screen: Screen) -> list[str]:
    """A case for people.

    Args:
        case: The case.
        at: The time for which it is told what is due.
        screen: Where it is shown.

    Returns:
        Its lines.
    """
    lines = [screen.paint(f"Conversation {tame(case.conversation)}: {case.state.value}", bold=True)]
    dues = case.due(at)
    for matter in case.matters:
        lines += screen.wrap(_matter_line(matter), 2, 4)
        for item in matter.items:
            lines += screen.wrap(_item_line(item), 4, 6)
        for due in dues:
            if due.matter == matter.id:
                text = screen.paint(_due_line(due), "red" if due.late else None)
                lines += screen.wrap(text, 4, 6)
    for irregularity in case.irregularities:
        lines += screen.wrap(screen.paint(_irregular_line(irregularity), "yellow"), 2, 4)
    return lines


def cases_json(cases: Iterable["Case"], at: datetime) -> bytes:
    """Cases as one JSON object, in UTF-8.

    Args:
        cases: The cases.
        at: The time for which it is told what is due.
    """
    whole = {"at": shown(at), "cases": [_case(case, at) for case in cases], "version": __version__}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode(errors="replace")


def _matter_line(matter: "Matter") -> str:
    # What is named by a number of somebody's register is shown by our own number only.
    name = matter.tag or "something outside the format"
    opened = "" if matter.opened_at is None else f", {shown(matter.opened_at)}"
    return tame(
        f"{name} {matter.id}: from {_who(matter.requester)} to {_who(matter.addressee)}{opened}, "
        f"{len(matter.events)} {'message' if len(matter.events) == 1 else 'messages'}"
    )


def _item_line(item: "ItemCase") -> str:
    name = "as a whole" if item.id is None else f"item {item.id}"
    category = "" if item.category is None else f" ({item.category.value})"
    outcome = "" if item.outcome is None else f", outcome {item.outcome.value}"
    kept = "" if item.preserved_until is None else f", preserved until {item.preserved_until}"
    return tame(f"{name}{category}: {item.state.value} since {shown(item.since)}{outcome}{kept}")


def _due_line(due: "Due") -> str:
    when = "due" if due.at is None else f"{'LATE, was due' if due.late else 'due'} {_until(due.at)}"
    by = f"the {due.side.value}" if due.by is None else _who(due.by)
    what = " or ".join(sorted(due.awaited)) or "any step"
    items = f" for {'item' if len(due.items) == 1 else 'items'} {', '.join(due.items)}" if due.items else ""
    return tame(f"{when}: {what} from {by}{items}{_because(due)}")


def _because(due: "Due") -> str:
    if due.deadline is None:
        return "" if due.kind is None else " (as a message says)"
    law = f" ({due.deadline.law}"
    checked = (
        "" if due.deadline.source_verified or due.deadline.law.instrument == "OURS" else ", not verified"
    )
    return f"{law}{checked})"


def _until(at: datetime) -> str:
    """The last day, where something ends with a day; else the instant."""
    if (at.hour, at.minute, at.second) == (0, 0, 0):
        return f"by the end of {(at - timedelta(days=1)).date()}"
    return f"before {shown(at)}"


def _irregular_line(found: "Irregularity") -> str:
    other = "" if found.other is None else f", with {found.other}"
    items = f", items {', '.join(found.items)}" if found.items else ""
    missing = f", {found.missing} missing" if found.missing else ""
    return tame(f"irregular: {found.kind.value} in {found.message}{other}{items}{missing}")


def _who(who: "Correspondent | None") -> str:
    """An authority or entity by its identifier and State; its names would be long and in many languages."""
    parts = [str(part) for part in (getattr(who, "id", None), getattr(who, "country", None)) if part]
    return ", ".join(parts) or _UNKNOWN


def _case(case: "Case", at: datetime) -> dict[str, Any]:
    return {
        "conversation": case.conversation,
        "state": case.state.value,
        "matters": [_matter(matter) for matter in case.matters],
        "due": list(_dues(case.due(at))),
        "irregularities": [
            {
                "kind": each.kind.value,
                "message": each.message,
                "other": each.other,
                "items": list(each.items),
                "missing": each.missing,
            }
            for each in case.irregularities
        ],
    }


def _matter(matter: "Matter") -> dict[str, Any]:
    return {
        "id": matter.id,
        "tag": matter.tag,
        "family": matter.family.value,
        "requester": _who(matter.requester),
        "addressee": _who(matter.addressee),
        "openedAt": None if matter.opened_at is None else shown(matter.opened_at),
        "settled": matter.settled,
        "items": [
            {
                "id": item.id,
                "category": None if item.category is None else item.category.value,
                "state": item.state.value,
                "since": shown(item.since),
                "outcome": None if item.outcome is None else item.outcome.value,
                "preservedUntil": None if item.preserved_until is None else str(item.preserved_until),
            }
            for item in matter.items
        ],
        "openConditions": [each.id for each in matter.open_conditions],
        "openSupplements": [each.message for each in matter.open_supplements],
    }


def _dues(dues: Iterable["Due"]) -> Iterator[dict[str, Any]]:
    for due in dues:
        yield {
            "matter": due.matter,
            "items": list(due.items),
            "awaited": sorted(due.awaited),
            "side": due.side.value,
            "by": None if due.by is None else _who(due.by),
            "at": None if due.at is None else shown(due.at),
            "late": due.late,
            "kind": None if due.kind is None else due.kind.value,
            "deadline": None if due.deadline is None else due.deadline.id,
            "sourceVerified": None if due.deadline is None else due.deadline.source_verified,
            "message": due.message,
        }
