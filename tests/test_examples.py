"""The examples: both forms agree, times are possible, whatever there is is shown, nothing in them is real."""

import ipaddress
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from hashlib import sha256
from typing import Final

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate, load_pem_x509_crl

from mla_schema import Form, Message, Outcome, Trust, digest, lay_out, read, validate
from mla_schema.codec.shape import members, shape_of
from mla_schema.model import (
    Attachment,
    Body,
    CustodyEvent,
    JointInvestigation,
    Node,
    Observation,
    Period,
    Phrase,
    Proceeding,
    Prose,
    RelatedDecision,
    UnreadableFile,
)
from mla_schema.model.identifier import Identifier
from mla_schema.model.node import tag
from mla_schema.signature.revocation import Revocation, RevocationMode
from mla_schema.signature.trust_list import read_trust_list
from tests.example_files import (
    ALONE,
    FOLDER,
    NAMES,
    ROOT,
    SIGNED,
    SUFFIX,
    TODAY,
    TOLD,
    by_id,
    each,
    every,
    filled,
    folder_of,
    message,
    nodes,
    sender_id,
    ticked,
)

PKI: Final = ROOT / "tests" / "vectors" / "pki"
PAGE: Final = (ROOT / "docs" / "examples.md").read_text(encoding="utf-8")


# The files


def test_the_folder_holds_twins_and_nothing_else() -> None:
    expected = {name + suffix for name in NAMES for suffix in SUFFIX.values()}
    for folder in (FOLDER, SIGNED):
        found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        # The programs for implementers lie beside the messages, and are tried in tests/interop.
        assert {name for name in found if not name.startswith(("signed/", "implementers/"))} == expected
    assert len(by_id()) == len(NAMES) >= 14


INCOMPLETE: Final = "16-incomplete-on-purpose"
"""It is read and answered, and its sender's own system would not have sealed it."""


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
    expected = Outcome.INVALID if name == INCOMPLETE else Outcome.VALID
    assert validate((FOLDER / (name + SUFFIX[form])).read_bytes(), at=TODAY).outcome is expected


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
    reports = [
        validate(path.read_bytes(), at=TODAY, trust=trust(), rules=INCOMPLETE not in path.name)
        for path in SIGNED.glob("*.mla.*")
    ]
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
            shown[tag(type(identifier))].add(folder_of(name))
    table = _table("Kinds of identifier")
    assert {row[0].strip("`"): set(ticked(row[1])) for row in table} == shown


def test_the_page_lists_every_example_with_its_states() -> None:
    listed = {ticked(row[0])[0]: row[1] for row in _table("The messages")}
    assert listed == {name: _route(message(name)) for name in ALONE}


def test_the_page_tells_every_conversation_in_its_order() -> None:
    parts = _section("The conversations").split("\n### ")[1:]
    told = [
        (f"conversations/{ticked(part)[0]}/{ticked(row[0])[0]}", row[1])
        for part in parts
        for row in _rows(part)
    ]
    assert sorted(told) == [(name, _route(message(name))) for name in TOLD]
    for part in parts:
        files = [ticked(row[0])[0] for row in _rows(part)]
        assert files == sorted(files)


def _section(heading: str) -> str:
    return PAGE.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]


def _table(heading: str) -> list[list[str]]:
    return _rows(_section(heading))


def _rows(section: str) -> list[list[str]]:
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def _route(of: Message) -> str:
    return " → ".join(str(getattr(end, "country", None)) for end in (of.header.sender, of.header.recipient))


# Attachments


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


# What a field of the model names before, and what after the message in which it stands.
_PAST: Final = ("occurred_at", "provider_instructed_at", "received_at", "since")
_AHEAD: Final = (
    "answer_by",
    "answer_expected_at",
    "data_available_until",
    "delayed_until",
    "due_by",
    "expected_by",
    "next_step_by",
    "postponed_until",
    "preserved_until",
    "valid_until",
)


@each
def test_nothing_is_seen_or_done_after_the_message_was_issued(name: str) -> None:
    of = message(name)
    issued = of.header.issued_at
    assert issued <= TODAY
    moments = [observation.at for observation in every(Observation, of)]
    moments += [file.received_at for file in every(UnreadableFile, of)]
    moments += [event.at for event in every(CustodyEvent, of) if event.at is not None]
    moments += [call.at for call in of.header.confirms if call.at is not None]
    moments += [at for at in _times(of, _PAST) if isinstance(at, datetime)]
    if not isinstance(of.body, JointInvestigation):
        moments += [at for period in every(Period, of) for at in (period.start, period.end) if at is not None]
    assert all(moment <= issued for moment in moments)
    days = [decision.decided_on for decision in every(RelatedDecision, of)]
    days += [proceeding.opened_on for proceeding in every(Proceeding, of)]
    days += [getattr(node, "issued_on", None) for node in nodes(of)]
    assert all(day <= issued.date() for day in days if day is not None)
    for period in every(Period, of):
        assert period.start is None or period.end is None or period.start <= period.end


@each
def test_what_is_announced_lies_ahead(name: str) -> None:
    of = message(name)
    issued = of.header.issued_at
    deadlines = [getattr(deadline, "at", None) for deadline in _times(of, ("deadline",))]
    for at in [*_times(of, _AHEAD), *deadlines]:
        if isinstance(at, datetime):
            assert issued < at
        elif isinstance(at, date):
            assert issued.date() < at


def _times(of: Message, names: tuple[str, ...]) -> list[object]:
    found = [getattr(node, name, None) for node in nodes(of) for name in names]
    return [value for value in found if value is not None]


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
_FILES: Final = re.compile(r"[.](?:mla|txt|pdf|xml|json|csv|zip|gz|asc)$")
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
