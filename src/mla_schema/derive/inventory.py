"""What there is to derive from: each class, code list and scalar that a message can contain, in wire order."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from mla_schema.codec.shape import Field, Holds, Shape, members, shape_of
from mla_schema.core.proof import EndorsementKind, ProvenBy, RevocationStatus, SignatoryKind
from mla_schema.core.report import LayerStatus, Outcome, Severity
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node
from mla_schema.model.scalar import Scalar
from mla_schema.parties import vocabulary

REPORT_WORDS: tuple[type[StrEnum], ...] = (
    Severity,
    Outcome,
    LayerStatus,
    SignatoryKind,
    ProvenBy,
    RevocationStatus,
    EndorsementKind,
)
"""The enumerations of a report. They are no code lists of the format, but people read them too."""

PROFILE_WORDS: tuple[type[StrEnum], ...] = tuple(
    each
    for each in vars(vocabulary).values()
    if isinstance(each, type) and each.__module__ == vocabulary.__name__
)
"""The enumerations of a Party profile."""


@dataclass(frozen=True, slots=True)
class Inventory:
    """The definitions that are reachable from ``Message``, each once, in the order in which they are met."""

    shapes: dict[type[Node], Shape] = field(default_factory=dict)
    unions: dict[type[Choice], dict[str, type[Node]]] = field(default_factory=dict)
    codes: list[type[StrEnum]] = field(default_factory=list)
    scalars: list[Scalar] = field(default_factory=list)

    @property
    def fields(self) -> list[Field]:
        """Each field once, although classes inherit it."""
        return list({each.key: each for shape in self.shapes.values() for each in shape.fields}.values())

    @property
    def owners(self) -> list[type[Node]]:
        """The classes that only lend their fields to others and never stand in a message themselves."""
        owners = dict.fromkeys(each.owner for each in self.fields)
        return [owner for owner in owners if owner not in self.shapes and owner not in self.unions]


@cache
def inventory() -> Inventory:
    """Walk over the whole model; loads every module of it."""
    found = Inventory()
    _visit(Message, found)
    return found


def name_of(holds: Holds) -> str:
    """The name of a type in schemas and pages.

    Args:
        holds: A scalar, a code list or a class.
    """
    return holds.name if isinstance(holds, Scalar) else holds.__name__


def _visit(cls: type[Node], found: Inventory) -> None:
    if cls in found.shapes:
        return
    shape = shape_of(cls)
    found.shapes[cls] = shape
    for each in shape.fields:
        holds = each.type
        if isinstance(holds, Scalar):
            if holds not in found.scalars:
                found.scalars.append(holds)
        elif each.union is not None:
            if each.union not in found.unions:
                found.unions[each.union] = dict(members(each.union))
                for member in found.unions[each.union].values():
                    _visit(member, found)
        elif issubclass(holds, Node):
            _visit(holds, found)
        elif holds not in found.codes:
            found.codes.append(holds)
