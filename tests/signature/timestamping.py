"""A timestamp authority in memory: tokens after RFC 3161, written in DER by hand."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.signature.pki import Holder, Kind, key_usage, leaf, root
from tests.signature.repeatable import ecdsa

TSA_ROOT: Final = root("SPECIMEN Timestamp Root", Kind.P256)
TSA: Final = leaf(
    TSA_ROOT,
    "SPECIMEN Timestamps",
    usage=key_usage(document=True),
    purposes=(),
    extra=((x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True),),
)

_SHA256: Final = "2.16.840.1.101.3.4.2.1"
_ECDSA_SHA256: Final = "1.2.840.10045.4.3.2"
_SIGNED_DATA: Final = "1.2.840.113549.1.7.2"
_TST_INFO: Final = "1.2.840.113549.1.9.16.1.4"
_CONTENT_TYPE: Final = "1.2.840.113549.1.9.3"
_MESSAGE_DIGEST: Final = "1.2.840.113549.1.9.4"
_SIGNING_CERTIFICATE: Final = "1.2.840.113549.1.9.16.2.47"


def token(covered: bytes, at: datetime, by: Holder = TSA) -> bytes:
    """A timestamp token.

    Args:
        covered: The bytes that it covers.
        at: The time that it states, to the second.
        by: Who makes it; its key is one of P-256.
    """
    imprint = _sequence(_sequence(_oid(_SHA256)), _octets(hashlib.sha256(covered).digest()))
    info = _sequence(
        _integer(1),
        _oid("1.3.6.1.4.1.55555.2"),
        imprint,
        _integer(1),
        _tlv(0x18, at.strftime("%Y%m%d%H%M%SZ").encode()),
    )
    attributes = b"".join(
        sorted(
            [
                _sequence(_oid(_CONTENT_TYPE), _tlv(0x31, _oid(_TST_INFO))),
                _sequence(_oid(_MESSAGE_DIGEST), _tlv(0x31, _octets(hashlib.sha256(info).digest()))),
                _sequence(
                    _oid(_SIGNING_CERTIFICATE),
                    _tlv(0x31, _sequence(_sequence(_sequence(_octets(hashlib.sha256(by.der).digest()))))),
                ),
            ]
        )
    )
    assert isinstance(by.key, ec.EllipticCurvePrivateKey)
    value = ecdsa(by.key, _tlv(0x31, attributes), hashes.SHA256())
    signer = _sequence(
        _integer(1),
        _sequence(by.certificate.issuer.public_bytes(), _integer(by.certificate.serial_number)),
        _sequence(_oid(_SHA256)),
        _tlv(0xA0, attributes),
        _sequence(_oid(_ECDSA_SHA256)),
        _octets(value),
    )
    signed = _sequence(
        _integer(3),
        _tlv(0x31, _sequence(_oid(_SHA256))),
        _sequence(_oid(_TST_INFO), _tlv(0xA0, _octets(info))),
        _tlv(0xA0, by.certificate.public_bytes(Encoding.DER)),
        _tlv(0x31, signer),
    )
    return _sequence(_oid(_SIGNED_DATA), _tlv(0xA0, signed))


def _tlv(tag: int, content: bytes) -> bytes:
    length = len(content)
    if length < 0x80:
        return bytes([tag, length]) + content
    size = length.to_bytes((length.bit_length() + 7) // 8)
    return bytes([tag, 0x80 | len(size)]) + size + content


def _sequence(*content: bytes) -> bytes:
    return _tlv(0x30, b"".join(content))


def _octets(content: bytes) -> bytes:
    return _tlv(0x04, content)


def _integer(value: int) -> bytes:
    return _tlv(0x02, value.to_bytes(value.bit_length() // 8 + 1))


def _oid(dotted: str) -> bytes:
    first, second, *others = map(int, dotted.split("."))
    content = b""
    for arc in (first * 40 + second, *others):
        groups = [arc & 0x7F]
        while arc := arc >> 7:
            groups.append(arc & 0x7F | 0x80)
        content += bytes(reversed(groups))
    return _tlv(0x06, content)
