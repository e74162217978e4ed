"""The grammar of an XML signature is closed everywhere: wherever anything is added, the signature is refused.

None of these additions is signed, and most readers pass over them; so nothing but the grammar stands in the way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from lxml import etree

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.core.proof import ProvenBy
from mla_schema.signature.xml_shape import XADES
from mla_schema.wire.xml import DS
from tests.fuzz.originals import originals, trust
from tests.signature.pki import AT

_GOOD: Final = originals(mla.Form.XML)[-1].data
"""It has a timestamp where timestamps can be checked, and else none."""


def _elements(root: etree._Element) -> list[etree._Element]:
    signature = root.find(f"{{{DS}}}Signature")
    assert signature is not None
    return list(signature.iter(etree.Element))


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


_NAMES: Final = [
    f"{number} {_name(element)}" for number, element in enumerate(_elements(etree.fromstring(_GOOD)))
]

Change = Callable[[etree._Element], None]


def _attribute(name: str) -> Change:
    return lambda element: element.set(name, "added")


def _child(name: str, at: int | None = None) -> Change:
    def change(element: etree._Element) -> None:
        element.insert(len(element) if at is None else at, etree.Element(name))

    return change


def _text(element: etree._Element) -> None:
    element.text = (element.text or "") + "+"


def _tail(element: etree._Element) -> None:
    element.tail = "+"


def _again(element: etree._Element) -> None:
    element.addnext(etree.fromstring(etree.tostring(element, with_tail=False)))


_CHANGES: Final[dict[str, Change]] = {
    "an attribute": _attribute("a"),
    "an attribute of XML": _attribute("{http://www.w3.org/XML/1998/namespace}id"),
    "a language": _attribute("{http://www.w3.org/XML/1998/namespace}lang"),
    "an attribute of another namespace": _attribute("{urn:a}Id"),
    "an attribute of the namespace of signatures": _attribute(f"{{{DS}}}Algorithm"),
    "an identifier in other letters": _attribute("ID"),
    "a child": _child("a"),
    "a child before all": _child(f"{{{DS}}}Object", 0),
    "a child of XAdES": _child(f"{{{XADES}}}UnsignedProperties"),
    "text": _text,
    "text behind": _tail,
    "it once more": _again,
}


_ADDED: Final = [
    (change, name)
    for change in _CHANGES
    for name in _NAMES
    # Further certificates may lead towards a root; up to five are read.
    if not (change == "it once more" and name.endswith(" X509Certificate"))
]


def _changed(name: str, change: Change) -> bytes:
    root = etree.fromstring(_GOOD)
    change(_elements(root)[int(name.partition(" ")[0])])
    return etree.tostring(root, encoding="UTF-8")


@pytest.mark.parametrize(("change", "name"), _ADDED, ids=[f"{name}: {change}" for change, name in _ADDED])
def test_nothing_can_be_added(change: str, name: str) -> None:
    with pytest.raises(mla.MlaError) as refusal:
        mla.read(_changed(name, _CHANGES[change])).verify(trust(), at=AT)
    assert isinstance(refusal.value, mla.SignatureError | mla.InvalidMessage)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


_FIRST, _SECOND = (name for name in _NAMES if name.endswith(" X509Certificate"))
_STAMP: Final = [name for name in _NAMES if name.endswith(" UnsignedProperties")]


@pytest.mark.parametrize("name", [name for name in _NAMES[1:] if name not in {_FIRST, _SECOND, *_STAMP}])
def test_nothing_can_be_left_out(name: str) -> None:
    with pytest.raises(mla.SignatureError) as refusal:
        mla.read(_changed(name, _remove)).verify(trust(), at=AT)
    assert refusal.value.code == faults.SIGNATURE_SHAPE.code


@pytest.mark.parametrize(("name", "fault"), [(_FIRST, faults.SIGNATURE_WRONG), (_SECOND, faults.NO_PATH)])
def test_without_a_certificate_less_is_proven(name: str, fault: Fault) -> None:
    with pytest.raises(mla.SignatureError) as refusal:
        mla.read(_changed(name, _remove)).verify(trust(), at=AT)
    assert refusal.value.code == fault.code


@pytest.mark.parametrize("name", _STAMP)
def test_without_the_timestamp_less_is_proven(name: str) -> None:
    """It is not signed, so that it can be added later; and so it can be taken away."""
    proof = mla.read(_changed(name, _remove)).verify(trust(), at=AT).proof
    assert proof.proven_by is ProvenBy.JUDGEMENT
