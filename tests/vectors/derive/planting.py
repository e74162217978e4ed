"""The smallest message that holds a given field: the way to it, and on the way only what is required."""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from functools import cache
from typing import Any, Final

from mla_schema.codec.json_reader import read_json
from mla_schema.codec.shape import SCHEMA_VERSION, VERSION_NAME, Field, members, shape_of
from mla_schema.model.message import Message
from mla_schema.model.node import Node, tag
from mla_schema.model.scalar import Kind, Scalar
from tests.test_patterns import GOOD

Way = tuple[tuple[Field, type[Node]], ...]
"""Field by field, each with the class of the object that it holds."""

_SIMPLE: Final = {"Line": "a", "Lines": "a", "Port": 7, "Version": "1"}


@cache
def ways() -> dict[type[Node], Way]:
    """The shortest way from a message to each class that one can hold."""
    found: dict[type[Node], Way] = {Message: ()}
    waiting: deque[type[Node]] = deque([Message])
    while waiting:
        cls = waiting.popleft()
        for field in shape_of(cls).fields:
            for inner in _classes(field):
                if inner not in found:
                    found[inner] = (*found[cls], (field, inner))
                    waiting.append(inner)
    return found


def _classes(field: Field) -> list[type[Node]]:
    holds = field.type
    if isinstance(holds, Scalar) or issubclass(holds, StrEnum):
        return []
    return list(members(field.union).values()) if field.union is not None else [holds]


def minimal(cls: type[Node]) -> dict[str, Any]:
    """The object of a class with nothing but what is required.

    Args:
        cls: The class.
    """
    return {field.wire: _listed(field, smallest(field)) for field in shape_of(cls).fields if field.required}


def smallest(field: Field) -> Any:
    """A small good value of a field, without its list.

    Args:
        field: The field.
    """
    holds = field.type
    if isinstance(holds, Scalar):
        return value_of(holds)
    if field.union is not None:
        inner = next(iter(members(field.union).values()))
        return {tag(inner): minimal(inner)}
    return next(iter(holds)).value if issubclass(holds, StrEnum) else minimal(holds)


def value_of(scalar: Scalar) -> Any:
    """A small good value of a type.

    Args:
        scalar: The type.
    """
    if scalar.kind is Kind.FLAG:
        return True
    if scalar.kind is Kind.INTEGER:
        return scalar.minimum
    return "YWJj" if scalar.kind is Kind.BYTES else _SIMPLE.get(scalar.name, GOOD.get(scalar.name, ("a",))[0])


def holding(cls: type[Node], **values: Any) -> dict[str, Any]:
    """The tree of the smallest message with an object of a class that has given members.

    Args:
        cls: The class.
        **values: The members by their names on the wire; ``None`` leaves one out.
    """
    inner = {**minimal(cls), **values}
    inner = {name: value for name, value in inner.items() if value is not None}
    way = ways()[cls]
    for depth in range(len(way), 0, -1):
        field, held = way[depth - 1]
        above = minimal(way[depth - 2][1] if depth > 1 else Message)
        value = {tag(held): inner} if field.union is not None else inner
        inner = {**above, field.wire: _listed(field, value)}
    return {VERSION_NAME: SCHEMA_VERSION, **inner}


def message_of(tree: dict[str, Any]) -> Message:
    """The message of a tree that is good.

    Args:
        tree: The tree.
    """
    message = read_json(tree)
    assert message is not None, tree
    return message


def places(wanted: object) -> tuple[type[Node], Field]:
    """A place at which a type or code list stands: the nearest one.

    Args:
        wanted: A scalar or a code list.
    """
    return next(
        (cls, field)
        for cls in sorted(ways(), key=lambda each: len(ways()[each]))
        for field in shape_of(cls).fields
        if field.type is wanted or field.type == wanted
    )


def listed(field: Field, value: Any) -> Any:
    """A value as the field holds it: in a list, where it is one.

    Args:
        field: The field.
        value: The value.
    """
    return _listed(field, value)


def _listed(field: Field, value: Any) -> Any:
    return [value] if field.many else value
