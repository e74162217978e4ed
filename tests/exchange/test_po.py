"""PO files: what is written, what GNU gettext says of it, and what is refused."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

from mla_schema.exchange import Unreadable, merge, read_po, units_of, write_po
from mla_schema.exchange import units as limits
from mla_schema.locale.catalogue import languages
from mla_schema.locale.progress import entries_of
from mla_schema.locale.promises import PROMISED, promised
from mla_schema.rendering.headings import NOTES
from tests.exchange.making import FILLED, KEY, ODD, ORIGIN, PLAIN, entry

HEAD: Final = 'msgid ""\nmsgstr "Language: hy\\nContent-Type: text/plain; charset=UTF-8\\n"\n'
TRANSLATED: Final = tuple(each for each in languages() if each != "en")
ENTRY: Final = f'msgctxt "{KEY}"\nmsgid "{ORIGIN[KEY]}"\nmsgstr "x"\n'


def test_an_entry_has_key_english_meaning_state_and_status() -> None:
    told = {KEY: entry(KEY), FILLED: entry(FILLED, "{limit}", "reviewed", stale=True)}
    made = write_po(units_of({*told, "code.Urgency.urgent"}, told), "hy").decode()
    assert (
        f"\n#. {ORIGIN[f'{KEY}.meaning']}\n#. mla-status: machine\n#, fuzzy\n"
        f'msgctxt "{KEY}"\nmsgid "{ORIGIN[KEY]}"\nmsgstr "x"\n'
    ) in made
    assert "#. mla-status: reviewed\n#. mla-of: 0000000000000000\n#, fuzzy" in made
    assert '\nmsgctxt "code.Urgency.urgent"\nmsgid "Urgent"\nmsgstr ""\n' in made
    assert '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"' in made


def test_a_translator_is_told_of_placeholders() -> None:
    keys = ("phrase.receipt.referred", "heading.count.error.several", "heading.word.page")
    made = write_po(units_of(keys, {}, NOTES), "hy").decode()
    assert "#. {instrument}: code. The instrument." in made
    assert "#. Stands with any number but 1" in made
    assert "#. Keep {count}, {number} as written, once each.\n#, python-brace-format" in made


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="GNU gettext is not installed")
@pytest.mark.parametrize(
    "language", [*TRANSLATED, "odd", *(each for each in PROMISED if each not in languages())]
)
def test_gettext_finds_nothing_wrong(language: str, tmp_path: Path) -> None:
    told = entries_of(language) if language in languages() else {}
    told = (
        told
        if language != "odd"
        else {key: entry(key, text, "reviewed") for key, text in zip(PLAIN, ODD, strict=False)}
    )
    file = tmp_path / f"{language}.po"
    file.write_bytes(write_po(units_of(promised(language), told, NOTES), language))
    done = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", str(file)], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("flags", "status", "of"),
    [
        ("", "reviewed", True),
        ("#. mla-status: machine\n", "reviewed", True),
        ("#. mla-status: official\n", "official", True),
        ("#, fuzzy\n", "machine", True),
        ("#. mla-status: official\n#, fuzzy, no-wrap\n", "machine", True),
        ("#. mla-status: reviewed\n#. mla-of: 0000000000000000\n#, fuzzy\n", "reviewed", False),
        ("#. mla-of: 0000000000000000\n#, fuzzy\n", "machine", False),
        ("#. mla-status: reviewed\n#. mla-of: 0000000000000000\n", "reviewed", True),
        ('#\n# a remark\n#: file.py:1\n#| msgid "old"\n#. note\n', "reviewed", True),
    ],
)
def test_who_takes_the_mark_away_stands_for_the_text(flags: str, status: str, *, of: bool) -> None:
    found = merge(read_po(f"{HEAD}\n{flags}{ENTRY}".encode()), {}, ORIGIN)
    assert found.remarks == ()
    assert found.entries[KEY].status == status
    assert (found.entries[KEY] == entry(KEY, status=status)) == of


def test_other_line_breaks_and_broken_texts_are_read() -> None:
    broken = ENTRY.replace('msgstr "x"', 'msgstr ""\n  "a\\"b\\\\"\n"c\\n\\td"')
    text = f"\ufeff{HEAD}\n{broken}\n# the end".replace("\n", "\r\n")
    (unit,) = read_po(text.encode()).units
    assert (unit.text, unit.line) == ('a"b\\c\n\td', 4)
    assert read_po(HEAD.encode()).units == ()
    assert read_po(HEAD.replace("Language: hy\\n", "").encode()).language is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "begins with a header"),
        (ENTRY, "begins with a header"),
        ('msgid "a"\nmsgstr "b"', "begins with a header"),
        ('msgid ""\nmsgstr ""', "charset=UTF-8"),
        (HEAD.replace("UTF-8", "ISO-8859-1"), "charset=UTF-8"),
        (HEAD + ENTRY.replace("msgstr", "msgstr[0]"), "line 5: this is no line"),
        (HEAD + ENTRY.replace("msgid ", 'msgid_plural "a"\nmsgid '), "line 4: this is no line"),
        (HEAD + "rubbish", "line 3: this is no line"),
        (HEAD + ENTRY.replace('"x"', "x"), "line 5: a text stands between"),
        (HEAD + ENTRY.replace('"x"', '"x" y'), "line 5: a text stands between"),
        (HEAD + ENTRY.replace('"x"', '"x"y"'), "line 5: a text stands between"),
        (HEAD + ENTRY.replace('"x"', '"x\\"'), "line 5: a text stands between"),
        (HEAD + ENTRY.replace('"x"', '"\\a"'), "the escape .a is not known"),
        (HEAD + ENTRY.replace('"x"', '"\\x41"'), "the escape .x is not known"),
        (HEAD + '\n"loose"', "line 4: this is no line"),
        (HEAD + '#~ msgid "a"', "an obsolete entry"),
        (HEAD + "#! a", "of a kind that is not known"),
        (HEAD + 'msgid "a"\nmsgctxt "b"\nmsgstr "c"', "line 4: msgctxt stands where"),
        (HEAD + 'msgctxt "b"\nmsgctxt "b"', "line 4: msgctxt stands where"),
        (HEAD + 'msgctxt "b"\n# a\nmsgid "a"', "line 4: a comment stands inside"),
        (HEAD + 'msgid "a"\nmsgstr "c"', "line 3: an entry has msgctxt, msgid and msgstr"),
        (HEAD + 'msgctxt "a"\nmsgstr "c"', "line 3: an entry has msgctxt"),
        (HEAD + 'msgctxt "a"\nmsgid "c"', "line 3: an entry has msgctxt"),
    ],
)
def test_what_is_no_file_of_ours_is_refused(text: str, problem: str) -> None:
    with pytest.raises(Unreadable, match=problem):
        read_po(text.encode())


def test_bytes_that_are_no_text_and_files_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unreadable, match="in UTF-8"):
        read_po(b"\xff" + HEAD.encode())
    monkeypatch.setattr("mla_schema.exchange.po_reader.MAX_SIZE", 10)
    with pytest.raises(Unreadable, match="more than 10 bytes"):
        read_po(HEAD.encode())
    monkeypatch.setattr("mla_schema.exchange.po_reader.MAX_SIZE", limits.MAX_SIZE)
    monkeypatch.setattr("mla_schema.exchange.po_reader.MAX_UNITS", 1)
    assert len(read_po((HEAD + ENTRY).encode()).units) == 1
    with pytest.raises(Unreadable, match="line 6: the file has more than 1 entries"):
        read_po((HEAD + ENTRY + ENTRY).encode())
