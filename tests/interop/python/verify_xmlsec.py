"""Verifies sealed XML messages with python-xmlsec: ``verify_xmlsec.py root.pem message.mla.xml …``."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import xmlsec
from cryptography import x509
from frame import der, verify_files
from xml_frame import parse


def verify(data: bytes, root: x509.Certificate) -> None:
    """Verify one message."""
    tree = parse(data)
    # libxmlsec knows no Id that a schema did not declare.
    xmlsec.tree.add_ids(tree, ["Id"])
    manager = xmlsec.KeysManager()
    manager.load_cert_from_memory(
        der(root), xmlsec.constants.KeyDataFormatCertDer, xmlsec.constants.KeyDataTypeTrusted
    )
    context = xmlsec.SignatureContext(manager)
    # Without this a bare public key in the file would be taken and believed.
    context.set_enabled_key_data([xmlsec.constants.KeyDataX509])
    context.verify(tree[-1])


if __name__ == "__main__":
    verify_files(verify)
