"""``trust``: lists are made from a file that people write, signed, shown and verified."""

import json
from base64 import urlsafe_b64decode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mla_schema.cli import trust
from tests.cli.conftest import Type

MAKE = ("trust", "make", "pki/authorities.json", "--days", "90")
SIGN = ("--key", "pki/operator.key.pem", "--cert", "pki/operator.pem")


@pytest.fixture
def draft(office: Path, type_: Type) -> Path:
    """An unsigned list, ``list.json``."""
    done = type_(*MAKE, "--sequence", "3", "-o", "list.json")
    assert (done.exit_code, done.stderr) == (0, "'list.json' is written.\n"), done.output
    return office / "list.json"


def change(file: str, how: Callable[[Any], object]) -> None:
    tree = json.loads(Path(file).read_text())
    how(tree)
    Path(file).write_text(json.dumps(tree))


def number_of(made: str) -> int:
    number = json.loads(made)["LoTE"]["ListAndSchemeInformation"]["LoTESequenceNumber"]
    assert isinstance(number, int)
    return number


def test_a_list_is_made_signed_shown_and_verified(draft: Path, type_: Type) -> None:
    assert draft.read_text().startswith('{\n  "LoTE": {\n')
    assert type_("trust", "show", "list.json").stdout.startswith("list.json: NOT signed\n")
    assert type_("trust", "sign", "list.json", *SIGN, "-o", "t.json").exit_code == 0
    shown = type_("trust", "show", "t.json").stdout
    assert shown.startswith("t.json: signed; the signature was NOT verified (use: trust verify)\n")
    done = type_("trust", "verify", "t.json", "--operator", "pki/operator.pem")
    assert done.exit_code == 0
    first, _, said = done.stdout.partition("\n")
    assert first.startswith("t.json: verified, signed with the certificate SHA-256 ")
    assert said == shown.partition("\n")[2]
    assert "  number       3\n" in said
    assert "SPECIMEN Prosecutor (MD-PG), MD, for specimens only\n" in said
    assert "issued for 'SPECIMEN MD-PG' by: SHA-256 " in said


def test_addresses_that_people_fill_in_are_signed(draft: Path, type_: Type) -> None:
    def fill(tree: Any) -> None:
        [entity] = tree["LoTE"]["TrustedEntitiesList"]
        [address] = entity["TrustedEntityInformation"]["TEAddress"]["TEPostalAddress"]
        address["StreetAddress"] = "Strada Exemplului 1"

    change(draft.name, fill)
    text = json.loads(type_("trust", "sign", draft.name, *SIGN).stdout)["payload"]
    payload = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    assert "Strada Exemplului 1" in payload


def test_the_next_list_has_the_next_number(draft: Path, type_: Type) -> None:
    assert number_of(type_(*MAKE, "--after", draft.name).stdout) == 4
    type_("trust", "sign", draft.name, *SIGN, "-o", "t.json")
    assert number_of(type_(*MAKE, "--after", "t.json").stdout) == 4


def test_times_can_be_given(office: Path, type_: Type) -> None:
    options = ("--sequence", "1", "--issued-at", "2026-01-01", "--next-update", "2026-06-01T12:00:00Z")
    made = json.loads(type_("trust", "make", "pki/authorities.json", *options).stdout)
    scheme = made["LoTE"]["ListAndSchemeInformation"]
    times = (scheme["ListIssueDateTime"], scheme["NextUpdate"])
    assert times == ("2026-01-01T00:00:00Z", "2026-06-01T12:00:00Z")
    assert office.is_dir()


def test_every_kind_of_entry_is_shown(office: Path, type_: Type) -> None:
    def vary(tree: Any) -> None:
        [entry] = tree["authorities"]
        entry.update(id="EU-BODY", name="Body", kind="signature", pinned=["seal.pem"])
        for member in ("country", "specimen", "issuers", "organisation"):
            del entry[member]
        entry["granted"] = [
            {"since": "2026-01-01T00:00:00Z", "until": "2026-02-01T00:00:00Z"},
            {"since": "2026-03-01T00:00:00Z"},
        ]
        other = {**entry, "id": "EU-OTHER"}
        del other["kind"]
        tree["authorities"].append(other)

    change("pki/authorities.json", vary)
    type_(*MAKE, "--sequence", "1", "-o", "list.json")
    shown = type_("trust", "show", "list.json").stdout
    assert "Body (EU-BODY), an international body\n" in shown
    assert (
        "  signature as judicialAuthority, since 2026-01-01T00:00:00Z until 2026-02-01T00:00:00Z; "
        "since 2026-03-01T00:00:00Z\n" in shown
    )
    assert "  seal as judicialAuthority" in shown
    assert "  pinned: SHA-256 " in shown
    assert office.is_dir()


@pytest.mark.parametrize(
    "options",
    [("--days", "1"), ("--sequence", "1"), ("--sequence", "1", "--after", "x", "--days", "1")],
    ids=["no number", "no end", "two numbers"],
)
def test_options_that_do_not_go_together(office: Path, type_: Type, options: tuple[str, ...]) -> None:
    assert type_("trust", "make", "pki/authorities.json", *options).exit_code == 2
    assert office.is_dir()


def _entry(**changes: Any) -> Callable[[Any], object]:
    return lambda tree: tree["authorities"][0].update(changes)


BAD: dict[str, tuple[Callable[[Any], object], str]] = {
    "no authorities": (lambda tree: tree.pop("authorities"), "at '/': 'authorities' is missing"),
    "an unknown member": (_entry(since="2026"), "at '/authorities/0': it may only have"),
    "an unknown role": (_entry(roles=["judge"]), "at '/authorities/0/roles/0': it must be one of"),
    "an empty list of issuers": (_entry(issuers=[]), "at '/authorities/0/issuers'"),
    "neither pinned nor issued": (
        lambda tree: tree["authorities"][0].pop("issuers"),
        "at '/authorities/0': a trusted authority needs",
    ),
    "an issuer for everybody": (
        lambda tree: tree["authorities"][0].pop("organisation"),
        "at '/authorities/0': an issuer issues for many",
    ),
    "a certificate that is missing": (_entry(issuers=["x.pem"]), "There is no file"),
    "times that overlap": (_entry(granted=[{"since": "2026-01-01T00:00:00Z"}] * 2), "must not overlap"),
    "names that contradict each other": (
        lambda tree: tree["authorities"].append({**tree["authorities"][0], "name": "Other"}),
        "disagree on its name",
    ),
}


@pytest.mark.parametrize(("how", "said"), BAD.values(), ids=BAD)
def test_a_file_that_says_something_wrong(
    office: Path, type_: Type, how: Callable[[Any], object], said: str
) -> None:
    change("pki/authorities.json", how)
    done = type_(*MAKE, "--sequence", "1")
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert office.is_dir()


def test_a_file_that_is_no_json(office: Path, type_: Type) -> None:
    Path("pki/authorities.json").write_text("{")
    done = type_(*MAKE, "--sequence", "1")
    assert (done.exit_code, "MLA-U08" in done.stderr) == (2, True)
    Path("pki/authorities.json").write_bytes(b"{" + b" " * 9_000_000)
    done = type_(*MAKE, "--sequence", "1")
    assert (done.exit_code, "MLA-L01" in done.stderr) == (2, True)
    assert office.is_dir()


def test_an_issuer_that_is_none_makes_no_list(office: Path, type_: Type) -> None:
    change("pki/authorities.json", _entry(issuers=["seal.pem"]))
    done = type_(*MAKE, "--sequence", "1")
    assert (done.exit_code, "MLA-A53" in done.stderr) == (3, True)
    assert office.is_dir()


def test_the_documentation_says_what_is_in_the_file(made: Path) -> None:
    tree = json.loads((made / "pki/authorities.json").read_text())
    for member in [*tree, *tree["operator"], *tree["authorities"][0], "since", "until", "pinned"]:
        assert f'"{member}"' in (trust.__doc__ or "")


# Refusals


def test_a_list_that_is_signed_is_not_signed_again(draft: Path, type_: Type) -> None:
    type_("trust", "sign", draft.name, *SIGN, "-o", "t.json")
    done = type_("trust", "sign", "t.json", *SIGN)
    assert (done.exit_code, "is signed already" in done.stderr) == (2, True)


def test_a_list_that_does_not_hold_is_not_signed(draft: Path, type_: Type) -> None:
    done = type_("trust", "sign", draft.name, *SIGN, "--at", "2026-11-20")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "MLA-A57" in done.stderr


REFUSED: dict[str, tuple[tuple[str, ...], int, str]] = {
    "not signed": (("list.json", "--operator", "pki/operator.pem"), 1, "MLA-A50"),
    "another operator": (("t.json", "--operator", "pki/seal.pem"), 1, "MLA-A51"),
    "older than seen": (
        ("t.json", "--operator", "pki/operator.pem", "--minimum-sequence", "4"),
        1,
        "MLA-A54",
    ),
    "not a list": (("a.mla.xml", "--operator", "pki/operator.pem"), 3, "MLA-U08"),
    "run out": (("t.json", "--operator", "pki/operator.pem", "--at", "{late}"), 4, "MLA-A56"),
}


@pytest.mark.parametrize(("options", "exit_code", "code"), REFUSED.values(), ids=REFUSED)
def test_a_list_that_is_not_to_be_used(
    draft: Path, type_: Type, options: tuple[str, ...], exit_code: int, code: str
) -> None:
    type_("trust", "sign", draft.name, *SIGN, "-o", "t.json")
    late = f"{datetime.now(UTC) + timedelta(days=200):%Y-%m-%d}"
    done = type_("trust", "verify", *(each.replace("{late}", late) for each in options))
    assert (done.exit_code, done.stdout) == (exit_code, "")
    assert code in done.stderr
    assert "What to do: " in done.stderr


def test_what_is_no_list_is_not_shown(office: Path, type_: Type) -> None:
    done = type_("trust", "show", "pki/authorities.json")
    assert (done.exit_code, "MLA-A52" in done.stderr) == (3, True)
    assert office.is_dir()
