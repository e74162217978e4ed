"""The closed grammar of an XML signature: every element, attribute and identifier of it is known, or it is refused.

Matching decides nothing about trust and computes nothing; it only takes the shape apart.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from lxml import etree

from mla_schema.core import faults
from mla_schema.core.errors import SignatureError
from mla_schema.core.problems import signature_shape as problems
from mla_schema.core.words import Problem
from mla_schema.model.scalar import decode_base64
from mla_schema.signature.certificates import MAX_CERTIFICATES
from mla_schema.wire.xml import DS

XADES: Final = "http://uri.etsi.org/01903/v1.3.2#"
C14N: Final = "http://www.w3.org/2001/10/xml-exc-c14n#"
ENVELOPED: Final = DS + "enveloped-signature"
SIGNED_PROPERTIES: Final = "http://uri.etsi.org/01903#SignedProperties"
MEDIA_TYPE: Final = "application/vnd.mla-schema.message+xml"
SHA256: Final = "http://www.w3.org/2001/04/xmlenc#sha256"
_DIGESTS: Final = {
    SHA256: hashlib.sha256,
    "http://www.w3.org/2001/04/xmldsig-more#sha384": hashlib.sha384,
    "http://www.w3.org/2001/04/xmlenc#sha512": hashlib.sha512,
}

_XML_SPACE = " \t\r\n"
_TIME = re.compile(
    "[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,3})?Z", re.ASCII
)
_NOTHING: frozenset[str] = frozenset()
_ID = frozenset({"Id"})
_ALGORITHM = frozenset({"Algorithm"})
_STAMP = [f"{{{DS}}}CanonicalizationMethod", f"{{{XADES}}}EncapsulatedTimeStamp"]


@dataclass(frozen=True, slots=True)
class Digest:
    """A digest that the signature states."""

    method: str
    value: bytes

    def of(self, data: bytes) -> bool:
        """Whether it is the digest of some bytes.

        Args:
            data: The bytes.
        """
        return hmac.compare_digest(_DIGESTS[self.method](data).digest(), self.value)


@dataclass(frozen=True, slots=True)
class XmlSignature:
    """A signature taken apart.

    Attributes:
        signed_info: The element that the value signs.
        method: The identifier of the signature algorithm.
        content: Digest of the document.
        properties: Digest of the signed properties.
        value: The value of the signature.
        value_element: The element of the value, which a timestamp covers.
        certificates: Base64 of the certificates, in the order of the file.
        signed_properties: The element of the signed properties.
        claimed_at: The signing time that is claimed.
        certificate: Digest of the certificate of the signatory.
        issuer_serial: DER of the issuer and serial number of that certificate, if they are stated.
        timestamp: A timestamp token, if there is one.
    """

    signed_info: etree._Element
    method: str
    content: Digest
    properties: Digest
    value: bytes
    value_element: etree._Element
    certificates: tuple[str, ...]
    signed_properties: etree._Element
    claimed_at: datetime
    certificate: Digest
    issuer_serial: bytes | None
    timestamp: bytes | None


def match(signature: etree._Element) -> XmlSignature:
    """Take a signature apart.

    Args:
        signature: The element ``ds:Signature``.

    Raises:
        SignatureError: Anything in it is not as the profile says.
    """
    _attributes(signature, _ID, _ID)
    info, value, key_info, object_ = _children(
        signature, DS, "SignedInfo", "SignatureValue", "KeyInfo", "Object"
    )
    _attributes(info, _NOTHING, _NOTHING)
    c14n, method, content, properties = _children(
        info, DS, "CanonicalizationMethod", "SignatureMethod", "Reference", "Reference"
    )
    _fixed(c14n, C14N)
    _attributes(content, frozenset({"Id", "URI"}), frozenset({"Id", "URI"}))
    _equal(content.get("URI"), "", problems.FIRST_REFERENCE)
    _attributes(properties, frozenset({"Type", "URI"}), frozenset({"Id", "Type", "URI"}))
    _equal(properties.get("Type"), SIGNED_PROPERTIES, problems.SECOND_REFERENCE)
    content_digest = _reference(content, ENVELOPED, C14N)
    properties_digest = _reference(properties, C14N)
    _attributes(value, _NOTHING, _ID)
    _attributes(key_info, _NOTHING, _NOTHING)
    [data] = _children(key_info, DS, "X509Data")
    _attributes(data, _NOTHING, _NOTHING)
    certificates = _children(data, DS, *["X509Certificate"] * _bounded(len(data)))
    for each in certificates:
        _attributes(each, _NOTHING, _NOTHING)
    _attributes(object_, _NOTHING, _NOTHING)
    [qualifying] = _children(object_, XADES, "QualifyingProperties")
    _attributes(qualifying, frozenset({"Target"}), frozenset({"Target"}))
    _equal(qualifying.get("Target"), f"#{signature.get('Id')}", problems.OTHER_TARGET)
    names = ["SignedProperties", "UnsignedProperties"][: max(1, len(qualifying))]
    signed, *unsigned = _children(qualifying, XADES, *names)
    _attributes(signed, _ID, _ID)
    _equal(properties.get("URI"), f"#{signed.get('Id')}", problems.NOT_TO_PROPERTIES)
    claimed_at, certificate, issuer_serial = _signed_properties(signed, content.get("Id"))
    timestamp = _timestamp(unsigned[0]) if unsigned else None
    _unique_ids(signature)
    return XmlSignature(
        signed_info=info,
        method=_algorithm(method),
        content=content_digest,
        properties=properties_digest,
        value=_bytes(value),
        value_element=value,
        certificates=tuple([_joined(each) for each in certificates]),
        signed_properties=signed,
        claimed_at=claimed_at,
        certificate=certificate,
        issuer_serial=issuer_serial,
        timestamp=timestamp,
    )


def _reference(element: etree._Element, *transforms: str) -> Digest:
    chain, method, value = _children(element, DS, "Transforms", "DigestMethod", "DigestValue")
    _attributes(chain, _NOTHING, _NOTHING)
    for transform, wanted in zip(
        _children(chain, DS, *["Transform"] * len(transforms)), transforms, strict=True
    ):
        _fixed(transform, wanted)
    return _digest(method, value)


def _digest(method: etree._Element, value: etree._Element) -> Digest:
    _attributes(value, _NOTHING, _NOTHING)
    name = _algorithm(method)
    if name not in _DIGESTS:
        raise SignatureError(faults.DIGEST_NOT_ACCEPTED)
    return Digest(name, _bytes(value))


def _signed_properties(
    element: etree._Element, content_id: str | None
) -> tuple[datetime, Digest, bytes | None]:
    of_signature, of_data = _children(
        element, XADES, "SignedSignatureProperties", "SignedDataObjectProperties"
    )
    _attributes(of_signature, _NOTHING, _ID)
    _attributes(of_data, _NOTHING, _ID)
    time, signing = _children(of_signature, XADES, "SigningTime", "SigningCertificateV2")
    _attributes(time, _NOTHING, _NOTHING)
    _attributes(signing, _NOTHING, _NOTHING)
    [certificate] = _children(signing, XADES, "Cert")
    _attributes(certificate, _NOTHING, _NOTHING)
    # The digest alone binds the certificate. EU DSS always states issuer and number too; then they must be right.
    names = ["CertDigest", "IssuerSerialV2"][: max(1, len(certificate))]
    digest, *issuer_serial = _children(certificate, XADES, *names)
    _attributes(digest, _NOTHING, _NOTHING)
    method, value = _children(digest, DS, "DigestMethod", "DigestValue")
    [format_] = _children(of_data, XADES, "DataObjectFormat")
    _attributes(format_, frozenset({"ObjectReference"}), frozenset({"ObjectReference"}))
    _equal(format_.get("ObjectReference"), f"#{content_id}", problems.OTHER_FORMAT)
    [mime] = _children(format_, XADES, "MimeType")
    _attributes(mime, _NOTHING, _NOTHING)
    _equal(_plain(mime), MEDIA_TYPE, problems.MEDIA_TYPE, type=MEDIA_TYPE)
    for each in issuer_serial:
        _attributes(each, _NOTHING, _NOTHING)
    stated = _bytes(issuer_serial[0]) if issuer_serial else None
    return _time(time), _digest(method, value), stated


def _timestamp(element: etree._Element) -> bytes:
    _attributes(element, _NOTHING, _ID)
    [of_signature] = _children(element, XADES, "UnsignedSignatureProperties")
    _attributes(of_signature, _NOTHING, _ID)
    [stamp] = _children(of_signature, XADES, "SignatureTimeStamp")
    _attributes(stamp, _NOTHING, _ID)
    *method, token = _exactly(stamp, _STAMP if len(stamp) == len(_STAMP) else _STAMP[1:])
    for each in method:
        _fixed(each, C14N)
    _attributes(token, _NOTHING, frozenset({"Id", "Encoding"}))
    return _bytes(token)


def _time(element: etree._Element) -> datetime:
    text = _plain(element)
    if _TIME.fullmatch(text) is None:
        raise _refusal(problems.TIME_NOT_IN_UTC)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise _refusal(problems.NO_SUCH_TIME) from None


def _unique_ids(signature: etree._Element) -> None:
    ids = [value for element in signature.iter() for name, value in element.items() if name.lower() == "id"]
    if len(ids) != len(set(ids)):
        raise _refusal(problems.ID_TWICE)


def _children(parent: etree._Element, namespace: str, *names: str) -> list[etree._Element]:
    """The children, when they are exactly these, with no text between them."""
    return _exactly(parent, _tags(namespace, names))


def _exactly(parent: etree._Element, tags: list[str]) -> list[etree._Element]:
    children = list(parent)
    if [child.tag for child in children] != tags:
        raise _refusal(problems.CONTENT, element=_name(parent))
    texts = [parent.text, *[child.tail for child in children]]
    if any(texts) and any(text and text.strip(_XML_SPACE) for text in texts):
        raise _refusal(problems.TEXT_BETWEEN, element=_name(parent))
    return children


@lru_cache(maxsize=64)
def _tags(namespace: str, names: tuple[str, ...]) -> list[str]:
    """The full names of elements; there are only as many combinations as the profile has."""
    return [f"{{{namespace}}}{name}" for name in names]


def _attributes(element: etree._Element, required: frozenset[str], allowed: frozenset[str]) -> None:
    present = element.keys()
    if not (allowed.issuperset(present) and required.issubset(present)):
        raise _refusal(problems.ATTRIBUTES, element=_name(element))


def _algorithm(element: etree._Element) -> str:
    """The algorithm of an element that has one, and nothing else."""
    _attributes(element, _ALGORITHM, _ALGORITHM)
    _children(element, DS)
    return element.get("Algorithm", "")


def _fixed(element: etree._Element, algorithm: str) -> None:
    _equal(_algorithm(element), algorithm, problems.TRANSFORM)


def _plain(element: etree._Element) -> str:
    if len(element):
        raise _refusal(problems.ELEMENTS_INSIDE, element=_name(element))
    return element.text or ""


def _joined(element: etree._Element) -> str:
    """The text of an element without line breaks and the like, as base64 is often written."""
    text = _plain(element)
    for space in _XML_SPACE:
        if space in text:
            text = text.replace(space, "")
    return text


def _bytes(element: etree._Element) -> bytes:
    """Bytes from base64 that may be broken into lines, as most implementations do."""
    value = decode_base64(_joined(element))
    if not value:
        raise _refusal(problems.NOT_BASE64, name=_name(element))
    return value


def _bounded(count: int) -> int:
    if not 1 <= count <= MAX_CERTIFICATES:
        raise SignatureError(faults.CERTIFICATE_COUNT, limit=MAX_CERTIFICATES)
    return count


def _equal(found: str | None, wanted: str, problem: Problem, **operands: str) -> None:
    if found != wanted:
        raise _refusal(problem, **operands)


def _refusal(problem: Problem, **operands: str) -> SignatureError:
    return SignatureError(faults.SIGNATURE_SHAPE, problem=problem.said(**operands))


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname
