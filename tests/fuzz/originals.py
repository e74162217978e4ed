"""The signed files that are damaged, who is trusted, and what each file proves."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from lxml import etree

import mla_schema as mla
from mla_schema import model
from mla_schema.signature.json import sign_json
from mla_schema.signature.trusted import Period, SigningRole
from mla_schema.signature.xml import sign_xml
from tests.signature import specimens
from tests.signature.pki import AT, SINCE, Holder
from tests.signature.timestamping import TSA_ROOT, token

_EXAMPLES: Final = Path(__file__).parents[2] / "examples"
_WITH_TIMESTAMPS: Final = find_spec("rfc3161_client") is not None
_DS: Final = "{http://www.w3.org/2000/09/xmldsig#}"
_SENDER: Final = "specimen-example"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a reader learns from a signed file: its content, who signed it, and when they claim to have."""

    digest: str
    authority: str
    certificate: str
    claimed_at: datetime

    @classmethod
    def of(cls, verified: mla.Verified[mla.Message]) -> Meaning:
        """What was learned.

        Args:
            verified: What was verified.
        """
        proof = verified.proof
        return cls(mla.digest(verified.content), proof.authority_id, proof.certificate, proof.claimed_at)


@dataclass(frozen=True, slots=True)
class Original:
    """A good file, and how to sign another content in the same way."""

    name: str
    data: bytes
    document: bytes
    meaning: Meaning
    sign: Callable[[bytes], bytes]


@cache
def trust() -> mla.Trust:
    """Trust in everyone who signs here."""
    example = mla.TrustedAuthority(
        country="EE",
        id=_SENDER,
        name="SPECIMEN example",
        roles=frozenset({SigningRole.CENTRAL_AUTHORITY}),
        granted=(Period(SINCE),),
        issuers=(specimens.root().der,),
        organisation=specimens.PROSECUTOR,
    )
    stamps = [TSA_ROOT.der] if _WITH_TIMESTAMPS else []
    return mla.Trust([*specimens.trust().authorities, example], timestamp_authorities=stamps)


@cache
def originals(form: mla.Form) -> tuple[Original, ...]:
    """The files of a form.

    Args:
        form: The syntax.
    """
    prosecutor, ministry = specimens.holder(), specimens.holder(specimens.MINISTRY)
    usual, other = specimens.message(), specimens.message(facts="Furt: ÿÿÿ>>>???")
    found = [
        _original("usual", usual, prosecutor, form),
        _original("other facts", other, prosecutor, form, AT - timedelta(hours=1)),
        _original("another authority", specimens.message(specimens.MINISTRY), ministry, form),
        _original("long", _example("07-ransomware-server-and-traffic"), prosecutor, form),
        _original("receipt", _example("17-receipt-with-findings"), prosecutor, form),
    ]
    another_way = _on_lines if form is mla.Form.XML else _laid_out
    found.append(_from("written otherwise", another_way(found[0].data), found[0]))
    if _WITH_TIMESTAMPS:
        stamp = _stamped_xml if form is mla.Form.XML else _stamped_json
        found.append(_from("with a timestamp", stamp(found[1].data), found[1]))
    return tuple(found)


def _original(
    name: str, message: mla.Message, by: Holder, form: mla.Form, at: datetime = AT - timedelta(minutes=1)
) -> Original:
    sign = sign_xml if form is mla.Form.XML else sign_json
    document = mla.encode(message, form=form)
    signer = by.signer()
    data = sign(document, signer, at)
    return Original(name, data, document, _meaning(data), lambda content: sign(content, signer, at))


def _from(name: str, data: bytes, other: Original) -> Original:
    return Original(name, data, other.document, _meaning(data), other.sign)


def _meaning(data: bytes) -> Meaning:
    return Meaning.of(mla.read(data).verify(trust(), at=AT))


def _example(name: str) -> mla.Message:
    """An example, as if the authority that is trusted here had sent it."""
    message = mla.read((_EXAMPLES / f"{name}.mla.xml").read_bytes()).unverified()
    sender = model.Authority(id=_SENDER, country="EE")
    return mla.Message(
        header=model.Header(**{**message.header.__dict__, "sender": sender}),
        body=message.body,
        extensions=message.extensions,
    )


def _on_lines(data: bytes) -> bytes:
    """The same document as others write it: base64 on lines, references and CDATA in the content."""
    root = etree.fromstring(data)
    for name in ("SignatureValue", "X509Certificate"):
        for element in root.iter(_DS + name):
            text = element.text or ""
            lines = [text[start : start + 64] for start in range(0, len(text), 64)]
            element.text = "\n" + "\r\n".join(lines) + "\n"
    written = etree.tostring(root, encoding="UTF-8")
    return written.replace(b"1200,00", b"<![CDATA[1200]]>,&#48;&#x30;")


def _laid_out(data: bytes) -> bytes:
    return json.dumps(dict(reversed(json.loads(data).items())), indent=2).replace(":", "\t:").encode()


def _stamped_xml(data: bytes) -> bytes:
    value = etree.fromstring(data).find(f".//{_DS}SignatureValue")
    assert value is not None
    covered = etree.tostring(value, method="c14n", exclusive=True, with_tail=False)
    stamp = b64encode(token(covered, AT - timedelta(seconds=30)))
    properties = (
        b"<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:SignatureTimeStamp>"
        b"<xades:EncapsulatedTimeStamp>%s</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>"
        b"</xades:UnsignedSignatureProperties></xades:UnsignedProperties>"
    )
    end = b"</xades:SignedProperties>"
    return data.replace(end, end + properties % stamp)


def _stamped_json(data: bytes) -> bytes:
    members = json.loads(data)
    stamp = b64encode(token(members["signature"].encode(), AT - timedelta(seconds=30))).decode()
    return json.dumps(members | {"header": {"etsiU": [{"sigTst": {"tstTokens": [{"val": stamp}]}}]}}).encode()
