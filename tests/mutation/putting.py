"""Puts a fault into a module that is loaded already, so that everything that holds its functions has it too.

Meant for a process that ends afterwards: nothing is taken back.
"""

import ast
import sys
from functools import cached_property
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from tests.mutation.mutants import Mutant


class NotPut(Exception):  # It says what became of a fault, and is no error of the program.
    """The fault cannot be put into the loaded module: the compiled function has another form."""


def put(mutant: Mutant, module: ModuleType) -> None:
    """Put a fault into a module.

    Args:
        mutant: The fault.
        module: The loaded module.

    Raises:
        NotPut: It cannot be put there.
    """
    filename = str(module.__file__)
    _forget(module)
    if (statement := mutant.statement) is not None:
        _assign(statement, module, filename)
        return
    code = mutant.code(filename)
    function = function_of(module, mutant.function)
    if code is None or function is None or code.co_freevars != function.__code__.co_freevars:
        raise NotPut(mutant.key)
    function.__code__ = code


def function_of(module: ModuleType, name: str) -> FunctionType | None:
    """The function of a qualified name, whatever it is wrapped in.

    Args:
        module: The module.
        name: The name.
    """
    found: Any = module
    for part in name.split("."):
        found = vars(found).get(part)
    for way in ("fget", "func", "__func__", "__wrapped__"):
        if isinstance(found, property | cached_property | staticmethod | classmethod) or not isinstance(
            found, FunctionType
        ):
            found = getattr(found, way, found)
    found = getattr(found, "__wrapped__", found)
    return found if isinstance(found, FunctionType) else None


def _forget(judged: ModuleType) -> None:
    """Empty what the rules have computed and kept."""
    for module in list(sys.modules.values()):
        if module is judged or getattr(module, "__name__", "").startswith("mla_schema.rules"):
            for value in list(vars(module).values()):
                clear = getattr(value, "cache_clear", None)
                home = str(getattr(value, "__module__", ""))
                # What a rule has imported is not its own: shapes of the model stay the objects that they are.
                if clear is not None and (home == judged.__name__ or home.startswith("mla_schema.rules")):
                    clear()
                for table in (value, *(value.values() if isinstance(value, dict) else ())):
                    if remembers(type(table)):
                        table.clear()


def remembers(cls: object) -> bool:
    """Whether a class is a table that computes what is asked of it once, and then knows it.

    Args:
        cls: The class, or anything else.
    """
    return isinstance(cls, type) and issubclass(cls, dict) and "__missing__" in vars(cls)


def _names_set_by(statement: ast.stmt) -> set[str]:
    return {
        each.id
        for each in ast.walk(statement)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }


def _assign(statement: ast.stmt, module: ModuleType, filename: str) -> None:
    """Compute a value anew; who has imported it gets the new one."""
    before = dict(vars(module))
    changed = _names_set_by(statement)
    again = [statement]
    # What is computed from it is computed anew too.
    for later in ast.parse(Path(filename).read_text(encoding="utf-8")).body:
        if not isinstance(later, ast.Assign | ast.AnnAssign) or later.lineno <= statement.lineno:
            continue
        if changed & {each.id for each in ast.walk(later) if isinstance(each, ast.Name)}:
            again.append(later)
            changed |= _names_set_by(later)
    whole = ast.fix_missing_locations(ast.Module(again, []))
    exec(compile(whole, filename, "exec"), vars(module))  # noqa: S102  # It is our own source with a fault.
    for name, old in before.items():
        new = vars(module)[name]
        if new is old:
            continue
        for other in list(sys.modules.values()):
            # Also tests: what they compare with is what they have imported.
            if (
                getattr(other, "__name__", "").startswith(("mla_schema.", "tests.rules."))
                and vars(other).get(name) is old
            ):
                setattr(other, name, new)
