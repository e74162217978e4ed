"""From what was typed to bytes: files, folders, patterns and standard input."""

import contextlib
import glob
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import click

from mla_schema.cli.exits import UNREADABLE, Misuse, reason_of

STDIN = "-"
ENDINGS = (".mla.xml", ".mla.json")
"""How the names of messages end; inside a folder nothing else is taken for a message."""

# Revocation lists of large issuers, and attachments, have some megabytes.
_LARGEST = 64 * 1024 * 1024

_PATTERN_SIGNS = frozenset("*?[")


class Unopened(click.ClickException):
    """A file is there and cannot be opened or read; ``reason`` says why."""

    exit_code = UNREADABLE

    def __init__(self, name: str, error: OSError) -> None:
        """Keep what the system said.

        Args:
            name: The file.
            error: The error of the system.
        """
        self.reason = reason_of(error)
        super().__init__(f"'{name}' cannot be opened: {self.reason}.")


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read.

    Attributes:
        name: As it was typed or found; ``-`` is standard input.
        obstacle: Why a folder could not be looked into.
    """

    name: str
    obstacle: OSError | None = None

    @property
    def shown(self) -> str:
        """The name for people."""
        return "standard input" if self.name == STDIN else self.name

    def read(self, limit: int) -> bytes:
        """Read the file, but not much more than will be looked at.

        Args:
            limit: How many bytes are of interest; one more is read, so that too large a file is noticed.

        Returns:
            The bytes, at most one more than the limit.

        Raises:
            Unopened: It cannot be opened or read.
        """
        try:
            if self.obstacle is not None:
                raise self.obstacle
            if self.name == STDIN:
                return _read_stdin(limit)
            with Path(self.name).open("rb") as file:
                return file.read(limit + 1)
        except OSError as error:
            raise Unopened(self.name, error) from error


@dataclass(frozen=True, slots=True)
class Found:
    """The files that were meant.

    Attributes:
        sources: Each once, in the order of the arguments, inside folders by name.
        notes: What was left aside in folders.
    """

    sources: tuple[Source, ...]
    notes: tuple[str, ...]


def find(arguments: Sequence[str]) -> Found:
    """Find the files that the arguments mean.

    Args:
        arguments: Files, folders, patterns such as ``sent/**/*.mla.xml``, or ``-``.

    Raises:
        Misuse: Something is missing, or matches nothing.
    """
    sources: dict[str, Source] = {}
    notes: list[str] = []
    check_stdin(*arguments)
    for argument in arguments:
        if argument == STDIN:
            sources[STDIN] = Source(STDIN)
            continue
        for name in _expand(argument):
            found = _in_folder(name, notes) if is_folder(name) else [Source(name)]
            sources.update({source.name: source for source in found if source.name not in sources})
    return Found(tuple(sources.values()), tuple(notes))


def one_file(name: str) -> Source:
    """The file of a command that takes exactly one.

    Args:
        name: What was typed.

    Raises:
        Misuse: It is missing, or is a folder.
    """
    if name == STDIN:
        return Source(name)
    if not _there(name):
        raise Misuse(_missing(name))
    if is_folder(name):
        message = f"'{name}' is a folder. Name one file in it."
        raise Misuse(message)
    return Source(name)


def check_stdin(*names: str | None) -> None:
    """Refuse to read standard input for two things: the second would find nothing.

    Args:
        *names: All that is to be read, as it was typed.

    Raises:
        Misuse: More than one of them is standard input.
    """
    if names.count(STDIN) > 1:
        raise Misuse("Standard input ('-') can be read only once.")


def read_file(name: str) -> bytes:
    """Read a file that is not a message.

    Args:
        name: What was typed.

    Raises:
        Misuse: It is missing, a folder, or too large.
        Unopened: It cannot be opened.
    """
    data = one_file(name).read(_LARGEST)
    if len(data) > _LARGEST:
        message = f"'{name}' is too large to be what is needed here."
        raise Misuse(message)
    return data


def is_folder(name: str) -> bool:
    """Whether there is a folder of that name.

    Args:
        name: What was typed.
    """
    try:
        return stat.S_ISDIR(Path(name).stat().st_mode)
    except OSError:
        return False


def _expand(argument: str) -> list[str]:
    """The files of a pattern, for shells that leave patterns to the program; a name that exists is no pattern."""
    if _there(argument):
        return [argument]
    if not _PATTERN_SIGNS.isdisjoint(argument):
        matches = sorted(glob.glob(argument, recursive=True))  # noqa: PTH207  # Path.glob takes no absolute pattern.
        if matches:
            return matches
        message = f"No file matches '{argument}'."
        raise Misuse(message)
    raise Misuse(_missing(argument))


def _there(name: str) -> bool:
    try:
        Path(name).stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        # Something is there that may not be looked at; reading it will say why.
        return True
    return True


def _missing(name: str) -> str:
    """Say that a file is missing, and which one may have been meant."""
    path = Path(name)
    names: list[str] = []
    with contextlib.suppress(OSError):
        names = [each.name for each in path.parent.iterdir()]
    near = get_close_matches(path.name, names, n=1, cutoff=0.8)
    hint = f" Did you mean '{path.parent / near[0]}'?" if near else ""
    return f"There is no file '{name}'.{hint}"


def _in_folder(folder: str, notes: list[str]) -> list[Source]:
    """The messages in a folder and its subfolders, and a note on what else is there."""
    obstacles: list[OSError] = []
    names = list(_walk(folder, obstacles))
    messages = sorted(name for name in names if name.casefold().endswith(ENDINGS))
    found = [Source(name) for name in messages]
    found += [Source(str(error.filename), error) for error in obstacles]
    if not found:
        message = f"The folder '{folder}' holds no message: no file ends in {' or '.join(ENDINGS)}."
        raise Misuse(message)
    others = len(names) - len(messages)
    note = f"Folder '{folder}': {_count(len(messages), 'message')}"
    notes.append(f"{note}, {_count(others, 'other file')} left aside." if others else f"{note}.")
    return found


def _walk(folder: str, obstacles: list[OSError]) -> Iterator[str]:
    for place, _, names in os.walk(folder, onerror=obstacles.append):
        yield from (str(Path(place, name)) for name in names)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _read_stdin(limit: int) -> bytes:
    if sys.stdin.isatty():
        click.echo("Paste the message; end with Ctrl-D on a line of its own (Windows: Ctrl-Z).", err=True)
    return sys.stdin.buffer.read(limit + 1)
