"""The places of a valid tree at which a fault can be planted, with the segments that a finding must name."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from lxml import etree

from mla_schema.codec.shape import Field, member_of, shape_of
from mla_schema.codec.xml_form import PREFIX
from mla_schema.model.message import Message
from mla_schema.model.node import Node
from mla_schema.model.scalar import Scalar
from tests.laws.bad_forms import Plain

Segments: TypeAlias = tuple[str | int, ...]


class Kind(StrEnum):
    """What stands at a site."""

    NODE = "an object"
    LEAF = "a plain value"
    LIST = "a list"
    HOLDER = "an element or object whose one child names the member of a union"


@dataclass(frozen=True, slots=True)
class Site:
    """A place in a valid tree.

    Attributes:
        kind: What it is.
        segments: The way to it.
        field: The field that it is, or of whose list or union it is a member; the root has none.
        cls: The class of an object.
    """

    kind: Kind
    segments: Segments
    field: Field | None
    cls: type[Node] | None

    @property
    def plain(self) -> Plain:
        """The type of a plain value."""
        assert self.field is not None
        assert isinstance(self.field.type, Scalar) or issubclass(self.field.type, StrEnum)
        return self.field.type

    @property
    def required(self) -> list[str]:
        """The names of what an object must have."""
        assert self.cls is not None
        return [field.wire for field in shape_of(self.cls).fields if field.required]


@dataclass(frozen=True, slots=True)
class XmlSite(Site):
    """An element of a valid tree."""

    element: etree._Element


@dataclass(frozen=True, slots=True)
class JsonSite(Site):
    """A value of a valid tree, in its parent."""

    parent: Any
    key: str | int

    @property
    def value(self) -> Any:
        """What stands there."""
        return self.parent[self.key]

    def put(self, value: Any) -> None:
        """Set something else there.

        Args:
            value: Anything.
        """
        self.parent[self.key] = value


def xml_sites(root: etree._Element) -> list[XmlSite]:
    """All sites of a tree, in document order.

    Args:
        root: The root of a valid message.
    """
    return list(_xml_node(root, Message, (), None))


def json_sites(tree: dict[str, Any]) -> list[JsonSite]:
    """All sites of a tree but the root, which cannot be replaced.

    Args:
        tree: The root of a valid message.
    """
    return list(_json_node({"": tree}, "", Message, (), None))[1:]


def _xml_node(
    element: etree._Element, cls: type[Node], segments: Segments, field: Field | None
) -> Iterator[XmlSite]:
    yield XmlSite(Kind.NODE, segments, field, cls, element)
    fields = {PREFIX + each.wire: each for each in shape_of(cls).fields}
    for child in element:
        inner = fields[child.tag]
        place = (*segments, inner.wire)
        if not inner.many:
            yield from _xml_value(child, inner, place)
            continue
        yield XmlSite(Kind.LIST, place, inner, None, child)
        for position, item in enumerate(child):
            if inner.union is None:
                yield from _xml_value(item, inner, (*place, position))
            else:
                yield from _xml_member(item, inner, (*place, position))


def _xml_value(element: etree._Element, field: Field, segments: Segments) -> Iterator[XmlSite]:
    if field.union is not None:
        yield XmlSite(Kind.HOLDER, segments, field, None, element)
        yield from _xml_member(element[0], field, segments)
    elif not isinstance(field.type, Scalar) and issubclass(field.type, Node):
        yield from _xml_node(element, field.type, segments, field)
    else:
        yield XmlSite(Kind.LEAF, segments, field, None, element)


def _xml_member(element: etree._Element, field: Field, segments: Segments) -> Iterator[XmlSite]:
    name = etree.QName(element).localname
    assert field.union is not None
    cls = member_of(field.union, name)
    assert cls is not None
    yield from _xml_node(element, cls, (*segments, name), field)


def _json_node(
    parent: Any, key: str | int, cls: type[Node], segments: Segments, field: Field | None
) -> Iterator[JsonSite]:
    yield JsonSite(Kind.NODE, segments, field, cls, parent, key)
    fields = {each.wire: each for each in shape_of(cls).fields}
    tree = parent[key]
    for name, value in tree.items():
        inner = fields.get(name)
        if inner is None:
            # The version of the schema, which is not a field.
            continue
        place = (*segments, name)
        if not inner.many:
            yield from _json_value(tree, name, inner, place)
            continue
        yield JsonSite(Kind.LIST, place, inner, None, tree, name)
        for position in range(len(value)):
            yield from _json_value(value, position, inner, (*place, position))


def _json_value(parent: Any, key: str | int, field: Field, segments: Segments) -> Iterator[JsonSite]:
    if field.union is not None:
        yield JsonSite(Kind.HOLDER, segments, field, None, parent, key)
        [name] = parent[key]
        cls = member_of(field.union, name)
        assert cls is not None
        yield from _json_node(parent[key], name, cls, (*segments, name), field)
    elif not isinstance(field.type, Scalar) and issubclass(field.type, Node):
        yield from _json_node(parent, key, field.type, segments, field)
    else:
        yield JsonSite(Kind.LEAF, segments, field, None, parent, key)
