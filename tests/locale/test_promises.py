"""The gate: each language keeps what it promises, and none of its texts is unsound.

A text is made of what is there: the tests run over the languages that come with the package, and only the last one
asks for all twelve.
"""

import json
import re
from collections import defaultdict
from importlib.resources import files
from typing import Final

import pytest

from mla_schema.locale.catalogue import ENGLISH, english, languages
from mla_schema.locale.entries import Entry, hash_of, read_entries, write_entries
from mla_schema.locale.progress import Progress, entries_of, progress, progress_of_all
from mla_schema.locale.promises import FULL, PROMISED, RENDERED, promised
from mla_schema.locale.soundness import faults_of, placeholders
from tests.locale.same_as_english import EVERYWHERE, IN_ONE

ORIGIN: Final = english().texts
TRANSLATED: Final = tuple(each for each in languages() if each != ENGLISH)
LATIN: Final = frozenset({"az", "de", "es", "fr", "ro"})

gate = pytest.mark.parametrize("language", TRANSLATED)


@gate
def test_a_language_keeps_its_promise(language: str) -> None:
    found = entries_of(language)
    lacking = sorted(promised(language) - found.keys())
    stale = sorted(key for key, each in found.items() if each.of != hash_of(ORIGIN[key]))
    assert (lacking, stale) == ([], [])


@gate
def test_no_text_is_unsound(language: str) -> None:
    """No placeholder is lost, doubled or of another name; no white space at an edge, no control character."""
    unsound = {
        key: [fault.kind.value for fault in faults]
        for key, each in entries_of(language).items()
        if (faults := tuple(faults_of(each.text, ORIGIN[key], current=each.of == hash_of(ORIGIN[key]))))
        or "\n" in each.text
        or "\t" in each.text
    }
    assert unsound == {}


@gate
def test_no_text_was_left_in_english(language: str) -> None:
    left = {
        key: each.text for key, each in entries_of(language).items() if suspicious(language, key, each.text)
    }
    assert left == {}


@pytest.mark.parametrize("language", languages())
def test_the_codes_of_a_list_can_be_told_apart(language: str) -> None:
    texts = ORIGIN if language == ENGLISH else {key: each.text for key, each in entries_of(language).items()}
    assert clashes(texts) == []


def test_the_file_of_each_language_is_in_the_form_that_an_import_writes() -> None:
    for language in TRANSLATED:
        data = files("mla_schema.locale").joinpath(f"{language}.json").read_bytes()
        assert write_entries(read_entries(data, ORIGIN)) == data, language


def test_the_allowed_texts_are_still_needed() -> None:
    assert [text for text in EVERYWHERE if text not in ORIGIN.values()] == []
    assert [key for keys in IN_ONE.values() for key in keys if key not in ORIGIN] == []


# THE GATE OF THE TWELVE: true once every catalogue has been merged, and never to be weakened after that.
def test_all_twelve_languages_are_there() -> None:
    assert set(languages()) == set(PROMISED)
    assert len(PROMISED) == 12


# What the gate itself rests on.


def suspicious(language: str, key: str, text: str) -> bool:
    """Whether a text that is the same as in English seems to have been forgotten."""
    if text != ORIGIN[key] or text in EVERYWHERE or key in IN_ONE.get(language, {}):
        return False
    words = re.findall("[A-Za-z]{2,}", re.sub("{[^}]*}", "", text))
    return len(words) > 1 or (language not in LATIN and bool(words))


def clashes(texts: "dict[str, str] | object") -> list[tuple[str, ...]]:
    """Codes of one list that have the same label."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    assert hasattr(texts, "items")
    for key, text in texts.items():
        if key.startswith("code.") and not key.endswith(".meaning"):
            found[key.split(".")[1], text.casefold()].append(key)
    return [tuple(keys) for keys in found.values() if len(keys) > 1]


def test_a_full_language_promises_all_and_a_rendered_one_what_documents_show() -> None:
    assert promised("hy") == promised("qps") == ORIGIN.keys()
    assert set(FULL).isdisjoint(RENDERED)
    shown = promised("de")
    assert {"code.Urgency.emergency", "field.IpAddress.port", "heading.section.sender"} <= shown
    assert {"type.IpAddress", "severity.error", "layerReason.noTrust", "phrase.receipt.registered"} <= shown
    lacking = {key.partition(".")[0] for key in ORIGIN.keys() - shown if not key.endswith(".meaning")}
    assert lacking == {"fault", "party", "problem", "rule", "scalar"}
    assert not any(key.endswith(".meaning") for key in shown)


def test_the_gate_sees_what_it_is_for() -> None:
    assert suspicious("hy", "type.DataRequest", "Data request")
    assert suspicious("de", "type.DataRequest", "Data request")
    assert suspicious("hy", "field.IpAddress.port", "Port")
    assert not suspicious("de", "field.IpAddress.port", "Port")
    assert not suspicious("hy", "type.Url", "URL")
    assert not suspicious("hy", "type.DataRequest", "other")
    assert clashes({"code.A.b": "x", "code.A.c": "X", "code.B.c": "x", "code.A.d.meaning": "x"}) == [
        ("code.A.b", "code.A.c")
    ]
    assert placeholders("{a} {a} {b}") == {"a": 2, "b": 1}


def test_progress_counts_what_is_promised() -> None:
    keys = sorted(promised("de"))
    entries = {key: Entry("x", hash_of(ORIGIN[key]), "machine") for key in keys[:5]}
    entries[keys[0]] = Entry("x", "0" * 16, "reviewed")
    entries[keys[1]] = Entry("x", hash_of(ORIGIN[keys[1]]), "reviewed")
    entries[keys[2]] = Entry("x", hash_of(ORIGIN[keys[2]]), "official")
    entries["rule.MLA-C05.why"] = Entry("x", hash_of(ORIGIN["rule.MLA-C05.why"]), "machine")
    found = progress("de", entries)
    number = len(keys)
    assert found == Progress("de", number, 4, number - 5, 1, machine=2, reviewed=1, official=1)
    assert not found.kept
    told = {each.language: each for each in progress_of_all()}
    assert told.keys() >= set(PROMISED)
    assert told["en"].kept
    assert entries_of("qps") == {}


def test_a_glossary_is_of_a_language_that_promises_something() -> None:
    folder = files("mla_schema.locale").joinpath("glossary")
    for file in folder.iterdir():
        assert file.name.removesuffix(".json") in PROMISED
        assert json.loads(file.read_text(encoding="utf-8"))
