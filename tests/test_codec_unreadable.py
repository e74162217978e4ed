"""Files that are no good XML or JSON, or use what the format forbids, named by what is wrong with them."""

from datetime import UTC, datetime
from typing import Final, TypeAlias

import pytest

from mla_schema import road
from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Unreadable
from mla_schema.core.faults import Fault
from mla_schema.core.report import LayerStatus, Outcome
from mla_schema.wire.limits import Limits
from tests.test_codec_strictness_json import GOOD as GOOD_JSON
from tests.test_codec_strictness_xml import GOOD as GOOD_XML

_AT: Final = datetime(2026, 11, 23, tzinfo=UTC)

Change: TypeAlias = tuple[str, str, Fault, int | None, int | None]
"""What is replaced, by what; the fault, its line and column; ``None`` where they are not what matters."""

XML: Final[dict[str, Change]] = {
    "comment": ("<items>", "<!-- two --><items>", faults.COMMENT, 20, 7),
    "processing instruction": ("<items>", "<?page break?><items>", faults.PROCESSING_INSTRUCTION, 20, 7),
    "document type": ("<message", "<!DOCTYPE message>\n<message", faults.DOCTYPE, 1, 1),
    "entity": ("<message", "<!DOCTYPE message [<!ENTITY a 'b'>]><message", faults.DOCTYPE, 1, 1),
    "undeclared entity": ("198.51.100.7", "&nbsp;", faults.MALFORMED_XML, 26, None),
    "tags that do not match": ("</address>", "</adress>", faults.MALFORMED_XML, 26, None),
    "control character": ("198.51.100.7", "198\u0001", faults.FORBIDDEN_CHARACTER, 26, None),
    "reference to a control character": ("198.51.100.7", "198&#1;", faults.MALFORMED_XML, 26, None),
    "second root": ("</message>", "</message><message/>", faults.TRAILING_CONTENT, 38, None),
    "cut": ("</attachments>\n</message>\n", "", faults.MALFORMED_XML, None, None),
    "encoding in the declaration": (
        "<message",
        "<?xml version='1.0' encoding='ISO-8859-1'?><message",
        faults.OTHER_ENCODING,
        1,
        None,
    ),
    "byte order mark": ("<message", "\ufeff<message", faults.BYTE_ORDER_MARK, 1, 1),
}
JSON: Final[dict[str, Change]] = {
    "duplicate member": ('"port": 50123', '"port": 1, "port": 50123', faults.DUPLICATE_MEMBER, 17, 16),
    "same member written otherwise": (
        '"port": 50123',
        '"port": 1, "p\\u006frt": 50123',
        faults.DUPLICATE_MEMBER,
        17,
        16,
    ),
    "fraction": ("50123", "50123.0", faults.FRACTION, 17, 13),
    "exponent": ("50123", "5e4", faults.FRACTION, 17, 13),
    "minus nought": ("50123", "-0", faults.NEGATIVE_ZERO, 17, 13),
    "number beyond 2^53": ("50123", "9007199254740992", faults.INTEGER_TOO_LARGE, 17, 13),
    "leading zero": ("50123", "050123", faults.MALFORMED_JSON, 17, None),
    "plus": ("50123", "+50123", faults.MALFORMED_JSON, 17, None),
    "NaN": ("50123", "NaN", faults.NOT_A_NUMBER, 17, 13),
    "half a surrogate pair": ("198.51.100.7", "\\ud83d", faults.LONE_SURROGATE, 16, None),
    "trailing comma": ("[{}]", "[{},]", faults.MALFORMED_JSON, 11, None),
    "comment": ("[{}]", "[{}] /* none */", faults.MALFORMED_JSON, 11, None),
    "single quotation marks": ('"nl"', "'nl'", faults.MALFORMED_JSON, 8, None),
    "raw line feed in a text": ("198.51.100.7", "198\n", faults.MALFORMED_JSON, 16, None),
    "raw control character": ("198.51.100.7", "198\u0001", faults.FORBIDDEN_CHARACTER, 16, None),
    "two documents": ('"YWJj"}]}', '"YWJj"}]} {}', faults.TRAILING_CONTENT, 19, None),
    "cut": ('"YWJj"}]}', '"YWJj"}]', faults.MALFORMED_JSON, None, None),
    "byte order mark": ('{"schemaVersion"', '\ufeff{"schemaVersion"', faults.BYTE_ORDER_MARK, 1, 1),
}

_BOTH: Final = [
    *(pytest.param(GOOD_XML, change, id=f"XML: {name}") for name, change in XML.items()),
    *(pytest.param(GOOD_JSON, change, id=f"JSON: {name}") for name, change in JSON.items()),
]
_WHOLE: Final[dict[str, tuple[bytes, Fault]]] = {
    "nothing": (b"", faults.EMPTY_FILE),
    "white space": (b" \n\t", faults.EMPTY_FILE),
    "a PDF": (b"%PDF-1.7\n", faults.NOT_A_MESSAGE),
    "an archive": (b"PK\x03\x04", faults.NOT_A_MESSAGE),
    "a text": (b"Dear colleagues", faults.NOT_A_MESSAGE),
    "a list in JSON": (b"[]", faults.NOT_A_MESSAGE),
    "UTF-16": ("<message/>".encode("utf-16-le"), faults.NOT_UTF8),
    "Latin-1": ("<message>\u00e9</message>".encode("latin-1"), faults.NOT_UTF8),
    "a byte order mark alone": (b"\xef\xbb\xbf", faults.BYTE_ORDER_MARK),
    "an open brace": (b"{", faults.MALFORMED_JSON),
    "an open tag": (b"<", faults.MALFORMED_XML),
}
_LIMITS: Final[dict[str, tuple[str, Limits, Fault]]] = {
    "size": (GOOD_XML, Limits(size=100), faults.SIZE_LIMIT),
    "depth in XML": (GOOD_XML, Limits(depth=7), faults.DEPTH_LIMIT),
    "depth in JSON": (GOOD_JSON, Limits(depth=5), faults.DEPTH_LIMIT),
    "nodes in XML": (GOOD_XML, Limits(nodes=10), faults.NODE_LIMIT),
    "nodes in JSON": (GOOD_JSON, Limits(nodes=10), faults.NODE_LIMIT),
    "text in XML": (GOOD_XML, Limits(text=20), faults.TEXT_LIMIT),
    "text in JSON": (GOOD_JSON, Limits(text=20), faults.TEXT_LIMIT),
    "bytes inside XML": (GOOD_XML, Limits(inline=2), faults.INLINE_LIMIT),
    "bytes inside JSON": (GOOD_JSON, Limits(inline=2), faults.INLINE_LIMIT),
}


@pytest.mark.parametrize(("good", "change"), _BOTH)
def test_a_changed_file_is_unreadable(good: str, change: Change) -> None:
    old, new, fault, line, column = change
    assert old in good
    data = good.replace(old, new, 1).encode()
    report = road.validate(data, at=_AT)
    assert report.outcome is Outcome.UNREADABLE
    [finding] = report.findings
    assert finding.fault is fault
    assert line in (None, finding.place.line)
    assert column in (None, finding.place.column)
    with pytest.raises(Unreadable) as refusal:
        road.read(data)
    assert refusal.value.fault is fault


@pytest.mark.parametrize(("data", "fault"), _WHOLE.values(), ids=_WHOLE)
def test_what_is_no_message_at_all(data: bytes, fault: Fault) -> None:
    report = road.validate(data, at=_AT)
    assert report.outcome is Outcome.UNREADABLE
    assert [finding.fault for finding in report.findings] == [fault]
    assert [layer.status for layer in report.layers] == [LayerStatus.FAILED, *[LayerStatus.SKIPPED] * 6]


@pytest.mark.parametrize(("good", "limits", "fault"), _LIMITS.values(), ids=_LIMITS)
def test_a_limit_is_its_own_refusal(good: str, limits: Limits, fault: Fault) -> None:
    report = road.validate(good.encode(), at=_AT, limits=limits)
    assert report.outcome is Outcome.UNREADABLE
    assert [finding.fault for finding in report.findings] == [fault]
    with pytest.raises(LimitExceeded) as refusal:
        road.read(good.encode(), limits=limits).unverified()
    assert refusal.value.fault is fault


_VERSIONS: Final = {
    "a later minor version in XML": (GOOD_XML.replace('"1.0"', '"1.1"'), "1.1"),
    "a later minor version in JSON": (GOOD_JSON.replace('"1.0"', '"1.1"'), "1.1"),
    "a version that never was": (GOOD_JSON.replace('"1.0"', '"0.0"'), "0.0"),
    "a later major version": (GOOD_XML.replace("mla-schema/1", "mla-schema/2"), "2.x"),
}


@pytest.mark.parametrize(("file", "version"), _VERSIONS.values(), ids=_VERSIONS)
def test_another_version_is_undecided(file: str, version: str) -> None:
    report = road.validate(file.encode(), at=_AT)
    assert report.outcome is Outcome.UNDECIDED
    [finding] = report.findings
    assert finding.fault is faults.UNSUPPORTED_VERSION
    assert finding.params == {"found": version, "supported": "1.0"}
