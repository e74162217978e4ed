"""The examples: both forms agree, references lead where they say, times are possible, nothing in them is real."""

import ipaddress
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeVar

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate, load_pem_x509_crl

from mla_schema import Form, Message, Outcome, Trust, digest, lay_out, read, validate
from mla_schema.codec.lexical import WRITERS
from mla_schema.codec.shape import Field, members, shape_of
from mla_schema.codes import Relation
from mla_schema.model import (
    Attachment,
    Body,
    DataRequest,
    Decision,
    MessageReference,
    Node,
    Observation,
    Period,
    Phrase,
    Preservation,
    PreservationRequest,
    Prose,
    Receipt,
    UnreadableFile,
    Withdrawal,
)
from mla_schema.model.identifier import Identifier
from mla_schema.model.node import tag
from mla_schema.model.scalar import Scalar
from mla_schema.signature.revocation import Revocation, RevocationMode
from mla_schema.signature.trust_list import read_trust_list

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "examples"
SIGNED: Final = FOLDER / "signed"
PKI: Final = ROOT / "tests" / "vectors" / "pki"
SUFFIX: Final = {Form.JSON: ".mla.json", Form.XML: ".mla.xml"}
NAMES: Final = sorted(path.name.removesuffix(SUFFIX[Form.JSON]) for path in FOLDER.glob("*.json"))
PAGE: Final = (ROOT / "docs" / "examples.md").read_text(encoding="utf-8")
TODAY: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)

N = TypeVar("N", bound=Node)

each = pytest.mark.parametrize("name", NAMES)


@cache
def message(name: str) -> Message:
    return read((FOLDER / (name + SUFFIX[Form.JSON])).read_bytes()).unverified()


@cache
def by_id() -> dict[str, Message]:
    return {message(name).header.id: message(name) for name in NAMES}


def tree(of: Message) -> Any:
    return json.loads(lay_out(of, form=Form.JSON))


def nodes(node: Node) -> Iterator[Node]:
    yield node
    for _, value in filled(node):
        if isinstance(value, Node):
            yield from nodes(value)


def filled(node: Node) -> Iterator[tuple[Field, object]]:
    """Yield the fields that say something, once for each value."""
    for field in shape_of(type(node)).fields:
        value = getattr(node, field.name)
        for item in value if field.many else (value,):
            if item is not None:
                yield field, item


def every(cls: type[N], of: Node) -> list[N]:
    return [node for node in nodes(of) if isinstance(node, cls)]


def bodies(cls: type[N]) -> list[tuple[Message, N]]:
    return [(each, each.body) for each in map(message, NAMES) if isinstance(each.body, cls)]


def request_body(of: Message) -> DataRequest | PreservationRequest:
    assert isinstance(of.body, DataRequest | PreservationRequest)
    return of.body


def sender_id(of: Message) -> object:
    return getattr(of.header.sender, "id", None)


# The files


def test_the_folder_holds_twins_and_nothing_else() -> None:
    expected = {name + suffix for name in NAMES for suffix in SUFFIX.values()}
    assert {path.name for path in FOLDER.iterdir()} == {*expected, "signed"}
    assert {path.name for path in SIGNED.iterdir()} == expected
    assert len(by_id()) == len(NAMES) >= 14


@each
def test_twins_say_the_same(name: str) -> None:
    twin = read((FOLDER / (name + SUFFIX[Form.XML])).read_bytes()).unverified()
    assert twin == message(name)
    assert digest(twin) == digest(message(name))


@each
@pytest.mark.parametrize("form", Form)
def test_a_file_is_what_the_library_lays_out(name: str, form: Form) -> None:
    assert (FOLDER / (name + SUFFIX[form])).read_bytes() == lay_out(message(name), form=form)


@each
@pytest.mark.parametrize("form", Form)
def test_a_file_is_valid(name: str, form: Form) -> None:
    assert validate((FOLDER / (name + SUFFIX[form])).read_bytes(), at=TODAY).outcome is Outcome.VALID


@each
def test_an_example_says_that_it_is_one(name: str) -> None:
    assert message(name).header.specimen


# The signed files


@cache
def trust() -> Trust:
    operator = load_pem_x509_certificate((PKI / "operator.pem").read_bytes()).public_bytes(Encoding.DER)
    found = read_trust_list((PKI / "trust-list.json").read_bytes(), operators=[operator], at=TODAY)
    lists = [
        load_pem_x509_crl(path.read_bytes()).public_bytes(Encoding.DER) for path in PKI.glob("*.crl.pem")
    ]
    return found.trust(revocation=Revocation(RevocationMode.REQUIRE, lists))


@each
@pytest.mark.parametrize("form", Form)
def test_a_signed_example_verifies_to_the_example(name: str, form: Form) -> None:
    verified = read((SIGNED / (name + SUFFIX[form])).read_bytes()).verify(trust(), at=TODAY)
    assert verified.content == message(name)
    proof, sender = verified.proof, message(name).header.sender
    assert (proof.authority_id, proof.country) == (sender_id(message(name)), getattr(sender, "country", None))
    assert proof.claimed_at == message(name).header.issued_at
    assert proof.specimen


def test_the_signed_examples_show_several_algorithms() -> None:
    reports = [validate(path.read_bytes(), at=TODAY, trust=trust()) for path in SIGNED.iterdir()]
    algorithms = {report.proof.algorithm for report in reports if report.proof is not None}
    assert algorithms == {"ES256", "ES384", "Ed25519"}
    assert {report.outcome for report in reports} == {Outcome.VALID}


def test_every_key_of_the_trust_list_signs_an_example() -> None:
    assert {entry.id for entry in trust().authorities} == {sender_id(message(name)) for name in NAMES}


def test_whatever_is_in_the_folder_of_specimen_keys_says_so() -> None:
    for path in PKI.glob("*.pem"):
        if not path.name.endswith((".key.pem", ".crl.pem")):
            certificate = load_pem_x509_certificate(path.read_bytes())
            assert "SPECIMEN" in certificate.subject.rfc4514_string()
            assert "not for production" in certificate.subject.rfc4514_string()
    assert all(entry.specimen for entry in trust().authorities)


# What the whole set shows


def test_every_kind_of_message_has_an_example() -> None:
    assert {tag(type(message(name).body)) for name in NAMES} == set(Body.MEMBERS)


# Reasons why a field outside the identifiers is shown nowhere.
NOT_SHOWN: Final = {
    "Extension.mustUnderstand": "a reader that does not know the extension would be undecided",
    "Penalty.life": "no offence in the examples provides for it",
    "Penalty.death": "no offence in the examples provides for it",
}


def test_every_field_outside_the_identifiers_is_shown_somewhere() -> None:
    shown = {field.key for name in NAMES for node in nodes(message(name)) for field, _ in filled(node)}
    known: set[str] = set()
    waiting: list[type[Node]] = [Message]
    while waiting:
        cls = waiting.pop()
        for field in shape_of(cls).fields:
            if field.key in known:
                continue
            known.add(field.key)
            if field.union is not None and field.union is not Identifier:
                waiting.extend(members(field.union).values())
            elif field.union is None and isinstance(field.type, type) and issubclass(field.type, Node):
                waiting.append(field.type)
    assert known - shown == set(NOT_SHOWN)


def test_the_kinds_of_identifier_that_appear_are_listed() -> None:
    shown = defaultdict(set)
    for name in NAMES:
        for identifier in every(Identifier, message(name)):
            shown[tag(type(identifier))].add(name)
    table = _table("Kinds of identifier")
    assert {row[0].strip("`"): set(_ticked(row[1])) for row in table} == shown


def test_the_page_lists_every_example_with_its_states() -> None:
    listed = {_ticked(row[0])[0]: row[1] for row in _table("The messages")}
    assert listed == {name: _route(message(name)) for name in NAMES}


def test_the_page_lists_every_phrase_with_its_parameters() -> None:
    listed = {_ticked(row[0])[0]: set(re.findall(r"\{(\w+)\}", row[1])) for row in _table("Phrases")}
    used = defaultdict(set)
    for name in NAMES:
        for phrase in every(Phrase, message(name)):
            used[phrase.key].add(frozenset(parameter.name for parameter in phrase.parameters))
    assert {key: [frozenset(names)] for key, names in listed.items()} == {
        key: list(names) for key, names in used.items()
    }


def _table(heading: str) -> list[list[str]]:
    section = PAGE.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def _ticked(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def _route(of: Message) -> str:
    return " → ".join(str(getattr(end, "country", None)) for end in (of.header.sender, of.header.recipient))


# References, conversations, attachments


@each
def test_a_reference_carries_the_id_and_digest_of_an_earlier_example(name: str) -> None:
    for reference in every(MessageReference, message(name)):
        target = by_id()[reference.id]
        assert reference.digest == digest(target)
        assert target.header.issued_at < message(name).header.issued_at


@each
def test_a_conversation_is_named_after_the_message_that_opened_it(name: str) -> None:
    header = message(name).header
    if header.conversation is not None:
        opening = by_id()[header.conversation].header
        assert opening.conversation in {None, opening.id}
        assert opening.issued_at <= header.issued_at
    else:
        assert header.generation is None


def test_a_sender_numbers_its_messages_in_a_conversation() -> None:
    numbers = defaultdict(list)
    for of in sorted(map(message, NAMES), key=lambda each: each.header.issued_at):
        if of.header.conversation is not None:
            numbers[of.header.conversation, sender_id(of)].append(of.header.generation)
    for sequence in numbers.values():
        assert sequence == list(range(1, len(sequence) + 1))


def test_an_answer_goes_to_the_sender_and_quotes_its_reference() -> None:
    for name in NAMES:
        header = message(name).header
        if isinstance(header.in_reply_to, MessageReference):
            asked = by_id()[header.in_reply_to.id]
            assert header.your_reference == asked.header.our_reference
            assert getattr(header.recipient, "id", None) == sender_id(asked)


def test_a_finding_in_a_receipt_points_into_the_message_that_it_acknowledges() -> None:
    for _, receipt in bodies(Receipt):
        for finding in receipt.examination.findings if receipt.examination is not None else ():
            if isinstance(receipt.acknowledges, MessageReference) and finding.pointer is not None:
                place = tree(by_id()[receipt.acknowledges.id])
                for step in finding.pointer.split("/")[1:]:
                    place = place[int(step) if isinstance(place, list) else step]


def test_an_item_keeps_its_id_through_the_conversation() -> None:
    kinds = defaultdict(set)
    for name in NAMES:
        of = message(name)
        if isinstance(of.body, DataRequest | PreservationRequest):
            ids = [item.id for item in of.body.items]
            assert len(ids) == len(set(ids))
            for item in of.body.items:
                kinds[of.header.conversation or of.header.id, item.id].add(
                    (item.category, item.identifiers[:1])
                )
    assert all(len(kind) == 1 for kind in kinds.values())


def test_a_withdrawal_names_items_of_the_request() -> None:
    for _, withdrawal in bodies(Withdrawal):
        assert isinstance(withdrawal.withdraws, MessageReference)
        items = {item.id for item in request_body(by_id()[withdrawal.withdraws.id]).items}
        assert set(withdrawal.items) < items


def test_preserved_until_is_what_was_asked_for() -> None:
    for name in NAMES:
        for preservation in every(Preservation, message(name)):
            if isinstance(preservation.reference, MessageReference):
                asked = by_id()[preservation.reference.id]
                assert isinstance(asked.body, PreservationRequest)
                assert asked.body.duration is not None
                until = asked.header.issued_at + timedelta(days=asked.body.duration)
                assert preservation.until == until.date()


def test_an_extension_lasts_longer_than_what_it_extends() -> None:
    for of, request in bodies(PreservationRequest):
        if Relation.EXTENDS in {related.relation for related in of.header.related}:
            assert request.until is not None
            for item in request.items:
                assert item.preservation is not None
                assert item.preservation.until is not None
                assert item.preservation.until < request.until


def test_attachments_are_inside_or_named_by_digest() -> None:
    attachments = [each for name in NAMES for each in every(Attachment, message(name))]
    for attachment in attachments:
        assert attachment.size
        assert attachment.digest
        if attachment.content is not None:
            assert attachment.size == len(attachment.content) < 1_000
            assert attachment.digest == "sha256:" + sha256(attachment.content).hexdigest()
    assert {attachment.content is None for attachment in attachments} == {True, False}


# Times


@each
def test_nothing_is_seen_or_done_after_the_message_was_issued(name: str) -> None:
    of = message(name)
    issued = of.header.issued_at
    assert issued <= TODAY
    moments = [observation.at for observation in every(Observation, of)]
    moments += [file.received_at for file in every(UnreadableFile, of)]
    moments += [at for period in every(Period, of) for at in (period.start, period.end) if at is not None]
    moments += [each.at for each in of.header.confirms if each.at is not None]
    if isinstance(of.body, Receipt | Withdrawal) and of.body.occurred_at is not None:
        moments.append(of.body.occurred_at)
    assert all(moment <= issued for moment in moments)
    days = [decision.decided_on for decision in every(Decision, of)]
    if isinstance(of.body, DataRequest | PreservationRequest):
        days += [proceeding.opened_on for proceeding in of.body.proceedings]
        assert of.body.deadline is None or of.body.deadline.at is None or issued < of.body.deadline.at
    assert all(day <= issued.date() for day in days if day is not None)
    for period in every(Period, of):
        assert period.start is None or period.end is None or period.start <= period.end


@each
def test_what_was_logged_is_the_instant_that_is_given(name: str) -> None:
    for observation in every(Observation, message(name)):
        if observation.as_logged is None:
            continue
        assert observation.utc_offset is not None
        hours, minutes = map(int, observation.utc_offset[1:].split(":"))
        offset = timedelta(hours=hours, minutes=minutes) * (-1 if observation.utc_offset[0] == "-" else 1)
        local = observation.at + offset
        clocks = {local.strftime(form) for form in ("%H:%M:%S", "%H:%M", "%d.%m.%Y")}
        assert any(clock in observation.as_logged for clock in clocks)
        assert str(local.day) in observation.as_logged


def test_a_receipt_comes_after_what_it_acknowledges() -> None:
    for _, receipt in bodies(Receipt):
        if isinstance(receipt.acknowledges, MessageReference):
            assert receipt.occurred_at is not None
            assert by_id()[receipt.acknowledges.id].header.issued_at < receipt.occurred_at


# Texts


def test_the_request_without_prose_has_none() -> None:
    of = message("subscriber-without-prose")
    assert not every(Prose, of)
    assert every(Phrase, of)
    spoken = {"language", "jobTitle", "dutyFunction", "organisationUnit", "registerName", "source"}
    names = {field.wire for node in nodes(of) if type(node).__name__ != "Name" for field, _ in filled(node)}
    assert not names & spoken


@each
def test_prose_can_be_read_in_english_and_says_who_translated(name: str) -> None:
    for prose in every(Prose, message(name)):
        languages = [translation.language for translation in prose.translations]
        assert len({prose.language, *languages}) == 1 + len(languages)
        assert "en" in {prose.language, *languages}
        assert all(translation.provenance for translation in prose.translations)


# Nothing is real

_NETWORKS: Final = [
    ipaddress.ip_network(block)
    for block in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
]
_ADDRESS: Final = re.compile(
    r"(?<![\d.])(?:\d{1,3}[.]){3}\d{1,3}(?![\d.])"
    r"|(?<![\w:])(?:[0-9a-f:]*::[0-9a-f:]*|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4})(?![\w:])"
)
_HOST: Final = re.compile(r"\b((?:[A-Za-z0-9-]+[.])+[a-z]{2,})\b(?![\w.-]*@)")
_RESERVED: Final = re.compile(r"(?:[a-z0-9-]+[.])*example[.](?:org|com|net)")
_FILES: Final = re.compile(r"[.](?:mla|txt|pdf|xml|json)$")
# No country uses numbers of zeros; the French and German ones are reserved for fiction by their regulators.
_TELEPHONE: Final = re.compile(
    r"\+\d{2,3}(?: ?0)+ ?\d{1,3}|\+33 (?:1 99 00|6 39 98) 00 \d\d|\+49 30 23125 \d{3}"
)


def texts(of: Message) -> Iterator[str]:
    """Yield every text of a message and of the files in it, but not the keys of the format."""
    for node in nodes(of):
        for field, value in filled(node):
            if isinstance(value, str) and field.key != "Phrase.key":
                yield value
        if isinstance(node, Attachment) and node.content is not None:
            yield from node.content.decode().splitlines()


@each
def test_addresses_and_names_are_reserved_for_examples(name: str) -> None:
    for line in texts(message(name)):
        for found in _ADDRESS.findall(line):
            address = ipaddress.ip_address(found)
            assert any(address in network for network in _NETWORKS if network.version == address.version), (
                found
            )
        for found in _HOST.findall(line):
            assert _RESERVED.fullmatch(found) or _FILES.search(found), found
        if line.startswith("+") and line[1:2].isdigit() and ":" not in line:
            assert _TELEPHONE.fullmatch(line), line


# The pages on the templates

TEMPLATES: Final = {
    "t-cy-2018-10": "tcy-2018-10-article-31-subscriber",
    "t-cy-2018-11": "tcy-2018-11-articles-29-30-preservation",
}
_STEP: Final = re.compile(r"(\w+)(?:\[([^]]*)\])?(?:[.]|$)")


def follow(path: str, of: Message) -> tuple[Field, list[object]]:
    """Follow a path of a page: the field at its end, and what the message says there."""
    cls: type[Node] = type(of)
    values: list[object] = [of]
    field: Field | None = None
    assert _STEP.sub("", path) == ""
    for name, choice in _STEP.findall(path):
        if field is not None and field.union is not None:
            cls = members(field.union)[name]
            values = [value for value in values if type(value) is cls]
            field = None
            continue
        field = next(each for each in shape_of(cls).fields if each.wire == name)
        lists = [
            value if field.many else (value,) for value in (getattr(each, field.name) for each in values)
        ]
        if choice.isdigit():
            lists = [items[int(choice) : int(choice) + 1] for items in lists]
        values = [item for items in lists for item in items if item is not None]
        if ": " in choice:
            key, wanted = choice.split(": ")
            values = [value for value in values if wanted in _said(value, key)]
        if isinstance(field.type, type) and issubclass(field.type, Node):
            cls = field.type
    assert field is not None
    return field, values


def _said(node: object, wire: str) -> list[object]:
    assert isinstance(node, Node)
    return [value for field, value in filled(node) if field.wire == wire]


def _written(field: Field, value: object) -> str:
    return WRITERS[field.type.kind](value) if isinstance(field.type, Scalar) else str(value)


def _rows(page: str) -> list[list[str]]:
    lines = (ROOT / "docs" / "templates" / f"{page}.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [row[-3:] for row in cells if row[-3] != "Path" and not set(row[-3]) <= set("-")]


@pytest.mark.parametrize(
    ("page", "where", "definition", "shown"), [(page, *row) for page in TEMPLATES for row in _rows(page)]
)
def test_a_line_of_a_template_stands_where_the_page_says(
    page: str, where: str, definition: str, shown: str
) -> None:
    found = [follow(path, message(TEMPLATES[page])) for path in _ticked(where)]
    assert {field.key for field, _ in found} == set(_ticked(definition))
    said = {_written(field, value) for field, values in found for value in values}
    if shown.startswith("Empty on purpose"):
        assert not said
    elif shown.startswith("☐"):
        assert bool(said) is where.startswith("absent")
    else:
        assert bool(said) is not where.startswith("absent")
        assert set(_ticked(shown)) <= said
