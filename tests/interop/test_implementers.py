"""The example programs for implementers answer as this library judges, over the protocol of the conformance suite."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

import mla_schema as mla
from mla_schema import model
from mla_schema.codec.shape import NAMESPACE
from mla_schema.derive.signed_examples import specimen_signer
from mla_schema.road.sealing import sign_and_read_back
from mla_schema.signature.trust_list import read_trust_list
from tests.example_files import FOLDER, NAMES, ROOT, SIGNED, SUFFIX, message
from tests.interop import implementers
from tests.interop.implementers import ask, ask_lines, end_all, request, verify
from tests.interop.material import ALGORITHMS, SPOILT, Material
from tests.signature import json_attacks, xml_attacks, xml_variants
from tests.signature.pki import AT
from tests.signature.specimens import trust

pytestmark = pytest.mark.interop
each_form: Final = pytest.mark.parametrize("form", list(mla.Form), ids=lambda form: form.value)
_PKI: Final = ROOT / "tests" / "vectors" / "pki"
_EXAMPLE: Final = "01-subscriber-phishing-bank-fraud"
_XML, _JSON = mla.Form.XML, mla.Form.JSON


@cache
def _trust() -> mla.Trust:
    operator = x509.load_pem_x509_certificate((_PKI / "operator.pem").read_bytes()).public_bytes(Encoding.DER)
    return read_trust_list(
        (_PKI / "trust-list.json").read_bytes(), operators=[operator], at=message(_EXAMPLE).header.issued_at
    ).trust()


def _signed(form: mla.Form, name: str = _EXAMPLE) -> bytes:
    return (SIGNED / f"{name}{SUFFIX[form]}").read_bytes()


def _plain(form: mla.Form) -> bytes:
    return mla.encode(message(_EXAMPLE), form=form)


@pytest.fixture(scope="module", autouse=True)
def programs() -> Iterator[None]:
    yield
    assert set(end_all()) <= {0}


def test_each_source_is_short_enough_to_be_read() -> None:
    sources = [path for path in implementers.FOLDER.rglob("*") if path.suffix in {".java", ".mjs"}]
    assert {path.suffix for path in sources} == {".java", ".mjs"}
    assert not [path.name for path in sources if len(path.read_text(encoding="utf-8").splitlines()) >= 300]


@each_form
def test_a_line_of_thirty_two_megabytes_is_read(form: mla.Form) -> None:
    answers = ask(form, {"1": request("read", form, bytes(23_900_000)), "2": {"do": "hello"}})
    assert (answers["1"]["outcome"], answers["1"]["stage"]) == ("refused", "limits")
    assert answers["2"]["outcome"] == "accepted"


@each_form
def test_they_say_what_they_are_and_survive_what_is_no_request(form: mla.Form) -> None:
    lines = ['{"id": "1", "do": "hello"}', "{", '{"id": "3", "do": "fold"}', '{"id": 4, "do": "hello"}']
    other = request("read", _JSON if form is _XML else _XML, b"")
    hello, wrong, unknown, again, elsewhere = ask_lines(form, [*lines, json.dumps({"id": "5", **other})])
    assert hello["protocol"] == 1
    assert hello["families"] == {family: [form.value] for family in ("reading", "digest", "signature")}
    assert {*ALGORITHMS, "PS384", "PS512", "pinned", "issuers"} == set(hello["features"])
    assert wrong["outcome"] == "error"
    assert unknown == {"id": "3", "outcome": "unsupported"} | {
        key: unknown[key] for key in unknown.keys() & {"detail"}
    }
    assert again == hello | {"id": 4}
    assert elsewhere["outcome"] == "unsupported"


@each_form
def test_they_read_and_digest_every_example(form: mla.Form) -> None:
    files = {name: (FOLDER / f"{name}{SUFFIX[form]}").read_bytes() for name in NAMES}
    reading = ask(form, {name: request("read", form, data) for name, data in files.items()})
    assert reading == {name: {"id": name, "outcome": "accepted"} for name in NAMES}
    digests = ask(form, {name: request("digest", form, data) for name, data in files.items()})
    assert {name: answer["digest"] for name, answer in digests.items()} == {
        name: mla.digest(message(name)) for name in NAMES
    }


@each_form
def test_they_verify_every_signed_example(form: mla.Form) -> None:
    asked = {
        name: verify(
            form, _signed(form, name), _trust(), message(name).header.issued_at + timedelta(minutes=1)
        )
        for name in NAMES
    }
    for name, answer in ask(form, asked).items():
        sender: Any = message(name).header.sender
        assert answer == {
            "id": name,
            "outcome": "accepted",
            "signer": {"country": sender.country, "id": sender.id},
            "digest": mla.digest(message(name)),
        }


@each_form
def test_they_verify_every_algorithm_and_refuse_what_is_spoilt(form: mla.Form, material: Material) -> None:
    files = {each: material.sealed(form, each) for each in ALGORITHMS}
    files |= {f"{each} {how}": material.sealed(form, each, how) for each in ALGORITHMS for how in SPOILT}
    asked = {
        name: verify(form, path.read_bytes(), material.trust, material.at) for name, path in files.items()
    }
    found = {name: (answer["outcome"], answer.get("stage")) for name, answer in ask(form, asked).items()}
    assert found == {
        name: ("accepted", None)
        if name in ALGORITHMS
        else ("refused", "trust" if name.endswith("stranger") else "signature")
        for name in files
    }


def _of_xml() -> dict[str, tuple[str, str, bytes]]:
    """Files in XML that are refused: outcome and stage."""
    good = _plain(_XML)
    return {
        "a document type": ("refused", "wire", b"<!DOCTYPE message>" + good),
        "an entity": ("refused", "wire", b'<!DOCTYPE m [<!ENTITY a "b">]>' + good),
        "a comment": ("refused", "wire", good.replace(b"<header>", b"<header><!-- -->")),
        "an instruction": ("refused", "wire", b"<?a b?>" + good),
        "a byte order mark": ("refused", "wire", b"\xef\xbb\xbf" + good),
        "another encoding": ("refused", "wire", b'<?xml version="1.0" encoding="ISO-8859-1"?>' + good),
        "UTF-16": ("refused", "wire", good.decode().encode("utf-16")),
        "not UTF-8": ("refused", "wire", good.replace(b"<language>", b"<language>\xff", 1)),
        "nothing": ("refused", "wire", b""),
        "something behind": ("refused", "wire", good + b"x"),
        "cut off": ("refused", "wire", good[:-9]),
        "an unknown element": ("refused", "structure", good.replace(b"</header>", b"<x>1</x></header>")),
        "an unknown attribute": ("refused", "structure", good.replace(b"<header>", b'<header x="1">')),
        "another namespace": ("refused", "structure", good.replace(b"<header>", b'<header xmlns="urn:x">')),
        "an unknown code": ("refused", "structure", good.replace(b">subscriber<", b">everything<")),
        "a flag that is false": ("refused", "structure", good.replace(b"<specimen>true", b"<specimen>false")),
        "a space behind a time": ("refused", "structure", good.replace(b"Z</issuedAt>", b"Z </issuedAt>")),
        "a missing header": ("refused", "structure", _without_header(good)),
        "another document": ("refused", "structure", b"<a/>"),
        "a later version": (
            "refused",
            "version",
            good.replace(b'schemaVersion="1.0"', b'schemaVersion="1.9"'),
        ),
        "another major version": (
            "refused",
            "version",
            good.replace(NAMESPACE.encode(), NAMESPACE[:-1].encode() + b"2"),
        ),
        "too large": ("refused", "limits", good + b" " * (8 << 20)),
        "too deep": (
            "refused",
            "limits",
            good.replace(b"<header>", b"<a>" * 70 + b"</a>" * 70 + b"<header>"),
        ),
        "too many elements": (
            "refused",
            "limits",
            good.replace(b"<header>", b"<a/>" * 250_001 + b"<header>"),
        ),
    }


def _without_header(xml: bytes) -> bytes:
    start, end = xml.index(b"<header>"), xml.index(b"</header>")
    return xml[:start] + xml[end + len(b"</header>") :]


def _of_json() -> dict[str, tuple[str, str, bytes]]:
    """Files in JSON that are refused: outcome and stage."""
    good = _plain(_JSON)
    inside = good.replace(b'"header":{', b'"header":{%s,')
    return {
        "a member twice": ("refused", "wire", inside.replace(b"%s", b'"specimen":true')),
        "a member twice, escaped": ("refused", "wire", inside.replace(b"%s", b'"\\u0073pecimen":true')),
        "a fraction": ("refused", "wire", inside.replace(b"%s", b'"x":1.0')),
        "an exponent": ("refused", "wire", inside.replace(b"%s", b'"x":1e2')),
        "a large number": ("refused", "wire", inside.replace(b"%s", b'"x":9007199254740993')),
        "minus zero": ("refused", "wire", inside.replace(b"%s", b'"x":-0')),
        "not a number": ("refused", "wire", inside.replace(b"%s", b'"x":NaN')),
        "half a character": ("refused", "wire", inside.replace(b"%s", b'"x":"\\ud800"')),
        "a control character": ("refused", "wire", inside.replace(b"%s", b'"x":"\x01"')),
        "a byte order mark": ("refused", "wire", b"\xef\xbb\xbf" + good),
        "not UTF-8": ("refused", "wire", inside.replace(b"%s", b'"x":"\xff"')),
        "a comma too many": ("refused", "wire", good[:-1] + b",}"),
        "something behind": ("refused", "wire", good + b"x"),
        "cut off": ("refused", "wire", good[:-1]),
        "an array": ("refused", "wire", b"[" + good + b"]"),
        "an unknown member": ("refused", "structure", inside.replace(b"%s", b'"x":1')),
        "a prototype": ("refused", "structure", inside.replace(b"%s", b'"__proto__":{}')),
        "null": ("refused", "structure", inside.replace(b"%s", b'"certifiedAccurate":null')),
        "an empty list": ("refused", "structure", good.replace(b'"header":{', b'"extensions":[],"header":{')),
        "a number for a text": ("refused", "structure", good.replace(b'"subscriber"', b"1")),
        "an unknown code": ("refused", "structure", good.replace(b'"subscriber"', b'"everything"')),
        "a flag that is false": (
            "refused",
            "structure",
            good.replace(b'"specimen":true', b'"specimen":false'),
        ),
        "a day that is none": (
            "refused",
            "structure",
            good.replace(b'"issuedAt":"2026-11-', b'"issuedAt":"2026-02-3'),
        ),
        "no message": ("refused", "structure", b"{}"),
        "a later version": (
            "refused",
            "version",
            good.replace(b'"schemaVersion":"1.0"', b'"schemaVersion":"2.0"'),
        ),
        "too large": ("refused", "limits", good + b" " * (8 << 20)),
        "too deep": ("refused", "limits", inside.replace(b"%s", b'"x":' + b"[" * 70 + b"]" * 70)),
        "too many values": ("refused", "limits", inside.replace(b"%s", b'"x":[' + b"1," * 250_000 + b"1]")),
    }


@each_form
def test_they_refuse_what_is_no_message_at_the_same_stage(form: mla.Form) -> None:
    cases = _of_xml() if form is _XML else _of_json()
    answers = ask(form, {name: request("read", form, data) for name, (_, _, data) in cases.items()})
    found = {name: (answer["outcome"], answer.get("stage")) for name, answer in answers.items()}
    assert found == {name: (outcome, stage) for name, (outcome, stage, _) in cases.items()}
    for name, (_, stage, data) in cases.items():
        report = mla.validate(data, at=message(_EXAMPLE).header.issued_at)
        codes = [finding.code[:5] for finding in report.findings]
        wanted = {"wire": "MLA-U", "limits": "MLA-L", "version": "MLA-V", "structure": "MLA-F"}[stage]
        assert codes[:1] == [wanted], name


@each_form
def test_an_unknown_extension_that_must_be_understood_leaves_it_undecided(form: mla.Form) -> None:
    extension = model.Extension(uri="https://example.org/x", must_understand=True)
    data = mla.encode(message(_EXAMPLE).changed(extensions=(extension,)), form=form)
    answers = ask(form, {verb: request(verb, form, data) for verb in ("read", "digest")})
    assert (answers["read"]["outcome"], answers["read"]["stage"]) == ("undecided", "extensions")
    # What a message says, and so its digest, does not depend on who understands it.
    assert answers["digest"]["outcome"] == "accepted"


def _attacks(form: mla.Form) -> dict[str, tuple[str, bytes]]:
    good = _signed(form)
    signer = specimen_signer(ROOT, "NL-OM")
    stolen = sign_and_read_back(message(_EXAMPLE), signer, form=form, at=message(_EXAMPLE).header.issued_at)
    both = {"another authority signs": ("trust", stolen), "not signed": ("signature", _plain(form))}
    return both | (_attacks_on_xml(good, stolen) if form is _XML else _attacks_on_json(good, stolen))


def _attacks_on_xml(good: bytes, stolen: bytes) -> dict[str, tuple[str, bytes]]:
    def changed(old: bytes, new: bytes) -> tuple[str, bytes]:
        assert old in good
        return "signature", good.replace(old, new, 1)

    start = good.index(b"<ds:Signature ")
    signature = good[start : good.index(b"</message>")]
    certificate = good[good.index(b"<ds:X509Certificate>") : good.index(b"</ds:X509Certificate>")]
    other = stolen[stolen.index(b"<ds:X509Certificate>") : stolen.index(b"</ds:X509Certificate>")]
    return {
        "a changed byte": changed(b">subscriber<", b">content<"),
        "a changed signing time": changed(b"<xades:SigningTime>2026", b"<xades:SigningTime>2025"),
        "another certificate": changed(certificate, other),
        "two signatures": changed(signature, signature * 2),
        "not at the end": ("signature", good.replace(signature, b"").replace(b"<body>", signature + b"<body>")),
        "SHA-1": changed(b"http://www.w3.org/2001/04/xmlenc#sha256", b"http://www.w3.org/2000/09/xmldsig#sha1"),
        "another canonicalisation": changed(b"2001/10/xml-exc-c14n#", b"2006/12/xml-c14n11"),
        "a key beside": changed(b"<ds:X509Data>", b"<ds:KeyName>a</ds:KeyName><ds:X509Data>"),
        "an element of its own": changed(b"<ds:Object>", b"<ds:Object><a/>"),
        "text in between": changed(b"<ds:Object>", b"a<ds:Object>"),
        "another target": changed(b'Target="#signature"', b'Target="#content"'),
        "an Id twice": changed(b'Id="signature-value"', b'Id="content"'),
        "an unused namespace": changed(b"<header>", b'<header xmlns:a="urn:a">'),
        "HMAC": changed(b"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", b"http://www.w3.org/2000/09/xmldsig#hmac-sha1"),
    }  # fmt: skip


def _attacks_on_json(good: bytes, stolen: bytes) -> dict[str, tuple[str, bytes]]:
    file, other = json.loads(good), json.loads(stolen)

    def header(**members: Any) -> tuple[str, bytes]:
        found = {**json.loads(_decoded(file["protected"])), **members}
        return changed(
            protected=_encoded(json.dumps({k: v for k, v in found.items() if v is not None}).encode())
        )

    def changed(**members: Any) -> tuple[str, bytes]:
        return "signature", json.dumps({**file, **members}).encode()

    payload = _decoded(file["payload"]).replace(b'"subscriber"', b'"content"')
    return {
        "a changed byte": changed(payload=_encoded(payload)),
        "another certificate": header(x5c=json.loads(_decoded(other["protected"]))["x5c"]),
        "another header": changed(protected=other["protected"]),
        "padding": changed(signature=file["signature"] + "=="),
        "another member": changed(x=1),
        "no algorithm": header(alg="none"),
        "HMAC": header(alg="HS256"),
        "an algorithm of another key": header(alg="ES384"),
        "crit": header(crit=["x"]),
        "another type": header(typ="JWT"),
        "no thumbprint": header(**{"x5t#S256": None}),
        "a fraction of a second": header(iat=1.5),
        "a signature in DER": changed(signature=_encoded(bytes.fromhex("3006020101020101"))),
        "a signature of zeros": changed(signature=_encoded(bytes(64))),
    }


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _encoded(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


@each_form
def test_they_refuse_attacks_on_a_signature_at_the_same_stage(form: mla.Form) -> None:
    at = message(_EXAMPLE).header.issued_at + timedelta(minutes=1)
    cases = {name: (stage, data, at) for name, (stage, data) in _attacks(form).items()}
    cases |= {
        "good": ("", _signed(form), at),
        "expired": ("trust", _signed(form), at + timedelta(days=2000)),
        "signed in the future": ("signature", _signed(form), at - timedelta(hours=1)),
    }
    answers = ask(form, {name: verify(form, data, _trust(), when) for name, (_, data, when) in cases.items()})
    assert {name: answer.get("stage", "") for name, answer in answers.items()} == {
        name: stage for name, (stage, _, _) in cases.items()
    }
    assert {answer["outcome"] for name, answer in answers.items() if name != "good"} == {"refused"}
    for name, (stage, data, when) in cases.items():
        assert _stage_here(data, when) == stage, name


_LEFT_OUT: Final = {
    _XML: {
        "certificate for specimens",
        "certificate signed with sha 224",
        "issuer with a key for ed25519",
        "issuer with a small key",
        "role that may not ask",
    },
    _JSON: {
        "signatory: for specimens only",
        "signatory: key for encipherment only",
        "signatory: never granted",
        "signatory: not granted any more",
        "signatory: operator of the trust list",
        "signatory: role that signs receipts only",
        "signatory: unknown critical extension",
    },
}
"""What the programs leave out, as their README says: roles and times of a trust list, and parts of certificates."""


@each_form
def test_of_all_attacks_they_accept_only_what_the_readme_says(form: mla.Form) -> None:
    hostile = {name: (attack.make(), trust()) for name, attack in xml_attacks.ATTACKS.items()}
    if form is _JSON:
        hostile = {name: (attack.data(), attack.trust()) for name, attack in json_attacks.ATTACKS.items()}
    asked = {name: verify(form, data, whom, AT) for name, (data, whom) in hostile.items()}
    outcomes = {name: answer["outcome"] for name, answer in ask(form, asked).items()}
    assert {name for name, outcome in outcomes.items() if outcome == "accepted"} == _LEFT_OUT[form]
    assert set(outcomes.values()) == {"accepted", "refused", "unsupported"}


def test_java_accepts_what_good_implementations_write_in_other_ways() -> None:
    variants = {name: make() for name, make in xml_variants.VARIANTS.items()}
    answers = ask(_XML, {name: verify(_XML, data, trust(), AT) for name, data in variants.items()})
    assert {name for name, answer in answers.items() if answer["outcome"] != "accepted"} == set()


def _stage_here(data: bytes, at: datetime) -> str:
    """At which stage this library refuses, with the trust list of the specimens but never past its end."""
    try:
        mla.read(data).verify(mla.Trust(_trust().authorities), at=at)
    except mla.UntrustedSigner:
        return "trust"
    except mla.SignatureError:
        return "signature"
    return ""
