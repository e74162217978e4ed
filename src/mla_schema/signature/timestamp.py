"""The proven time of a signature: one RFC 3161 token over its value, of a timestamp authority that is trusted."""

from collections.abc import Iterable
from datetime import UTC, datetime

from cryptography import x509

from mla_schema.core import faults
from mla_schema.core.errors import SignatureError, Undecided
from mla_schema.core.problems import timestamp as problems
from mla_schema.signature.der import SEQUENCE, element, elements

# A token alone is not a response; this is a response's beginning, PKIStatusInfo "granted".
_GRANTED = bytes.fromhex("3003020100")
_CONTENT = _CERTIFICATES = 0xA0


def proven_time(token: bytes, covered: bytes, authorities: Iterable[bytes], at: datetime) -> datetime:
    """Check a token and give its time.

    Args:
        token: The token, a CMS SignedData in DER.
        covered: The bytes that it must cover.
        authorities: Root certificates of the timestamp authorities that are trusted, in DER.
        at: The time of the judgement; a token cannot be from later.

    Raises:
        SignatureError: The token does not cover these bytes, or is not of a trusted authority.
        Undecided: The library that checks tokens is not installed, or no authority is trusted.
    """
    roots = [x509.load_der_x509_certificate(each) for each in authorities]
    if not roots:
        raise Undecided(faults.TIMESTAMP_UNCHECKED, problem=problems.NO_AUTHORITY.said())
    try:
        from rfc3161_client import VerifierBuilder, decode_timestamp_response
    except ImportError:
        raise Undecided(
            faults.TIMESTAMP_UNCHECKED, problem=problems.NOT_INSTALLED.said(package="rfc3161-client")
        ) from None
    try:
        response = decode_timestamp_response(element(SEQUENCE, _GRANTED, _in_order(token)))
        time = response.tst_info.gen_time
        VerifierBuilder(roots=roots).build().verify_message(response, covered)
    except Exception:  # noqa: BLE001  # Hostile tokens reach many corners of the parser; all mean one thing.
        raise SignatureError(faults.TIMESTAMP_WRONG) from None
    proven = time if time.tzinfo is not None else time.replace(tzinfo=UTC)
    if proven > at:
        raise SignatureError(faults.TIMESTAMP_IN_FUTURE)
    return proven


def _in_order(token: bytes) -> bytes:
    """The token with its certificates in the order of DER.

    They are not signed. CMS does not ask for an order, and OpenSSL writes them as they come; the parser asks for DER.
    """
    [whole] = elements(token)
    kind, content = elements(whole.content)
    [signed] = elements(content.content)
    parts = [
        element(_CERTIFICATES, *sorted(certificate.whole for certificate in elements(part.content)))
        if part.tag == _CERTIFICATES
        else part.whole
        for part in elements(signed.content)
    ]
    return element(SEQUENCE, kind.whole, element(_CONTENT, element(SEQUENCE, *parts)))
