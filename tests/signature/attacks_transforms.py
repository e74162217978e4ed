"""Attacks on what becomes of something before it is hashed: transforms and canonical forms."""

from typing import Final

from mla_schema.core import faults
from mla_schema.signature.xml_shape import C14N, ENVELOPED
from tests.signature.hostile import Attacks, Stage, altered, piece, swap
from tests.signature.specimens import sealed
from tests.signature.xmldsig import BASE64, C14N_10, C14N_11, XPATH, XPATH_FILTER, XSLT, resign

ATTACKS: Final = Attacks()
_attack = ATTACKS.add
_shape = faults.SIGNATURE_SHAPE

_PROPERTIES: Final = piece(sealed(), "ds:Reference", 1)
_METHOD: Final = piece(sealed(), "ds:CanonicalizationMethod")
_ENVELOPED: Final = piece(sealed(), "ds:Transform", 0)
_EXCLUSIVE: Final = piece(sealed(), "ds:Transform", 1)
_CHAIN: Final = _ENVELOPED + _EXCLUSIVE
_INCLUSIVE: Final = (
    b'<ec:InclusiveNamespaces xmlns:ec="http://www.w3.org/2001/10/xml-exc-c14n#" PrefixList="%s"/>'
)
_NAMED: Final = swap(
    sealed(), b"<xades:SignedSignatureProperties>", b'<xades:SignedSignatureProperties Id="part">'
)
_CONSTANT: Final = (
    b'<x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform">'
    b'<x:output omit-xml-declaration="yes"/><x:template match="/"><signed/></x:template></x:stylesheet>'
)
_TRANSFORMS: Final = "content of 'Transforms'"
_TRANSFORM: Final = "content of 'Transform'"
_FIXED: Final = "a canonicalisation or transform"


def _with_transforms(*chain: bytes) -> bytes:
    """The message under other transforms, signed."""
    return altered(_CHAIN, b"".join(chain))


def _transform(algorithm: str, content: bytes = b"") -> bytes:
    return b'<ds:Transform Algorithm="%s">%s</ds:Transform>' % (algorithm.encode(), content)


@_attack(Stage.SHAPE, _shape, _TRANSFORMS, item=47, row=18, fools=True)
def filter_by_xpath() -> bytes:
    """The filter takes the addresses out, so anyone may change them."""
    path = b'<ds:XPath xmlns:m="https://w3id.org/mla-schema/1">not(ancestor-or-self::m:items)</ds:XPath>'
    signed = _with_transforms(_ENVELOPED, _transform(XPATH, path), _EXCLUSIVE)
    return swap(signed, b"198.51.100.7", b"203.0.113.66")


@_attack(Stage.SHAPE, _shape, _TRANSFORMS, item=47, row=18, fools=True)
def filter_by_xpath_in_the_place_of_the_enveloped_transform() -> bytes:
    """It says the same as the enveloped transform, today."""
    path = b"<ds:XPath>not(ancestor-or-self::ds:Signature)</ds:XPath>"
    return _with_transforms(_transform(XPATH, path), _transform(ENVELOPED), _EXCLUSIVE)


@_attack(Stage.SHAPE, _shape, _TRANSFORMS, item=47, row=18, fools=True)
def filter_2_by_xpath() -> bytes:
    """The filter takes the addresses out, so anyone may change them."""
    path = (
        b'<f:XPath xmlns:f="%s" xmlns:m="https://w3id.org/mla-schema/1" Filter="subtract">//m:items</f:XPath>'
    )
    signed = _with_transforms(_ENVELOPED, _transform(XPATH_FILTER, path % XPATH_FILTER.encode()), _EXCLUSIVE)
    return swap(signed, b"198.51.100.7", b"203.0.113.66")


@_attack(Stage.SHAPE, _shape, _TRANSFORM, item=48, row=18, fools=True)
def style_sheet_with_one_result() -> bytes:
    """The style sheet makes the same of every document, so every document is signed."""
    signed = _with_transforms(_ENVELOPED, _transform(XSLT, _CONSTANT))
    return swap(signed, b"198.51.100.7", b"203.0.113.66")


@_attack(Stage.SHAPE, _shape, _TRANSFORMS, item=48, row=18, fools=True)
def style_sheet_before_the_canonical_form() -> bytes:
    """The reader runs the program of the attacker before it knows who that is."""
    return _with_transforms(_ENVELOPED, _transform(XSLT, _CONSTANT), _EXCLUSIVE)


@_attack(Stage.SHAPE, _shape, _TRANSFORM, item=49, row=18, fools=True)
def inclusive_namespaces_of_the_message() -> bytes:
    """Prefixes of the signer's choice are signed where others are not."""
    return _with_transforms(_ENVELOPED, _transform(C14N, _INCLUSIVE % b"ds xades"))


@_attack(Stage.SHAPE, _shape, _TRANSFORM, item=49, row=18, fools=True)
def inclusive_namespaces_of_none() -> bytes:
    """An empty list changes nothing, and is one more shape."""
    return _with_transforms(_ENVELOPED, _transform(C14N, _INCLUSIVE % b""))


@_attack(Stage.SHAPE, _shape, "content of 'CanonicalizationMethod'", item=49, row=18)
def inclusive_namespaces_of_signed_info() -> bytes:
    """The default namespace of the message becomes part of what is signed in SignedInfo."""
    own = _METHOD.replace(b"></ds:C", b">" + _INCLUSIVE % b"#default" + b"</ds:C")
    return altered(_METHOD, own)


@_attack(Stage.SHAPE, _shape, "elements of 'CanonicalizationMethod'", item=49, row=18, fools=True)
def text_in_the_canonicalisation() -> bytes:
    """The parameter means nothing, and is signed."""
    return altered(_METHOD, _METHOD.replace(b"></ds:C", b">evil</ds:C"))


def _canonicalised(algorithm: str) -> bytes:
    return altered(_METHOD, _METHOD.replace(C14N.encode(), algorithm.encode()))


@_attack(Stage.SHAPE, _shape, _FIXED, item=50, row=20, fools=True)
def exclusive_with_comments() -> bytes:
    """Comments are signed, so they seem to mean something."""
    return _with_transforms(_ENVELOPED, _transform(C14N + "WithComments"))


@_attack(Stage.SHAPE, _shape, _FIXED, item=50, row=20, fools=True)
def exclusive_with_comments_for_signed_info() -> bytes:
    """A comment in a digest would be signed."""
    return _canonicalised(C14N + "WithComments")


@_attack(Stage.SHAPE, _shape, _FIXED, item=50, row=20, fools=True)
def inclusive() -> bytes:
    """Namespaces and attributes of what is around are signed, and not everybody computes them alike."""
    return _with_transforms(_ENVELOPED, _transform(C14N_10))


@_attack(Stage.SHAPE, _shape, _FIXED, item=50, row=20)
def inclusive_for_signed_info() -> bytes:
    """Namespaces of what is around are signed, and not everybody computes them alike."""
    return _canonicalised(C14N_10)


@_attack(Stage.SHAPE, _shape, _FIXED, item=50, row=20, fools=True)
def inclusive_1_1() -> bytes:
    """Half of the implementations do not have it."""
    return _with_transforms(_ENVELOPED, _transform(C14N_11))


@_attack(Stage.SHAPE, _shape, _FIXED, item=50, row=20)
def inclusive_1_1_for_signed_info() -> bytes:
    """Half of the implementations do not have it."""
    return _canonicalised(C14N_11)


@_attack(Stage.SHAPE, _shape, _TRANSFORMS, item=50, row=20, fools=True)
def no_canonicalisation_of_the_message() -> bytes:
    """The standard has a default for it, which is not the exclusive one."""
    return _with_transforms(_ENVELOPED)


@_attack(Stage.SHAPE, _shape, "content of 'Reference'", item=50, row=20, fools=True)
def no_canonicalisation_of_the_properties() -> bytes:
    """The standard has a default for it, which is not the exclusive one."""
    return altered(_PROPERTIES, swap(_PROPERTIES, b"<ds:Transforms>" + _EXCLUSIVE + b"</ds:Transforms>", b""))


@_attack(Stage.SHAPE, _shape, _TRANSFORMS, item=50, row=18, fools=True)
def no_transform_of_the_properties() -> bytes:
    """An empty list is one more shape."""
    return altered(_PROPERTIES, swap(_PROPERTIES, _EXCLUSIVE, b""))


@_attack(Stage.SHAPE, _shape, _TRANSFORMS, item=50, row=18)
def no_enveloped_transform() -> bytes:
    """A digest over itself can never be right, but a reader may leave the signature out unasked."""
    return _with_transforms(_EXCLUSIVE)


@_attack(Stage.SHAPE, _shape, _FIXED, item=50, row=18)
def canonical_form_before_the_enveloped_transform() -> bytes:
    """The transform works on bytes that it has to parse again, without the signature that it belongs to."""
    return _with_transforms(_EXCLUSIVE, _ENVELOPED)


@_attack(Stage.SHAPE, _shape, _TRANSFORMS, item=50, row=18, fools=True)
def enveloped_transform_twice() -> bytes:
    """The second takes another signature away."""
    return _with_transforms(_ENVELOPED, _ENVELOPED, _EXCLUSIVE)


@_attack(Stage.SHAPE, _shape, _FIXED, item=50, row=18)
def enveloped_transform_of_the_properties() -> bytes:
    """The signature is taken away, and the properties with it."""
    return altered(_PROPERTIES, _PROPERTIES.replace(C14N.encode(), ENVELOPED.encode()))


@_attack(Stage.SHAPE, _shape, _FIXED, item=47, row=18, fools=True)
def base64_transform() -> bytes:
    """Only the letters of the texts are signed, and no element."""
    own = _PROPERTIES.replace(C14N.encode(), BASE64.encode()).replace(b"#signed-properties", b"#part")
    return resign(swap(_NAMED, _PROPERTIES, own))


@_attack(Stage.SHAPE, _shape, _FIXED, item=47, row=18, fools=True)
def unknown_transform() -> bytes:
    """What the reader does not know it leaves out."""
    return altered(_PROPERTIES, _PROPERTIES.replace(C14N.encode(), b"urn:evil"))


@_attack(Stage.SHAPE, _shape, "attributes of 'Transform'", item=47, row=18, fools=True)
def transform_with_another_attribute() -> bytes:
    """The attribute means nothing, and is signed."""
    return altered(_CHAIN, _CHAIN.replace(b"<ds:Transform ", b'<ds:Transform Id="t" ', 1))


@_attack(Stage.SHAPE, _shape, "text stands between the elements of 'Transform'", item=47, row=18, fools=True)
def text_in_a_transform() -> bytes:
    """The parameter means nothing, and is signed."""
    return altered(_CHAIN, _CHAIN.replace(b"></ds:Transform>", b">evil</ds:Transform>", 1))
