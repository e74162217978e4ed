"""The glossaries: a page per language, honest about where each word comes from."""

from typing import Any

import pytest

from mla_schema.derive.glossary import glossary_of, glossary_page, glossary_pages

GOOD = {"term": "request", "translation": "հարցում", "source": "ours"}


def test_each_glossary_has_a_page() -> None:
    pages = glossary_pages()
    assert {"ar.md", "hy.md", "ka.md", "uk.md"} <= pages.keys()
    assert pages["hy.md"]() == glossary_page("hy")
    assert glossary_page("hy").startswith("# Glossary: Armenian\n")
    assert "| request | հարցում | ours |" in glossary_page("hy")


def test_what_was_only_recalled_is_counted() -> None:
    recalled = {"term": "a|b", "translation": "c", "source": "Convention (recalled, not compared)"}
    page = glossary_of("xx", [GOOD, recalled])
    assert page.startswith("# Glossary: xx\n")
    assert (
        "2 legal terms and the words that the texts of this project use for them. 1 of them are marked"
        in page
    )
    assert r"| a\|b | c | Convention" in page


@pytest.mark.parametrize(
    "entries",
    [
        [{**GOOD, "note": "a"}],
        [{"term": "a", "translation": "b"}],
        [{**GOOD, "source": " "}],
        [GOOD, {**GOOD, "translation": "other"}],
    ],
    ids=["a member too many", "no source", "an empty source", "a term twice"],
)
def test_an_entry_of_another_form_is_refused(entries: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="each entry has term, translation and source"):
        glossary_of("xx", entries)
