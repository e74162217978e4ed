"""Signed JSON as an attacker or another implementation makes it: nothing of the library encodes or signs here."""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeAlias

import mla_schema as mla
from mla_schema import model
from mla_schema.core import faults
from mla_schema.core.errors import MlaError, SignatureError
from mla_schema.core.faults import Fault
from mla_schema.signature.algorithms import POLICY
from tests.signature import specimens
from tests.signature.pki import AT, Holder, KeySigner, Kind, key_of
from tests.signature.repeatable import sign
from tests.signature.specimens import PROSECUTOR, entry

AUTHORITY: Final = "specimen-prosecutor"
CONTENT_TYPE: Final = "application/vnd.mla-schema.message+json"
FACTS: Final = "Fraudă informatică ÿÿÿ>>>???"
"""In base64url it has both signs that standard base64 has not."""
IAT: Final = int(AT.timestamp()) - 60

Header: TypeAlias = dict[str, Any]
Parts: TypeAlias = tuple[str, str, str]
"""The payload, the protected header and the signature, as the envelope has them."""
ABSENT: Final = object()
"""In the place of a parameter: it is left out."""


class Stage(StrEnum):
    """Where on the road a file is refused."""

    READ = "read"
    """Before anything of the signature but its payload was looked at."""
    SIGNATURE = "signature"
    """By the signature itself; nothing of the content was decoded."""
    TRUST = "trust"
    """The signature is good; what stands behind it is not."""
    CONTENT = "content"
    """Signature and certificate are good; what was signed is no message."""


@dataclass(frozen=True, slots=True)
class Attack:
    """A file that must be refused, and how.

    Attributes:
        data: Makes the file.
        fault: Why it is refused.
        stage: Where.
        says: Words of the refusal, where the fault alone would not tell which check it was.
        error: The class of the exception.
        signed: Whether its texts bear a good signature, so that only the one check stands between it and
            the reader.
        trust: Whom the reader trusts.
    """

    data: Callable[[], bytes]
    fault: Fault = faults.SIGNATURE_SHAPE
    stage: Stage = Stage.SIGNATURE
    says: str = ""
    error: type[MlaError] = SignatureError
    signed: bool = True
    trust: Callable[[], mla.Trust] = lambda: trust()  # noqa: PLW0108  # it is defined below


def prosecutor(kind: Kind = Kind.P256) -> Holder:
    """Who signs, with a key of some kind.

    Args:
        kind: The kind of the key.
    """
    return specimens.holder(PROSECUTOR, kind)


def trust(**changes: Any) -> mla.Trust:
    """Trust in the prosecutor alone, through the issuer of its certificates, as far as it is not changed.

    Args:
        **changes: Other values of the entry.
    """
    return mla.Trust([replace(entry(), **changes)])


@cache
def message(facts: str = FACTS, *, sender: str | None = AUTHORITY, country: str = "MD") -> mla.Message:
    """A request of the prosecutor.

    Args:
        facts: The summary of the facts, in which messages differ.
        sender: The identifier of the authority that it names as its sender.
        country: The State that it names.
    """
    usual = specimens.message(facts=facts, specimen=False)
    of_specimens = usual.header.sender
    assert isinstance(of_specimens, model.Authority)
    named = model.Authority(
        id=sender, country=country, names=of_specimens.names, contacts=of_specimens.contacts
    )
    return mla.Message(header=model.Header(**{**usual.header.__dict__, "sender": named}), body=usual.body)


def payload(content: mla.Message | None = None) -> bytes:
    """The one byte form of a message.

    Args:
        content: The message; the usual one if absent.
    """
    return mla.encode(content if content is not None else message(), form=mla.Form.JSON)


def url(data: bytes) -> str:
    """Base64url without padding.

    Args:
        data: What is encoded.
    """
    return urlsafe_b64encode(data).decode().rstrip("=")


def from_url(text: str) -> bytes:
    """The bytes of base64url, or of anything near it: what belongs to no alphabet is passed over.

    Args:
        text: What may be base64url.
    """
    plain = "".join(each for each in text if each.isascii() and (each.isalnum() or each in "-_+/"))
    return b64decode(plain.translate(str.maketrans("-_", "+/")) + "=" * (-len(plain) % 4))


def header(by: Holder | None = None, /, **changes: Any) -> Header:
    """The protected header, as the profile has it and as far as it is not changed.

    Args:
        by: Who signs; the prosecutor with a P-256 key if absent.
        **changes: Other or further parameters; ``x5t_S256`` stands for ``x5t#S256``.
    """
    signatory = by if by is not None else prosecutor()
    usual: Header = {
        "alg": changes["alg"] if "alg" in changes else signatory.signer().algorithm.jose,
        "cty": CONTENT_TYPE,
        "iat": IAT,
        "typ": "jose+json",
        "x5c": [b64encode(each).decode() for each in signatory.chain],
        "x5t#S256": url(hashlib.sha256(signatory.der).digest()),
    }
    named = {name.replace("x5t_", "x5t#"): value for name, value in changes.items()}
    return {name: value for name, value in (usual | named).items() if value is not ABSENT}


def write(value: Any) -> bytes:
    """JSON without white space.

    Args:
        value: What is written.
    """
    return json.dumps(value, separators=(",", ":")).encode()


def parts(
    protected: Header | bytes | str | None = None,
    content: bytes | str | None = None,
    *,
    by: Holder | KeySigner | None = None,
) -> Parts:
    """The three texts of an envelope, correctly signed, whatever they say.

    Args:
        protected: The protected header; as bytes or as the very text if it is no plain header.
        content: The payload; as a text if it is not to be encoded.
        by: Who signs; the prosecutor if absent. How it signs does not depend on what the header says.
    """
    signatory = by if by is not None else prosecutor()
    signer = signatory.signer() if isinstance(signatory, Holder) else signatory
    if protected is None:
        protected = header(signatory if isinstance(signatory, Holder) else None)
    data = write(protected) if isinstance(protected, dict) else protected
    head = url(data) if isinstance(data, bytes) else data
    content = payload() if content is None else content
    body = url(content) if isinstance(content, bytes) else content
    value = sign(signer.algorithm, signer.key, f"{head}.{body}".encode())
    return body, head, url(value)


def envelope(texts: Parts, **more: Any) -> bytes:
    """The envelope around three texts.

    Args:
        texts: The payload, the protected header and the signature.
        **more: Further members.
    """
    body, head, value = texts
    return write({"payload": body, "protected": head, "signature": value} | more)


def forge(
    protected: Header | bytes | str | None = None,
    content: bytes | str | None = None,
    *,
    by: Holder | KeySigner | None = None,
    **more: Any,
) -> bytes:
    """A whole file, correctly signed, whatever it says.

    Args:
        protected: The protected header; as bytes or as the very text if it is no plain header.
        content: The payload; as a text if it is not to be encoded.
        by: Who signs; the prosecutor if absent.
        **more: Further members of the envelope.
    """
    return envelope(parts(protected, content, by=by), **more)


def bears_a_good_signature(data: bytes) -> bool:
    """Whether the texts of a file were signed by one of the keys in use, as a lenient reader sees it.

    Args:
        data: The file; an envelope in JSON.
    """
    found: dict[str, str] = dict(_members(data.decode(errors="surrogatepass")))
    signed = f"{found['protected']}.{found['payload']}".encode()
    value = from_url(found["signature"])
    return any(
        algorithm.verify(key_of(kind, owner).public_key(), value, signed)
        for algorithm in POLICY.algorithms
        for kind, owner in _IN_USE
    )


def _members(text: str) -> dict[str, Any]:
    # The first of two members counts here: it is the one that was signed.
    pairs = json.JSONDecoder(object_pairs_hook=lambda found: dict(reversed(found))).raw_decode(text.lstrip())
    members: dict[str, Any] = pairs[0]
    return members


_IN_USE: Final = (
    *((kind, PROSECUTOR) for kind in (Kind.P256, Kind.P384, Kind.RSA3072, Kind.ED25519)),
    (Kind.P256, "stranger"),
    (Kind.P256, "SPECIMEN Issuer"),
)
