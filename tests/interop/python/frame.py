"""What the programs of this folder share: their command lines, and the path to the root."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import verification

_DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")


def _for_documents(
    _policy: verification.Policy, _certificate: x509.Certificate, usage: x509.ExtendedKeyUsage | None
) -> None:
    if usage is None or _DOCUMENT_SIGNING not in usage:
        raise ValueError("the certificate is not for documents")


FOR_DOCUMENTS = verification.ExtensionPolicy.permit_all().require_present(
    x509.ExtendedKeyUsage, verification.Criticality.AGNOSTIC, _for_documents
)


@dataclass(frozen=True)
class Sealing:
    """What a program needs to seal one message."""

    algorithm: str
    key: bytes
    chain: list[x509.Certificate]
    unsigned: bytes


def verify_files(verify: Callable[[bytes, x509.Certificate], object]) -> None:
    """``program root.pem message …``: print for each file its name, a tab, and "valid" or why not."""
    root, *files = map(Path, sys.argv[1:])
    trusted = x509.load_pem_x509_certificate(root.read_bytes())
    all_valid = True
    for file in files:
        verdict = "valid"
        try:
            verify(file.read_bytes(), trusted)
        except Exception as refused:  # noqa: BLE001  # Whatever a library raises, the file is not accepted.
            verdict = f"refused: {type(refused).__name__}: {refused}".splitlines()[0]
            all_valid = False
        print(f"{file}\t{verdict}")  # noqa: T201  # It is what the program is for.
    sys.exit(0 if all_valid else 1)


def seal_files(seal: Callable[[Sealing], bytes], extension: str) -> None:
    """``program folder output-folder ES256 …``: seal the message of a folder with each of its keys."""
    folder, output = map(Path, sys.argv[1:3])
    for algorithm in sys.argv[3:]:
        sealing = Sealing(
            algorithm,
            (folder / f"{algorithm}.key.pem").read_bytes(),
            x509.load_pem_x509_certificates((folder / f"{algorithm}.chain.pem").read_bytes()),
            (folder / f"unsigned.mla.{extension}").read_bytes(),
        )
        (output / f"{algorithm}.mla.{extension}").write_bytes(seal(sealing))


def check_path(chain: list[x509.Certificate], root: x509.Certificate) -> None:
    """Hold the certificates of a signature against the root; for libraries that do not do it themselves."""
    issuers = verification.ExtensionPolicy.webpki_defaults_ca()
    builder = verification.PolicyBuilder().store(verification.Store([root]))
    builder = builder.extension_policies(ca_policy=issuers, ee_policy=FOR_DOCUMENTS)
    builder.build_client_verifier().verify(chain[0], chain[1:])


def der(certificate: x509.Certificate) -> bytes:
    """A certificate in DER."""
    return certificate.public_bytes(Encoding.DER)
