"""Messages in which every field of every class is filled: what a schema must accept in all its corners."""

from enum import StrEnum
from typing import Any, Final

from mla_schema.codec.json_reader import read_json
from mla_schema.codec.shape import SCHEMA_VERSION, VERSION_NAME, Field, members, shape_of
from mla_schema.model.body import Body
from mla_schema.model.message import Message
from mla_schema.model.node import Node, tag
from mla_schema.model.scalar import Kind, Scalar
from tests.test_patterns import GOOD

VARIANTS: Final = range(3)
"""As many as the largest union of which a field holds one member has members, bodies aside."""


def filled_trees() -> list[dict[str, Any]]:
    """The JSON trees of messages that fill everything, several for each body."""
    return [_message(body, variant) for body in members(Body) for variant in VARIANTS]


def filled_messages() -> list[Message]:
    """The same messages, decoded."""
    found = [read_json(tree) for tree in filled_trees()]
    return [message for message in found if message is not None]


def _message(body: str, variant: int) -> dict[str, Any]:
    tree = _node(Message, variant)
    tree["body"] = {body: _node(members(Body)[body], variant)}
    return {VERSION_NAME: SCHEMA_VERSION, **tree}


def _node(cls: type[Node], variant: int) -> dict[str, Any]:
    return {field.wire: _value(field, variant) for field in shape_of(cls).fields}


def _value(field: Field, variant: int) -> Any:
    """One value, or in a list all the values there are."""
    values = _values(field, variant)
    return values if field.many else values[variant % len(values)]


def _values(field: Field, variant: int) -> list[Any]:
    holds = field.type
    if isinstance(holds, Scalar):
        return _forms(holds)
    if field.union is Body:
        return [{}]
    if field.union is not None:
        return [{tag(cls): _node(cls, variant)} for cls in members(field.union).values()]
    if issubclass(holds, StrEnum):
        return [code.value for code in holds]
    return [_node(holds, variant)]


def _forms(scalar: Scalar) -> list[Any]:
    match scalar.kind:
        case Kind.FLAG:
            return [True]
        case Kind.INTEGER:
            return [scalar.minimum, scalar.maximum]
        case Kind.BYTES:
            return ["YQ==", "YWI=", "YWJj"]
        case _:
            longest = "x" * scalar.max_length if not scalar.ascii_only and scalar.max_length else ""
            forms = [form for form in GOOD[scalar.name] if len(form) <= (scalar.max_length or len(form))]
            return [*forms, longest] if longest else forms
