"""Placeholders: what a message that was begun by the program still does not say."""

import re
from collections.abc import Callable, Iterator
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from mla_schema.codec.shape import Field, shape_of
from mla_schema.core.law.technical import OURS
from mla_schema.core.placeholder import PLACEHOLDER
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit, Path
from mla_schema.model.node import Node, tag
from mla_schema.model.scalar import Kind, Scalar
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.rules.context import Context

_SEVERAL = (tuple, list)
"""A message that was forged may have lists of the other kind; it is refused later, and must not stop the rules."""

_Getter: TypeAlias = Callable[[dict[str, Any]], tuple[Any, ...]]


@rule("MLA-C28", Severity.ERROR, OURS, on="Message")
def _nothing_said_yet(message: "Message", context: "Context") -> Iterator[Hit]:
    """A text still begins with the words by which the program says that something is to be put in its place.

    Why: Whoever reads it learns what was meant to stand there, and not what does. It was forgotten, and looks as if the
    whole message were a draft.

    Fix: Write what the text asks for, or leave the field away.
    """
    # Nearly no message has any: the way to it is looked for only then.
    if _anywhere(message):
        # A specimen asks for nothing, and as one the program marks what it begins: people try out with it how things go.
        weight = Severity.NOTE if context.specimen else None
        for path in _places(message, ()):
            yield hit(*path, weight=weight)


def _anywhere(message: Node) -> bool:
    """Whether a text of a message holds the words."""
    waiting: list[Any] = [message]
    # What is found on the way is looked at in its turn.
    for node in waiting:
        for value in filter(None, _GETTERS[type(node)](vars(node))):
            if isinstance(value, str):
                if PLACEHOLDER in value:
                    return True
            elif not isinstance(value, _SEVERAL):
                waiting.append(value)
            elif not isinstance(value[0], str):
                waiting += value
            elif any(PLACEHOLDER in text for text in value):
                return True
    return False


class _Getters(dict[type[Node], _Getter]):
    """What takes from an object the values in which the words may stand, for each class when it is first met."""

    def __missing__(self, cls: type[Node]) -> _Getter:
        names = tuple(field.name for field in shape_of(cls).fields if self._can_hold(field))
        # Of a single name the value is given and not a list of it; so it is asked for twice.
        getter = self[cls] = itemgetter(*(names if len(names) > 1 else names * 2)) if names else _nothing
        return getter

    def _can_hold(self, field: Field) -> bool:
        """Whether a field takes a text of several words, or objects with such texts, and not codes and numbers."""
        holds = field.type
        if isinstance(holds, Scalar):
            return holds.kind is Kind.TEXT and re.fullmatch(holds.pattern, PLACEHOLDER) is not None
        if not issubclass(holds, Node):
            return False
        # A union is not looked into: that would load its members.
        return field.union is not None or self[holds] is not _nothing


def _nothing(_: object) -> tuple[()]:
    return ()


_GETTERS = _Getters()


def _places(node: Node, way: Path) -> Iterator[Path]:
    """The ways to the texts that begin with the words."""
    for field in shape_of(type(node)).fields:
        value = getattr(node, field.name)
        given = value if field.many else (value,)
        for position, each in enumerate(given):
            path = (*way, field.wire, position) if field.many else (*way, field.wire)
            if isinstance(each, Node):
                yield from _places(each, (*path, tag(type(each))) if field.union is not None else path)
            elif isinstance(each, str) and each.startswith(PLACEHOLDER):
                yield path
