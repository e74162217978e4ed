"""The command ``mla-schema``: its verbs, and what becomes of everything that can stop a run."""

import codecs
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TextIO

import click

from mla_schema import __version__
from mla_schema.cli import exits
from mla_schema.cli.screen import tame

NAME = "mla-schema"

# Each verb stands in the module of its name; what it is for is said here, so that no module is loaded to list them.
VERBS = {
    "validate": "Check messages: what is wrong, where, and what to do.",
    "readiness": "Tell what a draft still lacks for a Party, and what to know of it.",
    "convert": "Write a message in the other form, XML or JSON.",
    "new": "Begin a new message to be filled in.",
    "reply": "Begin the answer to a message.",
    "seal": "Sign a message with a key from a file.",
    "verify": "Tell who signed messages, and whether that authority may.",
    "case": "Tell where each conversation stands: what is due and what is late.",
    "log": "Keep a log of what came and went, so that no change goes unnoticed.",
    "trust": "Make, sign, show and verify trust lists.",
    "keys": "Make specimen keys, certificates and a trust list to try out.",
    "party": "Show what a Party asks for, since when, and according to whom.",
    "rules": "List the rules, all or those on an article.",
    "phrases": "Find a sentence of the phrase library.",
    "explain": "Explain a finding by its code: reason, remedy, law, example.",
    "conformance": "Hold any program against the specification, case by case.",
    "simulate": "Invent whole conversations between States, to try things out.",
    "stats": "Count messages and cases: how many, how long, with which outcome.",
    "demo": "Show a whole exchange, step by step.",
    "derive": "For developers: write schemas and pages from the definitions.",
}

_EPILOG = """\b
Exit codes:
  0  valid, or done
  1  not valid
  2  the command was not understood, or a file is missing
  3  cannot be read
  4  undecided: it could not be told, so treat it as not valid
Over many files the worst counts, in the order 3, 1, 4, 0.
"""

# What an old terminal cannot show is replaced by what it can.
_PLAIN = {"›": ">", "·": "-", "…": "...", "±": "+/-", "\u2018": "'", "\u2019": "'"}


class Verbs(click.Group):
    """A group whose commands are loaded when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs, the daily ones first.

        Args:
            ctx: The context of the call.
        """
        del ctx
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the module of a verb.

        Args:
            ctx: The context of the call.
            cmd_name: The verb.

        Returns:
            Its command, or ``None`` where there is no such verb.
        """
        del ctx
        if cmd_name not in VERBS:
            return None
        command: click.Command = import_module(f"mla_schema.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the verbs without loading them.

        Args:
            ctx: The context of the call.
            formatter: Takes the list.
        """
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(VERBS.items()))


@click.group(
    NAME,
    cls=Verbs,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def group() -> None:
    """Requests for mutual legal assistance, readable for machines and for people."""


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; nothing that happens on the way shows a traceback.

    Args:
        arguments: What was typed after the name of the program.

    Returns:
        The exit code.
    """
    if f"_{NAME}_COMPLETE".replace("-", "_").upper() in os.environ:
        group.main(list(arguments), prog_name=NAME)
    _prepare_streams()
    try:
        code = call(arguments)
        sys.stdout.flush()
    except (KeyboardInterrupt, click.Abort):
        click.echo("\nStopped. Nothing was decided.", err=True)
        return exits.INTERRUPTED
    except BrokenPipeError:
        _forget(sys.stdout, sys.stderr)
        return exits.PIPE_CLOSED
    except Exception as error:
        if isinstance(error, OSError) and error.filename is None:
            _forget(sys.stdout)
            click.echo(f"The output cannot be written: {exits.reason_of(error)}.", err=True)
            return exits.USAGE
        # In development mode (python -X dev) the developer wants to see it all.
        if sys.flags.dev_mode:
            raise
        click.echo(_our_fault(error), err=True)
        return exits.UNDECIDED
    return code


def call(arguments: Sequence[str]) -> int:
    """Carry out a command line inside this process.

    Args:
        arguments: What was typed after the name of the program.

    Returns:
        The exit code.
    """
    try:
        with group.make_context(NAME, list(arguments)) as ctx:
            group.invoke(ctx)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        text = io.StringIO()
        error.show(text)
        # The text repeats what was typed, and a name may be anything.
        click.echo(tame(text.getvalue()), nl=False, err=True)
        return error.exit_code
    return 0


def _prepare_streams() -> None:
    """Let no character stop the output, whatever the terminal can show, and have an output at all."""
    codecs.register_error("mla-plain", _plainly)
    if sys.stdout is None:
        from pathlib import Path

        # Someone closed it (>&-); the exit code is all they want.
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  # It lives as long as the process.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="mla-plain")


def _plainly(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_PLAIN.get(character, "?") for character in lost), error.end


def _forget(*streams: TextIO) -> None:
    """Send what is still buffered nowhere, or the interpreter complains about it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams:
        os.dup2(nowhere, stream.fileno())


def _our_fault(error: Exception) -> str:
    """What to say about a fault of the program; the text of the exception may hold values, so it is not shown."""
    trace = error.__traceback__
    place = "an unknown place"
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.startswith("mla_schema"):
            place = f"{module}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return (
        f"This is a fault of {NAME}, not of your file. Nothing was decided.\n"
        f"Please report it: {type(error).__name__} in {place}, version {__version__}."
    )
