"""SARIF is of the OASIS schema, points at real lines, and knows a finding again when a file was laid out anew."""

import json
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import jsonschema_rs
import pytest

import mla_schema as mla
from mla_schema.derive.twins import twins
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.report_sarif import as_sarif
from mla_schema.road import lay_out
from tests.rendering.kinds import AT, HOSTILE_NAMES, ROOT, reports

_SCHEMA_FILE: Final = (
    Path(__file__).parent / ".downloaded" / "sarif" / "lib" / "schemas" / "sarif-2.1.0-rtm.5.json"
)


def written(*told: FileReport) -> Any:
    (run,) = json.loads(as_sarif(told).decode())["runs"]
    return run


@pytest.mark.parametrize("kind", reports())
def test_it_is_of_the_schema_of_the_standard(kind: str) -> None:
    if not _SCHEMA_FILE.exists():
        pytest.skip("the schema of SARIF is not there; tests/interop/install.sh fetches it")
    schema = json.loads(_SCHEMA_FILE.read_text(encoding="utf-8"))
    # No regular expression by the standard of ECMA: one bracket is never opened. We say nothing of languages there.
    for each in ("run", "toolComponent"):
        del schema["definitions"][each]["properties"]["language"]["pattern"]
    validator = jsonschema_rs.Draft4Validator(schema, validate_formats=True)
    told = json.loads(as_sarif([reports()[kind]]).decode())
    assert [each.message for each in validator.iter_errors(told)] == []


@pytest.mark.parametrize("kind", reports())
def test_lines_are_counted_from_1_and_rules_are_described(kind: str) -> None:
    run = written(reports()[kind])
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        assert region["startLine"] >= 1
        assert region.get("startColumn", 1) >= 1
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        index = location["physicalLocation"]["artifactLocation"]["index"]
        assert (
            run["artifacts"][index]["location"]["uri"]
            == location["physicalLocation"]["artifactLocation"]["uri"]
        )


@pytest.mark.parametrize("what", HOSTILE_NAMES)
def test_the_name_of_a_file_is_a_path_and_nothing_else(what: str) -> None:
    run = written(reports()[f"named with {what}"])
    uri = run["artifacts"][0]["location"]["uri"]
    assert uri.isascii()
    found = urlsplit(uri)
    assert (found.scheme, found.netloc, found.query, found.fragment) == (
        "file" if what == "a Windows path" else "",
        "",
        "",
        "",
    )


@pytest.mark.parametrize("form", mla.Form)
@pytest.mark.parametrize("rule", ["MLA-K05a", "MLA-C06", "MLA-P06"])
def test_a_finding_is_known_again_when_the_file_is_laid_out_anew(rule: str, form: mla.Form) -> None:
    twin = twins(ROOT)[rule]
    assert twin.failing is not None
    prints = []
    for data in (mla.encode(twin.failing, form=form), lay_out(twin.failing, form=form)):
        report = mla.validate(data, at=AT, party=twin.party, history=twin.history)
        run = written(FileReport("a", report))
        prints.append([each["partialFingerprints"] for each in run["results"]])
        assert prints[-1]
    assert prints[0] == prints[1]


def test_two_findings_of_a_rule_at_one_field_are_told_apart() -> None:
    report = reports()["invalid"].report
    doubled = mla.Report(report.outcome, report.findings * 2, report.layers)
    results = written(FileReport("a", doubled))["results"]
    assert len({each["partialFingerprints"]["ruleAndField/v1"] for each in results}) == len(results) > 1


def test_what_was_accepted_is_suppressed_with_the_reason() -> None:
    (result,) = written(reports()["waived"])["results"]
    (suppression,) = result["suppressions"]
    assert suppression["kind"] == "external"
    assert "J. Doe" in suppression["justification"]


def test_a_file_that_was_not_opened_fails_the_invocation() -> None:
    (invocation,) = written(reports()["not opened"], reports()["valid"])["invocations"]
    assert invocation["executionSuccessful"] is False
    assert written(reports()["valid"])["invocations"][0]["executionSuccessful"] is True
