"""Text is never a bare string: a phrase that reads in every language, or prose with its translations."""

from typing import Annotated, ClassVar

from mla_schema.codes.translation_provenance import TranslationProvenance
from mla_schema.core.marks import PERSONAL
from mla_schema.model.node import Choice, Many, Node
from mla_schema.model.scalars import Date, LanguageTag, Line, Lines, PhraseKey, Token


class Text(Choice):
    """A statement to the reader: a coded phrase, or prose. A narrative is a list of them, in reading order."""

    MEMBERS: ClassVar = {"phrase": "text", "prose": "text"}


Narrative = Many[Text]
"""Statements in reading order, phrases and prose in any mix."""


class Parameter(Node):
    """A value to be set into a phrase; each name is given once, and a code stands by its value."""

    name: Token
    """Name. The placeholder of the phrase that this value fills."""
    value: Annotated[Line, PERSONAL]
    """Value. The value in its neutral form: an amount, an instant, an identifier or a name."""


class Phrase(Text):
    """A sentence of the phrase library with its parameters; it needs no translator."""

    key: PhraseKey
    """Key. Which sentence of the phrase library is meant."""
    parameters: Many[Parameter] = ()
    """Parameters. The values that the sentence takes."""


class Translation(Node):
    """A translation of a prose text, with its provenance."""

    text: Annotated[Lines, PERSONAL]
    """Text. The translated words."""
    language: LanguageTag
    """Language. The language of the translation."""
    provenance: TranslationProvenance | None = None
    """Provenance. Who or what translated: sworn translator, authority, machine."""
    translator: Annotated[Line | None, PERSONAL] = None
    """Translator. The translator's name or registration, or the name of the machine."""
    translated_on: Date | None = None
    """Translated on. The date of the translation."""


class Prose(Text):
    """Words in a language. The original prevails over its translations unless the parties say otherwise."""

    text: Annotated[Lines, PERSONAL]
    """Text. The original words."""
    language: LanguageTag
    """Language. The language of the original."""
    translations: Many[Translation] = ()
    """Translations. The same words in other languages."""
