"""A place in a message in words: the labels of the definitions on the way to it."""

from mla_schema.codec.shape import Field, member_of, shape_of
from mla_schema.locale.catalogue import Labels
from mla_schema.model.message import Message
from mla_schema.model.node import Node
from mla_schema.model.scalar import Scalar


def trail(segments: tuple[str | int, ...], catalogue: Labels) -> str:
    """The way to a place, such as ``Data request › Items 1 › Identifiers 2 › IP address › Source port``.

    Args:
        segments: Field names, list positions from 0 and tags of union members, from the root.
        catalogue: The texts of the reader's language.

    Returns:
        The labels, joined; positions are counted from 1. What the model does not know is shown as it is.
    """
    words: list[str] = []
    cls: type[Node] | None = Message
    field: Field | None = None
    for segment in segments:
        if isinstance(segment, int):
            words[-1] += f" {segment + 1}"
            continue
        known = {each.wire: each for each in shape_of(cls).fields} if cls is not None else {}
        if segment in known:
            field = known[segment]
            words.append(catalogue.label(f"field.{field.key}"))
            cls = _class_in(field)
            continue
        member = member_of(field.union, segment) if field is not None and field.union is not None else None
        words.append(catalogue.label(f"type.{member.__name__}") if member is not None else segment)
        cls = member
    # Every message has one body: to say so only makes the way longer.
    return " › ".join(words[1:] if segments[:1] == ("body",) and len(words) > 1 else words)


def field_of(segments: tuple[str | int, ...]) -> str | None:
    """The definition of the field at a place, such as ``IpAddress.port``; none where a tag or nothing known ends it.

    Args:
        segments: Field names, list positions from 0 and tags of union members, from the root.
    """
    cls: type[Node] | None = Message
    field: Field | None = None
    found: str | None = None
    for segment in segments:
        if isinstance(segment, int):
            continue
        fields = {each.wire: each for each in shape_of(cls).fields} if cls is not None else {}
        if segment in fields:
            field = fields[segment]
            found, cls = field.key, _class_in(field)
        else:
            cls = member_of(field.union, segment) if field is not None and field.union is not None else None
            found = None
    return found


def _class_in(field: Field) -> type[Node] | None:
    """The class of the object that a field holds; a union tells it only by the tag that follows."""
    holds = field.type
    if isinstance(holds, Scalar) or field.union is not None or not issubclass(holds, Node):
        return None
    return holds
