"""A member that is there twice is found by counting, whatever the names, the texts and the white space are like."""

import json
from typing import Any, Final

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from mla_schema.core import faults
from mla_schema.core.errors import Unreadable
from mla_schema.wire.json import parse_json
from mla_schema.wire.limits import Limits

_SPACE: Final = st.text(" \t\r\n", max_size=2)
# What looks like the end of a name, a colon or a quotation mark, written out and escaped.
_TEXT: Final = st.lists(
    st.sampled_from((*'a:{}[],"\\é', '":', '\\"', '\\":', '":"', " : ", "\\\\", "\n")), max_size=3
).map("".join)


@st.composite
def _strings(draw: st.DrawFn) -> str:
    text = json.dumps(draw(_TEXT), ensure_ascii=draw(st.booleans()))
    return text.replace("a", "\\u0061") if draw(st.booleans()) else text


@st.composite
def _values(draw: st.DrawFn, depth: int = 3) -> str:
    kind = draw(st.integers(0, 4 if depth else 2))
    if kind == 0:
        return draw(st.sampled_from(("0", "-1", "true", "false", "null")))
    if kind in (1, 2):
        return draw(_strings())
    values = draw(st.lists(_values(depth=depth - 1), max_size=3))
    if kind == 3:
        return f"[{','.join(draw(_SPACE) + each + draw(_SPACE) for each in values)}]"
    return _object(draw, values)


def _object(draw: st.DrawFn, values: list[str]) -> str:
    members = [
        draw(_SPACE) + draw(_strings()) + draw(_SPACE) + ":" + draw(_SPACE) + each + draw(_SPACE)
        for each in values
    ]
    return "{" + ",".join(members) + "}"


@st.composite
def _objects(draw: st.DrawFn) -> str:
    return _object(draw, draw(st.lists(_values(), max_size=4)))


class _TwiceError(Exception):
    """A member was found twice by looking at the names."""


def _look_at_names(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise _TwiceError
    return dict(pairs)


@given(_objects())
def test_counting_finds_what_looking_finds(text: str) -> None:
    try:
        expected = json.loads(text, object_pairs_hook=_look_at_names)
    except _TwiceError:
        expected = None
    event(f"twice: {expected is None}")
    if expected is not None:
        assert parse_json(text.encode(), Limits()) == expected
        return
    with pytest.raises(Unreadable) as refused:
        parse_json(text.encode(), Limits())
    assert refused.value.fault is faults.DUPLICATE_MEMBER
