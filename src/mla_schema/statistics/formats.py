"""Published figures as JSON, CSV and text."""

import csv
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from mla_schema.statistics.comparing import WORDS, Compared
from mla_schema.statistics.kpi import GROUPS, NOT_FROM_MESSAGES, Unit
from mla_schema.statistics.kpis import KPIS
from mla_schema.statistics.publication import Figure, Publication
from mla_schema.statistics.tally import TOTAL

COLUMNS = ("kpi", "row", "column", "measure", "unit", "value", "hidden")
"""The columns of a figure, in CSV and Parquet."""


def rows_of(published: Publication) -> Iterator[tuple[str, str, str, str, str, float | None, bool]]:
    """The figures as plain rows.

    Args:
        published: The figures.
    """
    for figure in published.figures:
        value = None if figure.value is None else round(figure.value, 4)
        yield figure.kpi.id, figure.row, figure.column, figure.measure, str(figure.unit), value, figure.hidden


def to_csv(published: Publication) -> bytes:
    """The figures as CSV: one row each, with a head.

    Args:
        published: The figures.

    Returns:
        UTF-8; a hidden figure has no value and says that it is hidden.
    """
    text = _Lines()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for *fields, value, hidden in rows_of(published):
        writer.writerow([*fields, "" if value is None else value, "yes" if hidden else ""])
    return "".join(text.lines).encode()


def to_json(published: Publication, compared: Compared | None = None) -> bytes:
    """The figures as JSON, each indicator with its definition.

    Args:
        published: The figures.
        compared: The comparison with another register, where one was made.

    Returns:
        UTF-8, with an object for each indicator in their order.
    """
    figures: dict[str, list[dict[str, Any]]] = {kpi.id: [] for kpi in KPIS}
    for name, row, column, measure, unit, value, hidden in rows_of(published):
        entry: dict[str, Any] = {
            "row": row,
            "column": column,
            "measure": measure,
            "unit": unit,
            "value": value,
        }
        figures[name].append(
            {key: each for key, each in entry.items() if each != ""} | ({"hidden": True} if hidden else {})
        )
    tree: dict[str, Any] = {
        "at": published.at.isoformat(),
        "threshold": published.threshold,
        "notes": dict(published.notes),
        "kpis": [
            {
                "id": kpi.id,
                "group": GROUPS[kpi.group],
                "title": kpi.title,
                "definition": kpi.definition,
                "counted": kpi.counted,
                "unit": kpi.unit,
                "clock": kpi.clock,
                "figures": figures[kpi.id],
            }
            for kpi in KPIS
        ],
        "notFromMessages": NOT_FROM_MESSAGES,
    }
    if compared is not None:
        tree["reconciliation"] = _compared_tree(compared)
    return (json.dumps(tree, ensure_ascii=False, indent=2) + "\n").encode()


def to_text(published: Publication, compared: Compared | None = None) -> str:
    """The figures for people at a terminal.

    Args:
        published: The figures.
        compared: The comparison with another register, where one was made; it comes first.
    """
    lines = [
        f"As of {published.at.isoformat()}. "
        + ", ".join(f"{name}: {count}" for name, count in published.notes.items())
    ]
    if published.threshold > 1:
        lines.append(f"Counts below {published.threshold} are hidden (*), and what would tell them.")
    if compared is not None:
        lines += _compared_lines(compared)
    group = 0
    for kpi in KPIS:
        if kpi.group != group:
            group = kpi.group
            lines += ["", f"{group}. {GROUPS[group]}"]
        lines += ["", f"  {kpi.title} ({kpi.counted})"]
        lines += [f"    {_name(figure):46} {shown(figure):>12}" for figure in published.of(kpi)]
    return "\n".join(lines) + "\n"


def shown(figure: Figure) -> str:
    """A figure as people read it.

    Args:
        figure: The figure.

    Returns:
        ``*`` where it is hidden, a dash where there is nothing to be measured.
    """
    if figure.hidden:
        return "*"
    if figure.value is None:
        return "-"
    if figure.unit == "share":
        return f"{100 * figure.value:.1f} %"
    if figure.unit == Unit.HOURS:
        return f"{figure.value:.0f} h" if figure.value < 96 else f"{figure.value / 24:.1f} d"  # noqa: PLR2004  # Days read better.
    return f"{figure.value:.1f} d" if figure.unit == Unit.DAYS else f"{figure.value:.0f}"


def _compared_tree(compared: Compared) -> dict[str, Any]:
    advice = dict(WORDS.values())
    rows = [
        {"row": name, "value": number}
        | ({"hidden": True} if number is None else {})
        | ({"advice": advice[name]} if name in advice else {})
        for name, number in compared.rows
    ]
    differences = [asdict(each) for each in compared.differences]
    return {"conversations": rows, **({"differences": differences} if differences else {})}


def _compared_lines(compared: Compared) -> Iterator[str]:
    advice = dict(WORDS.values())
    yield from ("", "Two registers compared (conversations; one can differ in several ways)", "")
    for name, number in compared.rows:
        yield f"    {name:46} {'*' if number is None else number:>12}"
        if name in advice and number != 0:
            yield f"      {advice[name]}"
    if compared.differences:
        yield from ("", "  One by one, for the clerks of both sides; not for publication", "")
    for each in compared.differences:
        yield f"    {each.dated}  {each.sender} > {each.recipient}  {each.type}  {each.conversation}"
        yield f"      {each.words}"


def _name(figure: Figure) -> str:
    if figure.column:
        return f"{figure.row} to {figure.column}" if figure.column != TOTAL else f"{figure.row}, total"
    return figure.row if figure.measure == "count" else f"{figure.row}, {figure.measure}"


class _Lines:
    """Takes what the writer of the standard library gives, without a file."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def write(self, line: str) -> int:
        """Take a line.

        Args:
            line: The line.

        Returns:
            Its length, as files do.
        """
        self.lines.append(line)
        return len(line)
