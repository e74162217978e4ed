"""``phrases``: a sentence is found by field, by words or by its key."""

import json

import pytest

from mla_schema.phrases import phrases_all
from tests.cli.conftest import Type


def test_all_phrases_are_listed(type_: Type) -> None:
    done = type_("phrases")
    assert done.exit_code == 0
    assert [line for line in done.stdout.splitlines() if line in phrases_all()] == list(phrases_all())
    assert f"{len(phrases_all())} phrases. Meaning, values and law: mla-schema phrases " in done.stdout


def test_phrases_for_a_field(type_: Type) -> None:
    found = json.loads(type_("phrases", "--field", "necessity", "--json").stdout)
    assert [each["key"] for each in found] == [
        key for key, each in phrases_all().items() if "necessity" in each.fields
    ]


def test_phrases_are_found_by_their_words(type_: Type) -> None:
    done = type_("phrases", "OATH", "--field", "details")
    assert "formality.custodianOath" in done.stdout
    assert "1 phrase. Meaning" in done.stdout


def test_a_phrase_is_explained(type_: Type) -> None:
    text = " ".join(type_("phrases", "relevance.ipUsedForOffence").stdout.split())
    assert text.startswith("relevance.ipUsedForOffence The offence was committed from an IP address.")
    assert "Meaning: An address was used at an instant." in text
    assert "Value: at: When it happened or happens. It must be an instant in UTC" in text
    assert "For the fields: relevance" in text
    assert "Law: Budapest Convention, Article 29(2)(c)" in text
    assert "(recalled, not read)" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--field", "facts"], "No phrase is meant for 'facts'. There are phrases for: "),
        (["facts.phising"], "No phrase fits. Did you mean facts.phishing"),
        (["%%%"], "No phrase fits. 'mla-schema phrases' lists all of them."),
    ],
)
def test_what_no_phrase_fits_is_said(type_: Type, arguments: list[str], said: str) -> None:
    done = type_("phrases", *arguments)
    assert done.exit_code == 2
    assert said in " ".join(done.stderr.split())
