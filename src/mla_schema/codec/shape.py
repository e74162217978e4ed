"""The shape of a model class: its fields in wire order, each with what it holds.

Everything that walks over the model walks over shapes: both codecs, the derived schemas, the data
dictionary. A shape is computed from the class once, when it is first asked for.
"""

import importlib
import types
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from mla_schema.core.marks import Personal, Words
from mla_schema.model.node import Choice, Node, camel, tag
from mla_schema.model.scalar import Scalar

NAMESPACE = "https://w3id.org/mla-schema/1"
"""The XML namespace of the format, one for each major version."""
SCHEMA_VERSION = "1.0"
"""The highest schema version that this reader knows, and the one it writes."""
VERSION_NAME = "schemaVersion"
"""The name of the version: the only attribute in XML, a member of the root in JSON."""


Holds: TypeAlias = Scalar | type[StrEnum] | type[Node]
"""What a field holds, one or many: a plain value, a code, or an object. A union is a class too."""

_Union: TypeAlias = type[Choice]
_Owner: TypeAlias = type[Node]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a class.

    Attributes:
        name: Name in Python.
        wire: Name in XML and JSON.
        many: Whether it is a list.
        required: Whether the schema requires it.
        type: A scalar, a code list, a class, or a union of classes.
        personal: Whether it carries the mark of personal data.
        words: Whether it carries the mark of words in the language of the message.
        owner: The class that defines it.
    """

    name: str
    wire: str
    many: bool
    required: bool
    type: Holds
    personal: bool
    words: bool
    owner: _Owner

    @property
    def union(self) -> _Union | None:
        """The union, when the field holds a member of one."""
        value = self.type
        if not isinstance(value, Scalar) and issubclass(value, Choice) and "MEMBERS" in vars(value):
            return value
        return None

    @property
    def key(self) -> str:
        """The name of the definition: class and wire name, such as ``IpAddress.port``."""
        return f"{self.owner.__name__}.{self.wire}"


@dataclass(frozen=True, slots=True)
class Shape:
    """A class and its fields in wire order."""

    cls: type[Node]
    wire: str
    fields: tuple[Field, ...]


@cache
def shape_of(cls: type[Node]) -> Shape:
    """The shape of a class.

    Args:
        cls: A concrete class of the model.

    Returns:
        Its fields: those of its bases, then its own; those of a trailing base last.
    """
    order: list[str] = []
    trailing: list[str] = []
    owners: dict[str, type[Node]] = {}
    for base in reversed(cls.__mro__):
        if not issubclass(base, Node):
            continue
        last = bool(vars(base).get("TRAILING", False))
        for name in base.__pydantic_fields__:
            if name not in owners:
                owners[name] = base
                (trailing if last else order).append(name)
    infos = cls.__pydantic_fields__
    fields = tuple(_field(name, infos[name], owners[name]) for name in order + trailing)
    return Shape(cls, tag(cls), fields)


def member_of(union: type[Choice], name: str) -> type[Node] | None:
    """The class of a union that has the given tag, loaded now if it was not yet.

    Args:
        union: The union.
        name: The tag on the wire.

    Returns:
        The class, or ``None`` where the union has no such tag.
    """
    module = union.MEMBERS.get(name)
    # Names from outside are not remembered: only known ones reach the cache.
    return None if module is None else _load(module, name[:1].upper() + name[1:])


@cache
def _load(module: str, name: str) -> type[Node]:
    loaded: type[Node] = getattr(importlib.import_module(f"mla_schema.model.{module}"), name)
    return loaded


def item_name(value: Holds) -> str:
    """The name of the element that holds one item of a list in XML."""
    name = value.name if isinstance(value, Scalar) else value.__name__
    return name[:1].lower() + name[1:]


def members(union: type[Choice]) -> Mapping[str, type[Node]]:
    """All classes of a union by tag; loads them."""
    found = {name: member_of(union, name) for name in union.MEMBERS}
    return {name: cls for name, cls in found.items() if cls is not None}


def _field(name: str, info: FieldInfo, owner: type[Node]) -> Field:
    many, value, marks = _peel(info.annotation, tuple(info.metadata))
    if value is None:
        message = f"{owner.__name__}.{name}: an annotation that the codec cannot carry: {info.annotation!r}"
        raise TypeError(message)
    return Field(
        name=name,
        wire=camel(name),
        many=many,
        required=info.default is PydanticUndefined,
        type=value,
        personal=any(isinstance(mark, Personal) for mark in marks),
        words=any(isinstance(mark, Words) for mark in marks),
        owner=owner,
    )


def _peel(annotation: Any, marks: tuple[Any, ...]) -> tuple[bool, Holds | None, tuple[Any, ...]]:
    """Take ``Annotated``, ``| None`` and ``tuple`` off an annotation and collect the marks on the way."""
    many = False
    while True:
        scalar = next((mark for mark in marks if isinstance(mark, Scalar)), None)
        if scalar is not None:
            return many, scalar, marks
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *more = get_args(annotation)
            marks += tuple(more)
        elif origin in (Union, types.UnionType):
            annotation = next(part for part in get_args(annotation) if part is not type(None))
        elif origin is tuple:
            many = True
            annotation = get_args(annotation)[0]
        else:
            known = isinstance(annotation, type) and issubclass(annotation, StrEnum | Node)
            return many, annotation if known else None, marks
