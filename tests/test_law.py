"""The law that is cited: names agree with citations, and what is called verified stands in the treaty."""

import importlib
import json
import re
import sys
from collections import Counter, defaultdict
from dataclasses import FrozenInstanceError
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

import pytest

import mla_schema.core
from mla_schema.core import law
from mla_schema.core.law import Instrument, Provision, provisions
from mla_schema.core.law.budapest import BUDAPEST_29_2_A

_HERE: Final = Path(__file__).parent
_TREATIES: Final = _HERE.parents[1] / "shared" / "reference" / "treaties"
_TREATY_FILES: Final = {
    Instrument.ETS185: "ets185.md",
    Instrument.ETS189: "ets189.md",
    Instrument.ETS030: "ets030.md",
    Instrument.ETS099: "ets099.md",
    Instrument.ETS182: "ets182.md",
}

# File name, then name of the constant, then the words that stand in the treaty.
_QUOTES: Final[dict[str, dict[str, str]]] = json.loads(
    (_HERE / "data" / "treaty_quotes.json").read_text(encoding="utf-8")
)
_QUOTE_OF: Final = {name: quote for quotes in _QUOTES.values() for name, quote in quotes.items()}
_ALL: Final = provisions()
_VERIFIED: Final = {name: provision for name, provision in _ALL.items() if provision.source_verified}

_SHORTEST_QUOTE: Final = 8
_LONGEST_QUOTE: Final = 30

_each_constant = pytest.mark.parametrize(("name", "provision"), _ALL.items(), ids=_ALL)
_each_verified_constant = pytest.mark.parametrize(("name", "provision"), _VERIFIED.items(), ids=_VERIFIED)
_with_the_treaties = pytest.mark.skipif(
    not _TREATIES.is_dir(), reason="the full texts of the treaties are not beside this repository"
)


# The words of a provision are found by walking its article: a line may open a paragraph, a letter, a number.

_Address: TypeAlias = tuple[str, ...]
_ARTICLE: Final = re.compile(r"###\s*Article\s+(\d+)")
_LEVELS: Final = (
    re.compile(r"(\d+)\.\s*(.*)"),
    re.compile(r"\(?([a-h])[.)]\s*(.*)"),
    re.compile(r"\(([ivx]+)\)\s*(.*)"),
)


def _folded(text: str) -> str:
    return " ".join(text.split())


@cache
def _articles(file: str) -> dict[str, list[tuple[_Address, str]]]:
    """Return the lines of each article, each with its address: ("2", "a") for paragraph 2, letter (a)."""
    articles: dict[str, list[tuple[_Address, str]]] = defaultdict(list)
    article = ""
    marks = ["", "", ""]
    for line in (_TREATIES / file).read_text(encoding="utf-8").splitlines():
        words = line.strip()
        if heading := _ARTICLE.fullmatch(words):
            article = heading[1]
            marks = ["", "", ""]
        elif article and words and not words.startswith("#"):
            for depth, level in enumerate(_LEVELS):
                if opened := level.fullmatch(words):
                    marks[depth:] = [opened[1]] + [""] * (len(_LEVELS) - depth - 1)
                    words = opened[2]
            articles[article].append((tuple(mark for mark in marks if mark), words))
    return articles


def _inside_and_outside(provision: Provision) -> tuple[str, str]:
    """Return the words of the provision, and the words of its article that are not of the provision."""
    citation = re.fullmatch(r"Article (\d+)((?:\(\w+\))*)", provision.citation)
    assert citation is not None
    address = tuple(re.findall(r"\((\w+)\)", citation[2]))
    lines = _articles(_TREATY_FILES[provision.instrument])[citation[1]]
    inside = [words for place, words in lines if place[: len(address)] == address]
    outside = [words for place, words in lines if place[: len(address)] != address]
    return _folded(" ".join(inside)), _folded(" ".join(outside))


@_with_the_treaties
@_each_verified_constant
def test_a_verified_provision_stands_in_the_treaty(name: str, provision: Provision) -> None:
    inside, outside = _inside_and_outside(provision)
    quote = _QUOTE_OF[name]
    assert quote in inside
    # A short provision is quoted in full, and may then be part of another one.
    assert quote not in outside or quote == inside, "the quotation does not single out the provision"
    assert len(quote.split()) >= min(_SHORTEST_QUOTE, len(inside.split()))


@_with_the_treaties
@pytest.mark.parametrize(("instrument", "file"), _TREATY_FILES.items(), ids=_TREATY_FILES)
def test_the_title_of_a_treaty_is_the_official_one(instrument: Instrument, file: str) -> None:
    lines = (_TREATIES / file).read_text(encoding="utf-8").splitlines()
    assert f"####{instrument.title}" in map(str.strip, lines)


def test_every_verified_provision_has_a_quote_and_no_other_has_one() -> None:
    assert sorted(name for quotes in _QUOTES.values() for name in quotes) == sorted(_VERIFIED)


@_each_verified_constant
def test_a_quote_is_filed_under_its_treaty(name: str, provision: Provision) -> None:
    assert name in _QUOTES[_TREATY_FILES[provision.instrument]]


@_each_verified_constant
def test_a_quote_is_short_and_on_one_line(name: str, provision: Provision) -> None:
    quote = _QUOTE_OF[name]
    assert quote == _folded(quote)
    assert 0 < len(quote.split()) <= _LONGEST_QUOTE, provision


# A name is the prefix of the instrument and the citation, with the words of the citation abbreviated.

_PREFIXES: Final = {
    Instrument.ETS185: "BUDAPEST",
    Instrument.ETS185_REPORT: "BUDAPEST_REPORT",
    Instrument.ETS189: "ETS189",
    Instrument.CETS224: "CETS224",
    Instrument.ETS030: "ETS030",
    Instrument.ETS099: "ETS099",
    Instrument.ETS182: "ETS182",
    Instrument.UNCC: "UNCC",
    Instrument.UNTOC: "UNTOC",
    Instrument.EU2023_1543: "EPOC",
    Instrument.EU2014_41: "EIO",
    Instrument.EUUK_TCA: "TCA",
    Instrument.EU_LAW: "EU",
    Instrument.TCY2018_10: "TCY_2018_10",
    Instrument.TCY2018_11: "TCY_2018_11",
    Instrument.TCY2013_17: "TCY_2013_17",
    Instrument.TCY2013_04: "TCY_2013_04",
    Instrument.TCY2018_26: "TCY_2018_26",
    Instrument.PCOC2015_09: "PCOC_2015_09",
    Instrument.PCOC_COUNTRY: "PCOC_COUNTRY",
    Instrument.ETSI103120: "ETSI_TS_103120",
    Instrument.ETSI103280: "ETSI_TS_103280",
    Instrument.ETSI104144: "ETSI_TS_104144",
    Instrument.RFC: "",
    Instrument.ISO: "ISO",
    Instrument.ITU: "",
    Instrument.GH_ACT807: "GHANA_ACT_807",
    Instrument.OAS_FORM: "OAS_FORM",
    Instrument.SIRIUS: "SIRIUS",
    Instrument.RDRS: "RDRS",
    Instrument.OURS: "OURS",
}
_ABBREVIATIONS: Final = (
    (r"as a whole|own rule", ""),
    (r"Sections after \d+", "REST"),
    (r"Article |, Section|clause |paragraph |International Standard |Recommendation (?=E)", ""),
    (r"(Implementing )?(Directive|Regulation) (\(EU\) )?|/E[CU]$", ""),
    (r"Recommendation ", "REC_"),
    (r"Section ", "S"),
    (r"Question ", "Q"),
    (r"\W+", "_"),
)


@_each_constant
def test_the_name_says_instrument_and_citation(name: str, provision: Provision) -> None:
    suffix = provision.citation
    for pattern, abbreviation in _ABBREVIATIONS:
        suffix = re.sub(pattern, abbreviation, suffix)
    parts = (_PREFIXES[provision.instrument], suffix.strip("_").upper())
    assert name == "_".join(part for part in parts if part)


@_each_constant
def test_the_subject_is_a_phrase(name: str, provision: Provision) -> None:
    assert provision.subject == _folded(provision.subject)
    assert provision.subject, name
    assert not provision.subject.endswith(".")


def test_no_place_is_cited_by_two_constants() -> None:
    places = Counter((provision.instrument, provision.citation) for provision in _ALL.values())
    assert [place for place, count in places.items() if count > 1] == []


def test_every_module_is_listed_and_no_name_is_used_twice() -> None:
    files = [path.stem for path in Path(law.__path__[0]).glob("*.py") if not path.stem.startswith("_")]
    modules = [importlib.import_module(f"{law.__name__}.{file}") for file in files]
    names = [
        name for module in modules for name, value in vars(module).items() if isinstance(value, Provision)
    ]
    assert sorted(names) == sorted(_ALL)


def test_every_instrument_is_named_and_cited() -> None:
    assert all(instrument.short and instrument.title for instrument in Instrument)
    assert {provision.instrument for provision in _ALL.values()} == set(Instrument)


def test_a_provision_prints_as_a_reference() -> None:
    assert str(BUDAPEST_29_2_A) == "Budapest Convention, Article 29(2)(a)"


def test_a_provision_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        BUDAPEST_29_2_A.source_verified = False  # type: ignore[misc]


def test_importing_the_package_loads_no_constants(monkeypatch: pytest.MonkeyPatch) -> None:
    # The patches put the modules back that the other tests hold.
    monkeypatch.setattr(mla_schema.core, "law", law)
    for module in [name for name in sys.modules if name.startswith(law.__name__)]:
        monkeypatch.delitem(sys.modules, module)
    importlib.import_module(law.__name__)
    loaded = {name for name in sys.modules if name.startswith(law.__name__)}
    assert loaded == {law.__name__, f"{law.__name__}._provision"}
