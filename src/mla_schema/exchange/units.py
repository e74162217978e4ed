"""What goes to a translator and what comes back, the same for every kind of file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from mla_schema.locale.catalogue import english
from mla_schema.locale.entries import MACHINE, OFFICIAL, REVIEWED, STATUSES, Entry, hash_of
from mla_schema.locale.soundness import placeholders
from mla_schema.phrases import phrases_all

MAX_UNITS: Final = 50_000
"""Entries of the longest file; the catalogue has a tenth of them."""
MAX_SIZE: Final = 16 * 1024 * 1024
"""Bytes of the largest file."""
_PHRASE = "phrase."
_MEANING = ".meaning"


class Unreadable(ValueError):
    """A file is not of its kind, or is more than is read; the text says what is wrong and where."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A text on its way to a translator.

    Attributes:
        key: Its key.
        source: The English text.
        notes: What a translator has to know of it.
        entry: The translation; none where there is none yet.
    """

    key: str
    source: str
    notes: tuple[str, ...] = ()
    entry: Entry | None = None

    @property
    def stale(self) -> bool:
        """Whether it is the translation of an older English text."""
        return self.entry is not None and self.entry.of != hash_of(self.source)

    @property
    def confirmed(self) -> bool:
        """Whether a person stands for the translation, and of this very text."""
        return self.entry is not None and self.entry.status != MACHINE and not self.stale


@dataclass(frozen=True, slots=True)
class Returned:
    """A text that comes back.

    Attributes:
        key: Its key.
        source: The English text that the file has.
        text: The translation; empty where there is none.
        confirmed: Whether whoever wrote the file marked it as done.
        status: The status that the file tells.
        of: The older English of which it is the translation, as ``hash_of`` tells it.
        line: The line in the file.
        markup: Whether a tool has put marks of its own into the text.
    """

    key: str
    source: str
    text: str = ""
    confirmed: bool = False
    status: str = ""
    of: str = ""
    line: int | None = None
    markup: bool = False

    @property
    def known(self) -> bool:
        """Whether the status that the file tells is one."""
        return not self.status or self.status in STATUSES

    def entry(self, source: str) -> Entry:
        """The translation for a catalogue.

        A text that somebody confirmed is reviewed at least; one that nobody did is a machine's. A translation of an
        older text stays what it is until it is confirmed.

        Args:
            source: The English text of today.
        """
        if self.confirmed:
            return Entry(self.text, hash_of(source), OFFICIAL if self.status == OFFICIAL else REVIEWED)
        if self.of and self.of != hash_of(source):
            return Entry(self.text, self.of, self.status or MACHINE)
        return Entry(self.text, hash_of(source), MACHINE)


@dataclass(frozen=True, slots=True)
class Received:
    """A file that came back.

    Attributes:
        language: The language that it tells, if it tells any.
        units: Its texts.
    """

    language: str | None
    units: tuple[Returned, ...]


def units_of(
    keys: Iterable[str], entries: Mapping[str, Entry], notes: Mapping[str, str] | None = None
) -> tuple[Unit, ...]:
    """The texts to be sent, in the order of their keys.

    Args:
        keys: Their keys.
        entries: The translations that there are.
        notes: What there is to know of some of the keys, beside what the catalogue says.
    """
    texts = english().texts
    told = notes or {}
    return tuple(
        Unit(key, texts[key], tuple(_notes(key, texts, told)), entries.get(key)) for key in sorted(keys)
    )


def _notes(key: str, texts: Mapping[str, str], told: Mapping[str, str]) -> Iterable[str]:
    if (meaning := texts.get(f"{key}{_MEANING}")) is not None:
        yield meaning
    if key in told:
        yield told[key]
    names = placeholders(texts[key])
    if key.startswith(_PHRASE) and (phrase := phrases_all().get(key.removeprefix(_PHRASE))) is not None:
        for slot in phrase.slots:
            yield f"{{{slot.name}}}: {slot.kind.value}. {slot.meaning}"
    elif names:
        yield f"Keep {', '.join(f'{{{name}}}' for name in sorted(names))} as written, once each."
