"""The pages on the templates of the Council of Europe: each line stands in the examples where the page says."""

import re
from typing import Final

import pytest

from mla_schema import Message
from mla_schema.codec.lexical import WRITERS
from mla_schema.codec.shape import Field, members, shape_of
from mla_schema.model import Node
from mla_schema.model.scalar import Scalar
from tests.example_files import ROOT, filled, message, ticked

TEMPLATES: Final = {
    "t-cy-2018-10": "tcy-2018-10-article-31-subscriber",
    "t-cy-2018-11": "tcy-2018-11-articles-29-30-preservation",
}
_STEP: Final = re.compile(r"(\w+)(?:\[([^]]*)\])?(?:[.]|$)")


def follow(path: str, of: Message) -> tuple[Field, list[object]]:
    """Follow a path of a page: the field at its end, and what the message says there."""
    cls: type[Node] = type(of)
    values: list[object] = [of]
    field: Field | None = None
    assert _STEP.sub("", path) == ""
    for name, choice in _STEP.findall(path):
        if field is not None and field.union is not None:
            cls = members(field.union)[name]
            values = [value for value in values if type(value) is cls]
            field = None
            continue
        field = next(each for each in shape_of(cls).fields if each.wire == name)
        lists = [
            value if field.many else (value,) for value in (getattr(each, field.name) for each in values)
        ]
        if choice.isdigit():
            lists = [items[int(choice) : int(choice) + 1] for items in lists]
        values = [item for items in lists for item in items if item is not None]
        if ": " in choice:
            key, wanted = choice.split(": ")
            values = [value for value in values if wanted in _said(value, key)]
        if isinstance(field.type, type) and issubclass(field.type, Node):
            cls = field.type
    assert field is not None
    return field, values


def _said(node: object, wire: str) -> list[object]:
    assert isinstance(node, Node)
    return [value for field, value in filled(node) if field.wire == wire]


def _written(field: Field, value: object) -> str:
    return WRITERS[field.type.kind](value) if isinstance(field.type, Scalar) else str(value)


def _rows(page: str) -> list[list[str]]:
    lines = (ROOT / "docs" / "templates" / f"{page}.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [row[-3:] for row in cells if row[-3] != "Path" and not set(row[-3]) <= set("-")]


@pytest.mark.parametrize(
    ("page", "where", "definition", "shown"), [(page, *row) for page in TEMPLATES for row in _rows(page)]
)
def test_a_line_of_a_template_stands_where_the_page_says(
    page: str, where: str, definition: str, shown: str
) -> None:
    found = [follow(path, message(TEMPLATES[page])) for path in ticked(where)]
    assert {field.key for field, _ in found} == set(ticked(definition))
    said = {_written(field, value) for field, values in found for value in values}
    if shown.startswith("Empty on purpose"):
        assert not said
    elif shown.startswith("☐"):
        assert bool(said) is where.startswith("absent")
    else:
        assert bool(said) is not where.startswith("absent")
        assert set(ticked(shown)) <= said
