"""Attacks on the time and memory of the reader: each file is refused at a cost like that of a good one."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding

from mla_schema.core import faults
from mla_schema.signature.algorithms import PS256
from tests.signature import pki
from tests.signature.attacks_signatory import sealed_by
from tests.signature.hostile import (
    Attacks,
    Stage,
    bare,
    inside,
    method,
    piece,
    put_before,
    put_behind,
    signature,
    signed_part,
    signed_with,
    swap,
    swap_first,
    valued,
)
from tests.signature.pki import Holder, Kind
from tests.signature.specimens import PROSECUTOR, holder, issuer, root, sealed
from tests.signature.xmldsig import with_certificates

ATTACKS: Final = Attacks()
_attack = ATTACKS.add
_shape = faults.SIGNATURE_SHAPE

_MANY: Final = 240_000
_LARGE: Final = "more elements than the profile has"
_LONG: Final = b"urn:" + b"u" * 1_990
_SPACES: Final = b" ".join(b"xmlns:a%d='urn:a'" % number for number in range(28))


def _with(content: bytes) -> bytes:
    """The sealed message with something before its body, and its signature as it was."""
    return put_before(sealed(), b"<body>", content)


def _signed_again(data: bytes) -> bytes:
    """A file whose digests are right already, with a value over its SignedInfo."""
    return valued(data, holder().signer().sign(signed_part(data)))


@_attack(Stage.WIRE, faults.DEPTH_LIMIT, item=63, row=23)
def five_thousand_levels() -> bytes:
    """The reader goes down until its stack is full."""
    return _with(b"<a>" * 5_000 + b"</a>" * 5_000)


@_attack(Stage.WIRE, faults.DEPTH_LIMIT, item=63, row=23)
def five_thousand_levels_in_the_signature() -> bytes:
    """The signature is read by other code than the message."""
    return put_behind(sealed(), b"<ds:Object>", b"<ds:Object>" * 5_000, b"</ds:Object>" * 5_000)


@_attack(Stage.WIRE, faults.ATTRIBUTE_LIMIT, item=64, row=23)
def twenty_thousand_attributes() -> bytes:
    """The reader sorts them, as canonicalisation asks, and compares each with each."""
    return _with(b"<a " + b" ".join(b"a%d=''" % number for number in range(20_000)) + b"/>")


@_attack(Stage.WIRE, faults.ATTRIBUTE_LIMIT, item=64, row=23)
def twenty_thousand_attributes_in_signed_info() -> bytes:
    """SignedInfo is made canonical before anything is known of the signer."""
    many = b" ".join(b"a%d=''" % number for number in range(20_000))
    return swap(sealed(), b"<ds:SignedInfo>", b"<ds:SignedInfo " + many + b">")


@_attack(Stage.WIRE, faults.NAMESPACE_LIMIT, item=65, row=23)
def twenty_thousand_namespaces() -> bytes:
    """Each of them is in scope in every element below."""
    return _with(b"<a " + b" ".join(b"xmlns:a%d='urn:a'" % number for number in range(20_000)) + b"/>")


@_attack(Stage.WIRE, faults.NAMESPACE_LIMIT, item=65, row=23)
def nested_namespaces() -> bytes:
    """The reader keeps a list of those in scope at each level."""
    return _with(b"".join(b"<a xmlns:a%d='urn:a'>" % number for number in range(60)) + b"</a>" * 60)


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=65, row=23)
def thirty_namespaces_in_many_elements() -> bytes:
    """Few namespaces, many elements: their product is in scope."""
    return _with(b"<a " + _SPACES + b">" + b"<c/>" * _MANY + b"</a>")


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=65, row=23)
def namespace_that_is_written_out_in_many_elements() -> bytes:
    """The canonical form declares it in each of them: a megabyte becomes half a gigabyte."""
    content = b"<message xmlns:b='" + _LONG + b"'>" + b"<b:c/>" * _MANY
    return content + signature() + b"</message>"


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=65, row=23)
def namespace_that_is_written_out_inside() -> bytes:
    """As many namespaces as usual are in scope, if one looks at the sum."""
    undeclared = b"<a xmlns=''>" + b"<c/>" * (_MANY // 2) + b"</a>"
    return _with(undeclared + b"<a xmlns:b='" + _LONG + b"'>" + b"<b:c/>" * (_MANY // 2) + b"</a>")


@_attack(Stage.SHAPE, faults.NAMESPACE_NOT_USED, item=65, row=23)
def namespace_of_the_signature_on_the_root() -> bytes:
    """The signature needs one declaration less, so another one is not counted."""
    start = b"<ds:message xmlns:ds='http://www.w3.org/2000/09/xmldsig#'><a xmlns:b='" + _LONG + b"'>"
    own = swap(signature(), b' xmlns:ds="http://www.w3.org/2000/09/xmldsig#"', b"")
    return start + b"<b:c/>" * _MANY + b"</a>" + own + b"</ds:message>"


@_attack(Stage.WIRE, faults.SIZE_LIMIT, item=66, row=23)
def text_of_sixteen_megabytes() -> bytes:
    """The reader begins before it has looked at the size."""
    return _with(b"<a>" + b"x" * 16_000_000 + b"</a>")


@_attack(Stage.WIRE, faults.SIZE_LIMIT, item=66, row=23)
def two_million_references_to_a_character() -> bytes:
    """The parser makes a new text for each of them."""
    return _with(b"<a>" + b"&amp;" * 2_000_000 + b"</a>")


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=66, row=23)
def one_million_references_to_a_character() -> bytes:
    """As many as there may be; each is five bytes again in the canonical form."""
    return _with(b"<a>" + b"&amp;" * 1_000_000 + b"</a>")


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=66, row=23)
def section_that_becomes_five_times_as_long() -> bytes:
    """In the canonical form there are no sections, and each sign is written out."""
    return _with(b"<a><![CDATA[" + b"&" * 5_000_000 + b"]]></a>")


@_attack(Stage.STRUCTURE, faults.STRAY_ATTRIBUTE, item=66, row=23)
def attribute_that_becomes_six_times_as_long() -> bytes:
    """It was signed, and its canonical form is longer than a parser takes, which raises what nobody expects."""
    return signed_with(swap(bare(), b"<header>", b"<header a='" + b'"' * 7_400_000 + b"'>"))


@_attack(Stage.WIRE, faults.TEXT_LIMIT, item=66, row=23)
def text_of_eight_megabytes_in_the_value() -> bytes:
    """The reader decodes whatever it is given."""
    return swap(sealed(), inside(sealed(), "ds:SignatureValue"), b"A" * 8_000_000)


@_attack(Stage.CONTENT, faults.CONTENT_CHANGED, item=66, row=23)
def many_elements() -> bytes:
    """The message of somebody else's signature is made canonical before its digest is compared."""
    return _with(b"<a></a>" * _MANY)


@_attack(Stage.WIRE, faults.NODE_LIMIT, item=66, row=23)
def two_million_elements() -> bytes:
    """Every element is a hundred bytes in memory."""
    return _with(b"<a/>" * 2_000_000)


@_attack(Stage.SHAPE, _shape, _LARGE, item=67, row=23)
def three_thousand_references() -> bytes:
    """Each of them is to the whole document, and each is right: the reader hashes it three thousand times."""
    content = piece(sealed(), "ds:Reference")
    more = swap(content, b' Id="content"', b"") * 3_000
    return _signed_again(put_behind(sealed(), content, more))


@_attack(Stage.SHAPE, _shape, _LARGE, item=67, row=23)
def three_thousand_transforms() -> bytes:
    """The document is made canonical three thousand times."""
    again = piece(sealed(), "ds:Transform", 1)
    return _signed_again(swap_first(sealed(), again, again * 3_000))


@_attack(Stage.SHAPE, _shape, _LARGE, item=67, row=23)
def three_thousand_certificates() -> bytes:
    """The reader looks for a path through all of them."""
    return with_certificates(sealed(), (holder().der, *[issuer().der] * 3_000))


@_attack(Stage.WIRE, faults.NAMESPACE_LIMIT, item=67, row=23)
def three_thousand_objects() -> bytes:
    """Each of them may hold the properties."""
    held = piece(sealed(), "ds:Object")
    return swap(sealed(), held, held * 3_000)


@_attack(Stage.SHAPE, faults.SIGNATURE_PLACE, item=67, row=23)
def two_thousand_signatures() -> bytes:
    """The reader verifies them until one is good."""
    names = (
        b' xmlns:ds="http://www.w3.org/2000/09/xmldsig#"',
        b' xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"',
    )
    own = swap(swap(signature(), names[0], b""), names[1], b"")
    document = swap(bare(), b"<message ", b"<message" + b"".join(names) + b" ")
    return swap(document, b"</message>", own * 2_000 + b"</message>")


@_attack(Stage.SHAPE, _shape, _LARGE, item=67, row=23)
def many_unsigned_properties() -> bytes:
    """The reader keeps what it does not know."""
    own = b"<xades:UnsignedProperties>" + b"<a></a>" * _MANY + b"</xades:UnsignedProperties>"
    return put_behind(sealed(), piece(sealed(), "xades:SignedProperties"), own)


@_attack(Stage.SHAPE, _shape, "signing time must be in UTC", item=66, row=23)
def signing_time_of_seven_megabytes() -> bytes:
    """A pattern is tried at every digit."""
    return swap(sealed(), b"2026-11-24T09:30:00Z", b"2026-11-24T09:30:00." + b"0" * 7_000_000 + b"Z")


@_attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=66, row=23)
def digest_of_five_megabytes() -> bytes:
    """A digest as long as a film."""
    return swap(sealed(), inside(sealed(), "ds:DigestValue"), b"A" * 5_000_000)


@_attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=66, row=23)
def value_of_five_megabytes() -> bytes:
    """A signature as long as a film."""
    return swap(sealed(), inside(sealed(), "ds:SignatureValue"), b"A" * 5_000_000)


@_attack(Stage.CERTIFICATE, faults.CERTIFICATE_UNREADABLE, item=66, row=23)
def certificate_of_five_megabytes() -> bytes:
    """A certificate as long as a film."""
    return swap(sealed(), inside(sealed(), "ds:X509Certificate"), b"MIIB" * 1_250_000)


@_attack(Stage.ALGORITHM, faults.ALGORITHM_NOT_ACCEPTED, item=66, row=23)
def method_of_five_megabytes() -> bytes:
    """The name of the method is looked up in every list."""
    return method("urn:" + "u" * 5_000_000)


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=66, row=(16, 23))
def key_with_a_huge_exponent() -> bytes:
    """Each verification takes as long as a signature."""
    name, above = pki.name_of("SPECIMEN Seal", PROSECUTOR), issuer()
    certificate = pki.certify(name, _with_huge_exponent(), above.certificate.subject, above.key)
    data = with_certificates(method(PS256.uri), [certificate.public_bytes(Encoding.DER), *above.chain])
    return valued(data, b"\x01" * 384)


def _with_huge_exponent() -> rsa.RSAPublicKey:
    modulus = (1 << 3_071) + 1
    return rsa.RSAPublicNumbers(modulus - 2, modulus).public_key()


def _sealed_through(kind: Kind, *pairs: tuple[str, str]) -> bytes:
    """A message of the attacker, with certificates that one key of his issues in these names for these names."""
    key = pki.key_of(kind, "rogue")
    names = {each: pki.name_of(each, "SPECIMEN Trust Services") for pair in pairs for each in pair}
    crossed = [
        pki.certify(names[subject], key.public_key(), names[above], key, ca=True) for subject, above in pairs
    ]
    by = pki.leaf(Holder(kind, key, crossed[0]), PROSECUTOR)
    return sealed_by(by, chain=(by.der, *[each.public_bytes(Encoding.DER) for each in crossed]))


@_attack(Stage.PATH, faults.NO_PATH, item=66, row=(13, 23), fools=True)
def issuers_that_issue_for_themselves() -> bytes:
    """Each can follow on each, and all 340 ways through them are tried, with the slowest of all curves."""
    return _sealed_through(Kind.P521, *[("SPECIMEN Issuer", "SPECIMEN Issuer")] * 4)


@_attack(Stage.PATH, faults.NO_PATH, item=66, row=(13, 23), fools=True)
def issuers_that_issue_for_each_other() -> bytes:
    """The ways through them go in circles, and are tried as long as they may be."""
    return _sealed_through(Kind.P521, ("X", "Y"), ("Y", "X"), ("X", "Z"), ("Z", "X"))


@_attack(Stage.PATH, faults.NO_PATH, item=66, row=(13, 23), fools=True)
def issuers_with_huge_exponents() -> bytes:
    """Every step on a path takes as long as a signature."""
    public = _with_huge_exponent()
    name = pki.name_of("SPECIMEN Issuer", "SPECIMEN Trust Services")
    certificate = pki.certify(name, public, root().certificate.subject, root().key, ca=True)
    by = holder()
    return sealed_by(by, chain=(by.der, certificate.public_bytes(Encoding.DER)))
