"""Certificates as a signature carries them: canonical base64 of DER, the one that signed first."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from mla_schema.core import faults
from mla_schema.core.errors import SignatureError
from mla_schema.model.scalar import decode_base64
from mla_schema.signature.der import SEQUENCE, element
from mla_schema.signature.names import DIRECTORY_NAME, are_of_allowed_length, names_of

MAX_CERTIFICATES = 5
MAX_CERTIFICATE_BYTES = 16_384


@dataclass(frozen=True, slots=True)
class Chain:
    """The certificates that a signature carries.

    Attributes:
        certificates: The one that signed first.
        signed_by: That one in DER, which each verification compares with what the signature says of it.
    """

    certificates: tuple[x509.Certificate, ...] = field(repr=False)
    signed_by: bytes = field(repr=False)


LoadChain: TypeAlias = Callable[[tuple[str, ...]], Chain]
"""Reads certificates from base64, the one that signed first."""


def load_chain(encoded: tuple[str, ...]) -> Chain:
    """The certificates of a signature from their base64 form.

    Args:
        encoded: One text for each, the certificate that signed first.

    Raises:
        SignatureError: There are none or too many, or one is not a certificate.
    """
    certificates = load_certificates(encoded)
    return Chain(certificates, certificates[0].public_bytes(Encoding.DER))


def load_certificates(encoded: tuple[str, ...]) -> tuple[x509.Certificate, ...]:
    """Certificates from their base64 form, each read to the end, so that nothing in it can fail later.

    Args:
        encoded: One text for each, the certificate that signed first.

    Raises:
        SignatureError: There are none or too many, or one is not a certificate.
    """
    if not 1 <= len(encoded) <= MAX_CERTIFICATES:
        raise SignatureError(faults.CERTIFICATE_COUNT, limit=MAX_CERTIFICATES)
    found = []
    for text in encoded:
        der = decode_base64(text) if len(text) <= 2 * MAX_CERTIFICATE_BYTES else None
        try:
            certificate = x509.load_der_x509_certificate(der or b"")
            # These are read lazily; what cannot be read must fail here, as a refusal.
            _ = (certificate.public_key(), certificate.not_valid_before_utc, certificate.not_valid_after_utc)
            names_fit = are_of_allowed_length(certificate)
            # A name in an extension may be one of which the library only warns; see ``names``.
            with suppress(Warning):
                _ = certificate.extensions
        except Exception:  # noqa: BLE001  # The parser of certificates has many exceptions; all mean one thing.
            raise SignatureError(faults.CERTIFICATE_UNREADABLE) from None
        if certificate.serial_number <= 0:
            # RFC 5280 has no such number. Its parser only warns, which may or may not be an exception.
            raise SignatureError(faults.CERTIFICATE_UNREADABLE)
        if not names_fit:
            raise SignatureError(faults.CERTIFICATE_NAME)
        found.append(certificate)
    return tuple(found)


def issuer_serial(certificate: x509.Certificate) -> bytes:
    """The ``IssuerSerial`` (RFC 5035) of a certificate, in the one form that DER has for it.

    Comparing this form is all that is needed to judge what a signature states; nothing of that is parsed.

    Args:
        certificate: The certificate.
    """
    names = names_of(certificate)
    # The issuer is a GeneralNames with one directoryName.
    issuer = element(SEQUENCE, element(DIRECTORY_NAME, names.issuer))
    return element(SEQUENCE, issuer, names.serial)
