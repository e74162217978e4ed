"""Reports as workflow commands, which GitHub shows as annotations on the lines of a change."""

from collections.abc import Iterable

from mla_schema.core.report import Finding, Severity
from mla_schema.rendering.file_report import FileReport

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def as_github(reports: Iterable[FileReport]) -> bytes:
    """One line for each finding, in UTF-8.

    Args:
        reports: The files.
    """
    lines = []
    for file in reports:
        if file.problem is not None:
            lines.append(f"::error file={_property(file.name)}::{_data('cannot be opened: ' + file.problem)}")
        lines += [_annotation(file.name, each) for each in file.report.findings]
        if file.report.omitted:
            text = f"{file.report.omitted} further findings are not shown."
            lines.append(f"::notice file={_property(file.name)}::{text}")
    return "".join(f"{line}\n" for line in lines).encode(errors="replace")


def _annotation(name: str, finding: Finding) -> str:
    place = finding.place
    column = f",col={place.column}" if place.column is not None else ""
    # What was accepted is told and no longer fails anything.
    command = "notice" if finding.accepted else _COMMANDS[finding.severity]
    accepted = f" Accepted: {finding.accepted}." if finding.accepted else ""
    facts = "".join(f" {each.told}" for each in finding.facts)
    return (
        f"::{command} file={_property(name)},line={place.line or 1}{column},title={_property(finding.code)}::"
        f"{_data(f'{finding.message} {finding.advice}{facts}{accepted}')}"
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
