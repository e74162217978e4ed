"""Attacks on the value of a signature and on how bytes are written in it."""

from base64 import b64decode, b64encode
from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from mla_schema.core import faults
from mla_schema.signature.algorithms import ED25519, ES384, PS256, RS256
from tests.signature.hostile import Attacks, Stage, altered, inside, method, signed_part, swap, valued
from tests.signature.pki import Kind
from tests.signature.repeatable import pss, sign
from tests.signature.specimens import holder, sealed
from tests.signature.xmldsig import resign

ATTACKS: Final = Attacks()
_attack = ATTACKS.add
_shape = faults.SIGNATURE_SHAPE

_VALUE: Final = inside(sealed(), "ds:SignatureValue")
_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def _raw(r: int, s: int, octets: int = 32) -> bytes:
    return valued(sealed(), r.to_bytes(octets) + s.to_bytes(octets))


def _halves() -> tuple[int, int]:
    value = b64decode(_VALUE)
    return int.from_bytes(value[:32]), int.from_bytes(value[32:])


_wrong = _attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=43, row=16)
_zero = _attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=44, row=16)


@_attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=43, row=16, fools=True)
def ecdsa_in_der() -> bytes:
    """The form of other standards, which a lenient reader takes too."""
    return valued(sealed(), encode_dss_signature(*_halves()))


@_zero
def r_and_s_are_zero() -> bytes:
    """Every message has that signature, as one library had it in 2022."""
    return _raw(0, 0)


@_zero
def r_is_zero() -> bytes:
    """A multiple of zero is the same for every message."""
    return _raw(0, _halves()[1])


@_zero
def s_is_zero() -> bytes:
    """There is no inverse of zero."""
    return _raw(_halves()[0], 0)


@_zero
def r_and_s_are_the_order() -> bytes:
    """The order is zero once it is reduced."""
    return _raw(_ORDER, _ORDER)


@_zero
def r_and_s_are_one() -> bytes:
    """Small numbers pass a check that is not complete."""
    return _raw(1, 1)


@_zero
def s_beyond_the_order() -> bytes:
    """The number is reduced, and then right."""
    r, s = _halves()
    return _raw(r, s + _ORDER, 33)


@_wrong
def value_with_leading_zeros() -> bytes:
    """The halves are right once the zeros are gone."""
    return _raw(*_halves(), 48)


@_wrong
def value_without_its_last_byte() -> bytes:
    """The rest is taken for zero."""
    return valued(sealed(), b64decode(_VALUE)[:-1])


@_wrong
def value_with_one_more_byte() -> bytes:
    """What is behind the signature is left out."""
    return valued(sealed(), b64decode(_VALUE) + b"\0")


@_wrong
def value_of_pkcs_1_as_pss() -> bytes:
    """The key is that of RSA, and the padding is tried out."""
    signer = holder(kind=Kind.RSA3072).signer(RS256)
    data = resign(method(PS256.uri), holder(kind=Kind.RSA3072).signer())
    return valued(data, signer.sign(signed_part(data)))


@_attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=43, row=16, fools=True)
def salt_of_another_length() -> bytes:
    """The salt may be as long as it likes."""
    signer = holder(kind=Kind.RSA3072).signer()
    data = resign(method(PS256.uri), signer)
    assert isinstance(signer.key, rsa.RSAPrivateKey)
    return valued(data, pss(signer.key, signed_part(data), hashes.SHA256(), salt=20))


@_wrong
def value_over_another_digest() -> bytes:
    """The key is right, and the digest is tried out."""
    key = holder().key
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return valued(sealed(), sign(ES384, key, signed_part(sealed())))


@_wrong
def value_of_zeros_for_ed25519() -> bytes:
    """Every message has that signature under a weak key."""
    data = resign(method(ED25519.uri), holder(kind=Kind.ED25519).signer())
    return valued(data, bytes(64))


def _spoilt(name: str, nth: int, change: bytes) -> bytes:
    """Base64 of the signature, written in another way."""
    text = inside(sealed(), name, nth)
    return swap(sealed(), b">%s<" % text, b">%s<" % change.replace(b"?", text))


@_attack(Stage.SHAPE, _shape, "'SignatureValue' is not canonical base64", item=45, row=16, fools=True)
def junk_in_the_value() -> bytes:
    """The reader leaves out what is not base64."""
    return _spoilt("ds:SignatureValue", 0, b"!?")


@_attack(Stage.SHAPE, _shape, "'SignatureValue' is not canonical base64", item=45, row=16, fools=True)
def value_with_more_padding() -> bytes:
    """The reader stops at the padding."""
    return _spoilt("ds:SignatureValue", 0, b"?====")


@_attack(Stage.SHAPE, _shape, "'SignatureValue' is not canonical base64", item=45, row=16)
def value_without_padding() -> bytes:
    """The reader adds what is missing."""
    return _spoilt("ds:SignatureValue", 0, _VALUE.rstrip(b"="))


@_attack(Stage.SHAPE, _shape, "'SignatureValue' is not canonical base64", item=45, row=16)
def value_in_the_other_alphabet() -> bytes:
    """The alphabet of JSON signatures is taken too."""
    value = b64decode(_VALUE)[:-2] + b"\xff\xff"
    return swap(sealed(), _VALUE, b64encode(value).replace(b"+", b"-").replace(b"/", b"_"))


@_attack(Stage.SHAPE, _shape, "'SignatureValue' is not canonical base64", item=45, row=16)
def empty_value() -> bytes:
    """There is nothing that could be wrong."""
    return _spoilt("ds:SignatureValue", 0, b"")


@_attack(Stage.SHAPE, _shape, "'SignatureValue' is not canonical base64", item=45, row=16)
def space_that_is_not_of_xml_in_the_value() -> bytes:
    """The reader leaves out what looks empty."""
    return _spoilt("ds:SignatureValue", 0, "\u2003?".encode())


@_attack(Stage.SHAPE, _shape, "'SignatureValue' is not canonical base64", item=45, row=16)
def bits_behind_the_value() -> bytes:
    """The last bits are not looked at, so there are four values."""
    last = _VALUE.rstrip(b"=")
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = letters[letters.index(last[-1:]) + 1 : letters.index(last[-1:]) + 2]
    return _spoilt("ds:SignatureValue", 0, last[:-1] + other + b"==")


@_attack(Stage.SHAPE, _shape, "'DigestValue' is not canonical base64", item=45, row=16)
def junk_in_a_digest() -> bytes:
    """The reader leaves out what is not base64, in a digest that was signed so."""
    return _spoilt("ds:DigestValue", 0, b"?!")


@_attack(Stage.SHAPE, _shape, "'DigestValue' is not canonical base64", item=45, row=16)
def empty_digest() -> bytes:
    """Nothing is compared with nothing."""
    return _spoilt("ds:DigestValue", 1, b"")


@_attack(Stage.SHAPE, _shape, "elements stand inside 'DigestValue'", item=45, row=5)
def element_in_a_digest() -> bytes:
    """The reader takes the text before the element, and the signature covers both."""
    return _spoilt("ds:DigestValue", 0, b"?<ds:x></ds:x>")


@_attack(Stage.SHAPE, _shape, "elements stand inside 'SignatureValue'", item=45, row=5)
def element_in_the_value() -> bytes:
    """The reader takes the text before the element."""
    return _spoilt("ds:SignatureValue", 0, b"?<ds:x></ds:x>")


@_attack(Stage.SHAPE, _shape, "attributes of 'DigestValue'", item=45, row=5, fools=True)
def attribute_of_a_digest() -> bytes:
    """The attribute means nothing, and is signed."""
    digest = b"<ds:DigestValue>" + inside(sealed(), "ds:DigestValue")
    return altered(digest, digest.replace(b"<ds:DigestValue>", b'<ds:DigestValue Encoding="base64">'))
