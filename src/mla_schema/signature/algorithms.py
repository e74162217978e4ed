"""Which signature algorithms are used, as dated data; each fixes its key, curve, digest and length of signature.

The list is not closed for ever: an algorithm is a row, and how its key verifies is one function of that row.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512, HashAlgorithm

MIN_RSA_BITS = 3072
MAX_RSA_BITS = 8192
MAX_RSA_EXPONENT_BITS = 64
"""Everybody uses 17 bits; with a long exponent, to verify costs as much as to sign."""


class Family(StrEnum):
    """How a key signs."""

    ECDSA = "ecdsa"
    """ECDSA. The signature is r and s, side by side."""
    RSA_PSS = "rsaPss"
    """RSA-PSS. With MGF1 of the same digest and a salt of its length."""
    RSA_PKCS1 = "rsaPkcs1"
    """RSA PKCS#1 v1.5. Verified for a time, never made."""
    ED25519 = "ed25519"
    """Ed25519. The pure form."""


_OCTETS: dict[type[ec.EllipticCurve], int] = {ec.SECP256R1: 32, ec.SECP384R1: 48, ec.SECP521R1: 66}


@dataclass(frozen=True, slots=True)
class Algorithm:
    """One signature algorithm.

    Attributes:
        name: Its name, that of JOSE where JOSE has one.
        uri: Its identifier in XML signatures.
        jose: Its name in JSON signatures; absent where the profile does not use it there.
        family: How its key signs.
        digest: The digest; absent where the algorithm has its own.
        curve: The curve of the key.
        transitional: Whether it is only verified, with a warning, and never used to sign.
        until: The last day on which it is accepted; absent while no end is set.
    """

    name: str
    uri: str
    jose: str | None
    family: Family
    digest: type[HashAlgorithm] | None = None
    curve: type[ec.EllipticCurve] | None = None
    transitional: bool = False
    until: date | None = None

    @property
    def octets(self) -> int | None:
        """Length of each half of an ECDSA signature."""
        return _OCTETS[self.curve] if self.curve is not None else None

    def fits(self, key: object) -> bool:
        """Whether a public key is of the one kind that the algorithm takes.

        Args:
            key: A public key of ``cryptography``.
        """
        match self.family:
            case Family.ECDSA:
                return (
                    isinstance(key, ec.EllipticCurvePublicKey)
                    and self.curve is not None
                    and isinstance(key.curve, self.curve)
                )
            case Family.ED25519:
                return isinstance(key, ed25519.Ed25519PublicKey)
            case _:
                return isinstance(key, rsa.RSAPublicKey) and key.key_size >= MIN_RSA_BITS and is_bearable(key)

    def verify(self, key: Any, signature: bytes, data: bytes) -> bool:
        """Whether a signature over some bytes is good.

        Args:
            key: A public key of ``cryptography``.
            signature: The raw signature; for ECDSA r and s side by side, each of the length of the curve.
            data: The bytes that were signed.

        Returns:
            Whether the key fits the algorithm and the signature is that of this key over these bytes.
        """
        if not self.fits(key):
            return False
        try:
            return _VERIFIERS[self.family](self, key, signature, data)
        except InvalidSignature:
            return False


def is_bearable(key: rsa.RSAPublicKey) -> bool:
    """Whether an RSA key verifies within a bearable time.

    Args:
        key: The key.
    """
    return key.key_size <= MAX_RSA_BITS and key.public_numbers().e.bit_length() <= MAX_RSA_EXPONENT_BITS


def _verify_ecdsa(
    algorithm: Algorithm, key: ec.EllipticCurvePublicKey, signature: bytes, data: bytes
) -> bool:
    octets = algorithm.octets
    if octets is None or algorithm.digest is None or len(signature) != 2 * octets:
        return False
    r, s = int.from_bytes(signature[:octets]), int.from_bytes(signature[octets:])
    key.verify(encode_dss_signature(r, s), data, ec.ECDSA(algorithm.digest()))
    return True


def _verify_pss(algorithm: Algorithm, key: rsa.RSAPublicKey, signature: bytes, data: bytes) -> bool:
    if algorithm.digest is None:
        return False
    digest = algorithm.digest()
    key.verify(signature, data, padding.PSS(padding.MGF1(digest), digest.digest_size), digest)
    return True


def _verify_pkcs1(algorithm: Algorithm, key: rsa.RSAPublicKey, signature: bytes, data: bytes) -> bool:
    if algorithm.digest is None:
        return False
    key.verify(signature, data, padding.PKCS1v15(), algorithm.digest())
    return True


def _verify_ed25519(_: Algorithm, key: ed25519.Ed25519PublicKey, signature: bytes, data: bytes) -> bool:
    key.verify(signature, data)
    return True


_VERIFIERS: dict[Family, Callable[[Algorithm, Any, bytes, bytes], bool]] = {
    Family.ECDSA: _verify_ecdsa,
    Family.RSA_PSS: _verify_pss,
    Family.RSA_PKCS1: _verify_pkcs1,
    Family.ED25519: _verify_ed25519,
}

_MORE_2001 = "http://www.w3.org/2001/04/xmldsig-more#"
_MORE_2007 = "http://www.w3.org/2007/05/xmldsig-more#"
_MORE_2021 = "http://www.w3.org/2021/04/xmldsig-more#"

ES256 = Algorithm("ES256", _MORE_2001 + "ecdsa-sha256", "ES256", Family.ECDSA, SHA256, ec.SECP256R1)
ES384 = Algorithm("ES384", _MORE_2001 + "ecdsa-sha384", "ES384", Family.ECDSA, SHA384, ec.SECP384R1)
ES512 = Algorithm("ES512", _MORE_2001 + "ecdsa-sha512", "ES512", Family.ECDSA, SHA512, ec.SECP521R1)
PS256 = Algorithm("PS256", _MORE_2007 + "sha256-rsa-MGF1", "PS256", Family.RSA_PSS, SHA256)
PS384 = Algorithm("PS384", _MORE_2007 + "sha384-rsa-MGF1", "PS384", Family.RSA_PSS, SHA384)
PS512 = Algorithm("PS512", _MORE_2007 + "sha512-rsa-MGF1", "PS512", Family.RSA_PSS, SHA512)
ED25519 = Algorithm("Ed25519", _MORE_2021 + "eddsa-ed25519", "Ed25519", Family.ED25519)
RS256 = Algorithm("RS256", _MORE_2001 + "rsa-sha256", None, Family.RSA_PKCS1, SHA256, transitional=True)
RS384 = Algorithm("RS384", _MORE_2001 + "rsa-sha384", None, Family.RSA_PKCS1, SHA384, transitional=True)
RS512 = Algorithm("RS512", _MORE_2001 + "rsa-sha512", None, Family.RSA_PKCS1, SHA512, transitional=True)


@dataclass(frozen=True, slots=True)
class AlgorithmPolicy:
    """The algorithms that are accepted, with the day on which the list was made.

    Attributes:
        made_on: The day of this list.
        algorithms: What is accepted.
    """

    made_on: date
    algorithms: tuple[Algorithm, ...]

    def by_uri(self, uri: str) -> Algorithm | None:
        """The algorithm of an identifier in XML.

        Args:
            uri: The identifier.
        """
        return next((each for each in self.algorithms if each.uri == uri), None)

    def by_jose(self, name: str) -> Algorithm | None:
        """The algorithm of a name in JSON.

        Args:
            name: The name.
        """
        return next((each for each in self.algorithms if each.jose is not None and each.jose == name), None)


POLICY = AlgorithmPolicy(
    date(2026, 11, 24), (ES256, ES384, ES512, PS256, PS384, PS512, ED25519, RS256, RS384, RS512)
)
"""The policy of this version: P-256 and P-384 must be supported by everyone, PKCS#1 v1.5 goes."""


def raw_ecdsa(der: bytes, octets: int) -> bytes:
    """An ECDSA signature as r and s side by side, from the DER form that most key stores give.

    Args:
        der: The signature as a DER sequence.
        octets: Length of each half.
    """
    r, s = decode_dss_signature(der)
    return r.to_bytes(octets) + s.to_bytes(octets)
