"""Places in JSON: line and column of a value, in any text."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla_schema.core.report import Place
from mla_schema.wire.json_places import locate
from mla_schema.wire.places import Wanted

MESSAGE = """{
  "header": {"id": "1", "é": "éé", "issued\\u0041t": 1},
  "body": {"dataRequest": {
    "items": [
      {"id": "1", "identifiers": [{"ipAddress": {"port": 1}}]},
      {"identifiers": [{"emailAddress": {}}, {"ipAddress": {"port": "x", "role": null}}]},
      []
    ],
    "summary": {"phrase": {"key": "a"}}}},
  "a/b~c": -1, "": true,
  "\\u202e": []
}
"""

PLACES: dict[str, tuple[tuple[str | int, ...], int | None, str, int, int]] = {
    "root": ((), None, "", 1, 1),
    "field": (("header", "id"), None, "/header/id", 2, 20),
    "field after one that is not ASCII": (("header", "issuedAt"), None, "/header/issuedAt", 2, 53),
    "object": (("header",), None, "/header", 2, 13),
    "list": (("body", "dataRequest", "items"), None, "/body/dataRequest/items", 4, 14),
    "item": (("body", "dataRequest", "items", 1), None, "/body/dataRequest/items/1", 6, 7),
    "member of a union in a list": (
        ("body", "dataRequest", "items", 1, "identifiers", 1, "ipAddress", "port"),
        None,
        "/body/dataRequest/items/1/identifiers/1/ipAddress/port",
        6,
        69,
    ),
    "null": (
        ("body", "dataRequest", "items", 1, "identifiers", 1, "ipAddress", "role"),
        None,
        "/body/dataRequest/items/1/identifiers/1/ipAddress/role",
        6,
        82,
    ),
    "missing member": (
        ("body", "dataRequest", "items", 1, "identifiers", 0, "ipAddress", "port"),
        None,
        "/body/dataRequest/items/1/identifiers/0/ipAddress/port",
        6,
        24,
    ),
    "missing item": (("body", "dataRequest", "items", 3), None, "/body/dataRequest/items/3", 4, 14),
    "item of an empty list": (
        ("body", "dataRequest", "items", 2, 0),
        None,
        "/body/dataRequest/items/2/0",
        7,
        7,
    ),
    "name for a list": (("body", "dataRequest", "items", "x"), None, "/body/dataRequest/items/x", 4, 14),
    "position for an object": (("body", 0), None, "/body/0", 3, 11),
    "below a text": (("header", "id", "x"), None, "/header/id/x", 2, 20),
    "ordinal": (("header",), 0, "/header", 2, 13),
    "name with signs of its own": (("a/b~c",), None, "/a~1b~0c", 10, 12),
    "empty name": (("",), None, "/", 10, 20),
    "name that cannot be printed": (("\u202e",), None, "/?", 11, 13),
    "name that is too long": (("n" * 65,), None, f"/{'n' * 64}…", 1, 1),
}


@pytest.mark.parametrize(("segments", "ordinal", "pointer", "line", "column"), PLACES.values(), ids=PLACES)
def test_place(
    segments: tuple[str | int, ...], ordinal: int | None, pointer: str, line: int, column: int
) -> None:
    assert locate(MESSAGE, [(segments, ordinal)]) == [Place(pointer=pointer, line=line, column=column)]


def test_all_at_once_and_twice() -> None:
    wanted = [(place[0], place[1]) for place in PLACES.values()] * 2
    expected = [Place(pointer=place[2], line=place[3], column=place[4]) for place in PLACES.values()] * 2
    assert locate(MESSAGE, wanted) == expected
    assert locate(MESSAGE, []) == []


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, 1),
        ("\n", 1, 1),
        ("\n {", 2, 2),
        ('{"a"', 1, 2),
        ('{"a":', 1, 2),
        ('{"a": }', 1, 2),
        ('{"a": "b', 1, 2),
        ('{"a": "b"', 1, 7),
        ('{"a": 1, "b"', 1, 7),
        ('{"a": 1, \x00', 1, 7),
        ('{"b": 1 "a": 1', 1, 1),
        ("{a: 1}", 1, 1),
        ("[1]", 1, 1),
        ("]]]", 1, 1),
        (',,{"a": 1}', 1, 1),
        ('{"a": {', 1, 7),
        ('{}, "a": 1', 1, 1),
        ("'", 1, 1),
    ],
)
def test_text_that_is_not_sound(text: str, line: int, column: int) -> None:
    assert locate(text, [(("a",), None)]) == [Place(pointer="/a", line=line, column=column)]


def test_ten_thousand_places_in_one_list_and_one_line() -> None:
    text = '{"a": [' + ", ".join(['{"b": 1}'] * 20_000) + "]}"
    wanted: list[Wanted] = [(("a", position, "b"), None) for position in range(19_998, -1, -2)]
    places = locate(text, wanted)
    assert [place.column for place in places] == [14 + 10 * position for position in range(19_998, -1, -2)]


def test_depth_does_not_matter() -> None:
    depth = 100_000
    text = '{"a":' * depth + "1" + "}" * depth
    [place] = locate(text, [(("a",) * depth, None)])
    assert place.column == 5 * depth + 1


class _Writer:
    """Writes a tree as JSON, with the white space and the escapes that are drawn, and notes each place."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.text = ""
        self.places: dict[tuple[str | int, ...], tuple[int, int]] = {}

    def write(self, tree: Any, path: tuple[str | int, ...]) -> None:
        self._space()
        lines = self.text.split("\n")
        self.places[path] = (len(lines), len(lines[-1]) + 1)
        if isinstance(tree, dict):
            self._members("{", "}", tree.items(), path)
        elif isinstance(tree, list):
            self._members("[", "]", enumerate(tree), path)
        else:
            self.text += json.dumps(tree, ensure_ascii=self.draw(st.booleans()))

    def _members(self, before: str, after: str, members: Any, path: tuple[str | int, ...]) -> None:
        self.text += before
        for index, (name, value) in enumerate(members):
            if index:
                self.text += ","
            if isinstance(name, str):
                self._space()
                self.text += json.dumps(name, ensure_ascii=self.draw(st.booleans()))
                self._space()
                self.text += ":"
            self.write(value, (*path, name))
            self._space()
        self.text += after

    def _space(self) -> None:
        self.text += self.draw(st.sampled_from(["", " ", "\n", "\r\n\t"]))


NAMES = st.one_of(st.sampled_from("abc"), st.text(max_size=3))
TREES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=12,
)


@given(st.data())
def test_the_place_of_a_value_is_where_it_was_written(data: st.DataObject) -> None:
    tree = data.draw(TREES)
    writer = data.draw(_written(tree))
    known = data.draw(st.lists(st.sampled_from(sorted(writer.places, key=str)), min_size=1, max_size=6))
    more = data.draw(st.lists(st.one_of(NAMES, st.integers(0, 3)), max_size=2))
    wanted: list[Wanted] = [(path, None) for path in (*known, *((*path, *more) for path in known))]
    for (segments, _), place in zip(wanted, locate(writer.text, wanted), strict=True):
        found = segments
        while found not in writer.places:
            found = found[:-1]
        assert (place.line, place.column) == writer.places[found]


@st.composite
def _written(draw: st.DrawFn, tree: Any) -> _Writer:
    writer = _Writer(draw)
    writer.write(tree, ())
    return writer


PIECES = st.one_of(
    st.sampled_from([*'{}[]:,"\\ \n', '"a"', '"b":', "1", "true", "\\u12", "'"]), st.text(max_size=3)
)


@given(
    st.lists(PIECES, max_size=30).map("".join),
    st.lists(st.lists(st.sampled_from(["a", "b", 0, 1]), max_size=4)),
)
def test_any_text_will_do(text: str, paths: list[list[str | int]]) -> None:
    lines = text.split("\n")
    for place in locate(text, [(tuple(path), None) for path in paths]):
        assert place.line is not None
        assert place.column is not None
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
