"""What is wrong with a JSON tree that is not a message, and where: every fault, in document order.

Accepts nothing; it only explains a tree that ``json_reader`` did not take, at a cost linear in its size.
"""

from typing import Any

from mla_schema.codec.faultlog import FaultLog, Path, listed
from mla_schema.codec.json_reader import lexical_integer
from mla_schema.codec.shape import VERSION_NAME, Field, member_of, shape_of
from mla_schema.codec.version import check_version
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.core.problems import form as problems
from mla_schema.core.words import Problem
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalar import Kind, Scalar
from mla_schema.wire.places import short


def explain_json(tree: dict[str, Any], log: FaultLog) -> None:
    """Note every fault of a tree.

    Args:
        tree: The root object of a tree from ``wire``.
        log: Takes the faults; it has at least one afterwards.

    Raises:
        UnsupportedVersion: The message is written in a version that this reader does not know.
    """
    if VERSION_NAME not in tree:
        log.add(faults.MISSING, None, name=VERSION_NAME)
    _Explanation(log).node(tree, Message, None)
    if not log.total:
        # The reader refused and the explanation found nothing: a refusal without a reason is our fault, but it
        # must stay a refusal.
        log.add(faults.INVALID_VALUE, None, name=tag(Message))


class _Explanation:
    """The careful walk over one tree."""

    def __init__(self, log: FaultLog) -> None:
        self.log = log

    def node(self, tree: dict[str, Any], cls: type[Node], path: Path) -> None:
        """Look at the members of an object as the fields of a class."""
        fields = {field.wire: field for field in shape_of(cls).fields}
        for field in fields.values():
            if field.required and field.wire not in tree:
                self.log.add(faults.MISSING, path, field=field, name=field.wire)
        for name, value in tree.items():
            known = fields.get(name)
            if path is None and name == VERSION_NAME:
                if not check_version(value):
                    self.log.add_version(name)
            elif known is None:
                near = self.log.suggest(name, fields)
                self.log.add(faults.UNKNOWN_NAME, (path, name), name=short(name), suggestion=near)
            else:
                look = self._list if known.many else self._value
                look(value, known, (path, name))

    def _list(self, value: Any, field: Field, path: Path) -> None:
        if type(value) is not list:
            self._wrong_kind(value, field, path, problems.A_LIST)
        elif not value:
            self._fault(faults.EMPTY_LIST, value, field, path)
        else:
            for position, item in enumerate(value):
                self._value(item, field, (path, position))

    def _value(self, value: Any, field: Field, path: Path) -> None:
        """Look at one value that is not a list."""
        holds = field.type
        if field.union is not None:
            self._member(value, field.union, field, path)
        elif isinstance(holds, Scalar) or not issubclass(holds, Node):
            self._plain(value, field, path)
        elif type(value) is dict:
            self.node(value, holds, path)
        else:
            self._wrong_kind(value, field, path, problems.AN_OBJECT)

    def _plain(self, value: Any, field: Field, path: Path) -> None:
        match field.type:
            case Scalar(kind=Kind.INTEGER) if type(value) is int:
                self.log.check(lexical_integer(value), field, path)
            case Scalar(kind=Kind.INTEGER):
                self._wrong_kind(value, field, path, problems.A_NUMBER)
            case Scalar(kind=Kind.FLAG):
                if value is not True:
                    self._fault(faults.NOT_TRUE, value, field, path)
            case _ if type(value) is str:
                self.log.check(value, field, path)
            case _:
                self._wrong_kind(value, field, path, problems.A_TEXT)

    def _member(self, value: Any, union: type[Choice], field: Field, path: Path) -> None:
        """Look at an object with one member as the member of a union that its name tells."""
        if type(value) is not dict:
            self._wrong_kind(value, field, path, problems.AN_OBJECT)
            return
        if len(value) != 1:
            self._fault(faults.NOT_ONE_CHOICE, value, field, path, allowed=listed(union.MEMBERS))
            return
        [(name, inner)] = value.items()
        cls = member_of(union, name)
        if cls is None:
            self.log.add(
                faults.UNKNOWN_CHOICE,
                (path, name),
                field=field,
                name=short(name),
                allowed=listed(union.MEMBERS),
                suggestion=self.log.suggest(name, union.MEMBERS),
            )
        elif type(inner) is dict:
            self.node(inner, cls, (path, name))
        else:
            self._wrong_kind(inner, field, (path, name), problems.AN_OBJECT)

    def _wrong_kind(self, value: Any, field: Field, path: Path, expected: Problem) -> None:
        self._fault(faults.WRONG_KIND, value, field, path, expected=expected.said())

    def _fault(
        self, fault: Fault, value: Any, field: Field, path: Path, *, expected: str = "", allowed: str = ""
    ) -> None:
        if value is None:
            fault = faults.NULL_VALUE
        name = path[1] if path is not None and isinstance(path[1], str) else field.wire
        self.log.add(fault, path, field=field, name=name, expected=expected, allowed=allowed)
