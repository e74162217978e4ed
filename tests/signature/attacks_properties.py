"""Attacks on the properties of a signature: those that are signed, and those that are not."""

from typing import Final

from mla_schema.core import faults
from tests.signature.hostile import Attacks, Stage, altered, piece, put_before, put_behind, swap
from tests.signature.specimens import sealed
from tests.signature.xmldsig import resign

ATTACKS: Final = Attacks()
_attack = ATTACKS.add
_shape = faults.SIGNATURE_SHAPE

_QUALIFYING: Final = piece(sealed(), "xades:QualifyingProperties")
_SIGNED: Final = piece(sealed(), "xades:SignedProperties")
_TIME: Final = piece(sealed(), "xades:SigningTime")
_OF_SIGNATURE: Final = "content of 'SignedSignatureProperties'"
_OF_QUALIFYING: Final = "content of 'QualifyingProperties'"


def _spoofed() -> bytes:
    """Properties of the attacker: another time, and identifiers of their own."""
    other = _QUALIFYING.replace(b"2026-11-24T09:30:00Z", b"2020-01-01T00:00:00Z")
    return other.replace(b'"signed-properties"', b'"evil"')


@_attack(Stage.SHAPE, _shape, "content of 'Object'", item=25, row=9, fools=True)
def other_properties_first() -> bytes:
    """The first properties of the file are read, and the second are signed."""
    return put_before(sealed(), _QUALIFYING, _spoofed())


@_attack(Stage.SHAPE, _shape, "content of 'Object'", item=25, row=9, fools=True)
def other_properties_last() -> bytes:
    """The last properties of the file are read, and the first are signed."""
    return put_behind(sealed(), _QUALIFYING, _spoofed())


@_attack(Stage.SHAPE, _shape, "content of 'Signature'", item=25, row=9, fools=True)
def other_properties_in_an_object_before() -> bytes:
    """The first object is read, and the second is signed."""
    return put_before(sealed(), b"<ds:Object>", b"<ds:Object>", _spoofed(), b"</ds:Object>")


@_attack(Stage.SHAPE, _shape, "content of 'Signature'", item=25, row=9, fools=True)
def other_properties_in_an_object_behind() -> bytes:
    """The last object is read, and the first is signed."""
    return put_behind(sealed(), b"</ds:Object>", b"<ds:Object>", _spoofed(), b"</ds:Object>")


@_attack(Stage.SHAPE, _shape, _OF_QUALIFYING, item=25, row=9, fools=True)
def other_signed_properties_first() -> bytes:
    """The first signed properties are read, and the second are signed."""
    return put_before(sealed(), _SIGNED, piece(_spoofed(), "xades:SignedProperties"))


@_attack(Stage.SHAPE, _shape, _OF_QUALIFYING, item=25, row=9, fools=True)
def other_signed_properties_last() -> bytes:
    """The last signed properties are read, and the first are signed."""
    return put_behind(sealed(), _SIGNED, piece(_spoofed(), "xades:SignedProperties"))


@_attack(Stage.SHAPE, _shape, _OF_SIGNATURE, item=25, row=9, fools=True)
def properties_in_properties() -> bytes:
    """The reader looks for the signing time wherever it stands."""
    return altered(_TIME, piece(_spoofed(), "xades:SignedProperties") + _TIME)


@_attack(Stage.SHAPE, _shape, "content of 'UnsignedProperties'", item=(25, 26), row=9, fools=True)
def other_properties_among_the_unsigned() -> bytes:
    """The reader looks for the signing time wherever it stands."""
    return _unsigned(piece(_spoofed(), "xades:SignedProperties"))


@_attack(Stage.SHAPE, _shape, "the reference is not to the signed properties", item=25, row=9, fools=True)
def properties_that_are_not_referred_to() -> bytes:
    """What is referred to stands elsewhere in the signature, and these are read."""
    held = b'<ds:SignatureValue Id="signed-properties">'
    named = swap(
        sealed(), b'<xades:SignedProperties Id="signed-properties">', b'<xades:SignedProperties Id="evil">'
    )
    named = swap(named, b'<ds:SignatureValue Id="signature-value">', held)
    named = swap(named, b'URI="#signed-properties"', b'URI="#part"')
    return resign(
        swap(named, b"<xades:SignedSignatureProperties>", b'<xades:SignedSignatureProperties Id="part">')
    )


def _unsigned(content: bytes) -> bytes:
    """The sealed message with unsigned properties."""
    return put_behind(
        sealed(), _SIGNED, b"<xades:UnsignedProperties>", content, b"</xades:UnsignedProperties>"
    )


def _unsigned_signature(content: bytes) -> bytes:
    name = b"xades:UnsignedSignatureProperties>"
    return _unsigned(b"<" + name + content + b"</" + name)


_TOKEN: Final = b"<xades:EncapsulatedTimeStamp>AAAA</xades:EncapsulatedTimeStamp>"
_STAMP: Final = b"<xades:SignatureTimeStamp>" + _TOKEN + b"</xades:SignatureTimeStamp>"
_OF_UNSIGNED: Final = "content of 'UnsignedSignatureProperties'"


@_attack(Stage.SHAPE, _shape, "content of 'UnsignedProperties'", item=26, row=9, fools=True)
def unsigned_properties_empty() -> bytes:
    """One more shape."""
    return _unsigned(b"")


@_attack(Stage.SHAPE, _shape, _OF_UNSIGNED, item=26, row=9, fools=True)
def counter_signature() -> bytes:
    """Somebody else seems to agree, and nobody has signed that."""
    return _unsigned_signature(b"<xades:CounterSignature></xades:CounterSignature>")


@_attack(Stage.SHAPE, _shape, _OF_UNSIGNED, item=26, row=9, fools=True)
def certificates_among_the_unsigned() -> bytes:
    """Certificates of the attacker become part of the path."""
    return _unsigned_signature(b"<xades:CertificateValues></xades:CertificateValues>")


@_attack(Stage.SHAPE, _shape, _OF_UNSIGNED, item=26, row=9, fools=True)
def revocation_among_the_unsigned() -> bytes:
    """The attacker says that his certificate was not revoked."""
    return _unsigned_signature(b"<xades:RevocationValues></xades:RevocationValues>")


@_attack(Stage.SHAPE, _shape, _OF_UNSIGNED, item=26, row=9, fools=True)
def archive_timestamp() -> bytes:
    """A timestamp over other bytes is taken for one over the value."""
    stamp = (
        b'<a:ArchiveTimeStamp xmlns:a="http://uri.etsi.org/01903/v1.4.1#">'
        + _TOKEN
        + b"</a:ArchiveTimeStamp>"
    )
    return _unsigned_signature(stamp)


@_attack(Stage.SHAPE, _shape, _OF_UNSIGNED, item=26, row=9, fools=True)
def two_timestamps() -> bytes:
    """One of the two is good, or the earlier one counts."""
    return _unsigned_signature(_STAMP + _STAMP)


@_attack(Stage.SHAPE, _shape, "content of 'SignatureTimeStamp'", item=26, row=9, fools=True)
def timestamp_without_a_token() -> bytes:
    """That there is a timestamp is enough."""
    return _unsigned_signature(b"<xades:SignatureTimeStamp></xades:SignatureTimeStamp>")


@_attack(Stage.SHAPE, _shape, "content of 'SignatureTimeStamp'", item=26, row=9, fools=True)
def timestamp_with_two_tokens() -> bytes:
    """One of the two is good."""
    return _unsigned_signature(
        b"<xades:SignatureTimeStamp>" + _TOKEN + _TOKEN + b"</xades:SignatureTimeStamp>"
    )


@_attack(Stage.SHAPE, _shape, "content of 'SignatureTimeStamp'", item=26, row=9, fools=True)
def timestamp_that_includes_something_else() -> bytes:
    """The token covers what the attacker says, and not the value."""
    include = b'<xades:Include URI="#evil"></xades:Include>'
    return _unsigned_signature(swap(_STAMP, _TOKEN, include + _TOKEN))


@_attack(Stage.SHAPE, _shape, "elements of 'SignatureTimeStamp'", item=26, row=9, fools=True)
def text_in_the_timestamp() -> bytes:
    """The words are not signed, and shown beside the timestamp."""
    return _unsigned_signature(swap(_STAMP, _TOKEN, b"evil" + _TOKEN))


@_attack(Stage.SHAPE, _shape, "'EncapsulatedTimeStamp' is not canonical base64", item=26, row=9, fools=True)
def timestamp_of_junk() -> bytes:
    """What cannot be read is left out."""
    return _unsigned_signature(swap(_STAMP, b"AAAA", b"!"))


@_attack(Stage.SHAPE, _shape, "content of 'UnsignedProperties'", item=26, row=9, fools=True)
def unsigned_properties_of_the_data() -> bytes:
    """Properties of the message that nobody has signed."""
    name = b"xades:UnsignedDataObjectProperties>"
    return _unsigned(b"<" + name + b"</" + name)


@_attack(Stage.SHAPE, _shape, "those of another signature", item=27, row=10, fools=True)
def target_of_another_signature() -> bytes:
    """The properties say that they belong to another signature."""
    return swap(sealed(), b'Target="#signature"', b'Target="#another"')


@_attack(Stage.SHAPE, _shape, "those of another signature", item=27, row=10, fools=True)
def target_of_nothing() -> bytes:
    """The properties belong to no signature."""
    return swap(sealed(), b'Target="#signature"', b'Target=""')


@_attack(Stage.SHAPE, _shape, "those of another signature", item=27, row=10, fools=True)
def target_without_a_number_sign() -> bytes:
    """An address is taken for an identifier."""
    return swap(sealed(), b'Target="#signature"', b'Target="signature"')


@_attack(Stage.SHAPE, _shape, "attributes of 'QualifyingProperties'", item=27, row=10, fools=True)
def target_absent() -> bytes:
    """The properties belong to the signature in which they stand."""
    return swap(sealed(), b' Target="#signature"', b"")


@_attack(Stage.SHAPE, _shape, "attributes of 'Signature'", item=27, row=10, fools=True)
def signature_without_identifier() -> bytes:
    """Nothing can belong to it."""
    return swap(sealed(), b' Id="signature"', b"")


@_attack(Stage.SHAPE, _shape, "attributes of 'Signature'", item=(24, 27), row=2, fools=True)
def identifier_in_a_namespace() -> bytes:
    """The reader looks at local names only."""
    return swap(sealed(), b' Id="signature"', b' ds:Id="signature"')


@_attack(Stage.SHAPE, _shape, "attributes of 'Signature'", item=(24, 27), row=2, fools=True)
def identifier_of_xml_itself() -> bytes:
    """One parser knows it as an identifier, and another does not."""
    return swap(sealed(), b' Id="signature"', b' Id="signature" xml:id="signature"')


@_attack(Stage.SHAPE, _shape, "attributes of 'SignedProperties'", fools=True)
def signed_properties_without_identifier() -> bytes:
    """What has no identifier cannot be referred to; the reader refers to it by its type."""
    named = swap(sealed(), b'<xades:SignedProperties Id="signed-properties">', b"<xades:SignedProperties>")
    named = swap(
        named,
        b"<xades:SignedSignatureProperties>",
        b'<xades:SignedSignatureProperties Id="signed-properties">',
    )
    return resign(named)


@_attack(Stage.SHAPE, _shape, "content of 'Object'", item=25, row=9, fools=True)
def properties_of_another_version() -> bytes:
    """Properties of another version have other rules."""
    return resign(
        sealed().replace(b"http://uri.etsi.org/01903/v1.3.2#", b"http://uri.etsi.org/01903/v1.1.1#")
    )


@_attack(Stage.SHAPE, _shape, "attributes of 'Object'", item=25, row=9, fools=True)
def object_with_a_media_type() -> bytes:
    """The object is to be decoded before it is read."""
    return swap(sealed(), b"<ds:Object>", b'<ds:Object MimeType="text/xml">')


@_attack(Stage.SHAPE, _shape, "text stands between the elements of 'Object'", item=26, row=9, fools=True)
def text_in_the_object() -> bytes:
    """The words are not signed, and stand in the signature."""
    return put_behind(sealed(), b"<ds:Object>", b"the prosecutor has withdrawn this")


@_attack(Stage.SHAPE, _shape, "text stands between the elements of 'Object'", item=26, row=9, fools=True)
def text_behind_the_properties() -> bytes:
    """The words are not signed, and stand in the signature."""
    return put_before(sealed(), b"</ds:Object>", b"the prosecutor has withdrawn this")
