"""Plots as SVG files: bars and lines, with words and units, readable in light and dark; nothing is loaded."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

_STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1b2733}.small{font-size:11px;fill:#52606d}"
    ".paper{fill:#ffffff}.axis{stroke:#52606d;fill:none}.grid{stroke:#dde3e9;fill:none}"
    ".bar{fill:#155799}.spread{stroke:#e07b00;stroke-width:2}.mark{stroke:#b3261e;stroke-dasharray:5 4}"
    ".l0{stroke:#155799;fill:#155799}.l1{stroke:#b3541e;fill:#b3541e}.l2{stroke:#2d7a4f;fill:#2d7a4f}"
    ".l3{stroke:#7a3e9d;fill:#7a3e9d}.l4{stroke:#8a6d00;fill:#8a6d00}.l5{stroke:#0d7c86;fill:#0d7c86}"
    ".l6{stroke:#a03060;fill:#a03060}.line{fill:none;stroke-width:2}"
    "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.small{fill:#a8b3bf}.paper{fill:#0d1117}"
    ".axis{stroke:#a8b3bf}.grid{stroke:#2b333c}.bar{fill:#58a6ff}.spread{stroke:#ffb454}.mark{stroke:#ff7b72}"
    ".l0{stroke:#58a6ff;fill:#58a6ff}.l1{stroke:#ffa657;fill:#ffa657}.l2{stroke:#56d38a;fill:#56d38a}"
    ".l3{stroke:#d2a8ff;fill:#d2a8ff}.l4{stroke:#e3c43b;fill:#e3c43b}.l5{stroke:#4cc9d4;fill:#4cc9d4}"
    ".l6{stroke:#ff8fb8;fill:#ff8fb8}.line{fill:none}}"
)
_COLOURS = 7
_WIDTH = 760
_ROW = 28
_LETTER = 6.7


@dataclass(frozen=True, slots=True)
class Bar:
    """A value with its quartiles, where it has some."""

    label: str
    value: float
    spread: tuple[float, float] | None = None


def number(value: float) -> str:
    """A number as people read it: three digits that count."""
    if value == int(value):
        return f"{value:,.0f}".replace(",", "\u202f")
    digits = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:,.{digits}f}".replace(",", "\u202f")


def bars(
    title: str, alt: str, unit: str, found: Sequence[Bar], *, mark: tuple[float, str] | None = None
) -> str:
    """Horizontal bars from zero; a line across them marks what they are held against."""
    left = 24 + _LETTER * max(len(each.label) for each in found)
    width = _WIDTH - left - 90
    top, bottom = 44, 44 + _ROW * len(found)
    most = (
        max([*(max(each.value, (each.spread or (0, 0))[1]) for each in found), mark[0] if mark else 0]) or 1
    )
    parts = _opened(_WIDTH, bottom + 52, title, alt)
    for tick in _ticks(most):
        x = left + width * tick / most
        parts.append(f'<path class="grid" d="M{x:.1f} {top}V{bottom}"/>')
        parts.append(_text(x, bottom + 18, _tick(tick), kind="small", anchor="middle"))
    for place, each in enumerate(found):
        y = top + _ROW * place + 5
        length = width * each.value / most
        parts.append(_text(left - 8, y + 14, each.label, anchor="end"))
        parts.append(f'<rect class="bar" x="{left:.1f}" y="{y}" width="{length:.1f}" height="{_ROW - 10}"/>')
        end = length
        if each.spread is not None:
            low, high = (left + width * edge / most for edge in each.spread)
            parts.append(f'<path class="spread" d="M{low:.1f} {y + 9}H{high:.1f}"/>')
            end = max(end, high - left)
        parts.append(_text(left + end + 6, y + 14, number(each.value)))
    if mark is not None:
        x = left + width * mark[0] / most
        parts.append(f'<path class="mark" d="M{x:.1f} {top - 4}V{bottom}"/>')
        parts.append(_text(x, top - 8, mark[1], kind="small", anchor="middle"))
    parts.append(f'<path class="axis" d="M{left:.1f} {top}V{bottom}H{left + width:.1f}"/>')
    parts.append(_text(left + width / 2, bottom + 40, unit, anchor="middle"))
    return "\n".join([*parts, "</svg>", ""])


def lines(
    title: str,
    alt: str,
    axes: tuple[str, str],
    found: Mapping[str, Sequence[tuple[float, float]]],
    *,
    logarithmic: bool = False,
) -> str:
    """A line for each series, on plain axes from zero or on logarithmic ones."""
    legend = 24 * math.ceil(len(found) / 2)
    left, top, width, height = 84, 60, _WIDTH - 120, 300
    xs = [x for line in found.values() for x, _ in line]
    ys = [y for line in found.values() for _, y in line]
    across, up = (_Scale.over(each, logarithmic=logarithmic) for each in (xs, ys))
    bottom = top + height
    parts = _opened(_WIDTH, bottom + 68 + legend, title, alt)
    for tick in across.ticks if logarithmic else sorted(set(xs)):
        x = left + width * across.place(tick)
        parts.append(f'<path class="grid" d="M{x:.1f} {top}V{bottom}"/>')
        parts.append(_text(x, bottom + 18, _tick(tick), kind="small", anchor="middle"))
    for tick in up.ticks:
        y = bottom - height * up.place(tick)
        parts.append(f'<path class="grid" d="M{left} {y:.1f}H{left + width}"/>')
        parts.append(_text(left - 8, y + 4, _tick(tick), kind="small", anchor="end"))
    for order, (name, line) in enumerate(found.items()):
        colour = f"l{order % _COLOURS}"
        points = [(left + width * across.place(x), bottom - height * up.place(y)) for x, y in line]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        parts.append(f'<path class="{colour} line" style="fill:none" d="M{path}"/>')
        parts += [f'<circle class="{colour}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in points]
        x, y = left + (width / 2) * (order % 2), bottom + 64 + 24 * (order // 2)
        parts.append(f'<circle class="{colour}" cx="{x:.1f}" cy="{y - 4}" r="5"/>')
        parts.append(_text(x + 12, y, name))
    parts.append(f'<path class="axis" d="M{left} {top}V{bottom}H{left + width}"/>')
    parts.append(_text(left + width / 2, bottom + 40, axes[0], anchor="middle"))
    parts.append(_text(16, top - 16, axes[1], kind="small"))
    return "\n".join([*parts, "</svg>", ""])


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where a value stands between the ends of an axis, from 0 to 1."""

    low: float
    high: float
    logarithmic: bool
    ticks: Sequence[float]

    @classmethod
    def over(cls, values: Sequence[float], *, logarithmic: bool) -> _Scale:
        if not logarithmic:
            return cls(0.0, max(values) * 1.05, logarithmic, _ticks(max(values)))
        # A little room on both sides, and lines at the powers of ten between them.
        low, high = math.log10(min(values)) - 0.1, math.log10(max(values)) + 0.1
        return cls(
            low, high, logarithmic, [10.0**each for each in range(math.ceil(low), math.floor(high) + 1)]
        )

    def place(self, value: float) -> float:
        at = math.log10(value) if self.logarithmic else value
        return (at - self.low) / (self.high - self.low)


def _tick(value: float) -> str:
    """A number at an axis, which is a round one."""
    return f"{value:,g}".replace(",", "\u202f") if value < 1e6 else number(value)


def _ticks(most: float) -> list[float]:
    """Round numbers from zero, some four to eight of them."""
    power = 10.0 ** math.floor(math.log10(most))
    step = next(power * part for part in (0.2, 0.5, 1.0, 2.0) if most / (power * part) <= 8)
    return [step * each for each in range(math.floor(most / step + 1e-9) + 1)]


def _opened(width: float, height: float, title: str, alt: str) -> list[str]:
    return [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}">'
        ),
        f'<title id="t">{escape(title)}</title>',
        f'<desc id="d">{escape(alt)}</desc>',
        f"<style>{_STYLE}</style>",
        f'<rect class="paper" width="{width}" height="{height}"/>',
        # The title stands above the picture too, where the file is seen alone.
        _text(16, 18, title),
    ]


def _text(x: float, y: float, words: str, *, kind: str = "", anchor: str = "start") -> str:
    style = f' class="{kind}"' if kind else ""
    return f'<text{style} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
