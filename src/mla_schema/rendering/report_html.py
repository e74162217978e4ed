"""Reports as one HTML file: no script, no font, no image, nothing from a network."""

from collections.abc import Iterable
from html import escape as escaped

from mla_schema.core.party_fact import PartyFact
from mla_schema.core.report import Finding, Layer, Report
from mla_schema.core.version import __version__
from mla_schema.locale.catalogue import ENGLISH
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.headings import HEADINGS
from mla_schema.rendering.telling_trust import trust_told, trust_words
from mla_schema.rendering.unwritable import NOT_IN_HTML
from mla_schema.rendering.wording import IN_ENGLISH, Said, Wording

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
        f'<!DOCTYPE html>\n<html{_language(wording)}>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Whatever a file is called, the page can load and run nothing.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(wording.word('page.title'))}</title>\n"
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{_word(wording, 'page.title')}</h1>\n{body}</main>\n"
        f"<footer>mla-schema {escape(__version__)}. {_word(wording, 'page.footer')}</footer>\n</body>\n</html>\n"
    )
    return page.encode(errors="replace")


def escape(text: str) -> str:
    """A text as it can stand in HTML.

    Args:
        text: The text.
    """
    return escaped(text.translate(NOT_IN_HTML))


def _file(file: FileReport, wording: Wording) -> str:
    report = file.report
    if file.problem is not None:
        unopened = _word(wording, "verdict.unopened")
        problem = _english(escape(file.problem), wording)
        return f"<section><h2><bdi>{escape(file.name)}</bdi>: {unopened}</h2><p>{problem}</p></section>\n"
    facts = {
        "message": report.message_id,
        "digest": report.digest,
        "judgedAt": report.judged_at.isoformat(timespec="seconds") if report.judged_at else None,
        "rules": report.rule_set,
        "party": report.party,
        "signedBy": f"{report.proof.authority_name} ({report.proof.authority_id})" if report.proof else None,
    }
    rows = "".join(
        f'<tr><th scope="row">{_word(wording, f"page.{name}")}</th><td><code dir="auto">{escape(value)}</code></td></tr>'
        for name, value in facts.items()
        if value
    ) + _trust(report, wording)
    omitted = f"<p>{_word(wording, 'count.hidden', count=report.omitted)}</p>" if report.omitted else ""
    verdict = _word(wording, f"verdict.{report.outcome.value}")
    layers = "".join(_layer(each, wording) for each in report.layers)
    return (
        f"<section><h2><bdi>{escape(file.name)}</bdi>: {verdict}</h2>\n<table>{rows}</table>\n"
        + "".join(_finding(each, wording) for each in report.findings)
        + omitted
        + f"<details><summary>{_word(wording, 'layers.title')}</summary><table>{layers}</table></details></section>\n"
    )


def _trust(report: Report, wording: Wording) -> str:
    source = report.trust
    if source is None:
        return ""
    told = escape(trust_told(source, wording))
    shown = told if wording.has(trust_words(source)) else _english(told, wording)
    return f'<tr><th scope="row">{_word(wording, "report.trustList")}</th><td>{shown}</td></tr>'


def _finding(finding: Finding, wording: Wording) -> str:
    said, beside = wording.said(finding), wording.beside(finding)
    place = finding.place
    line = ""
    if place.line is not None:
        line = _word(wording, "finding.line", line=place.line)
        if place.column is not None:
            line = _word(wording, "finding.column", line=place.line, column=place.column)
    shown = " · ".join(filter(None, (_part(said, "where", wording), line)))
    law = "; ".join(each.told for each in finding.provisions)
    accepted = (
        f"<p><strong>{_word(wording, 'finding.doesNotCount')}</strong> <bdi>{escape(finding.accepted)}</bdi></p>"
        if finding.accepted
        else ""
    )
    weight = _text(wording, f"severity.{finding.severity.value}")
    return (
        f'<article class="finding {finding.severity.value}{" accepted" if finding.accepted else ""}">'
        f"<p><strong>{weight}: {_part(said, 'message', wording)}</strong> <code>{escape(finding.code)}</code></p>"
        f"<p>{_word(wording, 'finding.advice')} {_part(said, 'advice', wording)}</p>"
        f"{_beside(beside, wording) if beside is not None else ''}{accepted}"
        f'<p>{shown}<br><code dir="ltr">{escape(place.pointer or "")}</code></p>'
        + (f"<p>{_word(wording, 'finding.source')} {_english(escape(law), wording)}</p>" if law else "")
        + _facts(finding.facts, wording)
        + "</article>\n"
    )


def _language(wording: Wording) -> str:
    """The language of the page, and its direction where that is not the usual one."""
    turned = ' dir="rtl"' if wording.direction == "rtl" else ""
    return f' lang="{escape(wording.language)}"{turned}'


def _word(wording: Wording, name: str, **values: int) -> str:
    """A heading; English that stands in is marked as such for whoever reads it aloud."""
    text = escape(wording.word(name, **values))
    return text if wording.has(name) else _english(text, wording)


def _text(wording: Wording, key: str) -> str:
    """The text of a key of a report."""
    text = escape(wording.label(key))
    return text if wording.translates(key) else _english(text, wording)


def _english(markup: str, wording: Wording) -> str:
    """What is English on any page."""
    return markup if wording.language == ENGLISH else f'<span lang="en" dir="ltr">{markup}</span>'


def _part(said: Said, name: str, wording: Wording) -> str:
    """A text with its language, so that it is read aloud and laid out as it should be; English that stands in is marked."""
    text, language = escape(getattr(said, name)), said.language_of(name)
    if language != said.language:
        return f'<span lang="en" dir="ltr" class="in-english">{text}</span> {_word(wording, "finding.inEnglish")}'
    return (
        text
        if language == ENGLISH
        else f'<span lang="{escape(language)}" dir="{said.direction}">{text}</span>'
    )


def _beside(said: Said, wording: Wording) -> str:
    message, advice = (f"<p>{_part(said, name, wording)}</p>" for name in ("message", "advice"))
    where = f"<p>{_part(said, 'where', wording)}</p>" if said.where else ""
    return f'<div class="beside">{message}{advice}{where}</div>'


def _facts(facts: Iterable[PartyFact], wording: Wording) -> str:
    items = "".join(f"<li>{_english(escape(each.told), wording)}</li>" for each in facts)
    return f"<ul>{items}</ul>" if items else ""


def _layer(layer: Layer, wording: Wording) -> str:
    known = f"layer.{layer.name}"
    name = _word(wording, known) if known in HEADINGS else escape(layer.name)
    reason = escape(wording.reason(layer))
    return (
        f"<tr><td>{name}</td><td>{_text(wording, f'layerStatus.{layer.status.value}')}</td>"
        f"<td>{reason if wording.explains(layer) else _english(reason, wording)}</td></tr>"
    )
