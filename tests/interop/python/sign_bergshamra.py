"""Seals an XML message with pybergshamra: ``sign_bergshamra.py folder output-folder ES256 …``."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import pybergshamra
from frame import Sealing, seal_files
from xml_frame import with_template


def seal(sealing: Sealing) -> bytes:
    """Seal one message."""
    manager = pybergshamra.KeysManager()
    manager.add_key(pybergshamra.load_pem_auto(sealing.key))
    return pybergshamra.sign(pybergshamra.DsigContext(manager), with_template(sealing)).encode()


if __name__ == "__main__":
    seal_files(seal, "xml")
