"""A Python caller gives values of exactly the right types: nothing is converted, added or changed afterwards."""

from collections import deque
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final
from uuid import UUID

import pytest
from pydantic import ValidationError

from mla_schema.codec.shape import Field, shape_of
from mla_schema.derive.inventory import inventory
from mla_schema.model.authority import Authority
from mla_schema.model.identifier import ValueIdentifier
from mla_schema.model.identifiers.network import IpAddress
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node
from mla_schema.model.person import Person, UnknownSubject
from mla_schema.model.request import Request
from mla_schema.model.scalar import Kind, Scalar
from tests.strategies import bare, plainest


class Other(StrEnum):
    """A code list of somebody else, with a word that many lists have."""

    OTHER = "other"


_NOON: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
_WRONG: Final[dict[Kind, dict[str, Any]]] = {
    Kind.TEXT: {
        "bytes": b"1",
        "an integer": 1,
        "True": True,
        "a date": date(2026, 11, 20),
        "a UUID": UUID(int=1),
        "a decimal": Decimal("1.00"),
        "a list": ["1"],
    },
    Kind.INTEGER: {
        "a text": "1",
        "bytes": b"1",
        "True": True,
        "a float": 1.0,
        "a decimal": Decimal(1),
        "a fraction": Fraction(1),
        "a negative integer": -1,
        "an integer that is too large": 2**64,
    },
    Kind.INSTANT: {
        "a text": "2026-11-20T12:00:00Z",
        "an integer": 1_795_201_653,
        "a float": 1_795_201_653.0,
        "a date": date(2026, 11, 20),
        "a time": time(12, tzinfo=UTC),
        "a naive instant": datetime(2026, 11, 20, 12),  # noqa: DTZ001  # That is what is wrong with it.
        "microseconds": _NOON.replace(microsecond=1),
        "an instant before 1900": _NOON.replace(year=1899),
        "an instant after 2999": _NOON.replace(year=3000),
    },
    Kind.DATE: {
        "a text": "2026-11-20",
        "an integer": 20_777,
        "an instant": _NOON,
        "midnight": datetime(2026, 11, 20, tzinfo=UTC),
        "naive midnight": datetime(2026, 11, 20),  # noqa: DTZ001  # It could pass for a date.
        "a date before 1900": date(1899, 12, 31),
        "a date after 2999": date(3000, 1, 1),
    },
    Kind.FLAG: {"False": False, "one": 1, "one as a float": 1.0, "a text": "true", "nought": 0},
    Kind.BYTES: {
        "a text": "YQ==",
        "a bytearray": bytearray(b"a"),
        "a view": memoryview(b"a"),
        "no bytes": b"",
        "integers": [97],
    },
}
_ANYTHING: Final[dict[str, Any]] = {"an object": object(), "a class": Message, "an empty dictionary": {}}
_CLASSES: Final = tuple(inventory().shapes)
_each_class = pytest.mark.parametrize("cls", _CLASSES, ids=lambda cls: cls.__name__)


@_each_class
def test_a_value_of_another_type_is_refused(cls: type[Node]) -> None:
    good = dict(bare(cls).__dict__)
    for field in shape_of(cls).fields:
        for name, wrong in (_wrong_list if field.many else _wrong_value)(field).items():
            with pytest.raises(ValidationError) as refusal:
                cls(**{**good, field.name: wrong})
            refused = {error["loc"][0] for error in refusal.value.errors()}
            assert refused == {field.name}, name


@_each_class
def test_an_object_cannot_be_changed(cls: type[Node]) -> None:
    node = bare(cls)
    for name in [field.name for field in shape_of(cls).fields]:
        with pytest.raises(AttributeError, match="frozen"):
            setattr(node, name, getattr(node, name))
        with pytest.raises(AttributeError, match="frozen"):
            delattr(node, name)
    with pytest.raises(AttributeError, match="frozen"):
        node.unheard_of = 1  # type: ignore[attr-defined]
    assert node == bare(cls)
    assert hash(node) == hash(bare(cls))


@_each_class
def test_an_unknown_name_is_refused(cls: type[Node]) -> None:
    wire = [field.wire for field in shape_of(cls).fields if field.wire != field.name]
    for name in ("unheard_of", *wire):
        with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
            cls(**{**bare(cls).__dict__, name: "text"})


@_each_class
def test_what_must_be_there_is_asked_for(cls: type[Node]) -> None:
    good = bare(cls).__dict__
    for field in shape_of(cls).fields:
        if field.required:
            for less in (
                {name: good[name] for name in good if name != field.name},
                {**good, field.name: None},
            ):
                with pytest.raises(ValidationError) as refusal:
                    cls(**less)
                assert [error["loc"] for error in refusal.value.errors()] == [(field.name,)]


@pytest.mark.parametrize(
    "union", [*inventory().unions, Choice, Request, ValueIdentifier], ids=lambda union: union.__name__
)
def test_a_union_is_not_an_object(union: type[Choice]) -> None:
    for given in ({}, {"value": "a"}, {"role": None}):
        with pytest.raises(ValidationError, match="this is a union"):
            union(**given)
    with pytest.raises(ValidationError):
        union.model_validate({})


def test_every_sequence_becomes_a_tuple() -> None:
    for given in (["ro"], ("ro",), deque(["ro"]), (language for language in ["ro"])):
        assert Authority(languages=given).languages == ("ro",)  # type: ignore[arg-type]


def _wrong_list(field: Field) -> dict[str, Any]:
    item = plainest(field)
    bare_item = {} if isinstance(item, str) else {"an item without its list": item}
    inner = {f"{name} in a list": [item, wrong] for name, wrong in _wrong_value(field).items()}
    return {
        "None": None,
        "a text": "ro",
        "a mapping": {"ro": 1},
        **bare_item,
        **inner,
        "None in a list": [None],
    }


def _wrong_value(field: Field) -> dict[str, Any]:
    holds = field.type
    if isinstance(holds, Scalar):
        return {**_WRONG[holds.kind], **_ANYTHING}
    if issubclass(holds, StrEnum):
        code = next(iter(holds))
        return {
            "the word of the code": code.value,
            "its name": code.name,
            "a code of others": Other.OTHER,
            **_ANYTHING,
        }
    stranger = bare(IpAddress if field.union is Person else UnknownSubject)
    return {"an object of another class": stranger, "its members": {"value": "a"}, "a text": "a", **_ANYTHING}
