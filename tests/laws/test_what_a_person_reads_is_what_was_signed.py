"""What a person reads is what was signed: with one value changed or left out, another text is read."""

from hypothesis import given

from mla_schema import Message, Rendering, digest, render
from mla_schema.rendering.document import Document
from mla_schema.rendering.reader import reader_of
from mla_schema.road.rendering import document_of
from tests.laws.altering import Altered, in_another_order, with_another_value, with_one_part_less
from tests.strategies import messages


@given(with_another_value())
def test_another_value_is_another_text(altered: Altered) -> None:
    _reads_otherwise(*altered)


@given(with_one_part_less())
def test_one_part_less_is_another_text(altered: Altered) -> None:
    _reads_otherwise(*altered)


# The parameters of a phrase are set in by their names: their order says nothing.
@given(in_another_order(but="parameters"))
def test_another_order_is_another_text(altered: Altered) -> None:
    _reads_otherwise(*altered)


@given(messages())
def test_two_languages_have_the_same_rows(message: Message) -> None:
    """So that a writer can set them side by side."""
    first, second = (document_of(message, reader_of(language)) for language in ("en", "en"))
    assert _outline(first) == _outline(second)


def _reads_otherwise(message: Message, other: Message) -> None:
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
