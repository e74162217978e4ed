"""The format as a whole: names, and that everything that is defined can occur in a message."""

import importlib
import pkgutil
from collections import Counter
from enum import StrEnum
from types import ModuleType
from typing import Any, Final

import pytest

from mla_schema import codes, model
from mla_schema.codec.shape import item_name
from mla_schema.derive.inventory import inventory, name_of
from mla_schema.model.node import Node, tag
from mla_schema.model.scalar import Scalar

_NOT_IN_A_MESSAGE: Final = {
    "Choice": "the base of unions",
    "Node": "the base of structures",
    "CollectionRequest": "lends its fields to requests for data in real time",
    "Request": "lends its fields to requests from State to State",
    "Step": "lends its fields to whatever answers or follows up another message",
    "ValueIdentifier": "lends its fields to identifiers that are one value",
}


def _defined(package: ModuleType, base: type) -> dict[str, type]:
    """The public classes that the modules of a package define, found without the deriver."""
    modules = [
        importlib.import_module(each.name)
        for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    return {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, type)
        and issubclass(value, base)
        and value.__module__ == module.__name__
        and not name.startswith("_")
    }


def test_every_class_can_occur_in_a_message_or_has_a_reason_not_to() -> None:
    found = inventory()
    occurring = {cls.__name__ for cls in (*found.shapes, *found.unions)}
    assert set(_defined(model, Node)) - occurring == set(_NOT_IN_A_MESSAGE)


def test_every_code_list_can_occur_in_a_message() -> None:
    assert set(_defined(codes, StrEnum)) == {each.__name__ for each in inventory().codes}


def test_every_scalar_is_used() -> None:
    scalars = importlib.import_module("mla_schema.model.scalars")
    defined = {
        mark.name
        for value in vars(scalars).values()
        for mark in getattr(value, "__metadata__", ())
        if isinstance(mark, Scalar)
    }
    assert defined == {scalar.name for scalar in inventory().scalars}


def test_no_two_types_have_one_name() -> None:
    found = inventory()
    names = [cls.__name__ for cls in (*found.shapes, *found.unions, *found.owners, *found.codes)]
    names += [scalar.name for scalar in found.scalars]
    names += {f"{name_of(field.type)}List" for field in found.fields if field.many}
    # Anchors of the reference pages and file systems do not tell upper from lower case.
    assert [name for name, count in Counter(map(str.lower, names)).items() if count > 1] == []


def test_the_names_in_a_class_are_unique() -> None:
    for shape in inventory().shapes.values():
        names = [field.wire for field in shape.fields]
        assert len(set(names)) == len(names), shape.cls


def test_no_field_is_named_like_its_own_class() -> None:
    found = inventory()
    assert [
        field.key for shape in found.shapes.values() for field in shape.fields if field.wire == shape.wire
    ] == []


def test_the_tags_of_a_union_are_the_names_of_its_classes() -> None:
    for members in inventory().unions.values():
        assert {name: tag(cls) for name, cls in members.items()} == {name: name for name in members}


@pytest.mark.parametrize(
    "field", [field for field in inventory().fields if field.many], ids=lambda field: field.key
)
def test_a_list_is_not_named_like_its_items(field: Any) -> None:
    expected = name_of(field.type)
    assert item_name(field.type) == expected[:1].lower() + expected[1:]
    assert field.wire != item_name(field.type)


def test_the_names_on_the_wire_are_ascii_camel_case() -> None:
    found = inventory()
    names = {field.wire for field in found.fields} | {
        tag for members in found.unions.values() for tag in members
    }
    names |= {item_name(field.type) for field in found.fields if field.many}
    assert [name for name in names if not (name.isascii() and name.isalnum() and name[0].islower())] == []


def test_the_codes_are_ascii_camel_case_and_named_alike() -> None:
    for each in inventory().codes:
        for code in each:
            assert code.value.isascii(), code
            assert code.value.isalnum(), code
            assert code.value[0].islower(), code
            assert code.value.lower() == code.name.replace("_", "").lower(), code
