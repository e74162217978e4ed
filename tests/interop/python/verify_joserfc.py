"""Verifies sealed JSON messages with joserfc: ``verify_joserfc.py root.pem message.mla.json …``."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from frame import verify_files
from joserfc import jws
from joserfc.jwk import import_key
from joserfc_registry import KEY_TYPES, REGISTRY
from jws_frame import open_envelope


def verify(data: bytes, root: x509.Certificate) -> bytes:
    """Verify one message; what it returns is what may be processed."""
    envelope = open_envelope(data, root)
    public_key = envelope.certificate.public_key().public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    )
    key = import_key(public_key, KEY_TYPES[envelope.header["alg"]])
    payload: bytes = jws.deserialize_json(envelope.file, key, registry=REGISTRY).payload
    return payload


if __name__ == "__main__":
    verify_files(verify)
