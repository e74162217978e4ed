"""``keys``: what it makes says that it is for specimens, and nothing that is there is lost."""

import stat
import sys
from pathlib import Path

import pytest
from cryptography.x509 import load_pem_x509_certificates

import mla_schema as mla
from mla_schema.cli.pem_signer import pem_signer
from mla_schema.cli.specimen_pki import Kind, Validity, issuer, root, seal
from mla_schema.signature.trusted import Period, SigningRole
from tests.cli.conftest import Type
from tests.signature import specimens
from tests.signature.pki import AT, SINCE, UNTIL


def test_specimen_keys_say_that_they_are(office: Path, type_: Type) -> None:
    done = type_("keys", "other", "--country", "RO", "--id", "RO-MJ", "--role", "centralAuthority")
    assert done.exit_code == 0
    assert "NEVER USE THEM FOR ANYTHING REAL" in done.stderr
    assert "sign messages of RO-MJ" in done.stdout
    for folder in (office / "pki", office / "other"):
        assert "NEVER USE THEM" in (folder / "README.txt").read_text()
        for path in folder.glob("*.pem"):
            if path.name.endswith(".key.pem"):
                assert stat.S_IMODE(path.stat().st_mode) == 0o600 or sys.platform == "win32"
            elif not path.name.endswith(".crl.pem"):
                for certificate in load_pem_x509_certificates(path.read_bytes()):
                    assert "SPECIMEN" in certificate.subject.rfc4514_string()
                    assert "not for production" in certificate.subject.rfc4514_string()
    shown = type_("trust", "show", "other/trust.json").output
    assert "SPECIMEN RO-MJ (RO-MJ), RO, for specimens only" in shown
    assert "seal as centralAuthority" in shown


def test_keys_go_into_an_empty_folder(office: Path, type_: Type) -> None:
    (office / "file").touch()
    for folder, said in (("pki", "is not empty"), ("file", "cannot be used")):
        done = type_("keys", folder, "--country", "MD", "--id", "x")
        assert done.exit_code == 2
        assert said in done.stderr
    assert type_("keys", "x", "--country", "md", "--id", "x").exit_code == 2


def test_keys_that_cannot_be_written(office: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    done = type_("keys", "full", "--country", "MD", "--id", "x")
    assert done.exit_code == 2
    assert "cannot be written: no space left on device." in done.stderr
    assert office.is_dir()


@pytest.mark.parametrize("kind", Kind)
def test_specimen_keys_of_every_kind_are_of_the_profile(office: Path, kind: Kind) -> None:
    validity = Validity(SINCE, UNTIL)
    above = issuer(root("root", validity), "issuer", validity)
    own = seal(above, "seal", validity, kind, organisation="SPECIMEN", country="MD")
    (office / "own.pem").write_bytes(own.chain_pem)
    (office / "own.key.pem").write_bytes(own.key_pem)
    entry = mla.TrustedAuthority(
        country="MD",
        id="specimen-prosecutor",
        name="SPECIMEN",
        roles=frozenset({SigningRole.JUDICIAL_AUTHORITY}),
        granted=(Period(SINCE),),
        issuers=(above.der,),
        organisation="SPECIMEN",
    )
    for form in mla.Form:
        signer = pem_signer("own.key.pem", "own.pem", None)
        data = mla.seal(specimens.message(), signer, form=form, at=AT)
        assert mla.read(data).verify(mla.Trust([entry]), at=AT).proof.authority_name == "SPECIMEN"
