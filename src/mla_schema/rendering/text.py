"""A document as plain text: for a terminal, a mail, a search, or two programs that compare what people read."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from mla_schema.rendering.document import Document, Line, Row, RowKind
from mla_schema.rendering.isolating import isolated

_INDENT: Final = "  "
_BESIDE: Final = "| "
_TICKED: Final = "[x] "
_OPEN: Final = "[ ] "


def as_text(documents: Sequence[Document]) -> bytes:
    """A document, or the same in two languages, as text in UTF-8.

    Args:
        documents: One document, or two with the same rows; of each row of the first, the second stands underneath.
    """
    return ("\n".join(_lines(documents)) + "\n").encode()


def _lines(documents: Sequence[Document]) -> Iterator[str]:
    first = documents[0]
    yield from _all(documents, [each.title for each in documents], "")
    if first.subtitle:
        yield from _all(documents, [each.subtitle for each in documents], "")
    yield ""
    for lines in zip_longest(*(each.marks for each in documents), fillvalue=()):
        yield from _all(documents, lines, "* ")
    yield from _seal(documents)
    for sections in zip(*(each.sections for each in documents), strict=True):
        yield ""
        yield from _all(documents, [each.title for each in sections], f"{sections[0].number}. ")
        if sections[0].mark:
            yield from _all(documents, [each.mark for each in sections], _INDENT + "(", ")")
        for rows in zip(*(each.rows for each in sections), strict=True):
            yield from _row(documents, rows)
    yield ""
    for closing in zip(*(each.closing for each in documents), strict=True):
        yield from _all(documents, closing, "")
    yield from _seal(documents)


def _all(documents: Sequence[Document], lines: Sequence[Line], before: str, after: str = "") -> Iterator[str]:
    """A line in each language; the second under the first."""
    indent = " " * len(before)
    for at, (document, line) in enumerate(zip(documents, lines, strict=True)):
        if not line:
            continue
        start = before if at == 0 else indent + _BESIDE
        text = f"\n{indent}{_BESIDE if at else ''}".join(_text(line, document).split("\n"))
        yield f"{start}{text}{after}"


def _row(documents: Sequence[Document], rows: Sequence[Row]) -> Iterator[str]:
    indent = _INDENT * (rows[0].depth + 1)
    for at, (document, row) in enumerate(zip(documents, rows, strict=True)):
        yield from _one(document, row, indent + (_BESIDE if at else ""))


def _one(document: Document, row: Row, indent: str) -> Iterator[str]:
    """A row in one language: its label, and its value beside it or, where there are many lines, underneath."""
    label = _text(row.label, document)
    lines = [each for line in row.lines for each in _text(line, document).split("\n")]
    match row.kind:
        case RowKind.BOX:
            yield f"{indent}{_TICKED if row.ticked else _OPEN}{label}"
        case RowKind.TEXT:
            yield from (f"{indent}{each}" for each in lines)
        case RowKind.FIELD if len(lines) == 1:
            yield f"{indent}{label}: {lines[0]}"
        case RowKind.FIELD:
            yield f"{indent}{label}:"
            yield from (f"{indent}{_INDENT}{each}" for each in lines)


def _text(line: Line, document: Document) -> str:
    return "".join(isolated(run, document.language) for run in line)


def _seal(documents: Sequence[Document]) -> Iterator[str]:
    for at, each in enumerate(documents):
        if each.seal is None:
            continue
        before = _BESIDE if at else ""
        yield f"{before}{_text(each.seal.digest_label, each)}: {each.seal.digest}"
        yield f"{before}{_text(each.seal.words_label, each)}: {' '.join(each.seal.words)}"
