"""Random damage to a tree, without knowledge of the model: what comes out may be a message still, or not."""

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from lxml import etree

from mla_schema.codec.xml_form import PREFIX
from mla_schema.derive.inventory import inventory
from tests.laws.bad_forms import Plain, bad_forms
from tests.strategies import GOOD_FORMS, NASTY_LINES, NASTY_TEXTS

_NAMES: Final = sorted(
    {field.wire for shape in inventory().shapes.values() for field in shape.fields}
    | {name for union in inventory().unions.values() for name in union}
    | {"line", "text", "schemaVersion", "zzz"}
)
_PLAIN: Final[tuple[Plain, ...]] = (*inventory().scalars, *inventory().codes)
_BAD: Final = sorted({form.text for holds in _PLAIN for form in bad_forms(holds) if len(form.text) < 100})
_TEXTS: Final = (
    *("1", "true", "subscriber", "2026-11-20", "2026-11-20T19:07:33Z", "YWJj", "18", "65536"),
    *(text for texts in GOOD_FORMS.values() for text in texts),
    *NASTY_TEXTS,
    *NASTY_LINES,
    *_BAD,
)
_JSON_VALUES: Final[tuple[Any, ...]] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    65_536,
    2**53,
    "",
    [],
    {},
    [None],
    {"": ""},
)

_PICKS: Final = st.integers(0, 2**16)
XmlDamage: TypeAlias = Callable[[etree._Element, etree._Element, int], None]
JsonDamage: TypeAlias = Callable[[Any, Any, Any, int], None]


def damage_xml(data: DataObject, root: etree._Element) -> None:
    """Damage a tree at one to three places.

    Args:
        data: Draws from a strategy.
        root: The root; it is changed.
    """
    for _ in range(data.draw(st.integers(1, 3))):
        elements = [element for element in root.iter() if element is not root]
        if not elements:
            return
        change = data.draw(st.sampled_from(_XML_DAMAGES))
        change(data.draw(st.sampled_from(elements)), data.draw(st.sampled_from(elements)), data.draw(_PICKS))


def damage_json(data: DataObject, tree: dict[str, Any]) -> None:
    """Damage a tree at one to three places.

    Args:
        data: Draws from a strategy.
        tree: The root; it is changed.
    """
    for _ in range(data.draw(st.integers(1, 3))):
        places = list(_places(tree))
        if not places:
            return
        parent, key = data.draw(st.sampled_from(places))
        other_parent, other_key = data.draw(st.sampled_from(places))
        data.draw(st.sampled_from(_JSON_DAMAGES))(
            parent, key, deepcopy(other_parent[other_key]), data.draw(_PICKS)
        )


def _places(value: Any) -> Any:
    """Every member and every item, with its parent."""
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    assert parent is not None
    return parent


def _remove(element: etree._Element, _: etree._Element, __: int) -> None:
    _parent(element).remove(element)


def _empty(element: etree._Element, _: etree._Element, __: int) -> None:
    del element[:]
    element.text = None


def _repeat(element: etree._Element, _: etree._Element, __: int) -> None:
    element.addnext(deepcopy(element))


def _graft(element: etree._Element, other: etree._Element, pick: int) -> None:
    element.insert(pick % (len(element) + 1), deepcopy(other))


def _replace(element: etree._Element, other: etree._Element, _: int) -> None:
    _parent(element).replace(element, deepcopy(other))


def _raise(element: etree._Element, _: etree._Element, __: int) -> None:
    parent = _parent(element)
    for child in reversed(element):
        parent.insert(parent.index(element), child)


def _rename(element: etree._Element, _: etree._Element, pick: int) -> None:
    element.tag = PREFIX + _NAMES[pick % len(_NAMES)]


def _rename_alike(element: etree._Element, other: etree._Element, _: int) -> None:
    element.tag = other.tag


def _retext(element: etree._Element, _: etree._Element, pick: int) -> None:
    element.text = _TEXTS[pick % len(_TEXTS)]


def _copy_text(element: etree._Element, other: etree._Element, _: int) -> None:
    element.text = other.text


def _add_tail(element: etree._Element, _: etree._Element, pick: int) -> None:
    element.tail = _TEXTS[pick % len(_TEXTS)]


def _set_attribute(element: etree._Element, _: etree._Element, pick: int) -> None:
    element.set(_NAMES[pick % len(_NAMES)], "1.0")


_XML_DAMAGES: Final[tuple[XmlDamage, ...]] = (
    *(_remove, _empty, _repeat, _graft, _replace, _raise, _rename, _rename_alike),
    *(_retext, _retext, _copy_text, _add_tail, _set_attribute),
)


def _drop(parent: Any, key: Any, _: Any, __: int) -> None:
    del parent[key]


def _put_other(parent: Any, key: Any, other: Any, _: int) -> None:
    parent[key] = other


def _put_value(parent: Any, key: Any, _: Any, pick: int) -> None:
    parent[key] = deepcopy(_JSON_VALUES[pick % len(_JSON_VALUES)])


def _put_text(parent: Any, key: Any, _: Any, pick: int) -> None:
    parent[key] = _TEXTS[pick % len(_TEXTS)]


def _wrap(parent: Any, key: Any, _: Any, pick: int) -> None:
    parent[key] = [parent[key]] if pick % 2 else {_NAMES[pick % len(_NAMES)]: parent[key]}


def _unwrap(parent: Any, key: Any, _: Any, __: int) -> None:
    if isinstance(parent[key], list | dict) and parent[key]:
        parent[key] = next(iter(parent[key].values() if isinstance(parent[key], dict) else parent[key]))


def _spell(parent: Any, key: Any, _: Any, __: int) -> None:
    parent[key] = json.dumps(parent[key])


def _rename_member(parent: Any, key: Any, _: Any, pick: int) -> None:
    if isinstance(parent, dict):
        parent[_NAMES[pick % len(_NAMES)]] = parent.pop(key)


def _add_member(parent: Any, _: Any, other: Any, pick: int) -> None:
    if isinstance(parent, dict):
        parent[_NAMES[pick % len(_NAMES)]] = other
    else:
        parent.append(other)


_JSON_DAMAGES: Final[tuple[JsonDamage, ...]] = (
    *(_drop, _put_other, _put_value, _put_text, _put_text),
    *(_wrap, _unwrap, _spell, _rename_member, _add_member),
)
