"""From an XML tree to the model, strictly: everything known, nothing twice, in order, nothing else.

A reader is compiled once for each class. It visits each element once and reads as little of it as it can: its
tag, and the text of a plain value; lexical forms are pinned in the scalar types. What would cost a look at every
element (attributes, elements inside a plain value, text between elements) is counted by libxml2 instead.

The reader knows no places and stops at the first anomaly; ``xml_faults`` then says what is wrong and where.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from lxml import etree

from mla_schema.codec.shape import NAMESPACE, VERSION_NAME, Field, item_name, member_of, shape_of
from mla_schema.codec.version import check_namespace, check_version
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalar import Scalar

PREFIX = "{" + NAMESPACE + "}"
ROOT = PREFIX + tag(Message)
XML_SPACE = " \t\n\r"

_count_attributes = etree.XPath("count(//@*)")
_count_elements = etree.XPath("count(//*)")
_count_texts = etree.XPath("count(//text())")
_has_stray_text = etree.XPath("boolean(//*[*]/text()[normalize-space()])")


class _AnomalyError(Exception):
    """The tree is not what the model says; the explanation is somebody else's work."""


class _Seen:
    """How much of the tree was looked at."""

    __slots__ = ("containers", "elements")

    def __init__(self) -> None:
        self.elements = 1
        self.containers = 0


_Read = Callable[[etree._Element, _Seen], Any]


def read_xml(root: etree._Element) -> Message | None:
    """Decode a message.

    Args:
        root: The root of a tree from ``wire``: without comments, processing instructions and signature.

    Returns:
        The message, or ``None`` when the tree is not one.

    Raises:
        UnsupportedVersion: The message is written in a version that this reader does not know.
    """
    if root.tag != ROOT:
        check_namespace(etree.QName(root).namespace)
        return None
    if not check_version(root.get(VERSION_NAME, "")):
        return None
    seen = _Seen()
    try:
        message: Message = _node_reader(Message)(root, seen)
    except (_AnomalyError, KeyError, ValueError):
        # A KeyError is an unknown name; a ValueError is a value that its class refuses, or several members where
        # a union takes one.
        return None
    return message if _saw_everything(root, seen) else None


def _saw_everything(root: etree._Element, seen: _Seen) -> bool:
    """Whether there is nothing in the tree that the reader did not look at."""
    if _count_attributes(root) != 1 or _count_elements(root) != seen.elements:
        return False
    # Every plain value has one text and nothing else has any: then no text stands between elements. Files that
    # people indent have more, and libxml2 must look at each.
    return _count_texts(root) == seen.elements - seen.containers or not _has_stray_text(root)


@cache
def _node_reader(cls: type[Node]) -> _Read:
    entries: dict[str, tuple[int, str, _Read | None]] = {}
    validate: Callable[..., Any] | None = None

    def prepare() -> Callable[..., Any]:
        # Only now, when the first such element is met: most classes are never met in one process.
        nonlocal validate
        cls.model_rebuild()
        for index, field in enumerate(shape_of(cls).fields):
            read = _list_reader(field) if field.many else _value_reader(field)
            entries[PREFIX + field.wire] = (index, field.name, read)
        validate = cls.__pydantic_validator__.validate_python
        return validate

    def read_node(element: etree._Element, seen: _Seen) -> Any:
        check = validate or prepare()
        values: dict[str, Any] = {}
        last = -1
        for child in element:
            index, name, read = entries[child.tag]
            if index <= last:
                raise _AnomalyError
            last = index
            values[name] = (child.text or "") if read is None else read(child, seen)
        if not values and (element.text or "").strip(XML_SPACE):
            # Without children it looks like a plain value to libxml2, which finds stray text elsewhere.
            raise _AnomalyError
        seen.elements += len(values)
        seen.containers += 1
        return check(values, strict=False)

    return read_node


def _value_reader(field: Field) -> _Read | None:
    """How an element becomes a value; ``None`` for a plain value, whose text is all there is."""
    if field.union is not None:
        return _member_reader(field.union)
    holds = field.type
    if not isinstance(holds, Scalar) and issubclass(holds, Node):
        return _node_reader(holds)
    return None


def _member_reader(union: type[Choice]) -> _Read:
    members = _members(union)

    def read_member(element: etree._Element, seen: _Seen) -> Any:
        [child] = element
        seen.elements += 1
        seen.containers += 1
        return members[child.tag](child, seen)

    return read_member


def _list_reader(field: Field) -> _Read:
    if field.union is not None:
        members = _members(field.union)

        def read_members(element: etree._Element, seen: _Seen) -> Any:
            found = tuple([members[child.tag](child, seen) for child in element])
            return _counted(found, seen)

        return read_members

    expected = PREFIX + item_name(field.type)
    read = _value_reader(field)

    def read_items(element: etree._Element, seen: _Seen) -> Any:
        found = []
        for child in element:
            if child.tag != expected:
                raise _AnomalyError
            found.append((child.text or "") if read is None else read(child, seen))
        return _counted(tuple(found), seen)

    return read_items


def _counted(found: tuple[Any, ...], seen: _Seen) -> tuple[Any, ...]:
    if not found:
        raise _AnomalyError
    seen.elements += len(found)
    seen.containers += 1
    return found


class _Members(dict[str, _Read]):
    """The readers of a union's members by the full name of their element, each compiled when first met."""

    def __init__(self, union: type[Choice]) -> None:
        super().__init__()
        self.union = union

    def __missing__(self, name: str) -> _Read:
        cls = member_of(self.union, name[len(PREFIX) :]) if name.startswith(PREFIX) else None
        if cls is None:
            # Unknown names come from outside and are not remembered.
            raise _AnomalyError
        self[name] = read = _node_reader(cls)
        return read


@cache
def _members(union: type[Choice]) -> _Members:
    return _Members(union)
