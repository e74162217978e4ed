"""A report as a document: what was checked, when, with which trust list, by which rules, and what was found."""

from collections.abc import Iterator

from mla_schema.core.report import Finding, Layer, Report
from mla_schema.locale.catalogue import ENGLISH
from mla_schema.rendering.check_words import check_words
from mla_schema.rendering.composing import closing
from mla_schema.rendering.document import Document, Line, Role, Row, RowKind, Run, Seal, Section
from mla_schema.rendering.headings import HEADINGS
from mla_schema.rendering.proving import proof_rows
from mla_schema.rendering.reader import Reader
from mla_schema.rendering.standing import translation_marks
from mla_schema.rendering.telling_trust import trust_rows
from mla_schema.rendering.wording import Said, said


def compose_report(report: Report, reader: Reader) -> Document:
    """The document of a report.

    Args:
        report: The report.
        reader: For whom.
    """
    parts: list[tuple[str, list[Row]]] = [
        ("section.judgement", list(_judgement(report, reader))),
        ("section.layers", list(_layers(report, reader))),
    ]
    if report.proof is not None:
        parts.append(("section.signature", list(proof_rows(report.proof, reader))))
    counted = [each for each in report.findings if not each.accepted]
    accepted = [each for each in report.findings if each.accepted]
    parts.append(("section.findings", list(_findings(counted, reader)) or [_none(reader)]))
    if accepted:
        parts.append(("section.accepted", list(_findings(accepted, reader))))
    return Document(
        language=reader.language,
        title=reader.heading("title.report"),
        subtitle=(),
        marks=translation_marks(reader, complete=reader.catalogue.complete),
        sections=tuple(
            Section(str(number), reader.heading(title), tuple(rows))
            for number, (title, rows) in enumerate(parts, start=1)
        ),
        closing=closing(reader, "closing.advice", "closing.effect"),
        seal=_seal(report.digest, reader),
        page=reader.catalogue.label("heading.word.page"),
        colon=reader.colon.text,
        dated=report.judged_at,
    )


def _seal(digest: str | None, reader: Reader) -> Seal | None:
    if digest is None:
        return None
    return Seal(reader.heading("seal.digest"), digest, reader.heading("seal.words"), check_words(digest))


def _judgement(report: Report, reader: Reader) -> Iterator[Row]:
    yield _row(reader.heading("report.outcome"), reader.words(f"outcome.{report.outcome.value}"))
    if report.message_id is not None:
        yield _row(reader.words("field.Header.id"), _verbatim(report.message_id))
    if report.judged_at is not None:
        yield _row(reader.heading("report.judgedAt"), reader.instant(report.judged_at))
    for name, text in (("report.ruleSet", report.rule_set), ("report.party", report.party)):
        if text is not None:
            yield _row(reader.heading(name), _verbatim(text))
    if report.trust is not None:
        yield from trust_rows(report.trust, reader)


def _layers(report: Report, reader: Reader) -> Iterator[Row]:
    for each in report.layers:
        status = reader.words(f"layerStatus.{each.status.value}")
        name = f"layer.{each.name}"
        label = reader.heading(name) if name in HEADINGS else _verbatim(each.name)
        yield _row(label, (*status, *_reason(each, reader)))


def _reason(layer: Layer, reader: Reader) -> Line:
    if not layer.reason:
        return ()
    if not layer.code:
        return (reader.colon, Run(layer.reason, Role.WORDS, _foreign(reader)))
    params = {name: (Run(str(value)),) for name, value in layer.params.items()}
    return (reader.colon, *reader.filled(f"layerReason.{layer.code}", params))


def _findings(findings: list[Finding], reader: Reader) -> Iterator[Row]:
    for number, each in enumerate(findings, start=1):
        told = said(each, reader.catalogue)
        severity = reader.words(f"severity.{each.severity.value}")
        label = reader.filled("heading.report.finding", {"number": (Run(str(number)),)})
        yield _row(label, (*severity, Run(" "), Run(each.code, Role.VALUE)))
        yield _row(reader.heading("report.what"), _told(told.message, "message", told), 1)
        yield _row(reader.heading("report.advice"), _told(told.advice, "advice", told), 1)
        if told.where:
            yield _row(reader.heading("report.field"), _told(told.where, "where", told), 1)
        if each.place.pointer:
            yield _row(reader.heading("report.place"), _verbatim(each.place.pointer), 1)
        if each.provisions:
            lines = tuple(_verbatim(provision.told) for provision in each.provisions)
            yield Row(RowKind.FIELD, reader.heading("report.source"), lines, 1)
        if each.accepted:
            yield _row(reader.heading("report.acceptedBecause"), _verbatim(each.accepted), 1)


def _none(reader: Reader) -> Row:
    return Row(RowKind.TEXT, (), (reader.heading("report.none"),))


def _row(label: Line, line: Line, depth: int = 0) -> Row:
    return Row(RowKind.FIELD, label, (line,), depth)


def _verbatim(text: str) -> Line:
    return (Run(text, Role.VALUE),)


def _told(text: str, part: str, told: Said) -> Line:
    language = told.language_of(part)
    return (Run(text, language="" if language == told.language else language),)


def _foreign(reader: Reader) -> str:
    """The language of what the layers say, which is English."""
    return "" if reader.language == ENGLISH else ENGLISH
