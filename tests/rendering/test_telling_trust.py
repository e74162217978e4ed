"""A report tells with which trust list it was judged, in every form that says what was checked."""

import json
from dataclasses import replace
from typing import Any, Final

import jsonschema_rs
import pytest
from lxml import etree

import mla_schema as mla
from mla_schema.core.trust_source import TrustListReference, TrustSource
from mla_schema.derive.report_schema import report_schema
from mla_schema.locale.catalogue import catalogue, languages
from mla_schema.rendering.composing_report import compose_report
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.reader import reader_of
from mla_schema.rendering.report_html import as_html
from mla_schema.rendering.report_json import as_json
from mla_schema.rendering.report_junit import as_junit
from mla_schema.rendering.report_sarif import as_sarif
from mla_schema.rendering.telling_trust import trust_told
from mla_schema.rendering.text import as_text
from mla_schema.rendering.wording import Wording
from tests.rendering.kinds import AT, PKI, reports
from tests.rendering.test_frame import pseudo

BY_LIST: Final = ("signed with proof", "not signed, with trust")
BY_HAND: Final = ("signed, trust by hand", "signed by nobody who is trusted")
WITHOUT: Final = ("valid", "unreadable", "invalid in structure", "not opened")


def reference(kind: str = "signed with proof") -> TrustListReference:
    source = reports()[kind].report.trust
    assert source is not None
    assert source.trust_list is not None
    return source.trust_list


def document(report: mla.Report, language: str = "en") -> str:
    return as_text([compose_report(report, reader_of(language))]).decode()


def told_json(file: FileReport) -> Any:
    return json.loads(as_json([file]))["files"][0]["trust"]


@pytest.mark.parametrize("kind", BY_LIST)
def test_what_identifies_the_list_stands_in_every_form(kind: str) -> None:
    file = reports()[kind]
    found = reference(kind)
    assert found.operator == "SPECIMEN operator of the trust list"
    members = {
        "operator": found.operator,
        "sequence": found.sequence,
        "issuedAt": found.issued_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "nextUpdate": found.next_update.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "digest": found.digest,
    }
    assert told_json(file) == {"list": members}
    run = json.loads(as_sarif([file]))["runs"][0]
    assert run["artifacts"][0]["properties"] == {"trust": {"list": members}}
    value = etree.fromstring(as_junit([file])).find("testsuite/properties/property[@name='trustList']")
    assert value is not None
    sentence = value.get("value") or ""
    page = as_html([file]).decode()
    assert f'<th scope="row">Trust list</th><td>{sentence}</td>' in page
    for each in members.values():
        assert str(each) in sentence
    whole = document(file.report)
    for each in ("Trust list", found.operator, "Number of the list", "To be used until", found.digest):
        assert each in whole


def test_the_digest_is_that_of_the_signed_list() -> None:
    from mla_schema.signature.json import payload_of
    from mla_schema.signature.trust_list import TRUST_LIST_LIMITS, read_unsigned
    from mla_schema.wire.json import parse_json

    tree = parse_json((PKI / "trust-list.json").read_bytes(), TRUST_LIST_LIMITS)
    contents = read_unsigned(payload_of(tree))
    assert reference() == contents.reference
    assert reference().digest == contents.digest


@pytest.mark.parametrize("kind", BY_HAND)
def test_trust_that_was_put_together_by_hand_says_so(kind: str) -> None:
    file = reports()[kind]
    assert file.report.trust == TrustSource()
    assert told_json(file) == {"list": None}
    assert json.loads(as_sarif([file]))["runs"][0]["artifacts"][0]["properties"] == {"trust": {"list": None}}
    plain = "none; the trusted certificates were chosen by hand"
    for each in (as_junit([file]), as_html([file]), document(file.report).encode()):
        assert plain in each.decode()


@pytest.mark.parametrize("kind", WITHOUT)
def test_where_no_signature_was_judged_no_list_is_named(kind: str) -> None:
    file = reports()[kind]
    assert (file.report.trust, told_json(file)) == (None, None)
    assert "properties" not in json.loads(as_sarif([file]))["runs"][0]["artifacts"][0]
    for each in (as_junit([file]), as_html([file]), document(file.report).encode()):
        assert "trustList" not in each.decode()
        assert "Trust list" not in each.decode()


def test_a_list_was_not_used_where_the_signature_was_not_judged() -> None:
    trust = mla.Trust(trust_list=reference())
    assert mla.validate(b"<a", at=AT, trust=trust).trust is None


def test_a_refusal_of_a_signature_tells_when_and_by_which_list() -> None:
    report = reports()["not signed, with trust"].report
    assert report.outcome is mla.Outcome.INVALID
    assert (report.judged_at, report.trust) == (AT, TrustSource(reference()))
    late = mla.Trust(until=AT.replace(year=2020), trust_list=reference())
    sealed = (PKI.parent / "cases" / "digest" / "signed-xml.mla.xml").read_bytes()
    undecided = mla.validate(sealed, at=AT, trust=late)
    assert undecided.outcome is mla.Outcome.UNDECIDED
    assert (undecided.judged_at, undecided.trust) == (AT, TrustSource(reference()))


def test_a_report_of_an_earlier_version_is_still_of_the_published_form() -> None:
    whole = json.loads(as_json([reports()["signed with proof"]]))
    validator = jsonschema_rs.Draft202012Validator(json.loads(report_schema()), validate_formats=True)
    del whole["files"][0]["trust"]
    assert validator.is_valid(whole)
    whole["files"][0]["trust"] = {"list": {"sequence": 1}}
    assert not validator.is_valid(whole)


def test_the_name_of_an_operator_cannot_turn_the_line() -> None:
    source = TrustSource(replace(reference(), operator="a\u202eb\u2069c"))
    for wording in (Wording(), Wording(pseudo())):
        told = trust_told(source, wording)
        assert "a‹U+202E›b‹U+2069›c" in told
    assert told.count("\u2068") == told.count("\u2069") == 4


def test_english_that_stands_in_is_marked_on_a_page() -> None:
    file = reports()["signed, trust by hand"]
    page = as_html([file], Wording(pseudo("qps-Arab", "heading.report.trustList"))).decode()
    assert (
        '<td><span lang="en" dir="ltr">none; the trusted certificates were chosen by hand</span></td>' in page
    )
    assert "⟦" in as_html([file], Wording(pseudo())).decode().partition("<td>")[2]


@pytest.mark.parametrize("language", languages())
def test_each_language_has_its_words(language: str) -> None:
    wording = Wording(catalogue(language))
    told = trust_told(TrustSource(reference()), wording)
    assert reference().digest in told
    assert wording.has("trust.byHand")
    assert reference().digest in document(reports()["signed with proof"].report, language)
