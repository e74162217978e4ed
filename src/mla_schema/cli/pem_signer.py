"""A key in a PEM file that signs. Real keys belong into a smart card or an HSM; ``docs/signing.md`` shows how."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import click
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from mla_schema.cli.exits import Misuse
from mla_schema.cli.files import STDIN, read_file
from mla_schema.cli.pem import read_certificates
from mla_schema.cli.screen import remark
from mla_schema.signature.algorithms import ED25519, ES256, ES384, ES512, PS256, Algorithm, raw_ecdsa

_Key: TypeAlias = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey
_USUAL = (ES256, ES384, ES512, ED25519, PS256)


@dataclass(frozen=True, slots=True)
class PemSigner:
    """A signer whose key was read from a file."""

    algorithm: Algorithm
    certificates: tuple[bytes, ...]
    _key: _Key = field(repr=False)

    def sign(self, data: bytes) -> bytes:
        """Sign bytes.

        Args:
            data: What is to be signed.

        Returns:
            The raw signature.
        """
        if isinstance(self._key, ed25519.Ed25519PrivateKey):
            return self._key.sign(data)
        digest = (self.algorithm.digest or SHA256)()
        if isinstance(self._key, rsa.RSAPrivateKey):
            return self._key.sign(data, padding.PSS(padding.MGF1(digest), digest.digest_size), digest)
        return raw_ecdsa(self._key.sign(data, ec.ECDSA(digest)), (self._key.key_size + 7) // 8)


def pem_signer(key_file: str, certificate_file: str, password_variable: str | None) -> PemSigner:
    """Read a key and its certificates.

    Args:
        key_file: The key in PEM.
        certificate_file: Its certificate, then those of its issuers, in PEM. A root among them is left out.
        password_variable: The environment variable that holds the password of an encrypted key; without it, the
            password is asked for.

    Raises:
        Misuse: A file cannot be used, or the certificate is not that of the key.
    """
    key = _read_key(key_file, password_variable)
    [own, *above] = read_certificates(certificate_file)
    public = own.public_key()
    algorithm = next((each for each in _USUAL if each.fits(public)), None)
    if key.public_key() != public:
        message = (
            f"The first certificate in '{certificate_file}' is not that of the key in '{key_file}'. The certificate "
            "of the key comes first, then those of its issuers."
        )
        raise Misuse(message)
    if algorithm is None:
        message = (
            f"The key in '{key_file}' is not of a kind that may sign: use ECDSA on P-256 or P-384, Ed25519, or RSA of at "
            "least 3072 bits."
        )
        raise Misuse(message)
    chain = (own, *(each for each in above if each.subject != each.issuer))
    return PemSigner(algorithm, tuple(each.public_bytes(Encoding.DER) for each in chain), key)


def _read_key(file: str, password_variable: str | None) -> _Key:
    data = read_file(file)
    _warn_of_readers(file, data)
    password = None
    if b"ENCRYPTED" in data:
        password = _password(file, password_variable)
    try:
        key = load_pem_private_key(data, password)
    except (ValueError, TypeError):
        reason = "the password is wrong, or it is damaged" if password else "it is not a private key in PEM"
        message = f"The key in '{file}' cannot be read: {reason}."
        raise Misuse(message) from None
    if not isinstance(key, ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey):
        message = f"The key in '{file}' is of a kind that is not used here."
        raise Misuse(message)
    return key


def _warn_of_readers(file: str, data: bytes) -> None:
    """Say that a bare key lies open; it is not refused, because some file systems know no permissions."""
    if os.name != "posix" or file == STDIN or b"ENCRYPTED" in data:
        return
    if Path(file).stat().st_mode & 0o077:
        remark(f"Others on this computer may read the key in '{file}', and sign with it: chmod 600 '{file}'.")


def _password(file: str, variable: str | None) -> bytes:
    if variable is None:
        text: str = click.prompt(f"Password of '{Path(file).name}'", hide_input=True, err=True)
        return text.encode()
    password = os.environ.get(variable)
    if not password:
        message = f"The environment variable '{variable}' with the password of the key is {'empty' if password == '' else 'not set'}."
        raise Misuse(message)
    return password.encode()
