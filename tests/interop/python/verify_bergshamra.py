"""Verifies sealed XML messages with pybergshamra: ``verify_bergshamra.py root.pem message.mla.xml …``."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import pybergshamra
from cryptography import x509
from frame import der, verify_files
from xml_frame import parse


def verify(data: bytes, root: x509.Certificate) -> None:
    """Verify one message."""
    parse(data)
    manager = pybergshamra.KeysManager()
    manager.add_trusted_cert(der(root))
    # The strict mode does not know that XAdES signs properties inside of the signature; ``parse`` stands in.
    context = pybergshamra.DsigContext(manager, trusted_keys_only=False, strict_verification=False)
    context.enabled_key_data_x509 = True
    result = pybergshamra.verify(context, data.decode())
    if not result or not result.all_reference_digests_verified:
        raise ValueError(result.reason)


if __name__ == "__main__":
    verify_files(verify)
