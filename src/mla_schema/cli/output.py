"""From bytes to a file or to standard output; what is there already is never lost by accident."""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from mla_schema.cli.exits import Misuse, reason_of
from mla_schema.cli.files import STDIN, is_folder


def check_free(out: str | None, *, force: bool) -> None:
    """Refuse a place where the output cannot or must not go, before any work is done.

    Args:
        out: The file; ``None`` and ``-`` are standard output.
        force: Whether a file may be replaced.

    Raises:
        Misuse: It is a folder, lies in a folder that is missing, or exists and may not be replaced.
    """
    if out is None or out == STDIN:
        return
    path = Path(out)
    if is_folder(out):
        message = f"'{out}' is a folder. Name a file in it."
        raise Misuse(message)
    if not is_folder(str(path.parent)):
        message = f"There is no folder '{path.parent}'."
        raise Misuse(message)
    with _refusals(out):
        if path.is_file() and not force:
            raise FileExistsError


def put(data: bytes, out: str | None, *, force: bool) -> None:
    """Write bytes.

    Args:
        data: The bytes.
        out: The file; ``None`` and ``-`` are standard output.
        force: Whether a file may be replaced.

    Raises:
        Misuse: The file appeared in the meantime, or the system refuses.
    """
    if out is None or out == STDIN:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    path = Path(out)
    with _refusals(out):
        if path.exists() and not path.is_file():
            # A device or a pipe, such as /dev/null, has nothing to lose.
            path.write_bytes(data)
        elif force and path.exists():
            _replace(data, path)
        else:
            _create(data, path)


@contextlib.contextmanager
def _refusals(out: str) -> Iterator[None]:
    """Turn the errors of the system into sentences."""
    try:
        yield
    except FileExistsError as error:
        message = f"'{out}' exists already and was left as it is. Choose another name, or add --force to replace it."
        raise Misuse(message) from error
    except OSError as error:
        message = f"'{out}' cannot be written: {reason_of(error)}."
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
