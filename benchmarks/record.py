"""What was measured, as a file whose structure stays: ``results.json``, from which the page is derived."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from benchmarks.result import Measured, Result

Figure: TypeAlias = dict[str, Any]
Record: TypeAlias = dict[str, Any]

FORMAT = 1
RESULTS = Path(__file__).parent / "results.json"


@dataclass(frozen=True, slots=True)
class Run:
    """A run: when, where, with what, and how long it took."""

    date: str
    quick: bool
    seconds: float
    machine: dict[str, object]
    libraries: dict[str, str | None]


def record(run: Run, figures: list[Figure]) -> Record:
    """Everything of a run."""
    return {
        "format": FORMAT,
        "date": run.date,
        "quick": run.quick,
        "seconds": round(run.seconds),
        "machine": run.machine,
        "libraries": run.libraries,
        "figures": figures,
    }


def figure(section: str, result: Result) -> Figure:
    """One figure. All of them have the same members; what does not apply is null."""
    measured = result.value if isinstance(result.value, Measured) else None
    absent = result.missing is not None
    return {
        "section": section,
        "name": result.name,
        "value": None if absent else _rounded(result.value),
        "unit": result.unit,
        "bar": result.bar,
        "at_least": result.at_least,
        "kept": result.kept,
        "spread": None if measured is None else [_rounded(measured.lower), _rounded(measured.upper)],
        "rounds": None if measured is None else measured.rounds,
        "group": result.group,
        "x": result.x,
        "missing": result.missing,
    }


def write(path: Path, found: Record) -> None:
    """Write a run: one figure to a line, so that a change of one shows as one."""
    figures = ",\n".join("    " + json.dumps(each, ensure_ascii=False) for each in found["figures"])
    frame = json.dumps({**found, "figures": []}, ensure_ascii=False, indent=2)
    path.write_text(frame.replace('"figures": []', f'"figures": [\n{figures}\n  ]') + "\n", encoding="utf-8")


def read(path: Path) -> Record:
    """Read a run.

    Raises:
        ValueError: It is kept in another structure.
    """
    found: Record = json.loads(path.read_text(encoding="utf-8"))
    if found.get("format") != FORMAT:
        raise ValueError(f"{path.name} has another format than {FORMAT}")
    return found


def _rounded(value: float) -> float:
    """Five digits: more would pretend."""
    return float(f"{value:.5g}")
