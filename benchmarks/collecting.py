"""What of the model one message uses, so that a peer can be cut to it."""

from __future__ import annotations

from mla_schema.codec.shape import shape_of
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node


def collected(message: Message) -> tuple[dict[type[Node], set[str]], dict[type[Choice], set[type[Node]]]]:
    """The classes with the fields, and the unions with the members, that a message uses."""
    used: dict[type[Node], set[str]] = {}
    members: dict[type[Choice], set[type[Node]]] = {}
    _collect(message, used, members)
    return used, members


def _collect(
    node: Node, used: dict[type[Node], set[str]], members: dict[type[Choice], set[type[Node]]]
) -> None:
    fields = used.setdefault(type(node), set())
    for field in shape_of(type(node)).fields:
        value = getattr(node, field.name)
        if value in (None, ()):
            continue
        fields.add(field.name)
        for each in value if field.many else (value,):
            if isinstance(each, Node):
                if field.union is not None:
                    members.setdefault(field.union, set()).add(type(each))
                _collect(each, used, members)
