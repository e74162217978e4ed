"""Neither keys nor what a message says about people get out by the way: in a ``repr``, a refusal or a finding."""

from __future__ import annotations

import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

import mla_schema as mla
from mla_schema import model
from mla_schema.core.proof import SignatoryKind
from mla_schema.signature.signed import Signed
from mla_schema.signature.trust import Claim
from mla_schema.signature.xml_shape import match
from tests.signature import json_attacks, json_forge, specimens
from tests.signature.pki import AT, Holder, Kind, leaf, name_of

_PERSON: Final = "Qqzjx Persona"
"""It stands in every text of the message that is about somebody, and in nothing else."""
_OFFICIAL: Final = "Wwkvy Official"
"""Whose certificate it is, where it is not that of an office."""


@cache
def _message() -> mla.Message:
    usual = json_forge.message()
    header = {
        "sender": usual.header.sender,
        "our_reference": f"{_PERSON} 1",
        "confirms": (model.ConfirmedCommunication(by=model.Name(value=f"{_PERSON} 2", language="en")),),
    }
    body = {
        "summary": (model.Prose(text=f"{json_forge.FACTS} {_PERSON} 3", language="en"),),
        "persons": (
            model.NaturalPerson(
                birth_place=f"{_PERSON} 4", remarks=(model.Prose(text=_PERSON, language="en"),)
            ),
        ),
    }
    return mla.Message(
        header=model.Header(**{**usual.header.__dict__, **header}),
        body=type(usual.body)(**{**usual.body.__dict__, **body}),
    )


@cache
def _sealed(form: mla.Form) -> bytes:
    return mla.seal(_message(), json_forge.prosecutor().signer(), form=form, at=AT)


def _secrets() -> Iterator[str]:
    """The private key in the forms in which it could be shown, and what the message says."""
    key = json_forge.prosecutor().key
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    number = key.private_numbers().private_value
    raw = number.to_bytes(32)
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    yield from (str(number), f"{number:x}", raw.hex(), b64encode(raw).decode(), repr(raw)[2:-1])
    yield from (b64encode(der).decode(), repr(der)[2:-1])
    yield from (_PERSON, _PERSON.split()[0], b64encode(_PERSON.encode()).decode()[:8], _OFFICIAL)


def _shown(value: Any) -> str:
    return f"{value!r} {value} {value:}"


def _tells_nothing(text: str) -> None:
    assert [secret for secret in _secrets() if secret in text] == []


def _person() -> Holder:
    """An official with a certificate of their own, which names them."""
    named = name_of(_OFFICIAL, specimens.PROSECUTOR)
    return leaf(specimens.issuer(), None, Kind.P256, specimens.PROSECUTOR, named=named)


def _trust() -> mla.Trust:
    return json_forge.trust(pinned=(_person().der,), kind=SignatoryKind.SIGNATURE)


@pytest.mark.parametrize("form", mla.Form)
def test_what_was_received_and_verified_tells_nothing(form: mla.Form) -> None:
    received = mla.read(_sealed(form))
    trust = json_forge.trust()
    verified = received.verify(trust, at=AT)
    assert verified.content == _message()
    for value in (received, received.signed_content(trust), verified, verified.proof, trust):
        _tells_nothing(_shown(value))
    _tells_nothing(_shown([received, verified, {"trust": trust}]))


def test_the_signature_taken_apart_tells_nothing() -> None:
    received = mla.read(_sealed(mla.Form.XML))
    shape = match(received._signature)
    _tells_nothing(_shown(shape))
    _tells_nothing(_shown(received.signed_content(json_forge.trust()).algorithm))


def test_who_is_trusted_is_named_without_the_certificates() -> None:
    """A certificate may name a person; an entry is shown by its authority."""
    trust = _trust()
    signer = _person().signer()
    data = mla.seal(_message(), signer, form=mla.Form.JSON, at=AT)
    verified = mla.read(data).verify(trust, at=AT)
    assert verified.proof.kind is SignatoryKind.SIGNATURE
    candidates = trust.candidates(mla.read(data).signed_content(trust), AT)
    for value in (trust, *trust.authorities, verified.proof, verified, candidates):
        _tells_nothing(_shown(value))
    assert json_forge.AUTHORITY in repr(trust.authorities[0])


def test_a_report_tells_nothing() -> None:
    for form in mla.Form:
        report = mla.validate(_sealed(form), trust=json_forge.trust(), at=AT)
        assert report.outcome is mla.Outcome.VALID
        _tells_nothing(_shown(report))


def _damaged(form: mla.Form) -> dict[str, Callable[[bytes], bytes]]:
    """Each makes another layer refuse the file."""
    either: dict[str, Callable[[bytes], bytes]] = {
        "cut": lambda data: data[:-9],
        "NUL": lambda data: data.replace(b"e", b"\0", 1),
        "not UTF-8": lambda data: data[:50] + b"\xff" + data[50:],
    }
    if form is mla.Form.XML:
        return either | {
            "content": lambda data: data.replace(b"Persona 3", b"Persona 5"),
            "signature": lambda data: data.replace(b'Id="signature"', b'Id="sign"'),
            "comment": lambda data: data.replace(b"Persona 3", b"Persona<!--3-->"),
            "stray text": lambda data: data.replace(b"<summary>", b"Qqzjx Persona<summary>"),
        }
    return either | {
        "content": lambda data: data.replace(b'"payload":"e', b'"payload":"f'),
        "signature": lambda data: data.replace(b'"signature":"', b'"signature":"AAAA'),
        "payload is not base64url": lambda data: data.replace(b'"payload":"', b'"payload":"*'),
        "two of them": lambda data: data + data,
    }


_DAMAGED: Final = [(form, name) for form in mla.Form for name in _damaged(form)]


@pytest.mark.parametrize(("form", "name"), _DAMAGED, ids=[f"{form}: {name}" for form, name in _DAMAGED])
def test_a_refusal_of_a_damaged_file_tells_nothing(form: mla.Form, name: str) -> None:
    data = _damaged(form)[name](_sealed(form))
    assert data != _sealed(form)
    with pytest.raises(mla.MlaError) as refusal:
        mla.read(data).verify(json_forge.trust(), at=AT)
    _tells_nothing(_words(refusal.value))
    _tells_nothing(_shown(mla.validate(data, trust=json_forge.trust(), at=AT)))


@pytest.mark.parametrize("name", json_attacks.ATTACKS)
def test_the_refusal_of_an_attack_tells_nothing(name: str) -> None:
    """The same attacks, with a message that is about somebody."""
    attack = json_attacks.ATTACKS[name]
    message = _message()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_forge, "message", lambda *_, **__: message)
        data = attack.data()
    with pytest.raises(mla.MlaError) as refusal:
        mla.read(data).verify(attack.trust(), at=AT)
    _tells_nothing(_words(refusal.value))
    _tells_nothing(_shown(mla.validate(data, trust=attack.trust(), at=AT)))


@pytest.mark.parametrize("form", mla.Form)
def test_a_signer_that_fails_tells_nothing(form: mla.Form) -> None:
    """The signer has another key than its certificate: the file is refused before it is given away."""
    wrong = specimens.holder(specimens.MINISTRY).signer(chain=json_forge.prosecutor().chain)
    with pytest.raises(mla.SignatureError) as refusal:
        mla.seal(_message(), wrong, form=form, at=AT)
    _tells_nothing(_words(refusal.value))


@pytest.mark.parametrize("form", mla.Form)
def test_misuse_tells_nothing(form: mla.Form) -> None:
    nameless = json_forge.message(f"{_PERSON} 3", sender=None)
    signer = json_forge.prosecutor().signer()
    anything: Any = _sealed(form)
    wrong: list[Callable[[], bytes]] = [
        lambda: mla.seal(nameless, signer, form=form, at=AT.replace(tzinfo=None)),
        lambda: mla.seal(nameless, signer, form=form, at=AT),
        lambda: mla.seal(anything, signer, form=form, at=AT),
    ]
    for misuse in wrong:
        with pytest.raises((TypeError, ValueError)) as refusal:
            misuse()
        _tells_nothing(_words(refusal.value))


def test_the_library_keeps_no_key() -> None:
    """What it makes of a signer has no place for one: neither what is signed, nor what is claimed."""
    for cls in (Signed, Claim, mla.Proof, mla.TrustedAuthority):
        assert is_dataclass(cls)
        assert not [each.name for each in fields(cls) if "key" in each.name]


def _words(error: BaseException) -> str:
    """All that a log would show of an exception: its words, what it came from, and its operands."""
    said = [*traceback.format_exception_only(error), repr(error), str(error)]
    if isinstance(error, mla.MlaError):
        said += [error.advice, repr(error.params), repr(error.args)]
    if isinstance(error, mla.InvalidMessage):
        said.append(repr(error.report))
    for other in (error.__cause__, error.__context__):
        if other is not None:
            said.append(_words(other))
    return "\n".join(said)
