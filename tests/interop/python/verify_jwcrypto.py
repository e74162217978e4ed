"""Verifies sealed JSON messages with jwcrypto: ``verify_jwcrypto.py root.pem message.mla.json …``."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import json

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from frame import verify_files
from jwcrypto.jwk import JWK
from jwcrypto.jws import JWS
from jws_frame import ALGORITHMS, open_envelope


def verify(data: bytes, root: x509.Certificate) -> bytes:
    """Verify one message; what it returns is what may be processed."""
    envelope = open_envelope(data, root)
    signature = JWS()
    signature.allowed_algs = ALGORITHMS
    key = JWK.from_pem(envelope.certificate.public_bytes(Encoding.PEM))
    signature.deserialize(json.dumps(envelope.file), key, envelope.header["alg"])
    payload: bytes = signature.payload
    return payload


if __name__ == "__main__":
    verify_files(verify)
