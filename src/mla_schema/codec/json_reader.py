"""From a JSON tree to the model, strictly: everything known, of the right kind, nothing null or empty.

A reader is compiled once for each class, as for XML. It stops at the first anomaly; ``json_faults`` then says
what is wrong and where.
"""

from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

from mla_schema.codec.members import Members
from mla_schema.codec.shape import VERSION_NAME, Field, shape_of
from mla_schema.codec.version import check_version
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node
from mla_schema.model.scalar import Kind, Scalar

_Read: TypeAlias = Callable[[Any], Any]
_Compiled: TypeAlias = tuple[dict[str, str], dict[str, tuple[str, _Read]], Callable[..., Any]]
"""The names of the fields of a class by their wire names, those that are texts and the others, with how these are read;
and its validator."""


class _AnomalyError(Exception):
    """The tree is not what the model says; the explanation is somebody else's work."""


def read_json(tree: dict[str, Any]) -> Message | None:
    """Decode a message.

    Args:
        tree: The root object of a tree from ``wire``.

    Returns:
        The message, or ``None`` when the tree is not one.

    Raises:
        UnsupportedVersion: The message is written in a version that this reader does not know.
    """
    if not check_version(tree.get(VERSION_NAME)):
        return None
    rest = {name: value for name, value in tree.items() if name != VERSION_NAME}
    try:
        message: Message = _node_reader(Message)(rest)
    except (_AnomalyError, KeyError, ValueError):
        # A KeyError is an unknown name; a ValueError is a value that its class refuses.
        return None
    return message


@cache
def _node_reader(cls: type[Node]) -> _Read:
    compiled: _Compiled | None = None

    def read_node(tree: Any) -> Any:
        nonlocal compiled
        if compiled is None:
            # Only now, when the first such object is met: most classes are never met in one process.
            compiled = _compile(cls)
        texts, others, validate = compiled
        if type(tree) is not dict:
            raise _AnomalyError
        values: dict[str, Any] = {}
        for wire, value in tree.items():
            if type(value) is str:
                values[texts[wire]] = value
            else:
                name, read = others[wire]
                values[name] = read(value)
        return validate(values, strict=False)

    return read_node


def _compile(cls: type[Node]) -> _Compiled:
    cls.model_rebuild()
    texts: dict[str, str] = {}
    others: dict[str, tuple[str, _Read]] = {}
    for field in shape_of(cls).fields:
        read = _list_reader(field) if field.many else _value_reader(field)
        if read is None:
            texts[field.wire] = field.name
        else:
            others[field.wire] = (field.name, read)
    return texts, others, cls.__pydantic_validator__.validate_python


def _value_reader(field: Field) -> _Read | None:
    """How a JSON value becomes a value; ``None`` where it must be a text and is taken as it is."""
    holds = field.type
    if field.union is not None:
        return _member_reader(field.union)
    if isinstance(holds, Scalar):
        return {Kind.INTEGER: lexical_integer, Kind.FLAG: lexical_flag}.get(holds.kind)
    return _node_reader(holds) if issubclass(holds, Node) else None


def lexical_integer(value: Any) -> str:
    """The lexical form of a JSON number, whose form the scalar type pins.

    Raises:
        ValueError: It is not a whole number.
    """
    if type(value) is not int:
        raise ValueError
    return str(value)


def lexical_flag(value: Any) -> str:
    """The lexical form of ``true``.

    Raises:
        ValueError: It is not ``true``.
    """
    if value is not True:
        raise ValueError
    return "true"


def _member_reader(union: type[Choice]) -> _Read:
    members = _members(union)

    def read_member(tree: Any) -> Any:
        if type(tree) is not dict or len(tree) != 1:
            raise _AnomalyError
        [(name, value)] = tree.items()
        return members[name](value)

    return read_member


def _list_reader(field: Field) -> _Read:
    read = _value_reader(field)

    def read_list(tree: Any) -> Any:
        if type(tree) is not list or not tree:
            raise _AnomalyError
        if read is not None:
            return tuple([read(value) for value in tree])
        for value in tree:
            if type(value) is not str:
                raise _AnomalyError
        return tuple(tree)

    return read_list


@cache
def _members(union: type[Choice]) -> Members[_Read]:
    return Members(union, _node_reader)
