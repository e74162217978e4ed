"""Measures, prints one line per figure, and exits 1 when a bar is not kept.

python -m benchmarks                        everything; writes results.json, and the page that is derived from it
python -m benchmarks rules ours             some sections, which are only printed; --only rules,ours is the same
python -m benchmarks statistics=1000000     a section that is scaled takes a number
python -m benchmarks page                   derives docs/benchmarks.md and its plots from results.json
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from benchmarks import (
    codec,
    counting,
    foreign,
    hostile,
    machine,
    many,
    month,
    ours,
    page,
    peers,
    process,
    record,
    rendering,
    rules,
    series,
    signatures,
    signing,
)
from benchmarks.pace import PACE
from benchmarks.result import Result

_SECTIONS: dict[str, Callable[..., Iterator[Result]]] = {
    # These come first: a process that has grown starts others more slowly, and its peak of memory does not fall.
    "starting": process.starting,
    "memory": process.memory,
    "statistics": counting.statistics,
    "floor": ours.floor,
    "ours": ours.ours,
    "reading": codec.reading,
    "rules": rules.rules,
    "rendering": rendering.rendering,
    "verifying": signing.verifying,
    "peers": peers.peers,
    "signatures": signatures.signatures,
    "rivals": signing.rivals,
    "foreign": foreign.foreign,
    "hostile": hostile.hostile,
    "linearity": codec.linearity,
    "series": series.series,
    "many": many.many,
    "month": month.month,
}
_PAGE = "page"
_FAILED = " to its end"


def main(arguments: Sequence[str] | None = None) -> int:
    asked = _parser().parse_args(arguments)
    if asked.sections == [_PAGE]:
        page.write(record.read(asked.output or record.RESULTS), asked.docs)
        return 0
    sections = [*asked.sections, *(asked.only.split(",") if asked.only else ())]
    PACE.quick = asked.quick
    begin = time.perf_counter()
    figures = _measure(sections or list(_SECTIONS))
    run = record.Run(
        date=asked.date.isoformat(),
        quick=asked.quick,
        seconds=time.perf_counter() - begin,
        machine=machine.machine(asked.note),
        libraries=machine.libraries(),
    )
    # A part of the sections, or a hurried run, must not take the place of what was measured with care.
    output = asked.output or (None if sections or asked.quick else record.RESULTS)
    if output is not None:
        record.write(output, record.record(run, figures))
    if output == record.RESULTS:
        page.write(record.read(output), asked.docs)
    print(f"\n{run.seconds:.0f} seconds" + (f"; written to {output.name}" if output else ""))
    return (
        0 if all(each["kept"] is not False and not each["name"].endswith(_FAILED) for each in figures) else 1
    )


def _measure(wanted: Sequence[str]) -> list[record.Figure]:
    figures = []
    for each in wanted:
        name, _, scale = each.partition("=")
        if name not in _SECTIONS:
            raise SystemExit(f"there is no section {name!r}; there are: {', '.join(_SECTIONS)}")
        section = partial(_SECTIONS[name], int(scale)) if scale else _SECTIONS[name]
        print(f"\n{name}: {_SECTIONS[name].__doc__}")
        begin = time.perf_counter()
        for result in _complete(name, section()):
            print(result, flush=True)
            figures.append(record.figure(name, result))
        print(f"{'':10}  ({time.perf_counter() - begin:.0f} seconds)", flush=True)
    return figures


def _complete(name: str, results: Iterator[Result]) -> Iterator[Result]:
    """What a section measures; if it fails, that is a figure too, so that the other sections are not lost."""
    try:
        yield from results
    except Exception as error:  # noqa: BLE001  # Whatever it is, it is shown, recorded, and fails the command.
        traceback.print_exc()
        yield Result.absent(f"{name}{_FAILED}", f"the section failed ({type(error).__name__})")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sections", nargs="*", help=f"of: {', '.join(_SECTIONS)}; or {_PAGE}")
    parser.add_argument("--only", help="sections, with commas between them")
    parser.add_argument(
        "--quick", action="store_true", help="only see that everything runs; the figures mean nothing"
    )
    parser.add_argument(
        "--date", type=date.fromisoformat, default=datetime.now(UTC).date(), help="of the run"
    )
    parser.add_argument("--note", help="what should be known of the machine, such as that it was busy")
    parser.add_argument("--output", type=Path, help="where the results are written, or read for the page")
    parser.add_argument("--docs", type=Path, default=page.DOCS, help="the folder of the page")
    return parser


if __name__ == "__main__":
    sys.exit(main())
