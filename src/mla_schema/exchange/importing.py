"""What came back is compared with the English texts of today: each thing that is wrong is told, with what to do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mla_schema.exchange.units import Received, Returned
from mla_schema.locale.entries import Entry, hash_of
from mla_schema.locale.soundness import Fault, Kind, faults_of


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that is wrong with a text that came back.

    Attributes:
        key: The key of the text, as the file has it.
        fault: What is wrong and what to do.
        line: The line in the file.
    """

    key: str
    fault: Fault
    line: int | None


@dataclass(frozen=True, slots=True)
class Import:
    """The outcome of an import.

    Attributes:
        entries: What the catalogue has afterwards: what it had, and what was good in the file.
        remarks: What was wrong in the file; none of these texts is in ``entries``.
        taken: How many texts of the file are new or changed in the catalogue.
        untranslated: How many entries of the file have no translation yet.
    """

    entries: Mapping[str, Entry]
    remarks: tuple[Remark, ...]
    taken: int
    untranslated: int


def merge(received: Received, base: Mapping[str, Entry], origin: Mapping[str, str]) -> Import:
    """Put what came back into a catalogue.

    Args:
        received: What came back.
        base: What the catalogue has.
        origin: The English texts by key.
    """
    entries = dict(base)
    remarks: list[Remark] = []
    seen: set[str] = set()
    taken = untranslated = 0
    for unit in received.units:
        found = tuple(_faults(unit, origin, seen))
        seen.add(unit.key)
        remarks += (Remark(unit.key, fault, unit.line) for fault in found)
        if found:
            continue
        if not unit.text:
            untranslated += 1
            continue
        entry = unit.entry(origin[unit.key])
        taken += entries.get(unit.key) != entry
        entries[unit.key] = entry
    return Import(entries, tuple(remarks), taken, untranslated)


def _faults(unit: Returned, origin: Mapping[str, str], seen: set[str]) -> Iterator[Fault]:
    source = origin.get(unit.key)
    if source is None:
        yield Fault(
            Kind.UNKNOWN_KEY,
            "The catalogue has no such key.",
            "Export again: the text was renamed or is no longer needed. Take the entry out of the file.",
        )
        return
    if unit.key in seen:
        yield Fault(Kind.DOUBLED_KEY, "The key stands in the file twice.", "Leave one of the two entries.")
    if unit.source != source:
        yield Fault(
            Kind.CHANGED_SOURCE,
            "The English text of the file is not that of today.",
            "Export again, and translate the text that is there now.",
        )
        return
    if not unit.known:
        yield Fault(Kind.STATUS, "The status is none that is known.", "Leave it as it was exported.")
    if unit.markup:
        yield Fault(
            Kind.MARKUP, "A tool has put marks of its own into the text.", "Have it write plain text."
        )
    if unit.text or unit.status:
        current = unit.entry(source).of == hash_of(source)
        yield from faults_of(unit.text, source, current=current)
