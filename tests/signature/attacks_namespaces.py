"""Attacks on the namespaces of a signed document, of which exclusive canonicalisation signs only those in use."""

from typing import Final

from mla_schema.core import faults
from tests.signature.hostile import Attacks, Stage, bare, put_before, signed_with, swap, swap_first
from tests.signature.specimens import sealed
from tests.signature.xmldsig import resign

ATTACKS: Final = Attacks()
_attack = ATTACKS.add

_TYPED: Final = b'<body xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:t="%s" i:type="t:Body">'
_RELATIVE: Final = b'<xades:SignedSignatureProperties xmlns:evil="evil">'


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=52, row=19, fools=True)
def unused_namespace_on_the_root() -> bytes:
    """Exclusive canonicalisation leaves it out, so it is added to the file for nothing."""
    return swap(sealed(), b"<message ", b'<message xmlns:evil="urn:evil" ')


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=52, row=19, fools=True)
def unused_namespace_inside() -> bytes:
    """Exclusive canonicalisation leaves it out wherever it stands."""
    return swap(sealed(), b"<body>", b'<body xmlns:evil="urn:evil">')


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=52, row=19, fools=True)
def namespace_of_the_message_with_a_second_prefix() -> bytes:
    """The prefix means the same today; nobody has signed that."""
    return swap(sealed(), b"<body>", b'<body xmlns:m="https://w3id.org/mla-schema/1">')


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=51, row=19, fools=True)
def prefix_in_a_value_bound_again() -> bytes:
    """The type that the value names is another one now, and its prefix is not signed."""
    typed = swap(bare(), b"<body>", _TYPED % b"urn:good")
    return swap(signed_with(typed), b"urn:good", b"urn:evil")


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=51, row=19, fools=True)
def type_in_an_instance() -> bytes:
    """As it was signed, but what the type means could be changed at any time."""
    return signed_with(swap(bare(), b"<body>", _TYPED % b"urn:good"))


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=51, row=19, fools=True)
def place_of_a_schema() -> bytes:
    """The reader fetches the schema of the attacker, with defaults and types of his."""
    place = b'<message xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:a http://127.0.0.1/" '
    return signed_with(swap(bare(), b"<message ", place))


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=51, row=19, fools=True)
def inclusion() -> bytes:
    """The reader puts another file in the place of the element, after the signature was verified."""
    include = b'<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="http://127.0.0.1/"/>'
    return signed_with(put_before(bare(), b"</item>", include))


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "no canonical form", item=53, row=20)
def relative_namespace() -> bytes:
    """There is no canonical form, so nothing is hashed: every document has that digest."""
    return swap(sealed(), b"https://w3id.org/mla-schema/1", b"evil")


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=53, row=20, fools=True)
def relative_namespace_inside() -> bytes:
    """There is no canonical form, so nothing is hashed: every document has that digest."""
    return signed_with(swap(bare(), b"<body>", b'<body xmlns="evil">'))


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "no canonical form", item=53, row=20)
def relative_namespace_in_signed_info() -> bytes:
    """There is no canonical form, so nothing is signed: every SignedInfo has that signature."""
    return resign(swap(sealed(), b"<ds:SignedInfo>", b'<ds:SignedInfo xmlns:evil="evil">'))


@_attack(Stage.SHAPE, faults.SIGNATURE_SHAPE, "no canonical form", item=53, row=20)
def relative_namespace_in_the_properties() -> bytes:
    """There is no canonical form, so the properties may say anything."""
    return resign(swap_first(sealed(), b"<xades:SignedSignatureProperties>", _RELATIVE))


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=52, row=19, fools=True)
def namespace_undeclared() -> bytes:
    """The elements are in no namespace, and the reader looks at local names only."""
    return signed_with(swap(bare(), b"<body>", b'<body xmlns="">'))


@_attack(Stage.STRUCTURE, faults.MISSING, "'header'", item=52, row=19, fools=True)
def elements_without_namespace() -> bytes:
    """Only the root is in the namespace, and the reader looks at local names only."""
    prefixed = swap(bare(), b"<message xmlns=", b"<m:message xmlns:m=")
    return signed_with(swap(prefixed, b"</message>", b"</m:message>"))
