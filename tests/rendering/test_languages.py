"""Catalogues of other languages: English stands in where a text is missing or old, and it is said so."""

import json
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.locale.catalogue import Catalogue, catalogue, english, languages, read_catalogue
from mla_schema.locale.entries import hash_of
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.report_html import as_html
from mla_schema.rendering.report_json import as_json
from mla_schema.rendering.wording import Wording
from tests.cli.conftest import Type, desk, request_xml, type_
from tests.rendering.kinds import reports

__all__ = ["desk", "request_xml", "type_"]

KEYS: Final = ("rule.MLA-C05.message", "rule.MLA-C05.fix", "fault.MLA-F03.message", "type.GiveEffectRequest")


def entry(key: str, text: str | None = None, **changed: str) -> dict[str, str]:
    origin = english().texts[key]
    return {"text": text or f"«{origin}»", "of": hash_of(origin), "status": "machine", **changed}


def pseudo(*keys: str, language: str = "qps") -> Catalogue:
    """A language in which every text stands between angle quotation marks."""
    return read_catalogue(json.dumps({key: entry(key) for key in keys}).encode(), language)


def written(wording: Wording, kind: str = "invalid") -> Any:
    return json.loads(as_json([reports()[kind]], wording))


def test_a_finding_is_told_in_two_languages() -> None:
    found = written(Wording(None, pseudo(*KEYS)))
    assert found["languages"] == ["en", "qps"]
    (finding,) = found["files"][0]["findings"]
    beside = finding["beside"]
    assert beside["message"] == f"«{finding['message']}»"
    assert beside["advice"] == f"«{finding['advice']}»"
    assert beside["where"].startswith("«Give effect request» › ")
    assert beside["untranslated"] == ["label", "where"]
    assert (finding["untranslated"], beside["language"]) == ([], "qps")


def test_english_stands_in_for_what_is_missing_and_is_marked() -> None:
    finding = written(Wording(pseudo("rule.MLA-C05.message")))["files"][0]["findings"][0]
    assert finding["message"].startswith("«")
    assert finding["advice"] == english().texts["rule.MLA-C05.fix"]
    assert finding["untranslated"] == ["advice", "label", "where"]
    page = as_html([reports()["invalid"]], Wording(pseudo("rule.MLA-C05.message"))).decode()
    assert '<span lang="qps" dir="ltr">«' in page
    assert '<span lang="en" dir="ltr" class="in-english">' in page


def test_a_page_tells_both_languages() -> None:
    page = as_html([reports()["invalid"]], Wording(None, pseudo(*KEYS))).decode()
    assert '<div class="beside"><p><span lang="qps" dir="ltr">«' in page


def test_a_text_whose_english_has_changed_is_not_shown() -> None:
    key = "rule.MLA-C05.message"
    found = read_catalogue(json.dumps({key: entry(key, of="0" * 16)}).encode(), "qps")
    assert found.stale == {key}
    assert not found.has(key)
    assert found.label(key) == english().texts[key]


def test_values_are_isolated_so_that_they_keep_their_direction() -> None:
    finding = mla.Finding(
        faults.MALFORMED_XML, mla.Severity.ERROR, "wire", mla.Place(line=1), params={"problem": "abc", "n": 3}
    )
    key = f"fault.{faults.MALFORMED_XML.code}.message"
    said = Wording(pseudo(key, language="ar")).said(finding)
    assert "\u2068abc\u2069" in said.message
    assert said.direction == "rtl"
    assert said.untranslated == ("advice",)


def test_a_place_that_words_cannot_tell_stays_as_it_is() -> None:
    finding = mla.Finding(
        faults.EMPTY_FILE, mla.Severity.ERROR, "wire", mla.Place(pointer="/0"), where="0", label="L"
    )
    said = Wording(pseudo(*KEYS)).said(finding)
    assert (said.where, said.label, said.untranslated) == ("0", "L", ("message", "advice", "where"))


def test_the_label_of_a_key_is_in_the_language_or_in_english() -> None:
    assert Wording(pseudo("type.DataRequest")).label("type.DataRequest") == "«Data request»"
    assert Wording(pseudo("type.DataRequest")).label("type.IpAddress") == "IP address"
    assert Wording().label("type.IpAddress") == "IP address"
    assert english().label("no.such.key") == "key"


@pytest.mark.parametrize(
    ("told", "problem"),
    [
        (b"{", "a catalogue is JSON"),
        (b"[]", "is an object"),
        ({"no.such": {}}, "is no key"),
        ({KEYS[0]: "text"}, "has other members"),
        ({KEYS[0]: {"text": "a", "of": "b"}}, "has other members"),
        ({KEYS[0]: {**entry(KEYS[0]), "text": ""}}, "is no text"),
        ({KEYS[0]: {**entry(KEYS[0]), "text": 1}}, "is no text"),
        ({KEYS[0]: entry(KEYS[0], status="good")}, "'status' is one of"),
        ({KEYS[0]: entry(KEYS[0], "{other}")}, "other placeholders"),
        ({KEYS[0]: entry(KEYS[0], "{")}, "other placeholders"),
    ],
)
def test_a_catalogue_of_another_form_is_refused(told: Any, problem: str) -> None:
    data = told if isinstance(told, bytes) else json.dumps(told).encode()
    with pytest.raises(ValueError, match=problem):
        read_catalogue(data, "qps")


def test_the_catalogues_of_the_package_are_found_by_their_language(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert catalogue("en") is english()
    assert "en" in languages()
    with pytest.raises(LookupError, match="'xx'"):
        catalogue("xx")
    (tmp_path / "qps.json").write_text(json.dumps({KEYS[0]: entry(KEYS[0])}), encoding="utf-8")
    english()
    monkeypatch.setattr("mla_schema.locale.catalogue.files", lambda _: tmp_path)
    languages.cache_clear()
    catalogue.cache_clear()
    try:
        assert languages() == ("qps",)
        assert catalogue("qps").has(KEYS[0])
    finally:
        languages.cache_clear()
        catalogue.cache_clear()


@given(st.sets(st.sampled_from(sorted(english().texts))))
def test_any_part_of_a_catalogue_tells_every_finding(keys: set[str]) -> None:
    wording = Wording(pseudo(*keys), pseudo(*sorted(keys)[:3]))
    for kind in ("invalid", "invalid in structure", "readiness"):
        found = written(wording, kind)["files"][0]["findings"]
        assert len(found) == len(reports()[kind].report.findings)
        for each in found:
            assert each["message"]
            assert ("message" in each["untranslated"]) == ("«" not in each["message"])


@pytest.fixture
def catalogue_file(desk: Path) -> str:
    keys = ("fault.MLA-F03.message", *(key for key in english().texts if key.startswith("fault.MLA-F")))
    told = {key: entry(key) for key in keys if key.endswith("message")}
    (desk / "qps.json").write_text(json.dumps(told), encoding="utf-8")
    return "qps.json"


@pytest.mark.usefixtures("desk")
def test_validate_tells_findings_side_by_side(type_: Type, catalogue_file: str) -> None:
    done = type_("validate", "invalid.mla.xml", "--beside", catalogue_file)
    assert done.exit_code == 1
    assert "qps: «" in done.stdout
    assert "[in English]" in done.stdout
    only = type_("validate", "invalid.mla.xml", "--language", catalogue_file)
    assert "    «" in only.stdout
    told = json.loads(type_("validate", "invalid.mla.xml", "--language", catalogue_file, "-f", "json").stdout)
    assert told["languages"] == ["qps"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("--language", "xx"), "There is no catalogue of 'xx'."),
        (("--beside", "1.json"), "must be called after its language"),
        (("--beside", "xx.json"), "There is no file 'xx.json'."),
        (("--beside", "Bad.json"), "must be called after its language"),
        (("--beside", "ba.json"), "'ba.json': a catalogue is JSON in UTF-8."),
        (("--beside", "qps.json", "-f", "sarif"), "are for html, json and text, not for sarif"),
    ],
)
def test_what_is_no_catalogue_is_refused(
    desk: Path, type_: Type, catalogue_file: str, arguments: tuple[str, ...], problem: str
) -> None:
    assert (desk / catalogue_file).exists()
    (desk / "ba.json").write_text("{", encoding="utf-8")
    (desk / "Bad.json").write_text("{", encoding="utf-8")
    done = type_("validate", "invalid.mla.xml", *arguments)
    assert done.exit_code == 2
    assert problem in done.stderr.replace("\n", " ")


def test_a_report_of_no_finding_speaks_any_language() -> None:
    told = FileReport("a", mla.Report(mla.Outcome.VALID, (), ()))
    assert json.loads(as_json([told], Wording(pseudo())))["languages"] == ["qps"]
