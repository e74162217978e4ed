"""A document as one HTML file: no script, no font, no image, nothing from a network.

Every row of characters says in which language it is, and every value stands in an element that isolates its direction.
Two languages stand in two columns, row by row, as in the official bilingual forms.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from mla_schema.rendering.document import Document, Line, Role, Row, RowKind, Run, Section
from mla_schema.rendering.isolating import shown
from mla_schema.rendering.report_html import escape
from mla_schema.rendering.unwritable import NOT_IN_HTML

_STYLE: Final = """
:root { font: 16px/1.5 "Noto Sans", "Noto Sans Georgian", "Noto Sans Armenian", "Noto Naskh Arabic", system-ui, sans-serif; color-scheme: light; }
body { overflow-wrap: anywhere; max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 6rem; color: #111; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 1rem 0 0; }
h2 { font-size: 1.1rem; border-bottom: 1px solid #444; margin: 1.6rem 0 0.4rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.row { padding-inline-start: calc(var(--depth) * 1.4rem); margin: 0.15rem 0; overflow-wrap: anywhere; }
.row { --depth: 0; } .row.d1 { --depth: 1; } .row.d2 { --depth: 2; } .row.d3 { --depth: 3; } .row.d4 { --depth: 4; } .row.d5 { --depth: 5; } .row.d6 { --depth: 6; }
.row { white-space: pre-wrap; } .row b { color: #333; font-weight: 600; } .line { display: block; }
.mark { font-style: italic; color: #7a1f00; } .marks { border: 2px solid #7a1f00; padding: 0.5rem 1rem; margin: 1rem 0; }
.marks p { margin: 0.2rem 0; }
.seal { font-size: 0.85rem; border-top: 1px solid #444; padding: 0.4rem 0; background: #fff; overflow-wrap: anywhere; }
.seal.running { position: fixed; bottom: 0; left: 0; right: 0; padding: 0.4rem 1rem; }
.box { font-family: "Noto Sans Symbols 2", "Noto Sans Symbols", "DejaVu Sans", sans-serif; }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; } .seal.running { position: static; } }
@media print { body { max-width: none; padding: 0 0 4rem; } .row, h2 { break-inside: avoid; } h2 { break-after: avoid; } }
"""
_STYLES: Final = ("", " d1", " d2", " d3", " d4", " d5", " d6")
"""The classes of rows by depth; what is deeper still stands as deep as the last."""
# Members of an enumeration are slow to find, and each row asks for some.
_BOX = RowKind.BOX
_WORDS, _VALUE, _DATUM = Role.WORDS, Role.VALUE, Role.DATUM
_ELEMENTS: Final = {
    Role.WORDS: ("span", "span"),
    Role.PROSE: ("bdi", "bdi"),
    Role.MARK: ("em", 'em class="mark"'),
}
_SPECIAL: Final = re.compile(f"[&<>\"'{''.join(map(chr, NOT_IN_HTML))}]")


def as_html(documents: Sequence[Document]) -> bytes:
    """A document, or the same in two languages side by side, as a page in UTF-8.

    Args:
        documents: One document, or two with the same rows.
    """
    first = documents[0]
    title = _escaped("".join(shown(run.text) for run in first.title))
    writing = _Writing(documents)
    writing.write()
    body = "".join(writing.parts)
    page = (
        f'<!DOCTYPE html>\n<html lang="{_escaped(first.language)}" dir="{first.direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Whatever a message holds, the page can load and run nothing.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
    return page.encode()


class _Writing:
    """One page in the making."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.parts: list[str] = []

    def write(self) -> None:
        """Write the body of the page."""
        documents = self.documents
        first = documents[0]
        self.parts.append("<main>\n<header>\n")
        self._lines("h1", [each.title for each in documents])
        if first.subtitle:
            self._lines("p", [each.subtitle for each in documents])
        if first.marks:
            self.parts.append('<div class="marks">\n')
            for marks in zip_longest(*(each.marks for each in documents), fillvalue=()):
                self._lines("p", marks)
            self.parts.append("</div>\n")
        self.parts.append("</header>\n")
        for at, section in enumerate(first.sections):
            self._section([each.sections[at] for each in documents], section.number)
        self.parts.append("</main>\n<footer>\n")
        for closing in zip(*(each.closing for each in documents), strict=True):
            self._lines("p", closing)
        self._seal()
        self.parts.append("</footer>\n")

    def _section(self, sections: Sequence[Section], number: str) -> None:
        self.parts.append("<section>\n")
        self._lines("h2", [each.title for each in sections], f"{number}. ")
        if sections[0].mark:
            self._lines("p", [each.mark for each in sections])
        if len(sections) == 1:
            document = self.documents[0]
            self.parts += [_row(row, document) for row in sections[0].rows]
        else:
            for rows in zip(*(each.rows for each in sections), strict=True):
                self._pair([_row(row, each) for row, each in zip(rows, self.documents, strict=True)])
        self.parts.append("</section>\n")

    def _lines(self, element: str, lines: Sequence[Line], before: str = "") -> None:
        self._pair(
            [
                f"<{element}>{before}{_line(line, each.language)}</{element}>\n" if line else ""
                for line, each in zip(lines, self.documents, strict=True)
            ]
        )

    def _pair(self, cells: Sequence[str]) -> None:
        """One cell as it is; two in two columns, each in its language and direction."""
        if len(cells) == 1:
            self.parts.append(cells[0])
            return
        self.parts.append('<div class="pair">')
        for document, cell in zip(self.documents, cells, strict=True):
            self.parts.append(
                f'<div lang="{_escaped(document.language)}" dir="{document.direction}">{cell}</div>'
            )
        self.parts.append("</div>\n")

    def _seal(self) -> None:
        sealed = [(each, each.seal) for each in self.documents if each.seal is not None]
        if not sealed:
            return
        self.parts.append('<div class="seal running">\n')
        for each, seal in sealed:
            self.parts.append(
                f'<div lang="{_escaped(each.language)}" dir="{each.direction}">'
                f"{_line(seal.digest_label, each.language)}{each.colon}<bdi>{_escaped(seal.digest)}</bdi><br>"
                f'{_line(seal.words_label, each.language)}{each.colon}<bdi lang="en">{" ".join(seal.words)}</bdi></div>\n'
            )
        self.parts.append("</div>\n")


def _row(row: Row, document: Document) -> str:
    language = document.language
    kind, label, lines, depth, ticked, _ = row
    style = _STYLES[depth] if depth < len(_STYLES) else _STYLES[-1]
    if kind is _BOX:
        sign = "\N{BALLOT BOX WITH X}" if ticked else "\N{BALLOT BOX}"
        told = document.colon.join([_line(line, language) for line in (label, *lines)])
        return f'<div class="row{style}"><span class="box">{sign}</span> {told}</div>\n'
    shown_label = (
        f"<b>{_line(label, language)}{document.colon.rstrip() if lines else ''}</b> " if label else ""
    )
    if len(lines) == 1:
        return f'<div class="row{style}">{shown_label}{_line(lines[0], language)}</div>\n'
    each = "".join([f'<span class="line">{_line(line, language)}</span>' for line in lines])
    return f'<div class="row{style}">{shown_label}{each}</div>\n'


def _line(line: Line, language: str) -> str:
    if len(line) == 1:
        return _run(line[0], language)
    return "".join([_run(run, language) for run in line])


def _run(run: Run, language: str) -> str:
    text, role, own = run
    if role is _WORDS and not own:
        return _escaped(text)
    if role is _VALUE or role is _DATUM:
        return f"<bdi>{_escaped(text if text.isascii() else shown(text))}</bdi>"
    attribute = f' lang="{_escaped(own)}"' if own and own != language else ""
    element, start = _ELEMENTS[role]
    return f"<{start}{attribute}>{_escaped(shown(text))}</{element}>"


def _escaped(text: str) -> str:
    """A text as it can stand in HTML; most need nothing done to them."""
    return escape(text) if _SPECIAL.search(text) else text
