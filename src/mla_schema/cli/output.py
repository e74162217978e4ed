"""Where the output of a command goes, a file or standard output; what is there already is never lost by accident."""

import contextlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, BinaryIO

import click

from mla_schema.cli.exits import Misuse, reason_of
from mla_schema.cli.files import STDIN, is_folder
from mla_schema.cli.screen import remark

Command = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Output:
    """Where the output goes, as a command was told.

    Attributes:
        name: The file; ``None`` and ``-`` are standard output.
        force: Whether a file may be replaced.
    """

    name: str | None = None
    force: bool = False

    def check_free(self) -> None:
        """Refuse a place where the output cannot or must not go, before any work is done.

        Raises:
            Misuse: It is a folder, lies in a folder that is missing, or exists and may not be replaced.
        """
        if self.name is None or self.name == STDIN:
            return
        path = Path(self.name)
        if is_folder(self.name):
            message = f"'{self.name}' is a folder. Name a file in it."
            raise Misuse(message)
        if not is_folder(str(path.parent)):
            message = f"There is no folder '{path.parent}'."
            raise Misuse(message)
        with writing(self.name), _keeping(self.name):
            if path.is_file() and not self.force:
                raise FileExistsError

    def put(self, data: bytes) -> None:
        """Write bytes.

        Args:
            data: The bytes.

        Raises:
            Misuse: The file appeared in the meantime, or the system refuses.
        """
        if self.name is None or self.name == STDIN:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
            return
        path = Path(self.name)
        with writing(self.name), _keeping(self.name):
            if path.exists() and not path.is_file():
                # A device or a pipe, such as /dev/null, has nothing to lose.
                path.write_bytes(data)
            elif self.force and path.exists():
                _replace(data, path)
            else:
                _create(data, path)

    def announce(self) -> None:
        """Say that the file is written, where there is one."""
        if self.name is not None and self.name != STDIN:
            remark(f"'{self.name}' is written.")


STANDARD_OUTPUT = Output()
"""For what is never written to a file but by the shell."""


def output_options(
    *, required: bool = False, told: str = "Write to this file instead of standard output."
) -> Callable[[Command], Command]:
    """Give a command the options that say where its output goes; it gets an ``Output`` for them.

    Args:
        required: Whether the file must be named.
        told: What the file is, where more is to be said.
    """
    out = click.option(
        "-o",
        "--output",
        "out",
        required=required,
        type=click.Path(readable=False),
        metavar="OUT",
        help=told,
    )
    force = click.option("--force", is_flag=True, help="Replace OUT if it exists.")

    def decorate(command: Command) -> Command:
        @wraps(command)
        def with_output(*arguments: Any, **given: Any) -> None:
            output = Output(given.pop("out"), given.pop("force"))
            command(*arguments, output=output, **given)

        return out(force(with_output))

    return decorate


def format_option(forms: Sequence[str], told: str) -> Callable[[Command], Command]:
    """Give a command the option that says in which form it writes; it gets the name of the form.

    Args:
        forms: The forms that there are; one of them is ``text``.
        told: For whom they are.
    """
    return click.option(
        "-f", "--format", "form", type=click.Choice(forms), default="text", show_default=True, help=told
    )


def json_file(value: object) -> bytes:
    """A value as a file of JSON that people can read too.

    Args:
        value: What JSON can say.
    """
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def empty_folder(name: str, *, mode: int = 0o777) -> Path:
    """A folder to write into: a new one, or one that is empty.

    Args:
        name: The folder.
        mode: Who may do what in a new one.

    Raises:
        Misuse: There is something in it, or the system refuses.
    """
    path = Path(name)
    try:
        path.mkdir(mode, parents=True, exist_ok=True)
        empty = not any(path.iterdir())
    except OSError as error:
        message = f"'{name}' cannot be used: {reason_of(error)}."
        raise Misuse(message) from error
    if not empty:
        message = f"The folder '{name}' is not empty. Choose another one."
        raise Misuse(message)
    return path


@contextlib.contextmanager
def writing(name: str) -> Iterator[None]:
    """Turn the errors of the system into a sentence on what cannot be written.

    Args:
        name: The file or folder.

    Raises:
        Misuse: The system refuses.
    """
    try:
        yield
    except OSError as error:
        message = f"'{name}' cannot be written: {reason_of(error)}."
        raise Misuse(message) from error


@contextlib.contextmanager
def _keeping(name: str) -> Iterator[None]:
    """Say of a file that is there already what can be done about it."""
    try:
        yield
    except FileExistsError as error:
        message = f"'{name}' exists already and was left as it is. Choose another name, or add --force to replace it."
        raise Misuse(message) from error


def _create(data: bytes, path: Path) -> None:
    """Write a new file, whole or not at all."""
    file = path.open("xb")
    try:
        with file:
            _pour(data, file)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _replace(data: bytes, path: Path) -> None:
    """Replace a file in one step, so that there is always the old one or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            _pour(data, file)
        shutil.copymode(path, name)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _pour(data: bytes, file: BinaryIO) -> None:
    file.write(data)
