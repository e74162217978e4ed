"""``new``: what it makes is valid, says what is to be replaced, and can hit nobody."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.cli.new import _TYPES
from mla_schema.cli.skeleton import PLACEHOLDER, Beginning
from mla_schema.codec.shape import member_of, shape_of
from tests.cli.conftest import Type

FORMS = ("xml", "json")
ENDPOINTS = ("--from", "MD", "--to", "RO")


def read(name: str) -> mla.Message:
    return mla.read(Path(name).read_bytes()).unverified()


def texts(value: Any) -> Iterator[tuple[str, str]]:
    """Every text of a JSON tree with its name."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from ((name, each),) if isinstance(each, str) else texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)


def test_the_types_are_those_of_the_model() -> None:
    assert sorted(_TYPES.values()) == sorted(model.Body.MEMBERS)
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", name) for name in _TYPES)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", _TYPES)
def test_new_validate_convert_validate(
    kind: str, form: str, tmp_path: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    other = FORMS[1 - FORMS.index(form)]
    made = type_("new", kind, *ENDPOINTS, "--as", form)
    Path(f"a.mla.{form}").write_bytes(made.stdout_bytes)
    steps = [
        ("validate", f"a.mla.{form}"),
        ("convert", f"a.mla.{form}", "-o", f"b.mla.{other}"),
        ("validate", "."),
        ("convert", f"b.mla.{other}", "-o", f"c.mla.{form}"),
    ]
    assert [type_(*step).exit_code for step in steps] == [0, 0, 0, 0]
    assert Path(f"c.mla.{form}").read_bytes() == made.stdout_bytes


@pytest.mark.parametrize("category", codes.DataCategory)
@pytest.mark.parametrize("kind", ["data-request", "preservation-request"])
def test_every_category_has_a_skeleton(kind: str, category: codes.DataCategory, type_: Type) -> None:
    made = type_("new", kind, *ENDPOINTS, "--category", category.value)
    message = mla.read(made.stdout_bytes).unverified()
    assert isinstance(message.body, model.DataRequest | model.PreservationRequest)
    (item,) = message.body.items
    assert item.category is category
    assert item.identifiers


@pytest.mark.parametrize("kind", _TYPES)
def test_every_value_is_reserved_or_says_that_it_is_to_be_replaced(kind: str, type_: Type) -> None:
    made = type_("new", kind, *ENDPOINTS, "--as", "json")
    tree = json.loads(made.stdout)
    codes_and_dates = {"id", "conversation", "issuedAt", "occurredAt", "schemaVersion", "language", "country"}
    shown = {name: text for name, text in texts(tree) if name not in codes_and_dates}
    free = {"value", "text", "reference", "ourReference", "dutyFunction", "act", "article"}
    assert free & set(shown)
    assert all(text.startswith(f"{PLACEHOLDER}: ") for name, text in shown.items() if name in free)
    assert shown.get("address", "192.0.2.1") == "192.0.2.1"
    assert made.stdout.count("@") == made.stdout.count("@example.org")
    assert PLACEHOLDER in made.stderr


@pytest.mark.parametrize("kind", _TYPES)
def test_the_header_is_fresh(kind: str, type_: Type) -> None:
    first, second = (
        mla.read(type_("new", kind, *ENDPOINTS).stdout_bytes).unverified().header for _ in range(2)
    )
    assert first.id != second.id
    assert first.conversation == first.id
    assert first.specimen is True
    assert first.issued_at.microsecond == 0
    assert isinstance(first.sender, model.Authority)
    assert isinstance(first.recipient, model.Authority)
    assert (first.sender.country, first.recipient.country) == ("MD", "RO")


def test_the_name_of_the_file_tells_the_form(desk: Path, type_: Type) -> None:
    del desk
    done = type_("new", "withdrawal", *ENDPOINTS, "-o", "w.mla.json")
    assert json.loads(Path("w.mla.json").read_text())["body"]["withdrawal"]
    assert "'w.mla.json' is written." in done.stderr
    assert type_("new", "withdrawal", *ENDPOINTS, "-o", "w.mla.json").exit_code == 2
    assert type_("new", "withdrawal", *ENDPOINTS, "-o", "w.mla.json", "--force").exit_code == 0


def test_a_receipt_goes_back_to_the_sender(desk: Path, type_: Type) -> None:
    del desk
    assert type_("new", "receipt", "--in-reply-to", "valid.mla.xml", "-o", "receipt.mla.xml").exit_code == 0
    request, receipt = read("valid.mla.xml"), read("receipt.mla.xml")
    reference = model.MessageReference(id=request.header.id, digest=mla.digest(request))
    assert isinstance(receipt.body, model.Receipt)
    assert receipt.body.acknowledges == receipt.header.in_reply_to == reference
    identifier = f"{PLACEHOLDER}: identifier of the authority in the trust list"
    assert receipt.header.sender == request.header.recipient.changed(id=identifier)
    assert receipt.header.recipient == request.header.sender
    assert receipt.header.conversation == request.header.conversation
    assert receipt.header.your_reference == request.header.our_reference
    assert receipt.body.examination is not None
    # A layer that did not run is never called valid.
    assert receipt.body.examination.form is codes.ReceivedVerdict.VALID
    assert receipt.body.examination.signature is codes.ReceivedVerdict.NOT_CHECKED
    assert receipt.body.examination.rules is codes.ReceivedVerdict.NOT_CHECKED


TRUST = ("--trust", "pki/trust.json", "--operator", "pki/operator.pem")


def _examined(type_: Type, name: str, *options: str) -> tuple[str, model.Examination]:
    """What is said, and what the receipt says, of a message whose signature was to be verified."""
    done = type_("new", "receipt", "--in-reply-to", name, *TRUST, *options, "-o", "r.mla.xml", "--force")
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
    assert not examination.findings


def test_a_receipt_says_that_the_signature_is_wrong(sealed: Path, type_: Type) -> None:
    sealed.write_bytes(sealed.read_bytes().replace(b"50123", b"50124"))
    said, examination = _examined(type_, sealed.name)
    assert "[MLA-A11]" in said
    assert examination.signature is codes.ReceivedVerdict.INVALID
    # The form was judged nevertheless.
    assert examination.form is codes.ReceivedVerdict.VALID
    assert [each.code for each in examination.findings] == ["MLA-A11"]


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
    done = type_("new", "receipt", "--in-reply-to", sealed.name, *TRUST, "--minimum-sequence", "2")
    assert (done.exit_code, done.stdout) == (4, "")
    assert "MLA-A54" in done.stderr


@pytest.mark.parametrize(
    "typed", [("data-request",), ("withdrawal", "--in-reply-to", "s.mla.xml"), ("receipt",)]
)
def test_only_a_receipt_for_a_message_needs_trust(sealed: Path, type_: Type, typed: tuple[str, ...]) -> None:
    del sealed
    ends = () if "--in-reply-to" in typed else ENDPOINTS
    done = type_("new", *typed, *ends, *TRUST)
    assert done.exit_code == 2
    assert "--trust is for receipts that confirm a message" in done.stderr


def test_the_sender_has_the_identifier_that_was_given(desk: Path, type_: Type) -> None:
    del desk
    assert type_("new", "withdrawal", *ENDPOINTS, "--id", "MD-PG", "-o", "w.mla.xml").exit_code == 0
    answer = ("new", "receipt", "--in-reply-to")
    assert type_(*answer, "w.mla.xml", "--id", "RO-MJ", "-o", "r.mla.xml").exit_code == 0
    assert type_(*answer, "r.mla.xml", "-o", "s.mla.xml").exit_code == 0
    # Who is named already keeps its identifier.
    senders = [read(f"{name}.mla.xml").header.sender for name in "wrs"]
    assert [getattr(each, "id", None) for each in senders] == ["MD-PG", "RO-MJ", "MD-PG"]


@pytest.mark.parametrize("wrong", ["", " MD-PG", "a\nb", "x" * 1_001])
def test_an_identifier_that_no_message_can_have(wrong: str, type_: Type) -> None:
    done = type_("new", "withdrawal", *ENDPOINTS, "--id", wrong)
    assert done.exit_code == 2
    assert "must be text on one line" in done.stderr


def test_a_receipt_for_an_undecided_message_says_so(desk: Path, type_: Type) -> None:
    del desk
    made = type_("new", "receipt", "--in-reply-to", "undecided.mla.xml", "--as", "json")
    body = json.loads(made.stdout)["body"]["receipt"]
    assert body["examination"]["form"] == "undecided"
    assert body["examination"]["findings"] == [{"code": "MLA-E01", "pointer": "/extensions/0"}]


def test_a_withdrawal_goes_the_way_of_the_request(desk: Path, type_: Type) -> None:
    del desk
    type_("new", "withdrawal", "--in-reply-to", "valid.mla.xml", "-o", "w.mla.xml")
    request, withdrawal = read("valid.mla.xml"), read("w.mla.xml")
    assert isinstance(withdrawal.body, model.Withdrawal)
    assert withdrawal.body.withdraws == model.MessageReference(
        id=request.header.id, digest=mla.digest(request)
    )
    assert withdrawal.header.sender == request.header.sender
    assert withdrawal.header.recipient == request.header.recipient
    assert withdrawal.header.conversation == request.header.conversation


def test_only_a_request_can_be_withdrawn(desk: Path, type_: Type) -> None:
    del desk
    type_("new", "receipt", *ENDPOINTS, "-o", "receipt.mla.xml")
    done = type_("new", "withdrawal", "--in-reply-to", "receipt.mla.xml")
    assert done.exit_code == 2
    assert "'receipt.mla.xml' is not a request. Only a request can be withdrawn." in done.stderr


@pytest.mark.parametrize("kind", ["receipt", "withdrawal"])
def test_a_file_without_a_message_is_explained(kind: str, desk: Path, type_: Type) -> None:
    del desk
    done = type_("new", kind, "--in-reply-to", "invalid.mla.xml")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "[MLA-F15]" in done.stderr
    assert ("--from and --to" in done.stderr) is (kind == "receipt")


@pytest.mark.parametrize(
    ("name", "form"), [("invalid.mla.xml", "invalid"), ("unreadable.mla.xml", "unreadable")]
)
def test_a_file_without_a_message_can_be_confirmed(name: str, form: str, desk: Path, type_: Type) -> None:
    from hashlib import sha256

    made = type_("new", "receipt", "--in-reply-to", name, *ENDPOINTS, "--as", "json")
    assert made.exit_code == 0
    receipt = json.loads(made.stdout)["body"]["receipt"]
    file = receipt["acknowledges"]["unreadableFile"]
    assert file["sha256"] == f"sha256:{sha256((desk / name).read_bytes()).hexdigest()}"
    assert file["fileName"] == name
    assert (receipt["status"], receipt["examination"]["form"]) == ("unreadable", form)
    assert type_("validate", "-", stdin=made.stdout_bytes).exit_code == 0


def test_what_came_through_standard_input_has_no_name(type_: Type) -> None:
    made = type_("new", "receipt", "--in-reply-to", "-", *ENDPOINTS, "--as", "json", stdin=b"a scan")
    assert "fileName" not in made.stdout


def test_a_pointer_that_is_no_pointer_of_the_format_is_left_out(desk: Path, type_: Type) -> None:
    odd = '{"schemaVersion": "1.0", "a b": 1}'
    (desk / "odd.mla.json").write_text(odd)
    made = type_("new", "receipt", "--in-reply-to", "odd.mla.json", *ENDPOINTS, "--as", "json")
    assert made.exit_code == 0
    findings = json.loads(made.stdout)["body"]["receipt"]["examination"]["findings"]
    assert {"code": "MLA-F01"} in findings


def test_the_digest_of_half_a_file_is_never_given(
    desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    del desk
    monkeypatch.setattr("mla_schema.cli.new.Limits", lambda: mla.Limits(size=100))
    done = type_("new", "receipt", "--in-reply-to", "valid.mla.xml", *ENDPOINTS)
    assert (done.exit_code, done.stdout) == (3, "")


def test_every_message_type_has_a_skeleton_of_its_own() -> None:
    from datetime import UTC, datetime

    beginning = Beginning("6b1f0a52-5c50-4b53-9c54-1f6f2b8f1d20", datetime(2026, 11, 23, tzinfo=UTC))
    for tag in model.Body.MEMBERS:
        body = beginning.opening(tag, "MD", "RO").body
        assert type(body) is member_of(model.Body, tag)
        assert shape_of(type(body)).wire == tag
    with pytest.raises(LookupError):
        beginning.opening("letter", "MD", "RO")
