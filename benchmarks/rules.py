"""What the rules cost, against decoding the same message, and on messages of ever more identifiers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

import mla_schema as mla
from benchmarks.messages import request
from benchmarks.pace import PACE
from benchmarks.result import Result
from benchmarks.timing import interleave
from mla_schema.rules.context import Context
from mla_schema.rules.engine import judge

_AT = datetime(2026, 11, 23, 10, tzinfo=UTC)
_STEPS = (100, 1_000, 10_000)


def rules() -> Iterator[Result]:
    """All rules on a message of 10 kB / its decode, and their time for each identifier, from 100 to 10 000."""
    message = request()
    data = {form: mla.encode(message, form=form) for form in mla.Form}
    timings = interleave(
        {
            "rules": partial(_judge, message),
            "check": lambda: mla.check(message, at=_AT),
            "read XML": lambda: mla.read(data[mla.Form.XML]).unverified(),
            "read JSON": lambda: mla.read(data[mla.Form.JSON]).unverified(),
            "digest": lambda: mla.digest(message),
        },
        rounds=100,
    )
    size = len(data[mla.Form.XML]) / 1000
    yield Result(f"rules on {size:.1f} kB / its decode", timings.ratio("rules", "read XML"), bar=0.5)
    yield Result("the same / its decode from JSON", timings.ratio("rules", "read JSON"))
    yield Result(
        "check: the rules, the digest and the report / its decode", timings.ratio("check", "read XML")
    )
    yield Result("of which the digest / its decode", timings.ratio("digest", "read XML"))
    yield Result("rules", timings.seconds("rules", 1e6), unit="µs")
    per_identifier = []
    for step in PACE.sizes(*_STEPS):
        long = request(items=1, identifiers=step)
        many = interleave({"rules": partial(_judge, long)}, rounds=5)
        per_identifier.append(many.seconds("rules") / step)
        yield Result(f"rules for each of {step} identifiers", 1e6 * per_identifier[-1], unit="µs")
    yield Result(
        "the same for the last identifiers / for the first", per_identifier[-1] / per_identifier[0], bar=2
    )


def _judge(message: mla.Message) -> object:
    return judge(Context(message, _AT))
