"""How reading, judging and showing grow with the message, from 10 kB to 10 MB."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from statistics import linear_regression

import mla_schema as mla
from benchmarks.messages import request
from benchmarks.ours import AT
from benchmarks.pace import PACE
from benchmarks.result import Measured, Result
from mla_schema.rules.context import Context
from mla_schema.rules.engine import judge

_WIDE = mla.Limits(size=64_000_000, nodes=10_000_000)
# Ten identifiers to an item: about 10 kB, 100 kB, 1 MB and 10 MB in XML.
_ITEMS = {2: 30, 34: 10, 357: 3, 3_570: 2}
_LINEAR = 1.15


def series() -> Iterator[Result]:
    """Many identifiers, 10 kB to 10 MB: milliseconds for each size, and the exponent of the growth; 1 is linear."""
    points: dict[str, list[tuple[float, float]]] = {}
    for items in PACE.sizes(*_ITEMS):
        message = request(items=items, identifiers=10)
        data = {form: mla.encode(message, form=form) for form in mla.Form}
        # The size is that of the file that is read, and of the XML file where a message is judged or shown.
        size = {f"read {form.name}": len(data[form]) for form in mla.Form}
        found = _measured(
            {
                **{f"read {form.name}": partial(_read, data[form]) for form in mla.Form},
                "rules": partial(_judge, message),
                "render text": partial(mla.render, message, to=mla.Rendering.TEXT),
            },
            PACE.rounds(_ITEMS[items]),
        )
        for name, seconds in found.items():
            at = size.get(name, len(data[mla.Form.XML]))
            points.setdefault(name, []).append((at, float(seconds)))
            yield Result(f"{name}, {_told(at)}", seconds, unit="ms", group=name, x=at)
    for name, line in points.items():
        exponent, _ = linear_regression(*zip(*((math.log(x), math.log(y)) for x, y in line), strict=True))
        yield Result(f"exponent of {name}", exponent, bar=_LINEAR, unit="exponent")


def _measured(work: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Measured]:
    """Long calls, so one makes a batch; in turn, process time, garbage collection off."""
    found: dict[str, list[float]] = {name: [] for name in work}
    if rounds > 3:
        # Short calls feel what is not loaded yet; long ones do not, and after the short ones all is.
        for call in work.values():
            call()
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            for name, call in work.items():
                start = time.process_time()
                call()
                found[name].append(time.process_time() - start)
                gc.collect()
    finally:
        gc.enable()
    return {name: Measured.of(seconds, 1e3) for name, seconds in found.items()}


def _read(data: bytes) -> object:
    return mla.read(data, limits=_WIDE).unverified()


def _judge(message: mla.Message) -> object:
    return judge(Context(message, AT))


def _told(size: float) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"
