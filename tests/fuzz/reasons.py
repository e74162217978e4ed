"""Why a damaged file may be accepted: what of it is not signed, and says nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from lxml import etree

import mla_schema as mla
from mla_schema.signature.xml_shape import XADES
from mla_schema.wire.xml import DS
from tests.fuzz.originals import originals

_SPACE: Final = str.maketrans("", "", " \t\r\n")


def reason(form: mla.Form, data: bytes) -> str | None:
    """Why a file that was accepted says what an original says.

    Args:
        form: Its syntax.
        data: The file.

    Returns:
        The first of the known reasons that holds, or nothing.
    """
    return _xml_reason(data) if form is mla.Form.XML else _json_reason(data)


def _json_reason(data: bytes) -> str | None:
    for each in originals(mla.Form.JSON):
        mine, its = json.loads(data), json.loads(each.data)
        if mine == its:
            return "the same members, otherwise written or ordered"
    for each in originals(mla.Form.JSON):
        if _signed_texts(json.loads(data)) == _signed_texts(json.loads(each.data)):
            return "the same signed texts, with or without a timestamp"
    return None


def _signed_texts(members: Any) -> list[Any]:
    return [members[name] for name in ("payload", "protected", "signature")]


def _no_space(signature: etree._Element) -> None:
    """White space between the elements of a signature, and in its base64, means nothing."""
    for element in signature.iter(etree.Element):
        element.text = (element.text or "").translate(_SPACE)
        if element is not signature:
            element.tail = (element.tail or "").translate(_SPACE)


def _no_labels(signature: etree._Element) -> None:
    """The identifier of the value, and what stands on a timestamp."""
    for element in (*signature.iter(f"{{{DS}}}SignatureValue"), *signature.iter(f"{{{XADES}}}*")):
        if not any(
            each.tag == f"{{{XADES}}}SignedProperties" for each in (element, *element.iterancestors())
        ):
            for name in {"Id", "Encoding"}.intersection(element.keys()):
                del element.attrib[name]


def _no_path(signature: etree._Element) -> None:
    """Certificates above that of the signatory."""
    for certificate in signature.findall(f".//{{{DS}}}X509Certificate")[1:]:
        _remove(certificate)


def _no_stamp(signature: etree._Element) -> None:
    """The timestamp."""
    for properties in signature.findall(f".//{{{XADES}}}UnsignedProperties"):
        _remove(properties)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


_WITHOUT: Final[dict[str, tuple[Callable[[etree._Element], None], ...]]] = {
    "the same canonical file": (),
    "other white space in the signature": (_no_space,),
    "another label of the value or of the timestamp": (_no_space, _no_labels),
    "other certificates above the first": (_no_space, _no_labels, _no_path),
    "with or without a timestamp": (_no_space, _no_labels, _no_path, _no_stamp),
}


def _xml_reason(data: bytes) -> str | None:
    return next((name for name in _WITHOUT if _reduced(data, name) in _originals(name)), None)


@cache
def _originals(name: str) -> frozenset[bytes]:
    return frozenset(_reduced(each.data, name) for each in originals(mla.Form.XML))


def _reduced(data: bytes, name: str) -> bytes:
    root = etree.fromstring(data)
    signature = root.find(f"{{{DS}}}Signature")
    assert signature is not None
    for take_away in _WITHOUT[name]:
        take_away(signature)
    return etree.tostring(root, method="c14n", exclusive=True)
