"""The members of a union by their tags, each with its reader."""

from collections.abc import Callable
from typing import TypeVar

from mla_schema.codec.shape import member_of
from mla_schema.model.node import Choice, Node

R = TypeVar("R")


class Members(dict[str, R]):
    """The readers of a union's members by tag, each compiled when first met."""

    def __init__(self, union: type[Choice], compiled: Callable[[type[Node]], R]) -> None:
        """Begin with none.

        Args:
            union: The union.
            compiled: Gives the reader of a class.
        """
        super().__init__()
        self._union = union
        self._compiled = compiled

    def __missing__(self, name: str) -> R:
        """Compile the reader of a member.

        Args:
            name: Its tag.

        Raises:
            KeyError: The union has no such member. Unknown names come from outside and are not remembered.
        """
        cls = member_of(self._union, name)
        if cls is None:
            raise KeyError(name)
        self[name] = read = self._compiled(cls)
        return read
