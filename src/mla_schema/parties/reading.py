"""From the bytes of a profile to its typed form: strict, and driven by the definitions alone."""

import json
import re
import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, NoReturn, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from mla_schema.parties.errors import PartyDataError
from mla_schema.parties.fact import VALUE_CLASSES, Fact
from mla_schema.parties.forms import AtLeast, Form
from mla_schema.parties.profile import PartyProfile
from mla_schema.parties.sense import problem_of_fact, problem_of_profile

_Read = TypeVar("_Read")

LARGEST = 1_000_000
"""Larger files are refused before they are read; a profile has some kilobytes."""

_MOST_DIGITS = 9
_NAME = re.compile("[!-~]{1,80}")
_HALVES = re.compile("[\ud800-\udfff]")
_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def parse_party(data: bytes, *, source: str = "profile") -> PartyProfile:
    """Read a profile, such as one that an office keeps for itself.

    Args:
        data: The file: JSON in UTF-8, of the form that is published as ``party.schema.json``.
        source: The name of the file, for errors.

    Returns:
        The profile.

    Raises:
        PartyDataError: It is not of that form; the error names the file, the fact and the field.
    """
    where = _Where(source)
    tree = _tree(data, where)
    if not isinstance(tree, dict):
        where.refuse("must be an object")
    profile = _object(PartyProfile, tree, where)
    seen: set[str] = set()
    for fact in profile.facts:
        at = _Where(source, fact.id)
        problem = problem_of_fact(fact)
        if fact.id in seen:
            at.refuse("is there twice; an id names one fact")
        if problem is not None:
            at.inside(problem[0]).refuse(problem[1])
        seen.add(fact.id)
    wrong = problem_of_profile(profile)
    if wrong is not None:
        _Where(source, wrong[0], "id").refuse(wrong[1])
    return profile


@dataclass(frozen=True, slots=True)
class _Where:
    """The place that is being read."""

    source: str
    fact: str | None = None
    field: str | None = None

    def inside(self, name: str) -> "_Where":
        return _Where(self.source, self.fact, f"{self.field}.{name}" if self.field else name)

    def item(self, number: int, value: object) -> "_Where":
        if self.fact is None and self.field == "facts":
            # From here on places are told from the fact.
            name = value.get("id") if isinstance(value, dict) else None
            named = isinstance(name, str) and _NAME.fullmatch(name)
            return _Where(self.source, name if named else f"number {number + 1}")
        return _Where(self.source, self.fact, f"{self.field}[{number}]")

    def refuse(self, problem: str) -> NoReturn:
        raise PartyDataError(problem, source=self.source, fact=self.fact, field=self.field)


def _tree(data: bytes, where: _Where) -> object:
    if len(data) > LARGEST:
        where.refuse(f"is larger than {LARGEST} bytes")

    def pairs(members: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(members)
        if len(found) != len(members):
            where.refuse("has an object with two members of one name")
        return found

    def no_number(_: str) -> NoReturn:
        where.refuse("has a number that is not whole")

    def whole(digits: str) -> int:
        if len(digits) > _MOST_DIGITS:
            where.refuse("has a number with too many digits")
        return int(digits)

    try:
        return cast(
            "object",
            json.loads(
                data.decode(),
                object_pairs_hook=pairs,
                parse_int=whole,
                parse_float=no_number,
                parse_constant=no_number,
            ),
        )
    except UnicodeDecodeError:
        where.refuse("is not UTF-8")
    except json.JSONDecodeError as error:
        where.refuse(f"is not JSON: line {error.lineno}, column {error.colno}")
    except RecursionError:
        where.refuse("is nested too deeply")


@dataclass(frozen=True, slots=True)
class _Member:
    """A member of an object as its definition has it."""

    type: Any
    required: bool


@cache
def members_of(cls: type[Any]) -> Mapping[str, _Member]:
    """The members that an object of a class may have, in order.

    Args:
        cls: A dataclass of this package.
    """
    hints = get_type_hints(cls, include_extras=True)
    return {each.name: _Member(hints[each.name], each.default is MISSING) for each in fields(cls)}


def _object(cls: type[_Read], tree: object, where: _Where) -> _Read:
    if not isinstance(tree, dict):
        where.refuse("must be an object")
    members = members_of(cast("Any", cls))
    for name in tree:
        if name not in members:
            where.inside(name if _NAME.fullmatch(name) else "?").refuse("is not known here")
    values: dict[str, Any] = {}
    for name, member in members.items():
        at = where.inside(name)
        if name in tree:
            # The topic stands before the value in the class, so it is read by now.
            of_topic = cls is Fact and name == "value"
            values[name] = _value(
                VALUE_CLASSES[values["field"]] | None if of_topic else member.type, tree[name], at
            )
        elif member.required:
            at.refuse("is missing")
    return cls(**values)


def _value(hint: Any, value: object, at: _Where) -> Any:
    """A value of the type that a definition names."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _formed(arguments[0], arguments[1], value, at)
    if origin in (Union, types.UnionType):
        # Every union here is of one type and None.
        return None if value is None else _value(arguments[0], value, at)
    if origin is tuple:
        if not isinstance(value, list):
            at.refuse("must be a list")
        return tuple(_value(arguments[0], each, at.item(number, each)) for number, each in enumerate(value))
    if is_dataclass(hint):
        return _object(cast("type", hint), value, at)
    return _plain(hint, value, at)


def _formed(hint: Any, form: Form | AtLeast, value: object, at: _Where) -> Any:
    found = _value(hint, value, at)
    if isinstance(form, Form):
        if not re.fullmatch(form.pattern, found):
            at.refuse(f"must be {form.words}")
    elif isinstance(found, tuple):
        if len(found) < form.minimum:
            at.refuse("must have an item")
    elif found < form.minimum:
        at.refuse(f"must be {form.minimum} or more")
    return found


def _plain(hint: type, value: object, at: _Where) -> Any:
    if issubclass(hint, StrEnum):
        if value not in [member.value for member in hint]:
            at.refuse(f"must be one of {', '.join(hint)}")
        return hint(value)
    if hint is date:
        if isinstance(value, str) and _DATE.fullmatch(value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        at.refuse("must be a date such as 2026-11-23")
    if isinstance(value, str) and _HALVES.search(value):
        at.refuse("must not have half a character")
    # A truth value is a number to Python, and is none here.
    if type(value) is not hint:
        at.refuse(f"must be {_PLAIN[hint]}")
    return value


_PLAIN = {str: "text", int: "a whole number", bool: "true or false"}
