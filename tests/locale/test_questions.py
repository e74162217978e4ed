"""The page of questions for native lawyers speaks of words that the catalogues use."""

import re
from typing import Final

import pytest

from mla_schema.locale.progress import entries_of
from mla_schema.locale.promises import PROMISED
from mla_schema.rendering.reader import reader_of
from tests.example_files import ROOT

_PAGE: Final = (ROOT / "docs" / "questions-for-lawyers.md").read_text(encoding="utf-8")
_SECTIONS: Final = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", _PAGE, re.DOTALL | re.MULTILINE))


def _code(name: str) -> str:
    names = reader_of("en").regional.languages
    return next(code for code in PROMISED if names[code] == name)


def test_each_translated_language_has_its_questions() -> None:
    assert {_code(name) for name in _SECTIONS} == set(PROMISED) - {"en"}


@pytest.mark.parametrize("name", _SECTIONS)
def test_a_word_in_use_is_in_use(name: str) -> None:
    texts = "\n".join(each.text for each in entries_of(_code(name)).values()).casefold()
    rows = re.findall(r"^\| (?!English|---)[^|]+ \| ([^|]+) \|", _SECTIONS[name], re.MULTILINE)
    words = [
        word.strip() for row in rows for word in re.split("[,،;]", re.sub(r" \([^)]*\)| for both", "", row))
    ]
    assert len(words) >= len(rows) > 0
    assert [word for word in words if word.casefold() not in texts] == []
