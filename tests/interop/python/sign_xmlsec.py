"""Seals an XML message with python-xmlsec: ``sign_xmlsec.py folder output-folder ES256 …``."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import xmlsec
from frame import Sealing, seal_files
from lxml import etree
from xml_frame import with_template


def seal(sealing: Sealing) -> bytes:
    """Seal one message."""
    tree = etree.fromstring(with_template(sealing).encode())
    xmlsec.tree.add_ids(tree, ["Id"])
    context = xmlsec.SignatureContext()
    context.key = xmlsec.Key.from_memory(sealing.key, xmlsec.constants.KeyDataFormatPem)
    # The certificates stand in the template.
    context.set_enabled_key_data([xmlsec.constants.KeyDataName])
    context.sign(tree[-1])
    return etree.tostring(tree)


if __name__ == "__main__":
    seal_files(seal, "xml")
