"""The PDF: the right text in reading order, tagged, for the long term, the same each time, with the signed file in it."""

import re
import subprocess
import unicodedata
from functools import cache
from pathlib import Path

import pytest

from mla_schema import Rendering, RenderingError, digest, lay_out, render
from mla_schema.locale.catalogue import catalogue, languages
from mla_schema.locale.regional import direction, regional
from mla_schema.rendering.check_words import check_words
from mla_schema.rendering.pdf import FAMILIES
from mla_schema.road import Form
from tests.example_files import message
from tests.rendering.documents import needs_fonts, needs_pdftotext, text_of_pdf, with_text

_EXAMPLE = "01-subscriber-phishing-bank-fraud"
pytestmark = pytest.mark.usefixtures("_fonts")


@pytest.fixture
def _fonts() -> None:
    needs_fonts()


@needs_pdftotext
@pytest.mark.parametrize("language", [each for each in languages() if direction(each) == "ltr"])
def test_what_is_read_in_it_is_the_text_in_its_order(language: str, tmp_path: Path) -> None:
    shown = message(_EXAMPLE)
    found = text_of_pdf(render(shown, to=Rendering.PDF, language=language), tmp_path)
    wanted = render(shown, to=Rendering.TEXT, language=language).decode()
    # Line breaks, page breaks and what stands on every page are the form's own; a text sets signs of its own. A hyphen
    # at the end of a line is taken for one that parts a word.
    words = iter(_words(found))
    sealed = (digest(shown), " ".join(check_words(digest(shown))))
    lines = [line for line in wanted.split("\n") if not line.endswith(sealed)]
    missing = [word for word in _words("\n".join(lines)) if word not in words]
    assert missing == []


def _words(text: str) -> list[str]:
    return [word for word in (each.strip(":()[]>*x☒☐") for each in text.replace("-", "").split()) if word]


@needs_pdftotext
def test_arabic_is_read_from_right_to_left_with_its_values_upright(tmp_path: Path) -> None:
    found = text_of_pdf(render(message(_EXAMPLE), to=Rendering.PDF, language="ar"), tmp_path)
    flat = "".join(each for each in found if unicodedata.category(each) != "Cf")
    assert "198.51.100.23" in flat
    assert "assistance@pg-md.example.org" in flat


@needs_pdftotext
def test_lam_alef_is_read_in_the_order_of_its_letters(tmp_path: Path) -> None:
    shown = message(_EXAMPLE)
    found = text_of_pdf(render(shown, to=Rendering.PDF, language="ar"), tmp_path)
    wanted = render(shown, to=Rendering.TEXT, language="ar").decode()
    # Words with a vowel sign are left out: typst writes the sign twice (docs/rendering.md).
    words = {
        word for word in re.findall("[\u0621-\u0652]+", wanted) if re.fullmatch("[\u0621-\u064a]+", word)
    }
    joined = {word for word in words if re.search("\u0644[\u0622\u0623\u0625\u0627]", word)}
    assert len(joined) > 10
    assert sorted(joined - set(re.findall("[\u0621-\u0652]+", found))) == []


@needs_pdftotext
def test_the_received_file_is_in_it(tmp_path: Path) -> None:
    data = lay_out(message(_EXAMPLE), form=Form.XML)
    path = tmp_path / "document.pdf"
    path.write_bytes(render(message(_EXAMPLE), to=Rendering.PDF, source=data))
    subprocess.run(["pdfdetach", "-saveall", "-o", str(tmp_path), str(path)], check=True, capture_output=True)
    assert (tmp_path / "message.mla.xml").read_bytes() == data


def test_a_file_in_no_encoding_of_ours_is_in_it_too() -> None:
    assert render(message(_EXAMPLE), to=Rendering.PDF, source=b"\xff\xfe{\x00")


def test_it_is_tagged_for_the_long_term_and_says_its_language() -> None:
    file = render(message(_EXAMPLE), to=Rendering.PDF, language="ro")
    assert b"/MarkInfo" in file
    assert b"/StructTreeRoot" in file
    assert b"pdfaid:part>3<" in file
    assert b"pdfaid:conformance>A<" in file
    assert b"/Lang(ro)" in file
    assert render(message(_EXAMPLE), to=Rendering.PDF, language="ro") == file


@pytest.mark.parametrize("language", languages())
def test_every_character_of_a_language_has_a_glyph(language: str) -> None:
    """The fonts that the README names have whatever a text of the language can hold."""
    names = regional(language)
    texts = [*catalogue(language).texts.values(), *names.countries.values(), *names.languages.values()]
    texts += [*names.months, names.group, *(form for unit in names.units.values() for form in unit.values())]
    wanted = {character for text in texts for character in text if not character.isspace()}
    # Isolates and the like are never shown.
    shown = {each for each in wanted if unicodedata.category(each) != "Cf"}
    assert shown - _covered() == set()


@cache
def _covered() -> frozenset[str]:
    """The characters of the families that a document names."""
    import typst
    from fontTools.ttLib import TTFont

    found: set[str] = set()
    for info in typst.Fonts(include_embedded_fonts=False).fonts():
        if info.family in FAMILIES and info.path is not None:
            with TTFont(info.path, fontNumber=info.index, lazy=True) as font:
                found.update(map(chr, font.getBestCmap()))
    return frozenset(found)


def test_a_character_without_a_glyph_is_named_by_its_number_and_nothing_else_is_told() -> None:
    with pytest.raises(RenderingError) as caught:
        render(with_text(_EXAMPLE, "secret \ue000"), to=Rendering.PDF)
    assert caught.value.code == "MLA-D01"
    assert caught.value.params == {"character": "U+E000"}
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_fonts_can_be_named(tmp_path: Path) -> None:
    with pytest.raises(RenderingError):
        render(message(_EXAMPLE), to=Rendering.PDF, fonts=[tmp_path])
