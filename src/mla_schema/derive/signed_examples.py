"""The signed examples: every example, alone or in a conversation, in both forms and sealed by its sender.

ECDSA is signed deterministically (RFC 6979) and Ed25519 always is, so the same key and the same example give the same
bytes. The keys are those in ``tests/vectors/pki``, which is part of a checkout and of nothing else.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from mla_schema.road import Form, read
from mla_schema.road.sealing import sign_and_read_back
from mla_schema.signature.algorithms import ED25519, ES256, ES384, Algorithm, raw_ecdsa
from mla_schema.signature.proof import claim_of

EXAMPLES = "examples"
SIGNED = f"{EXAMPLES}/signed"
_PKI = "tests/vectors/pki"
_ENDING = ".mla.json"
_WHERE = ("*", "conversations/*/*")
"""Where examples stand: by themselves, and in a folder for each conversation."""

_Key: TypeAlias = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey


class NoSpecimenKey(Exception):
    """An authority signs an example and has no key."""


@dataclass(frozen=True, slots=True)
class SpecimenSigner:
    """A specimen key that signs the same bytes with the same signature each time."""

    algorithm: Algorithm
    certificates: tuple[bytes, ...]
    _key: _Key

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
        made = self._key.sign(data, ec.ECDSA(digest, deterministic_signing=True))
        return raw_ecdsa(made, (self._key.key_size + 7) // 8)


def signed_examples(root: Path) -> dict[str, Callable[[], bytes]]:
    """Every signed example by its path in the repository, as the function that gives its bytes.

    Args:
        root: The root of the repository.

    Returns:
        None where there are no examples, as where the definitions alone were copied.
    """
    folder = root / EXAMPLES
    found = sorted(path for pattern in _WHERE for path in folder.glob(pattern + _ENDING))
    return {
        f"{SIGNED}/{path.relative_to(folder).as_posix().removesuffix(_ENDING)}.mla.{form.value}": partial(
            _sealed, root, path, form
        )
        for path in found
        for form in Form
    }


def specimen_signer(root: Path, authority: str) -> SpecimenSigner:
    """The signer of an authority.

    Args:
        root: The root of the repository.
        authority: The identifier of the authority.

    Raises:
        NoSpecimenKey: The authority has none.
    """
    key_file, certificate_file = (root / _PKI / f"{authority}{ending}" for ending in (".key.pem", ".pem"))
    if not key_file.is_file():
        message = f"'{authority}' signs an example and has no key: see {_PKI}/README.md."
        raise NoSpecimenKey(message)
    key: Any = load_pem_private_key(key_file.read_bytes(), None)
    chain = x509.load_pem_x509_certificates(certificate_file.read_bytes())
    certificates = tuple(each.public_bytes(Encoding.DER) for each in chain)
    # RSA is not among them: it cannot sign the same bytes twice alike.
    algorithm = next(each for each in (ES256, ES384, ED25519) if each.fits(chain[0].public_key()))
    return SpecimenSigner(algorithm, certificates, key)


def _sealed(root: Path, path: Path, form: Form) -> bytes:
    message = read(path.read_bytes()).unverified()
    signer = specimen_signer(root, claim_of(message).id or "")
    # One example is incomplete on purpose: it is what arrives from a system that knows no rules.
    return sign_and_read_back(message, signer, form=form, at=message.header.issued_at)
