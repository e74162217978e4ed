"""Narratives as lines: a phrase in the reader's language, prose in its own, with its translations and who made them."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from mla_schema.codes.translation_provenance import TranslationProvenance
from mla_schema.model.text import Parameter, Phrase, Prose, Text, Translation
from mla_schema.phrases import Kind, Slot, load
from mla_schema.phrases.forms import fits
from mla_schema.rendering.document import Line, Role, Run
from mla_schema.rendering.reader import Reader

_UNITS: Final = {Kind.HOURS: "hour", Kind.DAYS: "day", Kind.MONTHS: "month"}


def narrated(text: Text, reader: Reader) -> list[Line]:
    """The lines of a phrase or of prose.

    Args:
        text: The phrase or the prose.
        reader: The reader.
    """
    if isinstance(text, Phrase):
        return _phrase(text, reader)
    assert isinstance(text, Prose)  # noqa: S101  # The union is closed.
    return _prose(text, reader)


def _phrase(phrase: Phrase, reader: Reader) -> list[Line]:
    known = load(phrase.key)
    if known is None:
        unknown = reader.mark("word.unknownPhrase", key=(Run(phrase.key, Role.VALUE),))
        return [unknown, *(_bare(each, reader) for each in phrase.parameters)]
    values: dict[str, Line] = {}
    others: list[Line] = []
    for each in phrase.parameters:
        slot = known.slot(each.name)
        # A parameter that the sentence has no place for was signed too, so that it is shown after it.
        if slot is None or each.name in values:
            others.append(_bare(each, reader))
        else:
            values[each.name] = _value(slot, each.value, reader)
    return [reader.filled(f"phrase.{known.key}", values), *others]


def _bare(parameter: Parameter, reader: Reader) -> Line:
    return (Run(parameter.name, Role.VALUE), reader.colon, Run(parameter.value, Role.VALUE))


def _value(slot: Slot, value: str, reader: Reader) -> Line:
    """A parameter as the reader's language writes it; verbatim where it is not of its kind."""
    if not fits(slot, value):
        return (Run(value, Role.VALUE),)
    if slot.kind in _UNITS:
        return reader.measure(int(value), _UNITS[slot.kind])
    if slot.kind is Kind.CODE:
        return reader.words(f"code.{slot.codes}.{value}")
    if slot.kind is Kind.MONEY:
        amount, _, currency = value.partition(" ")
        return (*reader.amount(amount), Run("\N{NO-BREAK SPACE}"), Run(currency, Role.VALUE))
    kinds: dict[Kind, Callable[[str], Line]] = {
        Kind.INSTANT: lambda text: reader.instant(datetime.fromisoformat(text)),
        Kind.DATE: lambda text: reader.date(date.fromisoformat(text)),
        Kind.DECIMAL: reader.amount,
        Kind.COUNT: reader.amount,
        Kind.COUNTRY: reader.country,
        Kind.LANGUAGE: reader.language_name,
    }
    show = kinds.get(slot.kind)
    return show(value) if show is not None else (Run(value, Role.VALUE),)


def _prose(prose: Prose, reader: Reader) -> list[Line]:
    lines: list[Line] = [
        (Run(prose.text, Role.PROSE, prose.language),),
        reader.mark("word.original", language=reader.language_name(prose.language)),
    ]
    for each in prose.translations:
        lines += [(Run(each.text, Role.PROSE, each.language),), _origin(each, reader)]
    return lines


def _origin(translation: Translation, reader: Reader) -> Line:
    """Whose words a translation is."""
    parts = [reader.mark("word.translation", language=reader.language_name(translation.language))]
    if translation.provenance is not None:
        parts.append(reader.words(f"code.{TranslationProvenance.__name__}.{translation.provenance.value}"))
    if translation.translator is not None:
        parts.append((Run(translation.translator, Role.VALUE),))
    if translation.translated_on is not None:
        parts.append(reader.date(translation.translated_on))
    line = parts[0]
    for part in parts[1:]:
        line = (*line, reader.semicolon._replace(role=Role.MARK), *part)
    return line
