"""Rules that are judged while a file is read: their faults bear their identifiers, and no other fault does."""

import json
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.core.faults import RULE_OF_FIELD, faults
from mla_schema.core.report import Finding, Place, Severity
from mla_schema.rules import rules
from mla_schema.rules.structural import LAWS, faults_of, fields_of
from tests.rules.judged import TODAY, add, message

STRUCTURAL: Final = [id_ for id_, each in rules().items() if each.structural]


def test_they_are_few() -> None:
    assert STRUCTURAL == ["MLA-C02", "MLA-K26", "MLA-S08", "MLA-S11", "MLA-S12"]


@pytest.mark.parametrize("id_", STRUCTURAL)
def test_each_is_broken_by_faults_or_is_a_law(id_: str) -> None:
    assert bool(faults_of(id_) or fields_of(id_)) is (id_ not in LAWS)
    assert rules()[id_].severity is Severity.ERROR
    assert list(rules()[id_].check(None, None)) == []


def test_what_faults_and_fields_bear_is_a_structural_rule() -> None:
    borne = {each.rule for each in faults().values()} | set(RULE_OF_FIELD.values())
    assert borne - {""} == set(STRUCTURAL) - set(LAWS)


@pytest.mark.parametrize(
    ("letter", "rule", "others"),
    [
        ("U", "MLA-S11", {"MLA-U09", "MLA-U13"}),
        ("L", "MLA-S11", None),
        ("F", "", None),
        ("V", "", None),
        ("E", "", None),
    ],
)
def test_the_faults_of_a_letter(letter: str, rule: str, others: set[str] | None) -> None:
    for each in faults().values():
        if each.code[4] == letter:
            assert each.rule == (rule if others is None or each.code in others else "")


def test_the_faults_of_authenticity() -> None:
    for each in faults().values():
        if "MLA-A01" <= each.code <= "MLA-A33" or each.code == "MLA-A35":
            assert each.rule == "MLA-S08"
        elif each.code in {"MLA-A40", "MLA-A41"}:
            assert each.rule == "MLA-K26"
        elif each.code.startswith("MLA-A"):
            # A transitional algorithm is accepted, and a trust list is no message.
            assert each.rule == ""


def report(text: str) -> mla.Report:
    return mla.validate(text.encode(), at=TODAY)


JSON: Final = mla.lay_out(message("subscriber"), form=mla.Form.JSON).decode()
XML: Final = mla.lay_out(message("subscriber"), form=mla.Form.XML).decode()
ISSUED: Final = "2026-11-23T09:30:00Z"


@pytest.mark.parametrize(
    "text",
    [
        JSON.replace(f'"issuedAt": "{ISSUED}",', "", 1),
        JSON.replace(ISSUED, "2026-11-23T09:30:00", 1),
        JSON.replace(ISSUED, "2026-11-23T11:30:00+02:00", 1),
        JSON.replace(f'"{ISSUED}"', "null", 1),
        XML.replace(f"<issuedAt>{ISSUED}</issuedAt>", "", 1),
        XML.replace(ISSUED, "2026-11-23", 1),
    ],
    ids=["missing", "naive", "offset", "null", "missing in XML", "a date in XML"],
)
def test_a_message_has_its_instant_of_issue(text: str) -> None:
    assert [each.rule for each in report(text).findings] == ["MLA-C02"]


def test_another_instant_of_wrong_form_breaks_no_rule() -> None:
    assert [each.rule for each in report(JSON.replace("2026-12-17T16:00:00Z", "tomorrow")).findings] == [""]


@pytest.mark.parametrize(
    "text",
    [
        XML.replace("<message", "<!DOCTYPE message><message", 1),
        JSON.replace('"id"', '"id": "x", "id"', 1),
        '{"a":' + "[" * 500,
    ],
    ids=["DOCTYPE", "member given twice", "depth"],
)
def test_a_file_has_a_safe_form(text: str) -> None:
    assert [each.rule for each in report(text).findings] == ["MLA-S11"]


FILE: Final = {"name": "log.csv", "size": 5, "content": "aGVsbG8="}


@pytest.mark.parametrize(
    ("file", "given", "expected"),
    [
        (FILE, (), []),
        ({**FILE, "size": 6}, (), ["MLA-K26"]),
        ({**FILE, "digest": "sha256:" + "0" * 64}, (), ["MLA-K26"]),
        ({"name": "log.csv", "digest": "sha256:" + "0" * 64}, (b"changed",), ["MLA-K26"]),
    ],
)
def test_an_attachment_is_the_file_that_is_named(
    file: dict[str, Any], given: tuple[bytes, ...], expected: list[str]
) -> None:
    data = mla.lay_out(message("subscriber", add("/attachments", [file])), form=mla.Form.JSON)
    result = mla.validate(data, at=TODAY, attachments=given)
    assert [each.rule for each in result.findings] == expected


def test_a_finding_of_a_rule_bears_its_own_identifier_wherever_it_points() -> None:
    fault = next(each for each in faults().values() if each.code == "MLA-A01")
    finding = Finding(fault, Severity.ERROR, "signature", Place(), field="Header.issuedAt")
    assert finding.rule == "MLA-S08"
    assert json.loads(JSON)["header"]["issuedAt"] == ISSUED
