"""The peer: the same model for pydantic-xml, generated from the shapes.

Two versions: the whole model, and one cut to the classes, fields and union members that a message uses. The
second favours the peer, which tries one member of a union after another and looks for every absent field.
"""

from __future__ import annotations

from typing import Annotated, Any, Union

from pydantic import ConfigDict, StringConstraints, create_model
from pydantic_xml import BaseXmlModel, attr, element, wrapped

from benchmarks.collecting import collected
from mla_schema.codec.shape import NAMESPACE, VERSION_NAME, Field, item_name, shape_of
from mla_schema.derive.inventory import inventory
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalar import Kind, Scalar

_NSMAP = {"": NAMESPACE}


class _Base(BaseXmlModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def whole_model() -> type[BaseXmlModel]:
    """The pydantic-xml class of the whole model."""
    found = inventory()
    used = {cls: {field.name for field in shape.fields} for cls, shape in found.shapes.items()}
    members = {union: set(by_tag.values()) for union, by_tag in found.unions.items()}
    return _Builder(used, members).build(Message)


def cut_model(message: Message) -> type[BaseXmlModel]:
    """The pydantic-xml class that can read and write this message and little else."""
    return _Builder(*collected(message)).build(Message)


class _Builder:
    def __init__(
        self, used: dict[type[Node], set[str]], members: dict[type[Choice], set[type[Node]]]
    ) -> None:
        self.used = used
        self.members = members
        self.built: dict[type[Node], type[BaseXmlModel]] = {}

    def build(self, cls: type[Node]) -> type[BaseXmlModel]:
        if cls not in self.built:
            fields: dict[str, Any] = {}
            if cls is Message:
                fields["schema_version"] = (str, attr(name=VERSION_NAME))
            for field in shape_of(cls).fields:
                if field.name in self.used[cls]:
                    fields[field.name] = self._field(field)
            self.built[cls] = create_model(
                cls.__name__,
                __base__=_Base,
                __cls_kwargs__={"tag": tag(cls), "nsmap": _NSMAP},
                **fields,
            )
        return self.built[cls]

    def _field(self, field: Field) -> tuple[Any, Any]:
        holds = field.type
        if field.many:
            inner: Any = self._kind(field)
            item = element() if field.union is not None else element(tag=item_name(holds), nsmap=_NSMAP)
            return list[inner] | None, wrapped(field.wire, item, nsmap=_NSMAP, default=None)
        if field.union is not None:
            return self._kind(field) | None, wrapped(field.wire, element(), nsmap=_NSMAP, default=None)
        return self._kind(field) | None, element(tag=field.wire, nsmap=_NSMAP, default=None)

    def _kind(self, field: Field) -> Any:
        holds = field.type
        if isinstance(holds, Scalar):
            if holds.kind in (Kind.INTEGER, Kind.FLAG):
                return int if holds.kind is Kind.INTEGER else bool
            # The lexical form is part of the model; only bytes have none.
            pattern = f"^(?:{holds.pattern})$" if holds.pattern else None
            return Annotated[str, StringConstraints(pattern=pattern, max_length=holds.max_length or None)]
        if field.union is not None:
            # Built from a list that is known only now, which the operator cannot write.
            return Union[tuple(self.build(each) for each in sorted(self.members[field.union], key=str))]  # noqa: UP007
        return self.build(holds) if issubclass(holds, Node) else holds
