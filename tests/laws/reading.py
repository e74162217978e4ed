"""How the laws read: bytes to trees, trees to messages, trees to findings."""

from typing import Any

from lxml import etree

from mla_schema.codec.faultlog import FaultLog
from mla_schema.codec.json_faults import explain_json
from mla_schema.codec.json_reader import read_json
from mla_schema.codec.xml_faults import explain_xml
from mla_schema.codec.xml_reader import read_xml
from mla_schema.core.faults import Fault
from mla_schema.model.message import Message
from mla_schema.wire.json import parse_json
from mla_schema.wire.limits import Limits
from mla_schema.wire.xml import parse_xml
from tests.laws.sites import Segments


def xml_root(data: bytes) -> etree._Element:
    """The tree of an XML file."""
    return parse_xml(data, Limits())


def json_root(data: bytes) -> dict[str, Any]:
    """The tree of a JSON file."""
    return parse_json(data, Limits())


def message_in_xml(data: bytes) -> Message | None:
    """The message of an XML file."""
    return read_xml(xml_root(data))


def message_in_json(data: bytes) -> Message | None:
    """The message of a JSON file."""
    return read_json(json_root(data))


def xml_findings(root: etree._Element) -> list[tuple[Fault, Segments]]:
    """What the explanation finds in a tree."""
    log = FaultLog(50)
    explain_xml(root, log)
    assert log.total == len(log.slips) or log.total > log.limit
    return [(slip.fault, slip.segments) for slip in log.slips]


def json_findings(tree: dict[str, Any]) -> list[tuple[Fault, Segments]]:
    """What the explanation finds in a tree."""
    log = FaultLog(50)
    explain_json(tree, log)
    assert log.total == len(log.slips) or log.total > log.limit
    return [(slip.fault, slip.segments) for slip in log.slips]
