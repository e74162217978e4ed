"""The peer xsdata: the same model as dataclasses, generated from the shapes, cut to what one message uses."""

from __future__ import annotations

from dataclasses import field, make_dataclass
from types import GenericAlias
from typing import Any

from mla_schema.codec.shape import NAMESPACE, VERSION_NAME, Field, item_name, shape_of
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalar import Kind, Scalar

Used = dict[type[Node], set[str]]
Members = dict[type[Choice], set[type[Node]]]


def dataclasses_for(used: Used, members: Members) -> type[Any]:
    """The dataclass of a message, with the metadata by which xsdata reads and writes it.

    xsdata knows no facets when it reads; so it does less than the others.
    """
    return _Builder(used, members).build(Message)


class _Builder:
    def __init__(self, used: Used, members: Members) -> None:
        self.used = used
        self.members = members
        self.built: dict[type[Node], type[Any]] = {}

    def build(self, cls: type[Node]) -> type[Any]:
        if cls not in self.built:
            fields: list[tuple[str, Any, Any]] = []
            if cls is Message:
                version = field(default=None, metadata={"name": VERSION_NAME, "type": "Attribute"})
                fields.append(("schema_version", str | None, version))
            fields += [self._field(each) for each in shape_of(cls).fields if each.name in self.used[cls]]
            meta = type("Meta", (), {"name": tag(cls), "namespace": NAMESPACE})
            self.built[cls] = make_dataclass(cls.__name__, fields, namespace={"Meta": meta})
        return self.built[cls]

    def _field(self, each: Field) -> tuple[str, Any, Any]:
        choices = self._choices(each)
        if not each.many and choices is None:
            kind = self._kind(each)
            return each.name, kind | None, field(default=None, metadata=_element(each.wire))
        # A list and a choice stand in an element of their own, which is another class for xsdata.
        if choices is not None:
            inner: Any = field(default_factory=list, metadata={"type": "Elements", "choices": choices})
            holds: Any = list[object]
        else:
            inner = field(default_factory=list, metadata=_element(item_name(each.type)))
            # The kind is known only now, which the brackets of a type do not take.
            holds = GenericAlias(list, self._kind(each))
        meta = type("Meta", (), {"name": each.wire, "namespace": NAMESPACE})
        wrapper = make_dataclass(
            f"Of{each.name.title()}", [("items", holds, inner)], namespace={"Meta": meta}
        )
        return each.name, wrapper | None, field(default=None, metadata=_element(each.wire))

    def _choices(self, each: Field) -> tuple[dict[str, Any], ...] | None:
        if each.union is None:
            return None
        members = sorted(self.members[each.union], key=str)
        return tuple({"name": tag(one), "type": self.build(one), "namespace": NAMESPACE} for one in members)

    def _kind(self, each: Field) -> Any:
        holds = each.type
        if isinstance(holds, Scalar):
            return {Kind.INTEGER: int, Kind.FLAG: bool}.get(holds.kind, str)
        return self.build(holds) if issubclass(holds, Node) else holds


def _element(name: str) -> dict[str, Any]:
    return {"name": name, "type": "Element", "namespace": NAMESPACE}
