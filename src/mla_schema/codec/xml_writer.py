"""From the model to XML: the bytes are their own exclusive canonical form (C14N 1.0).

No tree is built. The only characters that canonical text escapes are written here; the model has no others
that would need it, because it refuses carriage returns and control characters.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from mla_schema.codec.lexical import WRITERS
from mla_schema.codec.shape import Holds, item_name, shape_of
from mla_schema.codec.xml_form import CLOSE, OPEN
from mla_schema.model.message import Message
from mla_schema.model.node import Node, tag
from mla_schema.model.scalar import Kind, Scalar


@dataclass(frozen=True, slots=True)
class _Slot:
    """A field, ready to be written: the tags around the value and, in a list, around each item."""

    name: str
    start: str
    end: str
    many: bool
    item_start: str
    item_end: str
    convert: Callable[[Any], str] | None
    union: bool


@cache
def _slots_of(cls: type[Node]) -> tuple[_Slot, ...]:
    return tuple(
        _Slot(
            name=field.name,
            start=f"<{field.wire}>",
            end=f"</{field.wire}>",
            many=field.many,
            item_start="" if field.union else f"<{item_name(field.type)}>",
            item_end="" if field.union else f"</{item_name(field.type)}>",
            convert=_converter(field.type),
            union=field.union is not None,
        )
        for field in shape_of(cls).fields
    )


def write_xml(message: Message) -> bytes:
    """Encode a message.

    Args:
        message: The message.

    Returns:
        Its one XML form, in UTF-8 and exclusive canonical form.
    """
    parts: list[str] = [OPEN]
    _write(message, parts.append)
    parts.append(CLOSE)
    return "".join(parts).encode()


def _write(node: Node, put: Callable[[str], None]) -> None:
    values = node.__dict__
    for slot in _slots_of(type(node)):
        value = values[slot.name]
        if value is None or value == ():
            continue
        put(slot.start)
        if slot.many:
            for item in value:
                _write_value(item, slot, slot.item_start, slot.item_end, put)
        else:
            _write_value(value, slot, "", "", put)
        put(slot.end)


def _write_value(value: Any, slot: _Slot, start: str, end: str, put: Callable[[str], None]) -> None:
    if slot.convert is not None:
        put(start + slot.convert(value) + end)
        return
    if slot.union:
        name = tag(type(value))
        start, end = f"<{name}>", f"</{name}>"
    put(start)
    _write(value, put)
    put(end)


def _converter(value: Holds) -> Callable[[Any], str] | None:
    if isinstance(value, Scalar):
        return _escape if value.kind is Kind.TEXT else WRITERS[value.kind]
    return None if issubclass(value, Node) else str


def _escape(text: str) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text
