"""What a person reads is what was signed: with one value changed or left out, another text is read."""

from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from mla_schema import Message, Rendering, digest, render
from mla_schema.codec.json_reader import read_json
from mla_schema.codec.json_writer import json_tree
from mla_schema.rendering.document import Document
from mla_schema.rendering.reader import reader_of
from mla_schema.road.rendering import document_of
from tests.laws.other_values import leaf_values
from tests.laws.sites import Kind, json_sites
from tests.strategies import messages


@given(messages(), st.data())
def test_another_value_is_another_text(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    leaves = [site for site in json_sites(tree) if site.kind is Kind.LEAF]
    site = data.draw(st.sampled_from(leaves))
    value = data.draw(leaf_values(site.plain))
    assume(value != site.value)
    site.put(value)
    _reads_otherwise(read_json(tree), message)


@given(messages(), st.data())
def test_one_part_less_is_another_text(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    site = data.draw(st.sampled_from(json_sites(tree)))
    assume(site.field is not None and not site.field.required)
    del site.parent[site.key]
    other = read_json(tree)
    # The last item of a list and the member of a union cannot be left out.
    assume(other is not None)
    _reads_otherwise(other, message)


@given(messages(), st.data())
def test_another_order_is_another_text(message: Message, data: DataObject) -> None:
    tree = json_tree(message)
    # The parameters of a phrase are set in by their names: their order says nothing.
    lists = [site.value for site in json_sites(tree) if site.kind is Kind.LIST and site.key != "parameters"]
    uneven = [items for items in lists if any(item != items[0] for item in items)]
    assume(uneven)
    data.draw(st.sampled_from(uneven)).reverse()
    other = read_json(tree)
    assume(other != message)
    _reads_otherwise(other, message)


@given(messages())
def test_two_languages_have_the_same_rows(message: Message) -> None:
    """So that a writer can set them side by side."""
    first, second = (document_of(message, reader_of(language)) for language in ("en", "en"))
    assert _outline(first) == _outline(second)


def _reads_otherwise(other: Message | None, message: Message) -> None:
    assert other is not None
    assert _text(other) != _text(message)


def _text(message: Message) -> list[str]:
    """The text without the seal, which changes with everything and so proves nothing."""
    lines = render(message, to=Rendering.TEXT).decode().split("\n")
    sealed = digest(message)
    places = [at for at, line in enumerate(lines) if line.endswith(sealed)]
    hidden = {at + more for at in (places[0], places[-1]) for more in (0, 1)}
    return [line for at, line in enumerate(lines) if at not in hidden]


def _outline(document: Document) -> list[tuple[object, ...]]:
    rows = [row for section in document.sections for row in section.rows]
    return [(row.kind, row.depth, row.ticked, row.pointer, len(row.lines)) for row in rows]
