"""What exactly is wrong is told in the reader's language too, wherever the sentence of a fault ends in it."""

import pickle
import re
from datetime import UTC, datetime
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.core.faults import faults
from mla_schema.core.problems import form, problems
from mla_schema.core.words import Problem, Words
from mla_schema.locale.catalogue import Catalogue, english, read_catalogue
from mla_schema.locale.soundness import placeholders
from mla_schema.rendering.wording import said
from tests.example_files import ROOT
from tests.rendering.pseudo import BEGIN, END, pseudo_file

_AT: Final = datetime(2026, 11, 24, tzinfo=UTC)
_REQUEST: Final = (ROOT / "examples" / "01-subscriber-phishing-bank-fraud.mla.json").read_bytes()
_BAD: Final = {
    "XML that ends early": (b"<a>", "xml.endsEarly"),
    "JSON that ends early": (b'{"a": 1', "json.endsEarly"),
    "JSON with a comment": (b'{"a": /* */ 1}', "json.comment"),
    "a list in place of an object": (
        _REQUEST.replace(b'"header": {', b'"header": [], "headers": {', 1),
        "form.object",
    ),
    "a misspelt name": (_REQUEST.replace(b'"language"', b'"langauge"', 1), "form.near"),
    "an envelope of junk": (b'{"payload": "*", "protected": "", "signature": ""}', "signature.notBase64url"),
}
each_problem = pytest.mark.parametrize("problem", problems().values(), ids=lambda problem: problem.code)


def _pseudo() -> Catalogue:
    return read_catalogue(pseudo_file(), "qps")


@pytest.mark.parametrize("fault", _BAD)
def test_a_problem_is_told_in_the_language(fault: str) -> None:
    data, code = _BAD[fault]
    keys = {
        value.key: said(finding, _pseudo())
        for finding in mla.validate(data, at=_AT).findings
        for value in finding.params.values()
        if isinstance(value, Words)
    }
    told = keys[f"problem.{code}"]
    outside = re.sub(rf"{BEGIN}[^{BEGIN}]*?{END}", "", told.message + told.advice)
    for word in re.findall("[a-z]{4,}", problems()[code].text):
        assert word not in outside


@each_problem
def test_a_problem_is_a_part_of_a_sentence(problem: Problem) -> None:
    assert english().texts[problem.key] == problem.text
    assert re.fullmatch(r"[a-z]+([A-Z][a-z]+)?(\.[a-z]+([A-Z0-9][a-z0-9]*)*)+", problem.code)
    assert problem.text[-1] not in ". "


@each_problem
def test_words_keep_their_key_on_the_way_to_another_process(problem: Problem) -> None:
    words = problem.said(**{name: f"<{name}{{}}>" for name in placeholders(problem.text) or ()})
    again = pickle.loads(pickle.dumps(words))  # noqa: S301  # The bytes are those of the line before.
    assert (again, again.key, again.operands) == (str(words), words.key, words.operands)


def test_words_may_follow_a_sentence() -> None:
    words = form.NEAR.said(name="language")
    assert words.following() == f" {words}"
    assert words.following().key == words.key


def test_a_language_without_the_words_shows_them_in_english() -> None:
    catalogue = read_catalogue(b"{}", "qps")
    [finding] = mla.validate(b"<a>", at=_AT).findings
    assert "the file ends before the last element is closed" in said(finding, catalogue).message


def test_codes_are_given_once() -> None:
    texts = [each.code for each in problems().values()]
    assert len(texts) == len(set(texts)) > len(faults()) / 2
