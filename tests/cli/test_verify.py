"""``verify``, and ``validate`` with a trust list: who signed, and what to do when it is not so."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_crl

import mla_schema as mla
from mla_schema import model
from mla_schema.cli.pem_signer import pem_signer
from mla_schema.codec.published import published
from tests.cli.conftest import Type
from tests.signature.timestamping import TSA_ROOT, token

TRUST = ("--trust", "pki/trust.json", "--operator", "pki/operator.pem")


def time(**later: int) -> str:
    return f"{datetime.now(UTC) + timedelta(**later):%Y-%m-%dT%H:%M:%SZ}"


def rows(output: str) -> dict[str, str]:
    """What is said of who signed."""
    lines = [line.strip().partition("  ") for line in output.splitlines() if line.startswith("  ")]
    return {name: value.strip() for name, _, value in lines}


def test_who_signed_is_told(sealed: Path, type_: Type) -> None:
    message = mla.read(sealed.read_bytes()).unverified()
    done = type_("verify", sealed.name, *TRUST)
    assert done.exit_code == 0
    (listed,) = [line for line in done.stdout.splitlines() if line.startswith("Trust list: ")]
    assert listed.startswith("Trust list: number 1; operator: SPECIMEN operator; issued: ")
    assert listed.rpartition("; ")[2] in type_("trust", "show", "pki/trust.json").stdout
    assert done.stdout.startswith("s.mla.xml (XML): verified\n")
    said = rows(done.stdout)
    assert said["signed by"] == "SPECIMEN Prosecutor (MD-PG), MD"
    assert said["as"] == "seal of the office, for specimens only"
    assert said["claimed time"].endswith(", a claim of the signatory")
    assert said["proven time"].endswith("that it existed earlier is not proven")
    assert said["algorithm"] == "ES256"
    assert said["certificate"].startswith("SHA-256 ")
    assert said["revocation"] == "not checked"
    assert said["message"] == f"{message.header.id}, {mla.digest(message)}"


def test_the_register_proves_the_time(sealed: Path, type_: Type) -> None:
    registered = time()
    done = type_("verify", sealed.name, *TRUST, "--at", time(minutes=2), "--registered-at", registered)
    assert rows(done.stdout)["proven time"] == f"{registered}, by your own register"
    late = type_("verify", sealed.name, *TRUST, "--at", registered, "--registered-at", time(days=1))
    assert (late.exit_code, "--registered-at is later" in late.stderr) == (2, True)


def test_revocation_lists_are_asked_when_they_are_given(sealed: Path, type_: Type) -> None:
    found = type_("verify", sealed.name, *TRUST, "--crl", "pki/issuer.crl.pem")
    assert rows(found.stdout)["revocation"] == "not revoked at the proven time"
    crl = load_pem_x509_crl(Path("pki/issuer.crl.pem").read_bytes())
    Path("issuer.crl").write_bytes(crl.public_bytes(Encoding.DER))
    found = type_("verify", sealed.name, *TRUST, "--crl", "issuer.crl", "--revocation", "report")
    assert rows(found.stdout)["revocation"] == "not revoked at the proven time"
    found = type_("verify", sealed.name, *TRUST, "--revocation", "report")
    assert rows(found.stdout)["revocation"].startswith("unknown")
    found = type_("verify", sealed.name, *TRUST, "--revocation", "require")
    assert (found.exit_code, "s.mla.xml (XML): undecided, 1 error" in found.stdout) == (4, True)
    assert "[MLA-A30]" in found.stdout
    wrong = type_("verify", sealed.name, *TRUST, "--crl", "pki/issuer.pem")
    assert (wrong.exit_code, "holds no revocation list" in wrong.stderr) == (2, True)


def test_a_trusted_timestamp_proves_the_time(office: Path, type_: Type) -> None:
    pytest.importorskip("rfc3161_client", reason="mla-schema[timestamp] is not installed")
    at = datetime.now(UTC).replace(microsecond=0)
    data = mla.seal(
        mla.read((office / "a.mla.xml").read_bytes()).unverified(),
        pem_signer("pki/seal.key.pem", "pki/seal.pem", None),
        form=mla.Form.JSON,
        at=at,
        timestamp=lambda covered: token(covered, at),
    )
    (office / "s.mla.json").write_bytes(data)
    (office / "tsa.der").write_bytes(TSA_ROOT.der)
    done = type_("verify", "s.mla.json", *TRUST, "--timestamp-authority", "tsa.der")
    assert rows(done.stdout)["proven time"] == f"{at:%Y-%m-%dT%H:%M:%SZ}, by a trusted timestamp"
    assert type_("verify", "s.mla.json", *TRUST).exit_code == 4


WRONG: dict[str, tuple[Callable[[bytes], bytes], int, str]] = {
    "not signed": (lambda data: data[: data.index(b"<ds:Signature")] + b"</message>", 1, "MLA-A01"),
    "changed since": (lambda data: data.replace(b"50123", b"50124"), 1, "MLA-A11"),
    "not readable": (lambda _: b"a scan", 3, "MLA-U02"),
}


@pytest.mark.parametrize(("damage", "exit_code", "code"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_with_what_to_do(
    sealed: Path, type_: Type, damage: Callable[[bytes], bytes], exit_code: int, code: str
) -> None:
    Path("w.mla.xml").write_bytes(damage(sealed.read_bytes()))
    done = type_("verify", "w.mla.xml", *TRUST)
    assert done.exit_code == exit_code
    assert f"[{code}]" in done.stdout
    assert "What to do: " in done.stdout
    assert ": verified" not in done.stdout
    assert "signed by" not in done.stdout


def test_somebody_else_is_not_believed(sealed: Path, type_: Type) -> None:
    type_("keys", "other", "--country", "MD", "--id", "MD-PG")
    done = type_("verify", sealed.name, "--trust", "other/trust.json", "--operator", "other/operator.pem")
    assert done.exit_code == 1
    assert done.stdout.startswith("s.mla.xml (XML): not verified, 1 error")


def test_many_files_are_counted(sealed: Path, type_: Type) -> None:
    done = type_("verify", ".", *TRUST)
    assert done.exit_code == 1
    assert "2 files: 1 verified, 1 not verified" in done.stdout
    assert "Not judged" not in done.stdout
    assert "Folder '.': 2 messages" in done.stderr
    assert sealed.is_file()


def test_quiet(sealed: Path, type_: Type) -> None:
    done = type_("verify", "-q", sealed.name, *TRUST)
    assert (done.exit_code, done.output) == (0, "")
    assert type_("verify", "-q", ".", *TRUST).exit_code == 1


def test_json_tells_the_proof(sealed: Path, type_: Type) -> None:
    done = type_("verify", "-f", "json", sealed.name, *TRUST)
    assert done.exit_code == 0
    [file] = json.loads(done.stdout)["files"]
    proof = file["proof"]
    assert (file["outcome"], proof["authorityId"], proof["country"]) == ("valid", "MD-PG", "MD")
    assert (proof["provenBy"], proof["specimen"]) == ("judgement", True)
    for member in proof:
        assert f'"{member}"' in published("report.schema.json")
    assert json.loads(type_("validate", "-f", "json", sealed.name).stdout)["files"][0]["proof"] is None


def test_an_extension_that_nobody_understands(office: Path, type_: Type) -> None:
    extension = b"<extension><uri>urn:x</uri><mustUnderstand>true</mustUnderstand></extension>"
    draft = (office / "a.mla.xml").read_bytes()
    extended = draft.replace(b"</message>", b"<extensions>" + extension + b"</extensions></message>")
    (office / "b.mla.xml").write_bytes(extended)
    type_("seal", "b.mla.xml", "--key", "pki/seal.key.pem", "--cert", "pki/seal.pem", "-o", "s.mla.xml")
    done = type_("verify", "s.mla.xml", *TRUST)
    assert (done.exit_code, "undecided" in done.stdout) == (4, True)
    # It is known who signed; whether to act on it is not.
    assert rows(done.stdout)["signed by"] == "SPECIMEN Prosecutor (MD-PG), MD"
    assert type_("verify", "s.mla.xml", *TRUST, "--understood", "urn:x").exit_code == 0


# The trust list


UNUSABLE: dict[str, tuple[tuple[str, ...], int, str]] = {
    "no operator": (("--trust", "pki/trust.json"), 2, "Name the certificate of the operator"),
    "another operator": (("--trust", "pki/trust.json", "--operator", "pki/seal.pem"), 4, "MLA-A51"),
    "a list that is missing": (
        ("--trust", "x.json", "--operator", "pki/operator.pem"),
        2,
        "There is no file",
    ),
    "a list that is none": (("--trust", "a.mla.xml", "--operator", "pki/operator.pem"), 4, "MLA-U08"),
    "an older list": ((*TRUST, "--minimum-sequence", "2"), 4, "MLA-A54"),
    "an operator whose certificate has run out": ((*TRUST, "--at", "2999-01-01"), 4, "MLA-A57"),
    "a list that is not issued yet": ((*TRUST, "--at", time(minutes=-30)), 4, "MLA-A55"),
    "an operator that is no certificate": (
        ("--trust", "pki/trust.json", "--operator", "pki/operator.key.pem"),
        2,
        "holds no certificate",
    ),
}


@pytest.mark.parametrize("verb", ["verify", "validate"])
@pytest.mark.parametrize(("options", "exit_code", "said"), UNUSABLE.values(), ids=UNUSABLE)
def test_without_a_good_list_nothing_is_decided(
    sealed: Path, type_: Type, verb: str, options: tuple[str, ...], exit_code: int, said: str
) -> None:
    done = type_(verb, sealed.name, *options)
    assert (done.exit_code, done.stdout) == (exit_code, "")
    assert said in done.stderr


def test_verify_needs_a_list(sealed: Path, type_: Type) -> None:
    assert type_("verify", sealed.name).exit_code == 2


@pytest.mark.parametrize(
    "options",
    [
        ("--operator", "pki/operator.pem"),
        ("--crl", "pki/issuer.crl.pem"),
        ("--revocation", "report"),
        ("--registered-at", "2026-01-01"),
        ("--timestamp-authority", "pki/root.pem"),
    ],
)
def test_options_that_mean_nothing_without_a_list(
    sealed: Path, type_: Type, options: tuple[str, ...]
) -> None:
    done = type_("validate", sealed.name, *options)
    assert (done.exit_code, "Without --trust nothing is believed" in done.stderr) == (2, True)


# validate


def test_validate_tells_who_signed_in_a_line(sealed: Path, type_: Type) -> None:
    done = type_("validate", sealed.name, *TRUST)
    assert done.exit_code == 0
    assert done.stdout.splitlines()[:2] == [
        "s.mla.xml (XML): valid, 5 warnings, 15 notes",
        "  signed by SPECIMEN Prosecutor (MD-PG), MD: seal of the office, for specimens only",
    ]
    assert "signature" not in done.stdout.partition("Not judged")[2]


def test_validate_at_a_time_needs_no_list(office: Path, type_: Type) -> None:
    assert type_("validate", "a.mla.xml", "--at", "2026-11-24").exit_code == 0
    assert office.is_dir()


def test_attachments_beside_the_message(office: Path, type_: Type) -> None:
    (office / "log.txt").write_bytes(b"a log")
    (office / "other.txt").write_bytes(b"another")
    draft = mla.read((office / "a.mla.xml").read_bytes()).unverified()
    attachment = model.Attachment(size=5, digest="sha256:" + sha256(b"a log").hexdigest())
    carrying = draft.changed(attachments=(attachment,))
    (office / "b.mla.json").write_bytes(mla.encode(carrying, form=mla.Form.JSON))
    missing = type_("validate", "b.mla.json")
    assert missing.exit_code == 0
    assert "  attachments: 1 of the attachments beside the message were not given" in missing.stdout
    assert "attachments" not in type_("validate", "b.mla.json", "--attachment", "log.txt").stdout
    unknown = type_("validate", "b.mla.json", "--attachment", "log.txt", "--attachment", "other.txt")
    assert (unknown.exit_code, "[MLA-A41]" in unknown.stdout) == (1, True)
    many = type_("validate", "a.mla.xml", "b.mla.json", "--attachment", "log.txt")
    assert (many.exit_code, "for one message at a time" in many.stderr) == (2, True)
