"""What may be wrong with a translation, and with the file of a language."""

import json
from typing import Any, Final

import pytest

from mla_schema.locale.catalogue import english, read_catalogue
from mla_schema.locale.entries import hash_of, read_entries, write_entries
from mla_schema.locale.soundness import MAX_TEXT, faults_of, forbidden, placeholders

ORIGIN: Final = "Field {name} has {count}."
KEY: Final = "rule.MLA-C05.message"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("{name}: {count}", []),
        ("{count}, {name}", []),
        ("", ["empty"]),
        (" \n", ["empty"]),
        (" {name}: {count}", ["edgeSpace"]),
        ("{name}: {count}\n", ["edgeSpace"]),
        ("{name}\x07: {count}", ["character"]),
        ("{name}\ufffe: {count}", ["character"]),
        ("{name}\r\n{count}", ["character"]),
        ("{name}" + "a" * MAX_TEXT + "{count}", ["tooLong"]),
        ("{name}: {count", ["brokenPlaceholder"]),
        ("{name}: {count}}", ["brokenPlaceholder"]),
        ("{name}: {}", ["brokenPlaceholder"]),
        ("{name}: {count:9999999999d}", ["brokenPlaceholder"]),
        ("{name}: {count!r}", ["brokenPlaceholder"]),
        ("{name}: {count.real}", ["brokenPlaceholder"]),
        ("{name}: {count[0]}", ["brokenPlaceholder"]),
        ("{name}", ["missingParameter"]),
        ("{name}{name}: {count}", ["doubledParameter"]),
        ("{name}: {cuont}", ["missingParameter", "unknownParameter"]),
        ("{{name}}: {count}", ["missingParameter"]),
    ],
)
def test_what_is_wrong_with_a_text(text: str, kinds: list[str]) -> None:
    found = tuple(faults_of(text, ORIGIN))
    assert [each.kind.value for each in found] == kinds
    assert all(each.wrong.endswith(".") and each.advice.endswith(".") for each in found)


def test_the_placeholders_of_an_older_text_are_not_judged() -> None:
    assert tuple(faults_of("{other}", ORIGIN, current=False)) == ()


def test_the_characters_that_no_text_may_have_are_named() -> None:
    assert forbidden("a\x00") == "U+0000"
    assert forbidden("a\udce9") == "U+DCE9"
    assert forbidden("a\n\tб\u202e😀") is None
    assert placeholders("a {b} {{c}}") == {"b": 1}


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b'{"a": 1, "a": 2}', "'a' stands there twice"),
        (b'{"a": {"text": "1", "text": "2"}}', "'text' stands there twice"),
        (b'\xff{"a": 1}', "JSON in UTF-8"),
        ({KEY: {"text": "a\x07", "of": "x", "status": "machine"}}, "a character that no text may have"),
        ({KEY: {"text": "{a} {a}", "of": hash_of("{a}"), "status": "machine"}}, "other placeholders"),
    ],
)
def test_the_file_of_a_language_that_is_refused(data: Any, problem: str) -> None:
    given = data if isinstance(data, bytes) else json.dumps(data).encode()
    with pytest.raises(ValueError, match=problem):
        read_entries(given, {KEY: "{a}"})


def test_a_stale_text_may_have_the_placeholders_of_the_older_english() -> None:
    data = json.dumps({KEY: {"text": "{gone}", "of": "0" * 16, "status": "reviewed"}}).encode()
    assert read_catalogue(data, "hy").stale == {KEY}
    assert read_entries(write_entries(read_entries(data, english().texts)), english().texts)
