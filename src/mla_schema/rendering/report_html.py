"""Reports as one HTML file: no script, no font, no image, nothing from a network."""

from collections.abc import Iterable
from html import escape as escaped

from mla_schema.core.party_fact import PartyFact
from mla_schema.core.report import Finding, Layer, Outcome, Severity
from mla_schema.core.version import __version__
from mla_schema.locale.catalogue import ENGLISH
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.wording import IN_ENGLISH, Said, Wording

_VERDICTS = {
    Outcome.VALID: "valid",
    Outcome.INVALID: "not valid",
    Outcome.UNREADABLE: "cannot be read",
    Outcome.UNDECIDED: "undecided",
}
_NO_TEXT = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (*range(32), *range(0x7F, 0xA0), *range(0xD800, 0xE000))
    if code not in {9, 10}
}
"""Characters that HTML forbids; the name of a file may hold them."""
_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; overflow-wrap: anywhere; }
.finding { border-left: 0.4rem solid; padding: 0.2rem 1rem; margin: 1rem 0; }
.error { border-color: #b00020; } .warning { border-color: #a15c00; } .note { border-color: #00639b; }
.accepted { opacity: 0.75; border-left-style: dashed; }
.in-english { font-style: italic; } .beside { border-top: 1px dotted; }
code, td, li { overflow-wrap: anywhere; } table { border-collapse: collapse; } td, th { text-align: left; padding: 0.1rem 1rem 0.1rem 0; vertical-align: top; }
footer { margin-top: 3rem; font-size: 0.85rem; }
"""


def as_html(reports: Iterable[FileReport], wording: Wording = IN_ENGLISH) -> bytes:
    """One page on all files, in UTF-8.

    Args:
        reports: The files.
        wording: The languages.
    """
    body = "".join(_file(each, wording) for each in reports)
    page = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Whatever a file is called, the page can load and run nothing.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>Report of mla-schema</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>Report of mla-schema</h1>\n{body}</main>\n"
        f"<footer>mla-schema {escape(__version__)}. Findings are no legal advice, and acceptance is for the "
        "requested Party to decide.</footer>\n</body>\n</html>\n"
    )
    return page.encode(errors="replace")


def escape(text: str) -> str:
    """A text as it can stand in HTML.

    Args:
        text: The text.
    """
    return escaped(text.translate(_NO_TEXT))


def _file(file: FileReport, wording: Wording) -> str:
    report = file.report
    if file.problem is not None:
        return f"<section><h2><bdi>{escape(file.name)}</bdi>: cannot be opened</h2><p>{escape(file.problem)}</p></section>\n"
    facts = {
        "Message": report.message_id,
        "Content digest": report.digest,
        "Judged at": report.judged_at.isoformat(timespec="seconds") if report.judged_at else None,
        "Rules": report.rule_set,
        "Party": report.party,
        "Signed by": f"{report.proof.authority_name} ({report.proof.authority_id})" if report.proof else None,
    }
    rows = "".join(
        f'<tr><th scope="row">{name}</th><td><code>{escape(value)}</code></td></tr>'
        for name, value in facts.items()
        if value
    )
    omitted = f"<p>{report.omitted} further findings are not shown.</p>" if report.omitted else ""
    return (
        f"<section><h2><bdi>{escape(file.name)}</bdi>: {_VERDICTS[report.outcome]}</h2>\n<table>{rows}</table>\n"
        + "".join(_finding(each, wording) for each in report.findings)
        + omitted
        + f"<details><summary>Layers</summary><table>{''.join(map(_layer, report.layers))}</table></details></section>\n"
    )


def _finding(finding: Finding, wording: Wording) -> str:
    said, beside = wording.said(finding), wording.beside(finding)
    place = finding.place
    line = f"line {place.line}" if place.line is not None else ""
    column = f", column {place.column}" if place.column is not None else ""
    shown = " · ".join(filter(None, (_part(said, "where"), line + column)))
    law = "; ".join(each.told for each in finding.provisions)
    accepted = (
        f"<p><strong>Does not count:</strong> {escape(finding.accepted)}</p>" if finding.accepted else ""
    )
    weight = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.NOTE: "Note"}[finding.severity]
    return (
        f'<article class="finding {finding.severity.value}{" accepted" if finding.accepted else ""}">'
        f"<p><strong>{weight}: {_part(said, 'message')}</strong> <code>{escape(finding.code)}</code></p>"
        f"<p>What to do: {_part(said, 'advice')}</p>{_beside(beside) if beside is not None else ''}{accepted}"
        f"<p>{shown}<br><code>{escape(place.pointer or '')}</code></p>"
        + (f"<p>Source: {escape(law)}</p>" if law else "")
        + _facts(finding.facts)
        + "</article>\n"
    )


def _part(said: Said, name: str) -> str:
    """A text with its language, so that it is read aloud and laid out as it should be; English that stands in is marked."""
    text, language = escape(getattr(said, name)), said.language_of(name)
    if language != said.language:
        return f'<span lang="en" dir="ltr" class="in-english">{text} [in English]</span>'
    return (
        text
        if language == ENGLISH
        else f'<span lang="{escape(language)}" dir="{said.direction}">{text}</span>'
    )


def _beside(said: Said) -> str:
    where = f"<p>{_part(said, 'where')}</p>" if said.where else ""
    return f'<div class="beside"><p>{_part(said, "message")}</p><p>{_part(said, "advice")}</p>{where}</div>'


def _facts(facts: Iterable[PartyFact]) -> str:
    items = "".join(f"<li>{escape(each.told)}</li>" for each in facts)
    return f"<ul>{items}</ul>" if items else ""


def _layer(layer: Layer) -> str:
    return (
        f"<tr><td>{escape(layer.name)}</td><td>{layer.status.value}</td><td>{escape(layer.reason)}</td></tr>"
    )
