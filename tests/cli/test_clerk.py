"""What a tired clerk types around keys and trust lists: it is said what is wrong, and nothing is half done."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Type
from tests.cli.test_verify import TRUST, time

KEY = ("--key", "pki/seal.key.pem", "--cert", "pki/seal.pem")
OPERATOR = ("--key", "pki/operator.key.pem", "--cert", "pki/operator.pem")
ONCE = "Standard input ('-') can be read only once."


@pytest.mark.parametrize("id_", ["", " ", " MD-PG", "MD\nPG", "x" * 5000], ids=ascii)
def test_an_identifier_that_no_message_can_carry_makes_no_keys(tmp_path: Path, type_: Type, id_: str) -> None:
    done = type_("keys", str(tmp_path / "pki"), "--country", "MD", "--id", id_)
    assert (done.exit_code, (tmp_path / "pki").exists()) == (2, False)
    assert "--id" in done.stderr


@pytest.mark.parametrize("id_", ["x" * 100, "\u10d0" * 50])
def test_a_long_identifier_is_no_obstacle(tmp_path: Path, type_: Type, id_: str) -> None:
    folder = str(tmp_path / "pki")
    assert type_("keys", folder, "--country", "GE", "--id", id_).exit_code == 0
    draft, signed = str(tmp_path / "a.mla.xml"), str(tmp_path / "s.mla.xml")
    assert type_("new", "data-request", "--from", "GE", "--id", id_, "--to", "RO", "-o", draft).exit_code == 0
    key = ("--key", f"{folder}/seal.key.pem", "--cert", f"{folder}/seal.pem")
    assert type_("seal", draft, *key, "-o", signed).exit_code == 0
    trust = ("--trust", f"{folder}/trust.json", "--operator", f"{folder}/operator.pem")
    assert type_("verify", signed, *trust).exit_code == 0


@pytest.mark.parametrize(
    "typed",
    [
        ("verify", "-", "--trust", "-", "--operator", "pki/operator.pem"),
        ("verify", "s.mla.xml", "--trust", "-", "--operator", "-"),
        ("verify", "-", *TRUST, "--crl", "-"),
        ("validate", "-", "--trust", "-", "--operator", "pki/operator.pem"),
        ("validate", "-", "--attachment", "-"),
        ("reply", "-", "--as", "receipt", "--trust", "-", "--operator", "pki/operator.pem"),
        ("reply", "-", "--as", "delay", "--request", "-"),
        ("verify", "-", "--endorsement", "-", *TRUST),
        ("seal", "-", "--key", "-", "--cert", "pki/seal.pem"),
        ("seal", "a.mla.xml", "--key", "-", "--cert", "-"),
        ("trust", "sign", "-", "--key", "-", "--cert", "pki/operator.pem"),
        ("trust", "verify", "-", "--operator", "-"),
        ("trust", "make", "-", "--after", "-", "--days", "9"),
    ],
    ids=" ".join,
)
def test_standard_input_is_read_for_one_thing(sealed: Path, type_: Type, typed: tuple[str, ...]) -> None:
    done = type_(*typed, stdin=sealed.read_bytes())
    assert (done.exit_code, done.stdout) == (2, "")
    assert ONCE in done.stderr


def test_the_trust_list_may_come_from_standard_input(sealed: Path, type_: Type) -> None:
    done = type_(
        "verify",
        sealed.name,
        "--trust",
        "-",
        "--operator",
        "pki/operator.pem",
        stdin=Path("pki/trust.json").read_bytes(),
    )
    assert done.exit_code == 0


def test_revocation_lists_that_would_not_be_looked_at(sealed: Path, type_: Type) -> None:
    done = type_("verify", sealed.name, *TRUST, "--crl", "pki/issuer.crl.pem", "--revocation", "none")
    assert done.exit_code == 2
    assert "--crl gives revocation lists, and --revocation none does not look at them." in done.stderr


def test_a_message_is_not_sealed_in_the_future(office: Path, type_: Type) -> None:
    done = type_("seal", "a.mla.xml", *KEY, "--at", time(minutes=6), "-o", "s.mla.xml")
    assert (done.exit_code, (office / "s.mla.xml").exists()) == (2, False)
    assert "--at has not come yet" in done.stderr
    assert type_("seal", "a.mla.xml", *KEY, "--at", time(minutes=4), "-o", "s.mla.xml").exit_code == 0


@pytest.mark.parametrize(("value", "said"), [("", "is empty"), (None, "is not set")])
def test_a_password_that_is_not_there(
    office: Path, type_: Type, monkeypatch: pytest.MonkeyPatch, value: str | None, said: str
) -> None:
    (office / "enc.pem").write_bytes(b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    monkeypatch.delenv("KEY_PASSWORD", raising=False)
    if value is not None:
        monkeypatch.setenv("KEY_PASSWORD", value)
    done = type_(
        "seal", "a.mla.xml", "--key", "enc.pem", "--cert", "pki/seal.pem", "--password-env", "KEY_PASSWORD"
    )
    assert done.exit_code == 2
    assert f"'KEY_PASSWORD' with the password of the key {said}." in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="only there files have such permissions")
def test_a_key_that_others_may_read_is_pointed_out(office: Path, type_: Type) -> None:
    done = type_("seal", "a.mla.xml", *KEY)
    assert (done.exit_code, "may read the key" in done.stderr) == (0, False)
    (office / "pki" / "seal.key.pem").chmod(0o640)
    done = type_("seal", "a.mla.xml", *KEY)
    assert done.exit_code == 0
    assert "Others on this computer may read the key in 'pki/seal.key.pem'" in done.stderr
    piped = type_(
        "seal",
        "a.mla.xml",
        "--key",
        "-",
        "--cert",
        "pki/seal.pem",
        stdin=(office / "pki" / "seal.key.pem").read_bytes(),
    )
    assert (piped.exit_code, "may read the key" in piped.stderr) == (0, False)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--sequence", "2", "--days", "99999999"), "--days"),
        (("--sequence", "99999999999999999999", "--days", "9"), "--sequence"),
        (("--sequence", "2", "--next-update", "2020-01-01T00:00:00Z"), "--next-update must be later"),
        (("--sequence", "2", "--issued-at", "9999-12-31T00:00:00Z", "--days", "9"), "cannot be used"),
    ],
    ids=["days", "number", "next update", "end of time"],
)
def test_a_list_that_could_not_be_used_is_not_made(
    office: Path, type_: Type, options: tuple[str, ...], said: str
) -> None:
    done = type_("trust", "make", "pki/authorities.json", *options, "-o", "list.json")
    assert (done.exit_code, (office / "list.json").exists()) == (2, False)
    assert said in done.stderr


def test_two_lists_of_one_number_show_that_they_differ(office: Path, type_: Type) -> None:
    """No reader can know of the other list; but whoever keeps what was shown can compare."""
    shown = [type_("trust", "show", "pki/trust.json").stdout]
    for days in ("8", "9"):
        name = f"{days}.json"
        made = ("trust", "make", "pki/authorities.json", "--sequence", "1", "--days", days, "-o", name)
        assert type_(*made).exit_code == 0
        assert type_("trust", "sign", name, *OPERATOR, "-o", f"signed-{name}").exit_code == 0
        shown.append(type_("trust", "verify", f"signed-{name}", "--operator", "pki/operator.pem").stdout)
    digests = {line for each in shown for line in each.splitlines() if line.strip().startswith("contents ")}
    assert len(digests) == 3
    del office
