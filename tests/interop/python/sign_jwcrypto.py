"""Seals a JSON message with jwcrypto: ``sign_jwcrypto.py folder output-folder ES256 …``."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import json

from frame import Sealing, seal_files
from jwcrypto.jwk import JWK
from jwcrypto.jws import JWS
from jws_frame import ALGORITHMS, header_of


def seal(sealing: Sealing) -> bytes:
    """Seal one message."""
    signature = JWS(sealing.unsigned)
    signature.allowed_algs = ALGORITHMS
    signature.add_signature(JWK.from_pem(sealing.key), protected=json.dumps(header_of(sealing)))
    text: str = signature.serialize()
    return text.encode()


if __name__ == "__main__":
    seal_files(seal, "json")
