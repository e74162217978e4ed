"""Collects what is wrong with a tree while the codec walks over it, at a cost that is linear in its size."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, TypeAlias

from pydantic import TypeAdapter, ValidationError

from mla_schema.codec.shape import Field, Holds
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.core.problems import form as problems
from mla_schema.core.words import Words
from mla_schema.model.scalar import FORBIDDEN_IN_LINE, FORBIDDEN_IN_LINES, Kind, Scalar
from mla_schema.wire.places import MAX_NAME

Path: TypeAlias = "tuple[Path, str | int] | None"
"""The way from the root to a field, as linked pairs: cheap to extend on the way down."""

MAX_LISTED = 12


@dataclass(frozen=True, slots=True)
class Slip:
    """One fault and where it is.

    Attributes:
        fault: What is wrong.
        segments: Field names, list positions from 0 and tags of union members, from the root.
        ordinal: Position among the children of that place, for an XML element that is itself out of place.
        field: The definition that the fault is about, where there is one.
        params: Operands of the sentence.
    """

    fault: Fault
    segments: tuple[str | int, ...]
    ordinal: int | None
    field: str | None
    params: dict[str, str | int]


class FaultLog:
    """The faults of one tree: the first ``limit`` in full, all counted."""

    def __init__(self, limit: int) -> None:
        """Start an empty log.

        Args:
            limit: How many faults to keep; the rest is counted.
        """
        self.limit = limit
        self.slips: list[Slip] = []
        self.total = 0

    @property
    def full(self) -> bool:
        """Whether further faults are only counted."""
        return len(self.slips) >= self.limit

    def add(
        self,
        fault: Fault,
        path: Path,
        /,
        *,
        ordinal: int | None = None,
        field: Field | None = None,
        **params: str | int,
    ) -> None:
        """Note a fault.

        Args:
            fault: What is wrong.
            path: Where.
            ordinal: Position among the children of that place, for an element that is out of place.
            field: The field concerned.
            **params: Operands of the sentence; names are cut to a bearable length.
        """
        self._keep(fault, path, field, params, ordinal)

    def _keep(
        self,
        fault: Fault,
        path: Path,
        field: Field | None,
        params: dict[str, str | int],
        ordinal: int | None = None,
    ) -> None:
        self.total += 1
        if not self.full:
            key = field.key if field is not None else None
            self.slips.append(Slip(fault, segments_of(path), ordinal, key, params))

    def add_version(self, name: str) -> None:
        """Note that the version of the schema is not a version.

        Args:
            name: The name of the attribute or member.
        """
        self.add(faults.WRONG_FORM, (None, name), name=name, form=problems.A_VERSION.said())

    def suggest(self, name: str, known: Iterable[str]) -> str:
        """The nearest known word, as the end of a sentence; nothing where it would not be shown.

        Args:
            name: A word from the file.
            known: The words that may stand there.
        """
        return "" if self.full else suggestion(name, known)

    def check(self, value: str, field: Field, path: Path) -> None:
        """Note what is wrong with a plain value, if anything is.

        Args:
            value: Its text.
            field: The field that it is a value of.
            path: Where it is.
        """
        try:
            _checker(field.type).validate_python(value, strict=False)
        except ValidationError as error:
            if self.full:
                # Further faults are counted without being described.
                self.total += 1
                return
            fault, params = _diagnose(error.errors()[0]["type"], value, field)
            self._keep(fault, path, field, {"name": field.wire, **params})


def segments_of(path: Path) -> tuple[str | int, ...]:
    """The segments of a path, from the root."""
    found: list[str | int] = []
    while path is not None:
        path, segment = path
        found.append(segment)
    return tuple(reversed(found))


def suggestion(name: str, known: Iterable[str]) -> str:
    """The nearest known word, as a question that follows the advice, or nothing."""
    near = get_close_matches(name[:MAX_NAME], list(known), n=1, cutoff=0.7)
    return problems.NEAR.said(name=near[0]).following() if near else ""


def listed(names: Iterable[str]) -> str:
    """Names as a list that a person can bear; the data dictionary has all of them."""
    shown = list(names)
    return ", ".join(shown[:MAX_LISTED]) + (", …" if len(shown) > MAX_LISTED else "")


_WHOLE_NUMBER = re.compile("0|[1-9][0-9]*")
_BY_KIND = {
    Kind.INTEGER: faults.NOT_AN_INTEGER,
    Kind.INSTANT: faults.NOT_AN_INSTANT,
    Kind.DATE: faults.NOT_A_DATE,
    Kind.FLAG: faults.NOT_TRUE,
    Kind.BYTES: faults.NOT_BASE64,
}


@cache
def _checker(holds: Holds) -> TypeAdapter[Any]:
    """The check that the class of an object makes of a plain value, alone."""
    return TypeAdapter(Annotated[Any, holds] if isinstance(holds, Scalar) else holds)


def _diagnose(problem: str, value: str, field: Field) -> tuple[Fault, dict[str, str | int]]:
    """Say in our words what pydantic found in a plain value."""
    holds = field.type
    if not isinstance(holds, Scalar):
        codes = [str(code) for code in holds] if issubclass(holds, StrEnum) else []
        return faults.UNKNOWN_CODE, {"list": holds.__name__, "suggestion": suggestion(value, codes)}
    match problem, holds.kind:
        case "string_unicode", _:
            return faults.LONE_SURROGATE, {}
        case "string_too_long", _:
            return faults.TOO_LONG, {"maximum": holds.max_length}
        case _, Kind.INTEGER if _WHOLE_NUMBER.fullmatch(value):
            # The form is right, so it is the size: the pattern itself takes no more digits than a JSON number has.
            return faults.NUMBER_OUT_OF_RANGE, {"minimum": holds.minimum, "maximum": holds.maximum}
        case _, Kind.TEXT:
            return _diagnose_text(value, holds)
        case _:
            return _BY_KIND[holds.kind], {}


def _diagnose_text(value: str, scalar: Scalar) -> tuple[Fault, dict[str, str | int]]:
    """Tell an empty text, a forbidden character and edge white space from a wrong form."""
    if not value:
        return faults.EMPTY_TEXT, {}
    if scalar.ascii_only:
        return faults.WRONG_FORM, {"form": Words(f"scalar.{scalar.name}.form", scalar.form, {})}
    if value[0] in " \t\n\r" or value[-1] in " \t\n\r":
        return faults.EDGE_SPACE, {}
    # What is left is a character that the field does not take.
    found = (FORBIDDEN_IN_LINE if scalar.one_line else FORBIDDEN_IN_LINES).search(value)
    return faults.CONTROL_CHARACTER, {"character": f"U+{ord(found.group()):04X}" if found else "?"}
