"""Attacks on the algorithms of a signature: weak ones, and keys of another kind."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding

from mla_schema.core import faults
from mla_schema.signature.algorithms import ED25519, ES256, ES384, PS256
from mla_schema.signature.xml_shape import SHA256
from mla_schema.wire.xml import DS
from tests.signature import pki
from tests.signature.hostile import Attacks, Stage, method, swap
from tests.signature.pki import Kind
from tests.signature.specimens import PROSECUTOR, holder, issuer, sealed
from tests.signature.xmldsig import XML_MORE, XML_MORE_2007, resign, with_certificates

ATTACKS: Final = Attacks()
_attack = ATTACKS.add
_shape = faults.SIGNATURE_SHAPE

_SHA256: Final = SHA256.encode()


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=40, row=14, fools=True)
def hmac_with_the_public_key() -> bytes:
    """The public key is taken for a shared secret, and everybody has it."""
    return resign(method(XML_MORE + "hmac-sha256"))


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=40, row=(14, 15), fools=True)
def hmac_of_sha_1_with_the_public_key() -> bytes:
    """The public key is taken for a shared secret, and everybody has it."""
    return resign(method(DS + "hmac-sha1"))


def _truncated(bits: int) -> bytes:
    length = b'hmac-sha256"><ds:HMACOutputLength>%d</ds:HMACOutputLength></ds:SignatureMethod>' % bits
    return resign(swap(method(XML_MORE + "hmac-sha256"), b'hmac-sha256"></ds:SignatureMethod>', length))


@_attack(Stage.SHAPE, _shape, "content of 'SignatureMethod'", item=40, row=14, fools=True)
def hmac_cut_to_eight_bits() -> bytes:
    """One of 256 values is right."""
    return _truncated(8)


@_attack(Stage.SHAPE, _shape, "content of 'SignatureMethod'", item=40, row=14, fools=True)
def hmac_cut_to_nothing() -> bytes:
    """Every value is right."""
    return _truncated(0)


def _weak(uri: str, kind: Kind = Kind.P256) -> bytes:
    """The message, signed by the prosecutor with a method that is not of the profile."""
    return resign(method(uri), holder(kind=kind).signer())


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=41, row=15, fools=True)
def ecdsa_with_sha_1() -> bytes:
    """Two SignedInfo with the same digest can be made."""
    return _weak(XML_MORE + "ecdsa-sha1")


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=41, row=15, fools=True)
def ecdsa_with_sha_224() -> bytes:
    """It is too short."""
    return _weak(XML_MORE + "ecdsa-sha224")


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=41, row=15, fools=True)
def rsa_with_sha_1() -> bytes:
    """Two SignedInfo with the same digest can be made."""
    return _weak(DS + "rsa-sha1", Kind.RSA3072)


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=41, row=16, fools=True)
def rsa_pss_with_parameters() -> bytes:
    """The parameters are another place where the digest may be weak."""
    return _weak(XML_MORE_2007 + "rsa-pss", Kind.RSA3072)


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=41, row=16)
def dsa() -> bytes:
    """The algorithm is out of use."""
    return method("http://www.w3.org/2009/xmldsig11#dsa-sha256")


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=41, row=16)
def unknownmethod() -> bytes:
    """What the reader does not know it takes for the usual one."""
    return method("urn:evil")


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=41, row=16)
def method_in_capital_letters() -> bytes:
    """Nearly right."""
    return method(ES256.uri.upper())


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=41, row=16)
def method_of_json() -> bytes:
    """The name of another standard."""
    return method("ES256")


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=41, row=16)
def method_of_nothing() -> bytes:
    """No method is taken for the usual one."""
    return method("")


def _digested(position: int, uri: str) -> bytes:
    """The message, signed by the prosecutor with another digest in one place."""
    parts = sealed().split(_SHA256)
    joined = [part + (uri.encode() if number == position else _SHA256) for number, part in enumerate(parts)]
    return resign(b"".join(joined)[: -len(_SHA256)], holder().signer())


@_attack(Stage.ALGORITHM, faults.DIGEST_NOT_ACCEPTED, item=41, row=15, fools=True)
def message_digested_with_sha_1() -> bytes:
    """Two messages with the same digest can be made."""
    return _digested(0, DS + "sha1")


@_attack(Stage.ALGORITHM, faults.DIGEST_NOT_ACCEPTED, item=41, row=15, fools=True)
def properties_digested_with_sha_1() -> bytes:
    """Two sets of properties with the same digest can be made."""
    return _digested(1, DS + "sha1")


@_attack(Stage.ALGORITHM, faults.DIGEST_NOT_ACCEPTED, item=41, row=15, fools=True)
def certificate_digested_with_sha_1() -> bytes:
    """Two certificates with the same digest can be made."""
    return _digested(2, DS + "sha1")


@_attack(Stage.ALGORITHM, faults.DIGEST_NOT_ACCEPTED, item=41, row=15, fools=True)
def message_digested_with_md5() -> bytes:
    """Two messages with the same digest are made in a second."""
    return _digested(0, XML_MORE + "md5")


@_attack(Stage.ALGORITHM, faults.DIGEST_NOT_ACCEPTED, item=41, row=15, fools=True)
def message_digested_with_sha_224() -> bytes:
    """It is too short."""
    return _digested(0, XML_MORE + "sha224")


@_attack(Stage.ALGORITHM, faults.DIGEST_NOT_ACCEPTED, item=41, row=15, fools=True)
def message_digested_with_sha_3() -> bytes:
    """It is strong, and hardly anybody knows it."""
    return _digested(0, XML_MORE_2007 + "sha3-256")


def _misfit(uri: str, kind: Kind) -> bytes:
    """The message, signed by the prosecutor with a key of another kind than the method says."""
    return resign(method(uri), pki.KeySigner(ES256, holder(kind=kind).chain, holder(kind=kind).key))


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=42, row=16, fools=True)
def key_of_p_384_with_sha_256() -> bytes:
    """The digest is weaker than the key, and somebody has to decide whether that is right."""
    return _misfit(ES256.uri, Kind.P384)


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=42, row=16, fools=True)
def key_of_p_256_with_sha_384() -> bytes:
    """The key is weaker than the digest."""
    return _misfit(ES384.uri, Kind.P256)


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=42, row=16, fools=True)
def key_of_secp256k1() -> bytes:
    """The curve has the right length."""
    return _misfit(ES256.uri, Kind.SECP256K1)


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=42, row=16, fools=True)
def key_of_p_224() -> bytes:
    """The curve is too short."""
    return _misfit(ES256.uri, Kind.P224)


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=42, row=16, fools=True)
def key_of_ed448() -> bytes:
    """The curve is another one."""
    return _misfit(ED25519.uri, Kind.ED448)


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=42, row=16)
def key_of_rsa_with_ecdsa() -> bytes:
    """The kind of the key decides, and not the method."""
    return resign(method(ES256.uri), holder(kind=Kind.RSA3072).signer())


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=42, row=16)
def key_of_ecdsa_with_rsa() -> bytes:
    """The kind of the key decides, and not the method."""
    return resign(method(PS256.uri), holder().signer())


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=42, row=16, fools=True)
def small_key_of_rsa() -> bytes:
    """A key of 2048 bits is too small."""
    small = holder(kind=Kind.RSA2048)
    return resign(method(PS256.uri), small.signer(PS256))


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=42, row=(16, 23))
def huge_key_of_rsa() -> bytes:
    """A key of 16 384 bits keeps the reader busy."""
    public = rsa.RSAPublicNumbers(65_537, (1 << 16_383) + 1).public_key()
    above = issuer()
    name = pki.name_of("SPECIMEN Seal", PROSECUTOR)
    certificate = pki.certify(name, public, above.certificate.subject, above.key)
    return with_certificates(method(PS256.uri), [certificate.public_bytes(Encoding.DER), *above.chain])
