"""The pages of the glossaries: per language each legal term, the word that was chosen, and where it comes from.

The data stand in ``locale/glossary/<language>.json``; a further language is a further file.
"""

import json
from collections.abc import Callable
from functools import partial
from importlib.resources import files

from mla_schema.derive.markdown import page, prose, table
from mla_schema.locale.regional import regional

_ENDING = ".json"
_HEAD = ("Term", "Translation", "Source")
_MEMBERS = ("term", "translation", "source")
_RECALLED = "recalled, not compared"


def glossary_pages() -> dict[str, Callable[[], str]]:
    """Every page by the name of its file, as the function that writes it."""
    folder = files("mla_schema.locale").joinpath("glossary")
    languages = sorted(
        each.name.removesuffix(_ENDING) for each in folder.iterdir() if each.name.endswith(_ENDING)
    )
    return {f"{language}.md": partial(glossary_page, language) for language in languages}


def glossary_page(language: str) -> str:
    """The page of a language.

    Args:
        language: Its code.

    Raises:
        ValueError: An entry has other members than a term, its translation and its source, or a term stands there
            twice.
    """
    file = files("mla_schema.locale").joinpath("glossary", f"{language}{_ENDING}")
    entries = json.loads(file.read_text(encoding="utf-8"))
    return glossary_of(language, entries)


def glossary_of(language: str, entries: list[dict[str, str]]) -> str:
    """The page of a language from its entries.

    Args:
        language: Its code.
        entries: The entries.

    Raises:
        ValueError: An entry is not of its form, or a term stands there twice.
    """
    rows = [tuple(each[name] for name in _MEMBERS) for each in entries if sorted(each) == sorted(_MEMBERS)]
    terms = {term for term, *_ in rows}
    if len(terms) != len(entries) or not all(cell.strip() for row in rows for cell in row):
        message = (
            f"the glossary of {language!r}: each entry has term, translation and source, and each term once"
        )
        raise ValueError(message)
    recalled = sum(_RECALLED in source for _, _, source in rows)
    name = regional("en").languages.get(language, language)
    return page(
        f"# Glossary: {name}",
        f"{len(rows)} legal terms and the words that the texts of this project use for them. {recalled} of them are "
        f"marked “{_RECALLED}”: the writer remembers the word from that text and has not compared it. The others are "
        "our choice. Who corrects a word names the text in which it stands; see "
        "[how texts are translated](../translating.md).",
        table(_HEAD, [tuple(map(prose, row)) for row in rows]),
    )
