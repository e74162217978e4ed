"""Messages made from the bases of the twins, in conversations and with what is known of a Party."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

import mla_schema as mla
from mla_schema.derive.twins import VECTORS, Twins, edited, twins
from mla_schema.parties import PartyProfile, parse_party

ROOT: Final = Path(__file__).parent.parent.parent
AT: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
Edit: TypeAlias = Mapping[str, Any]
Found: TypeAlias = list[tuple[str, str, str]]
"""Findings by rule, place and severity."""


@cache
def all_twins() -> Mapping[str, Twins]:
    """The twins, which are read once for all tests."""
    return twins(ROOT)


def put(path: str, value: Any) -> Edit:
    """Replace what stands there."""
    return {"op": "replace", "path": path, "value": value}


def add(path: str, value: Any) -> Edit:
    """Add what does not."""
    return {"op": "add", "path": path, "value": value}


def cut(path: str) -> Edit:
    """Take it away."""
    return {"op": "remove", "path": path}


def made(base: str, *edits: Edit) -> mla.Message:
    """A base with edits."""
    tree = json.loads((ROOT / VECTORS / "bases" / f"{base}.mla.json").read_bytes())
    return mla.read(json.dumps(edited(tree, edits)).encode()).unverified()


def named(message: mla.Message) -> Any:
    """A reference to a message."""
    return {"messageReference": {"id": message.header.id, "digest": mla.digest(message)}}


def about(base: str, opening: mla.Message, *edits: Edit, answers: mla.Message | None = None) -> mla.Message:
    """A step about an opening, in answer to it or to another message, made from a base."""
    tag = next(iter(json.loads((ROOT / VECTORS / "bases" / f"{base}.mla.json").read_bytes())["body"]))
    return made(
        base,
        put(f"/body/{tag}/concerns", named(opening)),
        put("/header/inReplyTo", named(answers or opening)),
        *edits,
    )


def rebodied(message: mla.Message, body: Any, *, id_: str, generation: int | None = None) -> mla.Message:
    """A message with the header of another, and a body and an identifier of its own."""
    tree = json.loads(mla.encode(message, form=mla.Form.JSON))
    tree["body"] = body
    tree["header"]["id"] = id_
    tree["header"].pop("inReplyTo", None)
    if generation is not None:
        tree["header"]["generation"] = generation
    return mla.read(json.dumps(tree).encode()).unverified()


def found(
    message: mla.Message,
    *history: mla.Message,
    party: PartyProfile | None = None,
    at: datetime = AT,
) -> Found:
    """What the rules find."""
    report = mla.check(message, at=at, history=history, party=party)
    for each in report.findings:
        assert bool(each.facts) <= (party is not None)
    return [(each.code, each.place.pointer or "", each.severity.value) for each in report.findings]


_SEEN: Final = {"kind": "depositary", "url": "https://depositary.example.org/"}
_UNSEEN: Final = {"kind": "none"}


def profile(code: str, *facts: Mapping[str, Any], day: str = "2026-11-20") -> PartyProfile:
    """A profile with facts, seen on a page of the depositary unless they are recalled."""
    told = [
        {
            "id": f"{code}.fact.{place}",
            "knowledge": "known",
            "confidence": "seen",
            "as_of": "2026-08-01",
            "sources": [_UNSEEN if fact.get("confidence") == "memory" else _SEEN],
            **fact,
        }
        for place, fact in enumerate(facts)
    ]
    tree = {"profile_version": "1.0", "party": code, "name": code, "profile_date": day, "facts": told}
    return parse_party(json.dumps(tree).encode())


def codes(findings: Sequence[tuple[str, str, str]]) -> list[str]:
    """The rules alone."""
    return [code for code, _, _ in findings]


def said(message: mla.Message, party: PartyProfile, rule: str, *history: mla.Message) -> list[str]:
    """How heavy the findings of a rule are."""
    return [severity for code, _, severity in found(message, *history, party=party) if code == rule]


def member(instrument: str, status: str, **more: Any) -> dict[str, Any]:
    """A fact on whether a State is bound by a treaty."""
    return {"field": "membership", "instrument": instrument, "value": {"status": status}, **more}


def item(id_: str, category: str) -> dict[str, Any]:
    """An item about an address."""
    return {"id": id_, "category": category, "identifiers": [{"ipAddress": {"address": "198.51.100.8"}}]}
