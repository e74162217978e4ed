"""In which languages a report speaks: one, or two side by side; where a text is missing, English stands in, marked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mla_schema.codec.trail import trail
from mla_schema.core.report import Finding, Layer
from mla_schema.core.words import Words
from mla_schema.locale.catalogue import ENGLISH, Catalogue, english
from mla_schema.locale.regional import direction
from mla_schema.rendering.headings import HEADINGS, key_of
from mla_schema.rendering.isolating import shown

_ISOLATED = "\u2068{}\u2069"
"""A value that is set into a text keeps its direction, whatever that of the text is."""


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in one language.

    Attributes:
        language: The code of the language.
        message: What is wrong.
        advice: What to do.
        label: The label of the field.
        where: The place in words.
        untranslated: Which of these are English, because the catalogue has no text or an old one.
    """

    language: str
    message: str
    advice: str
    label: str | None
    where: str
    untranslated: tuple[str, ...] = ()

    def language_of(self, part: str) -> str:
        """The language in which a part stands.

        Args:
            part: The name of the part, such as ``message``.
        """
        return ENGLISH if part in self.untranslated else self.language

    @property
    def direction(self) -> str:
        """The direction in which the language is written: "ltr" or "rtl"."""
        return direction(self.language)


@dataclass(frozen=True, slots=True)
class Wording:
    """The languages of a report.

    Attributes:
        main: The catalogue of the language in which it is written; none means English.
        second: The catalogue of the language that stands beside it, where one was asked for.
    """

    main: Catalogue | None = None
    second: Catalogue | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages, the main one first."""
        first = self.main.language if self.main is not None else ENGLISH
        return (first,) if self.second is None else (first, self.second.language)

    @property
    def language(self) -> str:
        """The code of the main language."""
        return self.languages[0]

    @property
    def direction(self) -> str:
        """The direction in which the main language is written: "ltr" or "rtl"."""
        return direction(self.language)

    def word(self, name: str, **values: str | int) -> str:
        """A heading in the main language; where it has none, in English, which is plain to see.

        Args:
            name: Its key in ``HEADINGS``.
            **values: What stands for its placeholders: numbers, other words, and names that were made harmless.
        """
        return self._filled(key_of(name), values)

    def has(self, name: str) -> bool:
        """Whether a heading is in the main language.

        Args:
            name: Its key in ``HEADINGS``.
        """
        return self.translates(key_of(name))

    def translates(self, key: str) -> bool:
        """Whether the text of a key is in the main language.

        Args:
            key: The key of a definition.
        """
        return self.language == ENGLISH or (self.main is not None and self.main.has(key))

    def layer(self, layer: Layer) -> str:
        """The name of a layer.

        Args:
            layer: The layer.
        """
        name = f"layer.{layer.name}"
        return self.word(name) if name in HEADINGS else layer.name

    def reason(self, layer: Layer) -> str:
        """Why a layer did not run, or what it did not judge; in English where the language has no text for it.

        Args:
            layer: The layer.
        """
        key = f"layerReason.{layer.code}"
        return self._filled(key, layer.params) if self.translates(key) else layer.reason

    def explains(self, layer: Layer) -> bool:
        """Whether the reason of a layer is in the main language.

        Args:
            layer: The layer.
        """
        return not layer.reason or self.translates(f"layerReason.{layer.code}")

    def said(self, finding: Finding) -> Said:
        """A finding in the main language.

        Args:
            finding: The finding.
        """
        return said(finding, self.main)

    def beside(self, finding: Finding) -> Said | None:
        """The same in the language that stands beside it.

        Args:
            finding: The finding.
        """
        return said(finding, self.second) if self.second is not None else None

    def label(self, key: str) -> str:
        """The text of a key in the main language, or in English.

        Args:
            key: The key of a definition.
        """
        return (self.main or english()).label(key)

    def _filled(self, key: str, values: Mapping[str, str | int]) -> str:
        isolating = self.language != ENGLISH and self.translates(key)
        return self.label(key).format_map(_isolated(values) if isolating else values)


IN_ENGLISH = Wording()
"""English alone."""


def said(finding: Finding, catalogue: Catalogue | None) -> Said:
    """A finding in the language of a catalogue.

    Args:
        finding: The finding.
        catalogue: The catalogue; none means English.
    """
    if catalogue is None or catalogue.language == ENGLISH:
        return Said(ENGLISH, finding.message, finding.advice, finding.label, finding.where)
    code = finding.code
    message_key, advice_key = (
        (f"rule.{code}.message", f"rule.{code}.fix")
        if finding.fault.rule == code
        else (f"fault.{code}.message", f"fault.{code}.advice")
    )
    untranslated = [
        part
        for part, key in (
            ("message", message_key),
            ("advice", advice_key),
            ("label", f"field.{finding.field}"),
        )
        if not catalogue.has(key) and (part != "label" or finding.field)
    ]
    where, complete = _where(finding, catalogue)
    if not complete:
        untranslated.append("where")
    # What turns the direction inside of a value would end its isolate.
    isolated = _isolated({name: _told(value, catalogue) for name, value in finding.params.items()})
    return Said(
        catalogue.language,
        _text(catalogue, message_key, finding.message, isolated),
        _text(catalogue, advice_key, finding.advice, isolated),
        catalogue.label(f"field.{finding.field}") if finding.field else finding.label,
        where,
        tuple(untranslated),
    )


def _told(value: str | int, catalogue: Catalogue) -> str | int:
    """A value of a finding; words of ours are told in the language."""
    if isinstance(value, Words):
        if not catalogue.has(value.key):
            return value
        operands = _isolated({name: shown(each) for name, each in value.operands.items()})
        space = " " if value.startswith(" ") else ""
        return space + catalogue.texts[value.key].format_map(operands)
    return shown(value) if isinstance(value, str) else value


def _isolated(values: Mapping[str, str | int]) -> dict[str, str | int]:
    return {
        name: _ISOLATED.format(value) if isinstance(value, str) else value for name, value in values.items()
    }


def _text(catalogue: Catalogue, key: str, otherwise: str, params: Mapping[str, str | int]) -> str:
    return catalogue.texts[key].format_map(params) if catalogue.has(key) else otherwise


def _where(finding: Finding, catalogue: Catalogue) -> tuple[str, bool]:
    """The place in words, and whether all of them are in the language."""
    pointer = finding.place.pointer
    if not finding.where or not pointer or re.match("/[0-9]", pointer):
        return finding.where, not finding.where
    names = (each.replace("~1", "/").replace("~0", "~") for each in pointer[1:].split("/"))
    labels = _Noting(catalogue)
    words = trail(tuple(int(each) if re.fullmatch("[0-9]+", each) else each for each in names), labels)
    return words, labels.complete


class _Noting:
    """The labels of a catalogue; it notes whether English had to stand in."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.complete = True

    def label(self, key: str) -> str:
        """The text of a key.

        Args:
            key: The key.
        """
        self.complete = self.complete and self._catalogue.has(key)
        return self._catalogue.label(key)
