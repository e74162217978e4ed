"""The Word file: the same text, with the language and the direction of each run, and the same bytes each time."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree

from mla_schema import Rendering, digest, render
from mla_schema.locale.catalogue import languages
from mla_schema.locale.regional import direction
from mla_schema.rendering.check_words import check_words
from tests.example_files import message
from tests.rendering.documents import paragraphs_of_docx

pytest.importorskip("docx", reason="the extra docx is not installed")

_EXAMPLE = "01-subscriber-phishing-bank-fraud"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


def _part(file: bytes, name: str) -> Any:
    with ZipFile(BytesIO(file)) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


@pytest.mark.parametrize("language", languages())
def test_it_says_what_the_text_says_in_the_same_order(language: str) -> None:
    shown = message(_EXAMPLE)
    file = render(shown, to=Rendering.DOCX, language=language)
    found = iter(_words("\n".join(paragraphs_of_docx(file))))
    text = render(shown, to=Rendering.TEXT, language=language).decode()
    sealed = (digest(shown), " ".join(check_words(digest(shown))))
    lines = [line for line in text.split("\n") if not line.endswith(sealed)]
    assert [word for word in _words("\n".join(lines)) if word not in found] == []


def _words(text: str) -> list[str]:
    words = (each.strip(":()[]>*x☒☐") for each in text.translate(_ISOLATES).split())
    return [word for word in words if word]


@pytest.mark.parametrize("language", languages())
def test_every_run_says_its_language(language: str) -> None:
    root = _part(render(message(_EXAMPLE), to=Rendering.DOCX, language=language), "document")
    told = [run.find(f"{_W}rPr/{_W}lang") for run in root.iter(f"{_W}r") if run.find(f"{_W}t") is not None]
    assert told
    assert all(each is not None and each.get(f"{_W}val") == each.get(f"{_W}bidi") for each in told)
    assert language in {each.get(f"{_W}val") for each in told}


@pytest.mark.parametrize("language", languages())
def test_what_is_written_from_right_to_left_says_so(language: str) -> None:
    root = _part(render(message(_EXAMPLE), to=Rendering.DOCX, language=language), "document")
    paragraphs = list(root.iter(f"{_W}p"))
    turned = [each for each in paragraphs if each.find(f"{_W}pPr/{_W}bidi") is not None]
    assert turned == (paragraphs if direction(language) == "rtl" else [])


def test_two_languages_stand_in_two_columns_each_in_its_direction() -> None:
    root = _part(render(message(_EXAMPLE), to=Rendering.DOCX, language="ar", beside="en"), "document")
    cells = [row.findall(f"{_W}tc") for row in root.iter(f"{_W}tr")]
    assert cells
    for first, second in cells:
        assert first.find(f".//{_W}bidi") is not None
        assert second.find(f".//{_W}bidi") is None


def test_the_seal_stands_on_every_page() -> None:
    shown = message(_EXAMPLE)
    file = render(shown, to=Rendering.DOCX)
    footer = "".join(_part(file, "footer1").itertext())
    assert digest(shown) in footer
    assert " ".join(check_words(digest(shown))) in footer
    assert "SPECIMEN" in "".join(_part(file, "header1").itertext())


def test_it_is_the_same_file_each_time() -> None:
    assert render(message(_EXAMPLE), to=Rendering.DOCX) == render(message(_EXAMPLE), to=Rendering.DOCX)
