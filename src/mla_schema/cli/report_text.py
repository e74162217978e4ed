"""Verdicts for people."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import click

from mla_schema.cli.judging import Judged
from mla_schema.cli.report_proof import proof_line, proof_lines
from mla_schema.cli.screen import GLUE, Screen, screen_of, tame
from mla_schema.core.report import Finding, LayerStatus, Outcome, Report, Severity
from mla_schema.rendering.wording import IN_ENGLISH, Said, Wording

_VERDICTS = {
    Outcome.VALID: ("valid", "green"),
    Outcome.INVALID: ("not valid", "red"),
    Outcome.UNREADABLE: ("cannot be read", "red"),
    Outcome.UNDECIDED: ("undecided", "yellow"),
}
_VERIFIED = {
    **_VERDICTS,
    Outcome.VALID: ("verified", "green"),
    Outcome.INVALID: ("not verified", "red"),
}
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_SECOND_OPINION = "second-opinion"


def tell(
    judged: Iterable[Judged],
    *,
    to_stderr: bool = False,
    second_opinion: bool = False,
    verifying: bool = False,
    wording: Wording = IN_ENGLISH,
) -> list[Judged]:
    """Print what was found in files, as it is found, and what was not checked.

    Args:
        judged: The files, at least one.
        to_stderr: Whether standard output is needed for something else.
        second_opinion: Whether a second opinion was asked for; if not, it is not missed.
        verifying: Whether it is the sender that was asked about; then the whole proof is shown, and other layers
            are not missed.
        wording: The languages of the findings.

    Returns:
        The files, as they were told.
    """
    screen = screen_of(sys.stderr if to_stderr else sys.stdout)
    seen: list[Judged] = []
    for each in judged:
        seen.append(each)
        _print(file_lines(each, screen, verifying=verifying, wording=wording), screen, to_stderr=to_stderr)
    closing = closing_lines(seen, screen, second_opinion=second_opinion, verifying=verifying)
    _print(closing, screen, to_stderr=to_stderr)
    return seen


def file_lines(
    judged: Judged, screen: Screen, *, verifying: bool = False, wording: Wording = IN_ENGLISH
) -> Iterator[str]:
    """What is said about one file.

    Args:
        judged: The file.
        screen: Where it will be read.
        verifying: Whether it is the sender that was asked about.
        wording: The languages of the findings.
    """
    words, colour = (_VERIFIED if verifying else _VERDICTS)[judged.outcome]
    name = tame(judged.source.shown)
    report = judged.report
    if judged.problem is not None:
        verdict = screen.paint("cannot be opened", colour, bold=True)
        yield f"{screen.paint(name, bold=True)}: {verdict}, {judged.problem}"
        return
    form = f" ({report.form.upper()})" if report.form else ""
    verdict = screen.paint(words, colour, bold=True)
    weighed = "" if verifying and not report.findings else f", {_weights(report)}{_agreement(report)}"
    yield f"{screen.paint(name, bold=True)}{form}: {verdict}{weighed}"
    if report.proof is not None and verifying:
        yield from proof_lines(report, report.proof, screen, judged.endorsement)
    elif report.proof is not None:
        yield from screen.wrap(proof_line(report.proof), indent=2, hanging=4)
    for finding in report.findings:
        yield ""
        yield from _finding_lines(finding, screen, wording)
    if report.omitted:
        findings = "finding that is" if report.omitted == 1 else "findings that are"
        yield ""
        yield from screen.wrap(
            f"and {report.omitted} further {findings} not shown (use --max-findings)", indent=2
        )
    if report.findings:
        yield ""


def closing_lines(
    judged: Sequence[Judged], screen: Screen, *, second_opinion: bool, verifying: bool = False
) -> Iterator[str]:
    """What is said once, about all files.

    Args:
        judged: The files.
        screen: Where it will be read.
        second_opinion: Whether a second opinion was asked for.
        verifying: Whether it is the sender that was asked about.
    """
    if len(judged) > 1:
        counts = Counter(each.outcome for each in judged)
        parts = (
            screen.paint(f"{counts[outcome]} {words}", colour)
            for outcome, (words, colour) in (_VERIFIED if verifying else _VERDICTS).items()
            if counts[outcome]
        )
        yield f"{len(judged)} files: {', '.join(parts)}"
    missed = {} if verifying else _missed(judged, second_opinion=second_opinion)
    if missed:
        yield "Not judged:"
    for reason, layers in missed.items():
        names = ", ".join(name.replace("-", " ") for name in layers)
        for line in screen.wrap(f"{names}: {reason}", indent=2, hanging=4):
            yield screen.paint(line, dim=True)


def _finding_lines(finding: Finding, screen: Screen, wording: Wording) -> Iterator[str]:
    said, beside = wording.said(finding), wording.beside(finding)
    # A label stays on one line, with the sign before it.
    where = _part(said, "where").replace(" ", GLUE).replace(f"{GLUE}›", " ›")
    place = " · ".join(part for part in (_line(finding), where) if part)
    if place:
        for line in screen.wrap(place, indent=2, hanging=4):
            yield screen.paint(line, "cyan")
    severity = "" if finding.severity is Severity.ERROR else f"{finding.severity.value}: "
    if finding.accepted:
        severity = f"accepted {finding.severity.value}: "
    for line in screen.wrap(f"{severity}{_part(said, 'message')}   [{finding.code}]", indent=4):
        yield screen.paint(line, _COLOURS[finding.severity], bold=True)
    yield from screen.wrap(f"What to do: {_part(said, 'advice')}", indent=4, hanging=6)
    if beside is not None:
        for part in ("where", "message", "advice"):
            yield from screen.wrap(f"{beside.language}: {_part(beside, part)}", indent=4, hanging=8)
    if finding.provisions:
        yield from screen.wrap(
            f"Source: {'; '.join(each.told for each in finding.provisions)}", indent=4, hanging=6
        )
    for fact in finding.facts:
        yield from screen.wrap(tame(fact.told), indent=4, hanging=6)
    if finding.accepted:
        yield from screen.wrap(f"Does not count: {tame(finding.accepted)}", indent=4, hanging=6)


def _part(said: Said, name: str) -> str:
    """A text of a finding; English that stands in is marked. Few terminals know the signs that isolate values."""
    text = tame(getattr(said, name).replace("\u2068", "").replace("\u2069", ""))
    return f"{text} [in English]" if text and name in said.untranslated else text


def _line(finding: Finding) -> str:
    place = finding.place
    if place.line is None:
        return ""
    return f"line {place.line}" if place.column is None else f"line {place.line}, column {place.column}"


def _weights(report: Report) -> str:
    """How many findings of each severity; the uncounted rest are errors of structure."""
    counts = Counter(finding.severity for finding in report.findings)
    counts[Severity.ERROR] += report.omitted
    parts = [
        f"{counts[severity]} {severity.value}{'' if counts[severity] == 1 else 's'}"
        for severity in Severity
        if counts[severity]
    ]
    return ", ".join(parts) or "no errors"


def _agreement(report: Report) -> str:
    """Whether the second opinion, which few ask for, is the same."""
    ran = any(layer.name == _SECOND_OPINION and layer.status is LayerStatus.RAN for layer in report.layers)
    return ", and the XML Schema agrees" if ran else ""


def _missed(judged: Sequence[Judged], *, second_opinion: bool) -> dict[str, list[str]]:
    """The layers that did not run, by reason; over many files, in how many of them."""
    layers: dict[str, Counter[str]] = {}
    for each in judged:
        for layer in each.report.layers:
            if layer.status is LayerStatus.SKIPPED and (second_opinion or layer.name != _SECOND_OPINION):
                layers.setdefault(layer.name, Counter())[layer.reason] += 1
    reasons: dict[str, list[str]] = {}
    for name, counts in layers.items():
        parts = [
            reason if number == len(judged) else f"{reason} ({number} of {len(judged)} files)"
            for reason, number in counts.most_common()
        ]
        reasons.setdefault("; ".join(parts), []).append(name)
    return reasons


def _print(lines: Iterable[str], screen: Screen, *, to_stderr: bool) -> None:
    for line in lines:
        click.echo(line, err=to_stderr, color=screen.colour)
