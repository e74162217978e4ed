"""A throw-away key, certificate and trust for measuring; nothing of it is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

import mla_schema as mla
from mla_schema.signature.algorithms import ES256, raw_ecdsa
from mla_schema.signature.path import DOCUMENT_SIGNING
from mla_schema.signature.trusted import Period, SigningRole

AUTHORITY_ID = "specimen-prosecutor"
_SINCE = datetime(2026, 1, 1, tzinfo=UTC)


class EphemeralSigner:
    """A signer whose key lives as long as the process."""

    algorithm = ES256

    def __init__(self) -> None:
        issuer_key = ec.generate_private_key(ec.SECP256R1())
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.issuer = _certificate("SPECIMEN issuer", issuer_key, issuer_key, ca=True)
        self.certificates = (_certificate("SPECIMEN seal", self._key, issuer_key, ca=False),)

    @property
    def private_bytes(self) -> bytes:
        """The key itself, for a process that signs as this one does."""
        return self._key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

    @property
    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._key.public_key()

    def sign(self, data: bytes) -> bytes:
        return raw_ecdsa(self._key.sign(data, ec.ECDSA(hashes.SHA256())), 32)


def _certificate(
    name: str, key: ec.EllipticCurvePrivateKey, issuer: ec.EllipticCurvePrivateKey, *, ca: bool
) -> bytes:
    organisation = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "SPECIMEN")
    issuer_name = x509.Name([organisation, x509.NameAttribute(NameOID.COMMON_NAME, "SPECIMEN issuer")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([organisation, x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(issuer_name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_SINCE)
        .not_valid_after(_SINCE + timedelta(days=700))
        .add_extension(x509.BasicConstraints(ca, 0 if ca else None), critical=True)
        .add_extension(
            x509.KeyUsage(not ca, not ca, False, False, False, ca, ca, False, False), critical=True
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.public_key()), critical=False
        )
    )
    if not ca:
        builder = builder.add_extension(x509.ExtendedKeyUsage([DOCUMENT_SIGNING]), critical=False)
    return builder.sign(issuer, hashes.SHA256()).public_bytes(Encoding.DER)


@cache
def specimen_signer() -> EphemeralSigner:
    """A signer for measuring."""
    return EphemeralSigner()


def specimen_trust() -> mla.Trust:
    """Trust in the issuer of that signer."""
    return trust_in(specimen_signer().issuer)


def trust_in(issuer: bytes) -> mla.Trust:
    """Trust in an issuer for the authority of the measured messages; another process is given the certificate."""
    return mla.Trust([authority_of("MD", AUTHORITY_ID, issuer)])


def authority_of(country: str, identifier: str, issuer: bytes) -> mla.TrustedAuthority:
    """An authority that may sign what authorities sign, under this issuer."""
    return mla.TrustedAuthority(
        country=country,
        id=identifier,
        name="SPECIMEN",
        roles=frozenset({SigningRole.JUDICIAL_AUTHORITY}),
        granted=(Period(_SINCE),),
        issuers=(issuer,),
        organisation="SPECIMEN",
        specimen=True,
    )
