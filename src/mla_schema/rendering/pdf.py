"""A document as PDF: tagged, with the language of every run, for the long term (PDF/A-3), the same for the same input.

Typst sets it. What it sets is data: the template is fixed, and nothing of a message is ever read as markup. It needs
the extra ``pdf`` and fonts for the scripts of the document.

See ISO 19005-3 (PDF/A-3).
"""

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, Final

from mla_schema.core import faults
from mla_schema.core.errors import RenderingError
from mla_schema.rendering.document import Document, Line, Run, plain
from mla_schema.rendering.isolating import isolated

if TYPE_CHECKING:
    import typst

FAMILIES: Final = (
    "Noto Sans",
    "Noto Sans Georgian",
    "Noto Sans Armenian",
    # Before the sans serif: its lam-alef is two glyphs, so that pdftotext too reads the letters in order.
    "Noto Naskh Arabic",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Thai",
    "Noto Sans Devanagari",
    "Noto Sans CJK SC",
    "Noto Sans Symbols2",
)
"""The families in the order in which a character is looked for. They are of the Debian packages ``fonts-noto-core`` and,
for Chinese, Japanese and Korean, ``fonts-noto-cjk``."""
_SYMBOLS: Final = ("Noto Sans Symbols2", "Noto Sans Symbols 2", "DejaVu Sans")
_STANDARDS: Final = "a-3a"
_NO_DATE: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ESCAPE: Final = re.compile(r"\\u\{([0-9a-f]+)\}")
_NO_GLYPH: Final = re.compile(r"the text '?(.*?)'? could not be displayed", re.DOTALL)


def as_pdf(
    documents: Sequence[Document], *, source: bytes | None = None, fonts: Sequence[str | PathLike[str]] = ()
) -> bytes:
    """A document, or the same in two languages side by side, as PDF.

    Args:
        documents: One document, or two with the same rows.
        source: The file that is attached, as it was received.
        fonts: Folders with fonts; none means those of the system.

    Raises:
        RenderingError: There is no font, or none has a character of the document.
        ImportError: typst is not installed.
    """
    made = _set(documents, source, fonts, {"format": "pdf", "pdf_standards": [_STANDARDS]})
    assert isinstance(made, bytes)  # noqa: S101  # Of a PDF there is one file, and it was asked for as bytes.
    return made


def as_images(
    documents: Sequence[Document], *, resolution: float, fonts: Sequence[str | PathLike[str]] = ()
) -> list[bytes]:
    """The pages of the PDF as PNG images, for a preview.

    Args:
        documents: One document, or two with the same rows.
        resolution: In pixels per inch.
        fonts: Folders with fonts; none means those of the system.

    Raises:
        RenderingError: There is no font.
        ImportError: typst is not installed.
    """
    made = _set(documents, None, fonts, {"format": "png", "ppi": resolution})
    return made if isinstance(made, list) else [made]


def _set(
    documents: Sequence[Document],
    source: bytes | None,
    fonts: Sequence[str | PathLike[str]],
    options: dict[str, Any],
) -> bytes | list[bytes]:
    import typst

    dated = documents[0].dated or _NO_DATE
    data = {
        "documents": [_document(each) for each in documents],
        "source": _source(source, documents[0]),
        "dated": _moment(dated),
        "fonts": FAMILIES,
        "symbols": _SYMBOLS,
    }
    template = files("mla_schema.rendering").joinpath("document.typ").read_bytes()
    try:
        made: bytes | list[bytes] | None = typst.compile(
            template,
            font_paths=_fonts(tuple(fspath(each) for each in fonts)),
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            timestamp=dated,
            **options,
        )
    except typst.TypstError as error:
        found = _NO_GLYPH.search(error.message)
        if found is None:
            raise
        # The characters of a message are nobody's business in an exception: one of them is named by its number.
        raise RenderingError(faults.NO_GLYPH, character=f"U+{_first(found[1]):04X}") from None
    assert made is not None  # noqa: S101  # No file was named to write to.
    return made


@lru_cache(maxsize=4)
def _fonts(folders: tuple[str, ...]) -> "typst.Fonts":
    """The fonts, looked for once: it takes longer than to set a page. Nothing of a message is kept with them."""
    import typst

    found = typst.Fonts(
        include_system_fonts=not folders, include_embedded_fonts=False, font_paths=list(folders)
    )
    if not found.families():
        # Typst would leave all text out.
        raise RenderingError(faults.NO_FONT)
    return found


def _moment(value: datetime) -> dict[str, int]:
    utc = value.astimezone(UTC)
    return {name: getattr(utc, name) for name in ("year", "month", "day", "hour", "minute", "second")}


def _first(text: str) -> int:
    """The first character of a text that Typst could not show; it writes rare ones as an escape."""
    escape = _ESCAPE.search(text)
    if escape is not None:
        return int(escape[1], 16)
    return ord(next((each for each in text if not each.isascii()), "\N{REPLACEMENT CHARACTER}"))


def _source(source: bytes | None, document: Document) -> dict[str, Any] | None:
    if source is None:
        return None
    form = "xml" if source.lstrip()[:1] == b"<" else "json"
    try:
        content: str | list[int] = source.decode()
    except UnicodeDecodeError:
        content = list(source)
    return {
        "name": f"message.mla.{form}",
        "type": f"application/vnd.mla-schema.message+{form}",
        "description": plain(document.title),
        "content": content,
    }


def _document(document: Document) -> dict[str, Any]:
    def line(runs: Line) -> list[dict[str, str]]:
        return [_run(each, document.language) for each in runs]

    seal = document.seal
    return {
        "lang": document.language.partition("-")[0],
        "dir": document.direction,
        "plain": plain(document.title),
        "title": line(document.title),
        "subtitle": line(document.subtitle),
        "marks": [line(each) for each in document.marks],
        "warning": line(document.marks[0]) if document.marks else [],
        "page": document.page,
        "colon": document.colon,
        "sections": [
            {
                "number": section.number,
                "title": line(section.title),
                "mark": line(section.mark),
                "rows": [
                    {
                        "kind": row.kind.value,
                        "depth": row.depth,
                        "ticked": row.ticked,
                        "label": line(row.label),
                        "lines": [line(each) for each in row.lines],
                    }
                    for row in section.rows
                ],
            }
            for section in document.sections
        ],
        "closing": [line(each) for each in document.closing],
        "seal": None
        if seal is None
        else {
            "digest_label": line(seal.digest_label),
            "digest": seal.digest,
            "words_label": line(seal.words_label),
            "words": " ".join(seal.words),
        },
    }


def _run(run: Run, language: str) -> dict[str, str]:
    return {"text": isolated(run, language), "role": run.role.value, "lang": run.language.partition("-")[0]}
