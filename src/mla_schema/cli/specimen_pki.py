"""Keys and certificates for trying things out: each says in its name that it is a specimen.

They are made as the profile asks, but nobody protects the keys, and nobody was checked before a certificate was issued.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from mla_schema.signature.path import DOCUMENT_SIGNING

PrivateKey: TypeAlias = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey


class Kind(StrEnum):
    """A kind of key."""

    P256 = "P-256"
    P384 = "P-384"
    ED25519 = "Ed25519"


@dataclass(frozen=True, slots=True)
class Validity:
    """Since and until when certificates are valid."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a key.

    Attributes:
        key: The key.
        certificate: Its certificate.
        above: The certificates of its issuers, up to but without the root.
    """

    key: PrivateKey
    certificate: x509.Certificate
    above: tuple[x509.Certificate, ...] = ()

    @property
    def der(self) -> bytes:
        """The certificate in DER."""
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def chain_pem(self) -> bytes:
        """The certificate and those above it, in PEM."""
        return b"".join(each.public_bytes(Encoding.PEM) for each in (self.certificate, *self.above))

    @property
    def key_pem(self) -> bytes:
        """The key, in PEM and not encrypted."""
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def root(name: str, validity: Validity, kind: Kind = Kind.P384) -> Holder:
    """A root: it issues for itself.

    Args:
        name: What it is called; the word SPECIMEN is put before it.
        validity: When it is valid.
        kind: The kind of its key.
    """
    key, subject = _new_key(kind), _name(name)
    return Holder(key, _certificate(subject, key, subject, key, validity, issues=True))


def issuer(above: Holder, name: str, validity: Validity, kind: Kind = Kind.P256) -> Holder:
    """Who issues certificates for authorities.

    Args:
        above: Who issues for it.
        name: What it is called.
        validity: When it is valid.
        kind: The kind of its key.
    """
    return _below(above, _name(name), validity, kind, issues=True)


def seal(
    above: Holder,
    name: str,
    validity: Validity,
    kind: Kind = Kind.P256,
    *,
    organisation: str,
    country: str | None = None,
) -> Holder:
    """Who signs documents.

    Args:
        above: Who issues for it.
        name: What it is called.
        validity: When it is valid.
        kind: The kind of its key.
        organisation: The organisation for which it signs, as trust lists name it.
        country: Its State.
    """
    return _below(above, _name(name, organisation, country), validity, kind, issues=False)


def empty_crl(holder: Holder, validity: Validity) -> bytes:
    """A revocation list of an issuer that names nobody, in PEM.

    Args:
        holder: The issuer.
        validity: From when to when the list is current.
    """
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(holder.certificate.subject)
        .last_update(validity.since)
        .next_update(validity.until)
        .add_extension(x509.CRLNumber(1), critical=False)
        .add_extension(_authority_key(holder.key), critical=False)
    )
    return builder.sign(holder.key, _digest(holder.key)).public_bytes(Encoding.PEM)


def _new_key(kind: Kind) -> PrivateKey:
    if kind is Kind.ED25519:
        return ed25519.Ed25519PrivateKey.generate()
    return ec.generate_private_key(ec.SECP384R1() if kind is Kind.P384 else ec.SECP256R1())


def _name(common: str, organisation: str | None = None, country: str | None = None) -> x509.Name:
    given = {
        NameOID.COUNTRY_NAME: country,
        NameOID.ORGANIZATION_NAME: organisation,
        NameOID.COMMON_NAME: f"SPECIMEN {common}, not for production",
    }
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in given.items() if value is not None])


def _below(above: Holder, subject: x509.Name, validity: Validity, kind: Kind, *, issues: bool) -> Holder:
    key = _new_key(kind)
    certificate = _certificate(subject, key, above.certificate.subject, above.key, validity, issues=issues)
    is_root = above.certificate.issuer == above.certificate.subject
    return Holder(key, certificate, () if is_root else (above.certificate, *above.above))


def _certificate(
    subject: x509.Name,
    key: PrivateKey,
    issuer_name: x509.Name,
    issuer_key: PrivateKey,
    validity: Validity,
    *,
    issues: bool,
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder(
            issuer_name,
            subject,
            key.public_key(),
            x509.random_serial_number(),
            validity.since,
            validity.until,
        )
        .add_extension(x509.BasicConstraints(ca=issues, path_length=None), critical=True)
        .add_extension(_usage(issues=issues), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(_authority_key(issuer_key), critical=False)
    )
    if not issues:
        builder = builder.add_extension(x509.ExtendedKeyUsage([DOCUMENT_SIGNING]), critical=False)
    return builder.sign(issuer_key, _digest(issuer_key))


def _usage(*, issues: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not issues,
        content_commitment=not issues,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=issues,
        crl_sign=issues,
        encipher_only=False,
        decipher_only=False,
    )


def _authority_key(key: PrivateKey) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key())


def _digest(key: PrivateKey) -> SHA256 | SHA384:
    # Issuers have ECDSA keys: the path verifier of cryptography accepts no certificate that Ed25519 has signed.
    large = isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.key_size > SHA256.digest_size * 8
    return SHA384() if large else SHA256()
