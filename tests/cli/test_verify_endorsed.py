"""``verify --endorsement``: whether what is given endorses this very message, and what it says of it."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.cli.pem_signer import pem_signer
from mla_schema.codec.published import published
from tests.cli.conftest import Type
from tests.cli.test_verify import TRUST, rows


def write(name: str, body: model.Body, sender: model.Correspondent) -> None:
    """Seal a step in the current folder."""
    now = datetime.now(UTC).replace(microsecond=0)
    header = model.Header(
        id="6f1c7a52-0c50-4b53-9c54-1f6f2b8f1d21",
        issued_at=now,
        sender=sender,
        recipient=model.Authority(country="RO"),
        specimen=True,
    )
    signer = pem_signer("pki/seal.key.pem", "pki/seal.pem", None)
    data = mla.seal(model.Message(header=header, body=body), signer, form=mla.Form.JSON, at=now)
    Path(name).write_bytes(data)


@pytest.fixture
def endorsements(sealed: Path) -> Path:
    """Endorsements of every kind of the sealed message, and one of another."""
    message = mla.read(sealed.read_bytes()).unverified()
    sender = message.header.sender
    this = model.MessageReference(id=message.header.id, digest=mla.digest(message))
    write("transmittal.mla.json", model.Transmittal(concerns=this), sender)
    in_part = model.Validation(
        concerns=this,
        verdict=codes.ValidationVerdict.VALIDATED_IN_PART,
        items=("1",),
        valid_until=date(2026, 12, 31),
    )
    write("validation.mla.json", in_part, sender)
    refused = model.Validation(concerns=this, verdict=codes.ValidationVerdict.NOT_VALIDATED)
    write("refused.mla.json", refused, sender)
    write("translation.mla.json", model.MessageTranslation(concerns=this, language="ro"), sender)
    write("other.mla.json", model.Transmittal(concerns=this.changed(digest=f"sha256:{'0' * 64}")), sender)
    return sealed


def given(*names: str) -> list[str]:
    return [word for name in names for word in ("--endorsement", f"{name}.mla.json")]


def test_what_endorses_is_told_with_what_it_says(endorsements: Path, type_: Type) -> None:
    names = given("transmittal", "validation", "refused", "translation")
    done = type_("verify", endorsements.name, *names, *TRUST)
    assert done.exit_code == 0
    said = [line.split("  ")[-1] for line in done.stdout.splitlines() if line.startswith("  endorses")]
    assert said == [
        "the message above: passed on",
        "the message above: validated in part, items 1, until 2026-12-31",
        "the message above: NOT validated, all items",
        "the message above: translated into ro",
    ]
    assert "5 files: 5 verified" in done.stdout
    assert "endorses" not in rows(done.stdout.partition("transmittal.mla.json")[0])


def test_what_endorses_something_else_is_not_verified(endorsements: Path, type_: Type) -> None:
    done = type_("verify", endorsements.name, *given("other"), *TRUST)
    assert done.exit_code == 1
    assert "other.mla.json (JSON): not verified, 1 error" in done.stdout
    assert "[MLA-A63]" in done.stdout
    # Who signed it is told nevertheless.
    assert done.stdout.count("signed by") == 2
    assert type_("verify", "-q", endorsements.name, *given("other"), *TRUST).exit_code == 1


def test_what_cannot_be_verified_endorses_nothing(endorsements: Path, type_: Type) -> None:
    message = mla.read(endorsements.read_bytes()).unverified()
    Path("draft.mla.json").write_bytes(mla.encode(message, form=mla.Form.JSON))
    done = type_("verify", endorsements.name, *given("draft", "transmittal"), *TRUST)
    assert (done.exit_code, "[MLA-A01]" in done.stdout) == (1, True)
    assert "3 files: 2 verified, 1 not verified" in done.stdout


def test_of_a_message_that_is_not_verified_nothing_is_endorsed(endorsements: Path, type_: Type) -> None:
    forged = endorsements.read_bytes().replace(b"50123", b"50124")
    Path("forged.mla.xml").write_bytes(forged)
    for output in ("text", "json"):
        done = type_("verify", "-f", output, "forged.mla.xml", *given("transmittal"), *TRUST)
        assert done.exit_code == 1
        assert "transmittal" not in done.stdout
        assert "The endorsements were not judged" in done.stderr


def test_programs_read_the_same(endorsements: Path, type_: Type) -> None:
    names = given("validation", "transmittal", "other")
    done = type_("verify", "-f", "json", endorsements.name, *names, *TRUST)
    message, validation, transmittal, other = json.loads(done.stdout)["files"]
    assert validation["endorsement"] == {
        "kind": "validation",
        "verdict": "validatedInPart",
        "items": ["1"],
        "validUntil": "2026-12-31",
        "language": None,
    }
    assert (transmittal["endorsement"]["kind"], transmittal["endorsement"]["validUntil"]) == (
        "transmittal",
        None,
    )
    assert message["endorsement"] is other["endorsement"] is None
    assert [each["code"] for each in other["findings"]] == ["MLA-A63"]
    assert {"name": "signature", "status": "failed", "reason": "", "reasonCode": None} in other["layers"]
    for member in validation["endorsement"]:
        assert f'"{member}"' in published("report.schema.json")


def test_endorsements_may_be_a_folder(endorsements: Path, type_: Type) -> None:
    Path("endorsements").mkdir()
    for name in ("transmittal", "validation"):
        Path(f"{name}.mla.json").rename(f"endorsements/{name}.mla.json")
    done = type_("verify", endorsements.name, "--endorsement", "endorsements", *TRUST)
    assert (done.exit_code, "3 files: 3 verified" in done.stdout) == (0, True)
    assert "Folder 'endorsements': 2 messages." in done.stderr


def test_standard_input_is_read_once(endorsements: Path, type_: Type) -> None:
    data = Path("transmittal.mla.json").read_bytes()
    assert type_("verify", endorsements.name, "--endorsement", "-", *TRUST, stdin=data).exit_code == 0
    message = endorsements.read_bytes()
    assert type_("verify", "-", *given("transmittal"), *TRUST, stdin=message).exit_code == 0
    both = type_("verify", "-", "--endorsement", "-", *TRUST, stdin=data)
    assert (both.exit_code, "can be read only once" in both.stderr) == (2, True)


def test_endorsements_are_of_one_message(endorsements: Path, type_: Type) -> None:
    many = type_("verify", endorsements.name, "other.mla.json", *given("transmittal"), *TRUST)
    assert (many.exit_code, "for one message at a time" in many.stderr) == (2, True)
    gone = type_("verify", endorsements.name, *given("gone"), *TRUST)
    assert (gone.exit_code, "There is no file 'gone.mla.json'" in gone.stderr) == (2, True)
