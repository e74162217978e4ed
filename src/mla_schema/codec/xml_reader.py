"""From canonical XML to the model, strictly: everything known, nothing twice, in order, nothing else.

What is read is the canonical form of a message: the bytes that a signature covers, and that ``xml_writer``
writes. No tree is built of it. A draft is brought into that form by libxml2 first, so that both are read alike.

A reader is compiled once for each class, and walks over the tokens of ``xml_form``; lexical forms are pinned in the
scalar types. It knows no places and stops at the first anomaly; ``xml_faults`` then says what is wrong and where.
"""

from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

from lxml import etree

from mla_schema.codec.members import Members
from mla_schema.codec.shape import NAMESPACE, VERSION_NAME, Field, item_name, shape_of
from mla_schema.codec.version import check_namespace, check_version
from mla_schema.codec.xml_form import CLOSE, OPEN, ROOT, Tokens, has_layout, is_plain, tokens_of
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node
from mla_schema.model.scalar import Scalar
from mla_schema.wire.xml import canonical_draft
from mla_schema.wire.xml_markup import check_prolog

_Read: TypeAlias = Callable[[Tokens, str], Any]
"""Takes the tokens that follow a start tag, up to the end tag that is given, and makes a value of them."""
_Compiled: TypeAlias = tuple[
    dict[str, tuple[int, str, tuple[str, str]]], dict[str, tuple[int, str, _Read, str]], Callable[..., Any]
]
"""The fields of a class by their wire names, those that are plain values and the others; and its validator. Of a field:
its position, its name, for the others how it is read, and its end."""
# What stands inside the tags of the root.
_BEGIN, _END = (OPEN[1:-1], ""), CLOSE[1:-1]


class _AnomalyError(Exception):
    """The file is not what the model says; the explanation is somebody else's work."""


def read_xml(root: etree._Element, data: bytes = b"") -> Message | None:
    """Decode a message of which nothing is verified.

    Args:
        root: The root of a tree from ``wire``: without comments, processing instructions and signature.
        data: The file, when nothing was taken away from the tree. Most are in canonical form as they arrive, but
            for their layout, and are then read as they are.

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
    message = read_form(data[check_prolog(data) :]) if data else None
    if message is None:
        form = canonical_draft(root, NAMESPACE)
        message = read_form(form) if form is not None and form != data else None
    return message


def read_form(form: bytes) -> Message | None:
    """Decode a message from its canonical form.

    Args:
        form: UTF-8 that begins with a tag: what a canonicalisation has written, or what has at least been parsed.

    Returns:
        The message, or ``None`` when the bytes are not the canonical form of one, but for its layout, with the
        default namespace and a version that this reader knows.
    """
    if not is_plain(form):
        return None
    message = _read(tokens_of(form))
    if message is None and has_layout(form):
        message = _read(tokens_of(form, laid_out=True))
    return message


def _read(tokens: Tokens) -> Message | None:
    try:
        if next(tokens) != _BEGIN:
            return None
        message: Message = _node_reader(Message)(tokens, _END)
        # Nothing follows the end of the root.
        return message if next(tokens, None) is None else None
    except (_AnomalyError, KeyError, ValueError):
        # A KeyError is an unknown name; a ValueError is a value that its class refuses.
        return None


@cache
def _node_reader(cls: type[Node]) -> _Read:
    compiled: _Compiled | None = None

    def read_node(tokens: Tokens, end: str) -> Any:
        nonlocal compiled
        if compiled is None:
            # Only now, when the first such element is met: most classes are never met in one process.
            compiled = _compile(cls)
        plain, nested, validate = compiled
        values: dict[str, Any] = {}
        last = -1
        for wire, text in tokens:
            # Only a plain value has a text, and its end tag follows.
            if text:
                index, name, close = plain[wire]
                if index <= last or next(tokens, None) != close:
                    break
                values[name] = text
            elif found := nested.get(wire):
                index, name, read, after = found
                if index <= last:
                    break
                values[name] = read(tokens, after)
            elif wire == end:
                return validate(values, strict=False)
            else:
                break
            last = index
        raise _AnomalyError

    return read_node


def _compile(cls: type[Node]) -> _Compiled:
    cls.model_rebuild()
    plain: dict[str, tuple[int, str, tuple[str, str]]] = {}
    nested: dict[str, tuple[int, str, _Read, str]] = {}
    for index, field in enumerate(shape_of(cls).fields):
        read = _list_reader(field) if field.many else _value_reader(field)
        if read is None:
            plain[field.wire] = (index, field.name, _end_of(field.wire))
        else:
            nested[field.wire] = (index, field.name, read, "/" + field.wire)
    return plain, nested, cls.__pydantic_validator__.validate_python


def _end_of(wire: str) -> tuple[str, str]:
    """The token of an end tag, with no text behind it."""
    return "/" + wire, ""


def _value_reader(field: Field) -> _Read | None:
    """How an element becomes a value; ``None`` for a plain value, whose text is all there is."""
    if field.union is not None:
        return _member_reader(field.union)
    holds = field.type
    if not isinstance(holds, Scalar) and issubclass(holds, Node):
        return _node_reader(holds)
    return None


def _member_reader(union: type[Choice]) -> _Read:
    read_one_or_more = _members_reader(union)

    def read_member(tokens: Tokens, end: str) -> Any:
        found = read_one_or_more(tokens, end)
        if len(found) > 1:
            raise _AnomalyError
        return found[0]

    return read_member


def _members_reader(union: type[Choice]) -> _Read:
    members = _members(union)

    def read_members(tokens: Tokens, end: str) -> tuple[Any, ...]:
        found: list[Any] = []
        for wire, text in tokens:
            if not text and wire != end:
                found.append(members[wire](tokens, "/" + wire))
            elif not text and found:
                return tuple(found)
            else:
                break
        raise _AnomalyError

    return read_members


def _list_reader(field: Field) -> _Read:
    if field.union is not None:
        return _members_reader(field.union)
    item = item_name(field.type)
    read = _value_reader(field)
    return _plain_items_reader(item) if read is None else _items_reader(item, read)


def _plain_items_reader(item: str) -> _Read:
    close = _end_of(item)

    def read_texts(tokens: Tokens, end: str) -> tuple[str, ...]:
        found: list[str] = []
        for wire, text in tokens:
            if wire == item and next(tokens, None) == close:
                found.append(text)
            elif wire == end and not text and found:
                return tuple(found)
            else:
                break
        raise _AnomalyError

    return read_texts


def _items_reader(item: str, read: _Read) -> _Read:
    after = "/" + item

    def read_items(tokens: Tokens, end: str) -> tuple[Any, ...]:
        found: list[Any] = []
        for wire, text in tokens:
            if wire == item and not text:
                found.append(read(tokens, after))
            elif wire == end and not text and found:
                return tuple(found)
            else:
                break
        raise _AnomalyError

    return read_items


@cache
def _members(union: type[Choice]) -> Members[_Read]:
    return Members(union, _node_reader)
