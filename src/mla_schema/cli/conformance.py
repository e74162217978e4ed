"""``mla-schema conformance``: hold any program against the specification, or answer for this library."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mla_schema.cli.exits import UNDECIDED, Misuse, reason_of
from mla_schema.cli.output import Output, format_option, output_options
from mla_schema.cli.screen import tame

if TYPE_CHECKING:
    from mla_schema.conformance import Results, Suite

_EPILOG = """\b
Examples:
  mla-schema conformance run -- java Reader.java
  mla-schema conformance run --family digest -f junit -o digest.xml -- node digest.mjs
  mla-schema conformance run -- mla-schema conformance adapter
  mla-schema conformance list --family trust

\b
Exit codes of run:
  0  all that is claimed passes
  1  something fails, or a listed divergence does not
  2  the command was not understood, or the program cannot be started
  4  undecided: the program does not say what it is, or nothing was tried
"""

_SUITE = click.option(
    "--suite",
    "folder",
    type=click.Path(readable=False),
    metavar="DIR",
    help="The folder of another suite than that which comes with the package.",
)
_FAMILIES = click.option(
    "--family", "families", multiple=True, metavar="F", help="Only this family. May be given several times."
)
_FEATURES = click.option(
    "--feature",
    "features",
    multiple=True,
    metavar="X",
    help="Only cases that need this feature. May be given several times.",
)


class Undecidable(click.ClickException):
    """Nothing can be told of the program."""

    exit_code = UNDECIDED


@click.group(epilog=_EPILOG)
def command() -> None:
    """Hold any program against the specification, case by case; nothing is sent anywhere."""


@command.command("run")
@click.argument("program", nargs=-1, required=True, metavar="-- COMMAND...")
@_SUITE
@_FAMILIES
@_FEATURES
@click.option(
    "--divergences",
    type=click.Path(readable=False),
    metavar="FILE",
    help="Cases that are expected to fail: a JSON object of id and reason.",
)
@click.option(
    "--seconds",
    type=click.FloatRange(0, min_open=True),
    default=10.0,
    show_default=True,
    metavar="N",
    help="How long an answer may take.",
)
@format_option(["text", "json", "junit", "markdown"], "What to write.")
@output_options()
@click.pass_context
def run(
    ctx: click.Context,
    /,
    *,
    program: Sequence[str],
    folder: str | None,
    families: Sequence[str],
    features: Sequence[str],
    divergences: str | None,
    seconds: float,
    form: str,
    output: Output,
) -> None:
    """Ask a program every case that it claims, and compare its answers with what is expected.

    COMMAND is started once, and again after it ended or hung. It reads one line of JSON for each question and writes one
    line for each answer; docs/conformance.md says which.
    """
    from mla_schema.conformance import Program, Silent, SuiteError, run_suite

    output.check_free()
    suite = _suite(folder, families, features)
    known = _divergences(divergences, suite)
    try:
        with Program(program) as asked:
            results = run_suite(
                suite, asked, families=families, features=features, divergences=known, seconds=seconds
            )
    except Silent as error:
        message = f"Nothing can be told of {tame(program[0])}: asked what it is, {error}."
        raise Undecidable(message) from error
    except SuiteError as error:
        raise Misuse(f"{error}.") from error
    except OSError as error:
        message = f"'{tame(program[0])}' cannot be started: {reason_of(error)}."
        raise Misuse(message) from error
    output.put(_written(form)(results))
    ctx.exit(_exit_code(results))


@command.command("adapter")
def adapter() -> None:
    """Speak the protocol for this library: questions on standard input, answers on standard output."""
    from mla_schema.conformance import Adapter

    Adapter().serve(sys.stdin.buffer, sys.stdout.buffer)


@command.command("list")
@_SUITE
@_FAMILIES
@_FEATURES
@click.option("--json", "as_json", is_flag=True, help="Print one JSON array instead of a text.")
def list_cases(
    *, folder: str | None, families: Sequence[str], features: Sequence[str], as_json: bool
) -> None:
    """List the cases: what each tries, and which clauses it shows."""
    suite = _suite(folder, families, features)
    cases = [
        case
        for case in suite.cases
        if (not families or case.family in families)
        and (not features or not set(features).isdisjoint(case.features))
    ]
    if as_json:
        told = [
            {
                "id": each.id,
                "description": each.description,
                "specification": each.specification,
                "features": each.features,
            }
            for each in cases
        ]
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return
    for each in cases:
        click.echo(f"{each.id}  ({', '.join(each.specification)})\n    {each.description}")
    click.echo(f"{len(cases)} cases")


def _suite(folder: str | None, families: Sequence[str], features: Sequence[str]) -> "Suite":
    from mla_schema.conformance import SuiteError, load_suite

    try:
        suite = load_suite(None if folder is None else Path(folder))
    except SuiteError as error:
        raise Misuse(f"{error}.") from error
    if not set(families) <= set(suite.families) or not set(features) <= suite.features.keys():
        known = f"families: {', '.join(suite.families)}; features: {', '.join(suite.features)}"
        raise Misuse(f"The suite has no such family or feature. It has {known}.")
    return suite


def _divergences(file: str | None, suite: "Suite") -> Mapping[str, str]:
    """The cases that are expected to fail, each with its reason."""
    if file is None:
        return {}
    from mla_schema.cli.files import read_file

    try:
        told = json.loads(read_file(file))
    except ValueError as error:
        raise Misuse(f"'{file}' is no JSON.") from error
    if not isinstance(told, dict) or not all(isinstance(why, str) and why for why in told.values()):
        raise Misuse(
            f"'{file}' must be a JSON object: the id of a case, and the reason why it is expected to fail."
        )
    strange = sorted(told.keys() - {case.id for case in suite.cases})
    if strange:
        raise Misuse(f"'{file}' names a case that the suite does not have: {tame(strange[0])}.")
    return told


def _written(form: str) -> "Callable[[Results], bytes]":
    from mla_schema.conformance import reporting

    return {
        "text": reporting.as_text,
        "json": reporting.as_json,
        "junit": reporting.as_junit,
        "markdown": reporting.as_markdown,
    }[form]


def _exit_code(results: "Results") -> int:
    from mla_schema.conformance import Verdict

    if results.counts()[Verdict.FAILED]:
        return 1
    return 0 if results.good else UNDECIDED
