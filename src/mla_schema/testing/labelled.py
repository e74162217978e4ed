"""Broken messages that say what is wrong with them: where, and by which fault or rule it must be found."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.trail import field_of
from mla_schema.core import faults
from mla_schema.road import Form, encode, read
from mla_schema.testing.strategies import messages

UNKNOWN_MEMBER = "zzUnknown"
"""A member that no version of the format will have."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A broken message with what must be found in it.

    Attributes:
        data: The file.
        form: "xml" or "json".
        code: The code of the fault, or the rule that is broken.
        pointer: The place, as a JSON Pointer.
        severity: How heavy it is: what breaks the structure is always an error.
        what: What was done to it, in words.
    """

    data: bytes
    form: str
    code: str
    pointer: str
    severity: str
    what: str


def structurally_broken() -> SearchStrategy[Labelled]:
    """Files in JSON that are no messages, broken at exactly one place; none of them may be accepted."""
    return _structurally_broken()


def rule_breaking() -> SearchStrategy[Labelled]:
    """Messages that are well formed and break exactly one rule, in both forms: the failing twins of the rules."""
    return st.sampled_from(_twins())


_Damage: TypeAlias = Callable[[Any, str | int], tuple[str | int, ...]]
"""Damages a member of an object, and tells the way from the object to what must be found."""


def _unknown(parent: Any, _: str | int) -> tuple[str | int, ...]:
    parent[UNKNOWN_MEMBER] = "1"
    return (UNKNOWN_MEMBER,)


def _null(parent: Any, key: str | int) -> tuple[str | int, ...]:
    parent[key] = None
    return (key,)


def _no_items(parent: Any, key: str | int) -> tuple[str | int, ...]:
    parent[key] = []
    return (key,)


def _wrong_kind(parent: Any, key: str | int) -> tuple[str | int, ...]:
    # A truth value that is not true stands nowhere in the format.
    parent[key] = False
    return (key,)


_DAMAGES: dict[str, tuple[faults.Fault, _Damage]] = {
    "an unknown member": (faults.UNKNOWN_NAME, _unknown),
    "a null": (faults.NULL_VALUE, _null),
    "an empty list": (faults.EMPTY_LIST, _no_items),
    "a value of another kind": (faults.WRONG_KIND, _wrong_kind),
}


@st.composite
def _structurally_broken(draw: DrawFn) -> Labelled:
    tree = deepcopy(json_tree(draw(messages())))
    what = draw(st.sampled_from(tuple(_DAMAGES)))
    fault, damage = _DAMAGES[what]
    lists = what == "an empty list"
    kinds = what == "a value of another kind"
    places = [
        place
        for place in _members(tree, ())
        # A truth value is of the right kind where one stands, and wrong in another way.
        if not (lists and not isinstance(place[1][place[2]], list))
        and not (kinds and place[1][place[2]] is True)
    ]
    way, parent, key = draw(st.sampled_from(places or list(_members(tree, ()))))
    if lists and not places:
        what = "a null"
        fault, damage = _DAMAGES[what]
    found = (*way, *damage(parent, key))
    pointer = "".join(f"/{step}" for step in found)
    return Labelled(json.dumps(tree).encode(), "json", fault.code, pointer, "error", what)


def _members(value: Any, way: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Any, str]]:
    """Every member of an object that names a field, with the object and the way to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            # What stands for a member of a union is no field; how many of these there may be is another question.
            if field_of((*way, key)) is not None:
                yield way, value, key
            yield from _members(inner, (*way, key))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from _members(inner, (*way, position))


@cache
def _twins() -> tuple[Labelled, ...]:
    whole = json.loads(files("mla_schema.testing").joinpath("twins.json").read_text(encoding="utf-8"))
    found = []
    for twin in whole["twins"]:
        message = read(json.dumps(twin["message"]).encode()).unverified()
        (expected,) = twin["expected"]
        found += [
            Labelled(
                encode(message, form=form),
                form.value,
                twin["rule"],
                expected["pointer"],
                expected["severity"],
                twin["what"],
            )
            for form in Form
        ]
    return tuple(found)
