"""The public names: what is listed can be imported, type checkers see it, and nothing is loaded too early."""

import ast
import inspect
import subprocess
import sys
from enum import StrEnum
from importlib import import_module
from types import ModuleType
from typing import assert_type

import pytest

import mla_schema
from mla_schema import codes, model
from mla_schema.derive.packages import codes_package, model_package
from mla_schema.model.node import Node

_PACKAGES = pytest.mark.parametrize(
    "package", [mla_schema, model, codes], ids=lambda package: package.__name__
)


@_PACKAGES
def test_every_public_name_can_be_imported(package: ModuleType) -> None:
    assert package.__all__ == sorted(set(package.__all__))
    for name in package.__all__:
        assert getattr(package, name) is not None
    assert set(package.__all__) <= set(dir(package))


@_PACKAGES
def test_type_checkers_see_the_public_names_and_no_other(package: ModuleType) -> None:
    tree = ast.parse(inspect.getsource(package))
    (block,) = (
        each
        for each in tree.body
        if isinstance(each, ast.If) and isinstance(each.test, ast.Name) and each.test.id == "TYPE_CHECKING"
    )
    seen = [
        (statement.module, alias.name, alias.asname)
        for statement in block.body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    ]
    # The version has a name that a star does not import.
    assert sorted(name for _, name, _ in seen if name != "__version__") == package.__all__
    for module, name, alias in seen:
        assert alias == name
        assert module is not None
        assert getattr(import_module(module), name) is getattr(package, name)


@_PACKAGES
def test_a_name_that_is_not_public_is_refused(package: ModuleType) -> None:
    with pytest.raises(AttributeError, match="NoSuchName"):
        getattr(package, "NoSuchName")  # noqa: B009  # mypy would refuse the attribute.


def test_the_model_has_its_classes_and_the_codes_have_their_lists() -> None:
    assert all(issubclass(getattr(model, name), Node) for name in model.__all__)
    assert all(issubclass(getattr(codes, name), StrEnum) for name in codes.__all__)


def test_type_checkers_know_the_types() -> None:
    request = model.DataRequest(urgency=codes.Urgency.EMERGENCY)
    assert_type(request.urgency, codes.Urgency | None)
    body: model.Body = request
    assert body is request


def test_type_checkers_refuse_a_misspelt_name() -> None:
    with pytest.raises(AttributeError, match="DataRequset"):
        assert model.DataRequset  # type: ignore[attr-defined]


def test_the_packages_are_those_that_are_derived() -> None:
    assert inspect.getsource(model) == model_package()
    assert inspect.getsource(codes) == codes_package()


@pytest.mark.parametrize("package", ["mla_schema", "mla_schema.model", "mla_schema.codes"])
def test_importing_a_package_loads_nothing(package: str) -> None:
    program = (
        f"import sys; before = set(sys.modules); import {package}; print(*sorted(set(sys.modules) - before))"
    )
    answer = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert set(answer.stdout.split()) == {"mla_schema", package}


def test_a_submodule_of_a_package_can_still_be_imported() -> None:
    from mla_schema.model import header

    assert header.Header is model.Header
