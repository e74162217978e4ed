"""Verifies sealed XML messages with signxml: ``verify_signxml.py root.pem message.mla.xml …``."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import sys

from cryptography import x509
from frame import FOR_DOCUMENTS, verify_files
from signxml.algorithms import DigestAlgorithm, SignatureMethod
from signxml.xades import XAdESSignatureConfiguration, XAdESVerifier
from xml_frame import parse

# By default signxml expects three references, takes many algorithms, and trusts the roots of the web.
_PROFILE = XAdESSignatureConfiguration(
    location="./",
    expect_references=2,
    signature_methods=frozenset(
        {
            SignatureMethod.ECDSA_SHA256,
            SignatureMethod.ECDSA_SHA384,
            SignatureMethod.ECDSA_SHA512,
            SignatureMethod.SHA256_RSA_MGF1,
        }
    ),
    digest_algorithms=frozenset({DigestAlgorithm.SHA256}),
)


def verify(data: bytes, _root: x509.Certificate) -> object:
    """Verify one message; process the ``signed_xml`` of the first result and nothing else."""
    parse(data)
    return XAdESVerifier().verify(
        data, ca_pem_file=sys.argv[1], ee_policy=FOR_DOCUMENTS, expect_config=_PROFILE
    )


if __name__ == "__main__":
    verify_files(verify)
