"""From bytes to a file or to standard output; what is there already is never lost by accident."""

import os
import shutil
import tempfile
from pathlib import Path

import click

from mla_schema.cli import exits
from mla_schema.cli.files import STDIN


class Unwritten(click.ClickException):
    """A file could not be written."""

    exit_code = exits.USAGE


def check_free(out: str | None, *, force: bool) -> None:
    """Refuse a place where the output cannot or must not go, before any work is done.

    Args:
        out: The file; ``None`` and ``-`` are standard output.
        force: Whether a file may be replaced.

    Raises:
        click.UsageError: It is a folder, lies in a folder that is missing, or exists and may not be replaced.
    """
    if out is None or out == STDIN:
        return
    path = Path(out)
    if path.is_dir():
        message = f"'{out}' is a folder. Name a file in it."
        raise click.UsageError(message)
    if not path.parent.is_dir():
        message = f"There is no folder '{path.parent}'."
        raise click.UsageError(message)
    if path.is_file() and not force:
        raise click.UsageError(_taken(out))


def put(data: bytes, out: str | None, *, force: bool) -> None:
    """Write bytes.

    Args:
        data: The bytes.
        out: The file; ``None`` and ``-`` are standard output.
        force: Whether a file may be replaced.

    Raises:
        click.UsageError: The file appeared in the meantime.
        Unwritten: The system refuses.
    """
    if out is None or out == STDIN:
        stream = click.get_binary_stream("stdout")
        stream.write(data)
        stream.flush()
        return
    path = Path(out)
    try:
        if not path.exists():
            _create(data, path)
        elif path.is_file():
            if not force:
                raise FileExistsError
            _replace(data, path)
        else:
            # A device or a pipe, such as /dev/null, has nothing to lose.
            path.write_bytes(data)
    except FileExistsError as error:
        raise click.UsageError(_taken(out)) from error
    except OSError as error:
        message = f"'{out}' cannot be written: {(error.strerror or 'the system does not say why').lower()}."
        raise Unwritten(message) from error


def _create(data: bytes, path: Path) -> None:
    """Write a new file, whole or not at all."""
    with path.open("xb") as file:
        try:
            file.write(data)
            file.flush()
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def _replace(data: bytes, path: Path) -> None:
    """Replace a file in one step, so that there is always the old one or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        shutil.copymode(path, name)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _taken(out: str) -> str:
    return f"'{out}' exists already and was left as it is. Choose another name, or add --force to replace it."
