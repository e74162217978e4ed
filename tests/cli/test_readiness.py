"""``readiness``, and the requested Party in ``validate`` and ``seal``."""

import json
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema.parties import load_party, write_party
from tests.cli.conftest import Type
from tests.cli.test_seal import SIGN


def flat(text: str) -> str:
    return " ".join(text.split())


def test_what_is_known_of_the_party_is_told_with_its_source(desk: Path, type_: Type) -> None:
    done = type_("readiness", "valid.mla.xml", "--party", "RO", "--at", "2026-11-24T12:00:00Z")
    said = flat(done.stdout)
    assert "RO, Central authority" in said
    assert "Fact RO." in said
    assert "Nothing is known here of RO on: Languages accepted" in said
    assert "This is not legal information." in said
    assert desk.exists()


def test_programs_read_the_same(desk: Path, type_: Type) -> None:
    done = type_(
        "readiness", "valid.mla.xml", "--party", "JP", "-f", "json", "--history", "undecided.mla.xml"
    )
    (file,) = json.loads(done.stdout)["files"]
    assert file["party"].startswith("JP, profile of ")
    assert {fact["party"] for each in file["findings"] for fact in each["facts"]} == {"JP"}
    assert desk.exists()


def test_the_party_must_be_named(desk: Path, type_: Type) -> None:
    assert type_("readiness", "valid.mla.xml").exit_code == 2
    assert desk.exists()


def test_validate_names_the_party_that_was_judged(desk: Path, type_: Type) -> None:
    done = type_("validate", "valid.mla.xml", "--party", "RO", "-f", "json")
    (file,) = json.loads(done.stdout)["files"]
    assert file["party"] == f"RO, profile of {load_party('RO').profile_date}"
    without = json.loads(type_("validate", "valid.mla.xml", "-f", "json").stdout)
    assert without["files"][0]["party"] is None
    assert desk.exists()


def test_profiles_of_the_office_override_one_after_the_other(desk: Path, type_: Type) -> None:
    for number, name in enumerate(("First office", "Second office")):
        told = json.loads(write_party(load_party("RO")))
        told["facts"] = [
            {
                "id": "RO.our.channel",
                "field": "channels",
                "value": {"text": name},
                "knowledge": "known",
                "confidence": "seen",
                "as_of": "2026-10-01",
                "sources": [{"kind": "secondary", "url": "https://example.org/"}],
            }
        ]
        (desk / f"{number}.json").write_text(json.dumps(told), encoding="utf-8")
    files = ("--party-profile", "0.json", "--party-profile", "1.json")
    done = type_("readiness", "valid.mla.xml", "--party", "RO", *files)
    assert "Second office" in done.stdout
    assert "First office" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "problem"),
    [
        (("--party", "ro"), 2, "Did you mean RO?"),
        (("--party", "AQ"), 2, "There is no profile of 'AQ'"),
        (("--party-profile", "a.json"), 2, "--party-profile needs the Party"),
        (("--party", "RO", "--party-profile", "a.json"), 3, "'a.json' is no profile that can be used."),
        (("--party", "RO", "--party-profile", "md.json"), 2, "'md.json' cannot be used"),
    ],
)
def test_a_party_of_which_nothing_is_known_is_refused(
    desk: Path, type_: Type, arguments: tuple[str, ...], code: int, problem: str
) -> None:
    (desk / "a.json").write_text("{}", encoding="utf-8")
    (desk / "md.json").write_bytes(write_party(load_party("MD")))
    done = type_("validate", "valid.mla.xml", *arguments)
    assert done.exit_code == code
    assert problem in flat(done.stderr)


def test_seal_tells_what_refuses_it(office: Path, type_: Type) -> None:
    message = mla.read((office / "a.mla.xml").read_bytes()).unverified()
    bare = message.changed(body=message.body.changed(legal_bases=()))
    (office / "bare.mla.xml").write_bytes(mla.encode(bare, form=mla.Form.XML))
    done = type_("seal", "bare.mla.xml", *SIGN, "--party", "RO", "--history", "a.mla.xml", "-o", "s.mla.xml")
    assert done.exit_code == 1
    assert "[MLA-C05]" in done.stderr
    assert done.stdout == ""
    assert not (office / "s.mla.xml").exists()


def test_seal_signs_what_is_complete_for_the_party(office: Path, type_: Type) -> None:
    done = type_("seal", "a.mla.xml", *SIGN, "--party", "RO", "-o", "s.mla.xml")
    assert done.exit_code == 0, done.output
    assert (office / "s.mla.xml").exists()


def findings(type_: Type, *arguments: str) -> tuple[int, list[str]]:
    done = type_("validate", "bare.mla.xml", "-f", "json", *arguments)
    (file,) = json.loads(done.stdout)["files"]
    return done.exit_code, [each["code"] for each in file["findings"] if not each["accepted"]]


def test_what_fails_what_is_shown_and_what_is_waived(office: Path, type_: Type) -> None:
    message = mla.read((office / "a.mla.xml").read_bytes()).unverified()
    bare = message.changed(body=message.body.changed(legal_bases=()))
    (office / "bare.mla.xml").write_bytes(mla.encode(bare, form=mla.Form.XML))
    code, every = findings(type_)
    assert (code, "MLA-C05" in every, len(every) > 1) == (1, True, True)
    assert findings(type_, "--rule", "MLA-C05") == (1, ["MLA-C05"])
    assert findings(type_, "--rule", "MLA-K16a") == (1, [])
    waiver = {"rule": "MLA-C05", "reason": "courtesy", "by": "J. Doe", "until": "2999-01-01"}
    (office / "w.json").write_text(json.dumps({"waivers": [waiver]}), encoding="utf-8")
    code, rest = findings(type_, "--waivers", "w.json")
    assert (code, rest) == (0, [each for each in every if each != "MLA-C05"])
    assert findings(type_, "--waivers", "w.json", "--fail-on", "note")[0] == 1
    waiver["until"] = "2020-01-01"
    (office / "w.json").write_text(json.dumps({"waivers": [waiver]}), encoding="utf-8")
    code, ended = findings(type_, "--waivers", "w.json")
    assert (code, "MLA-W01" in ended) == (1, True)
    (office / "w.json").write_text("[]", encoding="utf-8")
    assert type_("validate", "bare.mla.xml", "--waivers", "w.json").exit_code == 2
