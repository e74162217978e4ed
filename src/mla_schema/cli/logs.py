"""The log that a command works on, and what becomes of all that can go wrong with it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import click

from mla_schema.cli.exits import UNDECIDED, UNREADABLE, USAGE, Misuse, reason_of
from mla_schema.cli.files import is_folder
from mla_schema.cli.screen import remark
from mla_schema.core import faults
from mla_schema.core.errors import LogDamaged, LogError, MlaError, UnsupportedVersion

if TYPE_CHECKING:
    from mla_schema.log import Log

LOG_OPTION: Final[Callable[..., Any]] = click.option(
    "--log",
    "path",
    required=True,
    type=click.Path(readable=False),
    metavar="LOG.db",
    help="The file of the log.",
)
JSON_OPTION: Final[Callable[..., Any]] = click.option(
    "--json", "as_json", is_flag=True, help="For programs: JSON, one object on each line."
)

# What was typed is wrong; all else is about the log.
_MISUSES: Final = (faults.ENTRY_UNKNOWN, faults.ENTRY_ERASED, faults.ERASURE_STAYS)
_NO_LOG: Final = (faults.NOT_A_LOG, faults.LOG_VERSION)


class Refused(click.ClickException):
    """The log cannot be read or written, so nothing was decided; the fault says why."""

    exit_code = UNDECIDED


class Damaged(Refused):
    """The log is not as it was written."""

    exit_code = 1


class NoLog(Refused):
    """The file cannot be read as a log."""

    exit_code = UNREADABLE


class NoEntry(Refused):
    """What was typed does not fit what is in the log."""

    exit_code = USAGE


def _refusal(error: MlaError) -> Refused:
    """Why, and what to do."""
    text = f"{error}\nWhat to do: {error.advice}"
    if isinstance(error, LogDamaged):
        return Damaged(text)
    if error.fault in _MISUSES:
        return NoEntry(text)
    return NoLog(text) if error.fault in _NO_LOG else Refused(text)


@contextmanager
def opened(path: str, *, create: bool = False) -> Iterator["Log"]:
    """Open a log for a command.

    Args:
        path: What was typed.
        create: Whether one is begun where there is none; it is said.

    Raises:
        Misuse: There is no such file, or it is a folder.
        Refused: The log cannot do what was asked.
    """
    from mla_schema.log import Log

    if is_folder(path):
        message = f"'{path}' is a folder. Name the file of the log."
        raise Misuse(message)
    try:
        with Log.open(path, create=create) as log:
            if create and log.head().number == 0:
                remark(f"A log begins: '{path}'. Only you may read the file.")
            yield log
    except (LogError, UnsupportedVersion) as error:
        raise _refusal(error) from error
    except FileNotFoundError as error:
        hint = "There is no such folder." if create else "A log is begun by 'log add' and 'log register'."
        message = f"There is no log '{path}'. {hint}"
        raise Misuse(message) from error
    except PermissionError as error:
        message = f"'{path}' cannot be opened: {reason_of(error)}."
        raise Misuse(message) from error
