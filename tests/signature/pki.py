"""A public key infrastructure in memory: holders of keys, their certificates, and every defect one may have.

Keys follow from kind and owner, serial numbers from what a certificate says, and nothing is signed with a random number:
so the same attack is the same bytes on every day, and can be written down as a vector for others. Keys of RSA cannot be
derived; those that vectors need are kept in ``keys``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from mla_schema.signature.algorithms import (
    ED25519,
    ES256,
    ES384,
    ES512,
    PS256,
    Algorithm,
)
from mla_schema.signature.path import DOCUMENT_SIGNING
from tests.signature.repeatable import PrivateKey, sign, stream

AT: Final = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
"""The time at which the tests judge."""
SINCE: Final = datetime(2026, 1, 1, tzinfo=UTC)
UNTIL: Final = datetime(2028, 12, 31, tzinfo=UTC)


CertificateDigest: TypeAlias = hashes.SHA224 | hashes.SHA256 | hashes.SHA384 | hashes.SHA512
"""With what certificates may be signed; ``cryptography`` makes none with SHA-1 any more."""


class Kind(StrEnum):
    """A kind of key; those after Ed25519 are not of the profile."""

    P256 = "P-256"
    P384 = "P-384"
    P521 = "P-521"
    RSA3072 = "RSA 3072"
    RSA4096 = "RSA 4096"
    ED25519 = "Ed25519"
    RSA2048 = "RSA 2048"
    P224 = "P-224"
    SECP256K1 = "secp256k1"
    ED448 = "Ed448"


_CURVES: Final[dict[Kind, type[ec.EllipticCurve]]] = {
    Kind.P256: ec.SECP256R1,
    Kind.P384: ec.SECP384R1,
    Kind.P521: ec.SECP521R1,
    Kind.P224: ec.SECP224R1,
    Kind.SECP256K1: ec.SECP256K1,
}
_USUAL: Final = {
    Kind.P256: ES256,
    Kind.P384: ES384,
    Kind.P521: ES512,
    Kind.RSA3072: PS256,
    Kind.RSA4096: PS256,
    Kind.ED25519: ED25519,
}


KEYS: Final = Path(__file__).parent / "keys"
"""Keys of RSA that vectors need."""


@cache
def key_of(kind: Kind, owner: str) -> PrivateKey:
    """The key of an owner: always the same one, but for keys of RSA that no vector needs.

    Args:
        kind: Its kind.
        owner: Whose it is; any text.
    """
    match kind:
        case Kind.ED25519:
            return ed25519.Ed25519PrivateKey.from_private_bytes(stream(32, kind, owner))
        case Kind.ED448:
            return ed448.Ed448PrivateKey.from_private_bytes(stream(57, kind, owner))
        case Kind.RSA2048 | Kind.RSA3072 | Kind.RSA4096:
            return _rsa_key(kind, owner)
        case _:
            curve = _CURVES[kind]()
            # A byte less than the order has, so that it is below it.
            octets = (curve.key_size - 1) // 8
            return ec.derive_private_key(int.from_bytes(stream(octets, kind, owner)) | 1, curve)


def _rsa_key(kind: Kind, owner: str) -> rsa.RSAPrivateKey:
    file = KEYS / f"{kind} {owner}.pem".lower().replace(" ", "-")
    if file.is_file():
        kept = load_pem_private_key(file.read_bytes(), None)
        assert isinstance(kept, rsa.RSAPrivateKey)
        return kept
    return rsa.generate_private_key(65_537, int(kind.partition(" ")[2]))


def keep(kind: Kind, owner: str) -> None:
    """Keep a key of RSA for ever, because a vector is signed with it.

    Args:
        kind: Its kind.
        owner: Whose it is.
    """
    KEYS.mkdir(exist_ok=True)
    pem = key_of(kind, owner).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (KEYS / f"{kind} {owner}.pem".lower().replace(" ", "-")).write_bytes(pem)


@dataclass(frozen=True, slots=True)
class KeySigner:
    """A signer whose key is in memory."""

    algorithm: Algorithm
    certificates: tuple[bytes, ...]
    key: PrivateKey

    def sign(self, data: bytes) -> bytes:
        return sign(self.algorithm, self.key, data)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a key: its certificate, and those of its issuers up to, but without, the root."""

    kind: Kind
    key: PrivateKey
    certificate: x509.Certificate
    above: tuple[bytes, ...] = ()

    @property
    def der(self) -> bytes:
        """The certificate in DER."""
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def chain(self) -> tuple[bytes, ...]:
        """The certificate and those above it."""
        return (self.der, *self.above)

    def signer(
        self, algorithm: Algorithm | None = None, *, chain: tuple[bytes, ...] | None = None
    ) -> KeySigner:
        """A signer with this key.

        Args:
            algorithm: How it signs; the usual one of the key if absent.
            chain: Other certificates than its own.
        """
        usual = algorithm if algorithm is not None else _USUAL[self.kind]
        return KeySigner(usual, chain if chain is not None else self.chain, self.key)


def name_of(common: str, organisation: str | None = None, *more: x509.NameAttribute[Any]) -> x509.Name:
    """The name of a subject.

    Args:
        common: Its common name.
        organisation: The organisation, if it has one.
        *more: Further attributes.
    """
    given = [x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation)] if organisation else []
    return x509.Name([*given, *more, x509.NameAttribute(NameOID.COMMON_NAME, common)])


def key_usage(*, document: bool = False, ca: bool = False, encipherment: bool = False) -> x509.KeyUsage:
    """What a key is for.

    Args:
        document: Whether it signs documents.
        ca: Whether it signs certificates and revocation lists.
        encipherment: Whether it enciphers keys.
    """
    return x509.KeyUsage(document, document, encipherment, False, False, ca, ca, False, False)


class Unknown(x509.UnrecognizedExtension):
    """An extension that nobody knows."""

    def __init__(self) -> None:
        super().__init__(ObjectIdentifier("1.3.6.1.4.1.55555.1"), b"\x05\x00")


def certify(
    subject: x509.Name,
    public_key: Any,
    issuer_name: x509.Name,
    issuer_key: PrivateKey,
    *,
    ca: bool = False,
    path_length: int | None = None,
    since: datetime = SINCE,
    until: datetime = UNTIL,
    usage: x509.KeyUsage | None = None,
    usage_critical: bool = True,
    purposes: tuple[ObjectIdentifier, ...] = (DOCUMENT_SIGNING,),
    constraints: bool = True,
    authority_key: bool = True,
    extra: tuple[tuple[x509.ExtensionType, bool], ...] = (),
    digest: CertificateDigest | None = None,
    edition: int = 0,
) -> x509.Certificate:
    """Make a certificate; without further arguments one of the profile.

    Args:
        subject: Whom it names.
        public_key: The key that it binds to the name.
        issuer_name: Who issues it.
        issuer_key: The key of the issuer.
        ca: Whether it may issue certificates.
        path_length: How many certificates of issuers may follow it.
        since: When it begins to be valid.
        until: When it ends.
        usage: What the key is for; absent for what suits the kind of certificate.
        usage_critical: Whether that is marked as critical.
        purposes: The extended key usage of a certificate that does not issue; none leaves the extension out.
        constraints: Whether it says if it may issue certificates.
        authority_key: Whether it names the key of its issuer.
        extra: Further extensions, and whether they are critical.
        digest: With which digest it is signed.
        edition: Tells certificates apart that say the same.
    """
    extensions: list[tuple[x509.ExtensionType, bool]] = [
        (usage or key_usage(document=not ca, ca=ca), usage_critical),
        (x509.SubjectKeyIdentifier.from_public_key(public_key), False),
    ]
    if constraints:
        extensions.append((x509.BasicConstraints(ca, path_length), True))
    if authority_key:
        identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
        extensions.append((identifier, False))
    if purposes and not ca:
        extensions.append((x509.ExtendedKeyUsage(purposes), False))
    encoded = public_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    told = (
        subject.public_bytes(),
        encoded,
        issuer_name.public_bytes(),
        f"{since} {until} {edition}".encode(),
    )
    said = (
        (f"{value.oid.dotted_string} {critical}".encode(), value.public_bytes())
        for value, critical in (*extensions, *extra)
    )
    # Always twenty bytes long, so that tests may find it in the bytes.
    serial = int.from_bytes(stream(20, *told, *(part for pair in said for part in pair))) >> 1 | 1 << 158
    builder = x509.CertificateBuilder(issuer_name, subject, public_key, serial, since, until)
    for value, critical in (*extensions, *extra):
        builder = builder.add_extension(value, critical)
    own = isinstance(issuer_key, ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey)
    return builder.sign(
        issuer_key,
        None if own else digest or hashes.SHA256(),
        ecdsa_deterministic=True if isinstance(issuer_key, ec.EllipticCurvePrivateKey) else None,
    )


def root(
    common: str = "SPECIMEN Root", kind: Kind = Kind.P384, owner: str | None = None, **wanted: Any
) -> Holder:
    """A root: it issues for itself.

    Args:
        common: Its common name.
        kind: The kind of its key.
        owner: Whose key it is, when it is not that of the name.
        **wanted: What ``certify`` is to do otherwise.
    """
    key = key_of(kind, owner or common)
    name = name_of(common, "SPECIMEN Trust Services")
    return Holder(kind, key, certify(name, key.public_key(), name, key, **({"ca": True} | wanted)))


def issuer(
    above: Holder,
    common: str = "SPECIMEN Issuer",
    kind: Kind = Kind.P256,
    owner: str | None = None,
    **wanted: Any,
) -> Holder:
    """An issuer below another.

    Args:
        above: Who issues its certificate.
        common: Its common name.
        kind: The kind of its key.
        owner: Whose key it is, when it is not that of the name.
        **wanted: What ``certify`` is to do otherwise.
    """
    return _below(
        above, name_of(common, "SPECIMEN Trust Services"), kind, owner or common, {"ca": True} | wanted
    )


def leaf(
    above: Holder,
    organisation: str | None,
    kind: Kind = Kind.P256,
    owner: str | None = None,
    *,
    named: x509.Name | None = None,
    **wanted: Any,
) -> Holder:
    """Who signs documents.

    Args:
        above: Who issues its certificate.
        organisation: The organisation that it names.
        kind: The kind of its key.
        owner: Whose key it is, when it is not that of the organisation.
        named: Its whole name, when it is another.
        **wanted: What ``certify`` is to do otherwise.
    """
    return _below(
        above, named or name_of("SPECIMEN Seal", organisation), kind, owner or str(organisation), wanted
    )


def _below(above: Holder, subject: x509.Name, kind: Kind, owner: str, wanted: dict[str, Any]) -> Holder:
    key = key_of(kind, owner)
    certificate = certify(subject, key.public_key(), above.certificate.subject, above.key, **wanted)
    is_root = above.certificate.issuer == above.certificate.subject
    return Holder(kind, key, certificate, () if is_root else above.chain)


OTHER_PURPOSES: Final = {
    "client authentication": ExtendedKeyUsageOID.CLIENT_AUTH,
    "any purpose": ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
    "code signing": ExtendedKeyUsageOID.CODE_SIGNING,
}
