"""A document as one HTML file: no script, no font, no image, nothing from a network.

Every row of characters says in which language it is, and every value stands in an element that isolates its direction.
Two languages stand in two columns, row by row, as in the official bilingual forms.
"""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import zip_longest
from typing import Final

from mla_schema.rendering.document import Document, Line, Role, Row, RowKind, Run
from mla_schema.rendering.isolating import shown

_CONTROLS: Final = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (*range(32), *range(0x7F, 0xA0), *range(0xD800, 0xE000))
    if code not in {9, 10}
}
_STYLE: Final = """
:root { font: 16px/1.5 "Noto Sans", "Noto Sans Georgian", "Noto Sans Armenian", "Noto Naskh Arabic", system-ui, sans-serif; color-scheme: light; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 6rem; color: #111; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 1rem 0 0; }
h2 { font-size: 1.1rem; border-bottom: 1px solid #444; margin: 1.6rem 0 0.4rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.row { padding-inline-start: calc(var(--depth) * 1.4rem); margin: 0.15rem 0; overflow-wrap: anywhere; }
.d1 { --depth: 1; } .d2 { --depth: 2; } .d3 { --depth: 3; } .d4 { --depth: 4; } .d5 { --depth: 5; } .d6 { --depth: 6; }
.row { --depth: 0; } .row.d1 { --depth: 1; } .row.d2 { --depth: 2; } .row.d3 { --depth: 3; } .row.d4 { --depth: 4; } .row.d5 { --depth: 5; } .row.d6 { --depth: 6; }
.label { color: #333; font-weight: 600; } .label::after { content: ": "; } .group > .label::after { content: ""; }
.line { display: block; white-space: pre-wrap; } .one { display: inline; white-space: pre-wrap; }
.mark, .of { font-style: italic; color: #7a1f00; } .marks { border: 2px solid #7a1f00; padding: 0.5rem 1rem; margin: 1rem 0; }
.marks p { margin: 0.2rem 0; }
.seal { font-size: 0.85rem; border-top: 1px solid #444; padding: 0.4rem 0; background: #fff; overflow-wrap: anywhere; }
.seal.running { position: fixed; bottom: 0; left: 0; right: 0; padding: 0.4rem 1rem; }
.box { font-family: "Noto Sans Symbols 2", "Noto Sans Symbols", "DejaVu Sans", sans-serif; }
@media print { body { max-width: none; padding: 0 0 4rem; } .row, h2 { break-inside: avoid; } h2 { break-after: avoid; } }
"""
_DEEPEST: Final = 6


def as_html(documents: Sequence[Document]) -> bytes:
    """A document, or the same in two languages side by side, as a page in UTF-8.

    Args:
        documents: One document, or two with the same rows.
    """
    first = documents[0]
    title = escape("".join(shown(run.text) for run in first.title).translate(_CONTROLS))
    body = "".join(_body(documents))
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(first.language)}" dir="{first.direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Whatever a message holds, the page can load and run nothing.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
    return page.encode()


def _body(documents: Sequence[Document]) -> Iterator[str]:
    first = documents[0]
    yield "<main>\n<header>\n"
    yield _pair(documents, [f"<h1>{_line(each.title, each)}</h1>" for each in documents])
    if first.subtitle:
        yield _pair(documents, [f"<p>{_line(each.subtitle, each)}</p>" for each in documents])
    marks = list(zip_longest(*(each.marks for each in documents), fillvalue=()))
    if marks:
        yield '<div class="marks">\n'
        for lines in marks:
            yield _pair(
                documents,
                [f"<p>{_line(line, each)}</p>" for line, each in zip(lines, documents, strict=True)],
            )
        yield "</div>\n"
    yield "</header>\n"
    for sections in zip(*(each.sections for each in documents), strict=True):
        yield "<section>\n"
        yield _pair(
            documents,
            [
                f"<h2>{section.number}. {_line(section.title, each)}</h2>"
                for section, each in zip(sections, documents, strict=True)
            ],
        )
        if sections[0].mark:
            yield _pair(
                documents,
                [
                    f'<p class="of">{_line(section.mark, each)}</p>'
                    for section, each in zip(sections, documents, strict=True)
                ],
            )
        for rows in zip(*(each.rows for each in sections), strict=True):
            yield _pair(documents, [_row(row, each) for row, each in zip(rows, documents, strict=True)])
        yield "</section>\n"
    yield "</main>\n<footer>\n"
    for closing in zip(*(each.closing for each in documents), strict=True):
        yield _pair(
            documents, [f"<p>{_line(line, each)}</p>" for line, each in zip(closing, documents, strict=True)]
        )
    yield from _seal(documents)
    yield "</footer>\n"


def _pair(documents: Sequence[Document], cells: Sequence[str]) -> str:
    """One cell as it is; two in two columns, each in its language and direction."""
    if len(cells) == 1:
        return cells[0] + "\n"
    inner = "".join(
        f'<div lang="{escape(document.language)}" dir="{document.direction}">{cell}</div>'
        for document, cell in zip(documents, cells, strict=True)
    )
    return f'<div class="pair">{inner}</div>\n'


def _row(row: Row, document: Document) -> str:
    depth = f" d{min(row.depth, _DEEPEST)}" if row.depth else ""
    if row.kind is RowKind.BOX:
        sign = "\N{BALLOT BOX WITH X}" if row.ticked else "\N{BALLOT BOX}"
        return f'<div class="row{depth}"><span class="box">{sign}</span> {_line(row.label, document)}</div>'
    label = f'<span class="label">{_line(row.label, document)}</span>' if row.label else ""
    if len(row.lines) == 1:
        return (
            f'<div class="row{depth}">{label}<span class="one">{_line(row.lines[0], document)}</span></div>'
        )
    lines = "".join(f'<span class="line">{_line(line, document)}</span>' for line in row.lines)
    group = " group" if not lines else ""
    return f'<div class="row{depth}{group}">{label}{lines}</div>'


def _line(line: Line, document: Document) -> str:
    return "".join([_run(run, document) for run in line])


def _run(run: Run, document: Document) -> str:
    text = escape(shown(run.text).translate(_CONTROLS))
    language = f' lang="{escape(run.language)}"' if run.language and run.language != document.language else ""
    match run.role:
        case Role.VALUE:
            return f"<bdi>{text}</bdi>"
        case Role.PROSE:
            return f"<bdi{language}>{text}</bdi>"
        case Role.MARK:
            return f'<em class="mark"{language}>{text}</em>'
        case _:
            return f"<span{language}>{text}</span>" if language else text


def _seal(documents: Sequence[Document]) -> Iterator[str]:
    seal = documents[0].seal
    if seal is None:
        return
    yield '<div class="seal running">\n'
    for each in documents:
        own = each.seal
        if own is not None:
            yield (
                f'<div lang="{escape(each.language)}" dir="{each.direction}">{_line(own.digest_label, each)}: '
                f"<bdi>{escape(own.digest)}</bdi><br>{_line(own.words_label, each)}: "
                f'<bdi lang="en">{escape(" ".join(own.words))}</bdi></div>\n'
            )
    yield "</div>\n"
