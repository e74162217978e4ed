"""The translation load of a message: its words that no reader of another language can read.

Phrases, codes, names, identifiers, instants and amounts read in every language and are no load. What is left is prose,
and the one-line texts that the model marks as words. Attachments, and the values of extensions, are no words of the
message: nobody can tell from it in which language they are, or whether they are words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mla_schema.codec.shape import Field, shape_of
from mla_schema.codes.translation_provenance import TranslationProvenance
from mla_schema.model.message import Message
from mla_schema.model.node import Node, tag
from mla_schema.model.text import Prose
from mla_schema.translation.counting import count_words

UNDETERMINED = "und"
"""The language of words whose message does not say in which language it is written (BCP 47)."""


@dataclass(frozen=True, slots=True)
class UntranslatedText:
    """Words that a reader of one language cannot read, or can read only as a machine has translated them.

    Attributes:
        pointer: Where they stand: a JSON Pointer (RFC 6901) in the JSON form.
        field: The definition of the field, such as ``Request.summary``.
        language: The language in which they are written.
        into: The language of the reader.
        words: How many words they are.
    """

    pointer: str
    field: str
    language: str
    into: str
    words: int


@dataclass(frozen=True, slots=True)
class TranslationLoad:
    """What a translator has to do so that readers of some languages can read a message.

    Attributes:
        missing: The texts that have no translation into a language, in document order.
        to_be_reviewed: The texts of which there is a machine translation into a language, and no other.
    """

    missing: tuple[UntranslatedText, ...]
    to_be_reviewed: tuple[UntranslatedText, ...]

    def words(self, into: str | None = None) -> int:
        """How many words are to be translated.

        Args:
            into: The language of the reader, as it was asked for; without it, into all of them.
        """
        return _sum(self.missing, into)

    def words_to_be_reviewed(self, into: str | None = None) -> int:
        """How many words of the original have a machine translation that nobody has reviewed.

        Args:
            into: The language of the reader, as it was asked for; without it, into all of them.
        """
        return _sum(self.to_be_reviewed, into)


def translation_load(message: Message, languages: Iterable[str]) -> TranslationLoad:
    """State which words of a message need a human translator, into which languages, and how many.

    Languages are compared by their first subtag: who reads ``sr-Latn`` reads ``sr``. Words are counted as ``count_words``
    says. A fully coded message has no load in any language.

    Args:
        message: The message.
        languages: The languages of its readers, as in BCP 47.
    """
    readers = tuple(dict.fromkeys(languages))
    own = message.header.language or UNDETERMINED
    missing: list[UntranslatedText] = []
    review: list[UntranslatedText] = []
    for pointer, key, value in _texts(message, "", ""):
        text, language = (value.text, value.language) if isinstance(value, Prose) else (value, own)
        words = count_words(text)
        if not words:
            continue
        translated = _translated(value) if isinstance(value, Prose) else {}
        for reader in readers:
            if (subtag := _primary(reader)) == _primary(language):
                continue
            by_people = translated.get(subtag)
            if not by_people:
                found = missing if by_people is None else review
                found.append(UntranslatedText(pointer, key, language, reader, words))
    return TranslationLoad(tuple(missing), tuple(review))


def _translated(prose: Prose) -> dict[str, bool]:
    """The languages into which a text is translated, with whether that was done by more than a machine."""
    found: dict[str, bool] = {}
    for each in prose.translations:
        by_people = each.provenance is not TranslationProvenance.MACHINE
        found[_primary(each.language)] = by_people or found.get(_primary(each.language), False)
    return found


def _texts(node: Node, pointer: str, key: str) -> Iterator[tuple[str, str, Prose | str]]:
    """The texts of a message in document order: prose, and what is marked as words."""
    if isinstance(node, Prose):
        yield pointer, key, node
        return
    for field in shape_of(type(node)).fields:
        for place, value in _values(node, field, pointer):
            if isinstance(value, Node):
                yield from _texts(value, place, field.key)
            elif field.words and isinstance(value, str):
                yield place, field.key, value


def _values(node: Node, field: Field, pointer: str) -> Iterator[tuple[str, object]]:
    value = getattr(node, field.name)
    here = f"{pointer}/{field.wire}"
    for position, each in enumerate(value if field.many else (value,)):
        place = f"{here}/{position}" if field.many else here
        yield (f"{place}/{tag(type(each))}" if field.union is not None else place), each


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()


def _sum(texts: tuple[UntranslatedText, ...], into: str | None) -> int:
    return sum(text.words for text in texts if into in (None, text.into))
