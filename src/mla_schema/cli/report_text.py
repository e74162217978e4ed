"""Verdicts for people."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import click

from mla_schema.cli.judging import Judged
from mla_schema.cli.report_proof import proof_line, proof_lines
from mla_schema.cli.screen import GLUE, Screen, screen_of
from mla_schema.cli.speaking import counted, spoken, value, word
from mla_schema.core.report import Finding, LayerStatus, Outcome, Report, Severity
from mla_schema.rendering.telling_trust import trust_told
from mla_schema.rendering.wording import IN_ENGLISH, Said, Wording

_VERDICTS = {
    Outcome.VALID: ("verdict.valid", "green"),
    Outcome.INVALID: ("verdict.invalid", "red"),
    Outcome.UNREADABLE: ("verdict.unreadable", "red"),
    Outcome.UNDECIDED: ("verdict.undecided", "yellow"),
}
_VERIFIED = {
    **_VERDICTS,
    Outcome.VALID: ("verdict.verified", "green"),
    Outcome.INVALID: ("verdict.notVerified", "red"),
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
    closing = closing_lines(seen, screen, second_opinion=second_opinion, verifying=verifying, wording=wording)
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
    verdict, colour = (_VERIFIED if verifying else _VERDICTS)[judged.outcome]
    name = value(judged.source.shown, wording)
    report = judged.report
    if judged.problem is not None:
        words = screen.paint(word(wording, "verdict.unopened"), colour, bold=True)
        yield f"{screen.paint(name, bold=True)}: {words}, {judged.problem}"
        return
    form = f" ({report.form.upper()})" if report.form else ""
    words = screen.paint(word(wording, verdict), colour, bold=True)
    weighed = "" if verifying and not report.findings else f", {_weights(report, wording)}"
    yield f"{screen.paint(name, bold=True)}{form}: {words}{weighed}{_agreement(report, wording)}"
    if report.proof is not None and verifying:
        yield from proof_lines(report, report.proof, screen, judged.endorsement, wording)
    elif report.proof is not None:
        yield from screen.wrap(proof_line(report.proof, wording), indent=2, hanging=4)
    for finding in report.findings:
        yield ""
        yield from _finding_lines(finding, screen, wording)
    if report.omitted:
        yield ""
        yield from screen.wrap(counted(wording, "count.omitted", report.omitted), indent=2)
    if report.findings:
        yield ""


def closing_lines(
    judged: Sequence[Judged],
    screen: Screen,
    *,
    second_opinion: bool,
    verifying: bool = False,
    wording: Wording = IN_ENGLISH,
) -> Iterator[str]:
    """What is said once, about all files.

    Args:
        judged: The files.
        screen: Where it will be read.
        second_opinion: Whether a second opinion was asked for.
        verifying: Whether it is the sender that was asked about.
        wording: The languages.
    """
    if len(judged) > 1:
        counts = Counter(each.outcome for each in judged)
        parts = (
            screen.paint(
                word(wording, "count.verdict", count=counts[outcome], verdict=word(wording, verdict)), colour
            )
            for outcome, (verdict, colour) in (_VERIFIED if verifying else _VERDICTS).items()
            if counts[outcome]
        )
        yield f"{word(wording, 'count.files', count=len(judged))}: {', '.join(parts)}"
    # Files that are judged together are judged by one list; if not, each is named.
    for source in dict.fromkeys(each.report.trust for each in judged):
        if source is not None:
            told = (
                f"{word(wording, 'trust.caption')} {spoken(trust_told(source, wording), wording.direction)}"
            )
            yield from screen.wrap(told, hanging=2)
    missed = {} if verifying else _missed(judged, wording, second_opinion=second_opinion)
    if missed:
        yield word(wording, "layers.notJudged")
    for reason, layers in missed.items():
        for line in screen.wrap(f"{', '.join(layers)}: {reason}", indent=2, hanging=4):
            yield screen.paint(line, dim=True)


def _finding_lines(finding: Finding, screen: Screen, wording: Wording) -> Iterator[str]:
    said, beside = wording.said(finding), wording.beside(finding)
    # A label stays on one line, with the sign before it.
    where = _part(said, "where", wording).replace(" ", GLUE).replace(f"{GLUE}›", " ›")
    place = " · ".join(part for part in (_line(finding, wording), where) if part)
    if place:
        for line in screen.wrap(place, indent=2, hanging=4):
            yield screen.paint(line, "cyan")
    weight = finding.severity.value
    severity = "" if finding.severity is Severity.ERROR else f"{word(wording, f'finding.{weight}')} "
    if finding.accepted:
        severity = f"{word(wording, f'finding.accepted.{weight}')} "
    for line in screen.wrap(f"{severity}{_part(said, 'message', wording)}   [{finding.code}]", indent=4):
        yield screen.paint(line, _COLOURS[finding.severity], bold=True)
    yield from _captioned("finding.advice", _part(said, "advice", wording), screen, wording)
    if beside is not None:
        for part in ("where", "message", "advice"):
            yield from screen.wrap(f"{beside.language}: {_part(beside, part, wording)}", indent=4, hanging=8)
    if finding.provisions:
        law = "; ".join(each.told for each in finding.provisions)
        yield from _captioned("finding.source", value(law, wording), screen, wording)
    for fact in finding.facts:
        yield from screen.wrap(value(fact.told, wording), indent=4, hanging=6)
    if finding.accepted:
        yield from _captioned("finding.doesNotCount", value(finding.accepted, wording), screen, wording)


def _captioned(caption: str, text: str, screen: Screen, wording: Wording) -> list[str]:
    return screen.wrap(f"{word(wording, caption)} {text}", indent=4, hanging=6)


def _part(said: Said, name: str, wording: Wording) -> str:
    """A text of a finding; English that stands in is marked."""
    text = spoken(getattr(said, name), said.direction)
    return f"{text} {word(wording, 'finding.inEnglish')}" if text and name in said.untranslated else text


def _line(finding: Finding, wording: Wording) -> str:
    place = finding.place
    if place.line is None:
        return ""
    if place.column is None:
        return word(wording, "finding.line", line=place.line)
    return word(wording, "finding.column", line=place.line, column=place.column)


def _weights(report: Report, wording: Wording) -> str:
    """How many findings of each severity; the uncounted rest are errors of structure."""
    counts = Counter(finding.severity for finding in report.findings)
    counts[Severity.ERROR] += report.omitted
    parts = [
        counted(wording, f"count.{severity.value}", counts[severity])
        for severity in Severity
        if counts[severity]
    ]
    return ", ".join(parts) or word(wording, "count.noErrors")


def _agreement(report: Report, wording: Wording) -> str:
    """Whether the second opinion, which few ask for, is the same."""
    ran = any(layer.name == _SECOND_OPINION and layer.status is LayerStatus.RAN for layer in report.layers)
    return f", {word(wording, 'count.schemaAgrees')}" if ran else ""


def _missed(judged: Sequence[Judged], wording: Wording, *, second_opinion: bool) -> dict[str, list[str]]:
    """The layers that did not run, by reason; over many files, in how many of them."""
    layers: dict[str, Counter[str]] = {}
    for each in judged:
        for layer in each.report.layers:
            if layer.status is LayerStatus.SKIPPED and (second_opinion or layer.name != _SECOND_OPINION):
                name, reason = (
                    spoken(each, wording.direction) for each in (wording.layer(layer), wording.reason(layer))
                )
                layers.setdefault(name, Counter())[reason] += 1
    reasons: dict[str, list[str]] = {}
    for name, counts in layers.items():
        parts = [
            reason
            if number == len(judged)
            else word(wording, "count.ofFiles", reason=reason, count=number, total=len(judged))
            for reason, number in counts.most_common()
        ]
        reasons.setdefault("; ".join(parts), []).append(name)
    return reasons


def _print(lines: Iterable[str], screen: Screen, *, to_stderr: bool) -> None:
    for line in lines:
        click.echo(line, err=to_stderr, color=screen.colour)
