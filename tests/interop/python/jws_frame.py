"""What the programs for JSON share: the header of the profile, and whose certificates it carries."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import json
from base64 import b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from cryptography import x509
from frame import Sealing, check_path, der

ALGORITHMS = ["ES256", "ES384", "ES512", "PS256", "Ed25519"]
_MEMBERS = {"alg", "cty", "iat", "typ", "x5c", "x5t#S256"}
_CONTENT_TYPE = "application/vnd.mla-schema.message+json"


@dataclass(frozen=True)
class Envelope:
    """A sealed message, of which nothing is verified but the path of its certificate."""

    file: dict[str, Any]
    header: dict[str, Any]
    certificate: x509.Certificate


def open_envelope(data: bytes, root: x509.Certificate) -> Envelope:
    """Take a sealed message apart; check what a library does not know of, its header and certificates."""
    file = json.loads(data)
    if file.keys() != {"payload", "protected", "signature"}:
        raise ValueError("other members than those of the profile")
    header = json.loads(urlsafe_b64decode(file["protected"] + "=="))
    if header.keys() != _MEMBERS or (header["cty"], header["typ"]) != (_CONTENT_TYPE, "jose+json"):
        raise ValueError("another header than that of the profile")
    # Standard base64 here, base64url everywhere else.
    chain = [x509.load_der_x509_certificate(b64decode(each, validate=True)) for each in header["x5c"]]
    if header["x5t#S256"] != _thumbprint(chain[0]):
        raise ValueError("another certificate than the one that is named")
    check_path(chain, root)
    return Envelope(file, header, chain[0])


def header_of(sealing: Sealing) -> dict[str, Any]:
    """The protected header of a message that is to be sealed."""
    return {
        "alg": sealing.algorithm,
        "cty": _CONTENT_TYPE,
        "iat": int(datetime.now(UTC).timestamp()),
        "typ": "jose+json",
        "x5c": [b64encode(der(each)).decode() for each in sealing.chain],
        "x5t#S256": _thumbprint(sealing.chain[0]),
    }


def _thumbprint(certificate: x509.Certificate) -> str:
    return urlsafe_b64encode(sha256(der(certificate)).digest()).rstrip(b"=").decode()
