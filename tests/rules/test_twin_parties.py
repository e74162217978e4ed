"""What the twins say of a Party: a code is the profile that comes with the package, an object one of their own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema.derive.twins import VECTORS, twins
from mla_schema.parties import PartyDataError, load_party
from mla_schema.rules import rules
from tests.rules.conversing import AT, ROOT, all_twins

WITH_PARTY = [each for each, twin in all_twins().items() if twin.party is not None]


@pytest.mark.parametrize("id_", WITH_PARTY)
def test_what_rests_on_a_party_shows_the_fact(id_: str) -> None:
    twin = all_twins()[id_]
    assert twin.party is not None
    assert isinstance(twin.failing, mla.Message)
    report = mla.check(twin.failing, at=AT, party=twin.party, history=twin.history)
    assert [each.code for each in report.findings] == [id_]
    assert all(fact.party == twin.party.party for each in report.findings for fact in each.facts)
    assert all(each.facts for each in report.findings)


def test_every_rule_about_a_party_has_one_in_its_twins() -> None:
    # Who or what translated is asked whatever the Party.
    about_parties = {each for each in rules() if each.startswith("MLA-P")} - {"MLA-P07"}
    assert about_parties <= set(WITH_PARTY)


@pytest.fixture
def described(tmp_path: Path) -> Path:
    """A repository with one base, in which twins can be described."""
    for name in ("bases", "twins"):
        (tmp_path / VECTORS / name).mkdir(parents=True)
    base = (ROOT / VECTORS / "bases" / "subscriber.mla.json").read_bytes()
    (tmp_path / VECTORS / "bases" / "subscriber.mla.json").write_bytes(base)
    return tmp_path


def describe(root: Path, party: object) -> None:
    told = {
        "rule": "MLA-X01",
        "base": "subscriber",
        "party": party,
        "edit": {"op": "remove", "path": "/header/ourReference"},
        "expected": [],
    }
    (root / VECTORS / "twins" / "MLA-X01.json").write_text(json.dumps(told), encoding="utf-8")


def test_a_code_means_the_profile_of_the_package(described: Path) -> None:
    describe(described, "RO")
    assert twins(described)["MLA-X01"].party == load_party("RO")


def test_an_object_means_a_profile_of_its_own(described: Path) -> None:
    describe(
        described,
        {
            "profile_version": "1.0",
            "party": "RO",
            "name": "Romania",
            "profile_date": "2026-11-20",
            "facts": [],
        },
    )
    party = twins(described)["MLA-X01"].party
    assert party is not None
    assert (party.party, party.facts) == ("RO", ())


def test_an_object_that_is_no_profile_is_named(described: Path) -> None:
    describe(described, {"party": "RO"})
    with pytest.raises(PartyDataError, match="MLA-X01"):
        twins(described)


def test_who_judges_without_a_party_loads_no_profiles() -> None:
    program = (
        "import sys, mla_schema as mla; from datetime import UTC, datetime; from pathlib import Path\n"
        "message = mla.read(Path(sys.argv[1]).read_bytes()).unverified()\n"
        "mla.check(message, at=datetime(2026, 11, 24, tzinfo=UTC))\n"
        "raise SystemExit('mla_schema.parties' in sys.modules)\n"
    )
    path = ROOT / VECTORS / "bases" / "subscriber.mla.json"
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == 0
