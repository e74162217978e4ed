"""Paths of a template through a message, such as ``header.authorities[functions: prosecuting].authority.names[].value``.

A path leads through the wire names of the JSON form: ``[]`` stands for every item of a list, ``[0]`` for the first, and
``[relation: follows]`` for those items whose field is or contains a code. The tag of a union is a step of its own.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple, TypeAlias

from mla_schema.codec.shape import Field, shape_of
from mla_schema.model.node import Node, tag

_STEP: Final = re.compile(r"(?P<name>[A-Za-z]+)(?:\[(?P<which>[^\]]*)\])?")


_Step: TypeAlias = tuple[str, str | None]


class Found(NamedTuple):
    """What a path leads to.

    Attributes:
        field: The field that holds it.
        value: The value, or the structure.
        pointer: Its place.
    """

    field: Field
    value: Any
    pointer: str


class _Reached(NamedTuple):
    """Something on the way: a value, its place, the field that holds it, and the tag that the next step must name."""

    value: Any
    pointer: str
    field: Field | None
    tag: str = ""


@dataclass(slots=True)
class _Fork:
    """Where paths part: the paths that end here, and the next steps of the others."""

    ends: list[str]
    steps: "dict[_Step, _Fork]"


def follow(paths: tuple[str, ...], message: Node) -> Mapping[str, list[Found]]:
    """All that paths lead to, each path with what it leads to in document order.

    Args:
        paths: The paths.
        message: The message.
    """
    found: dict[str, list[Found]] = {}
    _walk(_forks(paths), _Reached(message, "", None), found)
    return found


def _walk(fork: _Fork, at: _Reached, found: dict[str, list[Found]]) -> None:
    if at.field is not None:
        for path in fork.ends:
            found.setdefault(path, []).append(Found(at.field, at.value, at.pointer))
    for step, further in fork.steps.items():
        for each in _next(at, step):
            _walk(further, each, found)


@cache
def _forks(paths: tuple[str, ...]) -> _Fork:
    """The paths as a tree, so that what many begin with is walked once."""
    root = _Fork([], {})
    for path in paths:
        fork = root
        for step in _steps(path):
            fork = fork.steps.setdefault(step, _Fork([], {}))
        fork.ends.append(path)
    return root


def _next(node: _Reached, step: _Step) -> Iterator[_Reached]:
    """What one step leads to."""
    name, which = step
    if node.tag == name:
        # The tag of a union member is a step; its place has it already.
        yield _Reached(node.value, node.pointer, node.field)
        return
    field = _fields_of(node.value).get(name) if not node.tag else None
    if field is None:
        return
    value = getattr(node.value, field.name)
    if value is None or value == ():
        return
    place = f"{node.pointer}/{name}"
    if which is None:
        yield _reached(field, value, place)
        return
    for at, each in enumerate(value):
        if _chosen(each, at, which):
            yield _reached(field, each, f"{place}/{at}")


def _reached(field: Field, value: Any, place: str) -> _Reached:
    if field.union is None:
        return _Reached(value, place, field)
    member = tag(type(value))
    return _Reached(value, f"{place}/{member}", field, member)


def _chosen(each: Any, at: int, which: str) -> bool:
    if not which:
        return True
    if which.isdigit():
        return at == int(which)
    name, _, code = which.partition(": ")
    held = getattr(each, _fields_of(each)[name].name)
    return code in held if isinstance(held, tuple) else held == code


def _fields_of(node: Node) -> Mapping[str, Field]:
    return _fields(type(node))


@cache
def _fields(cls: type[Node]) -> Mapping[str, Field]:
    return {each.wire: each for each in shape_of(cls).fields}


def _steps(path: str) -> tuple[_Step, ...]:
    return tuple((found["name"], found["which"]) for found in _STEP.finditer(path))
