"""Reports as one HTML file: no script, no font, no image, nothing from a network."""

from collections.abc import Iterable
from html import escape

from mla_schema import __version__
from mla_schema.core.report import Finding, Layer, Outcome, Severity
from mla_schema.render.file_report import FileReport

_VERDICTS = {
    Outcome.VALID: "valid",
    Outcome.INVALID: "not valid",
    Outcome.UNREADABLE: "cannot be read",
    Outcome.UNDECIDED: "undecided",
}
_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; overflow-wrap: anywhere; }
.finding { border-left: 0.4rem solid; padding: 0.2rem 1rem; margin: 1rem 0; }
.error { border-color: #b00020; } .warning { border-color: #a15c00; } .note { border-color: #00639b; }
.accepted { opacity: 0.75; border-left-style: dashed; }
code { overflow-wrap: anywhere; } table { border-collapse: collapse; } td, th { text-align: left; padding: 0.1rem 1rem 0.1rem 0; vertical-align: top; }
footer { margin-top: 3rem; font-size: 0.85rem; }
"""


def as_html(reports: Iterable[FileReport]) -> bytes:
    """One page on all files, in UTF-8.

    Args:
        reports: The files.
    """
    body = "".join(map(_file, reports))
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


def _file(file: FileReport) -> str:
    report = file.report
    if file.problem is not None:
        return f"<section><h2>{escape(file.name)}: cannot be opened</h2><p>{escape(file.problem)}</p></section>\n"
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
        f"<section><h2>{escape(file.name)}: {_VERDICTS[report.outcome]}</h2>\n<table>{rows}</table>\n"
        + "".join(map(_finding, report.findings))
        + omitted
        + f"<details><summary>Layers</summary><table>{''.join(map(_layer, report.layers))}</table></details></section>\n"
    )


def _finding(finding: Finding) -> str:
    place = finding.place
    line = f"line {place.line}" if place.line is not None else ""
    column = f", column {place.column}" if place.column is not None else ""
    law = "; ".join(each.told for each in finding.provisions)
    accepted = (
        f"<p><strong>Does not count:</strong> {escape(finding.accepted)}</p>" if finding.accepted else ""
    )
    weight = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.NOTE: "Note"}[finding.severity]
    return (
        f'<article class="finding {finding.severity.value}{" accepted" if finding.accepted else ""}">'
        f"<p><strong>{weight}: {escape(finding.message)}</strong> <code>{escape(finding.code)}</code></p>"
        f"<p>What to do: {escape(finding.advice)}</p>{accepted}"
        f"<p>{escape(finding.where)} {line}{column}<br><code>{escape(place.pointer or '')}</code></p>"
        + (f"<p>Source: {escape(law)}</p>" if law else "")
        + "</article>\n"
    )


def _layer(layer: Layer) -> str:
    return (
        f"<tr><td>{escape(layer.name)}</td><td>{layer.status.value}</td><td>{escape(layer.reason)}</td></tr>"
    )
