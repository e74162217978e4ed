"""Messages laid out for people: the same content, indented, JSON members in the order of the model.

Only for reading and editing. What is signed and digested is the one byte form of the writers.
"""

import json
from typing import Any

from lxml import etree

from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.shape import VERSION_NAME, shape_of
from mla_schema.codec.xml_writer import write_xml
from mla_schema.model.message import Message
from mla_schema.model.node import Node, tag

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def indented_json(message: Message) -> bytes:
    """The JSON form, indented, members in the order of the model.

    Args:
        message: The message.
    """
    tree = json_tree(message)
    ordered = {VERSION_NAME: tree[VERSION_NAME], **_ordered(message, tree)}
    return (json.dumps(ordered, ensure_ascii=False, indent=2) + "\n").encode()


def indented_xml(message: Message) -> bytes:
    """The XML form with a declaration, indented.

    Args:
        message: The message.
    """
    # These bytes are our own, so no limit is needed: an attachment may be larger than one that would be read.
    parser = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(write_xml(message), parser)
    etree.indent(root)
    # lxml would write the declaration with single quotes, unlike everybody else.
    return _DECLARATION + etree.tostring(root, encoding="UTF-8") + b"\n"


def _ordered(node: Node, tree: dict[str, Any]) -> dict[str, Any]:
    ordered: dict[str, Any] = {}
    for field in shape_of(type(node)).fields:
        if field.wire not in tree:
            continue
        value, inner = getattr(node, field.name), tree[field.wire]
        pairs = zip(value, inner, strict=True) if field.many else [(value, inner)]
        items = [_value(*pair, named=field.union is not None) for pair in pairs]
        ordered[field.wire] = items if field.many else items[0]
    return ordered


def _value(value: Any, tree: Any, *, named: bool) -> Any:
    if named:
        name = tag(type(value))
        return {name: _ordered(value, tree[name])}
    return _ordered(value, tree) if isinstance(value, Node) else tree
