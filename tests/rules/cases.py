"""Tables of cases: a complete message, edits that are named by what they do, and what one rule then finds."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

import mla_schema as mla
from mla_schema.derive.twins import VECTORS, edited

ROOT: Final = Path(__file__).parent.parent.parent
AT: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)


class Case(NamedTuple):
    """What is done to a base, and the pointers at which the rule must find something, with their severity."""

    base: str
    edits: tuple[Mapping[str, Any], ...]
    expected: Mapping[str, str] = {}


def without(path: str) -> Mapping[str, Any]:
    return {"op": "remove", "path": path}


def having(path: str, value: Any) -> Mapping[str, Any]:
    return {"op": "add", "path": path, "value": value}


def changed(path: str, value: Any) -> Mapping[str, Any]:
    return {"op": "replace", "path": path, "value": value}


@cache
def base(name: str) -> Any:
    return json.loads((ROOT / VECTORS / "bases" / f"{name}.mla.json").read_text(encoding="utf-8"))


def message(name: str, *edits: Mapping[str, Any]) -> mla.Message:
    return mla.read(json.dumps(edited(base(name), edits)).encode()).unverified()


def found(rule: str, judged: mla.Message, history: tuple[mla.Message, ...] = ()) -> dict[str, str]:
    """The pointers at which one rule finds something, with the severities."""
    report = mla.check(judged, at=AT, history=history)
    return {str(each.place.pointer): each.severity.value for each in report.findings if each.code == rule}


def judge(rule: str, case: Case) -> None:
    assert found(rule, message(case.base, *case.edits)) == case.expected


def table(cases: Mapping[str, Mapping[str, Case]]) -> pytest.MarkDecorator:
    """Parametrize a test with ``rule`` and ``case``, each named by its rule and what it is about."""
    return pytest.mark.parametrize(
        ("rule", "case"),
        [
            pytest.param(rule, case, id=f"{rule}-{name}")
            for rule, named in cases.items()
            for name, case in named.items()
        ],
    )


def amendment(name: str, *edits: Mapping[str, Any]) -> mla.Message:
    """An amendment that brings the body of a base."""
    tree = edited(base(name), edits)
    concerns = {"externalReference": {"reference": "AM-PG-2026-0001", "date": "2026-06-30"}}
    tree["body"] = {"amendment": {"concerns": concerns, "replacement": tree["body"]}}
    return mla.read(json.dumps(tree).encode()).unverified()


def step(name: str, tag: str, body: Mapping[str, Any], *edits: Mapping[str, Any]) -> mla.Message:
    """A message with another body under the header of a base."""
    return message(name, changed("/body", {tag: body}), *edits)
