"""The page of the benchmarks: text and plots from ``results.json`` alone, so that a test can compare them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks import plots, words
from benchmarks.record import Figure, Record
from benchmarks.svg import number

DOCS = Path(__file__).parent.parent / "docs"
_FOLDER = "benchmarks"


def files(found: Record) -> dict[str, str]:
    """Every file of the page, by its place in the folder of documentation."""
    pictures = {f"{_FOLDER}/{each.name}.svg": each.svg for each in plots.plots(found["figures"])}
    return {"benchmarks.md": "\n".join(_page(found)), **pictures}


def write(found: Record, docs: Path) -> None:
    """Write the page and its plots; a plot that is no longer derived is removed."""
    derived = files(found)
    folder = docs / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        if f"{_FOLDER}/{old.name}" not in derived:
            old.unlink()
    for place, text in derived.items():
        (docs / place).write_text(text, encoding="utf-8")


def _page(found: Record) -> Iterator[str]:
    figures = found["figures"]
    yield "# Benchmarks"
    yield ""
    yield "<!-- Derived from benchmarks/results.json by `python -m benchmarks page`; do not edit. -->"
    yield words.INTRODUCTION
    if found["quick"]:
        yield "**This is a hurried run, in which everything was only seen to work: its figures mean nothing.**\n"
    yield from _headline(figures)
    yield from _bars_not_kept(figures)
    yield from _machine(found)
    yield "## Method"
    yield words.METHOD
    for name, (heading, purpose) in words.SECTIONS.items():
        section = [each for each in figures if each["section"] == name]
        if section:
            yield from (f"## {heading}", "", purpose, "")
            yield from _pictures(figures, name)
            yield from _table(section)


def _headline(figures: list[Figure]) -> Iterator[str]:
    section = [each for each in figures if each["section"] == "month"]
    if not section:
        return
    yield "## Food for thought: a month of the worst case"
    yield ""
    for each in section:
        if each["group"] == "month":
            kind, _, rest = each["name"].partition(": ")
            measured = _value(section, f"{kind}: measured on all cores")
            size = _value(section, f"{kind}: their mean size")
            low, high = each["spread"]
            yield (
                f"- **{number(each['value'])} hours** for {rest.replace(' on ', f' {kind} on ')} "
                f"(quartiles {number(low)} to {number(high)}), from {number(measured)} measured ones of {number(size)} kB."
            )
    yield words.MONTH
    yield from _pictures(figures, "month")
    yield from _table(section)


def _bars_not_kept(figures: list[Figure]) -> Iterator[str]:
    yield "## Bars that are not kept"
    yield ""
    missed = [each for each in figures if each["kept"] is False]
    kept = sum(each["kept"] is True for each in figures)
    for each in missed:
        sign = "at least" if each["at_least"] else "at most"
        yield f"- *{each['section']}*, {each['name']}: {_shown(each)}, and {sign} {each['bar']:g} was promised."
    if missed:
        yield ""
    yield f"{len(missed) or 'None'} of {len(missed) + kept}."
    absent = [each for each in figures if each["missing"] is not None]
    if absent:
        yield "\nNot measured here:\n"
        yield from (f"- *{each['section']}*, {each['name']}: {each['missing']}." for each in absent)
    yield ""


def _machine(found: Record) -> Iterator[str]:
    machine = found["machine"]
    yield "## Machine and versions"
    yield ""
    if machine["note"]:
        yield f"**{machine['note']}**\n"
    memory = f"{machine['memory_gib']} GiB" if machine["memory_gib"] else "unknown"
    yield f"- Measured on {found['date']}, in {found['seconds']} seconds."
    yield f"- Processor: {machine['processor']}; {machine['cores']} cores; memory {memory}."
    yield f"- System: {machine['system']}. {machine['python']}."
    present = ", ".join(f"{name} {version}" for name, version in found["libraries"].items() if version)
    yield f"- Versions: {present}."
    lacking = ", ".join(name for name, version in found["libraries"].items() if not version)
    if lacking:
        yield f"- Not there: {lacking}."
    yield ""


def _pictures(figures: list[Figure], section: str) -> Iterator[str]:
    for each in plots.plots(figures):
        if each.section == section:
            yield f"![{each.alt}]({_FOLDER}/{each.name}.svg)"
            yield ""


def _table(section: Iterable[Figure]) -> Iterator[str]:
    yield "| Figure | Value | Quartiles | Rounds | Bar | |"
    yield "|---|--:|---|--:|---|---|"
    for each in section:
        spread, rounds, bar, kept = "", "", "", ""
        if each["spread"] is not None:
            spread = " – ".join(map(number, each["spread"]))
            rounds = str(each["rounds"])
        if each["bar"] is not None:
            bar = f"{'≥' if each['at_least'] else '≤'} {each['bar']:g}"
            kept = {True: "kept", False: "**not kept**", None: "not measured"}[each["kept"]]
        yield f"| {each['name'].replace('|', '/')} | {_shown(each)} | {spread} | {rounds} | {bar} | {kept} |"
    yield ""


def _shown(each: Figure) -> str:
    if each["missing"] is not None:
        return "missing"
    unit = {"×": " ×", "exponent": ""}.get(each["unit"], f" {each['unit']}")
    return number(each["value"]) + unit


def _value(section: list[Figure], name: str) -> float:
    return next(float(each["value"]) for each in section if each["name"] == name)
