"""The translation of another message, sent by itself."""

from typing import Annotated

from mla_schema.codes.translation_provenance import TranslationProvenance
from mla_schema.core.marks import PERSONAL
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import Date, LanguageTag, Line, Lines, Pointer
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class TranslatedText(Node):
    """The translation of one text of another message.

    Source: CETS224_4_1, ETS030_16_2.
    """

    pointer: Pointer
    """Field. The text that is translated, by its place in that message.
    Source: RFC_6901."""
    text: Annotated[Lines, PERSONAL]
    """Text. The translated words."""


class MessageTranslation(Step):
    """The translation of the texts of another message, named by identifier and digest.

    Source: CETS224_4_1, ETS030_16_2, TCY_2013_17_REC_24.
    """

    language: LanguageTag
    """Language. The language of the translation."""
    provenance: TranslationProvenance | None = None
    """Provenance. Who or what translated: sworn translator, authority, machine."""
    translator: Annotated[Line | None, PERSONAL] = None
    """Translator. The translator's name or registration, or the name of the machine."""
    translated_on: Date | None = None
    """Translated on. The date of the translation."""
    texts: Many[TranslatedText] = ()
    """Texts. The translated texts."""
    statement: Narrative = ()
    """Statement. What the translator certifies."""
