"""The path from a certificate to an issuer that is trusted, and what a signing certificate must be."""

from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import verification
from cryptography.x509.oid import ObjectIdentifier

from mla_schema.core import faults
from mla_schema.core.errors import UntrustedSigner
from mla_schema.signature.algorithms import MIN_RSA_BITS, is_bearable
from mla_schema.signature.names import names_of

DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
"""The extended key usage of a certificate that signs documents (RFC 9336)."""

_CURVES = (ec.SECP256R1, ec.SECP384R1, ec.SECP521R1)
_MAX_DEPTH = 4


def find_path(
    chain: tuple[x509.Certificate, ...], anchors: tuple[x509.Certificate, ...], at: datetime
) -> tuple[x509.Certificate, ...]:
    """The path from a certificate to an issuer that is trusted.

    Args:
        chain: The certificate that signed, then those that the signature carries beside it.
        anchors: The issuers that are trusted.
        at: The time at which all of them must be valid.

    Returns:
        The path, the anchor last.

    Raises:
        UntrustedSigner: There is no path, or the certificate that signed was not valid at that time.
    """
    if not anchors:
        raise UntrustedSigner(faults.SIGNER_UNKNOWN)
    # Dates first: the verifier says of an expired certificate only that it found no path.
    check_dates(chain[0], at)
    builder = (
        verification.PolicyBuilder()
        .store(verification.Store(list(anchors)))
        .time(at)
        .max_chain_depth(_MAX_DEPTH)
        .extension_policies(ca_policy=_CA_POLICY, ee_policy=_EE_POLICY)
    )
    try:
        verified = builder.build_client_verifier().verify(chain[0], _useful(chain, at))
    except Exception:  # noqa: BLE001  # Hostile certificates reach many corners of the verifier.
        raise UntrustedSigner(faults.NO_PATH) from None
    path = tuple(verified.chain)
    for certificate in path:
        _check_key(certificate)
    return path


def check_dates(certificate: x509.Certificate, at: datetime) -> None:
    """Refuse a certificate outside of its validity.

    Args:
        certificate: The certificate.
        at: The time.

    Raises:
        UntrustedSigner: It was not valid yet, or not any more.
    """
    if at < certificate.not_valid_before_utc:
        raise UntrustedSigner(faults.CERTIFICATE_NOT_YET_VALID)
    if at > certificate.not_valid_after_utc:
        raise UntrustedSigner(faults.CERTIFICATE_EXPIRED)


def _useful(chain: tuple[x509.Certificate, ...], at: datetime) -> list[x509.Certificate]:
    """The certificates that lead upwards from the first one, name by name, each name nearer to a root.

    All ways through the certificates are tried: with a handful that issue for themselves or for each other there
    would be hundreds, each of them with signatures to check.
    """
    usable = [
        (each, names_of(each))
        for each in chain[1:]
        if each.not_valid_before_utc <= at <= each.not_valid_after_utc and _is_bearable(each.public_key())
    ]
    found: list[x509.Certificate] = []
    names, seen = {names_of(chain[0]).issuer}, set[bytes]()
    while names:
        seen |= names
        step = {
            (named.subject, named.issuer, _encoded(each)): each
            for each, named in usable
            if named.subject in names and named.issuer not in seen
        }
        found += step.values()
        names = {names_of(each).issuer for each in step.values()}
    return found


def _is_bearable(key: object) -> bool:
    return not isinstance(key, rsa.RSAPublicKey) or is_bearable(key)


def _encoded(certificate: x509.Certificate) -> bytes:
    """The key of a certificate, for comparison."""
    return certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _check_key(certificate: x509.Certificate) -> None:
    """Hold every key in the path to the sizes of the profile; the verifier's own floor is lower."""
    match certificate.public_key():
        case rsa.RSAPublicKey(key_size=bits):
            fits = bits >= MIN_RSA_BITS
        case ec.EllipticCurvePublicKey(curve=curve):
            fits = isinstance(curve, _CURVES)
        case key:
            fits = isinstance(key, ed25519.Ed25519PublicKey)
    if not fits:
        raise UntrustedSigner(faults.KEY_IN_PATH)


def _may_sign(
    _policy: verification.Policy, _certificate: x509.Certificate, usage: x509.KeyUsage | None
) -> None:
    if usage is None or not (usage.digital_signature or usage.content_commitment):
        message = "the key may not sign documents"
        raise ValueError(message)
    if usage.key_encipherment or usage.data_encipherment or usage.key_agreement or usage.key_cert_sign:
        message = "the key is for something else too"
        raise ValueError(message)


def _issues_nothing(
    _policy: verification.Policy, _certificate: x509.Certificate, constraints: x509.BasicConstraints | None
) -> None:
    if (
        constraints is not None and constraints.ca
    ):  # pragma: no cover  # the verifier refuses it before it asks
        message = "an issuer of certificates signs no documents"
        raise ValueError(message)


def _signs_documents(
    _policy: verification.Policy, _certificate: x509.Certificate, usage: x509.ExtendedKeyUsage | None
) -> None:
    if usage is None or DOCUMENT_SIGNING not in usage:
        message = "the certificate is not for signing documents"
        raise ValueError(message)


_AGNOSTIC = verification.Criticality.AGNOSTIC
_EE_POLICY = (
    verification.ExtensionPolicy.permit_all()
    .require_present(x509.KeyUsage, verification.Criticality.CRITICAL, _may_sign)
    .require_present(x509.ExtendedKeyUsage, _AGNOSTIC, _signs_documents)
    .may_be_present(x509.BasicConstraints, _AGNOSTIC, _issues_nothing)
    .require_present(x509.AuthorityKeyIdentifier, _AGNOSTIC, None)
)
_CA_POLICY = verification.ExtensionPolicy.webpki_defaults_ca()
