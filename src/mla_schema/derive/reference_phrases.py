"""The reference page of the phrases: every sentence of the library by theme, and the kinds of their slots."""

from itertools import groupby

from mla_schema.derive.docstrings import words_of_code
from mla_schema.derive.markdown import bullets, code, link, page, prose, section, table
from mla_schema.derive.reference_places import INDEX, to_provision
from mla_schema.phrases import Definition, Kind, Slot, phrases_all

_BACK = link("Reference", INDEX)
_HEAD = ("Key", "Text in English", "When it is chosen", "Values", "For the fields", "Law")
_KINDS = ("Kind", "Name", "Form, and how it is shown")


def phrases_page() -> str:
    """The page of all phrases."""
    themes = [
        (theme, list(each)) for theme, each in groupby(phrases_all().values(), lambda one: theme_of(one.key))
    ]
    count = sum(len(each) for _, each in themes)
    return page(
        "# Phrases",
        f"{_BACK}. The phrase library: {count} sentences in {len(themes)} themes. A message carries the key and the "
        "values; a reader sees the sentence of the own catalogue, with each value shown in the way of that language.",
        bullets(
            [
                "A phrase takes all of its values, each once; a fact that may be missing is another phrase.",
                "Phrases stand one after the other, in the order in which they are to be read.",
                "The fields are advice: a phrase may stand in any narrative field.",
                "A phrase says nothing that its sentence does not say. What no phrase says is prose.",
            ]
        ),
        "## Kinds of values",
        table(_KINDS, [_kind(kind) for kind in Kind]),
        *(_theme(theme, each) for theme, each in themes),
    )


def theme_of(key: str) -> str:
    """The theme of a phrase.

    Args:
        key: The key of the phrase.
    """
    return key.partition(".")[0]


def _theme(theme: str, phrases: list[Definition]) -> str:
    return section(f"## {theme}", table(_HEAD, [_row(each) for each in phrases]))


def _row(definition: Definition) -> tuple[str, ...]:
    return (
        code(definition.key),
        prose(definition.text),
        prose(definition.meaning),
        "<br>".join(map(_slot, definition.slots)),
        ", ".join(map(code, definition.fields)),
        "; ".join(map(to_provision, definition.law)),
    )


def _slot(slot: Slot) -> str:
    kind = f"{slot.kind.value} of {slot.codes}" if slot.kind is Kind.CODE else slot.kind.value
    return f"{code(slot.name)} ({kind}): {prose(slot.meaning)}"


def _kind(kind: Kind) -> tuple[str, ...]:
    words = words_of_code(kind)
    return code(kind.value), prose(words.label), prose(words.meaning)
