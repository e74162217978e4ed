"""So many faults, so many findings: all are counted, and no more are shown than the limit says."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from time import process_time
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from lxml import etree

from mla_schema import road
from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.shape import NAMESPACE
from mla_schema.codec.xml_writer import write_xml
from mla_schema.core.report import Report
from mla_schema.model.message import Message
from mla_schema.wire.limits import Limits
from tests.laws.bad_forms import bad_forms
from tests.laws.sites import Kind, json_sites, xml_sites
from tests.strategies import messages

_AT: Final = datetime(2026, 11, 23, tzinfo=UTC)
_LIMITS: Final = st.integers(1, 12).map(lambda count: Limits(findings=count))


@given(messages(), st.data(), _LIMITS)
def test_every_fault_in_xml_is_counted(message: Message, data: DataObject, limits: Limits) -> None:
    root = etree.fromstring(write_xml(message))
    leaves = [site for site in xml_sites(root) if site.kind is Kind.LEAF]
    chosen = data.draw(st.lists(st.sampled_from(leaves), min_size=1, unique_by=id))
    for site in chosen:
        forms = bad_forms(site.plain)
        site.element.text = data.draw(st.sampled_from([form.text for form in forms if len(form.text) < 99]))
    _counts(road.validate(etree.tostring(root), at=_AT, limits=limits), len(chosen), limits)


@given(messages(), st.data(), _LIMITS)
def test_every_fault_in_json_is_counted(message: Message, data: DataObject, limits: Limits) -> None:
    tree = json_tree(message)
    leaves = [site for site in json_sites(tree) if site.kind is Kind.LEAF]
    chosen = data.draw(st.lists(st.sampled_from(leaves), min_size=1, unique_by=id))
    for site in chosen:
        site.put(data.draw(st.sampled_from((None, [], False))))
    _counts(road.validate(json.dumps(tree).encode(), at=_AT, limits=limits), len(chosen), limits)


def _counts(report: Report, planted: int, limits: Limits) -> None:
    assert len(report.findings) == min(planted, limits.findings)
    assert report.omitted == planted - len(report.findings)
    assert len({finding.place for finding in report.findings}) == len(report.findings)


def _in_xml(around: str, fault: str) -> Callable[[int], bytes]:
    """An XML file with so many faults at one place."""
    start, end = _XML.split("<offence></offence>")
    opened, closed = around.split()
    return lambda count: f"{start}<offence>{opened}{fault * count}{closed}</offence>{end}".encode()


def _in_json(around: str, fault: str) -> Callable[[int], bytes]:
    """A JSON file with so many faults at one place; ``#`` in a fault is its number."""
    start, end = _JSON.split("{}]")
    opened, closed = around.split()

    def build(count: int) -> bytes:
        faults = ",".join(fault.replace("#", str(number)) for number in range(count))
        return f"{start}{opened}{faults}{closed}]{end}".encode()

    return build


_OFFENCES: Final = "<offences><offence></offence></offences>"
_XML: Final = (
    f'<message xmlns="{NAMESPACE}" schemaVersion="1.0"><header/><body><dataRequest>{_OFFENCES}'
    "</dataRequest></body></message>"
)
_JSON: Final = '{"schemaVersion":"1.0","header":{},"body":{"dataRequest":{"offences":[{}]}}}'
_MANY: Final[dict[str, Callable[[int], bytes]]] = {
    "unknown elements": _in_xml("<penalty> </penalty>", "<place/>"),
    "repeated elements": _in_xml("<place>x</place> <place>x</place>", "<place>x</place>"),
    "foreign elements": _in_xml("<penalty> </penalty>", "<a xmlns=''/>"),
    "unknown items": _in_xml("<countries> </countries>", "<countryCodes/>"),
    "unknown codes": _in_xml("<categories> </categories>", "<offenceCategory>a</offenceCategory>"),
    "bad forms": _in_xml("<countries> </countries>", "<countryCode>md</countryCode>"),
    "attributes": _in_xml("<countries> </countries>", "<countryCode a='1'>MD</countryCode>"),
    "stray texts": _in_xml("<damages> </damages>", "<damage>a</damage>"),
    "unknown members": _in_json("{ }", '"place#":1'),
    "nulls": _in_json('{"countries":[ ]}', "null"),
    "unknown codes in JSON": _in_json('{"categories":[ ]}', '"a"'),
    "bad forms in JSON": _in_json('{"countries":[ ]}', '"md"'),
    "objects without what they need": _in_json('{"damages":[ ]}', "{}"),
}
_BOUNDS: Final = Limits(namespaces=100_000)
_FEW: Final = 500
_FACTOR: Final = 8
_LARGE_FACTOR: Final = 100


_MISPLACED: Final = ("unknown elements", "repeated elements", "foreign elements")


@pytest.mark.parametrize("build", _MANY.values(), ids=_MANY)
def test_time_grows_with_the_faults_and_not_with_their_square(build: Callable[[int], bytes]) -> None:
    few, many = build(_FEW), build(_FEW * _FACTOR)
    report = road.validate(many, at=_AT, limits=_BOUNDS)
    assert report.omitted + len(report.findings) >= _FEW * _FACTOR
    # The square would take 64 times as long, a line 8 times; the best of some runs is little disturbed.
    assert _cost(many) < 3 * _FACTOR * _cost(few)


# To find the position of a child is so fast that its square shows only among very many.
@pytest.mark.parametrize("name", _MISPLACED)
def test_time_grows_alike_where_elements_are_misplaced(name: str) -> None:
    few, many = _MANY[name](_FEW), _MANY[name](_FEW * _LARGE_FACTOR)
    assert _cost(many, runs=1) < 3 * _LARGE_FACTOR * _cost(few)


def _cost(data: bytes, *, runs: int = 3) -> float:
    def once() -> float:
        start = process_time()
        road.validate(data, at=_AT, limits=_BOUNDS)
        return process_time() - start

    return min(once() for _ in range(runs))
