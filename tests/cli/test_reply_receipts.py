"""``reply --as receipt``: what a receipt confirms, and what it says of the form, the rules and the signature."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.core.placeholder import PLACEHOLDER
from tests.cli.conftest import Type
from tests.cli.replying import DRAFTED, ENDPOINTS, LEFT, body, read, reference, reply, write


def test_a_receipt_goes_back_to_the_sender(files: Path, type_: Type) -> None:
    del files
    request, receipt = read("data-request.mla.xml"), reply(type_, "data-request.mla.xml", "receipt")
    assert isinstance(receipt.body, model.Receipt)
    assert receipt.body.concerns == receipt.header.in_reply_to == reference(request)
    name = f"{PLACEHOLDER}: identifier of the authority in the trust list"
    assert receipt.header.sender == request.header.recipient.changed(id=name)
    assert receipt.header.recipient == request.header.sender
    assert receipt.body.examination is not None
    # A layer that did not run is never called valid.
    assert receipt.body.examination.form is codes.ReceivedVerdict.VALID
    assert receipt.body.examination.signature is codes.ReceivedVerdict.NOT_CHECKED
    assert receipt.body.examination.rules is codes.ReceivedVerdict.VALID
    found = [each.code for each in receipt.body.examination.findings]
    assert [each for each in found if each != LEFT] == DRAFTED


def test_a_receipt_says_that_the_rules_find_the_request_incomplete(files: Path, type_: Type) -> None:
    data = (files / "data-request.mla.xml").read_bytes()
    before, _, rest = data.partition(b"<offences>")
    Path("incomplete.mla.xml").write_bytes(before + rest.partition(b"</offences>")[2])
    receipt = reply(type_, "incomplete.mla.xml", "receipt")
    assert isinstance(receipt.body, model.Receipt)
    assert receipt.body.status is codes.ReceiptStatus.RECEIVED
    assert receipt.body.examination is not None
    assert receipt.body.examination.form is codes.ReceivedVerdict.VALID
    assert receipt.body.examination.rules is codes.ReceivedVerdict.INVALID
    assert "MLA-C07" in {each.code for each in receipt.body.examination.findings}


def test_a_receipt_of_a_decision_is_about_the_decision(files: Path, type_: Type) -> None:
    del files
    write("decision4.mla.xml", decision := reply(type_, "two.mla.xml", "decision"))
    assert body(type_, "decision4.mla.xml", "receipt").concerns == reference(decision, "MJ 7")


@pytest.mark.parametrize("kind", ["receipt", "withdrawal"])
def test_a_file_without_a_message_is_explained(kind: str, desk: Path, type_: Type) -> None:
    del desk
    done = type_("reply", "invalid.mla.xml", "--as", kind)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "[MLA-F15]" in done.stderr
    assert ("--from and --to" in done.stderr) is (kind == "receipt")


@pytest.mark.parametrize(
    ("name", "form"), [("invalid.mla.xml", "invalid"), ("unreadable.mla.xml", "unreadable")]
)
def test_a_file_without_a_message_can_be_confirmed(name: str, form: str, desk: Path, type_: Type) -> None:
    made = type_("reply", name, "--as", "receipt", *ENDPOINTS, "--form", "json")
    assert made.exit_code == 0
    receipt = json.loads(made.stdout)["body"]["receipt"]
    file = receipt["concerns"]["unreadableFile"]
    assert file["sha256"] == f"sha256:{sha256((desk / name).read_bytes()).hexdigest()}"
    assert file["fileName"] == name
    assert (receipt["status"], receipt["examination"]["form"]) == ("unreadable", form)
    assert type_("validate", "-", stdin=made.stdout_bytes).exit_code == 0


def test_what_came_through_standard_input_has_no_name(type_: Type) -> None:
    made = type_("reply", "-", "--as", "receipt", *ENDPOINTS, "--form", "json", stdin=b"a scan")
    assert "fileName" not in made.stdout


def test_a_pointer_that_is_no_pointer_of_the_format_is_left_out(desk: Path, type_: Type) -> None:
    (desk / "odd.mla.json").write_text('{"schemaVersion": "1.0", "a b": 1}')
    made = type_("reply", "odd.mla.json", "--as", "receipt", *ENDPOINTS, "--form", "json")
    assert made.exit_code == 0
    findings = json.loads(made.stdout)["body"]["receipt"]["examination"]["findings"]
    assert {"code": "MLA-F01"} in findings


def test_the_digest_of_half_a_file_is_never_given(
    desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    del desk
    monkeypatch.setattr("mla_schema.cli.reply.Limits", lambda: mla.Limits(size=100))
    done = type_("reply", "valid.mla.xml", "--as", "receipt", *ENDPOINTS)
    assert (done.exit_code, done.stdout) == (3, "")


TRUST = ("--trust", "pki/trust.json", "--operator", "pki/operator.pem")


def _examined(type_: Type, name: str, *options: str) -> tuple[str, model.Examination]:
    """What is said, and what the receipt says, of a message whose signature was to be verified."""
    done = type_("reply", name, "--as", "receipt", *TRUST, *options, "-o", "r.mla.xml", "--force")
    assert done.exit_code == 0, done.output
    body = read("r.mla.xml").body
    assert isinstance(body, model.Receipt)
    assert body.examination is not None
    return done.stderr, body.examination


def test_a_receipt_says_that_the_signature_is_good(sealed: Path, type_: Type) -> None:
    said, examination = _examined(type_, sealed.name)
    assert "Trust list: number 1 of SPECIMEN operator" in said
    assert "s.mla.xml (XML): verified" in said
    assert "SPECIMEN Prosecutor (MD-PG), MD" in said
    assert examination.signature is codes.ReceivedVerdict.VALID
    assert examination.form is codes.ReceivedVerdict.VALID
    assert [each.code for each in examination.findings if each.code != LEFT] == DRAFTED


def test_a_receipt_says_that_the_signature_is_wrong(sealed: Path, type_: Type) -> None:
    sealed.write_bytes(sealed.read_bytes().replace(b"50123", b"50124"))
    said, examination = _examined(type_, sealed.name)
    assert "[MLA-A11]" in said
    assert examination.signature is codes.ReceivedVerdict.INVALID
    # The form was judged nevertheless.
    assert examination.form is codes.ReceivedVerdict.VALID
    found = [each.code for each in examination.findings if each.code != LEFT]
    assert found == ["MLA-A11", *DRAFTED]


def test_a_receipt_says_that_the_signature_could_not_be_judged(sealed: Path, type_: Type) -> None:
    said, examination = _examined(type_, sealed.name, "--revocation", "require")
    assert "[MLA-A30]" in said
    assert examination.signature is codes.ReceivedVerdict.UNDECIDED


def test_a_receipt_for_what_is_not_signed_says_so(office: Path, type_: Type) -> None:
    del office
    said, examination = _examined(type_, "a.mla.xml")
    assert "'a.mla.xml' is not signed, so that nothing was verified." in said
    assert examination.signature is codes.ReceivedVerdict.NOT_CHECKED


def test_no_receipt_is_made_when_the_trust_list_cannot_be_used(sealed: Path, type_: Type) -> None:
    done = type_("reply", sealed.name, "--as", "receipt", *TRUST, "--minimum-sequence", "2")
    assert (done.exit_code, done.stdout) == (4, "")
    assert "MLA-A54" in done.stderr


def test_only_a_receipt_needs_trust(sealed: Path, type_: Type) -> None:
    done = type_("reply", sealed.name, "--as", "withdrawal", *TRUST)
    assert done.exit_code == 2
    assert "--trust is for receipts" in done.stderr


def test_what_is_read_may_come_from_where_the_receipt_goes(sealed: Path, type_: Type) -> None:
    """``-`` is standard input for what is read and standard output for what is written: no file is read twice."""
    done = type_("reply", "-", "--as", "receipt", *TRUST, "-o", "-", stdin=sealed.read_bytes())
    assert done.exit_code == 0
    assert "is written" not in done.stderr
    assert mla.read(done.stdout_bytes).unverified().header.specimen
