"""A document as plain text: for a terminal, a mail, a search, or two programs that compare what people read."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from mla_schema.rendering.document import Document, Line, Role, Row, RowKind, Run
from mla_schema.rendering.isolating import isolated

_INDENT: Final = "  "
_BESIDE: Final = "| "
_TICKED: Final = "[x] "
_OPEN: Final = "[ ] "
_QUOTED: Final = "> "
# Members of an enumeration are slow to find, and each row asks for some.
_FIELD_KIND, _BOX_KIND, _TEXT_KIND = RowKind.FIELD, RowKind.BOX, RowKind.TEXT
_WORDS, _PROSE = Role.WORDS, Role.PROSE
_INDENTS: Final = tuple(_INDENT * depth for depth in range(64))


def as_text(documents: Sequence[Document]) -> bytes:
    """A document, or the same in two languages, as text in UTF-8.

    Args:
        documents: One document, or two with the same rows; of each row of the first, the second stands underneath.
    """
    writing = _Writing(documents)
    writing.write()
    return ("\n".join(writing.lines) + "\n").encode()


class _Writing:
    """One text in the making."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.lines: list[str] = []

    def write(self) -> None:
        """Write all of it."""
        documents = self.documents
        first = documents[0]
        self._all([each.title for each in documents])
        if first.subtitle:
            self._all([each.subtitle for each in documents])
        self.lines.append("")
        for lines in zip_longest(*(each.marks for each in documents), fillvalue=()):
            self._all(lines, "* ")
        self._seal()
        for at, section in enumerate(first.sections):
            sections = [each.sections[at] for each in documents]
            self.lines.append("")
            self._all([each.title for each in sections], f"{section.number}. ")
            if section.mark:
                self._all([each.mark for each in sections], f"{_INDENT}(", ")")
            if len(documents) == 1:
                for row in section.rows:
                    self._row(first, row, _INDENTS[row.depth + 1])
            else:
                for rows in zip(*(each.rows for each in sections), strict=True):
                    self._rows(rows)
        self.lines.append("")
        for closing in zip(*(each.closing for each in documents), strict=True):
            self._all(closing)
        self._seal()

    def _all(self, lines: Sequence[Line], before: str = "", after: str = "") -> None:
        """A line in each language; the second under the first."""
        indent = " " * len(before)
        for at, (document, line) in enumerate(zip(self.documents, lines, strict=True)):
            if line:
                start = indent + _BESIDE if at else before
                text = _text(line, document.language).replace("\n", f"\n{indent}{_BESIDE if at else ''}")
                self.lines.append(f"{start}{text}{after}")

    def _rows(self, rows: Sequence[Row]) -> None:
        indent = _INDENTS[rows[0].depth + 1]
        for at, (document, row) in enumerate(zip(self.documents, rows, strict=True)):
            self._row(document, row, indent + _BESIDE if at else indent)

    def _row(self, document: Document, row: Row, indent: str) -> None:
        """A row in one language: its label, and its value beside it or, where there are many lines, underneath."""
        kind, label, lines, _, ticked, _ = row
        language, colon = document.language, document.colon
        if kind is _FIELD_KIND and len(lines) == 1:
            # Most rows are such ones.
            value = _text(lines[0], language)
            if "\n" not in value:
                self.lines.append(f"{indent}{_text(label, language)}{colon}{value}")
                return
        if kind is _BOX_KIND:
            told = colon.join([_text(line, language) for line in (label, *lines)])
            self.lines.append(f"{indent}{_TICKED if ticked else _OPEN}{told}")
            return
        whole = "\n".join([_text(line, language) for line in lines])
        if kind is _TEXT_KIND:
            self.lines.append(indent + whole.replace("\n", f"\n{indent}"))
        else:
            # The line of a section that has only one has no label; where nothing is stated, nothing stands there.
            if label:
                self.lines.append(f"{indent}{_text(label, language)}{colon.rstrip()}")
            if whole:
                deeper = indent + _INDENT
                self.lines.append(deeper + whole.replace("\n", f"\n{deeper}"))

    def _seal(self) -> None:
        for at, each in enumerate(self.documents):
            if each.seal is None:
                continue
            before = _BESIDE if at else ""
            seal = each.seal
            self.lines.append(f"{before}{_text(seal.digest_label, each.language)}{each.colon}{seal.digest}")
            self.lines.append(
                f"{before}{_text(seal.words_label, each.language)}{each.colon}{' '.join(seal.words)}"
            )


def _text(line: Line, language: str) -> str:
    if len(line) == 1:
        # Most labels and most values are one run.
        run = line[0]
        return run[0] if run[1] is _WORDS else _quoted(run, language)
    return "".join([run[0] if run[1] is _WORDS else _quoted(run, language) for run in line])


def _quoted(run: Run, language: str) -> str:
    """Words of somebody else; each line says so, so that nobody can write a line that looks like one of ours."""
    text = isolated(run, language)
    if run.role is _PROSE or "\n" in text:
        return _QUOTED + text.replace("\n", f"\n{_QUOTED}")
    return text
