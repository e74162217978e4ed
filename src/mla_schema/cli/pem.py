"""From files to certificates and revocation lists, in PEM or in DER."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from mla_schema.cli.exits import Misuse
from mla_schema.cli.files import read_file

_PEM = b"-----BEGIN "

T = TypeVar("T")


def read_certificates(name: str) -> list[x509.Certificate]:
    """The certificates in a file, at least one.

    Args:
        name: The file.

    Raises:
        Misuse: There are none in it.
        Unopened: It cannot be opened.
    """

    def load(data: bytes) -> list[x509.Certificate]:
        if _PEM in data:
            return x509.load_pem_x509_certificates(data)
        return [x509.load_der_x509_certificate(data)]

    return _load(name, "certificate", load)


def read_crl(name: str) -> bytes:
    """A revocation list, in DER.

    Args:
        name: The file.

    Raises:
        Misuse: It holds no such list.
        Unopened: It cannot be opened.
    """

    def load(data: bytes) -> bytes:
        if _PEM in data:
            return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
        return x509.load_der_x509_crl(data).public_bytes(Encoding.DER)

    return _load(name, "revocation list", load)


def _load(name: str, what: str, load: Callable[[bytes], T]) -> T:
    data = read_file(name)
    try:
        return load(data)
    except ValueError:
        message = f"'{Path(name)}' holds no {what} that can be read."
        raise Misuse(message) from None
