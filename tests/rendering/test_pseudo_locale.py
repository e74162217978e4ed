"""A language is data: a file that no code knows of speaks in every command and every form."""

import io
import re
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest

from mla_schema.locale.catalogue import english, read_catalogue
from mla_schema.locale.entries import read_entries
from mla_schema.locale.soundness import faults_of
from mla_schema.rendering.frame_words import FRAME
from tests.cli.conftest import Type, type_
from tests.rendering.kinds import ROOT
from tests.rendering.pseudo import BEGIN, END, pseudo_file, pseudo_text, pseudo_texts

__all__ = ["type_"]

EXAMPLE: Final = ROOT / "examples" / "01-subscriber-phishing-bank-fraud.mla.xml"
LANGUAGES: Final = ("qps", "qps-Arab")
SIGNS: Final = "\u2068\u2069"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The file of the language, in a folder in which commands are typed; once from left to right, once from right."""
    name = f"{request.param}.json"
    (tmp_path / name).write_bytes(pseudo_file())
    (tmp_path / "a.mla.xml").write_bytes(EXAMPLE.read_bytes())
    (tmp_path / "bad.mla.xml").write_bytes(EXAMPLE.read_bytes().replace(b"<items>", b"<zz></zz><items>"))
    monkeypatch.chdir(tmp_path)
    return name


def test_the_language_is_sound_long_and_complete() -> None:
    origin = english().texts
    assert read_catalogue(pseudo_file(), "qps").complete
    entries = read_entries(pseudo_file(), origin)
    assert [key for key, each in entries.items() if tuple(faults_of(each.text, origin[key]))] == []
    assert all(len(text) >= len(origin[key]) * 1.6 for key, text in pseudo_texts().items())
    assert pseudo_text("{a}: {{").startswith("⟦{a}: {{ ")


def test_validate_speaks_it(language: str, type_: Type) -> None:
    done = type_("validate", "a.mla.xml", "bad.mla.xml", "--language", language)
    assert done.exit_code == 1
    text = done.output
    for name in ("verdict.valid", "verdict.invalid", "finding.advice", "layers.notJudged", "layer.signature"):
        assert spoken(name) in text, name
    assert "What to do" not in text
    assert "not signed" not in text
    assert english().texts["heading.finding.inEnglish"] not in text
    assert ("\u2068" in text) == (language == "qps-Arab.json")


def test_a_page_of_findings_speaks_it(language: str, type_: Type) -> None:
    done = type_("validate", "bad.mla.xml", "-f", "html", "--language", language)
    code = language.removesuffix(".json")
    turned = ' dir="rtl"' if code == "qps-Arab" else ""
    assert f'<html lang="{code}"{turned}>' in done.output
    assert 'lang="en"' not in done.output.replace('<span lang="en" dir="ltr">Budapest', "")
    assert spoken("page.title") in done.output


def test_explain_speaks_it(language: str, type_: Type) -> None:
    text = type_("explain", "K05a", "--language", language).output
    for name in ("explain.severity", "explain.why", "explain.advice", "explain.law", "explain.example"):
        assert spoken(name) in text, name
    assert pseudo_texts()["rule.MLA-K05a.why"] in text
    assert (
        pseudo_texts()["fault.MLA-F03.advice"][:20] in type_("explain", "F03", "--language", language).output
    )


@pytest.mark.parametrize("to", ["text", "html", "docx"])
@pytest.mark.parametrize("more", [(), ("--report",)], ids=["message", "report"])
def test_a_document_speaks_it(language: str, to: str, more: tuple[str, ...], type_: Type) -> None:
    done = type_("render", "a.mla.xml", "--to", to, "-o", "out", "--language", language, *more)
    assert done.exit_code == 0, done.output
    text = plain(Path("out").read_bytes(), to)
    title = pseudo_texts()["heading.title.report" if more else "heading.closing.rendering"]
    assert title in text
    assert text.count(BEGIN) == text.count(END) > 20
    assert english().texts["heading.mark.partly"] not in text


@pytest.mark.parametrize("more", [(), ("--report",)], ids=["message", "report"])
def test_a_printed_document_speaks_it(language: str, more: tuple[str, ...], type_: Type) -> None:
    pytest.importorskip("typst", reason="the extra 'pdf' is not installed")
    done = type_("render", "a.mla.xml", "--to", "pdf", "-o", "out", "--language", language, *more)
    if isinstance(done.exception, SystemExit) and "font" in done.output:
        pytest.skip("no font for the letters of this language is installed")
    assert done.exit_code == 0, done.output
    assert Path("out").read_bytes().startswith(b"%PDF")


def test_a_language_without_data_of_cldr_has_neutral_dates(language: str, type_: Type) -> None:
    text = type_("render", "a.mla.xml", "--to", "text", "--language", language).output
    bare = text.translate(dict.fromkeys(map(ord, SIGNS)))
    assert "2026-11-" in bare
    # The prose of the example names the month as well.
    assert not re.search("November 2026, [0-9:]{8} UTC", bare)
    assert "Romania" not in bare


def spoken(name: str) -> str:
    """The first characters of a word of the frame, before any value."""
    return pseudo_text(FRAME[name]).partition("{")[0]


def plain(data: bytes, to: str) -> str:
    if to != "docx":
        return data.decode()
    with ZipFile(io.BytesIO(data)) as parts:
        return parts.read("word/document.xml").decode() + "".join(
            parts.read(name).decode() for name in parts.namelist() if "footer" in name
        )
