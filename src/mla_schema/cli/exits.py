"""How a run ends: exit codes for a shell or a pipeline, and refusals for people."""

from collections.abc import Iterable

import click

from mla_schema.core.report import Outcome

USAGE = 2
"""The command could not be carried out as it was typed."""
UNREADABLE = 3
"""A file could not be opened, or its bytes could not be read as a message."""
UNDECIDED = 4
"""It could not be told."""
INTERRUPTED = 130
"""Stopped with Ctrl-C: 128 and the number of the signal, as shells have it."""
PIPE_CLOSED = 141
"""Who read the output went away: 128 and the number of the signal."""


class Misuse(click.ClickException):
    """What was asked cannot be done; one plain sentence says why."""

    exit_code = USAGE


# The worst first.
_BY_OUTCOME = {
    Outcome.UNREADABLE: UNREADABLE,
    Outcome.INVALID: 1,
    Outcome.UNDECIDED: UNDECIDED,
    Outcome.VALID: 0,
}


def exit_code(outcomes: Iterable[Outcome]) -> int:
    """The exit code of a run over several files: that of the worst.

    Args:
        outcomes: The verdicts, at least one.
    """
    seen = set(outcomes)
    return next(code for outcome, code in _BY_OUTCOME.items() if outcome in seen)


def reason_of(error: OSError) -> str:
    """What the system says, to stand at the end of a sentence.

    Args:
        error: The error of the system.
    """
    return (error.strerror or "the system does not say why").lower()
