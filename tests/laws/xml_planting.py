"""Faults that can be planted in a valid XML tree, each with the finding that it must cause, and no other."""

from collections.abc import Callable
from copy import deepcopy
from functools import partial
from typing import Final, TypeAlias

from lxml import etree

from mla_schema.codec.xml_form import PREFIX
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from tests.laws.bad_forms import bad_forms
from tests.laws.sites import Kind, Segments, XmlSite

Expected: TypeAlias = tuple[Fault, Segments]
"""The fault and the segments of its place."""
Plant: TypeAlias = Callable[[XmlSite, int], Expected | None]
"""Plants a fault at a site, varied by a number; ``None`` where it does not fit, and then nothing is changed."""

_FOREIGN: Final = "{https://example.org/other}"


def _unknown_element(site: XmlSite, pick: int) -> Expected:
    site.element.insert(pick % (len(site.element) + 1), _element(PREFIX + "noSuchName", "text"))
    return faults.UNKNOWN_NAME, site.segments


def _stray_element(name: str, site: XmlSite, pick: int) -> Expected:
    site.element.insert(pick % (len(site.element) + 1), _element(name, None))
    return faults.WRONG_NAMESPACE, site.segments


def _duplicate(site: XmlSite, pick: int) -> Expected | None:
    if not len(site.element):
        return None
    child = site.element[pick % len(site.element)]
    later = pick // len(site.element) % 2
    site.element.insert(len(site.element) if later else site.element.index(child) + 1, deepcopy(child))
    return faults.REPEATED, site.segments


def _swap(site: XmlSite, pick: int) -> Expected | None:
    if len(site.element) <= 1:
        return None
    position = pick % (len(site.element) - 1)
    site.element.insert(position, site.element[position + 1])
    return faults.OUT_OF_ORDER, site.segments


def _missing(site: XmlSite, pick: int) -> Expected | None:
    required = site.required
    if not required:
        return None
    [child] = site.element.findall(PREFIX + required[pick % len(required)])
    site.element.remove(child)
    return faults.MISSING, site.segments


def _stray_text(text: str, site: XmlSite, pick: int) -> Expected:
    children = list(site.element)
    if not children or pick % 2:
        site.element.text = text
    else:
        children[pick // 2 % len(children)].tail = text
    return faults.STRAY_TEXT, site.segments


def _stray_attribute(name: str, site: XmlSite, _: int) -> Expected:
    site.element.set(name, "1.0")
    return faults.STRAY_ATTRIBUTE, site.segments


def _second_version(site: XmlSite, pick: int) -> Expected | None:
    return _stray_attribute("schemaVersion", site, pick) if site.segments else None


def _empty_list(site: XmlSite, _: int) -> Expected:
    del site.element[:]
    return faults.EMPTY_LIST, site.segments


def _foreign_item(site: XmlSite, pick: int) -> Expected:
    position = pick % len(site.element)
    site.element[position].tag = _FOREIGN + etree.QName(site.element[position]).localname
    return faults.WRONG_NAMESPACE, (*site.segments, position)


def _unknown_item(name: str, site: XmlSite, pick: int) -> Expected:
    position = pick % len(site.element)
    site.element[position].tag = PREFIX + name
    return faults.UNKNOWN_CHOICE, (*site.segments, position)


def _no_member(site: XmlSite, _: int) -> Expected:
    del site.element[:]
    return faults.NOT_ONE_CHOICE, site.segments


def _two_members(site: XmlSite, _: int) -> Expected:
    site.element.append(deepcopy(site.element[0]))
    return faults.NOT_ONE_CHOICE, site.segments


def _unknown_member(site: XmlSite, _: int) -> Expected:
    site.element[0].tag = PREFIX + "noSuchKind"
    return faults.UNKNOWN_CHOICE, site.segments


def _foreign_member(site: XmlSite, _: int) -> Expected:
    site.element[0].tag = _FOREIGN + etree.QName(site.element[0]).localname
    return faults.WRONG_NAMESPACE, site.segments


def _leaf_with_children(site: XmlSite, pick: int) -> Expected:
    child = _element(site.element.tag if pick % 2 else _FOREIGN + "b", "text" if pick // 2 % 2 else None)
    site.element.insert(0, child)
    if pick // 4 % 2:
        # Mixed content: the value goes on behind the element.
        child.tail, site.element.text = site.element.text, None
    return faults.STRAY_CHILDREN, site.segments


def _bad_form(site: XmlSite, pick: int) -> Expected:
    forms = bad_forms(site.plain)
    form = forms[pick % len(forms)]
    site.element.text = form.text
    return form.fault, site.segments


_ANY: Final = tuple(Kind)
_INNER: Final = (Kind.NODE, Kind.LIST, Kind.HOLDER)

PLANTS: Final[dict[str, tuple[tuple[Kind, ...], Plant]]] = {
    "unknown element": ((Kind.NODE,), _unknown_element),
    "element of another namespace": ((Kind.NODE,), partial(_stray_element, _FOREIGN + "id")),
    "element of no namespace": ((Kind.NODE,), partial(_stray_element, "id")),
    "repeated element": ((Kind.NODE,), _duplicate),
    "swapped elements": ((Kind.NODE,), _swap),
    "missing element": ((Kind.NODE,), _missing),
    "stray text": (_INNER, partial(_stray_text, "stray")),
    "stray no-break space": (_INNER, partial(_stray_text, "\u00a0")),
    "stray attribute": (_ANY, partial(_stray_attribute, "id")),
    "xml:lang": (_ANY, partial(_stray_attribute, "{http://www.w3.org/XML/1998/namespace}lang")),
    "xsi:nil": (_ANY, partial(_stray_attribute, "{http://www.w3.org/2001/XMLSchema-instance}nil")),
    "second schema version": (_ANY, _second_version),
    "empty list": ((Kind.LIST,), _empty_list),
    "item of another namespace": ((Kind.LIST,), _foreign_item),
    "item of another name": ((Kind.LIST,), partial(_unknown_item, "noSuchItem")),
    "no member of a union": ((Kind.HOLDER,), _no_member),
    "two members of a union": ((Kind.HOLDER,), _two_members),
    "unknown member of a union": ((Kind.HOLDER,), _unknown_member),
    "member of another namespace": ((Kind.HOLDER,), _foreign_member),
    "plain value with elements inside": ((Kind.LEAF,), _leaf_with_children),
    "bad form": ((Kind.LEAF,), _bad_form),
}
"""By name: where the fault fits, and how it is planted."""


def _element(name: str, text: str | None) -> etree._Element:
    element = etree.Element(name)
    element.text = text
    return element
