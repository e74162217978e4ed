"""What reading and writing cost, against libxml2's own work, and how it grows with the file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from lxml import etree

import mla_schema as mla
from benchmarks.messages import request
from benchmarks.pace import PACE
from benchmarks.result import Result
from benchmarks.timing import interleave
from mla_schema.codec.xml_reader import read_xml
from mla_schema.derive.xsd import xsd
from mla_schema.wire.xml import parse_xml

_AT = datetime(2026, 11, 23, 10, tzinfo=UTC)
_WIDE = mla.Limits(size=64_000_000, nodes=10_000_000)


def reading() -> Iterator[Result]:
    """Tree to model, and the whole road, against libxml2's parser and XSD on the same bytes."""
    message = request()
    data = mla.encode(message, form=mla.Form.XML)
    text = mla.encode(message, form=mla.Form.JSON)
    schema = etree.XMLSchema(etree.fromstring(xsd().encode()))
    root = parse_xml(data, mla.Limits())
    assert schema.validate(root)
    timings = interleave(
        {
            "parse": lambda: etree.fromstring(data),
            "xsd": lambda: schema.validate(root),
            "wire": lambda: parse_xml(data, mla.Limits()),
            "tree to model": lambda: read_xml(root, data),
            "through C14N": lambda: read_xml(root),
            "read": lambda: mla.read(data).unverified(),
            "write": lambda: mla.encode(message, form=mla.Form.XML),
            "read JSON": lambda: mla.read(text).unverified(),
            "write JSON": lambda: mla.encode(message, form=mla.Form.JSON),
            "digest": lambda: mla.digest(message),
            "validate": lambda: mla.validate(data, at=_AT),
        },
        rounds=100,
    )
    size = len(data) / 1000
    yield Result(
        f"tree → model of {size:.1f} kB / (libxml2 parse + XSD)",
        timings.ratio("tree to model", "parse", "xsd"),
        bar=2.2,
    )
    yield Result(
        "the same, when it must be canonicalised / (libxml2 parse + XSD)",
        timings.ratio("through C14N", "parse", "xsd"),
    )
    for name in ("wire", "read", "write", "read JSON", "write JSON", "digest", "validate"):
        yield Result(f"{name} of {size:.1f} kB / (libxml2 parse + XSD)", timings.ratio(name, "parse", "xsd"))
    yield Result("libxml2 parse + XSD", 1e6 * (timings.seconds("parse") + timings.seconds("xsd")), unit="µs")


def linearity() -> Iterator[Result]:
    """Nanoseconds per byte from 10 kB to 10 MB, and with 10 000 faults."""
    for form in mla.Form:
        per_byte = {
            items: _per_byte(mla.encode(request(items=items, identifiers=10), form=form))
            for items in PACE.sizes(3, 30, 300, 2_600)
        }
        last = list(per_byte.values())[-1]
        yield Result(
            f"{form} read, many identifiers: ns/byte at 10 MB / at its best size",
            last / min(per_byte.values()),
            bar=1.5,
        )
        yield Result(f"{form} read, many identifiers, 10 MB", last, unit="ns/byte")
        large = {
            size: _per_byte(mla.encode(request(attachment=b"\xa5" * size), form=form))
            for size in PACE.sizes(100_000, 1_000_000, 7_000_000)
        }
        *_, middle, most = large.values()
        yield Result(
            f"{form} read, one attachment: ns/byte at 7 MB / at 1 MB",
            most / middle,
            bar=1.5,
        )
        yield Result(
            f"{form} validate, every port wrong: ns/byte of 10 000 faults / of 100 faults",
            _faulty(form),
            bar=1.5,
        )


def _per_byte(data: bytes) -> float:
    rounds = 3 if len(data) > 1_000_000 else 20
    limits = mla.Limits(size=64_000_000, nodes=10_000_000, inline=10_000_000, text=9_900_000)
    timings = interleave({"read": lambda: mla.read(data, limits=limits).unverified()}, rounds=rounds)
    return 1e9 * timings.seconds("read") / len(data)


def _faulty(form: mla.Form) -> float:
    found = []
    for items in PACE.sizes(10, 1_000)[:1] * 2 if PACE.quick else (10, 1_000):
        data = mla.encode(request(items=items, identifiers=10), form=form)
        if form is mla.Form.XML:
            bad = data.replace(b"<port>", b"<port>-")
        else:
            bad = data.replace(b'"port":', b'"port":-')
        report = mla.validate(bad, at=_AT, limits=_WIDE)
        assert len(report.findings) + report.omitted == items * 10
        timings = interleave(
            {"validate": lambda bad=bad: mla.validate(bad, at=_AT, limits=_WIDE)},  # type: ignore[misc]  # lambda keeps its file
            rounds=3,
        )
        found.append(timings.seconds("validate") / len(bad))
    return found[1] / found[0]
