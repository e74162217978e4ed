"""What the programs for XML share: the shape of a signature, and a template to be filled in."""

# mypy: ignore-errors
# The libraries of this program live in an environment of their own.

import re
from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from frame import Sealing, der
from lxml import etree

METHODS = {
    "ES256": "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
    "ES384": "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
    "ES512": "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
    "PS256": "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
    "Ed25519": "http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519",
}
_NAMESPACES = {"ds": "http://www.w3.org/2000/09/xmldsig#", "xades": "http://uri.etsi.org/01903/v1.3.2#"}
_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
_TRANSFORMS = [_NAMESPACES["ds"] + "enveloped-signature", _C14N, _C14N]


def parse(data: bytes) -> etree._Element:
    """The tree of a message, whose signature has the references that make it cover everything.

    That a library finds a signature good says that its references are good, not that they cover the message.
    """
    if b"<!DOCTYPE" in data:
        raise ValueError("a document type declaration")
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    references = root.findall("ds:Signature/ds:SignedInfo/ds:Reference", _NAMESPACES)
    properties = root.findall(".//xades:SignedProperties", _NAMESPACES)
    transforms = [each.get("Algorithm") for each in root.iterfind(".//ds:Transform", _NAMESPACES)]
    if (
        root[-1].tag != f"{{{_NAMESPACES['ds']}}}Signature"
        or len(root.findall(".//ds:Signature", _NAMESPACES)) != 1
        or len(properties) != 1
        or [each.get("URI") for each in references] != ["", f"#{properties[0].get('Id')}"]
        or transforms != _TRANSFORMS
    ):
        raise ValueError("another shape than that of the profile")
    return root


def with_template(sealing: Sealing) -> str:
    """The message with a signature as its last child, whose values and digests are still to be filled in."""
    values = {
        "METHOD": METHODS[sealing.algorithm],
        "TIME": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "THUMBPRINT": b64encode(sha256(der(sealing.chain[0])).digest()).decode(),
        "CERTIFICATES": "".join(
            f"<ds:X509Certificate>{b64encode(der(each)).decode()}</ds:X509Certificate>"
            for each in sealing.chain
        ),
    }
    template = (Path(__file__).parent.parent / "template.xml").read_text().strip()
    # Without white space between the elements; the message has none either.
    template = re.sub(r">\s+<", "><", template)
    signature = re.sub("@([A-Z]+)@", lambda found: values[found[1]], template)
    start, end, rest = sealing.unsigned.decode().rpartition("</message>")
    return start + signature + end + rest
