"""Attacks on what a signature refers to, and on what becomes of that before it is hashed."""

from base64 import b64encode
from hashlib import sha256
from typing import Final

from mla_schema.core import faults
from mla_schema.signature.xml_shape import SIGNED_PROPERTIES
from tests.signature.hostile import (
    Attacks,
    Stage,
    altered,
    inside,
    piece,
    put_before,
    put_behind,
    swap,
    swap_first,
)
from tests.signature.specimens import sealed
from tests.signature.xmldsig import resign

ATTACKS: Final = Attacks()
_attack = ATTACKS.add
_shape = faults.SIGNATURE_SHAPE

_CONTENT: Final = piece(sealed(), "ds:Reference", 0)
_PROPERTIES: Final = piece(sealed(), "ds:Reference", 1)
_INFO: Final = piece(sealed(), "ds:SignedInfo")
_METHOD: Final = piece(sealed(), "ds:CanonicalizationMethod")
_BOTH: Final = _CONTENT + _PROPERTIES
_NAMED: Final = swap(
    sealed(), b"<xades:SignedSignatureProperties>", b'<xades:SignedSignatureProperties Id="part">'
)
_SIGNED_INFO: Final = "content of 'SignedInfo'"
_FIRST: Final = "whole document"
_SECOND: Final = "not to the signed properties"


def _forged() -> bytes:
    """A SignedInfo with the digest of another message."""
    return swap(_INFO, inside(sealed(), "ds:DigestValue"), b64encode(sha256(b"evil").digest()))


@_attack(Stage.SHAPE, _shape, "content of 'Signature'", item=9, row=6)
def two_signed_infos_the_evil_one_first() -> bytes:
    """The value is checked over the last, and the digests are taken from the first."""
    return put_before(sealed(), _INFO, _forged())


@_attack(Stage.SHAPE, _shape, "content of 'Signature'", item=9, row=6, fools=True)
def two_signed_infos_the_evil_one_last() -> bytes:
    """The value is checked over the first, and the digests are taken from the last."""
    return put_behind(sealed(), _INFO, _forged())


@_attack(Stage.SHAPE, _shape, "content of 'SignedInfo'", item=9, row=6)
def signed_info_in_signed_info() -> bytes:
    """The reader looks for references wherever they stand in it."""
    return resign(swap_first(sealed(), b"<ds:SignedInfo>", b"<ds:SignedInfo>" + _forged()))


@_attack(Stage.SHAPE, _shape, "content of 'Object'", item=10, row=6, fools=True)
def signed_info_in_the_object() -> bytes:
    """The reader looks for SignedInfo wherever it stands in the signature."""
    return put_behind(sealed(), b"<ds:Object>", _forged())


@_attack(Stage.SHAPE, _shape, "content of 'Signature'", item=10, row=6, fools=True)
def signed_info_in_an_object_of_its_own() -> bytes:
    """The reader looks for SignedInfo wherever it stands in the signature."""
    return put_behind(sealed(), b"</ds:Object>", b"<ds:Object>", _forged(), b"</ds:Object>")


@_attack(Stage.SHAPE, _shape, "attributes of 'SignedInfo'", item=10, row=6, fools=True)
def signed_info_with_an_identifier() -> bytes:
    """Something may refer to it, and does not need to be it."""
    return altered(b"<ds:SignedInfo>", b'<ds:SignedInfo Id="info">')


@_attack(Stage.SHAPE, _shape, _SIGNED_INFO, item=11, row=7, fools=True)
def no_references() -> bytes:
    """Nothing is referred to, so no digest is wrong."""
    return altered(_BOTH, b"")


@_attack(Stage.SHAPE, _shape, _SIGNED_INFO, item=12, row=8, fools=True)
def only_the_properties() -> bytes:
    """The signature is good, of its own properties: any message may stand in the file."""
    return altered(_CONTENT, b"")


@_attack(Stage.SHAPE, _shape, "attributes of 'Reference'", item=12, row=8, fools=True)
def the_properties_twice() -> bytes:
    """Two references are counted, and neither is to the message."""
    return altered(_CONTENT, swap(_PROPERTIES, b"<ds:Reference ", b'<ds:Reference Id="content" '))


@_attack(Stage.SHAPE, _shape, _SIGNED_INFO, item=13, row=8, fools=True)
def only_the_message() -> bytes:
    """The signing time and the certificate are not signed, and shown all the same."""
    return altered(_PROPERTIES, b"")


@_attack(Stage.SHAPE, _shape, "attributes of 'Reference'", item=13, row=8, fools=True)
def the_message_twice() -> bytes:
    """Two references are counted, and neither is to the properties."""
    return altered(_PROPERTIES, swap(_CONTENT, b' Id="content"', b""))


@_attack(Stage.SHAPE, _shape, _SIGNED_INFO, item=14, fools=True)
def third_reference_to_the_key() -> bytes:
    """What else is signed may be anything, and the reader must follow it."""
    named = swap(sealed(), b"<ds:KeyInfo>", b'<ds:KeyInfo Id="key">')
    third = swap(
        _CONTENT.replace(piece(_CONTENT, "ds:Transform"), b""), b'Id="content" URI=""', b'URI="#key"'
    )
    return resign(put_behind(named, _PROPERTIES, third))


@_attack(Stage.SHAPE, _shape, _SIGNED_INFO, item=14, fools=True)
def third_reference_to_the_message() -> bytes:
    """The message is signed twice, and the second time by other rules."""
    return altered(_PROPERTIES, _PROPERTIES + swap(_CONTENT, b' Id="content"', b""))


@_attack(Stage.SHAPE, _shape, "attributes of 'Reference'", item=14, fools=True)
def references_in_the_other_order() -> bytes:
    """The reader takes the first for that of the message."""
    return altered(_BOTH, _PROPERTIES + _CONTENT)


@_attack(Stage.SHAPE, _shape, "content of 'Signature'", item=14, row=8, fools=True)
def manifest() -> bytes:
    """The message is named in a manifest, and a manifest need not be checked."""
    entry = swap(_CONTENT, b' Id="content"', b"")
    held = b'<ds:Object><ds:Manifest Id="manifest">' + entry + b"</ds:Manifest></ds:Object></ds:Signature>"
    manifested = swap(sealed(), b"</ds:Signature>", held)
    named = _CONTENT.replace(b'URI=""', b'URI="#manifest"').replace(piece(_CONTENT, "ds:Transform"), b"")
    return resign(swap(manifested, _CONTENT, named))


@_attack(Stage.SHAPE, _shape, "an identifier is given twice", item=24, row=2)
def identifier_of_the_properties_given_twice() -> bytes:
    """The reference leads to the first that has it, and the reader reads the other."""
    return altered(
        b"<xades:SignedSignatureProperties>", b'<xades:SignedSignatureProperties Id="signed-properties">'
    )


@_attack(Stage.SHAPE, _shape, "an identifier is given twice", item=24, row=2)
def identifier_of_the_signature_given_twice() -> bytes:
    """The properties are those of the value, or of the signature."""
    return swap(sealed(), b'Id="signature-value"', b'Id="signature"')


@_attack(Stage.SHAPE, _shape, "an identifier is given twice", item=24, row=2, fools=True)
def identifier_of_the_reference_given_twice() -> bytes:
    """The format is that of the second reference too."""
    return altered(b"<ds:Reference Type", b'<ds:Reference Id="content" Type')


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=24, row=2)
def identifier_of_the_properties_in_the_message() -> bytes:
    """The reference leads into the message, where the attacker has put it."""
    return swap(sealed(), b"<header>", b'<header Id="signed-properties">')


@_attack(Stage.STRUCTURE, faults.STRAY_ATTRIBUTE, item=24, row=2)
def identifier_of_the_signature_signed_in_the_message() -> bytes:
    """The properties are those of the message, or of the signature."""
    return altered(b"<header>", b'<header Id="signature">')


def _to(uri: bytes) -> bytes:
    """The first reference to another address."""
    return swap(sealed(), b'Id="content" URI=""', b'Id="content" URI="%s"' % uri)


@_attack(Stage.SHAPE, _shape, "attributes of 'Reference'", item=46, row=17, fools=True)
def address_absent() -> bytes:
    """The application knows what is meant: whatever it has at hand."""
    return altered(b'Id="content" URI=""', b'Id="content"')


@_attack(Stage.SHAPE, _shape, _FIRST, item=46, row=17, fools=True)
def address_of_nothing() -> bytes:
    """An empty identifier finds the document, or nothing, or everything without one."""
    return resign(_to(b"#"))


@_attack(Stage.SHAPE, _shape, _FIRST, item=46, row=17, fools=True)
def address_of_the_root_by_xpointer() -> bytes:
    """The same document, but with its comments."""
    return resign(_to(b"#xpointer(/)"))


@_attack(Stage.SHAPE, _shape, _FIRST, item=46, row=17, fools=True)
def address_of_a_part_by_xpointer() -> bytes:
    """Something small is signed, and the rest is read, and changed."""
    named = swap(_to(b"#xpointer(id('head'))"), b"<header>", b'<header Id="head">')
    return swap(resign(named), b"198.51.100.7", b"203.0.113.66")


@_attack(Stage.SHAPE, _shape, _FIRST, item=46, row=17)
def address_of_a_file() -> bytes:
    """The reader reads a file of its own machine."""
    return resign(_to(b"file:///etc/hostname"), fetch={"file:///etc/hostname": b"<host></host>"})


@_attack(Stage.SHAPE, _shape, _FIRST, item=46, row=17)
def address_in_the_network() -> bytes:
    """The reader asks a server of the attacker, which then answers what was signed."""
    return resign(
        _to(b"http://127.0.0.1/message"), fetch={"http://127.0.0.1/message": b"<message></message>"}
    )


@_attack(Stage.SHAPE, _shape, _FIRST, item=46, row=17)
def address_of_a_file_beside() -> bytes:
    """The file beside is signed, and this one is read."""
    return resign(_to(b"message.mla.xml"), fetch={"message.mla.xml": b"<message></message>"})


@_attack(Stage.SHAPE, _shape, _FIRST, item=46, row=17, fools=True)
def address_of_a_space() -> bytes:
    """Somebody trims it to the whole document, and somebody does not."""
    return resign(_to(b" "))


@_attack(Stage.SHAPE, _shape, _FIRST, item=46, row=17, fools=True)
def address_of_a_line_break() -> bytes:
    """Somebody trims it to the whole document, and somebody does not."""
    return resign(_to(b"&#10;"))


@_attack(Stage.SHAPE, _shape, _SECOND, item=46, row=17)
def address_with_a_percent_sign() -> bytes:
    """Who decodes the address finds the properties, and who does not finds something else, or nothing."""
    return altered(b'URI="#signed-properties"', b'URI="#signed%2Dproperties"')


@_attack(Stage.SHAPE, _shape, _SECOND, item=46, row=17, fools=True)
def properties_by_xpointer() -> bytes:
    """One more way to say the same, and not everybody's."""
    return altered(b'URI="#signed-properties"', b"URI=\"#xpointer(id('signed-properties'))\"")


@_attack(Stage.SHAPE, _shape, _SECOND, item=46, row=(9, 17), fools=True)
def address_of_other_properties() -> bytes:
    """Something is referred to, and these properties are not."""
    return resign(swap(_NAMED, b'URI="#signed-properties"', b'URI="#part"'))


@_attack(Stage.SHAPE, _shape, "attributes of 'Reference'", item=13, row=8, fools=True)
def type_of_the_properties_absent() -> bytes:
    """The reader does not learn which reference is that to the properties."""
    return altered(b' Type="%s"' % SIGNED_PROPERTIES.encode(), b"")


@_attack(Stage.SHAPE, _shape, "second reference", item=13, row=8, fools=True)
def type_of_the_properties_of_another_version() -> bytes:
    """Properties of another version have other rules."""
    return altered(b"http://uri.etsi.org/01903#Sig", b"http://uri.etsi.org/01903/v1.1.1#Sig")


@_attack(Stage.SHAPE, _shape, "text stands between the elements of 'SignedInfo'", item=9, row=6, fools=True)
def text_in_signed_info() -> bytes:
    """The words are signed, and shown to nobody."""
    return altered(_METHOD, b"evil" + _METHOD)


@_attack(Stage.SHAPE, _shape, "text stands between the elements of 'SignedInfo'", item=9, row=6, fools=True)
def space_that_is_not_of_xml_in_signed_info() -> bytes:
    """The reader trims what looks empty."""
    return altered(_METHOD, "\u00a0".encode() + _METHOD)


@_attack(Stage.SHAPE, _shape, "content of 'Reference'", item=46, row=17, fools=True)
def two_digest_methods() -> bytes:
    """The digest is that of the first, or of the last."""
    weak = b'<ds:DigestMethod Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"></ds:DigestMethod>'
    return resign(swap_first(sealed(), b"</ds:DigestMethod>", b"</ds:DigestMethod>" + weak))
