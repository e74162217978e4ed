"""``seal``: what is written was verified before, and a key that does not fit signs nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509 import load_der_x509_certificate

import mla_schema as mla
from mla_schema.cli.pem_signer import pem_signer
from tests.cli.conftest import Type
from tests.signature import pki
from tests.signature.repeatable import PrivateKey

SIGN = ("--key", "pki/seal.key.pem", "--cert", "pki/seal.pem")
OWN = ("--key", "own.key.pem", "--cert", "own.pem")
PASSWORD = "correct horse"  # noqa: S105  # That of a specimen.


@pytest.mark.parametrize("form", mla.Form)
def test_what_is_sealed_is_the_message(office: Path, type_: Type, form: mla.Form) -> None:
    done = type_("seal", "a.mla.xml", *SIGN, "-o", f"s.mla.{form}")
    assert (done.exit_code, done.stderr) == (0, f"'s.mla.{form}' is written.\n")
    received = mla.read((office / f"s.mla.{form}").read_bytes())
    assert (received.form, received.signed) == (form, True)
    assert received.unverified() == mla.read((office / "a.mla.xml").read_bytes()).unverified()


def test_the_form_is_that_of_the_file_unless_it_is_said(office: Path, type_: Type) -> None:
    assert type_("seal", "a.mla.xml", *SIGN).stdout.startswith("<message ")
    assert type_("seal", "a.mla.xml", *SIGN, "--form", "json").stdout.startswith('{"payload"')
    draft = (office / "a.mla.xml").read_bytes()
    assert type_("seal", "-", *SIGN, stdin=draft).stdout.startswith("<message ")
    done = type_("seal", "a.mla.xml", *SIGN, "--form", "json", "-o", "s.mla.xml")
    assert (done.exit_code, "says XML, but --form says JSON" in done.stderr) == (2, True)


def test_nothing_is_replaced_unless_it_is_said(sealed: Path, type_: Type) -> None:
    before = sealed.read_bytes()
    assert type_("seal", "a.mla.xml", *SIGN, "-o", sealed.name).exit_code == 2
    assert sealed.read_bytes() == before
    assert type_("seal", "a.mla.xml", *SIGN, "-o", sealed.name, "--force").exit_code == 0
    assert sealed.read_bytes() != before


def test_the_signing_time_can_be_given(office: Path, type_: Type) -> None:
    time = f"{datetime.now(UTC) - timedelta(hours=2):%Y-%m-%dT%H:%M:%SZ}"
    signed = type_("seal", "a.mla.xml", *SIGN, "--at", time).stdout
    assert f"<xades:SigningTime>{time}</xades:SigningTime>" in signed
    assert office.is_dir()


@pytest.mark.parametrize(
    "time", ["yesterday", "2026-02-30", "2026-11-20T19:07:33", "2026-11-20T19:07:33+01:00"]
)
def test_a_time_that_is_none(office: Path, type_: Type, time: str) -> None:
    done = type_("seal", "a.mla.xml", *SIGN, "--at", time)
    assert (done.exit_code, "must be an instant in UTC" in done.stderr) == (2, True)
    assert office.is_dir()


def test_what_is_signed_already_is_not_signed_again(sealed: Path, type_: Type) -> None:
    done = type_("seal", sealed.name, *SIGN)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "is signed already" in done.stderr


def test_a_sender_without_an_identifier_cannot_sign(office: Path, type_: Type) -> None:
    draft = mla.read((office / "a.mla.xml").read_bytes()).unverified()
    sender = draft.header.sender.changed(id=None)
    nameless = draft.changed(header=draft.header.changed(sender=sender))
    (office / "b.mla.xml").write_bytes(mla.encode(nameless, form=mla.Form.XML))
    done = type_("seal", "b.mla.xml", *SIGN)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "Add its identifier to the sender" in done.stderr


def test_what_is_no_message_is_not_signed(office: Path, type_: Type) -> None:
    (office / "b.mla.xml").write_bytes((office / "a.mla.xml").read_bytes().replace(b"50123", b"70000"))
    done = type_("seal", "b.mla.xml", *SIGN)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "MLA-F15" in done.stderr


def test_with_a_certificate_that_is_not_valid_nothing_is_written(office: Path, type_: Type) -> None:
    done = type_("seal", "a.mla.xml", *SIGN, "--at", "2020-01-01", "-o", "s.mla.xml")
    assert done.exit_code == 2
    assert "nothing was written. MLA-A23" in done.stderr
    assert not (office / "s.mla.xml").exists()


# Keys in files


def write_key(key: PrivateKey, file: str = "own.key.pem", password: str | None = None) -> None:
    encryption = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    Path(file).write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption))


def write_chain(*chain: bytes) -> None:
    certificates = (load_der_x509_certificate(each).public_bytes(Encoding.PEM) for each in chain)
    Path("own.pem").write_bytes(b"".join(certificates))


@pytest.mark.parametrize("kind", list(pki.Kind)[:6])
def test_every_kind_of_key_of_the_profile_signs(office: Path, type_: Type, kind: pki.Kind) -> None:
    top = pki.root()
    above = pki.issuer(top)
    own = pki.leaf(above, "SPECIMEN", kind)
    write_key(own.key)
    # A root in the file is left out.
    write_chain(own.der, above.der, top.der)
    signer = pem_signer("own.key.pem", "own.pem", None)
    assert signer.certificates == (own.der, above.der)
    assert "_key" not in repr(signer)
    assert type_("seal", "a.mla.xml", *OWN).exit_code == 0
    assert office.is_dir()


@pytest.mark.parametrize("kind", list(pki.Kind)[6:])
def test_other_kinds_of_keys_do_not_sign(office: Path, type_: Type, kind: pki.Kind) -> None:
    own = pki.leaf(pki.issuer(pki.root()), "SPECIMEN", kind)
    write_key(own.key)
    write_chain(own.der)
    done = type_("seal", "a.mla.xml", *OWN)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "of a kind that" in done.stderr
    assert office.is_dir()


def test_a_certificate_of_another_key(office: Path, type_: Type) -> None:
    done = type_("seal", "a.mla.xml", "--key", "pki/operator.key.pem", "--cert", "pki/seal.pem")
    assert done.exit_code == 2
    assert "is not that of the key in 'pki/operator.key.pem'" in done.stderr
    assert office.is_dir()


UNUSABLE = {
    "a key that is a certificate": ("pki/seal.pem", "pki/seal.pem", "it is not a private key in PEM"),
    "a certificate that is a key": ("pki/seal.key.pem", "pki/seal.key.pem", "holds no certificate"),
    "a key that is missing": ("pki/x.pem", "pki/seal.pem", "There is no file 'pki/x.pem'"),
    "a key that is a folder": ("pki", "pki/seal.pem", "is a folder"),
}


@pytest.mark.parametrize(("key", "certificate", "said"), UNUSABLE.values(), ids=UNUSABLE)
def test_files_that_cannot_be_used(office: Path, type_: Type, key: str, certificate: str, said: str) -> None:
    done = type_("seal", "a.mla.xml", "--key", key, "--cert", certificate)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert office.is_dir()


def test_a_file_that_is_too_large(office: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mla_schema.cli.files._LARGEST", 100)
    done = type_("seal", "a.mla.xml", *SIGN)
    assert (done.exit_code, "is too large" in done.stderr) == (2, True)
    assert office.is_dir()


@pytest.fixture
def locked(office: Path) -> Path:
    """The key of the seal, encrypted."""
    key = load_pem_private_key((office / "pki/seal.key.pem").read_bytes(), None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    write_key(key, "locked.pem", PASSWORD)
    return office / "locked.pem"


LOCKED = ("seal", "a.mla.xml", "--key", "locked.pem", "--cert", "pki/seal.pem")


def test_a_password_from_the_environment(locked: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    assert locked.is_file()
    monkeypatch.setenv("SEAL_PASSWORD", PASSWORD)
    done = type_(*LOCKED, "--password-env", "SEAL_PASSWORD")
    assert done.exit_code == 0
    assert PASSWORD not in done.output
    monkeypatch.setenv("SEAL_PASSWORD", "wrong horse")
    done = type_(*LOCKED, "--password-env", "SEAL_PASSWORD")
    assert done.exit_code == 2
    assert "the password is wrong, or it is damaged" in done.stderr
    assert "wrong horse" not in done.output
    monkeypatch.delenv("SEAL_PASSWORD")
    done = type_(*LOCKED, "--password-env", "SEAL_PASSWORD")
    assert (done.exit_code, "'SEAL_PASSWORD' with the password of the key is not set." in done.stderr) == (
        2,
        True,
    )


def test_a_password_that_is_typed_is_never_shown(locked: Path, type_: Type) -> None:
    assert locked.is_file()
    done = type_(*LOCKED, stdin=f"{PASSWORD}\n".encode())
    assert done.exit_code == 0
    assert done.stdout.startswith("<message ")
    assert "Password of 'locked.pem': " in done.stderr
    assert PASSWORD not in done.output
