"""Reading, writing and validating by libraries that bind XML to classes, on the same model and message."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from lxml import etree

import mla_schema as mla
from benchmarks.messages import request
from benchmarks.result import Result
from benchmarks.timing import interleave
from mla_schema.derive.xsd import xsd

_EXTRA = "is not installed; it comes with mla-schema[bench]"


def peers() -> Iterator[Result]:
    """Reading and writing against pydantic-xml, xsdata and xmlschema on the same model and message."""
    message = request()
    data = mla.encode(message, form=mla.Form.XML)
    work: dict[str, Callable[[], object]] = {
        "ours reads": lambda: mla.read(data).unverified(),
        "ours writes": lambda: mla.encode(message, form=mla.Form.XML),
    }
    missing = {}
    for name, make in (("pydantic-xml", _pydantic_xml), ("xsdata", _xsdata), ("xmlschema", _xmlschema)):
        try:
            work |= make(message, data)
        except ModuleNotFoundError as error:
            missing[name] = f"{error.name} {_EXTRA}"
    timings = interleave(work, rounds=40)
    for name, does, ours, against, bar in (
        ("pydantic-xml", "reads", "ours reads", "read / ours, the same model", 4.5),
        (
            "pydantic-xml",
            "cut reads",
            "ours reads",
            "read / ours, their model cut to what this message uses",
            None,
        ),
        ("pydantic-xml", "writes", "ours writes", "write / ours, the same model", 8.0),
        (
            "pydantic-xml",
            "cut writes",
            "ours writes",
            "write / ours, their model cut to what this message uses",
            None,
        ),
        ("xsdata", "reads", "ours reads", "read / ours, their model cut to what this message uses", None),
        ("xsdata", "writes", "ours writes", "write / ours, their model cut to what this message uses", None),
        ("xmlschema", "reads", "ours reads", "to a dictionary / our read to a model", None),
    ):
        full, group = f"{name} {against}", "write" if ours == "ours writes" else "read"
        if name in missing:
            yield Result.absent(full, missing[name], group=group)
        else:
            yield Result(
                full, timings.ratio(f"{name} {does}", ours), bar, at_least=bar is not None, group=group
            )
    if "xmlschema" not in missing:
        yield Result(
            "xmlschema validates / libxml2 parse + XSD",
            timings.ratio("xmlschema validates", "libxml2 validates"),
            group="validate",
        )


def _pydantic_xml(message: mla.Message, data: bytes) -> dict[str, Callable[[], object]]:
    # The module needs pydantic-xml when it is imported.
    peer = import_module("benchmarks.peer")
    whole, cut = peer.whole_model(), peer.cut_model(message)
    theirs, theirs_cut = whole.from_xml(data), cut.from_xml(data)
    assert etree.tostring(etree.fromstring(theirs.to_xml(skip_empty=True)), method="c14n") == data
    return {
        "pydantic-xml reads": lambda: whole.from_xml(data),
        "pydantic-xml cut reads": lambda: cut.from_xml(data),
        "pydantic-xml writes": lambda: theirs.to_xml(skip_empty=True),
        "pydantic-xml cut writes": lambda: theirs_cut.to_xml(skip_empty=True),
    }


def _xsdata(message: mla.Message, data: bytes) -> dict[str, Callable[[], object]]:
    parsers = import_module("xsdata.formats.dataclass.parsers")
    serializers = import_module("xsdata.formats.dataclass.serializers")
    collected = import_module("benchmarks.collecting").collected
    cls = import_module("benchmarks.peer_xsdata").dataclasses_for(*collected(message))
    parser, serializer = parsers.XmlParser(), serializers.XmlSerializer()
    theirs = parser.from_bytes(data, cls)
    namespaces = {None: etree.fromstring(data).nsmap[None]}

    def write() -> str:
        text: str = serializer.render(theirs, ns_map=dict(namespaces))
        return text

    assert etree.tostring(etree.fromstring(write().encode()), method="c14n") == data
    return {"xsdata reads": lambda: parser.from_bytes(data, cls), "xsdata writes": write}


def _xmlschema(_message: mla.Message, data: bytes) -> dict[str, Callable[[], object]]:
    library: Any = import_module("xmlschema")
    schema, floor = library.XMLSchema(xsd()), etree.XMLSchema(etree.fromstring(xsd().encode()))
    text = data.decode()
    return {
        "xmlschema reads": lambda: schema.to_dict(text),
        "xmlschema validates": lambda: schema.validate(text),
        "libxml2 validates": lambda: floor.validate(etree.fromstring(data)),
    }
