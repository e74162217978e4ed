"""The page of what is covered: every row is there once, and every path leads to the field that stands beside it."""

import re
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from mla_schema.codec.shape import Field, members, shape_of
from mla_schema.derive.reference_places import to_field
from mla_schema.model.body import Body
from mla_schema.model.message import Message
from mla_schema.model.node import Node

_PAGE: Final = Path(__file__).parent.parent / "docs" / "coverage.md"
_ROWS: Final = [*map(str, range(1, 56)), *(f"R{number}" for number in range(1, 10))]
_STEP: Final = re.compile(r"(?:^|\.)(\w+)(\[(?:\w+: \w+)?\])?")
_CODE: Final = re.compile("`([^`]+)`")


def _tables() -> list[list[str]]:
    lines = _PAGE.read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]


@cache
def _groups() -> dict[str, list[str]]:
    return {
        row[0].strip("`"): _CODE.findall(row[1]) for row in _tables() if row[0].isupper() and len(row) == 2
    }


def _rows() -> list[list[str]]:
    return [row for row in _tables() if len(row) == 6 and row[0] != "#"]


def expand(path: str, groups: dict[str, list[str]]) -> list[str]:
    """The paths for which a path stands: its first step may be the name of a group."""
    first, dot, rest = path.partition(".")
    if first not in groups:
        return [path]
    return [f"{each}{dot}{rest}" for member in groups[first] for each in expand(member, groups)]


def follow(path: str) -> Field:
    """The field to which a path leads; fails where a step is no field, no tag, or the wrong number."""
    assert _STEP.sub("", path) == "", path
    cls: type[Node] = Message
    field: Field | None = None
    for name, choice in _STEP.findall(path):
        if field is not None and field.union is not None:
            assert not choice, path
            cls = members(field.union)[name]
            field = None
            continue
        assert issubclass(cls, Node), path
        [field] = [each for each in shape_of(cls).fields if each.wire == name]
        assert field.many == bool(choice), path
        if isinstance(field.type, type) and issubclass(field.type, Node):
            cls = field.type
        if ": " in choice:
            key, _, value = choice.strip("[]").partition(": ")
            [selecting] = [each for each in shape_of(cls).fields if each.wire == key]
            assert isinstance(selecting.type, type), path
            assert issubclass(selecting.type, StrEnum), path
            assert value in list(selecting.type), path
    assert field is not None, path
    return field


def test_every_row_is_there_once_and_in_order() -> None:
    assert [row[0] for row in _rows()] == _ROWS


def test_every_short_form_is_used_and_stands_for_something() -> None:
    used = {path.partition(".")[0] for row in _rows() for path in _CODE.findall(row[3])}
    used |= {path.partition(".")[0] for paths in _groups().values() for path in paths}
    assert {name for name in used if name.isupper()} == set(_groups())
    assert all(paths for paths in _groups().values())


@pytest.mark.parametrize("number", _ROWS)
def test_every_path_leads_to_the_field_that_is_named(number: str) -> None:
    [row] = [row for row in _rows() if row[0] == number]
    paths = _CODE.findall(row[3])
    fields = [follow(each) for path in paths for each in expand(path, _groups())]
    assert row[4] == ", ".join(dict.fromkeys(to_field(each).replace("](", "](reference/") for each in fields))


def test_a_row_without_a_path_gives_its_reason() -> None:
    assert [row[0] for row in _rows() if not _CODE.search(row[3]) and len(row[5]) < 20] == []


def test_every_message_is_somewhere_in_the_table() -> None:
    """Some messages only move the case on; which these are is told here."""
    paths = [each for row in _rows() for path in _CODE.findall(row[3]) for each in expand(path, _groups())]
    used = {path.split(".")[1] for path in paths if path.startswith("body.")}
    assert set(Body.MEMBERS) - used == {
        "consultation",
        "consultationAnswer",
        "domesticInvestigation",
        "orderInstruction",
        "orderServed",
        "partialDisclosure",
        "statusEnquiry",
        "transmittal",
        "useExplanation",
        "withdrawal",
        "withdrawalConfirmation",
    }


@pytest.mark.parametrize(
    "path",
    [
        "body.dataRequest",
        "header.nobody",
        "header.related.reference",
        "header.id[]",
        "header.sender.ministry.id",
        "header.related[relation: nothing].reference",
        "header.related[nothing: follows].reference",
        "header.issuedAt.day",
        "header..id",
    ],
)
def test_a_path_that_leads_nowhere_is_noticed(path: str) -> None:
    with pytest.raises((AssertionError, ValueError, KeyError)):
        follow(path)
