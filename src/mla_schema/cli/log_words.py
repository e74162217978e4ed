"""Entries of a log, for people and for programs."""

import json
from collections.abc import Iterator
from typing import Any

from mla_schema.cli.instants import shown
from mla_schema.cli.kinds import typed_name
from mla_schema.cli.report_proof import signatory
from mla_schema.cli.screen import Screen, tame
from mla_schema.codes.received_verdict import ReceivedVerdict
from mla_schema.core.proof import Proof
from mla_schema.log import Entry, Erasure, Facts, Kind, Registration
from mla_schema.log.contents import tree_of

_VERDICTS = {
    ReceivedVerdict.VALID: ("valid", "green"),
    ReceivedVerdict.INVALID: ("not valid", "red"),
    ReceivedVerdict.UNREADABLE: ("cannot be read", "red"),
    ReceivedVerdict.UNDECIDED: ("undecided", "yellow"),
    ReceivedVerdict.NOT_CHECKED: ("not checked", None),
}


def entry_line(entry: Entry, screen: Screen, aside: str = "") -> str:
    """An entry in one line.

    Args:
        entry: The entry.
        screen: Where it will be read.
        aside: What is to stand behind it.
    """
    number = screen.paint(f"{entry.number:>5}", bold=True)
    way = entry.direction.value if entry.direction is not None else "erased"
    line = f"{number}  {shown(entry.at)}  {way:<8}  {_summary(entry, screen)}"
    return f"{line}  {tame(aside)}" if aside else line


def _summary(entry: Entry, screen: Screen) -> str:
    match entry.content:
        case Facts() as facts:
            words, colour = _VERDICTS[facts.verdict]
            verdict = screen.paint(words, colour)
            parties = _parties(facts.sender, facts.recipient)
            return f"{parties}  {type_words(facts.type):<24}  {verdict}"
        case Registration() as paper:
            parties = _parties(paper.requesting, paper.requested)
            outcome = _spaced(paper.outcome.value) if paper.outcome is not None else "open"
            return tame(
                f"{parties}  {type_words(paper.type):<24}  {outcome} ({_spaced(paper.medium.value)}, {paper.reference})"
            )
        case Erasure() as erasure:
            return tame(f"entry {erasure.entry}, by {erasure.by}: {erasure.why}")
        case _:
            return screen.paint(
                f"{entry.kind.value}: what it held was erased, see entry {entry.erasure}", dim=True
            )


def entry_rows(entry: Entry) -> Iterator[tuple[str, str]]:
    """All that is known of an entry, name by name.

    Args:
        entry: The entry.
    """
    yield "entry", str(entry.number)
    yield "kind", entry.kind.value
    if entry.direction is not None:
        yield "direction", entry.direction.value
    yield "at", shown(entry.at)
    yield "recorded at", shown(entry.recorded_at)
    yield "digest", f"sha256:{entry.digest}"
    if entry.content is None:
        yield "holds", f"nothing; it was erased, see entry {entry.erasure}"
        return
    for name, value in tree_of(entry.content).items():
        if name == "proof" and isinstance(entry.content, Facts) and isinstance(entry.content.proof, Proof):
            yield "signed by", signatory(entry.content.proof)
        else:
            yield _spaced(name), _words(value)


def entry_text(entry: Entry, screen: Screen) -> Iterator[str]:
    """All that is known of an entry, for people.

    Args:
        entry: The entry.
        screen: Where it will be read.
    """
    rows = list(entry_rows(entry))
    width = max(len(name) for name, _ in rows) + 2
    for name, value in rows:
        yield from screen.wrap(f"{name:<{width}}{tame(value)}", hanging=width)


def entry_object(entry: Entry) -> dict[str, Any]:
    """An entry for programs; what is absent is left out.

    Args:
        entry: The entry.
    """
    members = {
        "number": entry.number,
        "kind": entry.kind.value,
        "direction": entry.direction.value if entry.direction is not None else None,
        "at": shown_exactly(entry.at),
        "recordedAt": shown_exactly(entry.recorded_at),
        "digest": f"sha256:{entry.digest}",
        "erasure": entry.erasure,
        "content": tree_of(entry.content) if entry.content is not None else None,
    }
    return {name: value for name, value in members.items() if value is not None}


def json_line(members: dict[str, Any]) -> bytes:
    """One line for programs.

    Args:
        members: What it says.
    """
    return json.dumps(members, ensure_ascii=False, separators=(",", ":")).encode(errors="replace") + b"\n"


def shown_exactly(at: Any) -> str:
    """An instant for programs, with its milliseconds.

    Args:
        at: An aware datetime.
    """
    from mla_schema.codec.lexical import write_instant

    return write_instant(at)


def type_words(tag: str | None) -> str:
    """The type of a message for people.

    Args:
        tag: Its tag; none where there is no message.
    """
    return typed_name(tag).replace("-", " ") if tag is not None else "no message"


def is_message(entry: Entry) -> bool:
    """Whether the entry is about a file.

    Args:
        entry: The entry.
    """
    return entry.kind is Kind.MESSAGE


def _words(value: Any) -> str:
    if value is True:
        return "yes"
    return ", ".join(value) if isinstance(value, list) else str(value)


def _parties(sender: str | None, recipient: str | None) -> str:
    return f"{sender or '--'} > {recipient or '--'}"


def _spaced(name: str) -> str:
    return typed_name(name).replace("-", " ")
