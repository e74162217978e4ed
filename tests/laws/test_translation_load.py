"""A message has no translation load if, and only if, it has no words that only a translator can carry over."""

import unicodedata

from hypothesis import given

from mla_schema.model import Prose
from mla_schema.model.message import Message
from mla_schema.translation import translation_load
from tests.example_files import every, filled, nodes
from tests.strategies import messages

READER = "zxx"
"""A language that no generated message is written in: the tag of what is no language."""


def _has_letter(text: object) -> bool:
    return isinstance(text, str) and any(unicodedata.category(each).startswith("L") for each in text)


def _untranslated(message: Message) -> bool:
    prose = [
        each.text
        for each in every(Prose, message)
        if not any(one.language.startswith(f"{READER}") for one in each.translations)
    ]
    marked = [value for node in nodes(message) for field, value in filled(node) if field.words]
    return any(map(_has_letter, [*prose, *marked]))


@given(messages())
def test_the_load_is_nought_if_and_only_if_nothing_needs_a_translator(message: Message) -> None:
    load = translation_load(message, [READER])
    written = {message.header.language, *(each.language for each in every(Prose, message))}
    if not any(tag is not None and tag.startswith(READER) for tag in written):
        reviewed = load.words() + load.words_to_be_reviewed()
        assert bool(reviewed) is _untranslated(message)
        assert all(text.words > 0 for text in (*load.missing, *load.to_be_reviewed))


@given(messages())
def test_the_load_does_not_depend_on_who_else_reads(message: Message) -> None:
    alone = translation_load(message, ["ka"])
    together = translation_load(message, ["hy", "ka", "az"])
    assert alone.words("ka") == together.words("ka")
    assert together.words() == sum(together.words(each) for each in ("hy", "ka", "az"))
    assert translation_load(message, []).words() == 0
