"""Judges variants of a complete message: its base, edited, and what one rule finds in it."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

import mla_schema as mla
from mla_schema.derive.twins import VECTORS, edited

ROOT: Final = Path(__file__).parent.parent.parent
TODAY: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)


@cache
def tree(name: str) -> Any:
    """A base as a tree."""
    return json.loads((ROOT / VECTORS / "bases" / f"{name}.mla.json").read_text(encoding="utf-8"))


def add(path: str, value: Any) -> dict[str, Any]:
    return {"op": "add", "path": path, "value": value}


def replace(path: str, value: Any) -> dict[str, Any]:
    return {"op": "replace", "path": path, "value": value}


def remove(path: str) -> dict[str, Any]:
    return {"op": "remove", "path": path}


def message(base: str, *edits: dict[str, Any]) -> mla.Message:
    """A message that differs from a base in some edits."""
    return mla.read(json.dumps(edited(tree(base), edits)).encode()).unverified()


def body(base: str) -> Any:
    """The body of a base as a tree."""
    ((_, found),) = tree(base)["body"].items()
    return found


def found(
    rule: str, judged: mla.Message, *, history: Sequence[mla.Message] = (), at: datetime = TODAY
) -> list[str]:
    """Where a rule finds something, without the way to the body."""
    pointers = [
        each.place.pointer or ""
        for each in mla.check(judged, at=at, history=history).findings
        if each.code == rule
    ]
    return [pointer.removeprefix("/body") for pointer in pointers]
