"""The small parts of a document: check words, isolates, paths of fields, and how a language writes."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla_schema.locale import regional as regional_module
from mla_schema.locale.catalogue import english, languages
from mla_schema.locale.regional import Regional, direction, regional
from mla_schema.rendering.check_words import COUNT, check_words
from mla_schema.rendering.document import Role, RowKind, Run, plain
from mla_schema.rendering.html import as_html
from mla_schema.rendering.isolating import isolated, shown
from mla_schema.rendering.reader import Reader, fill, reader_of
from mla_schema.rendering.text import as_text
from mla_schema.road.rendering import document_of
from tests.example_files import message

_REGIONS = Path(regional_module.__file__).parent / "regions"


def test_check_words_tell_digests_apart() -> None:
    digests = [f"sha256:{sha256(str(number).encode()).hexdigest()}" for number in range(2_000)]
    assert len({check_words(each) for each in digests}) == len(digests)
    assert {len(check_words(each)) for each in digests} == {COUNT}


def test_check_words_are_the_first_66_bits() -> None:
    """By hand: eleven bits a word, the first of the digest first."""
    digest = "ff" * 8 + "c0" + "00" * 23
    assert check_words(f"sha256:{digest}") == ("zoo",) * 6
    assert check_words(f"sha256:{'00' * 32}") == ("abandon",) * 6
    assert check_words(f"sha256:{'00' * 8}40{'00' * 23}")[-1] == "ability"


@pytest.mark.parametrize("wrong", ["", "sha256:", "sha1:" + "0" * 64, "sha256:" + "0" * 63])
def test_what_is_no_digest_has_no_words(wrong: str) -> None:
    with pytest.raises(ValueError, match="check words"):
        check_words(wrong)


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("198.51.100.7", "en", "198.51.100.7"),
        ("198.51.100.7", "ar", "\u2068198.51.100.7\u2069"),
        ("Київ", "ro", "Київ"),
        ("שלום", "en", "\u2068שלום\u2069"),
        ("a\u202eb", "en", "a‹U+202E›b"),
        ("a\u2069b", "ar", "\u2068a‹U+2069›b\u2069"),
    ],
)
def test_a_value_keeps_its_direction(text: str, language: str, wanted: str) -> None:
    assert isolated(Run(text, Role.VALUE), language) == wanted


@given(st.text())
def test_no_value_can_end_its_isolate(text: str) -> None:
    made = isolated(Run(text, Role.VALUE), "ar")
    assert made[0] == "\u2068"
    assert made[-1] == "\u2069"
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(made[1:-1])


def test_our_own_words_are_left_as_they_are() -> None:
    assert isolated(Run("كلمة"), "en") == "كلمة"
    assert shown("x") == "x"


@pytest.mark.parametrize(
    ("language", "wanted"),
    [("ar", "rtl"), ("he", "rtl"), ("az-Arab", "rtl"), ("ar-Latn", "ltr"), ("ka", "ltr"), ("en-GB", "ltr")],
)
def test_directions(language: str, wanted: str) -> None:
    assert direction(language) == wanted


@pytest.mark.parametrize(
    ("language", "day", "number", "measured"),
    [
        ("en", "4 November 2026", "1,234,567.00", "30 days"),
        ("fr", "4 novembre 2026", "1\u202f234\u202f567,00", "30\xa0jours"),
        ("uk", "4 листопада 2026\u202fр.", "1\xa0234\xa0567,00", "30 днів"),
        ("ar", "4 نوفمبر 2026", "1,234,567.00", "30 يومًا"),
        ("qps", "2026-11-04", "1234567.00", "30 d"),
        ("../en", "2026-11-04", "1234567.00", "30 d"),
    ],
)
def test_how_a_language_writes(language: str, day: str, number: str, measured: str) -> None:
    found = regional(language)
    assert found.day(date(2026, 11, 4)) == day
    assert found.number("1234567.00") == number
    assert found.number("2026") == "2026"
    assert found.measure(30, "day") == measured


@pytest.mark.parametrize("language", languages())
def test_no_two_numbers_are_written_alike(language: str) -> None:
    found = regional(language)
    for unit in ("hour", "day", "month"):
        assert len({found.measure(number, unit) for number in range(1_000)}) == 1_000


@pytest.mark.parametrize("language", languages())
def test_every_state_has_a_name_of_its_own(language: str) -> None:
    found = regional(language)
    assert len(set(found.countries.values())) == len(found.countries) > 240
    assert len(set(found.months)) == 12


@pytest.mark.parametrize("path", sorted(_REGIONS.glob("*.json")), ids=lambda path: path.stem)
def test_the_data_are_those_of_cldr(path: Path) -> None:
    babel = pytest.importorskip("babel.core", reason="Babel is not installed")
    told = json.loads(path.read_text(encoding="utf-8"))
    if str(babel.get_global("cldr")["version"]) != told["cldr"]:
        pytest.skip("another version of CLDR is installed than the data were taken from")
    from mla_schema.derive.regions import region

    assert region(path.stem) == path.read_text(encoding="utf-8")


def test_the_data_can_be_written_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("babel.core", reason="Babel is not installed")
    from mla_schema.derive import regions

    monkeypatch.setattr(regions, "_FOLDER", tmp_path / "regions")
    assert regions.main() == 0
    assert {each.stem for each in (tmp_path / "regions").iterdir()} == set(regions.LANGUAGES)


def test_an_instant_is_shown_in_utc_and_in_the_zone_of_the_reader() -> None:
    at = datetime(2026, 11, 20, 23, 30, 0, 500_000, tzinfo=UTC)
    assert plain(reader_of("en").instant(at)) == "20 November 2026, 23:30:00.500 UTC"
    there = Reader(english(), timezone(timedelta(hours=4)))
    assert plain(there.instant(at)).endswith(" = 21 November 2026, 03:30:00.500 UTC+04:00")


def test_signs_between_values_are_those_of_the_language() -> None:
    english_form, french, arabic = map(reader_of, ("en", "fr", "ar"))
    assert (english_form.colon.text, english_form.semicolon.text, english_form.comma.text) == (
        ": ",
        "; ",
        ", ",
    )
    assert (french.colon.text, french.semicolon.text) == ("\u00a0: ", "\u00a0; ")
    assert (arabic.semicolon.text, arabic.comma.text) == ("\u061b ", "\u060c ")


@pytest.mark.parametrize("write", [as_text, as_html], ids=["text", "HTML"])
def test_what_ticks_a_box_may_stand_beside_it(write: Callable[..., bytes]) -> None:
    document = document_of(message("01-subscriber-phishing-bank-fraud"), reader_of("fr"))
    [row] = [
        row for section in document.sections for row in section.rows if row.kind is RowKind.BOX and row.lines
    ]
    told = "\u00a0: ".join(map(plain, (row.label, *row.lines)))
    assert told in write([document]).decode()


def test_a_placeholder_without_a_value_stays() -> None:
    assert plain(fill(Run("a {b} c {d}"), {"b": (Run("1"),)})) == "a 1 c {d}"


def test_a_date_that_ends_in_a_full_stop_ends_the_sentence() -> None:
    day = (Run("5 листопада 2026 р.", Role.DATUM),)
    assert plain(fill(Run("Дата: {day}."), {"day": day})) == "Дата: 5 листопада 2026 р."
    assert plain(fill(Run("{day}. Далі."), {"day": day})) == "5 листопада 2026 р. Далі."
    assert plain(fill(Run("Текст: {day}."), {"day": (Run("a.", Role.VALUE),)})) == "Текст: a.."


def test_what_has_no_name_in_a_language_is_shown_by_its_code() -> None:
    reader = reader_of("en")
    assert plain(reader.country("XQ")) == "XQ"
    assert plain(reader.script("Zyyy")) == "Zyyy"
    assert plain(reader.currency("XTS")) == "XTS"
    assert plain(reader.language_name("qaa-Latn")) == "qaa-Latn"
    assert plain(reader.language_name("sr-Cyrl-RS")) == "Serbian (sr-Cyrl-RS)"
    assert Regional("x").countries == {}
