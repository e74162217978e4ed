"""Signs an XML message with signxml, as near to the profile as it comes; the profile refuses the result.

``sign_signxml.py folder output-folder ES256 …``
"""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from frame import Sealing, seal_files
from lxml import etree
from signxml.algorithms import CanonicalizationMethod, SignatureMethod
from signxml.xades import XAdESDataObjectFormat, XAdESSigner
from xml_frame import METHODS


def seal(sealing: Sealing) -> bytes:
    """Sign one message."""
    signer = XAdESSigner(
        signature_algorithm=SignatureMethod(METHODS[sealing.algorithm]),
        c14n_algorithm=CanonicalizationMethod.EXCLUSIVE_XML_CANONICALIZATION_1_0,
        data_object_format=XAdESDataObjectFormat("", "application/vnd.mla-schema.message+xml"),
    )
    key = load_pem_private_key(sealing.key, None)
    tree = etree.fromstring(sealing.unsigned)
    return etree.tostring(signer.sign(tree, key=key, cert=sealing.chain, always_add_key_value=False))


if __name__ == "__main__":
    seal_files(seal, "xml")
