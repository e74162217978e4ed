"""Files that are accepted: what good implementations write in other ways, and what is changed without harm."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Final

import mla_schema as mla
from mla_schema.signature.algorithms import (
    ED25519,
    ES256,
    ES384,
    ES512,
    PS256,
    PS384,
    PS512,
    RS256,
    RS384,
    RS512,
    Algorithm,
)
from mla_schema.signature.xml_shape import SHA256
from tests.signature import pki
from tests.signature.hostile import (
    altered,
    bare,
    inside,
    method,
    piece,
    signed_part,
    signed_with,
    swap,
    valued,
)
from tests.signature.pki import Kind
from tests.signature.specimens import PROSECUTOR, holder, issuer, message, root, sealed
from tests.signature.xmldsig import resign, with_certificates

_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551

VARIANTS: Final[dict[str, Callable[[], bytes]]] = {}


def _variant(make: Callable[[], bytes]) -> Callable[[], bytes]:
    VARIANTS[make.__name__.replace("_", " ").strip()] = make
    return make


@_variant
def as_we_seal_it() -> bytes:
    """Nothing is changed."""
    return sealed()


@_variant
def cdata_section() -> bytes:
    """A text is written as a section; its canonical form is the same."""
    text = inside(sealed(), "text")
    plain = text.replace(b"&lt;", b"<").replace(b"&gt;", b">").replace(b"&amp;", b"&")
    return swap(sealed(), text, b"<![CDATA[" + plain + b"]]>")


@_variant
def cdata_sections_in_a_text() -> bytes:
    """A text is written in parts."""
    return swap(sealed(), b"198.51.100.7", b"<![CDATA[198]]>.51<![CDATA[]]>.100.<![CDATA[7]]>")


@_variant
def cdata_section_in_a_digest() -> bytes:
    """A digest is written as a section."""
    digest = inside(sealed(), "ds:DigestValue")
    return swap(sealed(), digest, b"<![CDATA[" + digest + b"]]>")


@_variant
def character_references() -> bytes:
    """Letters and attributes are written by their numbers."""
    written = swap(sealed(), b"198.51.100.7", b"&#49;98.&#x35;1.100.7")
    written = swap(written, "ă".encode(), b"&#x103;")
    return swap(written, b' schemaVersion="1.0"', b" schemaVersion='&#x31;.0'")


@_variant
def other_quotes_spaces_and_order() -> bytes:
    """Tags are written in another way."""
    written = swap(sealed(), b'Id="content" URI=""', b"URI=''\n  Id='content'")
    written = swap(written, b"</header>", b"</header\t>")
    return re.sub(rb"></ds:(Transform|DigestMethod)>", b"/>", written)


@_variant
def declaration() -> bytes:
    """The file begins as most XML files do."""
    return b'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n' + sealed()


@_variant
def white_space_around() -> bytes:
    """The file ends with a line break, and begins with one."""
    return b"\n\t" + sealed() + b"\r\n"


@_variant
def namespace_declared_again() -> bytes:
    """An element declares what holds already; the canonical form leaves it out."""
    return swap(sealed(), b"<body>", b'<body xmlns="https://w3id.org/mla-schema/1">')


@_variant
def indented_document() -> bytes:
    """The document was laid out for people, and signed so."""
    return signed_with(mla.lay_out(message(), form=mla.Form.XML))


@_variant
def document_with_a_prefix() -> bytes:
    """The document is written with a prefix, and signed so."""
    prefixed = re.sub(rb"<(/?)(?=\w)", rb"<\1m:", bare())
    return signed_with(swap(prefixed, b" xmlns=", b" xmlns:m="))


@_variant
def signature_in_the_default_namespace() -> bytes:
    """The signature is written without a prefix, as .NET does."""
    plain = sealed().replace(b"<ds:", b"<").replace(b"</ds:", b"</").replace(b" xmlns:ds=", b" xmlns=")
    return resign(plain)


@_variant
def everything_in_the_default_namespace() -> bytes:
    """No prefix at all: each change of the namespace is declared."""
    names = b' xmlns="http://uri.etsi.org/01903/v1.3.2#"', b' xmlns="http://www.w3.org/2000/09/xmldsig#"'
    plain = VARIANTS["signature in the default namespace"]()
    plain = plain.replace(b"<xades:", b"<").replace(b"</xades:", b"</").replace(b" xmlns:xades=", b" xmlns=")
    certificate = piece(plain, "CertDigest")
    declared = certificate.replace(b"<DigestMethod ", b"<DigestMethod" + names[1] + b" ")
    declared = declared.replace(b"<DigestValue>", b"<DigestValue" + names[1] + b">")
    return resign(swap(plain, certificate, declared))


@_variant
def other_prefixes() -> bytes:
    """The prefixes are others, as they may be."""
    renamed = sealed().replace(b"ds:", b"dsig:").replace(b"xmldsig:", b"xmlds:").replace(b"xades:", b"etsi:")
    return resign(renamed.replace(b":ds=", b":dsig=").replace(b":xades=", b":etsi="))


@_variant
def namespaces_declared_on_the_signature() -> bytes:
    """The signature declares all that is used in it, and something that is not."""
    name = b' xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"'
    moved = swap(sealed(), name, b"")
    return swap(moved, b"<ds:Signature ", b"<ds:Signature" + name + b' xmlns:unused="urn:unused" ')


@_variant
def indented_signature() -> bytes:
    """The signature was laid out for people, and signed so."""
    return resign(
        re.sub(rb">(?=</?(?:ds|xades):)", b">\n    ", sealed()).replace(b"\n    </message>", b"</message>")
    )


def _revalued(data: bytes) -> bytes:
    """A file whose digests are right, with a value over its SignedInfo."""
    return valued(data, holder().signer().sign(signed_part(data)))


@_variant
def base64_in_lines() -> bytes:
    """The value and the certificates are broken into lines, as PEM does; they are not signed."""
    data = sealed()
    for name in ("ds:SignatureValue", "ds:X509Certificate"):
        text = inside(data, name)
        data = swap(data, b">" + text + b"<", b">\n" + b"\n".join(re.findall(rb".{1,64}", text)) + b"\n<")
    return data


@_variant
def base64_in_lines_with_carriage_returns() -> bytes:
    """The same by Java, which writes both line ends out."""
    return VARIANTS["base64 in lines"]().replace(b"\n", b"&#13;\n")


@_variant
def base64_in_lines_of_windows() -> bytes:
    """The same with both line ends as they stand, which the parser reads as one."""
    return VARIANTS["base64 in lines"]().replace(b"\n", b"\r\n")


@_variant
def digests_in_lines_with_carriage_returns() -> bytes:
    """The digests are broken into lines with both line ends written out, and signed so."""
    data = sealed()
    for digest in {inside(data, "ds:DigestValue", 0), inside(data, "ds:DigestValue", 1)}:
        data = swap(data, digest, digest[:20] + b"&#13;\n" + digest[20:])
    return _revalued(data)


def _digested(uri: str) -> bytes:
    """All digests by another function."""
    return resign(sealed().replace(SHA256.encode(), uri.encode()), holder().signer())


@_variant
def digests_of_sha_384() -> bytes:
    """A longer digest in all places."""
    return _digested("http://www.w3.org/2001/04/xmldsig-more#sha384")


@_variant
def digests_of_sha_512() -> bytes:
    """The longest digest in all places."""
    return _digested("http://www.w3.org/2001/04/xmlenc#sha512")


def _timed(text: bytes) -> bytes:
    return altered(inside(sealed(), "xades:SigningTime"), text)


@_variant
def signing_time_with_milliseconds() -> bytes:
    """JavaScript writes them always."""
    return _timed(b"2026-11-24T09:30:00.000Z")


@_variant
def signing_time_with_a_tenth_of_a_second() -> bytes:
    """Others write as many digits as they need."""
    return _timed(b"2026-11-24T09:30:00.1Z")


@_variant
def signing_time_as_far_ahead_as_clocks_may_differ() -> bytes:
    """The clock of the signatory is ahead of ours; the signing time is a claim, and nothing is judged by it."""
    return _timed(b"2026-11-24T09:35:00Z")


@_variant
def signing_time_long_ago() -> bytes:
    """The signing time is a claim: it is reported, and nothing is judged by it."""
    return _timed(b"1999-12-31T23:59:59Z")


@_variant
def issuer_and_serial_number_named_too() -> bytes:
    """EU DSS always does. Written out here by hand: a sequence of one directoryName, and the number."""
    certificate = holder().certificate
    name, number = certificate.issuer.public_bytes(), certificate.serial_number.to_bytes(20)
    directory = b"\xa4" + bytes([len(name)]) + name
    names = b"\x30" + bytes([len(directory)]) + directory
    inner = names + b"\x02\x14" + number
    whole = b"\x30" + bytes([len(inner)]) + inner
    assert len(inner) < 0x80
    stated = b"<xades:IssuerSerialV2>%s</xades:IssuerSerialV2>" % b64encode(whole)
    return altered(b"</xades:Cert>", stated + b"</xades:Cert>")


@_variant
def other_identifiers() -> bytes:
    """Identifiers are the signer's business, and some elements need none."""
    data = swap(sealed(), b' Id="signature-value"', b"")
    data = swap(data, b"<ds:Reference Type", b'<ds:Reference Id="r-2" Type')
    data = swap(data, b"<xades:SignedSignatureProperties>", b'<xades:SignedSignatureProperties Id="s">')
    data = swap(data, b'Id="signed-properties"', b'Id="_5f3a"').replace(b"#signed-properties", b"#_5f3a")
    data = swap(data, b'Id="content"', b'Id="r-1"').replace(b'"#content"', b'"#r-1"')
    data = swap(data, b'Id="signature"', 'Id="unterschrift-ä"'.encode())
    return resign(swap(data, b'"#signature"', '"#unterschrift-ä"'.encode()))


@_variant
def issuers_in_another_order() -> bytes:
    """Only the first certificate has its place; the others are a heap."""
    second = pki.issuer(issuer(), "SPECIMEN Issuer 2")
    by = pki.leaf(second, PROSECUTOR)
    return resign(sealed(), by.signer(chain=(by.der, issuer().der, second.der)))


@_variant
def root_among_the_certificates() -> bytes:
    """The root is not needed, and does no harm."""
    return with_certificates(sealed(), (*holder().chain, root().der))


@_variant
def certificate_that_is_not_needed() -> bytes:
    """What leads nowhere is left out; the certificates beside the first are not signed."""
    return with_certificates(sealed(), (*holder().chain, holder(kind=Kind.P521).der))


@_variant
def value_with_the_other_s() -> bytes:
    """Every ECDSA signature has a twin that anybody can compute: the bytes of a signed file are not unique."""
    value = b64decode(inside(sealed(), "ds:SignatureValue"))
    twin = _ORDER - int.from_bytes(value[32:])
    return valued(sealed(), value[:32] + twin.to_bytes(32))


ALGORITHMS: Final[dict[Algorithm, Kind]] = {
    ES256: Kind.P256,
    ES384: Kind.P384,
    ES512: Kind.P521,
    PS256: Kind.RSA3072,
    PS384: Kind.RSA3072,
    PS512: Kind.RSA4096,
    ED25519: Kind.ED25519,
    RS256: Kind.RSA3072,
    RS384: Kind.RSA3072,
    RS512: Kind.RSA4096,
}
"""Each algorithm with a key that fits it."""


def signed_by(algorithm: Algorithm) -> bytes:
    """The message, signed with an algorithm.

    Args:
        algorithm: The algorithm.
    """
    return resign(method(algorithm.uri), holder(kind=ALGORITHMS[algorithm]).signer(algorithm))
