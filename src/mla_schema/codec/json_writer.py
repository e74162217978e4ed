"""From the model to JSON: the bytes are the RFC 8785 form, so their SHA-256 is the content digest.

Every name of the format is ASCII, there are no floats and no integers beyond 2^53: members sorted by name and
the standard library's compact output are then exactly RFC 8785.
"""

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from mla_schema.codec.lexical import WRITERS
from mla_schema.codec.shape import SCHEMA_VERSION, VERSION_NAME, Field, shape_of
from mla_schema.model.message import Message
from mla_schema.model.node import Node, tag
from mla_schema.model.scalar import Kind, Scalar


@cache
def _slots_of(cls: type[Node]) -> tuple[tuple[str, str, bool, Callable[[Any], Any] | None], ...]:
    """Python name, wire name, whether a list, and how a value becomes a tree, sorted by wire name."""
    fields = sorted(shape_of(cls).fields, key=lambda field: field.wire)
    return tuple((field.name, field.wire, field.many, _converter(field)) for field in fields)


def write_json(message: Message) -> bytes:
    """Encode a message.

    Args:
        message: The message.

    Returns:
        Its one JSON form, in UTF-8 and the canonical form of RFC 8785.
    """
    return json.dumps(
        json_tree(message), ensure_ascii=False, separators=(",", ":"), check_circular=False
    ).encode()


def json_tree(message: Message) -> dict[str, Any]:
    """A message as dictionaries, lists, texts, numbers and truth values, members sorted by name.

    Args:
        message: The message.
    """
    tree = _tree(message)
    tree[VERSION_NAME] = SCHEMA_VERSION
    return dict(sorted(tree.items()))


def _tree(node: Node) -> dict[str, Any]:
    values = node.__dict__
    tree: dict[str, Any] = {}
    for name, wire, many, convert in _slots_of(type(node)):
        value = values[name]
        if value is None or value == ():
            continue
        if convert is None:
            tree[wire] = list(value) if many else value
        elif many:
            tree[wire] = [convert(item) for item in value]
        else:
            tree[wire] = convert(value)
    return tree


def _member(node: Node) -> dict[str, Any]:
    return {tag(type(node)): _tree(node)}


def _converter(field: Field) -> Callable[[Any], Any] | None:
    """How a value becomes a tree; ``None`` where it is one already. A code is a text already."""
    holds = field.type
    if isinstance(holds, Scalar):
        return None if holds.kind in (Kind.TEXT, Kind.INTEGER, Kind.FLAG) else WRITERS[holds.kind]
    if field.union is not None:
        return _member
    return _tree if issubclass(holds, Node) else str
