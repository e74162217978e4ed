"""The family ``statistics``: small logs, the figures that come of them, and what must stay hidden."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import mla_schema as mla
from mla_schema.conformance.judgements import statistics
from mla_schema.simulate import simulate
from mla_schema.statistics import KPIS
from mla_schema.statistics.kpi import GROUPS
from tests.example_files import TODAY, TOLD, folder_of, message
from tests.vectors.derive.book import Book, accepted

_FAMILY: Final = "statistics"
_CASES: Final = 22
_LOGS: Final = ("subscriber-information", "preservation-to-result", "refused-then-amended")


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    log = b"".join(line + b"\n" for line in simulate(_CASES, seed=11, per_day=3))
    for group, title in GROUPS.items():
        kpis = [kpi.id for kpi in KPIS if kpi.group == group]
        about = f"The figures on '{title}' of an invented log, with nothing hidden."
        _add(book, f"group {group} all", about, log, kpis, threshold=0)
        about = f"The figures on '{title}' of the same log: cells of fewer than five are hidden, and what would tell them."
        _add(book, f"group {group} hidden", about, log, kpis, threshold=5)
    for folder in _LOGS:
        told = b"".join(
            mla.encode(message(name), form=mla.Form.JSON) + b"\n"
            for name in TOLD
            if folder_of(name) == folder
        )
        every = [kpi.id for kpi in KPIS]
        about = f"All figures on the one conversation '{folder}'."
        _add(book, f"one conversation {folder}", about, told, every, threshold=0)
        about = f"All figures on the one conversation '{folder}' as they may be published: nearly nothing."
        _add(book, f"one conversation {folder} hidden", about, told, every, threshold=5)
    _add(
        book,
        "specimens left aside",
        "Specimens are no cases: a log of nothing else has no figures.",
        log,
        [kpi.id for kpi in KPIS if kpi.group == 1],
        threshold=0,
        specimens=False,
    )


def _add(
    book: Book, name: str, about: str, log: bytes, kpis: list[str], *, threshold: int, specimens: bool = True
) -> None:
    file = book.file(log, near=f"{_FAMILY}/{name}", ending=".jsonl")
    arguments: dict[str, Any] = {
        "at": TODAY.isoformat().replace("+00:00", "Z"),
        "threshold": threshold,
        "kpis": kpis,
        "includeSpecimens": specimens,
    }
    told = _counted(log, threshold, specimens)
    figures = [
        {
            key: value
            for key, value in each.items()
            if value is not None and value is not False and value != ""
        }
        for each in told["figures"]
        if each["kpi"] in kpis
    ]
    book.add(
        _FAMILY,
        name,
        about,
        ["9.4"],
        "statistics",
        None,
        accepted(figures=[_rounded(each) for each in figures], notes=told["notes"]),
        messages={"lines": file},
        **arguments,
    )


@cache
def _counted(log: bytes, threshold: int, specimens: bool) -> Any:  # noqa: FBT001  # It is remembered by all three.
    from base64 import b64encode

    messages = [{"form": "json", "data": b64encode(line).decode()} for line in log.splitlines()]
    return statistics(
        {
            "messages": messages,
            "at": TODAY.isoformat(),
            "threshold": threshold,
            "kpis": [kpi.id for kpi in KPIS],
            "includeSpecimens": specimens,
        }
    )


def _rounded(figure: dict[str, Any]) -> dict[str, Any]:
    """A figure with six decimals: more are an accident of the arithmetic."""
    value = figure.get("value")
    return {**figure, "value": round(value, 6)} if isinstance(value, float) else figure
