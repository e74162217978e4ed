"""Exit codes: what a shell or a pipeline learns from a run."""

from collections.abc import Iterable

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
