"""Attacks on the key: whose it is, and by what it is found."""

from base64 import b64encode
from typing import Final

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from mla_schema.core import faults
from mla_schema.signature.algorithms import ES256
from tests.signature import pki
from tests.signature.hostile import (
    Attacks,
    Stage,
    evil,
    inside,
    piece,
    put_before,
    put_behind,
    signature,
    signed_part,
    swap,
    valued,
)
from tests.signature.pki import Kind, key_of
from tests.signature.specimens import holder, issuer, sealed
from tests.signature.xmldsig import DSIG11, resign, with_certificates

ATTACKS: Final = Attacks()
_attack = ATTACKS.add
_shape = faults.SIGNATURE_SHAPE

_DATA: Final = piece(sealed(), "ds:X509Data")
_KEY_INFO: Final = "content of 'KeyInfo'"
_X509_DATA: Final = "content of 'X509Data'"


def _key_value(kind: Kind = Kind.P256, owner: str = "attacker") -> bytes:
    """A bare key, of the attacker."""
    public = key_of(kind, owner).public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return (
        b'<ds:KeyValue><d:ECKeyValue xmlns:d="%s"><d:NamedCurve URI="urn:oid:1.2.840.10045.3.1.7"></d:NamedCurve>'
        b"<d:PublicKey>%s</d:PublicKey></d:ECKeyValue></ds:KeyValue>" % (DSIG11.encode(), b64encode(public))
    )


def _forged(key_info: bytes) -> bytes:
    """The evil message, signed by the attacker, with a key info of his making."""
    signed = resign(swap(evil(), b"</message>", signature() + b"</message>"))
    signed = swap(signed, _DATA, key_info)
    stranger = pki.KeySigner(ES256, (), key_of(Kind.P256, "attacker"))
    return valued(signed, stranger.sign(signed_part(signed)))


@_attack(Stage.SHAPE, _shape, _KEY_INFO, item=29, row=11, fools=True)
def bare_key() -> bytes:
    """The file says itself with which key it is to be verified."""
    return _forged(_key_value())


@_attack(Stage.SHAPE, _shape, _KEY_INFO, item=30, row=11, fools=True)
def bare_key_before_the_certificate() -> bytes:
    """The key verifies, and the certificate says who it is: somebody else."""
    return _forged(_key_value() + _DATA)


@_attack(Stage.SHAPE, _shape, _KEY_INFO, item=30, row=11, fools=True)
def bare_key_behind_the_certificate() -> bytes:
    """The certificate is trusted, and the key verifies."""
    return _forged(_DATA + _key_value())


@_attack(Stage.SHAPE, _shape, _X509_DATA, item=30, row=11, fools=True)
def bare_key_beside_the_certificate() -> bytes:
    """The key stands among the certificates."""
    return _forged(_DATA.replace(b"<ds:X509Certificate>", _key_value() + b"<ds:X509Certificate>", 1))


@_attack(Stage.SHAPE, _shape, _KEY_INFO, item=29, row=11)
def bare_key_of_rsa() -> bytes:
    """The file says itself with which key it is to be verified."""
    numbers = b"<ds:RSAKeyValue><ds:Modulus>AQAB</ds:Modulus><ds:Exponent>AQAB</ds:Exponent></ds:RSAKeyValue>"
    return swap(sealed(), _DATA, b"<ds:KeyValue>" + numbers + b"</ds:KeyValue>")


@_attack(Stage.SHAPE, _shape, _KEY_INFO, item=29, row=11)
def name_of_a_key() -> bytes:
    """The reader looks the key up by a name that the file gives."""
    return swap(sealed(), _DATA, b"<ds:KeyName>/etc/keys/prosecutor.pem</ds:KeyName>")


@_attack(Stage.SHAPE, _shape, _KEY_INFO, item=29, row=11, fools=True)
def name_of_a_key_beside_the_certificate() -> bytes:
    """The name is shown as that of the signatory, and nobody has signed it."""
    return put_before(sealed(), _DATA, b"<ds:KeyName>Minister of Justice</ds:KeyName>")


@_attack(Stage.SHAPE, _shape, _KEY_INFO, item=29, row=11)
def address_of_a_key() -> bytes:
    """The reader fetches the key from a server of the attacker."""
    return swap(sealed(), _DATA, b'<ds:RetrievalMethod URI="http://127.0.0.1/key"></ds:RetrievalMethod>')


@_attack(Stage.SHAPE, _shape, _KEY_INFO, item=29, row=11)
def no_key() -> bytes:
    """The reader tries the keys that it knows."""
    return swap(sealed(), _DATA, b"")


@_attack(Stage.SHAPE, _shape, "content of 'Signature'", item=29, row=11)
def no_keysigned_part() -> bytes:
    """The reader tries the keys that it knows."""
    return swap(sealed(), piece(sealed(), "ds:KeyInfo"), b"")


@_attack(Stage.SHAPE, faults.CERTIFICATE_COUNT, item=29, row=11)
def no_certificate() -> bytes:
    """The reader tries the certificates that it knows."""
    return swap(sealed(), inside(sealed(), "ds:X509Data"), b"")


@_attack(Stage.SHAPE, faults.CERTIFICATE_COUNT, item=34, row=12, fools=True)
def six_certificates() -> bytes:
    """The reader tries to build a path from as many as there are."""
    return with_certificates(sealed(), holder().chain + (issuer().der,) * 4)


@_attack(Stage.SHAPE, _shape, _KEY_INFO, item=34, row=12, fools=True)
def certificates_in_two_places() -> bytes:
    """The reader takes the certificates of the first, or of the last."""
    return put_behind(sealed(), _DATA, _DATA)


@_attack(Stage.SHAPE, _shape, _X509_DATA, item=34, row=12, fools=True)
def name_beside_the_certificate() -> bytes:
    """The name is shown as that of the signatory, and nobody has signed it."""
    return put_behind(
        sealed(), b"<ds:X509Data>", b"<ds:X509SubjectName>CN=Minister of Justice</ds:X509SubjectName>"
    )


@_attack(Stage.SHAPE, _shape, _X509_DATA, item=34, row=12, fools=True)
def revocation_list_beside_the_certificate() -> bytes:
    """The attacker says that his certificate was not revoked."""
    return put_before(sealed(), b"</ds:X509Data>", b"<ds:X509CRL>AAAA</ds:X509CRL>")


@_attack(Stage.SHAPE, _shape, "attributes of 'KeyInfo'", item=34, row=12, fools=True)
def key_info_with_an_identifier() -> bytes:
    """Something may refer to it, and need not be it."""
    return swap(sealed(), b"<ds:KeyInfo>", b'<ds:KeyInfo Id="key">')


@_attack(Stage.SHAPE, _shape, "attributes of 'X509Certificate'", item=34, row=12, fools=True)
def certificate_with_an_attribute() -> bytes:
    """The attribute is shown beside the signatory, and nobody has signed it."""
    start = b"<ds:X509Certificate>" + inside(sealed(), "ds:X509Certificate")
    return swap(sealed(), start, start.replace(b">", b' Name="Minister of Justice">', 1))
