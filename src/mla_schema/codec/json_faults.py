"""What is wrong with a JSON tree that is not a message, and where: every fault, in document order.

Accepts nothing; it only explains a tree that ``json_reader`` did not take, at a cost linear in its size.
"""

from typing import Any

from pydantic import ValidationError

from mla_schema.codec.faultlog import FAILED, FaultLog, Path, listed, short, suggestion
from mla_schema.codec.json_reader import lexical_flag, lexical_integer
from mla_schema.codec.shape import VERSION_NAME, Field, member_of, shape_of
from mla_schema.codec.version import check_version
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalars import Kind, Scalar

_AN_OBJECT = "an object"
_A_LIST = "a list"
_A_TEXT = "text between quotation marks"
_A_NUMBER = "a whole number without quotation marks"


def explain_json(tree: dict[str, Any], log: FaultLog) -> None:
    """Note every fault of a tree.

    Args:
        tree: The root object of a tree from ``wire``.
        log: Takes the faults; it has at least one afterwards.

    Raises:
        UnsupportedVersion: The message is written in a version that this reader does not know.
    """
    version = tree.get(VERSION_NAME)
    if VERSION_NAME not in tree:
        log.add(faults.MISSING, None, name=VERSION_NAME)
    elif not check_version(version):
        log.add_version(VERSION_NAME)
    rest = {name: value for name, value in tree.items() if name != VERSION_NAME}
    _Explanation(log).node(rest, Message, None)
    if not log.total:
        # The reader refused and the explanation found nothing: a refusal without a reason is our fault, but it
        # must stay a refusal.
        log.add(faults.INVALID_VALUE, None, name=tag(Message))


class _Explanation:
    """The careful walk over one tree."""

    def __init__(self, log: FaultLog) -> None:
        self.log = log

    def node(self, tree: dict[str, Any], cls: type[Node], path: Path) -> Any:
        """Look at the members of an object as the fields of a class."""
        shape = shape_of(cls)
        fields = {field.wire: field for field in shape.fields}
        values: dict[str, Any] = {}
        for name, value in tree.items():
            field = fields.get(name)
            if field is None:
                near = suggestion(name, fields)
                self.log.add(faults.UNKNOWN_NAME, (path, name), name=short(name), suggestion=near)
                continue
            read = self._list if field.many else self._value
            values[field.name] = read(value, field, (path, name))
        cls.model_rebuild()
        try:
            return cls.__pydantic_validator__.validate_python(values, strict=False)
        except ValidationError as error:
            self.log.blame(error, shape, path)
            return FAILED

    def _list(self, value: Any, field: Field, path: Path) -> Any:
        if type(value) is not list:
            return self._wrong_kind(value, field, path, _A_LIST)
        if not value:
            return self._fault(faults.EMPTY_LIST, value, field, path)
        return tuple([self._value(item, field, (path, position)) for position, item in enumerate(value)])

    def _value(self, value: Any, field: Field, path: Path) -> Any:
        """Look at one value that is not a list."""
        holds = field.type
        if field.union is not None:
            return self._member(value, field.union, field, path)
        if isinstance(holds, Scalar):
            return self._scalar(value, holds, field, path)
        if issubclass(holds, Node):
            if type(value) is not dict:
                return self._wrong_kind(value, field, path, _AN_OBJECT)
            return self.node(value, holds, path)
        return value if type(value) is str else self._wrong_kind(value, field, path, _A_TEXT)

    def _scalar(self, value: Any, scalar: Scalar, field: Field, path: Path) -> Any:
        if scalar.kind is Kind.INTEGER:
            if type(value) is not int:
                return self._wrong_kind(value, field, path, _A_NUMBER)
            return lexical_integer(value)
        if scalar.kind is Kind.FLAG:
            return lexical_flag(value) if value is True else self._fault(faults.NOT_TRUE, value, field, path)
        return value if type(value) is str else self._wrong_kind(value, field, path, _A_TEXT)

    def _member(self, value: Any, union: type[Choice], field: Field, path: Path) -> Any:
        """Look at an object with one member as the member of a union that its name tells."""
        if type(value) is not dict:
            return self._wrong_kind(value, field, path, _AN_OBJECT)
        allowed = listed(union.MEMBERS)
        if len(value) != 1:
            return self._fault(faults.NOT_ONE_CHOICE, value, field, path, allowed=allowed)
        [(name, inner)] = value.items()
        cls = member_of(union, name)
        if cls is None:
            near = suggestion(name, union.MEMBERS)
            self.log.add(
                faults.UNKNOWN_CHOICE,
                (path, name),
                field=field,
                name=short(name),
                allowed=allowed,
                suggestion=near,
            )
            return FAILED
        if type(inner) is not dict:
            return self._wrong_kind(inner, field, (path, name), _AN_OBJECT)
        return self.node(inner, cls, (path, name))

    def _wrong_kind(self, value: Any, field: Field, path: Path, expected: str) -> Any:
        return self._fault(faults.WRONG_KIND, value, field, path, expected=expected)

    def _fault(
        self, fault: Fault, value: Any, field: Field, path: Path, *, expected: str = "", allowed: str = ""
    ) -> Any:
        if value is None:
            fault = faults.NULL_VALUE
        name = path[1] if path is not None and isinstance(path[1], str) else field.wire
        self.log.add(fault, path, field=field, name=name, expected=expected, allowed=allowed)
        return FAILED
