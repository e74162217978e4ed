"""The report for programs is of the published form, whatever it tells."""

import json
from typing import Any

import jsonschema_rs
import pytest

from mla_schema.derive.report_schema import report_schema
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.report_json import as_json
from tests.rendering.kinds import reports

_SCHEMA = jsonschema_rs.Draft202012Validator(json.loads(report_schema()), validate_formats=True)


def written(*told: FileReport) -> Any:
    return json.loads(as_json(told).decode())


@pytest.mark.parametrize("kind", reports())
def test_every_kind_of_report_is_of_the_published_form(kind: str) -> None:
    found = written(reports()[kind])
    assert list(_SCHEMA.iter_errors(found)) == []
    assert found["languages"] == ["en"]


def test_the_published_form_refuses_what_it_should() -> None:
    found = written(reports()["invalid"])
    del found["files"][0]["findings"][0]["facts"]
    assert not _SCHEMA.is_valid(found)


def test_the_summary_counts_the_files() -> None:
    found = written(reports()["valid"], reports()["invalid"], reports()["invalid"])
    assert found["summary"] == {"valid": 1, "invalid": 2}


def test_a_fact_is_told_with_its_source_date_and_confidence() -> None:
    (file,) = written(reports()["for a Party"])["files"]
    (finding,) = [each for each in file["findings"] if each["code"] == "MLA-P02"]
    for fact in finding["facts"]:
        assert fact["party"]
        assert fact["topic"] == "cets224_declaration"
        assert fact["source"]
        assert fact["confidence"]
    assert file["party"].startswith(finding["facts"][0]["party"])
