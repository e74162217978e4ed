"""Raw signatures: what each algorithm takes, and what it never takes; without any file around them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa, x25519
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from mla_schema.signature.algorithms import (
    ED25519,
    ES256,
    ES384,
    ES512,
    MAX_RSA_BITS,
    POLICY,
    PS256,
    RS256,
    Algorithm,
    Family,
    raw_ecdsa,
)
from tests.signature.pki import Kind, key_of
from tests.signature.repeatable import PrivateKey, sign

_DATA: Final = b"what is signed"
_KINDS: Final = {
    Family.ECDSA: (Kind.P256, Kind.P384, Kind.P521),
    Family.RSA_PSS: (Kind.RSA3072,),
    Family.RSA_PKCS1: (Kind.RSA3072,),
    Family.ED25519: (Kind.ED25519,),
}
_OWNER: Final = "raw"


def _key(algorithm: Algorithm) -> PrivateKey:
    keys = [key_of(kind, _OWNER) for kind in _KINDS[algorithm.family]]
    return next(each for each in keys if algorithm.fits(each.public_key()))


@pytest.mark.parametrize("algorithm", POLICY.algorithms, ids=lambda each: each.name)
def test_a_signature_is_good_for_its_key_its_bytes_and_its_algorithm_only(algorithm: Algorithm) -> None:
    key = _key(algorithm)
    value = sign(algorithm, key, _DATA)
    assert algorithm.verify(key.public_key(), value, _DATA)
    assert not algorithm.verify(key.public_key(), value, _DATA + b" ")
    assert not algorithm.verify(key.public_key(), value[:-1] + bytes([value[-1] ^ 1]), _DATA)
    taken = [each.name for each in POLICY.algorithms if each.verify(key.public_key(), value, _DATA)]
    assert taken == [algorithm.name]


_BAD_VALUES: Final = {
    "nothing": b"",
    "one byte": b"\0",
    "zeros": b"\0" * 64,
    "ones": b"\xff" * 64,
    "zeros, as long as P-384 has them": b"\0" * 96,
    "zeros, as long as P-521 has them": b"\0" * 132,
    "zeros, as long as RSA has them": b"\0" * 384,
    "ones, as long as RSA has them": b"\xff" * 384,
    "a megabyte": b"\1" * 1_000_000,
}


@pytest.mark.parametrize("algorithm", POLICY.algorithms, ids=lambda each: each.name)
@pytest.mark.parametrize("bad", _BAD_VALUES)
def test_what_is_no_signature_is_refused_in_good_order(algorithm: Algorithm, bad: str) -> None:
    assert not algorithm.verify(_key(algorithm).public_key(), _BAD_VALUES[bad], _DATA)


_EVERY_KIND: Final = tuple(Kind)


@pytest.mark.parametrize("kind", _EVERY_KIND)
def test_a_key_fits_the_algorithms_of_its_kind(kind: Kind) -> None:
    fitting = {
        Kind.P256: {"ES256"},
        Kind.P384: {"ES384"},
        Kind.P521: {"ES512"},
        Kind.RSA3072: {"PS256", "PS384", "PS512", "RS256", "RS384", "RS512"},
        Kind.RSA4096: {"PS256", "PS384", "PS512", "RS256", "RS384", "RS512"},
        Kind.ED25519: {"Ed25519"},
    }
    public = key_of(kind, _OWNER).public_key()
    assert {each.name for each in POLICY.algorithms if each.fits(public)} == fitting.get(kind, set())


def test_what_is_no_public_key_fits_nothing() -> None:
    others = (None, b"key", key_of(Kind.P256, _OWNER), x25519.X25519PrivateKey.generate().public_key())
    for other in others:
        assert not [each for each in POLICY.algorithms if each.fits(other)]
        assert not [each for each in POLICY.algorithms if each.verify(other, b"\0" * 64, _DATA)]


def test_an_rsa_key_may_be_too_large() -> None:
    largest = rsa.RSAPublicNumbers(65_537, 2**MAX_RSA_BITS - 1).public_key()
    larger = rsa.RSAPublicNumbers(65_537, 2 ** (MAX_RSA_BITS + 1) - 1).public_key()
    assert PS256.fits(largest)
    assert not PS256.fits(larger)
    assert not PS256.verify(larger, b"\0" * (MAX_RSA_BITS // 8), _DATA)


def test_an_rsa_key_with_a_huge_exponent_costs_nothing_and_verifies_nothing() -> None:
    hostile = rsa.RSAPublicNumbers(2**4094 + 1, 2**4096 - 1).public_key()
    assert not PS256.verify(hostile, b"\1" * 512, _DATA)


@pytest.mark.parametrize("algorithm", [ES256, PS256, RS256], ids=lambda each: each.name)
def test_a_row_that_lacks_what_its_family_needs_takes_nothing(algorithm: Algorithm) -> None:
    key = _key(algorithm)
    value = sign(algorithm, key, _DATA)
    assert not replace(algorithm, digest=None).verify(key.public_key(), value, _DATA)
    without_curve = replace(ES256, curve=None)
    assert without_curve.octets is None
    assert not without_curve.verify(key_of(Kind.P256, _OWNER).public_key(), value, _DATA)


@pytest.mark.parametrize("algorithm", [ES256, ES384, ES512], ids=lambda each: each.name)
def test_r_and_s_keep_the_length_of_the_curve(algorithm: Algorithm) -> None:
    assert algorithm.octets is not None
    raw = raw_ecdsa(encode_dss_signature(1, 2), algorithm.octets)
    assert raw == (1).to_bytes(algorithm.octets) + (2).to_bytes(algorithm.octets)
    key = _key(algorithm)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    assert algorithm.digest is not None
    # Every r and s there can be, those with leading zeros among them: of 600, a few have one.
    for number in range(600 if algorithm is ES256 else 10):
        data = str(number).encode()
        value = raw_ecdsa(key.sign(data, ec.ECDSA(algorithm.digest())), algorithm.octets)
        assert len(value) == 2 * algorithm.octets
        assert algorithm.verify(key.public_key(), value, data)


def test_the_other_s_of_a_signature_is_good_too() -> None:
    """ECDSA has two values for each signature; so a file is no identity of a message, and its digest is."""
    order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    key = key_of(Kind.P256, _OWNER)
    value = sign(ES256, key, _DATA)
    other = value[:32] + (order - int.from_bytes(value[32:])).to_bytes(32)
    assert other != value
    assert ES256.verify(key.public_key(), other, _DATA)


def test_the_policy_names_each_algorithm_once() -> None:
    for algorithm in POLICY.algorithms:
        assert POLICY.by_uri(algorithm.uri) is algorithm
        if algorithm.jose is not None:
            assert POLICY.by_jose(algorithm.jose) is algorithm
        assert algorithm.transitional is (algorithm.family is Family.RSA_PKCS1)
        assert algorithm.transitional is (algorithm.jose is None)
        assert algorithm.until is None
    assert len({each.uri for each in POLICY.algorithms}) == len(POLICY.algorithms)
    assert POLICY.made_on <= date(2026, 12, 31)


@pytest.mark.parametrize("name", ["", "none", "None", "HS256", "RS256", "es256", "EdDSA", ED25519.uri])
def test_the_policy_knows_no_other_name(name: str) -> None:
    assert POLICY.by_jose(name) is None


_OTHER_URIS: Final = {
    "nothing": "",
    "SHA-1": "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
    "ECDSA with SHA-1": "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1",
    "HMAC": "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
    "DSA": "http://www.w3.org/2009/xmldsig11#dsa-sha256",
    "RSA-PSS with parameters": "http://www.w3.org/2007/05/xmldsig-more#rsa-pss",
    "the name of JOSE": "ES256",
    "space behind": ES256.uri + " ",
}


@pytest.mark.parametrize("other", _OTHER_URIS)
def test_the_policy_knows_no_other_identifier(other: str) -> None:
    assert POLICY.by_uri(_OTHER_URIS[other]) is None


def test_a_digest_is_that_of_the_curve() -> None:
    for algorithm, digest in ((ES256, hashes.SHA256), (ES384, hashes.SHA384), (ES512, hashes.SHA512)):
        assert algorithm.digest is digest
