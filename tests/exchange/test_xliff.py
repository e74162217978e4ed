"""XLIFF files: what is written, and what is refused.

``test_xliff_standard`` asks the schema of the standard, where it was downloaded; the file names no licence, so no copy
of it is kept here. A schema of our own, of the elements and attributes that we write, is asked on every machine, and
sees too when we begin to write more than we meant.
"""

from pathlib import Path
from typing import Final

import pytest
from lxml import etree

from mla_schema.exchange import Unreadable, merge, read_xliff, units_of, write_xliff
from mla_schema.locale.catalogue import languages
from mla_schema.locale.progress import entries_of
from mla_schema.locale.promises import promised
from mla_schema.rendering.headings import NOTES
from tests.exchange.making import FILLED, KEY, ODD, ORIGIN, PLAIN, entry

SCHEMA: Final = etree.XMLSchema(etree.parse(Path(__file__).parent / "xliff-1.2-written.xsd"))
GOOD: Final = write_xliff(units_of([KEY], {KEY: entry(KEY)}), "hy").decode()


def test_a_unit_has_key_english_state_status_and_meaning() -> None:
    told = {
        KEY: entry(KEY),
        "code.Urgency.routine": entry("code.Urgency.routine", status="official"),
        "code.Urgency.urgent": entry("code.Urgency.urgent", status="reviewed"),
        FILLED: entry(FILLED, "a", "reviewed", stale=True),
    }
    made = write_xliff(units_of({*told, "type.Url"}, told), "hy").decode()
    assert (
        f'<trans-unit id="{KEY}">\n<source>Emergency</source>\n<target state="needs-review-translation">x</target>\n'
        f'<note from="mla-status">machine</note>\n<note from="developer">{ORIGIN[f"{KEY}.meaning"]}</note>\n'
    ) in made
    assert '<target state="final">x</target>' in made
    assert '<target state="signed-off">x</target>' in made
    assert '<target state="needs-adaptation">a</target>' in made
    assert '<note from="mla-of">0000000000000000</note>' in made
    assert '<trans-unit id="type.Url">\n<source>URL</source>\n<note' in made


@pytest.mark.parametrize("language", ["odd", *(each for each in languages() if each != "en")])
def test_what_is_written_is_what_we_mean_to_write(language: str) -> None:
    odd = {key: entry(key, text, stale=text > "b") for key, text in zip(PLAIN, ODD, strict=False)}
    told = odd if language == "odd" else entries_of(language)
    SCHEMA.assertValid(etree.fromstring(write_xliff(units_of(promised(language), told, NOTES), language)))


def test_the_schema_sees_what_is_wrong() -> None:
    for old, new in (
        ('state="needs-review-translation"', 'state="good"'),
        ("<source>", "<sauce>"),
        ("1.2", "2.0"),
    ):
        changed = GOOD.replace(old, new).replace("</source>", "</sauce>" if "sauce" in new else "</source>")
        assert not SCHEMA.validate(etree.fromstring(changed.encode()))


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        ("needs-review-translation", "translated", "reviewed"),
        ("needs-review-translation", "signed-off", "reviewed"),
        ("needs-review-translation", "final", "reviewed"),
        ("needs-review-translation", "needs-l10n", "machine"),
        (' state="needs-review-translation"', "", "machine"),
        ("machine</note>", 'official</note><note from="mla-status">machine</note>', "machine"),
    ],
)
def test_the_state_tells_who_stands_for_the_text(old: str, new: str, status: str) -> None:
    found = merge(read_xliff(GOOD.replace(old, new).encode()), {}, ORIGIN)
    assert (found.remarks, found.entries[KEY].status) == ((), status)


def test_what_was_official_stays_so_while_it_is_final() -> None:
    made = write_xliff(units_of([KEY], {KEY: entry(KEY, status="official")}), "hy")
    assert merge(read_xliff(made), {}, ORIGIN).entries == {KEY: entry(KEY, status="official")}


def test_a_unit_that_is_approved_needs_no_state() -> None:
    made = GOOD.replace(' state="needs-review-translation"', "").replace(
        "<trans-unit ", '<trans-unit approved="yes" '
    )
    assert merge(read_xliff(made.encode()), {}, ORIGIN).entries[KEY].status == "reviewed"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("<xliff", "<xlif", "not well-formed|no XLIFF|MLA-"),
        ('version="1.2"', 'version="1.1"', "no XLIFF 1.2"),
        ("document:1.2", "document:2.0", "no XLIFF 1.2"),
        ('source-language="en"', 'source-language="fr"', "source language is English"),
        ('source-language="en"', "", "source language is English"),
        ("</file>", "</file><file/>", "one 'file'"),
        ("<source>Emergency</source>", "", "line 6: a unit has no source"),
        ("<xliff", '<!DOCTYPE x [<!ENTITY a "b">]><xliff', "MLA-"),
        ("<body>", "<body><!-- a -->", "MLA-"),
        ("Emergency<", "&a;<", "MLA-"),
    ],
)
def test_what_is_no_file_of_ours_is_refused(old: str, new: str, problem: str) -> None:
    with pytest.raises(Unreadable, match=problem):
        read_xliff(GOOD.replace(old, new).encode())


def test_too_many_units_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mla_schema.exchange.xliff_reader.MAX_UNITS", 0)
    with pytest.raises(Unreadable, match="more than 0 units"):
        read_xliff(GOOD.encode())


@pytest.mark.parametrize("marked", ["<g id='1'>x</g>", "x<x id='1'/>"])
def test_marks_of_a_tool_are_found(marked: str) -> None:
    found = merge(read_xliff(GOOD.replace(">x<", f">{marked}<").encode()), {}, ORIGIN)
    assert [each.fault.kind.value for each in found.remarks] == ["markup"]
