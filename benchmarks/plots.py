"""Which figures become which plot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchmarks import svg
from benchmarks.record import Figure

_MEGABYTE = 1e6


@dataclass(frozen=True, slots=True)
class Plot:
    """A picture, the section in which it stands, and what it says to whoever does not see it."""

    name: str
    section: str
    alt: str
    svg: str


def plots(figures: list[Figure]) -> Iterator[Plot]:
    """Every plot for which there are figures."""
    there = [each for each in figures if each["missing"] is None]
    for make in (
        _month,
        _cores_of_month,
        _many,
        _ours,
        _documents,
        _signatures,
        _peers,
        _foreign,
        _series,
        _memory,
        _start,
    ):
        found = make(there)
        if found is not None:
            yield found


def _of(figures: list[Figure], section: str, *groups: str) -> list[Figure]:
    return [
        each for each in figures if each["section"] == section and (not groups or each["group"] in groups)
    ]


def _bars(
    name: str,
    section: str,
    title: str,
    unit: str,
    found: list[Figure],
    *,
    label: Callable[[str], str] = str,
    mark: tuple[float, str] | None = None,
) -> Plot | None:
    if not found:
        return None
    bars = [
        svg.Bar(label(each["name"]), each["value"], tuple(each["spread"]) if each["spread"] else None)
        for each in found
    ]
    alt = f"{title}. " + "; ".join(f"{each.label}: {svg.number(each.value)}" for each in bars) + f" ({unit})."
    return Plot(name, section, alt, svg.bars(title, alt, unit, bars, mark=mark))


def _lines(
    name: str,
    section: str,
    title: str,
    axes: tuple[str, str],
    found: list[Figure],
    *,
    logarithmic: bool = False,
) -> Plot | None:
    points: dict[str, list[tuple[float, float]]] = {}
    for each in found:
        if each["x"] is not None:
            points.setdefault(each["group"], []).append(
                (each["x"] / (_MEGABYTE if logarithmic else 1), each["value"])
            )
    if not points:
        return None
    ends = "; ".join(
        f"{group}: {svg.number(line[0][1])} at {svg.number(line[0][0])}, {svg.number(line[-1][1])} at {svg.number(line[-1][0])}"
        for group, line in points.items()
    )
    alt = f"{title}. {axes[1]} by {axes[0]}. {ends}."
    return Plot(name, section, alt, svg.lines(title, alt, axes, points, logarithmic=logarithmic))


def _month(figures: list[Figure]) -> Plot | None:
    found = _of(figures, "month", "month")
    cores = found[0]["name"].rpartition(" on ")[2] if found else ""
    return _bars(
        "month",
        "month",
        f"8 million signed requests on {cores}: read, verified, judged, registered",
        "hours",
        found,
        label=lambda name: name.partition(":")[0],
    )


def _cores_of_month(figures: list[Figure]) -> Plot | None:
    axes = ("processes", "requests per second")
    return _lines("cores", "month", "How the work spreads over cores", axes, _of(figures, "month"))


def _many(figures: list[Figure]) -> Plot | None:
    axes = ("processes", "files per second")
    return _lines("many", "many", "Many files on all cores", axes, _of(figures, "many"))


def _ours(figures: list[Figure]) -> Plot | None:
    found = _of(figures, "ours", "ours")
    floor = next((each["value"] for each in found if each["name"] == "floor"), None)
    return _bars(
        "ours",
        "ours",
        "What one message costs, against the floor",
        "microseconds",
        [each for each in found if each["name"] != "floor"],
        mark=None if floor is None else (floor, "floor"),
    )


def _documents(figures: list[Figure]) -> Plot | None:
    return _bars(
        "documents", "ours", "Documents, once warm", "milliseconds", _of(figures, "ours", "documents")
    )


def _signatures(figures: list[Figure]) -> Plot | None:
    return _bars(
        "signatures",
        "signatures",
        "Verifying the same file: time of each / ours",
        "times our verification of signature and path (less is faster)",
        _of(figures, "signatures", "XML", "JSON"),
        label=lambda name: name.removesuffix(" / ours"),
        mark=(1.0, "ours"),
    )


def _peers(figures: list[Figure]) -> Plot | None:
    def label(name: str) -> str:
        peer, _, rest = name.partition(" ")
        does = "reads" if rest.startswith(("read", "to a dictionary")) else "writes"
        return f"{peer} {does}{', model cut' if 'cut' in rest else ''}"

    return _bars(
        "peers",
        "peers",
        "Reading and writing the same message: time of each / ours",
        "times ours (less is faster)",
        _of(figures, "peers", "read", "write"),
        label=label,
        mark=(1.0, "ours"),
    )


def _foreign(figures: list[Figure]) -> Plot | None:
    found = _of(figures, "foreign", "foreign")
    return _bars("foreign", "foreign", "Verifying one signed XML file, wall time", "microseconds", found)


def _series(figures: list[Figure]) -> Plot | None:
    axes = ("megabytes (logarithmic)", "milliseconds (logarithmic)")
    found = _of(figures, "series")
    return _lines("series", "series", "From 10 kB to 10 MB", axes, found, logarithmic=True)


def _memory(figures: list[Figure]) -> Plot | None:
    return _bars(
        "memory",
        "memory",
        "Peak of resident memory for each byte of the file",
        "bytes of memory for each byte",
        _of(figures, "memory", "memory"),
        label=lambda name: name.partition(":")[0],
    )


def _start(figures: list[Figure]) -> Plot | None:
    found = _of(figures, "starting", "starting")
    return _bars("starting", "starting", "A whole process, from start to end", "milliseconds", found)
