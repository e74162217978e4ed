"""``render``: a message as a document, in the language of whoever reads it."""

import sys
from pathlib import Path

import pytest

import mla_schema as mla
from tests.cli.conftest import Process, Type
from tests.rendering.documents import needs_fonts, with_text

TRUST = ("--trust", "pki/trust.json", "--operator", "pki/operator.pem")


def test_a_draft_is_shown_as_text_and_says_so(desk: Path, type_: Type) -> None:
    done = type_("render", "valid.mla.xml")
    assert done.exit_code == 0
    message = mla.read((desk / "valid.mla.xml").read_bytes())
    assert done.stdout_bytes == mla.render(message, to=mla.Rendering.TEXT)
    assert "DRAFT. The message bears no signature." in done.stdout


@pytest.mark.parametrize(
    ("name", "start"), [("a.txt", b"Mutual"), ("a.html", b"<!DOCTYPE"), ("a.HTM", b"<!DOCTYPE")]
)
def test_the_name_of_the_file_decides(name: str, start: bytes, desk: Path, type_: Type) -> None:
    assert type_("render", "valid.mla.xml", "-o", name).exit_code == 0
    assert (desk / name).read_bytes().startswith(start)


def test_a_name_that_says_nothing_is_asked_back(desk: Path, type_: Type) -> None:
    done = type_("render", "valid.mla.xml", "-o", "a.odt")
    assert (done.exit_code, "end it in .txt" in done.stderr) == (2, True)
    assert type_("render", "valid.mla.xml", "-o", "a.odt", "--to", "text").exit_code == 0
    assert (desk / "a.odt").exists()


def test_a_word_file(desk: Path, type_: Type) -> None:
    pytest.importorskip("docx", reason="the extra docx is not installed")
    assert type_("render", "valid.mla.xml", "-o", "a.docx").exit_code == 0
    assert (desk / "a.docx").read_bytes().startswith(b"PK")


def test_a_word_file_on_its_way_to_another_program(desk: Path, type_: Type) -> None:
    pytest.importorskip("docx", reason="the extra docx is not installed")
    done = type_("render", "valid.mla.xml", "--to", "docx")
    assert (done.exit_code, done.stdout_bytes[:2]) == (0, b"PK")
    del desk


def test_a_pdf_with_the_file_in_it(desk: Path, type_: Type) -> None:
    needs_fonts()
    assert type_("render", "valid.mla.xml", "-o", "a.pdf").exit_code == 0
    received = mla.read((desk / "valid.mla.xml").read_bytes())
    data = (desk / "valid.mla.xml").read_bytes()
    assert (desk / "a.pdf").read_bytes() == mla.render(received, to=mla.Rendering.PDF, source=data)


def test_two_languages_and_a_time_zone(desk: Path, type_: Type) -> None:
    done = type_("render", "valid.mla.xml", "--beside", "en", "--zone", "Europe/Chisinau")
    assert "| 1. " not in done.stdout
    assert "UTC+02:00" in done.stdout
    assert done.stdout.count("Europe/Chisinau") >= 2
    wrong = type_("render", "valid.mla.xml", "--zone", "Europe/Nowhere")
    assert (wrong.exit_code, "no time zone that is known here" in wrong.stderr) == (2, True)
    del desk


@pytest.mark.parametrize("zone", ["../../etc/passwd", "", "/etc/localtime", "x\0y"])
def test_a_zone_is_a_name_and_no_file(zone: str, desk: Path, type_: Type) -> None:
    assert type_("render", "valid.mla.xml", "--zone", zone).exit_code == 2
    del desk


def test_a_language_without_a_catalogue_is_asked_back(desk: Path, type_: Type) -> None:
    done = type_("render", "valid.mla.xml", "--language", "xx")
    assert (done.exit_code, "There is no catalogue of 'xx'" in done.stderr) == (2, True)
    del desk


def test_a_sealed_message_is_verified_first(sealed: Path, type_: Type) -> None:
    done = type_("render", sealed.name, *TRUST)
    assert done.exit_code == 0
    assert "The signature was verified." in done.stdout
    assert "SPECIMEN Prosecutor" in done.stdout
    assert "Trust list: number 1" in done.stderr
    assert "The signature was not checked." in type_("render", sealed.name).stdout


def test_a_message_that_does_not_pass_is_not_shown(sealed: Path, type_: Type) -> None:
    changed = sealed.read_bytes().replace(b"MD-PG", b"MD-PX", 1)
    Path("changed.mla.xml").write_bytes(changed)
    done = type_("render", "changed.mla.xml", *TRUST, "-o", "a.txt")
    assert done.exit_code == 1
    assert "Nothing was written." in done.stderr
    assert not Path("a.txt").exists()


@pytest.mark.parametrize(("name", "code"), [("invalid", 1), ("unreadable", 3), ("undecided", 4)])
def test_what_is_no_message_is_told_and_not_shown(name: str, code: int, desk: Path, type_: Type) -> None:
    done = type_("render", f"{name}.mla.xml")
    assert (done.exit_code, done.stdout) == (code, "")
    assert "Nothing was written." in done.stderr
    del desk


def test_a_file_that_is_not_there(desk: Path, type_: Type) -> None:
    done = type_("render", "none.mla.xml")
    assert (done.exit_code, "There is no file" in done.stderr) == (2, True)
    del desk


def test_the_report_is_shown_whatever_it_says(desk: Path, type_: Type) -> None:
    done = type_("render", "invalid.mla.xml", "--report")
    assert done.exit_code == 1
    assert done.stdout.startswith("Verification report\n")
    assert "MLA-F" in done.stdout
    assert type_("render", "unreadable.mla.xml", "--report").exit_code == 3
    del desk


def test_a_pdf_is_not_put_on_a_terminal(desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    del desk
    monkeypatch.setattr("mla_schema.cli.render.on_a_terminal", lambda: True)
    done = type_("render", "valid.mla.xml", "--to", "pdf")
    assert (done.exit_code, "name a file with -o" in done.stderr) == (2, True)


@pytest.mark.parametrize(("form", "module"), [("pdf", "typst"), ("docx", "docx")])
def test_a_missing_extra_is_named(
    form: str, module: str, desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    done = type_("render", "valid.mla.xml", "-o", f"a.{form}")
    assert (done.exit_code, f"mla-schema[{form}]" in done.stderr) == (2, True)
    del desk


def test_another_missing_module_is_a_fault_of_ours(
    desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "mla_schema.rendering.text", None)
    assert isinstance(type_("render", "valid.mla.xml").exception, ImportError)
    del desk


def test_a_character_without_a_glyph_is_told_with_a_remedy(desk: Path, type_: Type) -> None:
    needs_fonts()
    odd = mla.encode(with_text("01-subscriber-phishing-bank-fraud", "odd \ue000"), form=mla.Form.JSON)
    (desk / "odd.mla.json").write_bytes(odd)
    done = type_("render", "odd.mla.json", "-o", "a.pdf")
    assert done.exit_code == 2
    assert "U+E000" in done.stderr
    assert "fonts-noto-core" in done.stderr


def test_standard_input(desk: Path, process: Process) -> None:
    done = process("render", "-", stdin=(desk / "valid.mla.xml").read_bytes())
    assert done.returncode == 0
    assert done.stdout.startswith(b"Mutual")
