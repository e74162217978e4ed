"""How far a language is: what it promises, and how much of it is there, out of date, by machine or by people."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from mla_schema.locale.catalogue import ENGLISH, english, languages, shipped
from mla_schema.locale.entries import MACHINE, OFFICIAL, REVIEWED, Entry, hash_of, read_entries
from mla_schema.locale.promises import PROMISED, promised


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a language is.

    Attributes:
        language: Its code.
        promised: How many texts it promises.
        present: How many of them are there and not out of date.
        missing: How many are not there.
        stale: How many are the translation of an older English text.
        machine: How many of the present ones a machine made and no person has reviewed.
        reviewed: How many of them a person has reviewed.
        official: How many of them are as officially published.
    """

    language: str
    promised: int
    present: int
    missing: int
    stale: int
    machine: int
    reviewed: int
    official: int

    @property
    def kept(self) -> bool:
        """Whether the promise is kept."""
        return self.present == self.promised


def entries_of(language: str) -> dict[str, Entry]:
    """The translations that come with the package; none where there is no such language.

    Args:
        language: Its code, any but that of English.
    """
    return read_entries(shipped(language), english().texts) if language in languages() else {}


def progress(language: str, entries: Mapping[str, Entry]) -> Progress:
    """How far a language is.

    Args:
        language: Its code.
        entries: Its translations.
    """
    keys = promised(language)
    origin = english().texts
    there = {key: entries[key] for key in keys & entries.keys()}
    fresh = [each for key, each in there.items() if each.of == hash_of(origin[key])]
    by_status = Counter(each.status for each in fresh)
    return Progress(
        language,
        len(keys),
        present=len(fresh),
        missing=len(keys) - len(there),
        stale=len(there) - len(fresh),
        machine=by_status[MACHINE],
        reviewed=by_status[REVIEWED],
        official=by_status[OFFICIAL],
    )


def progress_of_all() -> tuple[Progress, ...]:
    """How far each language is: those that promise something, and any other that comes with the package."""
    others = (each for each in languages() if each not in PROMISED)
    translated = (each for each in (*PROMISED, *others) if each != ENGLISH)
    number = len(promised(ENGLISH))
    # English is what the others are the translation of, so it has no status.
    origin = Progress(ENGLISH, number, number, 0, 0, 0, 0, 0)
    return (origin, *(progress(each, entries_of(each)) for each in translated))
