"""Results in each form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from lxml import etree

from mla_schema.conformance import CaseResult, Results, Verdict
from mla_schema.conformance.cases import Case
from mla_schema.conformance.reporting import as_json, as_junit, as_markdown, as_text
from tests.vectors.derive.book import FOLDER


def case(id_: str) -> Case:
    return Case(id_, "It is tried.", ("1.1",), (), "read", None, {}, {"outcome": "accepted"})


def results(*verdicts: Verdict, **manifest: Any) -> Results:
    told = {
        "implementation": "a|b\n\x01",
        "version": "2",
        "families": {"a": ["xml"]},
        "features": [],
        **manifest,
    }
    return Results(
        told,
        "1.0",
        "1.0",
        tuple(
            CaseResult(
                case(f"a::n{number}"), verdict, "" if verdict is Verdict.PASSED else "why \x01\ud800 <&"
            )
            for number, verdict in enumerate(verdicts)
        ),
    )


ALL = results(Verdict.PASSED, Verdict.FAILED, Verdict.DIVERGED, Verdict.SKIPPED)
GOOD = results(Verdict.PASSED, Verdict.SKIPPED)
NOTHING = results(Verdict.SKIPPED)


def test_text() -> None:
    told = as_text(ALL).decode()
    assert "failed  a::n1\n    It is tried." in told
    assert "diverges  a::n2" in told
    assert told.endswith("1 passed, 1 failed, 1 diverged, 1 skipped: does not conform\n")
    assert as_text(GOOD).decode().endswith("conforms to what it claims\n")
    assert as_text(NOTHING).decode().endswith("0 passed, 1 skipped: nothing was tried\n")
    assert "10 further cases failed" in as_text(results(*[Verdict.FAILED] * 60)).decode()


@pytest.mark.parametrize("which", [ALL, GOOD, NOTHING])
def test_json_is_of_its_schema(which: Results) -> None:
    schema = json.loads((FOLDER / "results.schema.json").read_text(encoding="utf-8"))
    told = json.loads(as_json(which))
    jsonschema_rs.validator_for(schema).validate(told)
    assert told["conforms"] is which.good


def test_junit(tmp_path: Path) -> None:
    del tmp_path
    root = etree.fromstring(as_junit(ALL))
    [suite] = root
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("4", "1", "2")
    assert [[inner.tag for inner in each] for each in suite] == [[], ["failure"], ["skipped"], ["skipped"]]


def test_families_are_told_apart() -> None:
    more = CaseResult(case("b::n"), Verdict.PASSED)
    both = Results(ALL.manifest, "1.0", "1.0", (*ALL.cases, more))
    assert [each.get("name") for each in etree.fromstring(as_junit(both))] == ["a", "b"]
    assert both.counts("b")[Verdict.PASSED] == 1


def test_markdown() -> None:
    told = as_markdown(ALL).decode()
    assert '"color": "red"' in told
    assert "| all | 1 | 1 | 1 | 1 |" in told
    assert "brightgreen" in as_markdown(GOOD).decode()
