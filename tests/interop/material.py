"""What foreign implementations are given: keys, certificates, revocation lists, sealed and spoilt files.

Everything is made anew and lies in one folder, so that programs in any language find it by name::

    root.pem                  the one certificate that is trusted
    root.crl, ES256.crl, …    current revocation lists of the root and of each issuer
    ES256.key.pem, …          a private key (PKCS #8), for each algorithm
    ES256.chain.pem, …        its certificate and that of its issuer
    unsigned.mla.xml, .json   the message before it is sealed, in its one byte form
    ES256.mla.xml, .json, …   the message as this library seals it
    ES256-content.mla.xml, …  the same file, spoilt; see ``SPOILT``
"""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from benchmarks.messages import request
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

import mla_schema as mla
from mla_schema import model
from mla_schema.signature.algorithms import ED25519, ES256, ES384, ES512, PS256
from mla_schema.signature.trusted import Period, SigningRole
from tests.signature import pki
from tests.signature.pki import Holder, Kind

KINDS: Final = {
    ES256.name: Kind.P256,
    ES384.name: Kind.P384,
    ES512.name: Kind.P521,
    PS256.name: Kind.RSA3072,
    ED25519.name: Kind.ED25519,
}
"""The algorithms that are tried, and the kind of key that each takes."""
ALGORITHMS: Final = tuple(KINDS)
SPOILT: Final = {
    "content": "one byte of the message is another",
    "time": "one digit of the signing time is another",
    "value": "one byte of the signature value is another",
    "stranger": "sealed under another root of the same name",
}
_AUTHORITY: Final = "specimen-prosecutor"
_ORGANISATION: Final = "SPECIMEN Prosecutor"
# What parsers, canonicalisation and encodings have been got wrong on.
_AWKWARD: Final = "Tom & \"Jerry\" <'a@example.org'> ]]> \t\n“Ș” \U0001f4c4 e\u0301\u0085\u00a0\u2028\u2029."


@dataclass(frozen=True)
class Material:
    """A folder with everything, and what the tests need of it in Python."""

    folder: Path
    message: mla.Message
    trust: mla.Trust
    at: datetime

    def sealed(self, form: mla.Form, algorithm: str, spoilt: str | None = None) -> Path:
        """The place of a sealed file."""
        return self.folder / f"{algorithm}{'-' + spoilt if spoilt else ''}.mla.{form.value}"


def make(folder: Path) -> Material:
    """Write everything into a folder."""
    # The tools read the clock, so the certificates must be valid whenever the tests run.
    now = datetime.now(UTC).replace(microsecond=0)
    since, until = now - timedelta(days=30), now + timedelta(days=700)
    root, stranger = (pki.root(owner=each, since=since, until=until) for each in ("the root", "a stranger"))
    material = Material(folder, _message(), _trust(root, now), now)
    (folder / "root.pem").write_bytes(_pem(root))
    (folder / "root.crl").write_bytes(_revocation_list(root, now))
    for form in mla.Form:
        (folder / f"unsigned.mla.{form.value}").write_bytes(mla.encode(material.message, form=form))
    for algorithm, kind in KINDS.items():
        # Issuers have keys of the kind of those they certify, because xadesjs, left alone, fails on a mixture.
        # The exception is Ed25519: the path verifier of ``cryptography`` takes no issuer with it.
        above = Kind.P256 if kind is Kind.ED25519 else kind
        issuer, other = (pki.issuer(each, kind=above, since=since, until=until) for each in (root, stranger))
        seal, false = (
            pki.leaf(each, _ORGANISATION, kind, since=since, until=until) for each in (issuer, other)
        )
        (folder / f"{algorithm}.key.pem").write_bytes(
            seal.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        )
        (folder / f"{algorithm}.chain.pem").write_bytes(_pem(seal) + _pem(issuer))
        (folder / f"{algorithm}.crl").write_bytes(_revocation_list(issuer, now))
        for form in mla.Form:
            good = mla.seal(material.message, seal.signer(), form=form, at=now)
            of_stranger = mla.seal(material.message, false.signer(), form=form, at=now)
            material.sealed(form, algorithm).write_bytes(good)
            for how, data in {**spoilt(form, good), "stranger": of_stranger}.items():
                material.sealed(form, algorithm, how).write_bytes(data)
    return material


def _message() -> mla.Message:
    message = request(items=2, identifiers=2)
    assert isinstance(message.body, model.DataRequest)
    awkward = model.Prose(text=_AWKWARD, language="ro")
    return message.changed(
        header=message.header.changed(sender=message.header.sender.changed(id=_AUTHORITY)),
        body=message.body.changed(summary=(*message.body.summary, awkward)),
    )


def _trust(root: Holder, now: datetime) -> mla.Trust:
    return mla.Trust(
        [
            mla.TrustedAuthority(
                country="MD",
                id=_AUTHORITY,
                name=_ORGANISATION,
                roles=frozenset({SigningRole.JUDICIAL_AUTHORITY}),
                granted=(Period(now - timedelta(days=1)),),
                issuers=(root.der,),
                organisation=_ORGANISATION,
                specimen=True,
            )
        ]
    )


def _pem(holder: Holder) -> bytes:
    return holder.certificate.public_bytes(Encoding.PEM)


def _revocation_list(issuer: Holder, now: datetime) -> bytes:
    """A current list of an issuer that has revoked nothing, in DER."""
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key())
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(now - timedelta(hours=1))
        .next_update(now + timedelta(days=7))
        .add_extension(x509.CRLNumber(1), critical=False)
        .add_extension(identifier, critical=False)
    )
    return builder.sign(issuer.key, hashes.SHA256()).public_bytes(Encoding.DER)


def spoilt(form: mla.Form, good: bytes) -> dict[str, bytes]:
    """The spoilt files that can be made of a good one, by what is wrong with them."""
    if form is mla.Form.XML:
        return {
            "content": _exchanged(good, rb"<port>\d*(\d)"),
            "time": _exchanged(good, rb"<xades:SigningTime>[^<]*(\d)Z<"),
            "value": _exchanged(good, rb"<ds:SignatureValue[^>]*>.{20}(.)"),
        }
    file: dict[str, str] = json.loads(good)
    spoilt = {
        "content": {**file, "payload": _recoded(file["payload"], rb'"port": ?\d*(\d)')},
        "time": {**file, "protected": _recoded(file["protected"], rb'"iat": ?\d*(\d)')},
        "value": {**file, "signature": _exchanged(file["signature"].encode(), rb"^.{20}(.)").decode()},
    }
    return {name: json.dumps(each, separators=(",", ":")).encode() for name, each in spoilt.items()}


def _recoded(text: str, pattern: bytes) -> str:
    data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return urlsafe_b64encode(_exchanged(data, pattern)).rstrip(b"=").decode()


def _exchanged(data: bytes, pattern: bytes) -> bytes:
    """Exchange the one byte that the pattern's group finds, for another that may stand there as well."""
    found = re.search(pattern, data)
    assert found is not None
    place = found.start(1)
    return data[:place] + (b"1" if data[place : place + 1] != b"1" else b"2") + data[place + 1 :]
