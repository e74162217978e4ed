"""The example programs for implementers answer as this library judges, over the protocol of the conformance suite."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any, Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

import mla_schema as mla
from mla_schema.codec.digest import digest_of
from mla_schema.conformance import Program, Verdict, load_suite, run_suite
from mla_schema.conformance.loading import forms_of
from mla_schema.signature.trust_list import read_trust_list
from tests.example_files import FOLDER, NAMES, ROOT, SIGNED, SUFFIX, message
from tests.interop import implementers
from tests.interop.implementers import FAMILIES, ask, ask_lines, end_all, request, verify
from tests.interop.material import ALGORITHMS
from tests.signature import json_attacks, xml_attacks
from tests.signature.pki import AT, leaf, name_of
from tests.signature.specimens import PROSECUTOR, entry, issuer, trust
from tests.signature.specimens import message as request_of_specimens

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


def _identifier(value: str) -> x509.NameAttribute[str]:
    return x509.NameAttribute(NameOID.ORGANIZATION_IDENTIFIER, value)


def _signed(form: mla.Form, name: str = _EXAMPLE) -> bytes:
    return (SIGNED / f"{name}{SUFFIX[form]}").read_bytes()


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
    assert hello["families"] == {family: [form.value] for family in FAMILIES}
    assert {*ALGORITHMS, "PS384", "PS512", "pinned", "issuers"} == set(hello["features"])
    assert wrong["outcome"] == "error"
    assert unknown == {"id": "3", "outcome": "unsupported"} | {
        key: unknown[key] for key in unknown.keys() & {"detail"}
    }
    assert again == hello | {"id": 4}
    assert elsewhere["outcome"] == "unsupported"


_NOT_CLAIMED: Final = {
    _XML: {"roles", "timestamp", "trustList"},
    _JSON: {"roles", "timestamp", "trustList", "understood"},
}
"""The features that cases of these families and of this syntax need and the programs do not claim."""


@each_form
def test_they_conform_to_what_they_claim(form: mla.Form) -> None:
    with Program(implementers.command(form)) as program:
        results = run_suite(load_suite(), program, families=FAMILIES)
    assert [(each.case.id, each.reason) for each in results.cases if each.verdict is Verdict.FAILED] == []
    for family in FAMILIES:
        assert results.counts(family)[Verdict.PASSED] > 0, family
    # Nothing is hidden by claiming less: of this syntax only what the README leaves out is passed over.
    passed_over = [each.case for each in results.cases if each.verdict is not Verdict.PASSED]
    lacking = [
        set(case.features).difference(results.manifest["features"])
        for case in passed_over
        if forms_of(case) == {form.value}
    ]
    assert all(lacking)
    assert set().union(*lacking) == _NOT_CLAIMED[form]


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


def _beyond_the_suite(form: mla.Form) -> dict[str, tuple[str, bytes]]:
    """What the suite does not try, or in the other syntax only: the stage, and the file; good ones have no stage."""
    good = mla.encode(message(_EXAMPLE), form=form)
    if form is _XML:
        attached = good.replace(
            b"</attachments>", b"<attachment>%s<content>YWJj</content></attachment></attachments>"
        )
        right = b"<size>3</size><digest>%s</digest>" % digest_of(b"abc").encode()
        return {
            "an attachment": ("", attached.replace(b"%s", right)),
            "an attachment of another size": ("structure", attached.replace(b"%s", b"<size>4</size>")),
            "an attachment with another digest": (
                "structure",
                attached.replace(b"%s", right.replace(b"sha256:b", b"sha256:a")),
            ),
            "an attachment with stray bits": (
                "structure",
                attached.replace(b"%s", b"").replace(b">YWJj<", b">YWJ=<"),
            ),
            "too many elements": ("limits", good.replace(b"<header>", b"<a/>" * 250_001 + b"<header>")),
        }
    inside = good.replace(b'"header":{', b'"header":{%s,')
    return {
        "a prototype": ("structure", inside.replace(b"%s", b'"__proto__":{}')),
        "too many values": ("limits", inside.replace(b"%s", b'"x":[' + b"1," * 250_000 + b"1]")),
    }


@each_form
def test_they_refuse_what_the_suite_does_not_try(form: mla.Form) -> None:
    cases = _beyond_the_suite(form)
    answers = ask(form, {name: request("read", form, data) for name, (_, data) in cases.items()})
    found = {name: answer.get("stage", "") for name, answer in answers.items()}
    assert found == {name: stage for name, (stage, _) in cases.items()}


_COMMAS: Final = 'SPECIMEN "Prosecution", Anti-Corruption + Cybercrime = Parquet\\Général; <1>'
_NAMED: Final = {
    # What the certificate names, beside the prosecutor or in its place, and the organisation that is trusted.
    "signs of the syntax of names": (name_of("SPECIMEN Seal", _COMMAS), _COMMAS, True),
    "identifier": (name_of("SPECIMEN Seal", PROSECUTOR, _identifier("VATMD-1")), "VATMD-1", True),
    "name behind an identifier": (
        name_of("SPECIMEN Seal", PROSECUTOR, _identifier("VATMD-1")),
        PROSECUTOR,
        False,
    ),
    "two identifiers": (
        name_of("SPECIMEN Seal", None, _identifier("VATMD-1"), _identifier("VATMD-2")),
        "VATMD-1",
        False,
    ),
}


@each_form
@pytest.mark.parametrize("name", list(_NAMED))
def test_they_compare_the_organisation_that_a_certificate_names(form: mla.Form, name: str) -> None:
    subject, organisation, good = _NAMED[name]
    signer = leaf(issuer(), PROSECUTOR, named=subject).signer()
    data = mla.seal(request_of_specimens(), signer, form=form, at=AT)
    trusted = mla.Trust([replace(entry(), organisation=organisation)])
    [answer] = ask(form, {"1": verify(form, data, trusted, AT)}).values()
    assert (answer["outcome"], answer.get("stage")) == (("accepted", None) if good else ("refused", "trust"))
    assert _is_trusted_here(data, trusted) == good


def _is_trusted_here(data: bytes, trusted: mla.Trust) -> bool:
    try:
        mla.read(data).verify(trusted, at=AT)
    except mla.UntrustedSigner:
        return False
    return True


_LEFT_OUT: Final = {
    _XML: {
        "certificate for specimens",
        "role that may not ask",
    },
    _JSON: {
        "signatory: for specimens only",
        "signatory: never granted",
        "signatory: not granted any more",
        "signatory: operator of the trust list",
        "signatory: role that signs receipts only",
    },
}
"""What the programs leave out, as their README says: roles and times of a trust list."""


@each_form
def test_of_all_attacks_they_accept_only_what_the_readme_says(form: mla.Form) -> None:
    hostile = {name: (attack.make(), trust()) for name, attack in xml_attacks.ATTACKS.items()}
    if form is _JSON:
        hostile = {name: (attack.data(), attack.trust()) for name, attack in json_attacks.ATTACKS.items()}
    asked = {name: verify(form, data, whom, AT) for name, (data, whom) in hostile.items()}
    outcomes = {name: answer["outcome"] for name, answer in ask(form, asked).items()}
    assert {name for name, outcome in outcomes.items() if outcome == "accepted"} == _LEFT_OUT[form]
    assert set(outcomes.values()) == {"accepted", "refused", "unsupported"}
