"""The translation load: what counts, into which languages, and that a coded message has none."""

from datetime import UTC, datetime
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.translation import UntranslatedText, translation_load
from mla_schema.translation.counting import count_words
from tests.example_files import NAMES, message

AT: Final = datetime(2026, 11, 23, tzinfo=UTC)
LANGUAGES: Final = ("az", "be", "de", "en", "es", "fr", "hy", "ka", "ro", "ru", "uk", "ar")
CODED: Final = [
    "subscriber-without-prose",
    *(name for name in NAMES if "subscriber-information-coded" in name),
]
MACHINE: Final = codes.TranslationProvenance.MACHINE
SWORN: Final = codes.TranslationProvenance.SWORN


def _message(*texts: model.Text, language: str | None = "ro", **contact: Any) -> mla.Message:
    sender = model.Authority(contacts=(model.Contact(**contact),)) if contact else model.Authority(id="XX")
    return mla.Message(
        header=model.Header(
            id="0f8fad5b-d9cb-469f-a165-70867728950e",
            issued_at=AT,
            language=language,
            sender=sender,
            recipient=model.Authority(id="YY"),
        ),
        body=model.DataRequest(summary=texts),
    )


def _prose(text: str, language: str, **translations: Any) -> model.Prose:
    made = tuple(
        model.Translation(text=text, language=into, provenance=provenance)
        for into, provenance in translations.items()
    )
    return model.Prose(text=text, language=language, translations=made)


@pytest.mark.parametrize("name", CODED)
def test_a_coded_message_has_no_load_in_any_language(name: str) -> None:
    load = mla.translation_load(message(name), LANGUAGES)
    assert load == mla.TranslationLoad((), ())
    assert (load.words(), load.words_to_be_reviewed()) == (0, 0)


def test_four_messages_are_fully_coded() -> None:
    assert len(CODED) == 4


def test_prose_counts_for_each_reader_of_another_language() -> None:
    load = translation_load(_message(_prose("Trei mici cuvinte.", "ro")), ["en", "ro", "ka", "ro-MD"])
    pointer = "/body/dataRequest/summary/0/prose"
    assert load.missing == tuple(
        UntranslatedText(pointer, "Request.summary", "ro", into, 3) for into in ("en", "ka")
    )
    assert load.words("en") == load.words("ka") == 3
    assert (load.words("ro"), load.words("ro-MD"), load.words()) == (0, 0, 6)


def test_a_language_that_is_asked_for_twice_counts_once() -> None:
    assert translation_load(_message(_prose("unu", "ro")), ["en", "en"]).words() == 1


def test_a_translation_takes_the_load_away_and_a_machine_leaves_a_review() -> None:
    load = translation_load(
        _message(_prose("unu doi", "ro", en=SWORN, fr=MACHINE, de=None)), ["en", "fr", "de", "ka"]
    )
    assert [(each.into, each.words) for each in load.missing] == [("ka", 2)]
    assert [(each.into, each.words) for each in load.to_be_reviewed] == [("fr", 2)]
    assert (
        load.words_to_be_reviewed("fr"),
        load.words_to_be_reviewed("en"),
        load.words_to_be_reviewed(),
    ) == (2, 0, 2)


@pytest.mark.parametrize("order", [(MACHINE, SWORN), (SWORN, MACHINE)])
def test_a_translation_by_a_person_beside_one_by_a_machine_needs_no_review(order: tuple[Any, ...]) -> None:
    made = tuple(model.Translation(text="one", language="en", provenance=each) for each in order)
    prose = model.Prose(text="unu", language="ro", translations=made)
    assert translation_load(_message(prose), ["en"]) == mla.TranslationLoad((), ())


def test_a_phrase_is_no_load_whatever_its_values() -> None:
    coded = mla.phrase("observation.serverLog", holder="Banca Exemplu de Economii")
    assert translation_load(_message(coded), LANGUAGES).words() == 0


# What the model marks as words counts in the language of the header.

MARKED: Final[dict[str, tuple[dict[str, str], int]]] = {
    "a job title": ({"job_title": "Prosecutor in charge"}, 3),
    "a function": ({"function": "Duty officer"}, 2),
    "a unit": ({"organisation_unit": "Cybercrime"}, 1),
    "office hours in words": ({"office_hours": "Mon-Fri 08:30-16:30"}, 2),
    "office hours in numbers": ({"office_hours": "08:30-16:30"}, 0),
}


@pytest.mark.parametrize("what", MARKED)
def test_words_on_one_line_count(what: str) -> None:
    contact, words = MARKED[what]
    load = translation_load(_message(**contact), ["en"])
    assert load.words("en") == words
    assert {each.language for each in load.missing} <= {"ro"}


def test_a_message_without_a_language_is_nobodys() -> None:
    load = translation_load(_message(language=None, function="Duty officer"), ["en"])
    (text,) = load.missing
    assert (text.language, text.pointer) == ("und", "/header/sender/authority/contacts/0/function")
    assert text.field == "Contact.function"


# The count

COUNTS: Final[dict[str, int]] = {
    "": 0,
    " ... ": 0,
    "one": 1,
    "one two": 2,
    "one-two, three.": 3,
    "don't": 2,
    "l'enquête": 2,
    "08:30-16:30": 0,
    "18400 lei": 1,
    "IPv4": 1,
    "4th": 1,
    "Frauda informatică": 2,
    "Сообщение получено": 2,
    "მონაცემები საჭიროა": 2,
    "հարցում": 1,
    "رسالة مزورة": 2,
    "हिन्दी में": 2,
    "cafe\u0301 noir": 2,
    "한국어 문장": 2,
    "中文": 1,
    "中文字": 2,
    "これは文": 2,
    "ภาษาไทย": 4,
    "IP地址": 2,
}


@pytest.mark.parametrize("text", COUNTS)
def test_words_are_counted(text: str) -> None:
    assert count_words(text) == COUNTS[text]
