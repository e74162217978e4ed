"""Attacks on what is signed and where: changes after signing, wrapping, and signatures in other places."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import Final

from mla_schema.core import faults
from tests.signature.hostile import (
    Attacks,
    Stage,
    altered,
    bare,
    evil,
    inside,
    piece,
    put_before,
    put_behind,
    signature,
    signed_with,
    swap,
)
from tests.signature.specimens import MINISTRY, sealed
from tests.signature.xmldsig import resign

ATTACKS: Final = Attacks()
_attack = ATTACKS.add

_ROOT: Final = b'<message xmlns="https://w3id.org/mla-schema/1" schemaVersion="1.0">'
_END: Final = b"</message>"
_LATER: Final = b"<xades:SigningTime>2026-11-24T09:31:00Z<"
_NOW: Final = b"<xades:SigningTime>2026-11-24T09:30:00Z<"


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=1)
def text_changed() -> bytes:
    """The address is another one, and the digest is not computed again."""
    return swap(sealed(), b"198.51.100.7", b"203.0.113.66")


@_attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=1)
def text_changed_and_its_digest() -> bytes:
    """The digest fits again, and nobody looks whether the digest is signed."""
    changed = swap(sealed(), b"198.51.100.7", b"203.0.113.66")
    digest = b64encode(sha256(swap(bare(), b"198.51.100.7", b"203.0.113.66")).digest())
    return swap(changed, inside(sealed(), "ds:DigestValue"), digest)


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=1)
def white_space_added() -> bytes:
    """White space between elements means nothing to a reader, but it was not signed."""
    return put_behind(sealed(), b"</header>", b"\n")


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=1)
def element_removed() -> bytes:
    """The mark that it is a specimen is gone."""
    return swap(sealed(), b"<specimen>true</specimen>", b"")


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=1)
def element_added() -> bytes:
    """The request is now urgent."""
    return put_behind(sealed(), b"</items>", b"<urgency>emergency</urgency>")


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=1)
def elements_exchanged() -> bytes:
    """Sender and recipient changed places, with every text as it was."""
    sender, recipient = inside(sealed(), "sender"), inside(sealed(), "recipient")
    return swap(swap(swap(sealed(), sender, b"?"), recipient, sender), b"?", recipient)


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=2)
def attribute_changed() -> bytes:
    """The message is read by the rules of another version."""
    return swap(sealed(), b'schemaVersion="1.0"', b'schemaVersion="1.1"')


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=2)
def attribute_added() -> bytes:
    """The attribute is signed too, but only elements are compared."""
    return swap(sealed(), b"<header>", b'<header urgent="yes">')


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=2)
def language_added() -> bytes:
    """An attribute of XML itself is not looked at."""
    return swap(sealed(), b"<header>", b'<header xml:lang="en">')


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=1)
def signature_of_another_message() -> bytes:
    """A good signature stands in the file, though of another message."""
    return swap(evil(), _END, signature() + _END)


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=1)
def root_renamed() -> bytes:
    """The content is as it was; only what it is called is not."""
    return swap(swap(sealed(), b"<message ", b"<template "), _END, b"</template>")


@_attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=3)
def bit_of_the_value_flipped() -> bytes:
    """The value is only checked for its form."""
    value = inside(sealed(), "ds:SignatureValue")
    return swap(sealed(), value, (b"B" if value[:1] == b"A" else b"A") + value[1:])


@_attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=3)
def value_of_another_signature() -> bytes:
    """The value is that of the same key, but over something else."""
    changed = swap(sealed(), b"198.51.100.7", b"203.0.113.66")
    other = inside(resign(changed), "ds:SignatureValue")
    return swap(sealed(), inside(sealed(), "ds:SignatureValue"), other)


@_attack(Stage.PROPERTIES, faults.PROPERTIES_CHANGED, item=4)
def signing_time_changed() -> bytes:
    """The time is shown, and its digest is not compared."""
    return swap(sealed(), _NOW, _LATER)


@_attack(Stage.PROPERTIES, faults.PROPERTIES_CHANGED, item=4)
def white_space_in_the_properties() -> bytes:
    """White space between the properties was not signed."""
    return put_behind(sealed(), b"<xades:SignedSignatureProperties>", b"\n")


@_attack(Stage.PROPERTIES, faults.PROPERTIES_CHANGED, item=(4, 33), row=12)
def named_certificate_changed() -> bytes:
    """The certificate that the properties name is another one."""
    return swap(sealed(), inside(sealed(), "ds:DigestValue", 2), b64encode(b"x" * 32))


@cache
def _identified() -> bytes:
    """The message, signed by way of an identifier: what all wrapping needs."""
    named = swap(sealed(), b' schemaVersion="1.0">', b' schemaVersion="1.0" Id="message">')
    return resign(swap(named, b'URI=""', b'URI="#message"'))


def _original() -> bytes:
    return swap(_identified(), piece(_identified(), "ds:Signature"), b"")


def _wrapped(inner: bytes, *, behind: bytes = b"") -> bytes:
    """The evil message, with something inside of it and something behind that."""
    return swap(evil(), _END, inner + behind + _END)


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "content of 'Signature'", item=15, row=1)
def wrapping_1() -> bytes:
    """The signature is around the original, and the reader takes the root."""
    own = piece(_identified(), "ds:Signature")
    return _wrapped(swap(own, b"</ds:Signature>", _original() + b"</ds:Signature>"))


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "whole document", item=16, row=1, fools=True)
def wrapping_2() -> bytes:
    """The original stands beside its signature, and the reader takes the root."""
    return _wrapped(_original(), behind=piece(_identified(), "ds:Signature"))


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=17, row=1, fools=True)
def wrapping_3() -> bytes:
    """The evil message stands before the original, and the reader takes the first."""
    return b"<messages>" + evil() + _identified() + b"</messages>"


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=18, row=1, fools=True)
def wrapping_4() -> bytes:
    """The original stands inside the evil message with its signature, and the reader takes the root."""
    return _wrapped(_identified())


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=19, row=1, fools=True)
def wrapping_5() -> bytes:
    """The signature is that of the root, and the original stands behind it."""
    return _wrapped(piece(_identified(), "ds:Signature"), behind=_original())


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "content of 'Signature'", item=20, row=1)
def wrapping_6() -> bytes:
    """The signature is that of the root, and the original stands in the middle of it."""
    own = piece(_identified(), "ds:Signature")
    return _wrapped(swap(own, b"<ds:KeyInfo>", _original() + b"<ds:KeyInfo>"))


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "whole document", item=21, row=1, fools=True)
def wrapping_7() -> bytes:
    """The original stands in an extension, of which the reader reads nothing."""
    extension = b"<extensions><extension>" + _original() + b"</extension></extensions>"
    return _wrapped(extension, behind=piece(_identified(), "ds:Signature"))


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "content of 'Signature'", item=22, row=1)
def wrapping_8() -> bytes:
    """The original stands in an object of the signature, where anything may stand."""
    own = piece(_identified(), "ds:Signature")
    held = b"<ds:Object>" + _original() + b"</ds:Object></ds:Signature>"
    return _wrapped(swap(own, b"</ds:Signature>", held))


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "whole document", item=15, row=1, fools=True)
def reference_by_identifier() -> bytes:
    """Nothing is wrapped yet: but what an identifier finds is not the document."""
    return _identified()


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=23, row=1)
def signed_message_in_another() -> bytes:
    """The original stands inside the evil message, whose signature is a copy of the original's."""
    return _wrapped(bare(), behind=signature())


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=23, row=1)
def signed_message_as_a_part_of_another() -> bytes:
    """The original stands inside the evil message with its signature, and the reader looks for any signature."""
    return _wrapped(sealed())


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=23, row=1)
def new_root_around_it() -> bytes:
    """The reader looks for a message and for a signature, wherever they are."""
    return b"<envelope>" + sealed() + b"</envelope>"


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=28, row=10)
def signature_first() -> bytes:
    """The signature stands before the message's own elements, and the enveloped transform does not mind."""
    return swap(bare(), b"<header>", signature() + b"<header>")


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=28, row=10, fools=True)
def signature_signed_in_the_middle() -> bytes:
    """The signature is good where it stands, and a reader reads around it."""
    return resign(put_before(bare(), b"<body>", signature()))


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=28, row=10, fools=True)
def signature_nested() -> bytes:
    """The signature stands deep in the message, and is found all the same."""
    return resign(put_before(bare(), b"</item>", signature()))


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=28, row=10, fools=True)
def element_behind_the_signature() -> bytes:
    """What stands behind the signature is signed, but the last element is not the signature."""
    return resign(put_behind(sealed(), b"</ds:Signature>", b"<extensions></extensions>"))


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=28, row=10)
def two_signatures_the_second_good() -> bytes:
    """The second signature signs the first one too, and any one that is good will do."""
    return resign(put_behind(sealed(), b"</ds:Signature>", _renamed(signature())), nth=1)


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=28, row=10)
def two_signatures_the_first_good() -> bytes:
    """The reader finds the first signature, and asks nothing of the second."""
    return resign(put_behind(sealed(), b"</ds:Signature>", _renamed(signature())), nth=0)


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=28, row=10)
def same_signature_twice() -> bytes:
    """The enveloped transform is understood to take all signatures away."""
    return put_behind(sealed(), b"</ds:Signature>", signature())


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "content of 'Object'", item=28, row=10)
def signature_in_a_signature() -> bytes:
    """The inner signature is good, and the outer one is taken for its frame."""
    return swap(sealed(), b"<ds:Object>", b"<ds:Object>" + _renamed(signature()))


def _renamed(data: bytes) -> bytes:
    """The same signature with other identifiers."""
    for name in (b"signature", b"signature-value", b"content", b"signed-properties"):
        data = data.replace(b'"%s"' % name, b'"%s-2"' % name).replace(b'"#%s"' % name, b'"#%s-2"' % name)
    return data


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=28, row=10)
def text_behind_the_signature() -> bytes:
    """The text is lost with the signature when that is taken out of the tree."""
    return put_behind(sealed(), b"</ds:Signature>", b"and all other accounts")


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=28, row=10)
def white_space_behind_the_signature() -> bytes:
    """White space behind the signature belongs to the document."""
    return put_behind(sealed(), b"</ds:Signature>", b"\n")


@_attack(Stage.STRUCTURE, faults.STRAY_TEXT, item=28, row=10, fools=True)
def text_signed_behind_the_signature() -> bytes:
    """The text was signed, and is shown to nobody."""
    return resign(put_behind(sealed(), b"</ds:Signature>", b"and all other accounts"))


@_attack(Stage.SHAPE, faults.NOT_SIGNED, item=28, row=10)
def no_signature() -> bytes:
    """What is not signed is not checked."""
    return bare()


@_attack(Stage.SHAPE, faults.NOT_SIGNED, item=28, row=10)
def signature_of_another_namespace() -> bytes:
    """The reader looks for the name alone."""
    return sealed().replace(b"http://www.w3.org/2000/09/xmldsig#", b"http://www.w3.org/2000/09/xmldsig")


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "attributes of 'Signature'", item=28, row=10)
def empty_signature() -> bytes:
    """That there is a signature is enough."""
    return swap(bare(), _END, b'<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>' + _END)


@_attack(Stage.STRUCTURE, faults.UNKNOWN_NAME, item=1, fools=True)
def unknown_element_signed() -> bytes:
    """What the reader does not know it leaves out: a restriction of the request."""
    return altered(b"</dataRequest>", b"<onlyIf>a court agrees</onlyIf></dataRequest>")


@_attack(Stage.STRUCTURE, faults.STRAY_ATTRIBUTE, item=2, fools=True)
def unknown_attribute_signed() -> bytes:
    """What the reader does not know it leaves out."""
    return altered(b"<header>", b'<header draft="yes">')


@_attack(Stage.STRUCTURE, faults.WRONG_ROOT, item=23, fools=True)
def another_document_signed() -> bytes:
    """The signature is good and the signatory is trusted; the reader looks for a message in the document."""
    return signed_with(b'<minutes xmlns="https://w3id.org/mla-schema/1"></minutes>')


@_attack(Stage.STRUCTURE, faults.UNSUPPORTED_VERSION, item=2, fools=True)
def another_version_signed() -> bytes:
    """The reader reads what it knows of a version that it does not know."""
    return altered(b'schemaVersion="1.0"', b'schemaVersion="1.7"')


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=1)
def signature_of_another_authority() -> bytes:
    """The signature is good and its signatory is trusted; it stands in a message of somebody else."""
    return swap(bare(), _END, piece(sealed(MINISTRY), "ds:Signature") + _END)
