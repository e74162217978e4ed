"""The one XML profile: an enveloped XAdES-BASELINE-B signature, the last child of the root, of closed shape.

A signature is verified in steps, each of which consumes what the one before gave:

1. match the signature against the closed grammar: every element, attribute and identifier of it;
2. take the algorithm from the policy, and the certificates;
3. verify the value of the signature over the canonical SignedInfo: from here on, what SignedInfo says is signed;
4. compare the digest of the canonical SignedProperties;
5. compare the digest of the canonical document without the signature;
6. compare the digest of the certificate that SignedProperties names, and its issuer and number if they are
   stated, with the one that verified;
7. give the canonical bytes of the document, and nothing of the tree that was received.

Exclusive canonicalisation only: it is the one that every implementation has and that libxml2 computes right.
"""

import hashlib
from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime

from lxml import etree

from mla_schema.codec.lexical import write_instant
from mla_schema.core import faults
from mla_schema.core.errors import SignatureError
from mla_schema.core.problems import signature_shape as problems
from mla_schema.signature.algorithms import AlgorithmPolicy
from mla_schema.signature.certificates import LoadChain, issuer_serial
from mla_schema.signature.signed import Signed
from mla_schema.signature.signer import Signer
from mla_schema.signature.xml_shape import (
    C14N,
    ENVELOPED,
    MEDIA_TYPE,
    SHA256,
    SIGNED_PROPERTIES,
    XADES,
    match,
)
from mla_schema.wire.xml import DS, canonical, parse_canonical

_SIGNED_PROPERTIES = (
    '<xades:SignedProperties{x} Id="signed-properties">'
    "<xades:SignedSignatureProperties>"
    "<xades:SigningTime>{time}</xades:SigningTime>"
    "<xades:SigningCertificateV2><xades:Cert><xades:CertDigest>"
    '<ds:DigestMethod{d} Algorithm="' + SHA256 + '"></ds:DigestMethod>'
    "<ds:DigestValue{d}>{certificate}</ds:DigestValue>"
    "</xades:CertDigest></xades:Cert></xades:SigningCertificateV2>"
    "</xades:SignedSignatureProperties>"
    "<xades:SignedDataObjectProperties>"
    '<xades:DataObjectFormat ObjectReference="#content">'
    "<xades:MimeType>" + MEDIA_TYPE + "</xades:MimeType>"
    "</xades:DataObjectFormat>"
    "</xades:SignedDataObjectProperties>"
    "</xades:SignedProperties>"
)
_SIGNED_INFO = (
    "<ds:SignedInfo{d}>"
    '<ds:CanonicalizationMethod Algorithm="' + C14N + '"></ds:CanonicalizationMethod>'
    '<ds:SignatureMethod Algorithm="{method}"></ds:SignatureMethod>'
    '<ds:Reference Id="content" URI="">'
    '<ds:Transforms><ds:Transform Algorithm="' + ENVELOPED + '"></ds:Transform>'
    '<ds:Transform Algorithm="' + C14N + '"></ds:Transform></ds:Transforms>'
    '<ds:DigestMethod Algorithm="' + SHA256 + '"></ds:DigestMethod>'
    "<ds:DigestValue>{content}</ds:DigestValue></ds:Reference>"
    '<ds:Reference Type="' + SIGNED_PROPERTIES + '" URI="#signed-properties">'
    '<ds:Transforms><ds:Transform Algorithm="' + C14N + '"></ds:Transform></ds:Transforms>'
    '<ds:DigestMethod Algorithm="' + SHA256 + '"></ds:DigestMethod>'
    "<ds:DigestValue>{properties}</ds:DigestValue></ds:Reference>"
    "</ds:SignedInfo>"
)
_SIGNATURE = (
    '<ds:Signature xmlns:ds="' + DS + '" Id="signature">'
    "{signed_info}"
    '<ds:SignatureValue Id="signature-value">{value}</ds:SignatureValue>'
    "<ds:KeyInfo><ds:X509Data>{certificates}</ds:X509Data></ds:KeyInfo>"
    '<ds:Object><xades:QualifyingProperties xmlns:xades="' + XADES + '" Target="#signature">'
    "{signed_properties}"
    "</xades:QualifyingProperties></ds:Object>"
    "</ds:Signature>"
)

_TIMESTAMP = (
    "<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:SignatureTimeStamp>"
    '<ds:CanonicalizationMethod Algorithm="' + C14N + '"></ds:CanonicalizationMethod>'
    "<xades:EncapsulatedTimeStamp>{token}</xades:EncapsulatedTimeStamp>"
    "</xades:SignatureTimeStamp></xades:UnsignedSignatureProperties></xades:UnsignedProperties>"
)


def sign_xml(document: bytes, signer: Signer, at: datetime) -> bytes:
    """Put a signature into a canonical document.

    Args:
        document: A message in its one byte form, as the codec writes it.
        signer: What signs.
        at: The signing time that the signature will claim, to the second.

    Returns:
        The signed file. No tree is built: the document is canonical, and so is what is added.
    """
    certificates = signer.certificates
    time = write_instant(at.astimezone(UTC).replace(microsecond=0))
    properties = {"time": time, "certificate": _digest(certificates[0])}
    xmlns_ds, xmlns_xades = f' xmlns:ds="{DS}"', f' xmlns:xades="{XADES}"'
    signed_properties = _SIGNED_PROPERTIES.format(x=xmlns_xades, d=xmlns_ds, **properties)
    info = {
        "method": signer.algorithm.uri,
        "content": _digest(document),
        "properties": _digest(signed_properties.encode()),
    }
    value = signer.sign(_SIGNED_INFO.format(d=xmlns_ds, **info).encode())
    signature = _SIGNATURE.format(
        signed_info=_SIGNED_INFO.format(d="", **info),
        value=b64encode(value).decode("ascii"),
        certificates="".join(
            f"<ds:X509Certificate>{b64encode(each).decode('ascii')}</ds:X509Certificate>"
            for each in certificates
        ),
        signed_properties=_SIGNED_PROPERTIES.format(x="", d="", **properties),
    )
    end = document.rindex(b"</")
    return document[:end] + signature.encode("ascii") + document[end:]


def stamp_xml(signed: bytes, timestamp: Callable[[bytes], bytes]) -> bytes:
    """Put a timestamp over the signature into a file that ``sign_xml`` has written.

    Args:
        signed: The signed file.
        timestamp: Takes the bytes to be covered, and gives a token (RFC 3161) over them.
    """
    value = next(parse_canonical(signed).iter(f"{{{DS}}}SignatureValue"))
    token = b64encode(timestamp(_canonical(value))).decode("ascii")
    end = signed.rindex(b"</xades:QualifyingProperties>")
    return signed[:end] + _TIMESTAMP.format(token=token).encode("ascii") + signed[end:]


def _digest(data: bytes) -> str:
    return b64encode(hashlib.sha256(data).digest()).decode("ascii")


def verify_xml(
    root: etree._Element, signature: etree._Element, policy: AlgorithmPolicy, load: LoadChain
) -> Signed:
    """Verify the signature of a document, in the steps of this module's description.

    Args:
        root: The root of the document, from which the signature was taken away.
        signature: The signature that was the root's last child.
        policy: The algorithms that are accepted.
        load: Reads certificates; ``Trust`` remembers those it has read.

    Returns:
        The canonical document and what the signature says about itself.

    Raises:
        SignatureError: The signature has another shape, an algorithm that is not accepted, or is not good.
    """
    # 1. The closed grammar.
    shape = match(signature)

    # 2. Algorithm and certificates.
    algorithm = policy.by_uri(shape.method)
    if algorithm is None:
        raise SignatureError(faults.ALGORITHM_NOT_ACCEPTED)
    chain = load(shape.certificates)
    key = chain.certificates[0].public_key()
    if not algorithm.fits(key):
        raise SignatureError(faults.KEY_DOES_NOT_FIT)

    # 3. The value of the signature. Digests come later, so that a forger cannot make us hash for nothing.
    if not algorithm.verify(key, shape.value, _canonical(shape.signed_info)):
        raise SignatureError(faults.SIGNATURE_WRONG)

    # 4. The signed properties.
    if not shape.properties.of(_canonical(shape.signed_properties)):
        raise SignatureError(faults.PROPERTIES_CHANGED)

    # 5. The document.
    document = _canonical(root)
    if not shape.content.of(document):
        raise SignatureError(faults.CONTENT_CHANGED)

    # 6. The certificate that the properties name: another one with the same key is another signatory.
    if not shape.certificate.of(chain.signed_by):
        raise SignatureError(faults.CERTIFICATE_EXCHANGED)
    if shape.issuer_serial is not None and shape.issuer_serial != issuer_serial(chain.certificates[0]):
        raise SignatureError(faults.ISSUER_SERIAL)

    # 7. Only what was hashed goes on.
    return Signed(
        content=document,
        algorithm=algorithm,
        certificates=chain.certificates,
        signed_by=chain.signed_by,
        claimed_at=shape.claimed_at,
        covered=_canonical(shape.value_element) if shape.timestamp else b"",
        timestamp=shape.timestamp,
    )


def _canonical(element: etree._Element) -> bytes:
    """The exclusive canonical form of an element and what is in it.

    Raises:
        SignatureError: It has none.
    """
    form = canonical(element)
    if form is None:
        raise SignatureError(faults.SIGNATURE_SHAPE, problem=problems.NO_CANONICAL_FORM.said())
    return form
