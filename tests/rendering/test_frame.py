"""The words around findings and proofs: in the language, with values isolated, and never those of somebody else."""

import json
from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.cli.report_proof import proof_line, proof_lines
from mla_schema.cli.screen import Screen
from mla_schema.cli.speaking import counted, spoken, value, word
from mla_schema.codes.validation_verdict import ValidationVerdict
from mla_schema.core.layer_reason import LAYER_REASONS, NOT_GIVEN
from mla_schema.core.proof import EndorsementKind, ProvenBy, RevocationStatus, SignatoryKind
from mla_schema.locale.catalogue import Catalogue, english, read_catalogue
from mla_schema.locale.entries import Entry, hash_of, write_entries
from mla_schema.rendering.composing_report import compose_report
from mla_schema.rendering.frame_words import FRAME, FRAME_NOTES
from mla_schema.rendering.reader import Reader
from mla_schema.rendering.report_html import as_html
from mla_schema.rendering.text import as_text
from mla_schema.rendering.wording import IN_ENGLISH, Wording
from mla_schema.road import Endorsement
from mla_schema.road.layers import layers, skipped
from tests.rendering.kinds import AT, hostile, reports
from tests.rendering.pseudo import pseudo_file, pseudo_text

ISOLATES: Final = ("\u2068", "\u2069")


def pseudo(language: str = "qps-Arab", *keys: str) -> Catalogue:
    """The language of nobody; only some of its texts where keys are named."""
    if not keys:
        return read_catalogue(pseudo_file(), language)
    origin = english().texts
    told = {key: Entry(pseudo_text(origin[key]), hash_of(origin[key]), "reviewed") for key in keys}
    return read_catalogue(write_entries(told), language)


def test_every_member_of_a_proof_has_its_words() -> None:
    names = {
        *(f"proof.kind.{each.value}" for each in SignatoryKind),
        *(f"proof.by.{each.value}" for each in ProvenBy),
        *(f"proof.revoked.{each.value}" for each in RevocationStatus),
        *(f"verdict.{each.value}" for each in mla.Outcome),
        *(f"layer.{each.name}" for each in layers()),
        *(f"explain.weight.{each.value}" for each in mla.Severity),
        *(f"finding.accepted.{each.value}" for each in mla.Severity),
        *(f"count.{each.value}.{many}" for each in mla.Severity for many in ("single", "several")),
    }
    assert names - FRAME.keys() == set()
    assert FRAME_NOTES.keys() <= FRAME.keys()
    assert len({each.code for each in LAYER_REASONS}) == len(LAYER_REASONS)


def test_a_proof_is_told_in_a_language_from_right_to_left() -> None:
    report = reports()["signed with proof"].report
    assert report.proof is not None
    wording = Wording(pseudo())
    proof = replace(report.proof, transitional=True, country=None)
    lines = list(proof_lines(report, proof, Screen(), None, wording))
    assert len(lines) == 8
    whole = "\n".join(lines)
    assert f"\u2068SHA-256 {proof.certificate}\u2069" in whole
    assert f"\u2068{proof.algorithm}\u2069, " in whole
    assert pseudo_text(FRAME["proof.international"]) in whole
    assert "seal of the office" not in whole
    assert whole.count(ISOLATES[0]) == whole.count(ISOLATES[1]) > 5
    assert proof_line(proof, wording).startswith(f"⟦šîgñéd bý {ISOLATES[0]}")


@pytest.mark.parametrize(
    ("kind", "stated", "told"),
    [
        (EndorsementKind.TRANSMITTAL, {}, "the message above: passed on"),
        (EndorsementKind.TRANSLATION, {"language": "ro"}, "translated into ro"),
        (
            EndorsementKind.VALIDATION,
            {"verdict": ValidationVerdict.VALIDATED, "valid_until": date(2027, 1, 2)},
            "validated, all items, until 2027-01-02",
        ),
        (
            EndorsementKind.VALIDATION,
            {"verdict": ValidationVerdict.NOT_VALIDATED, "items": ("i1", "i2")},
            "NOT validated, items i1, i2",
        ),
    ],
)
def test_an_endorsement_is_told_in_words(kind: EndorsementKind, stated: dict[str, Any], told: str) -> None:
    report = reports()["signed with proof"].report
    assert report.proof is not None
    endorsement = Endorsement(kind, report.proof, "id", **stated)
    assert list(proof_lines(report, report.proof, Screen(), endorsement))[-1].endswith(told)


def test_a_layer_and_its_reason_are_told_in_the_language() -> None:
    layer = skipped("attachments", NOT_GIVEN, missing=2)
    assert (layer.reason, layer.code) == (
        "2 of the attachments beside the message were not given",
        "notGiven",
    )
    wording = Wording(pseudo())
    assert wording.layer(layer) == pseudo_text("attachments")
    assert wording.reason(layer) == pseudo_text(NOT_GIVEN.text).format(missing=2)
    assert wording.explains(layer)
    partly = Wording(pseudo("qps", "heading.layer.attachments"))
    assert (partly.reason(layer), partly.explains(layer)) == (layer.reason, False)
    assert IN_ENGLISH.reason(layer) == layer.reason
    other = mla.Layer("other", mla.LayerStatus.SKIPPED, "because")
    assert (wording.layer(other), wording.reason(other), wording.explains(other)) == (
        "other",
        "because",
        False,
    )


def test_a_document_tells_the_layers_in_the_language() -> None:
    report = replace(
        hostile(), layers=(*reports()["invalid"].report.layers, mla.Layer("new", mla.LayerStatus.RAN))
    )
    told = as_text([compose_report(report, Reader(pseudo("qps")))]).decode()
    for text in ("second opinion", "not asked for", "the file is not signed: the sender is not proven"):
        assert pseudo_text(text) in told, text
        assert f" {text}" not in told
    assert "\nnew" in told or "new:" in told or "new " in told
    assert "<script>" in as_text([compose_report(hostile(), Reader(pseudo("qps")))]).decode()


def test_english_in_a_page_of_another_language_is_marked() -> None:
    page = as_html(
        [reports()["invalid"], reports()["not opened"]], Wording(pseudo("hy", "heading.finding.advice"))
    ).decode()
    assert '<html lang="hy">' in page
    assert '<h1><span lang="en" dir="ltr">Report of mla-schema</span></h1>' in page
    assert f"<p>{pseudo_text('What to do:')} " in page
    assert '<span lang="en" dir="ltr">no such file</span>' in page
    assert '<span lang="en" dir="ltr">the file is not signed: the sender is not proven</span>' in page


def test_words_are_tame_and_isolates_stand_only_where_they_are_known() -> None:
    arabic, english_ = Wording(pseudo()), IN_ENGLISH
    assert value("a\x07", arabic) == "\u2068a\\x07\u2069"
    assert value("a\x07", english_) == "a\\x07"
    assert spoken("a\u2068b\u2069\x1b", "ltr") == "ab\\x1b"
    assert spoken("a\u2068b\u2069\x1b", "rtl") == "a\u2068b\u2069\\x1b"
    assert word(english_, "finding.line", line=3) == "line 3"
    assert (counted(english_, "count.error", 1), counted(english_, "count.error", 2)) == (
        "1 error",
        "2 errors",
    )


def test_what_turns_the_direction_in_a_value_ends_no_isolate() -> None:
    report = mla.validate(b'{"message": {"b\\u2069\\u202e": 1}}', at=AT)
    told = [Wording(pseudo()).said(each) for each in report.findings]
    assert all(each.message.count(ISOLATES[0]) == each.message.count(ISOLATES[1]) for each in told)
    assert not any("\u202e" in each.message for each in told)


def test_the_report_for_programs_stays_english_and_has_codes() -> None:
    from mla_schema.rendering.report_json import as_json

    found = json.loads(as_json([reports()["invalid"]], Wording(pseudo("qps"))))["files"][0]["layers"]
    told = {each["name"]: (each["reason"], each["reasonCode"]) for each in found}
    assert told["signature"] == ("the file is not signed: the sender is not proven", "notSigned")
    assert told["wire"] == ("", None)
