"""The packages ``model`` and ``codes``: every public class by name, each loaded when it is first asked for.

They are derived while they may be stale or even name classes that are gone. That works because they load nothing
when they are imported.
"""

import pkgutil
from enum import StrEnum
from importlib import import_module
from types import ModuleType

from mla_schema import codes, model
from mla_schema.model.node import Node

_LINE = 110
_TEMPLATE = '''"""{docstring}"""

# Derived by ``python -m mla_schema.derive``; do not edit.

# The literal False keeps the import of ``typing`` out of the way; type checkers read it as true.
TYPE_CHECKING = False
if TYPE_CHECKING:
{imports}

_HOMES = {{
{homes}
}}

__all__ = sorted(_HOMES)  # noqa: PLE0605  # The table is the one list of public names.

# Hidden from type checkers, which would otherwise take every misspelt name for an object.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load a class from its home when it is first used."""
        home = _HOMES.get(name)
        if home is None:
            message = f"module {{__name__!r}} has no attribute {{name!r}}"
            raise AttributeError(message)
        from importlib import import_module

        value = getattr(import_module(f"{{__name__}}.{{home}}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """The public names."""
    return __all__
'''


def model_package() -> str:
    """``mla_schema/model/__init__.py``: the classes of messages."""
    return _package(
        "The messages as typed, frozen models; one file per noun, scalars apart.", _classes(model, Node)
    )


def codes_package() -> str:
    """``mla_schema/codes/__init__.py``: the code lists."""
    return _package(
        "The code lists, one file per list.\n\n"
        "The value of a member is its wire form. A value is never renamed and never reused.\n",
        _classes(codes, StrEnum),
    )


def _classes(package: ModuleType, base: type) -> list[type]:
    """The public classes that the modules of a package define, by module and name."""
    modules = [
        import_module(each.name) for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    found = [
        value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, type)
        and issubclass(value, base)
        and value.__module__ == module.__name__
        and not name.startswith("_")
    ]
    return sorted(found, key=lambda cls: (cls.__module__, cls.__name__))


def _package(docstring: str, classes: list[type]) -> str:
    imports = [_import(cls.__module__, cls.__name__) for cls in classes]
    homes = [
        f'    "{cls.__name__}": "{cls.__module__.split(".", 2)[2]}",'
        for cls in sorted(classes, key=lambda cls: cls.__name__)
    ]
    return _TEMPLATE.format(docstring=docstring, imports="\n".join(imports), homes="\n".join(homes))


def _import(module: str, name: str) -> str:
    """A re-export, laid out as the formatter would."""
    line = f"    from {module} import {name} as {name}"
    if len(line) <= _LINE:
        return line
    return f"    from {module} import (\n        {name} as {name},\n    )"
