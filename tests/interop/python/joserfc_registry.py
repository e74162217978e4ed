"""What joserfc must be told before it takes a sealed message."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

from joserfc.jws import JWSRegistry
from joserfc.registry import HeaderParameter
from jws_frame import ALGORITHMS

KEY_TYPES = {"ES256": "EC", "ES384": "EC", "ES512": "EC", "PS256": "RSA", "Ed25519": "OKP"}


class Registry(JWSRegistry):
    """A registry with room: by default headers end at 512 bytes, less than a certificate, payloads at 128 kB."""

    max_header_length = 131_072
    max_payload_length = 16 * 1024 * 1024


REGISTRY = Registry({"iat": HeaderParameter("Issued At", "int")}, algorithms=ALGORITHMS)
