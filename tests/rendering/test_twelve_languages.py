"""A coded request is read in twelve languages without a translator: not one word of it stands in another language."""

import pytest

from mla_schema import Rendering, read, render, translation_load
from mla_schema.locale.catalogue import ENGLISH
from mla_schema.locale.promises import PROMISED
from mla_schema.rendering.document import Document, Role, Run
from mla_schema.rendering.reader import reader_of
from mla_schema.road.rendering import document_of
from tests.example_files import FOLDER, TOLD, message
from tests.rendering.documents import needs_fonts

_CODED = [
    "subscriber-without-prose",
    *(name for name in TOLD if name.startswith("conversations/subscriber-information-coded/")),
]
coded = pytest.mark.parametrize("name", _CODED)
in_each = pytest.mark.parametrize("language", PROMISED)


def _runs(document: Document) -> list[Run]:
    lines = [document.title, document.subtitle, *document.marks, *document.closing]
    for section in document.sections:
        lines += [section.title, section.mark]
        for row in section.rows:
            lines += [row.label, *row.lines]
    return [run for line in lines for run in line]


def test_there_are_a_request_and_its_answers() -> None:
    assert len(_CODED) >= 3


@coded
@in_each
def test_no_word_stands_in_english(name: str, language: str) -> None:
    runs = _runs(document_of(message(name), reader_of(language)))
    assert [run for run in runs if run.language == ENGLISH and run.role in {Role.WORDS, Role.MARK}] == []
    assert not [run for run in runs if run.role is Role.PROSE]


@coded
@in_each
def test_nobody_has_to_translate(name: str, language: str) -> None:
    load = translation_load(message(name), (language,))
    assert (load.words(), load.missing, load.to_be_reviewed) == (0, (), ())


@in_each
@pytest.mark.parametrize("form", [form for form in Rendering if form is not Rendering.PDF])
def test_every_form_is_made(language: str, form: Rendering) -> None:
    if form is Rendering.DOCX:
        pytest.importorskip("docx", reason="the extra docx is not installed")
    received = read((FOLDER / "subscriber-without-prose.mla.json").read_bytes())
    assert render(received, to=form, language=language)


@in_each
def test_a_pdf_is_made(language: str) -> None:
    needs_fonts()
    received = read((FOLDER / "subscriber-without-prose.mla.json").read_bytes())
    assert render(received, to=Rendering.PDF, language=language, source=received.data).startswith(b"%PDF")
