"""The faults: what is exchanged in the source of a module, one thing at a time."""

import ast
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from types import CodeType
from typing import Final, TypeAlias, cast

_Change: TypeAlias = tuple[str, ast.AST]

_COMPARED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_COMPUTED: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_WEIGHED: Final = {"ERROR": "WARNING", "WARNING": "NOTE", "NOTE": "ERROR"}
_QUANTIFIED: Final = {"all": "any", "any": "all", "min": "max", "max": "min"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module with one fault.

    Attributes:
        key: A name that stays when lines move: the module, the function, what was exchanged, and which one of them.
        function: The qualified name of the function that has the fault; empty for a value of the module.
        line: The line in the source.
        lines: The first and the last line of the statement, or of the head of the block, in which it stands.
        whole: The module without the fault.
        index: The way in the module to the function or value.
        place: The way from there to what is exchanged.
        changed: What takes its place.
    """

    key: str
    function: str
    line: int
    lines: tuple[int, int]
    whole: ast.Module
    index: tuple[int, ...]
    place: "_Place"
    changed: ast.AST

    @property
    def tree(self) -> ast.Module:
        """The module with the fault; made when it is asked for, since there are many."""
        tree = deepcopy(self.whole)
        _put(_at(tree, self.index), self.place, self.changed)
        return ast.fix_missing_locations(tree)

    @property
    def statement(self) -> ast.stmt | None:
        """For a value of the module, the assignment with the fault."""
        return None if self.function else _at(self.tree, self.index)

    def code(self, filename: str) -> CodeType | None:
        """The compiled function that has the fault.

        Args:
            filename: The file that the compiled function names.
        """
        return _within(compile(self.tree, filename, "exec"), self.function)


def mutants(name: str, source: str) -> Iterator[Mutant]:
    """Every fault that is put into a module, one at a time.

    Args:
        name: The name of the module.
        source: Its source.
    """
    tree = ast.parse(source)
    met: Counter[str] = Counter()
    for function, index, node in _parts(tree):
        for place, (what, changed) in _changes(node):
            label = f"{name}:{function or '<module>'}:{what}"
            met[label] += 1
            yield Mutant(
                key=f"{label}:{met[label]}",
                function=function,
                line=getattr(changed, "lineno", node.lineno),
                lines=_lines(node, place),
                whole=tree,
                index=index,
                place=place,
                changed=changed,
            )


def _parts(tree: ast.Module) -> Iterator[tuple[str, tuple[int, ...], ast.stmt]]:
    """The functions and methods, and the values, of a module, each with its place."""
    for number, node in enumerate(tree.body):
        if isinstance(node, ast.FunctionDef):
            yield node.name, (number,), node
        elif isinstance(node, ast.ClassDef):
            for inner, each in enumerate(node.body):
                if isinstance(each, ast.FunctionDef):
                    yield f"{node.name}.{each.name}", (number, inner), each
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and not _is_type(node):
            yield "", (number,), node


def _is_type(node: ast.Assign | ast.AnnAssign) -> bool:
    """Whether a value is for the type checker alone: an alias or a variable of types. It is like an annotation."""
    if isinstance(node, ast.AnnAssign):
        return isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias"
    called = node.value.func if isinstance(node.value, ast.Call) else None
    return isinstance(called, ast.Name) and called.id == "TypeVar"


def _at(tree: ast.Module, index: tuple[int, ...]) -> ast.stmt:
    node: ast.Module | ast.stmt = tree
    for number in index:
        assert isinstance(node, ast.Module | ast.ClassDef)
        node = node.body[number]
    assert isinstance(node, ast.stmt)
    return node


_Place: TypeAlias = tuple[tuple[str, int | None], ...]


def _changes(part: ast.stmt) -> Iterator[tuple[_Place, _Change]]:
    """What is exchanged below a node, with the way to it; decorators, annotations and docstrings are left alone."""
    if isinstance(part, ast.FunctionDef):
        for number, statement in enumerate(part.body):
            is_words = number == 0 and isinstance(statement, ast.Expr) and _is_text(statement.value)
            if not is_words:
                yield from _below(statement, (("body", number),))
    else:
        value = getattr(part, "value", None)
        assert isinstance(value, ast.AST)
        yield from _below(value, (("value", None),))


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _below(node: ast.AST, place: _Place) -> Iterator[tuple[_Place, _Change]]:
    for change in _exchanged(node):
        yield place, change
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns"} or isinstance(node, ast.JoinedStr):
            continue
        if isinstance(value, ast.AST):
            yield from _below(value, (*place, (name, None)))
        elif isinstance(value, list):
            for number, each in enumerate(value):
                if isinstance(each, ast.AST):
                    yield from _below(each, (*place, (name, number)))


def _exchanged(node: ast.AST) -> Iterator[_Change]:  # One case for each kind of exchange.
    match node:
        case ast.Compare(left, [only], [right]) if type(only) in _COMPARED:
            new = _COMPARED[type(only)]
            yield f"{type(only).__name__}→{new.__name__}", _like(node, ast.Compare(left, [new()], [right]))
        case ast.BoolOp(ast.And(), values):
            yield "and→or", _like(node, ast.BoolOp(ast.Or(), values))
            yield from _shorter(node, values, "and")
        case ast.BoolOp(ast.Or(), values):
            yield "or→and", _like(node, ast.BoolOp(ast.And(), values))
            yield from _shorter(node, values, "or")
        case ast.UnaryOp(ast.Not(), operand):
            yield "not→", operand
        case ast.BinOp(left, operator, right) if type(operator) in _COMPUTED:
            new_operator = _COMPUTED[type(operator)]
            what = f"{type(operator).__name__}→{new_operator.__name__}"
            yield what, _like(node, ast.BinOp(left, new_operator(), right))
        case ast.Constant(bool(value)):
            yield f"{value}→{not value}", _like(node, ast.Constant(not value))
        case ast.Constant(int(value)):
            yield f"{value}→{value + 1}", _like(node, ast.Constant(value + 1))
        case ast.Constant(str(text)) if text:
            yield f"{text[:24]!r}→other", _like(node, ast.Constant(f"{text}X"))
        case ast.Name(str(called)) if called in _QUANTIFIED:
            yield f"{called}→{_QUANTIFIED[called]}", _like(node, ast.Name(_QUANTIFIED[called], ast.Load()))
        case _:
            yield from _left_out(node)


def _left_out(node: ast.AST) -> Iterator[_Change]:
    """What is denied, weighed otherwise, or left out."""
    match node:
        case ast.Return(None) | ast.Continue() | ast.Break():
            yield f"{type(node).__name__.lower()}→pass", _like(node, ast.Pass())
        case ast.Attribute(ast.Name("Severity"), str(weight)) if weight in _WEIGHED:
            new_weight = ast.Attribute(ast.Name("Severity", ast.Load()), _WEIGHED[weight], ast.Load())
            yield f"{weight}→{_WEIGHED[weight]}", _like(node, new_weight)
        case ast.If(ast.Name() | ast.Call() | ast.Attribute() | ast.BoolOp() as test, body, orelse):
            denied = ast.copy_location(ast.UnaryOp(ast.Not(), test), test)
            yield "if→if not", _like(node, ast.If(denied, body, orelse))
        case ast.IfExp(ast.Name() | ast.Call() | ast.Attribute() | ast.BoolOp() as test, body, orelse):
            yield "if→if not", _like(node, ast.IfExp(test, orelse, body))
        case ast.Call(function, arguments, [_, *_] as keywords):
            for left_out in keywords:
                kept = [each for each in keywords if each is not left_out]
                yield f"{left_out.arg or '**'}=→", _like(node, ast.Call(function, arguments, kept))
        case _:
            pass


def _shorter(node: ast.AST, values: list[ast.expr], word: str) -> Iterator[_Change]:
    """A condition without one of its parts."""
    for place in range(len(values)):
        rest = values[:place] + values[place + 1 :]
        fewer = rest[0] if len(rest) == 1 else ast.BoolOp(cast("ast.BoolOp", node).op, rest)
        yield f"{word}→without {place + 1}", _like(node, fewer) if len(rest) > 1 else fewer


def _like(old: ast.AST, new: ast.AST) -> ast.AST:
    return ast.copy_location(new, old)


def _lines(owner: ast.AST, place: _Place) -> tuple[int, int]:
    """The lines of the innermost statement on the way to a place; of a block, only its head."""
    innermost = owner
    for step, at in place:
        owner = getattr(owner, step) if at is None else getattr(owner, step)[at]
        innermost = owner if isinstance(owner, ast.stmt | ast.match_case) else innermost
    if isinstance(innermost, ast.match_case):
        return innermost.pattern.lineno, innermost.body[0].lineno - 1
    assert isinstance(innermost, ast.stmt)
    body = getattr(innermost, "body", None)
    last = body[0].lineno - 1 if body else innermost.end_lineno or innermost.lineno
    return innermost.lineno, max(last, innermost.lineno)


def _put(owner: ast.AST, place: _Place, new: ast.AST) -> None:
    *above, (name, number) = place
    for step, at in above:
        owner = getattr(owner, step) if at is None else getattr(owner, step)[at]
    if number is None:
        setattr(owner, name, deepcopy(new))
    else:
        getattr(owner, name)[number] = deepcopy(new)


def _within(code: CodeType, function: str) -> CodeType | None:
    """The code of a function by its qualified name; none where it does not stand there any more."""
    for each in code.co_consts:
        if isinstance(each, CodeType):
            if each.co_qualname == function:
                return each
            found = _within(each, function) if function.startswith(f"{each.co_qualname}.") else None
            if found is not None:
                return found
    return None
