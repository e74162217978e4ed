"""XML Signature as it is written, without a profile: what signs hostile files, and what is fooled by them.

``resign`` makes the signature of a file good again whatever it refers to and however, so that a refusal is that
of the profile and not of a broken digest. ``believes`` is the careless reader: it does what the signature says.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from lxml import etree

from mla_schema.signature.algorithms import POLICY, Algorithm, Family
from mla_schema.signature.xml_shape import ENVELOPED
from mla_schema.wire.xml import DS
from tests.signature.pki import KeySigner
from tests.signature.repeatable import sign

XML_MORE: Final = "http://www.w3.org/2001/04/xmldsig-more#"
XML_MORE_2007: Final = "http://www.w3.org/2007/05/xmldsig-more#"
XPATH: Final = "http://www.w3.org/TR/1999/REC-xpath-19991116"
XPATH_FILTER: Final = "http://www.w3.org/2002/06/xmldsig-filter2"
XSLT: Final = "http://www.w3.org/TR/1999/REC-xslt-19991116"
BASE64: Final = DS + "base64"
C14N_10: Final = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
C14N_11: Final = "http://www.w3.org/2006/12/xml-c14n11"
EXCLUSIVE: Final = "http://www.w3.org/2001/10/xml-exc-c14n#"
DSIG11: Final = "http://www.w3.org/2009/xmldsig11#"
_C14N: Final = (C14N_10, C14N_11, EXCLUSIVE)

DIGESTS: Final = {
    DS + "sha1": hashlib.sha1,
    XML_MORE + "md5": hashlib.md5,
    XML_MORE + "sha224": hashlib.sha224,
    "http://www.w3.org/2001/04/xmlenc#sha256": hashlib.sha256,
    XML_MORE + "sha384": hashlib.sha384,
    "http://www.w3.org/2001/04/xmlenc#sha512": hashlib.sha512,
    XML_MORE_2007 + "sha3-256": hashlib.sha3_256,
}
_OFF_PROFILE: Final = (
    Algorithm("ecdsa-sha1", XML_MORE + "ecdsa-sha1", None, Family.ECDSA, hashes.SHA1),
    Algorithm("ecdsa-sha224", XML_MORE + "ecdsa-sha224", None, Family.ECDSA, hashes.SHA224),
    Algorithm("rsa-sha1", DS + "rsa-sha1", None, Family.RSA_PKCS1, hashes.SHA1),
    Algorithm("rsa-sha224", XML_MORE + "rsa-sha224", None, Family.RSA_PKCS1, hashes.SHA224),
    Algorithm("rsa-pss", XML_MORE_2007 + "rsa-pss", None, Family.RSA_PSS, hashes.SHA256),
    Algorithm(
        "ecdsa-sha3", XML_MORE_2007.replace("2007/05", "2021/04") + "ecdsa-sha3-256", None, Family.ECDSA
    ),
)
_METHODS: Final = {each.uri: each for each in (*POLICY.algorithms, *_OFF_PROFILE)}
_HMAC: Final = {XML_MORE + "hmac-sha256": "sha256", DS + "hmac-sha1": "sha1"}


def resign(
    data: bytes, signer: KeySigner | None = None, *, nth: int = 0, fetch: Mapping[str, bytes] | None = None
) -> bytes:
    """Make a signature in a file good: compute what it refers to, and sign that.

    Args:
        data: The file. Only digests, certificates and the value of the signature are changed in it.
        signer: Who signs, instead of the one whose certificates are there; its certificates are put in.
        nth: Which signature of the file.
        fetch: What stands at the addresses outside of the file that are referred to.
    """
    if signer is not None:
        data = with_chain(data, signer.certificates)
    else:
        from tests.signature.specimens import holder

        signer = holder().signer()
    signature = _parse(data).xpath("//ds:Signature", namespaces={"ds": DS})[nth]
    references = signature.findall(f"{{{DS}}}SignedInfo/{{{DS}}}Reference")
    digests = [_digest(each, signature, fetch or {}) for each in references]
    data = _fill(data, "SignedInfo", nth, "DigestValue", digests)
    info = _parse(data).xpath("//ds:Signature", namespaces={"ds": DS})[nth].find(f"{{{DS}}}SignedInfo")
    return _fill(data, "SignatureValue", nth, "SignatureValue", [_sign(info, signer)])


def with_chain(data: bytes, chain: Sequence[bytes]) -> bytes:
    """Put other certificates into a file, and the digest of the first where the signature names it.

    Args:
        data: The file.
        chain: The certificates.
    """
    data = with_certificates(data, chain)
    found = re.search(
        rb'<xades:CertDigest>.*?Algorithm="([^"]+)".*?DigestValue[^>]*>([^<]*)<', data, re.DOTALL
    )
    if found is None:
        return data
    value = DIGESTS[found[1].decode()](chain[0]).digest()
    return data[: found.start(2)] + b64encode(value) + data[found.end(2) :]


def with_certificates(data: bytes, chain: Sequence[bytes]) -> bytes:
    """Put other certificates into a file, and nothing else.

    Args:
        data: The file.
        chain: The certificates.
    """
    each = b"<ds:X509Certificate>%s</ds:X509Certificate>"
    certificates = b"".join(each % b64encode(der) for der in chain)
    return re.sub(rb"(<ds:X509Certificate>.*?</ds:X509Certificate>)+", lambda _: certificates, data, count=1)


def believes(data: bytes) -> bool:
    """Whether a reader who checks what the signature says, and only that, believes a file.

    It looks for the signature and the first SignedInfo anywhere, follows every reference and transform, takes
    whatever key is offered, accepts every algorithm, and mends what is not well-formed.

    Args:
        data: The file.
    """
    root = _parse(data)
    signature = next(root.iter(f"{{{DS}}}Signature"), None)
    if signature is None:
        return False
    info = next(signature.iter(f"{{{DS}}}SignedInfo"))
    value = b64decode(_text(next(signature.iter(f"{{{DS}}}SignatureValue"))))
    if not _check(info, _key(signature), value):
        return False
    references = info.findall(f"{{{DS}}}Reference")
    found = [b64encode(b64decode(_text(each.find(f"{{{DS}}}DigestValue")))) for each in references]
    return found == [_digest(each, signature, {}) for each in references]


def _parse(data: bytes) -> Any:
    parser = etree.XMLParser(
        resolve_entities=True, no_network=True, huge_tree=True, recover=True, attribute_defaults=True
    )
    return etree.fromstring(data, parser)


def _text(element: Any) -> str:
    """All text of an element, whatever else stands in it."""
    return "".join(element.xpath("text()"))


def _fill(data: bytes, region: str, nth: int, name: str, values: Sequence[bytes]) -> bytes:
    """Write values into the elements of a name that stand in the n-th region."""
    pattern = rb"<((?:[\w.-]+:)?%s)[ >].*?</\1>" % region.encode()
    start, end = list(re.finditer(pattern, data, re.DOTALL))[nth].span()
    given = iter(values)
    inside = re.sub(
        rb"(<(?:[\w.-]+:)?%s(?: [^>]*)?>)[^<]*(?=</)" % name.encode(),
        lambda found: found[1] + next(given),
        data[start:end],
    )
    return data[:start] + inside + data[end:]


def _digest(reference: Any, signature: Any, fetch: Mapping[str, bytes]) -> bytes:
    method = reference.find(f"{{{DS}}}DigestMethod").get("Algorithm")
    return b64encode(DIGESTS[method](_octets(reference, signature, fetch)).digest())


def _octets(reference: Any, signature: Any, fetch: Mapping[str, bytes]) -> bytes:
    """What a reference refers to, after its transforms."""
    tree = signature.getroottree()
    copied = deepcopy(tree)
    position = list(tree.iter()).index(signature)
    own = list(copied.iter())[position]
    current: Any = _dereference(copied.getroot(), reference.get("URI"), fetch)
    for transform in reference.iter(f"{{{DS}}}Transform"):
        current = _transformed(current, transform, own)
    return current if isinstance(current, bytes) else canonical(current, C14N_10)


def _dereference(root: Any, uri: str | None, fetch: Mapping[str, bytes]) -> Any:
    if uri is not None and uri in fetch:
        return fetch[uri]
    if uri is None or uri in {"", "#xpointer(/)"}:
        return root
    name = re.sub(r"^#(?:xpointer\(id\('(.*)'\)\)|(.*))$", r"\1\2", uri)
    found = [each for each in root.iter("*") if name in (each.get("Id"), each.get("ID"), each.get("id"))]
    # Who does not understand an address takes the document.
    return found[0] if found else root


def _transformed(current: Any, transform: Any, own: Any) -> Any:
    algorithm = transform.get("Algorithm", "")
    if algorithm.startswith(_C14N) and current != b"":
        node = etree.fromstring(current) if isinstance(current, bytes) else current
        return canonical(node, algorithm, _prefixes(transform))
    # What is not known is left out, as one library has it.
    apply = _TRANSFORMS.get(algorithm)
    return apply(current, transform, own) if apply is not None and not isinstance(current, bytes) else current


def _envelope(current: Any, _: Any, own: Any) -> Any:
    """Take the signature out; of what stands inside of it nothing is left."""
    if own in (current, *current.iterancestors()):
        return b""
    _remove(own)
    return current


def _filter(current: Any, transform: Any, _: Any) -> Any:
    keep = etree.XPath(f"boolean({transform[0].text})", namespaces=_nsmap(transform[0]))
    for each in [each for each in current.iter("*") if not keep(each)]:
        _remove(each)
    return current


def _subtract(current: Any, transform: Any, _: Any) -> Any:
    for each in current.xpath(transform[0].text, namespaces=_nsmap(transform[0])):
        _remove(each)
    return current


_TRANSFORMS: Final[dict[str, Callable[[Any, Any, Any], Any]]] = {
    ENVELOPED: _envelope,
    XPATH: _filter,
    XPATH_FILTER: _subtract,
    XSLT: lambda current, transform, _: bytes(etree.XSLT(deepcopy(transform[0]))(current)),
    BASE64: lambda current, _transform, _own: b64decode("".join(current.itertext()) + "=="),
}


def _nsmap(element: Any) -> dict[str, str]:
    return {prefix: uri for prefix, uri in element.nsmap.items() if prefix}


def _prefixes(element: Any) -> list[str]:
    return [name for each in element for name in each.get("PrefixList", "").split()]


def _remove(element: Any) -> None:
    """Take an element out, and leave the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if before is None:
        parent.text = (parent.text or "") + (element.tail or "")
    else:
        before.tail = (before.tail or "") + (element.tail or "")
    parent.remove(element)


def canonical(element: Any, algorithm: str, prefixes: Sequence[str] = ()) -> bytes:
    """The canonical form of an element; nothing if there is none, as several libraries have it.

    Args:
        element: The element.
        algorithm: The identifier of the canonicalisation.
        prefixes: What InclusiveNamespaces names.
    """
    try:
        return etree.tostring(
            element,
            method="c14n",
            exclusive=algorithm.startswith(EXCLUSIVE),
            with_comments=algorithm.endswith("#WithComments"),
            inclusive_ns_prefixes=list(prefixes) or None,
            with_tail=False,
        )
    except etree.C14NError:
        return b""


def _canonical_info(info: Any) -> bytes:
    method = info.find(f"{{{DS}}}CanonicalizationMethod")
    return canonical(info, method.get("Algorithm"), _prefixes(method))


def _sign(info: Any, signer: KeySigner) -> bytes:
    method, data = info.find(f"{{{DS}}}SignatureMethod"), _canonical_info(info)
    name = _HMAC.get(method.get("Algorithm"))
    if name is not None:
        return b64encode(_mac(method, name, signer.key.public_key(), data))
    return b64encode(sign(_METHODS[method.get("Algorithm")], signer.key, data))


def _check(info: Any, key: Any, value: bytes) -> bool:
    method, data = info.find(f"{{{DS}}}SignatureMethod"), _canonical_info(info)
    name = _HMAC.get(method.get("Algorithm"))
    if name is not None:
        return hmac.compare_digest(_mac(method, name, key, data), value)
    algorithm = _METHODS[method.get("Algorithm")]
    digest = (algorithm.digest or hashes.SHA256)()
    try:
        match key:
            case ec.EllipticCurvePublicKey():
                half = len(value) // 2
                raw = half == (key.curve.key_size + 7) // 8
                der = _sequence(value[:half], value[half:]) if raw else value
                key.verify(der, data, ec.ECDSA(digest))
            case rsa.RSAPublicKey() if algorithm.family is Family.RSA_PSS:
                key.verify(value, data, padding.PSS(padding.MGF1(digest), padding.PSS.AUTO), digest)
            case rsa.RSAPublicKey():
                key.verify(value, data, padding.PKCS1v15(), digest)
            case _:
                key.verify(value, data)
    except InvalidSignature:
        return False
    return True


def _sequence(r: bytes, s: bytes) -> bytes:
    return encode_dss_signature(int.from_bytes(r), int.from_bytes(s))


def _mac(method: Any, name: str, key: Any, data: bytes) -> bytes:
    """An HMAC whose key is the public key, of the length that the signature asks for."""
    secret = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    bits = int(method.findtext(f"{{{DS}}}HMACOutputLength") or 512)
    return hmac.digest(secret, data, name)[: bits // 8]


def _key(signature: Any) -> Any:
    """The key that a signature offers: a bare one, or that of the first certificate."""
    bare = next(signature.iter(f"{{{DSIG11}}}PublicKey"), None)
    if bare is not None:
        return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), b64decode(bare.text))
    certificate = next(signature.iter(f"{{{DS}}}X509Certificate"))
    return x509.load_der_x509_certificate(b64decode(_text(certificate))).public_key()
