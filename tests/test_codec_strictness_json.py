"""Bad JSON files, named by what is wrong with them: which finding they get, and where it points.

The codec never mends, skips or guesses. Each case changes one thing in a good file.
"""

from datetime import UTC, datetime
from typing import Final, TypeAlias

import pytest

from mla_schema import road
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.core.report import Outcome, Place
from tests.test_codec_strictness_xml import GOOD as GOOD_XML

_AT: Final = datetime(2026, 11, 23, tzinfo=UTC)

GOOD: Final = """\
{"schemaVersion": "1.0",
 "header": {
  "id": "0f8fad5b-d9cb-469f-a165-70867728950e",
  "issuedAt": "2026-11-23T09:30:00Z",
  "sender": {"authority": {"country": "MD"}},
  "recipient": {"authority": {
   "country": "NL",
   "languages": ["nl", "en"]}},
  "specimen": true},
 "body": {"dataRequest": {
  "offences": [{}],
  "items": [{
   "id": "1",
   "category": "subscriber",
   "identifiers": [{"ipAddress": {
    "address": "198.51.100.7",
    "port": 50123,
    "observed": {"at": "2026-11-20T19:07:33Z"}}}]}]}},
 "attachments": [{"size": 3, "content": "YWJj"}]}
"""

Bad: TypeAlias = tuple[str, str, Fault, str, int, int]
"""What is replaced, by what; the fault, its JSON Pointer, its line and column."""

_IP: Final = "/body/dataRequest/items/0/identifiers/0/ipAddress"
_FILE: Final = "/attachments/0"
BAD: Final[dict[str, Bad]] = {
    "unknown member": ('"specimen": true', '"draft": true', faults.UNKNOWN_NAME, "/header/draft", 9, 12),
    "member in another case": (
        '"specimen": true',
        '"Specimen": true',
        faults.UNKNOWN_NAME,
        "/header/Specimen",
        9,
        15,
    ),
    "name with signs of a pointer": (
        '"specimen": true',
        '"a/b~c": true',
        faults.UNKNOWN_NAME,
        "/header/a~1b~0c",
        9,
        12,
    ),
    "name in Python's style": (
        '"issuedAt"',
        '"issued_at": 1, "issuedAt"',
        faults.UNKNOWN_NAME,
        "/header/issued_at",
        4,
        16,
    ),
    "XML namespace": (
        '"schemaVersion"',
        '"xmlns": "https://w3id.org/mla-schema/1", "schemaVersion"',
        faults.UNKNOWN_NAME,
        "/xmlns",
        1,
        11,
    ),
    "missing member": ('"category": "subscriber",', "", faults.MISSING, "/body/dataRequest/items/0", 12, 13),
    "missing version": ('"schemaVersion": "1.0",', "", faults.MISSING, "", 1, 1),
    "version as a number": ('"1.0"', "1", faults.WRONG_FORM, "/schemaVersion", 1, 19),
    "version with a space": ('"1.0"', '"1.0 "', faults.WRONG_FORM, "/schemaVersion", 1, 19),
    "null": ("true", "null", faults.NULL_VALUE, "/header/specimen", 9, 15),
    "null in a list": (
        '"nl", ',
        "null, ",
        faults.NULL_VALUE,
        "/header/recipient/authority/languages/0",
        8,
        18,
    ),
    "null for an object": (
        '{"at": "2026-11-20T19:07:33Z"}',
        "null",
        faults.NULL_VALUE,
        _IP + "/observed",
        18,
        17,
    ),
    "null for a list": ("[{}]", "null", faults.NULL_VALUE, "/body/dataRequest/offences", 11, 15),
    "null for a union": (
        '{"authority": {"country": "MD"}}',
        "null",
        faults.NULL_VALUE,
        "/header/sender",
        5,
        13,
    ),
    "null for a member": ('{"country": "MD"}', "null", faults.NULL_VALUE, "/header/sender/authority", 5, 27),
    "empty list": ("[{}]", "[]", faults.EMPTY_LIST, "/body/dataRequest/offences", 11, 15),
    "object for a list": ("[{}]", "{}", faults.WRONG_KIND, "/body/dataRequest/offences", 11, 15),
    "list for an object": ("{}", "[]", faults.WRONG_KIND, "/body/dataRequest/offences/0", 11, 16),
    "list for a text": ('"198.51.100.7"', '["198.51.100.7"]', faults.WRONG_KIND, _IP + "/address", 16, 16),
    "number for a text": ('"1"', "1", faults.WRONG_KIND, "/body/dataRequest/items/0/id", 13, 10),
    "text for a number": ("50123", '"50123"', faults.WRONG_KIND, _IP + "/port", 17, 13),
    "true for a number": ("50123", "true", faults.WRONG_KIND, _IP + "/port", 17, 13),
    "true for a code": (
        '"subscriber"',
        "true",
        faults.WRONG_KIND,
        "/body/dataRequest/items/0/category",
        14,
        16,
    ),
    "text for an object": (
        '{"at": "2026-11-20T19:07:33Z"}',
        '"2026-11-20T19:07:33Z"',
        faults.WRONG_KIND,
        _IP + "/observed",
        18,
        17,
    ),
    "text for true": ("true", '"true"', faults.NOT_TRUE, "/header/specimen", 9, 15),
    "false": ("true", "false", faults.NOT_TRUE, "/header/specimen", 9, 15),
    "one for true": ("true", "1", faults.NOT_TRUE, "/header/specimen", 9, 15),
    "two members of a union": (
        '{"authority": {"country": "MD"}}',
        '{"authority": {}, "serviceProvider": {}}',
        faults.NOT_ONE_CHOICE,
        "/header/sender",
        5,
        13,
    ),
    "no member of a union": (
        '{"authority": {"country": "MD"}}',
        "{}",
        faults.NOT_ONE_CHOICE,
        "/header/sender",
        5,
        13,
    ),
    "unknown member of a union": (
        '"authority": {"country": "MD"}',
        '"court": {}',
        faults.UNKNOWN_CHOICE,
        "/header/sender/court",
        5,
        23,
    ),
    "unknown body": ("dataRequest", "dataRequst", faults.UNKNOWN_CHOICE, "/body/dataRequst", 10, 25),
    "list for a member": ('{"country": "MD"}', "[]", faults.WRONG_KIND, "/header/sender/authority", 5, 27),
    "unknown code": (
        "subscriber",
        "Subscriber",
        faults.UNKNOWN_CODE,
        "/body/dataRequest/items/0/category",
        14,
        16,
    ),
    "empty text": ("198.51.100.7", "", faults.EMPTY_TEXT, _IP + "/address", 16, 16),
    "text with spaces around it": (
        "198.51.100.7",
        " 198.51.100.7",
        faults.EDGE_SPACE,
        _IP + "/address",
        16,
        16,
    ),
    "escaped control character": (
        "198.51.100.7",
        "198\\u0000",
        faults.CONTROL_CHARACTER,
        _IP + "/address",
        16,
        16,
    ),
    "escaped tab": ("198.51.100.7", "198\\t", faults.EDGE_SPACE, _IP + "/address", 16, 16),
    "port 70000": ("50123", "70000", faults.NUMBER_OUT_OF_RANGE, _IP + "/port", 17, 13),
    "port -1": ("50123", "-1", faults.NOT_AN_INTEGER, _IP + "/port", 17, 13),
    "second item of a list": (
        '"en"',
        '"EN"',
        faults.WRONG_FORM,
        "/header/recipient/authority/languages/1",
        8,
        24,
    ),
    "local time": ("09:30:00Z", "09:30:00", faults.NOT_AN_INSTANT, "/header/issuedAt", 4, 15),
    "bytes as numbers": ('"YWJj"', "[97, 98, 99]", faults.WRONG_KIND, _FILE + "/content", 19, 41),
    "base64 cut short": ("YWJj", "YWJ", faults.NOT_BASE64, _FILE + "/content", 19, 41),
    "size beyond its limit": ('"size": 3', '"size": -3', faults.NOT_AN_INTEGER, _FILE + "/size", 19, 27),
}


def _changed(old: str, new: str) -> bytes:
    assert old in GOOD
    return GOOD.replace(old, new, 1).encode()


def test_the_file_without_a_change_is_good() -> None:
    report = road.validate(GOOD.encode(), at=_AT, rules=False)
    assert report.outcome is Outcome.VALID
    assert report.findings == ()


def test_both_syntaxes_say_the_same() -> None:
    assert road.read(GOOD.encode()).unverified() == road.read(GOOD_XML.encode()).unverified()


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_bad_json(bad: Bad) -> None:
    old, new, fault, pointer, line, column = bad
    report = road.validate(_changed(old, new), at=_AT)
    assert report.outcome is Outcome.INVALID
    [finding] = report.findings
    assert finding.fault is fault
    assert finding.place == Place(pointer=pointer, line=line, column=column)
