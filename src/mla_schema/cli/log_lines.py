"""What is to be put into a log: files, or many messages on standard input, one on each line."""

import binascii
import json
import sys
from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mla_schema.cli.exits import Misuse
from mla_schema.cli.files import STDIN, Source, Unopened, find
from mla_schema.cli.screen import remark
from mla_schema.log import Direction, Kind, Registration
from mla_schema.log.contents import read_content

# An exported line holds the bytes in base64 and what is known of them.
_WIDER = 2


@dataclass(frozen=True, slots=True)
class Letter:
    """Something to be put into a log.

    Attributes:
        name: Where it comes from, for people.
        data: The bytes.
        at: When it came or went, where that is said.
        direction: Which way, where that is said.
        paper: The registration, where it is one.
        problem: Why it could not be opened.
    """

    name: str
    data: bytes = b""
    at: datetime | None = None
    direction: Direction | None = None
    paper: Registration | None = None
    problem: str | None = None


def letters(arguments: Sequence[str], limit: int) -> Iterator[Letter]:
    """Read what was named, one after the other.

    Args:
        arguments: Files, folders, patterns, or ``-``.
        limit: How many bytes of each are of interest; one more is read.

    Raises:
        Misuse: Something is missing, or a line is not what ``log export`` writes.
    """
    found = find(arguments)
    for note in found.notes:
        remark(note)
    for source in found.sources:
        if source.name == STDIN:
            yield from _lines(limit)
        else:
            yield _file(source, limit)


def _file(source: Source, limit: int) -> Letter:
    try:
        return Letter(source.name, source.read(limit))
    except Unopened as error:
        return Letter(source.name, problem=error.reason)


def _lines(limit: int) -> Iterator[Letter]:
    """Standard input: one message as it is, or one on each line, or what ``log export`` writes."""
    stream = sys.stdin.buffer
    first = stream.readline(limit + 1)
    if not _is_whole(first):
        # A message that is laid out goes over several lines; its bytes are kept as they are.
        yield Letter("standard input", first + stream.read(limit + 1 - len(first)))
        return
    line, number = stream.readline(_WIDER * limit), 1
    if not line:
        tree = _exported(first)
        yield from [Letter("standard input", first)] if tree is None else _imported(tree, 1)
        return
    for each in _chained(first, line, limit):
        tree = _exported(each)
        if tree is not None:
            yield from _imported(tree, number)
        elif each.strip():
            yield Letter(f"line {number}", each.rstrip(b"\r\n"))
        number += 1


def _chained(first: bytes, second: bytes, limit: int) -> Iterator[bytes]:
    yield first
    yield second
    while line := sys.stdin.buffer.readline(_WIDER * limit):
        yield line


def _is_whole(line: bytes) -> bool:
    """Whether a first line holds a message, or a line of an export, from its beginning to its end."""
    text = line.strip()
    if text.startswith(b"<"):
        return text.endswith(b"</message>")
    return _json(text) is not None


def _json(text: bytes) -> dict[str, Any] | None:
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return tree if isinstance(tree, dict) else None


def _exported(line: bytes) -> dict[str, Any] | None:
    """The members of a line of an export; none where it is a message."""
    if line.lstrip().startswith(b"<"):
        return None
    tree = _json(line)
    return tree if tree is not None and ("direction" in tree or "log" in tree or "kind" in tree) else None


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(text)
    return at


def _imported(tree: dict[str, Any], number: int) -> Iterator[Letter]:
    """What a line of an export tells; verdicts are not believed, and the beginning and erasures are passed over."""
    name = f"line {number}"
    kind = tree.get("kind", Kind.MESSAGE)
    if "log" in tree or kind == Kind.ERASURE:
        return
    if "erasure" in tree:
        remark(f"{name.capitalize()}: what this entry held was erased; it is passed over.")
        return
    try:
        at, direction = _instant(tree["at"]), Direction(tree["direction"])
        if kind == Kind.REGISTRATION:
            paper = read_content(kind, tree["facts"].encode())
            assert isinstance(paper, Registration)  # noqa: S101  # It is of that kind.
            yield Letter(name, at=at, direction=direction, paper=paper)
        else:
            yield Letter(name, b64decode(tree["data"], validate=True), at, direction)
    except (KeyError, ValueError, TypeError, AttributeError, binascii.Error) as error:
        message = f"{name.capitalize()} is neither a message nor what 'log export' writes."
        raise Misuse(message) from error
