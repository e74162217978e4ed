"""Which rules can find something in which type of message."""

from collections.abc import Iterator

from mla_schema.codec.shape import member_of, members, shape_of
from mla_schema.core.rule import Rule
from mla_schema.model.body import Body
from mla_schema.model.message import Message
from mla_schema.model.node import Node
from mla_schema.rules import rules


def rules_of(message_type: str) -> tuple[Rule, ...]:
    """The rules that can find something in a message of a type.

    Args:
        message_type: The tag of the body, such as ``dataRequest``.

    Raises:
        LookupError: There is no such type.
    """
    body = member_of(Body, message_type)
    if body is None:
        raise LookupError(message_type)
    names = {base.__name__ for cls in _below(Message, body) for base in cls.__mro__}
    return tuple(rule for rule in rules().values() if rule.on in names)


def _below(root: type[Node], body: type[Node]) -> Iterator[type[Node]]:
    """Every class that can stand in a message with a certain body."""
    seen: set[type[Node]] = set()
    waiting: list[type[Node]] = [root]
    while waiting:
        cls = waiting.pop()
        if cls in seen:
            continue
        seen.add(cls)
        yield cls
        for field in shape_of(cls).fields:
            if field.type is Body:
                waiting.append(body)
            elif field.union is not None:
                waiting += members(field.union).values()
            elif isinstance(field.type, type) and issubclass(field.type, Node):
                waiting.append(field.type)
