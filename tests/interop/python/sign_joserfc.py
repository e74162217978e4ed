"""Seals a JSON message with joserfc: ``sign_joserfc.py folder output-folder ES256 …``."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import json

from frame import Sealing, seal_files
from joserfc import jws
from joserfc.jwk import import_key
from joserfc_registry import KEY_TYPES, REGISTRY
from jws_frame import header_of


def seal(sealing: Sealing) -> bytes:
    """Seal one message."""
    key = import_key(sealing.key, KEY_TYPES[sealing.algorithm])
    members = {"protected": header_of(sealing)}
    return json.dumps(jws.serialize_json(members, sealing.unsigned, key, registry=REGISTRY)).encode()


if __name__ == "__main__":
    seal_files(seal, "json")
