"""The phrase library: what it promises of each phrase, how it is loaded, and that everything in use is in it."""

import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from time import perf_counter
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema import phrases
from mla_schema.derive.review_phrases import narrative_fields, phrase_problems
from mla_schema.model import Phrase
from mla_schema.phrases import THEMES, Definition, Kind, Slot, load, phrases_all
from mla_schema.phrases.definition import define
from mla_schema.phrases.forms import PATTERNS, fits, form_of
from tests.example_files import NAMES, filled, message, nodes

ALL: Final = phrases_all()


def test_nothing_is_wrong_with_any_phrase() -> None:
    assert phrase_problems(ALL.values()) == []


def test_each_key_is_used_once_and_stands_in_the_module_of_its_theme() -> None:
    found: list[str] = []
    for path in files("mla_schema.phrases").iterdir():
        name = path.name.removesuffix(".py")
        if name in THEMES.values():
            module = __import__(f"mla_schema.phrases.{name}", fromlist=["PHRASES"])
            assert {THEMES[each.key.partition(".")[0]] for each in module.PHRASES} == {name}
            found += [each.key for each in module.PHRASES]
    assert sorted(found) == sorted(ALL)
    assert {key.partition(".")[0] for key in ALL} == set(THEMES)


def test_a_phrase_is_found_by_its_key() -> None:
    for key, definition in ALL.items():
        assert load(key) is definition
    assert load("facts.notInTheLibrary") is None
    assert load("nosuchtheme.phishing") is None
    assert load("") is None


def test_every_kind_has_a_form_and_is_used() -> None:
    assert set(PATTERNS) == set(Kind)
    assert {slot.kind for each in ALL.values() for slot in each.slots} == set(Kind)


def test_the_examples_use_phrases_of_the_library_with_values_that_fit() -> None:
    for name in NAMES:
        report = mla.check(message(name), at=message(name).header.issued_at)
        assert [
            each for each in report.findings if each.code in {"MLA-K31", "MLA-K32", "MLA-K33", "MLA-K34"}
        ] == []


def test_the_examples_put_phrases_into_the_fields_for_which_they_are_meant() -> None:
    used: set[str] = set()
    for name in NAMES:
        for node in nodes(message(name)):
            for field, value in filled(node):
                if isinstance(value, Phrase):
                    definition = load(value.key)
                    assert definition is not None
                    assert field.wire in definition.fields
                    used.add(value.key)
    assert len(used) > 150
    assert narrative_fields() >= {"summary", "relevance", "necessity", "reasons", "remarks"}


def _fresh(code: str) -> str:
    source = str(Path(mla.__file__).parents[1])
    program = f"import sys; sys.path[:0] = {[source, *sys.path]!r}\n{code}"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return done.stdout


def test_one_phrase_loads_one_module_of_phrases() -> None:
    loaded = _fresh(
        "from mla_schema import phrases; phrases.load('facts.phishing'); "
        "print(*[name for name in sys.modules if name.startswith(('mla_schema', 'pydantic', 'lxml'))])"
    ).split()
    assert {each for each in loaded if each.startswith("mla_schema.phrases.")} == {
        "mla_schema.phrases.definition",
        "mla_schema.phrases.facts",
        "mla_schema.phrases.slots",
    }
    assert not [each for each in loaded if each.startswith(("pydantic", "lxml", "mla_schema.model"))]


def test_a_phrase_that_is_loaded_costs_next_to_nothing() -> None:
    load("facts.phishing")
    begin = perf_counter()
    for _ in range(1_000):
        load("facts.phishing")
    assert perf_counter() - begin < 0.1


# What is wrong with a definition is said.

BAD: Final[dict[str, tuple[Definition, str]]] = {
    "a placeholder without a slot": (define("a.b", "At {at}.", "It.", fields=("summary",)), "placeholder"),
    "a slot without a placeholder": (
        define("a.b", "It.", "It.", Slot("at", Kind.DATE, "When."), fields=("summary",)),
        "placeholder",
    ),
    "a slot that stands twice": (
        define("a.b", "It: {at} {at}.", "It.", Slot("at", Kind.DATE, "When."), fields=("summary",)),
        "placeholder",
    ),
    "a key without a theme": (define("phishing", "It.", "It.", fields=("summary",)), "a theme, a full stop"),
    "a text without a full stop": (define("a.b", "It", "It.", fields=("summary",)), "the text is whole"),
    "a meaning in lower case": (define("a.b", "It.", "it.", fields=("summary",)), "the meaning is whole"),
    "no field": (define("a.b", "It.", "It."), "at least one narrative field"),
    "a field that does not exist": (define("a.b", "It.", "It.", fields=("facts",)), "facts"),
    "a code without its list": (
        define("a.b", "It: {at}.", "It.", Slot("at", Kind.CODE, "What."), fields=("summary",)),
        "names a code list",
    ),
    "a list that does not exist": (
        define("a.b", "It: {at}.", "It.", Slot("at", Kind.CODE, "What.", "Nothing"), fields=("summary",)),
        "names a code list",
    ),
    "a list for a date": (
        define("a.b", "It: {at}.", "It.", Slot("at", Kind.DATE, "What.", "Instrument"), fields=("summary",)),
        "names a code list",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_wrong_with_a_phrase_is_said(what: str) -> None:
    definition, said = BAD[what]
    (problem,) = phrase_problems([definition])
    assert problem.startswith(f"{definition.key}: ")
    assert said in problem


# The forms of values

GOOD: Final[dict[Kind, list[str]]] = {
    Kind.INSTANT: ["2026-11-20T19:07:33Z", "2026-11-20T19:07:33.120Z"],
    Kind.DATE: ["2026-11-20", "2028-02-29"],
    Kind.MONEY: ["1200.00 EUR", "0 MDL", "0.5 GEL"],
    Kind.DECIMAL: ["0.41250000", "12"],
    Kind.COUNT: ["0", "37"],
    Kind.HOURS: ["48"],
    Kind.DAYS: ["30"],
    Kind.MONTHS: ["12"],
    Kind.COUNTRY: ["RO", "XK"],
    Kind.LANGUAGE: ["cs", "sr-Latn", "pt-BR"],
    Kind.CODE: ["custodianCertificate"],
    Kind.IDENTIFIER: ["2001:db8::611", "a b"],
    Kind.NAME: ["Հայաստան", "O'Neil & Sons"],
    Kind.REFERENCE: ["000/0611/26", "27(9)(c)"],
}
WRONG: Final[dict[Kind, list[str]]] = {
    Kind.INSTANT: ["2026-11-20", "2026-11-20T19:07:33", "2026-11-20T19:07:33+01:00", "2026-02-30T00:00:00Z"],
    Kind.DATE: ["2026-11-31", "20.11.2026", "2026-11-20Z", "2027-02-29"],
    Kind.MONEY: ["1200.00", "1,200.00 EUR", "1200.00  EUR", "1200.00 eur", "-1 EUR", "EUR 5"],
    Kind.DECIMAL: ["1.", ".5", "1e3", "01", "٣"],
    Kind.COUNT: ["-1", "1.0", "01", "1 000", "٣"],
    Kind.HOURS: ["48h"],
    Kind.DAYS: ["30 days", ""],
    Kind.MONTHS: ["one"],
    Kind.COUNTRY: ["ro", "ROU", "Romania"],
    Kind.LANGUAGE: ["Czech", "CS", "cs_CZ"],
    Kind.CODE: ["custodian certificate", "unknownCode", "CUSTODIAN_CERTIFICATE"],
    Kind.IDENTIFIER: [" a", "a\n", "a\tb", "", "x" * 1_001],
    Kind.NAME: ["a ", "a\x07b"],
    Kind.REFERENCE: ["a\u0000", ""],
}


def _slot(kind: Kind) -> Slot:
    return Slot("value", kind, "A value.", "FormalityKind" if kind is Kind.CODE else "")


@pytest.mark.parametrize("kind", Kind)
def test_a_value_of_the_right_form_fits(kind: Kind) -> None:
    assert [each for each in GOOD[kind] if not fits(_slot(kind), each)] == []
    assert form_of(_slot(kind))


@pytest.mark.parametrize("kind", Kind)
def test_a_value_of_another_form_does_not_fit(kind: Kind) -> None:
    assert [each for each in WRONG[kind] if fits(_slot(kind), each)] == []


def test_the_form_of_a_code_names_its_list() -> None:
    assert form_of(_slot(Kind.CODE)) == "a code of the list FormalityKind"


def test_the_package_is_public() -> None:
    assert mla.phrases is phrases
    values: dict[str, Any] = {"date": "2026-11-20", "amount": "1200.00 EUR"}
    assert mla.phrase("facts.phishing", **values) == Phrase(
        key="facts.phishing",
        parameters=mla.phrase("facts.phishing", **values).parameters,
    )
