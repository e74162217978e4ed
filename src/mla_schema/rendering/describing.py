"""Rows from a message: every field that is stated, in wire order, with its label and its value.

It walks over the shapes of the model and knows no message by name, so that nothing that was signed can be left out.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from hashlib import sha256
from typing import Any, NamedTuple, TypeAlias

from mla_schema.codec.shape import Field, shape_of
from mla_schema.model.node import Node, tag
from mla_schema.model.scalar import Kind, Scalar
from mla_schema.rendering.document import Line, Role, Row, RowKind, Run
from mla_schema.rendering.narrating import narrated
from mla_schema.rendering.reader import Reader

Show: TypeAlias = Callable[[Any], Line]
_MAIN_FIELD = "value"
_MAIN_SCALAR = "IdentifierValue"
_WORDS = frozenset({"ArticleNumber", "CountryCode", "LanguageTag"})
_DOT = Run(" · ")
_NOTHING: tuple[()] = ()
"""A list that is absent. There is one empty tuple, and to ask for it is quicker than to compare."""
# Members of an enumeration are slow to find.
_FIELD, _VALUE = RowKind.FIELD, Role.VALUE


class _Step(NamedTuple):
    """How a field is shown: its names, its label, and either how it is written or that it is walked.

    Words of a list stand on one line; values that somebody may copy stand on a line each.
    """

    name: str
    wire: str
    many: bool
    label: Line
    show: Show | None
    narrative: bool
    union: bool
    joined: bool


class _Plan(NamedTuple):
    """How a class is shown: all its fields, the one that says what it is about, the plain ones and the others."""

    all: tuple[_Step, ...]
    by_wire: Mapping[str, _Step]
    main: _Step | None
    plain: tuple[_Step, ...]
    structures: tuple[_Step, ...]
    tag: str
    named: Line


class Describing:
    """The rows of one message for one reader.

    Attributes:
        reader: The reader.
        taken: The places that are shown elsewhere and are left out.
    """

    def __init__(self, reader: Reader) -> None:
        """Describe for a reader.

        Args:
            reader: The reader.
        """
        self.reader = reader
        self.taken: set[str] = set()
        self._remembered = reader.remembered

    def rows(self, node: Node, pointer: str, depth: int = 0) -> list[Row]:
        """The rows of a structure: its fields in wire order.

        Args:
            node: The structure.
            pointer: Its place.
            depth: How deep its fields stand.
        """
        rows: list[Row] = []
        plan = self._of(type(node))
        self._walk(plan.all, node, pointer, depth, rows)
        return rows

    def fields(self, node: Node, wires: Iterable[str], pointer: str, depth: int = 0) -> list[Row]:
        """The rows of some fields of a structure.

        Args:
            node: The structure.
            wires: The wire names of the fields.
            pointer: The place of the structure.
            depth: How deep the fields stand.
        """
        rows: list[Row] = []
        by_wire = self._of(type(node)).by_wire
        self._walk([by_wire[wire] for wire in wires], node, pointer, depth, rows)
        return rows

    def label(self, field: Field) -> Line:
        """The label of a field.

        Args:
            field: The field.
        """
        return self.reader.words(f"field.{field.key}")

    def shown(self, field: Field, value: Any) -> Line:
        """A plain value or a code as the reader's language writes it.

        Args:
            field: The field that holds it.
            value: The value.
        """
        key = (field.owner, field.name)
        show: Show | None = self._remembered.get(key)
        if show is None:
            show = self._remembered[key] = self._show(field)
        return show(value) if show is not None else ()

    def _walk(self, steps: Iterable[_Step], node: Node, pointer: str, depth: int, rows: list[Row]) -> None:
        """The rows of fields. Most fields of a structure are absent, and most that are there are plain."""
        taken = self.taken
        values = node.__dict__
        for step in steps:
            name, wire, many, label, show, narrative, union, _ = step
            value = values[name]
            if value is None or value is _NOTHING:
                continue
            place = f"{pointer}/{wire}"
            if taken and place in taken:
                continue
            if show is not None:
                lines = self._values(step, show, value, place) if many else (show(value),)
                if lines:
                    rows.append(Row(_FIELD, label, lines, depth, False, place))
            elif narrative:
                told = [line for each in value for line in narrated(each, self.reader)]
                rows.append(Row(_FIELD, label, tuple(told), depth, False, place))
            elif not many:
                self._node(value, label, place, depth, rows, union=union)
            elif len(value) == 1:
                self._node(value[0], label, f"{place}/0", depth, rows, union=union)
            else:
                for position, each in enumerate(value):
                    numbered = (*label, Run(f" {position + 1}"))
                    self._node(each, numbered, f"{place}/{position}", depth, rows, union=union)

    def _values(self, step: _Step, show: Show, value: Any, place: str) -> tuple[Line, ...]:
        """The lines of a list of plain values."""
        if self.taken:
            value = [each for at, each in enumerate(value) if f"{place}/{at}" not in self.taken]
        lines = tuple(map(show, value))
        if not step.joined or len(lines) < 2:  # noqa: PLR2004
            return lines
        joined = lines[0]
        for line in lines[1:]:
            joined = (*joined, self.reader.semicolon, *line)
        return (joined,)

    def _node(self, node: Node, label: Line, place: str, depth: int, rows: list[Row], *, union: bool) -> None:
        plan = self._of(type(node))
        if union:
            place = f"{place}/{plan.tag}"
            label = (*label, *plan.named)
        if self.taken and place in self.taken:
            return
        if plan.main is not None:
            self._main(node, plan, plan.main, label, place, depth, rows)
            return
        at = len(rows)
        rows.append(Row(_FIELD, label, (), depth, False, place))
        self._walk(plan.all, node, place, depth + 1, rows)
        # Where all of it is shown elsewhere there is nothing left to say.
        if len(rows) == at + 1 and self.taken:
            rows.pop()

    def _main(
        self, node: Node, plan: _Plan, main: _Step, label: Line, place: str, depth: int, rows: list[Row]
    ) -> None:
        """A structure whose one field says what it is about: that and its plain fields stand on one row.

        Where all of it is shown elsewhere there is nothing left to say; what it is about is repeated for the rest.
        """
        assert main.show is not None  # noqa: S101  # Only plain fields are main ones.
        values = node.__dict__
        taken = self.taken
        reader = self.reader
        line = main.show(values[main.name])
        more = not taken or f"{place}/{main.wire}" not in taken
        for step in plan.plain:
            value = values[step.name]
            if value is None or value is _NOTHING or (there := f"{place}/{step.wire}") in taken:
                continue
            show = step.show
            assert show is not None  # noqa: S101  # These are the plain fields.
            for each in self._values(step, show, value, there) if step.many else (show(value),):
                line = (*line, reader.semicolon, *step.label, reader.colon, *each)
                more = True
        at = len(rows)
        rows.append(Row(_FIELD, label, (line,), depth, False, place))
        self._walk(plan.structures, node, place, depth + 1, rows)
        if not more and len(rows) == at + 1:
            rows.pop()

    def _of(self, cls: type[Node]) -> _Plan:
        found: _Plan | None = self._remembered.get(cls)
        if found is None:
            steps = tuple(self._step(each) for each in shape_of(cls).fields)
            first = shape_of(cls).fields[:1]
            main = steps[0] if first and _is_main(first[0]) else None
            others = steps if main is None else steps[1:]
            found = self._remembered[cls] = _Plan(
                steps,
                {step.wire: step for step in steps},
                main,
                tuple(step for step in others if step.show is not None),
                tuple(step for step in others if step.show is None),
                tag(cls),
                (_DOT, *self.reader.words(f"type.{cls.__name__}")),
            )
        return found

    def _step(self, field: Field) -> _Step:
        union = field.union
        narrative = union is not None and union.__name__ == "Text"
        return _Step(
            field.name,
            field.wire,
            field.many,
            self.label(field),
            self._show(field),
            narrative,
            union is not None,
            not isinstance(field.type, Scalar) or field.type.name in _WORDS,
        )

    def _show(self, field: Field) -> Show | None:
        holds = field.type
        if isinstance(holds, Scalar):
            return self._scalar(holds)
        if issubclass(holds, StrEnum):
            return self._codes(holds)
        return None

    def _codes(self, codes: type[StrEnum]) -> Show:
        lines = {each: self.reader.words(f"code.{codes.__name__}.{each.value}") for each in codes}
        return lines.__getitem__

    def _scalar(self, scalar: Scalar) -> Show:
        reader = self.reader
        named: dict[str, Show] = {
            "CountryCode": reader.country,
            "LanguageTag": reader.language_name,
            "ScriptCode": reader.script,
            "CurrencyCode": reader.currency,
            "Amount": reader.amount,
            "Days": lambda value: reader.measure(value, "day"),
            "Months": lambda value: reader.measure(value, "month"),
            "Count": lambda value: reader.amount(str(value)),
        }
        if scalar.name in named:
            return named[scalar.name]
        kinds: dict[Kind, Show] = {
            Kind.INSTANT: reader.instant,
            Kind.DATE: reader.date,
            Kind.FLAG: lambda _value: reader.heading("word.yes"),
            Kind.BYTES: lambda value: _content(value, reader),
            Kind.INTEGER: lambda value: (Run(str(value), Role.VALUE),),
        }
        return kinds.get(scalar.kind, _verbatim)


def is_structure(field: Field) -> bool:
    """Whether a field holds structures or sentences, and not plain values or codes.

    Args:
        field: The field.
    """
    holds = field.type
    return not isinstance(holds, Scalar) and issubclass(holds, Node)


def _is_main(field: Field) -> bool:
    """Whether a field says, by itself, what its structure is about, so that it stands on the structure's own row."""
    holds = field.type
    if field.many or not isinstance(holds, Scalar) or not field.required:
        return False
    return field.wire == _MAIN_FIELD or holds.name == _MAIN_SCALAR


def _verbatim(value: str) -> Line:
    return (Run(value, _VALUE),)


def _content(value: bytes, reader: Reader) -> Line:
    """A file inside the message, by its size and digest."""
    digest = Run(f"sha256:{sha256(value).hexdigest()}", Role.VALUE)
    return reader.mark("word.content", count=reader.amount(str(len(value))), digest=(digest,))
