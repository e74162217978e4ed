"""``party``: what is shown of a profile, and what of an own file that overrides it."""

import json
from pathlib import Path

import pytest

from mla_schema.cli import party as module
from mla_schema.cli.screen import Screen
from mla_schema.parties import party_codes
from tests.cli.conftest import Type

_AT = ("--at", "2026-11-24")
_OWN = {
    "profile_version": "1.0",
    "party": "MD",
    "name": "Moldova",
    "profile_date": "2026-11-24",
    "remarks": ["kept by us"],
    "facts": [
        {
            "id": "MD.languages_accepted.ETS185",
            "field": "languages_accepted",
            "instrument": "ETS185",
            "value": {"languages": ["ro", "en"], "rule": "required_if_other"},
            "knowledge": "known",
            "confidence": "confirmed_by_party",
            "as_of": "2026-11-20",
            "verified_by_party": "2026-11-20",
            "sources": [{"kind": "none"}],
        }
    ],
}


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = Path("own.json")
    path.write_text(json.dumps(_OWN), encoding="utf-8")
    return path


def test_all_parties_are_listed(type_: Type) -> None:
    done = type_("party", *_AT)
    assert done.exit_code == 0
    lines = done.output.splitlines()
    assert [line[:2] for line in lines] == list(party_codes())
    assert "MD  Republic of Moldova" in done.output
    assert "Budapest Convention: in force since 2009-09-01" in done.output
    assert "Budapest Convention: not a Party when last looked at, on 2024-12-31" in done.output


def test_a_profile_is_told_with_source_date_and_weight(type_: Type) -> None:
    done = type_("party", "MD", *_AT)
    assert done.exit_code == 0
    shown = done.output
    assert shown.startswith(
        "Republic of Moldova (MD)\nProfile of 2026-11-23, weighed at 2026-11-24.\nThis is not legal"
    )
    assert "  Budapest Convention: Party since 2009-09-01 (ratification deposited 2009-05-12)\n" in shown
    assert "    Weak, a warning at most: seen, mirror, 2010-06-29, 16 years old\n" in shown
    assert "    A hint only: recalled, about 2024-12-31\n" in shown
    assert "    Solid: seen, government site, 2026-02-05, 9 months old\n" in shown
    assert "    Note: 2010 name; unit reorganised since - confirm with the T-CY directory\n" in shown
    assert "https://zaki.ru/pagesnew.php?id=57450&page=21: Art. 35 designation" in shown
    unknown = shown.partition("What nobody knows here\n")[2]
    assert "  Languages accepted\n" in unknown
    assert "  Membership: Protocol of 1978 to the Mutual Assistance Convention\n" in unknown
    assert "  Reservation under Article 29(4)\n" in unknown
    assert unknown.endswith("  Unknown is not a no: ask the Party.\n")


@pytest.mark.parametrize("code", party_codes())
def test_every_profile_can_be_told(code: str, type_: Type) -> None:
    done = type_("party", code)
    assert done.exit_code == 0
    assert "None" not in done.output


def test_a_terminal_has_lines_that_fit_and_colours(monkeypatch: pytest.MonkeyPatch, type_: Type) -> None:
    monkeypatch.setattr(module, "screen_of", lambda _: Screen(80, colour=True))
    shown = type_("party", "BY", *_AT).output
    assert "\x1b[" in shown
    assert "Remark: Not a Party to ETS 185" in shown
    assert len(type_("party").output.splitlines()) == len(party_codes())


def test_json_has_the_profile_and_its_weights(type_: Type) -> None:
    found = json.loads(type_("party", "MD", "--json", *_AT).output)
    assert found["profile"]["party"] == "MD"
    assert found["at"] == "2026-11-24"
    assert found["weights"].keys() == {fact["id"] for fact in found["profile"]["facts"]}
    assert found["weights"]["MD.membership.CETS224"] == {
        "severity": "error",
        "reason": "seen on a government site of 2026, 9 months old",
    }
    assert "languages_accepted" in found["unknown"]
    assert found["unknownMemberships"] == ["ETS099"]


def test_json_of_the_list(type_: Type) -> None:
    found = json.loads(type_("party", "--json").output)
    assert [each["party"] for each in found["parties"]] == list(party_codes())
    assert found["parties"][0] == {
        "party": "AD",
        "name": "Andorra",
        "profile_date": "2026-11-23",
        "facts": 9,
        "seen": 5,
    }


def test_a_file_of_ones_own_adds_what_one_knows(own: Path, type_: Type) -> None:
    done = type_("party", "MD", *_AT, "--override", str(own))
    assert done.exit_code == 0
    assert done.output.startswith("Moldova (MD)\nProfile of 2026-11-24, weighed at 2026-11-24.\n")
    assert "Remark: kept by us\n" in done.output
    assert (
        "  Budapest Convention: Romanian or English; a request in another language needs a translation\n"
        in done.output
    )
    assert (
        "    Solid: confirmed by the party, on 2026-11-20, 2026-11-20, less than a month old\n" in done.output
    )


def test_a_file_that_is_no_profile_is_refused(own: Path, type_: Type) -> None:
    own.write_text(json.dumps({**_OWN, "name": ""}), encoding="utf-8")
    done = type_("party", "MD", "--override", str(own))
    assert done.exit_code == 3
    assert (
        "'own.json' is no profile that can be used.\nown.json, field name: must be text on one line"
        in done.output
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(("XX",), "There is no profile of 'XX': nothing is known of it here", id="unknown State"),
        pytest.param(("md",), "Did you mean MD?", id="small letters"),
        pytest.param(("--override", "own.json"), "needs the Party", id="no Party"),
        pytest.param(
            ("RO", "--override", "own.json"), "a profile of MD cannot override that of RO", id="other Party"
        ),
        pytest.param(("MD", "--override", "no.json"), "There is no file 'no.json'.", id="no file"),
    ],
)
def test_what_cannot_be_done(arguments: tuple[str, ...], sentence: str, own: Path, type_: Type) -> None:
    assert own.exists()
    done = type_("party", *arguments)
    assert done.exit_code == 2
    assert sentence in done.output
