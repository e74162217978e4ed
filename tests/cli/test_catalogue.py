"""``mla-schema catalogue``: how far the languages are, and their way to translators and back."""

import json
from pathlib import Path

import pytest

from mla_schema.locale.catalogue import english, read_catalogue
from mla_schema.locale.entries import Entry, hash_of, write_entries
from mla_schema.locale.promises import PROMISED, RENDERED, promised
from tests.cli.conftest import Type

KEY = "code.Urgency.emergency"
FILLED = "heading.finding.line"
ORIGIN = english().texts


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a catalogue of a language of our own: one text of a machine, one stale and one reviewed."""
    entries = {
        KEY: Entry("Notfall", hash_of(ORIGIN[KEY]), "machine"),
        "code.Urgency.routine": Entry("alt", "0" * 16, "machine"),
        FILLED: Entry("Zeile {line}", hash_of(ORIGIN[FILLED]), "reviewed"),
    }
    (tmp_path / "qps.json").write_bytes(write_entries(entries))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_status_is_a_table_or_json(type_: Type) -> None:
    lines = type_("catalogue", "status").output.splitlines()
    assert lines[0].split() == [
        "language", "promised", "present", "missing", "stale", "machine", "reviewed", "official",
    ]  # fmt: skip
    assert [line.split()[0] for line in lines[1 : len(PROMISED) + 1]] == list(PROMISED)
    told = json.loads(type_("catalogue", "status", "-f", "json").output)
    assert told[0] == {
        "language": "en", "promised": len(ORIGIN), "present": len(ORIGIN), "missing": 0, "stale": 0, "machine": 0,
        "reviewed": 0, "official": 0, "kept": True,
    }  # fmt: skip
    assert {each["promised"] for each in told if each["language"] in RENDERED} == {len(promised("de"))}
    assert type_("catalogue", "status", "--check").exit_code == (
        0 if all(each["kept"] for each in told) else 1
    )


@pytest.mark.parametrize(("to", "kind"), [("po", b"msgid"), ("xliff", b"<?xml")])
def test_what_goes_out_untouched_comes_back_the_same(to: str, kind: bytes, room: Path, type_: Type) -> None:
    done = type_("catalogue", "export", "--to", to, "qps.json", "-o", "out")
    assert (done.exit_code, done.stderr) == (0, f"qps: {len(ORIGIN)} texts of {len(ORIGIN)}.\n")
    assert (room / "out").read_bytes().startswith(kind)
    back = type_("catalogue", "import", "out", "-o", "qps.json", "--force")
    assert back.exit_code == 0
    assert back.stderr == f"qps: 0 texts are new or changed, {len(ORIGIN) - 3} have no translation yet.\n"
    assert type_("catalogue", "import", "out", "-o", "new_one.json", "--language", "qps").exit_code == 0
    assert type_("catalogue", "import", "out", "-o", "new_one.json", "--force").exit_code == 0
    assert (room / "new_one.json").read_bytes() == (room / "qps.json").read_bytes()
    assert type_("catalogue", "import", "out").stdout_bytes == (room / "qps.json").read_bytes()


@pytest.mark.parametrize(
    ("only", "keys"), [("missing", 0), ("stale", ["code.Urgency.routine"]), ("machine", [KEY])]
)
def test_a_part_is_sent(only: str, keys: list[str] | int, room: Path, type_: Type) -> None:
    assert room.exists()
    out = type_("catalogue", "export", "--to", "po", "qps.json", "--only", only).stdout
    sent = [line.split('"')[1] for line in out.splitlines() if line.startswith("msgctxt")]
    assert sent == (keys or sorted(ORIGIN.keys() - {KEY, "code.Urgency.routine", FILLED}))


def test_a_language_that_is_new_begins_empty(room: Path, type_: Type) -> None:
    assert room.exists()
    done = type_("catalogue", "export", "--to", "po", "pl")
    assert done.stderr == f"pl: {len(ORIGIN)} texts of {len(ORIGIN)}.\n"
    assert '"Language: pl\\n"' in done.stdout


def _exported(room: Path, type_: Type, *changes: tuple[str, str]) -> None:
    text = type_("catalogue", "export", "--to", "po", "qps.json").stdout
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (room / "back.po").write_text(text, encoding="utf-8")


def test_nothing_is_written_while_anything_is_wrong(room: Path, type_: Type) -> None:
    _exported(room, type_, ("Zeile {line}", "Zeile"), ("Notfall", "Ernstfall"))
    before = (room / "qps.json").read_bytes()
    done = type_("catalogue", "import", "back.po", "-o", "qps.json", "--force")
    assert done.exit_code == 1
    assert f"{FILLED}: {{line}} is missing.\n    What to do: Put it where the value belongs.\n" in done.stderr
    assert done.stderr.startswith("line ")
    assert f"qps: 1 of {len(ORIGIN)} texts are not as they should be. Nothing was written." in done.stderr
    assert (room / "qps.json").read_bytes() == before
    kept = type_("catalogue", "import", "back.po", "-o", "qps.json", "--force", "--keep-good")
    assert kept.exit_code == 0
    assert "qps: 1 texts are new or changed, " in kept.stderr
    assert "1 were left, because something is wrong with them." in kept.stderr
    found = read_catalogue((room / "qps.json").read_bytes(), "qps")
    assert (found.texts[KEY], found.texts[FILLED]) == ("Ernstfall", "Zeile {line}")


@pytest.mark.parametrize(
    ("changes", "arguments", "problem"),
    [
        ((), ("--language", "hy"), "he file says 'qps', --language says 'hy'"),
        ((), ("-o", "ka.json"), "he file says 'qps', the name of the output says 'ka'"),
        (
            (("Language: qps", "X: x"), ("X-Language-Tag: qps", "X: y")),
            (),
            "'back.po' does not say its language",
        ),
        ((("X-Language-Tag: qps", "X-Language-Tag: ../x"),), (), "must be called after its language"),
        ((("X-Language-Tag: qps", "X-Language-Tag: en"),), (), "The English texts come from the definitions"),
        ((("msgctxt", "msgcontext"),), (), "'back.po': line "),
    ],
)
def test_a_file_of_another_language_or_kind_is_refused(
    changes: tuple[tuple[str, str], ...], arguments: tuple[str, ...], problem: str, room: Path, type_: Type
) -> None:
    _exported(room, type_, *changes)
    done = type_("catalogue", "import", "back.po", *arguments)
    assert done.exit_code == 2
    assert problem in done.stderr


def test_what_is_no_catalogue_cannot_be_exported(room: Path, type_: Type) -> None:
    (room / "qpx.json").write_text("{", encoding="utf-8")
    done = type_("catalogue", "export", "--to", "po", "qpx.json")
    assert (done.exit_code, "'qpx.json': a catalogue is JSON in UTF-8." in done.stderr) == (2, True)
    assert type_("catalogue", "export", "--to", "po", "en").exit_code == 2
    assert type_("catalogue", "export", "--to", "po", "EN!").exit_code == 2
    assert type_("catalogue", "export", "--to", "po", "hy", "-o", "qps.json").exit_code == 2
    (room / "back.xlf").write_text("<xliff", encoding="utf-8")
    assert type_("catalogue", "import", "back.xlf").exit_code == 2


def test_a_remark_without_a_line_has_none() -> None:
    from mla_schema.cli.catalogue import _told
    from mla_schema.exchange import Remark
    from mla_schema.locale.soundness import Fault, Kind

    assert next(iter(_told(Remark("a\x07", Fault(Kind.EMPTY, "W.", "A."), None)))) == "a\\x07: W."
