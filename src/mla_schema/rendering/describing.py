"""Rows from a message: every field that is stated, in wire order, with its label and its value.

It walks over the shapes of the model and knows no message by name, so that nothing that was signed can be left out.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from hashlib import sha256
from operator import attrgetter
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
_SEMICOLON = Run("; ")
_COLON = Run(": ")
_DOT = Run(" · ")


class _Step(NamedTuple):
    """How a field is shown: how its value is read, its label, and either how it is written or that it is walked.

    Words of a list stand on one line; values that somebody may copy stand on a line each.
    """

    get: Callable[[Node], Any]
    wire: str
    many: bool
    label: Line
    show: Show | None
    narrative: bool
    union: bool
    joined: bool


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
        main, steps = self._of(type(node))
        for step in steps if main is None else (main, *steps):
            self._field(step, node, pointer, depth, rows)
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
        main, steps = self._of(type(node))
        by_wire = self._remembered.get((type(node), "wires"))
        if by_wire is None:
            both = steps if main is None else (main, *steps)
            by_wire = self._remembered[type(node), "wires"] = {step.wire: step for step in both}
        for wire in wires:
            self._field(by_wire[wire], node, pointer, depth, rows)
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

    def _field(self, step: _Step, node: Node, pointer: str, depth: int, rows: list[Row]) -> None:
        value = step.get(node)
        if value is None or value == ():
            return
        place = f"{pointer}/{step.wire}"
        if place in self.taken:
            return
        if step.narrative:
            told = [line for each in value for line in narrated(each, self.reader)]
            rows.append(Row(RowKind.FIELD, step.label, tuple(told), depth, False, place))
        elif step.show is not None:
            lines = self._values(step, value, place) if step.many else (step.show(value),)
            if lines:
                rows.append(Row(RowKind.FIELD, step.label, lines, depth, False, place))
        elif step.many:
            for position, each in enumerate(value):
                label = (*step.label, Run(f" {position + 1}")) if len(value) > 1 else step.label
                self._node(each, label, f"{place}/{position}", depth, rows, union=step.union)
        else:
            self._node(value, step.label, place, depth, rows, union=step.union)

    def _values(self, step: _Step, value: Any, place: str) -> tuple[Line, ...]:
        """The lines of a plain field."""
        show = step.show
        assert show is not None  # noqa: S101  # Whoever calls has looked.
        if not step.many:
            return (show(value),)
        if self.taken:
            value = [each for at, each in enumerate(value) if f"{place}/{at}" not in self.taken]
        lines = tuple(map(show, value))
        if not step.joined or len(lines) < 2:  # noqa: PLR2004
            return lines
        joined = lines[0]
        for line in lines[1:]:
            joined = (*joined, _SEMICOLON, *line)
        return (joined,)

    def _node(self, node: Node, label: Line, place: str, depth: int, rows: list[Row], *, union: bool) -> None:
        cls = type(node)
        if union:
            place = f"{place}/{tag(cls)}"
            label = (*label, _DOT, *self.reader.words(f"type.{cls.__name__}"))
        if place in self.taken:
            return
        main, steps = self._of(cls)
        at = len(rows)
        if main is None:
            rows.append(Row(RowKind.FIELD, label, (), depth, False, place))
        else:
            steps = self._main(node, main, steps, label, place, depth, rows)
        for step in steps:
            self._field(step, node, place, depth + 1, rows)
        # Where all of it is shown elsewhere there is nothing left to say; what it is about is repeated for the rest.
        if self.taken and len(rows) == at + 1 and main is None:
            rows.pop()

    def _main(
        self,
        node: Node,
        main: _Step,
        steps: tuple[_Step, ...],
        label: Line,
        place: str,
        depth: int,
        rows: list[Row],
    ) -> tuple[_Step, ...]:
        """A structure on one row: what it is about and its plain fields; the steps that are left go deeper."""
        assert main.show is not None  # noqa: S101  # Only plain fields are main ones.
        line = main.show(main.get(node))
        left: list[_Step] = []
        more = f"{place}/{main.wire}" not in self.taken
        for step in steps:
            value = step.get(node)
            if value is None or value == ():
                continue
            if step.show is None:
                left.append(step)
                more = True
            elif (there := f"{place}/{step.wire}") not in self.taken:
                for each in self._values(step, value, there):
                    line = (*line, _SEMICOLON, *step.label, _COLON, *each)
                    more = True
        if more:
            rows.append(Row(RowKind.FIELD, label, (line,), depth, False, place))
        return tuple(left)

    def _of(self, cls: type[Node]) -> tuple[_Step | None, tuple[_Step, ...]]:
        found: tuple[_Step | None, tuple[_Step, ...]] | None = self._remembered.get(cls)
        if found is None:
            main: _Step | None = None
            steps: list[_Step] = []
            for field in shape_of(cls).fields:
                step = self._step(field)
                if main is None and not steps and _is_main(field):
                    main = step
                else:
                    steps.append(step)
            found = self._remembered[cls] = (main, tuple(steps))
        return found

    def _step(self, field: Field) -> _Step:
        union = field.union
        narrative = union is not None and union.__name__ == "Text"
        return _Step(
            attrgetter(field.name),
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
        reader, name = self.reader, codes.__name__
        return lambda value: reader.words(f"code.{name}.{value.value}")

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
            Kind.BYTES: self._content,
            Kind.INTEGER: lambda value: (Run(str(value), Role.VALUE),),
        }
        return kinds.get(scalar.kind, _verbatim)

    def _content(self, value: bytes) -> Line:
        digest = Run(f"sha256:{sha256(value).hexdigest()}", Role.VALUE)
        return self.reader.mark("word.content", count=self.reader.amount(str(len(value))), digest=(digest,))


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
    return (Run(value, Role.VALUE),)
