"""Plots as inline SVG: nothing is loaded, nothing runs, and each says in words what it shows."""

from collections.abc import Sequence
from html import escape

from mla_schema.statistics.formats import shown
from mla_schema.statistics.publication import Figure
from mla_schema.statistics.tally import TOTAL

_CELL = 44
_LEFT = 60
_BAR = 26
_LABEL = 200
_WIDTH = 420
_DARK = 0.55


def matrix(figures: Sequence[Figure], title: str) -> str:
    """A matrix of States: who sends in rows, who is written to in columns; the darker, the more.

    Args:
        figures: The counts.
        title: What it is.

    Returns:
        An ``svg`` element.
    """
    counts = [figure for figure in figures if figure.measure == "count" and figure.column]
    rows = [*sorted({figure.row for figure in counts} - {TOTAL}), TOTAL]
    columns = [*sorted({figure.column for figure in counts} - {TOTAL}), TOTAL]
    inner = [figure.value or 0 for figure in counts if TOTAL not in (figure.row, figure.column)]
    most = max(inner, default=0) or 1
    width, height = _LEFT + _CELL * len(columns), 30 + _CELL * len(rows)
    parts = [_open(width, height, title), _text(4, 20, "from \\ to")]
    parts += [
        _text(_LEFT + _CELL * (place + 0.5), 20, column, anchor="middle")
        for place, column in enumerate(columns)
    ]
    parts += [
        _text(_LEFT - 8, 30 + _CELL * (place + 0.6), row, anchor="end") for place, row in enumerate(rows)
    ]
    for figure in counts:
        x, y = _LEFT + _CELL * columns.index(figure.column), 30 + _CELL * rows.index(figure.row)
        margin = TOTAL in (figure.row, figure.column)
        strength = 0.0 if margin else (figure.value or 0) / most
        fill = "url(#hidden)" if figure.hidden else f"rgba(21,87,153,{strength:.2f})"
        parts.append(
            f'<rect x="{x}" y="{y}" width="{_CELL - 2}" height="{_CELL - 2}" fill="{fill}" stroke="#c8d0d8">'
            f"<title>{escape(f'{figure.row} to {figure.column}: {shown(figure)}')}</title></rect>"
        )
        colour = "#fff" if strength > _DARK else "#1b2733"
        parts.append(_text(x + _CELL / 2 - 1, y + _CELL / 2 + 4, shown(figure), anchor="middle", fill=colour))
    return "".join([*parts, "</svg>"])


def bars(figures: Sequence[Figure], title: str, *, most: float | None = None) -> str:
    """A bar for each figure; what is hidden has a hatched stub.

    Args:
        figures: The figures.
        title: What it is.
        most: The figure of a full bar; without it the largest.

    Returns:
        An ``svg`` element.
    """
    most = most or max((figure.value or 0 for figure in figures), default=0) or 1
    parts = [_open(_LABEL + _WIDTH + 80, _BAR * len(figures) + 10, title)]
    for place, figure in enumerate(figures):
        y = 5 + _BAR * place
        length = _WIDTH * min((figure.value or 0) / most, 1)
        fill = "url(#hidden)" if figure.hidden else "#155799"
        name = figure.row if figure.measure == "count" else figure.measure
        parts.append(_text(_LABEL - 8, y + 16, name, anchor="end"))
        parts.append(
            f'<rect x="{_LABEL}" y="{y}" width="{30 if figure.hidden else length:.1f}" height="{_BAR - 6}" fill="{fill}"/>'
        )
        parts.append(_text(_LABEL + (30 if figure.hidden else length) + 8, y + 16, shown(figure)))
    return "".join([*parts, "</svg>"])


def _open(width: float, height: float, title: str) -> str:
    return (
        f'<svg role="img" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{escape(title)}</title>'
        '<defs><pattern id="hidden" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<rect width="6" height="6" fill="#eef1f4"/><line x1="0" y1="0" x2="0" y2="6" stroke="#b4bec8" stroke-width="2"/>'
        "</pattern></defs>"
    )


def _text(x: float, y: float, words: str, *, anchor: str = "start", fill: str = "#1b2733") -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" fill="{fill}">{escape(words)}</text>'
