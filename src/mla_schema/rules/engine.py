"""The rules over a message: one walk that visits each object once and asks the rules that judge its class.

There is no ``try``: a rule that crashes is a bug, and a law proves that none does on any valid message.
"""

from dataclasses import dataclass
from typing import TypeAlias

from mla_schema.codec.shape import shape_of
from mla_schema.core.rule import Check, Hit, Rule
from mla_schema.model.node import Node, tag
from mla_schema.rules._registry import REGISTERED
from mla_schema.rules.context import Context

Trail: TypeAlias = "tuple[Trail, str | int] | None"
"""The way from the root, as linked pairs: cheap to extend on the way down."""


@dataclass(frozen=True, slots=True)
class Discovery:
    """A hit with the rule that made it and its place in the message."""

    rule: Rule
    hit: Hit
    trail: Trail


_Step: TypeAlias = tuple[str, str, bool, bool]
"""A field to go down: its name, its name on the wire, whether it is a list, and whether it holds a union."""
_Plan: TypeAlias = tuple[tuple[tuple[Check, Rule], ...], tuple[_Step, ...]]
"""What is to be done with the objects of a class: the rules that judge them, and the fields to go down."""


def judge(context: Context) -> list[Discovery]:
    """Everything that the rules find in a message, from the outside to the inside.

    Args:
        context: The message and what is known beside it.
    """
    from mla_schema.rules import load

    load()
    found: list[Discovery] = []
    _visit(context.message, context, _PLANS[context.party is not None], None, found)
    return found


def _visit(node: Node, context: Context, plans: "_Plans", trail: Trail, found: list[Discovery]) -> None:
    own, steps = plans[type(node)]
    for check, rule in own:
        for hit in check(node, context):
            found.append(Discovery(rule, hit, _extended(trail, hit.path)))  # noqa: PERF401  # Nearly always none.
    values = vars(node)
    for name, wire, many, union in steps:
        value = values[name]
        # Most fields are absent.
        if not value:
            continue
        if many:
            for position, each in enumerate(value):
                below: Trail = ((trail, wire), position)
                _visit(each, context, plans, (below, tag(type(each))) if union else below, found)
        else:
            below = (trail, wire)
            _visit(value, context, plans, (below, tag(type(value))) if union else below, found)


def _extended(trail: Trail, path: tuple[str | int, ...]) -> Trail:
    for segment in path:
        trail = (trail, segment)
    return trail


class _Plans(dict[type[Node], _Plan]):
    """The plans of the classes, each made from the definitions of the rules when its class is first met."""

    def __init__(self, *, party: bool) -> None:
        super().__init__()
        self._party = party

    def __missing__(self, cls: type[Node]) -> _Plan:
        plan = self[cls] = self._made(cls)
        return plan

    def _made(self, cls: type[Node]) -> _Plan:
        names = {base.__name__ for base in cls.__mro__}
        own = tuple(
            (rule.check, rule)
            for rule in REGISTERED.values()
            if rule.on in names and (self._party or not rule.needs_party)
        )
        steps = tuple(
            (field.name, field.wire, field.many, field.union is not None)
            for field in shape_of(cls).fields
            if isinstance(field.type, type) and issubclass(field.type, Node) and self._matters(field.type)
        )
        return own, steps

    def _matters(self, cls: type[Node]) -> bool:
        """Whether a rule judges a class or what it holds. A union is not looked into: that would load its members."""
        return "MEMBERS" in vars(cls) or any(self[cls])


_PLANS = {party: _Plans(party=party) for party in (False, True)}
"""By whether a Party is given: without one, the rules about it are not even asked."""
