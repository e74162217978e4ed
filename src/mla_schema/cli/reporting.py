"""In which form a report is written, which findings it shows, and which of them fail the run."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from importlib import import_module
from typing import Any

import click

from mla_schema.cli.exits import Misuse, exit_code
from mla_schema.cli.files import read_file
from mla_schema.cli.judging import Judged
from mla_schema.cli.output import format_option
from mla_schema.core.report import Outcome, Severity
from mla_schema.rendering.wording import IN_ENGLISH, Wording

Command = Callable[..., None]

_WRITERS = {
    "json": "as_json",
    "sarif": "as_sarif",
    "junit": "as_junit",
    "github": "as_github",
    "html": "as_html",
}
FORMATS = ("text", *_WRITERS)
_TRANSLATED = ("html", "json")
_WEIGHTS = (Severity.NOTE, Severity.WARNING, Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Reporting:
    """What is shown of a report and what fails.

    Attributes:
        form: The form in which it is written.
        fail_on: The lightest finding that fails the run.
        rules: The only rules and faults that are shown; none means all.
        waivers: What somebody has accepted.
    """

    form: str
    fail_on: Severity
    rules: frozenset[str]
    waivers: "tuple[Any, ...]"

    def shown(self, judged: Judged) -> Judged:
        """The report with what was accepted, and only with what is to be shown.

        Args:
            judged: The file.
        """
        report = judged.report
        if self.waivers and report.judged_at is not None:
            from mla_schema.road import waive

            report = waive(report, self.waivers, on=report.judged_at.date())
        if self.rules:
            kept = tuple(each for each in report.findings if {each.code, each.rule} & self.rules)
            report = replace(report, findings=kept)
        return replace(judged, report=report)

    def exit_code(self, judged: Iterable[Judged]) -> int:
        """The exit code of the run.

        Args:
            judged: The files as they are shown.
        """
        return exit_code(self._outcome(each) for each in judged)

    def _outcome(self, judged: Judged) -> Outcome:
        """A valid message fails too where lighter findings are asked to."""
        failing = _WEIGHTS[_WEIGHTS.index(self.fail_on) :]
        found = judged.report.findings
        if judged.outcome is Outcome.VALID and any(
            each.severity in failing and not each.accepted for each in found
        ):
            return Outcome.INVALID
        return judged.outcome


def write(form: str, judged: Sequence[Judged], wording: Wording = IN_ENGLISH) -> bytes:
    """Reports in one of the forms for programs.

    Args:
        form: The form.
        judged: The files.
        wording: The languages of the findings.

    Raises:
        click.UsageError: The form is read by programs that know it in English alone.
    """
    if form not in _TRANSLATED and wording.languages != IN_ENGLISH.languages:
        message = f"--language and --beside are for {', '.join(_TRANSLATED)} and text, not for {form}."
        raise click.UsageError(message)
    told = [each.told for each in judged]
    writer = getattr(import_module(f"mla_schema.rendering.report_{form}"), _WRITERS[form])
    written: bytes = writer(told, wording) if form in _TRANSLATED else writer(told)
    return written


def reporting_options(command: Command) -> Command:
    """Give a command the options that say what is reported; it gets a ``Reporting`` for them.

    Args:
        command: The command.
    """

    @wraps(command)
    def with_reporting(*arguments: Any, **given: Any) -> None:
        named = {option: given.pop(option) for option in ("form", "fail_on", "only", "waivers")}
        command(*arguments, reporting=_reporting(**named), **given)

    decorated: Command = with_reporting
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated


def _reporting(form: str, fail_on: str, only: Sequence[str], waivers: str | None) -> Reporting:
    accepted = _waivers(waivers) if waivers is not None else ()
    return Reporting(form, Severity(fail_on), frozenset(only), accepted)


_OPTIONS = (
    format_option(
        FORMATS,
        "For people (text, html), for programs (json), for build servers and code hosts (sarif, junit, github).",
    ),
    click.option(
        "--fail-on",
        type=click.Choice([each.value for each in Severity]),
        default=Severity.ERROR.value,
        show_default=True,
        help="The lightest finding for which the exit code tells a failure.",
    ),
    click.option(
        "--rule",
        "only",
        multiple=True,
        metavar="ID",
        help="Show only this rule, such as MLA-K05a. May be given several times; the verdict stays the same.",
    ),
    click.option(
        "--waivers",
        type=click.Path(readable=False),
        metavar="FILE",
        help="Findings that somebody has accepted, with reason, name and last day (JSON).",
    ),
)


def _waivers(name: str) -> "tuple[Any, ...]":
    from mla_schema.road import read_waivers

    try:
        return read_waivers(read_file(name))
    except ValueError as error:
        message = f"'{name}': {error}."
        raise Misuse(message) from None
