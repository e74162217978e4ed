"""Signatures that are the same on every day: what is random elsewhere follows here from what is signed."""

from __future__ import annotations

import hashlib
from typing import TypeAlias

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, padding, rsa

from mla_schema.signature.algorithms import (
    Algorithm,
    Family,
    raw_ecdsa,
)

PrivateKey: TypeAlias = (
    ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey
)


def stream(octets: int, *seed: str | bytes) -> bytes:
    """Bytes that follow from a seed. They are no secret: nothing here guards anything.

    Args:
        octets: How many.
        *seed: From what they follow.
    """
    told = b"\0".join(each.encode() if isinstance(each, str) else each for each in seed)
    return hashlib.shake_256(b"specimen\0" + told).digest(octets)


def ecdsa(key: ec.EllipticCurvePrivateKey, data: bytes, digest: hashes.HashAlgorithm) -> bytes:
    """A signature of ECDSA in DER, without a random number (RFC 6979).

    Args:
        key: The key.
        data: What is signed.
        digest: The digest.
    """
    return key.sign(data, ec.ECDSA(digest, deterministic_signing=True))


def pss(
    key: rsa.RSAPrivateKey,
    data: bytes,
    digest: hashes.HashAlgorithm,
    *,
    mask: hashes.HashAlgorithm | None = None,
    salt: int | None = None,
) -> bytes:
    """A signature of RSA-PSS (RFC 8017) whose salt follows from what is signed.

    Args:
        key: The key.
        data: What is signed.
        digest: The digest.
        mask: That of the mask, when it is another.
        salt: The length of the salt, when it is not that of the digest.
    """
    octets = (key.key_size + 7) // 8
    hashed = hashlib.new(digest.name.replace("-", ""), data).digest()
    salted = stream(digest.digest_size if salt is None else salt, "salt", hashed)
    inner = hashlib.new(digest.name.replace("-", ""), bytes(8) + hashed + salted).digest()
    # As long as the modulus, less its highest bit.
    block = bytes(octets - len(inner) - 1 - len(salted) - 1) + b"\1" + salted
    covered = bytes(
        one ^ other for one, other in zip(block, _mask(inner, len(block), mask or digest), strict=True)
    )
    encoded = bytes([covered[0] & 0x7F]) + covered[1:] + inner + b"\xbc"
    numbers = key.private_numbers()
    return pow(int.from_bytes(encoded), numbers.d, numbers.public_numbers.n).to_bytes(octets)


def _mask(seed: bytes, octets: int, digest: hashes.HashAlgorithm) -> bytes:
    """The mask generation function MGF1."""
    name = digest.name.replace("-", "")
    rounds = -(-octets // digest.digest_size)
    return b"".join(hashlib.new(name, seed + count.to_bytes(4)).digest() for count in range(rounds))[:octets]


def sign(algorithm: Algorithm, key: PrivateKey, data: bytes) -> bytes:
    """Sign bytes as an algorithm of the profile says, whether or not the key fits it.

    Args:
        algorithm: The algorithm.
        key: The key; it decides how is signed.
        data: What is signed.

    Returns:
        The raw signature.
    """
    digest = (algorithm.digest or hashes.SHA256)()
    match key:
        case ec.EllipticCurvePrivateKey():
            octets = (key.curve.key_size + 7) // 8
            return raw_ecdsa(ecdsa(key, data, digest), octets)
        case rsa.RSAPrivateKey():
            if algorithm.family is Family.RSA_PKCS1:
                return key.sign(data, padding.PKCS1v15(), digest)
            return pss(key, data, digest)
        case _:
            return key.sign(data)
