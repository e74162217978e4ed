"""Rendering: what a person can read and file, of a message or of a report on one."""

from collections.abc import Sequence
from datetime import tzinfo
from enum import StrEnum
from os import PathLike
from typing import TYPE_CHECKING

from mla_schema.core.report import Report
from mla_schema.locale.catalogue import ENGLISH, Catalogue
from mla_schema.model.verified import Verified
from mla_schema.road.received import Received

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.rendering.document import Document
    from mla_schema.rendering.reader import Reader


class Rendering(StrEnum):
    """A form in which a person reads."""

    TEXT = "text"
    """Text. Plain text in UTF-8."""
    HTML = "html"
    """HTML. One file without script, font or image."""
    PDF = "pdf"
    """PDF. Tagged, for the long term (PDF/A-3), with the received file attached."""
    DOCX = "docx"
    """DOCX. A document for word processors (Office Open XML)."""


def render(
    subject: "Message | Verified[Message] | Received | Report",
    *,
    to: Rendering,
    language: str | Catalogue = ENGLISH,
    beside: str | Catalogue | None = None,
    zone: tzinfo | None = None,
    source: bytes | None = None,
    fonts: Sequence[str | PathLike[str]] = (),
) -> bytes:
    """Show a message, or a report on one, to a person.

    Nothing that was signed is left out, and what the message does not say is marked as such. What is known of the
    signature depends on the subject: a ``Verified`` message says by whom and when, a ``Received`` one that nobody has
    checked it.

    Args:
        subject: What is shown.
        to: The form.
        language: The language: its code, or the catalogue of somebody who translates.
        beside: The language that stands beside it, in the same way.
        zone: The reader's time zone, beside UTC.
        source: The file as it was received; a PDF carries it as an attachment. A ``Received`` has it already.
        fonts: Folders with fonts, for a PDF.

    Returns:
        The file; text and HTML in UTF-8.

    Raises:
        LookupError: There is no catalogue of a language.
        MlaError: A received file cannot be decoded, or a font or an extra package is missing.
    """
    readers = [_reader(each, zone) for each in (language, beside) if each is not None]
    documents = [document_of(subject, reader) for reader in readers]
    match to:
        case Rendering.TEXT:
            from mla_schema.rendering.text import as_text

            return as_text(documents)
        case Rendering.HTML:
            from mla_schema.rendering.html import as_html

            return as_html(documents)
        case Rendering.PDF:
            from mla_schema.rendering.pdf import as_pdf

            return as_pdf(documents, source=source, fonts=fonts)
        case _:
            from mla_schema.rendering.docx import as_docx

            return as_docx(documents)


def _reader(language: str | Catalogue, zone: tzinfo | None) -> "Reader":
    from mla_schema.rendering.reader import Reader, reader_of

    return reader_of(language, zone) if isinstance(language, str) else Reader(language, zone)


def document_of(subject: "Message | Verified[Message] | Received | Report", reader: "Reader") -> "Document":
    """The neutral document of a subject, before it is text, HTML, PDF or DOCX.

    Args:
        subject: What is shown.
        reader: For whom.
    """
    from mla_schema.rendering.composing import compose
    from mla_schema.rendering.composing_report import compose_report
    from mla_schema.rendering.standing import Signing, Standing

    if isinstance(subject, Report):
        return compose_report(subject, reader)
    if isinstance(subject, Verified):
        return compose(subject.content, reader, Standing(Signing.VERIFIED, subject.proof))
    if isinstance(subject, Received):
        signing = Signing.UNVERIFIED if subject.signed else Signing.UNSIGNED
        return compose(subject.unverified(), reader, Standing(signing))
    return compose(subject, reader, Standing(Signing.UNVERIFIED))
