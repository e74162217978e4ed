"""Faults that can be planted in a valid JSON tree, each with the finding that it must cause, and no other."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final, TypeAlias

from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.model.scalar import Kind as ScalarKind
from mla_schema.model.scalar import Scalar
from tests.laws.bad_forms import NOT_IN_XML, bad_forms
from tests.laws.sites import JsonSite, Kind, Segments

Expected: TypeAlias = tuple[Fault, Segments]
"""The fault and the segments of its place."""
Plant: TypeAlias = Callable[[JsonSite, int], Expected | None]
"""Plants a fault at a site, varied by a number; ``None`` where it does not fit, and then nothing is changed."""

_NO_OBJECTS: Final[tuple[Any, ...]] = ("text", "", 0, True, False, [], [{}])
_NO_LISTS: Final[tuple[Any, ...]] = ("text", "", 0, True, False, {}, {"0": "a"})
_NO_TEXTS: Final[tuple[Any, ...]] = (0, 1, True, False, [], ["text"], {}, {"text": "text"})
_NO_NUMBERS: Final[tuple[Any, ...]] = ("1", "", True, False, [], [1], {}, {"value": 1})
_NOT_TRUE: Final[tuple[Any, ...]] = (False, "true", 1, 0, [], [True], {}, "")


def _unknown_member(site: JsonSite, _: int) -> Expected:
    site.value["noSuchName"] = "text"
    return faults.UNKNOWN_NAME, (*site.segments, "noSuchName")


def _missing(site: JsonSite, pick: int) -> Expected | None:
    required = site.required
    if not required:
        return None
    del site.value[required[pick % len(required)]]
    return faults.MISSING, site.segments


def _null(site: JsonSite, _: int) -> Expected:
    site.put(None)
    return faults.NULL_VALUE, site.segments


def _other_kind(wrong: tuple[Any, ...], site: JsonSite, pick: int) -> Expected:
    site.put(wrong[pick % len(wrong)])
    return faults.WRONG_KIND, site.segments


def _empty_list(site: JsonSite, _: int) -> Expected:
    site.put([])
    return faults.EMPTY_LIST, site.segments


def _bare_item(site: JsonSite, _: int) -> Expected:
    site.put(site.value[0])
    # One item instead of a list of one; an item that is itself a list does not occur.
    return faults.WRONG_KIND, site.segments


def _no_kind(site: JsonSite, _: int) -> Expected:
    site.put({})
    return faults.NOT_ONE_CHOICE, site.segments


def _two_kinds(site: JsonSite, _: int) -> Expected:
    site.value["noSuchKind"] = {}
    return faults.NOT_ONE_CHOICE, site.segments


def _unknown_kind(site: JsonSite, _: int) -> Expected:
    [inner] = site.value.values()
    site.put({"noSuchKind": inner})
    return faults.UNKNOWN_CHOICE, (*site.segments, "noSuchKind")


def _wrong_value(site: JsonSite, pick: int) -> Expected:
    holds = site.plain
    kind = holds.kind if isinstance(holds, Scalar) else ScalarKind.TEXT
    if kind is ScalarKind.FLAG:
        site.put(_NOT_TRUE[pick % len(_NOT_TRUE)])
        return faults.NOT_TRUE, site.segments
    return _other_kind(_NO_NUMBERS if kind is ScalarKind.INTEGER else _NO_TEXTS, site, pick)


def _bad_form(site: JsonSite, pick: int) -> Expected | None:
    holds = site.plain
    if isinstance(holds, Scalar) and holds.kind is ScalarKind.FLAG:
        return None
    if isinstance(holds, Scalar) and holds.kind is ScalarKind.INTEGER:
        number, fault = _bad_numbers(holds)[pick % 4]
        site.put(number)
        return fault, site.segments
    forms = bad_forms(site.plain)
    form = forms[pick % len(forms)]
    site.put(form.text)
    return form.fault, site.segments


def _bad_numbers(scalar: Scalar) -> tuple[tuple[int, Fault], ...]:
    return (
        (-1, faults.NOT_AN_INTEGER),
        (-(10**15), faults.NOT_AN_INTEGER),
        (scalar.maximum + 1, faults.NUMBER_OUT_OF_RANGE),
        (10**40, faults.NUMBER_OUT_OF_RANGE),
    )


def _not_in_xml(site: JsonSite, pick: int) -> Expected | None:
    """Characters that only the codec is left to refuse, if the reader of JSON lets them pass."""
    holds = site.plain
    if not isinstance(holds, Scalar) or holds.kind is not ScalarKind.TEXT or holds.ascii_only:
        return None
    text, fault = tuple(NOT_IN_XML.values())[pick % len(NOT_IN_XML)]
    site.put(text)
    return fault, site.segments


_ANY: Final = tuple(Kind)

PLANTS: Final[dict[str, tuple[tuple[Kind, ...], Plant]]] = {
    "unknown member": ((Kind.NODE,), _unknown_member),
    "missing member": ((Kind.NODE,), _missing),
    "null": (_ANY, _null),
    "no object": ((Kind.NODE, Kind.HOLDER), partial(_other_kind, _NO_OBJECTS)),
    "no list": ((Kind.LIST,), partial(_other_kind, _NO_LISTS)),
    "item without its list": ((Kind.LIST,), _bare_item),
    "empty list": ((Kind.LIST,), _empty_list),
    "no member of a union": ((Kind.HOLDER,), _no_kind),
    "two members of a union": ((Kind.HOLDER,), _two_kinds),
    "unknown member of a union": ((Kind.HOLDER,), _unknown_kind),
    "value of another kind": ((Kind.LEAF,), _wrong_value),
    "bad form": ((Kind.LEAF,), _bad_form),
    "character that XML cannot carry": ((Kind.LEAF,), _not_in_xml),
}
"""By name: where the fault fits, and how it is planted."""
