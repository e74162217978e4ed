"""Bad files, named by what is wrong with them: which finding they get, and where it points.

The codec never mends, skips or guesses. Each case changes one thing in a good file.
"""

from datetime import UTC, datetime
from typing import Final, TypeAlias

import pytest

from mla_schema import road
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.core.report import Outcome, Place

_AT: Final = datetime(2026, 11, 23, tzinfo=UTC)

_XML: Final = """\
<message xmlns="https://w3id.org/mla-schema/1" schemaVersion="1.0">
  <header>
    <id>0f8fad5b-d9cb-469f-a165-70867728950e</id>
    <issuedAt>2026-11-23T09:30:00Z</issuedAt>
    <sender><authority><country>MD</country></authority></sender>
    <recipient>
      <authority>
        <country>NL</country>
        <languages>
          <languageTag>nl</languageTag>
          <languageTag>en</languageTag>
        </languages>
      </authority>
    </recipient>
    <specimen>true</specimen>
  </header>
  <body>
    <dataRequest>
      <offences><offence></offence></offences>
      <items>
        <item>
          <id>1</id>
          <category>subscriber</category>
          <identifiers>
            <ipAddress>
              <address>198.51.100.7</address>
              <port>50123</port>
              <observed><at>2026-11-20T19:07:33Z</at></observed>
            </ipAddress>
          </identifiers>
        </item>
      </items>
      <attachments>
        <attachment><size>3</size><content>YWJj</content></attachment>
      </attachments>
    </dataRequest>
  </body>
</message>
"""
_JSON: Final = """\
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
    "observed": {"at": "2026-11-20T19:07:33Z"}}}]}],
  "attachments": [{"size": 3, "content": "YWJj"}]}}}
"""


Bad: TypeAlias = tuple[str, str, Fault, str, int, str]
"""What is replaced, by what; the fault, its JSON Pointer, its line, its XPath below the root."""
BadJson: TypeAlias = tuple[str, str, Fault, str, int, int]
"""As for XML, but with the column in place of the XPath."""
Unreadable: TypeAlias = tuple[str, str, Fault, int | None, int | None]
"""What is replaced, by what; the fault, its line and column; ``None`` where they are not what matters."""

_IP: Final = "/body/dataRequest/items/0/identifiers/0/ipAddress"
_FILE: Final = "/body/dataRequest/attachments/0"
_X_HEADER: Final = "/m:header"
_X_RECIPIENT: Final = "/m:header/m:recipient/m:authority"
_X_REQUEST: Final = "/m:body/m:dataRequest"
_X_ITEM: Final = _X_REQUEST + "/m:items/m:item[1]"
_X_IP: Final = _X_ITEM + "/m:identifiers/m:ipAddress[1]"
_X_FILE: Final = _X_REQUEST + "/m:attachments/m:attachment[1]"

BAD_XML: Final[dict[str, Bad]] = {
    "unknown element": (
        "<specimen>",
        "<draft>true</draft><specimen>",
        faults.UNKNOWN_NAME,
        "/header/draft",
        15,
        _X_HEADER + "/m:draft",
    ),
    "element in another case": (
        "<specimen>true</specimen>",
        "<Specimen>true</Specimen>",
        faults.UNKNOWN_NAME,
        "/header/Specimen",
        15,
        _X_HEADER + "/m:Specimen",
    ),
    "repeated element": (
        "<specimen>true</specimen>",
        "<specimen>true</specimen><specimen>true</specimen>",
        faults.REPEATED,
        "/header/specimen",
        15,
        _X_HEADER + "/m:specimen[2]",
    ),
    "repeated list": (
        "</offences>",
        "</offences><offences><offence/></offences>",
        faults.REPEATED,
        "/body/dataRequest/offences",
        19,
        _X_REQUEST + "/m:offences[2]",
    ),
    "repeated later": (
        "</attachments>",
        "</attachments><items/>",
        faults.REPEATED,
        "/body/dataRequest/items",
        35,
        _X_REQUEST + "/m:items[2]",
    ),
    "element too late": (
        "<id>1</id>\n          <category>subscriber</category>",
        "<category>subscriber</category><id>1</id>",
        faults.OUT_OF_ORDER,
        "/body/dataRequest/items/0/id",
        22,
        _X_ITEM + "/m:id",
    ),
    "missing element": (
        "<category>subscriber</category>",
        "",
        faults.MISSING,
        "/body/dataRequest/items/0",
        21,
        _X_ITEM,
    ),
    "missing version": (' schemaVersion="1.0"', "", faults.MISSING, "", 1, ""),
    "empty version": ('"1.0"', '""', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "version with a space": ('"1.0"', '" 1.0"', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "version with a leading zero": ('"1.0"', '"01.0"', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "version with one number": ('"1.0"', '"1"', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "version of another namespace": (
        "schemaVersion",
        'xmlns:m="https://w3id.org/mla-schema/1" m:schemaVersion',
        faults.MISSING,
        "",
        1,
        "",
    ),
    "text between elements": (
        "<offences>",
        "and <offences>",
        faults.STRAY_TEXT,
        "/body/dataRequest",
        18,
        _X_REQUEST,
    ),
    "text after the last element": (
        "</items>",
        "</items>and",
        faults.STRAY_TEXT,
        "/body/dataRequest",
        18,
        _X_REQUEST,
    ),
    "text in an empty object": (
        "<offence>",
        "<offence>theft",
        faults.STRAY_TEXT,
        "/body/dataRequest/offences/0",
        19,
        _X_REQUEST + "/m:offences/m:offence[1]",
    ),
    "CDATA in an empty object": (
        "<offence>",
        "<offence><![CDATA[theft]]>",
        faults.STRAY_TEXT,
        "/body/dataRequest/offences/0",
        19,
        _X_REQUEST + "/m:offences/m:offence[1]",
    ),
    "text in a list": (
        "<languageTag>en",
        "and <languageTag>en",
        faults.STRAY_TEXT,
        "/header/recipient/authority/languages",
        9,
        _X_RECIPIENT + "/m:languages",
    ),
    "text beside a member": (
        "<sender>",
        "<sender>from",
        faults.STRAY_TEXT,
        "/header/sender",
        5,
        _X_HEADER + "/m:sender",
    ),
    "no-break space between elements": (
        "<offences>",
        "&#160;<offences>",
        faults.STRAY_TEXT,
        "/body/dataRequest",
        18,
        _X_REQUEST,
    ),
    "attribute": (
        "<offence>",
        "<offence id='1'>",
        faults.STRAY_ATTRIBUTE,
        "/body/dataRequest/offences/0",
        19,
        _X_REQUEST + "/m:offences/m:offence[1]",
    ),
    "attribute of a plain value": (
        "<port>",
        "<port unit='1'>",
        faults.STRAY_ATTRIBUTE,
        _IP + "/port",
        27,
        _X_IP + "/m:port",
    ),
    "attribute of a list": (
        "<items>",
        "<items count='1'>",
        faults.STRAY_ATTRIBUTE,
        "/body/dataRequest/items",
        20,
        _X_REQUEST + "/m:items",
    ),
    "second attribute of the root": (
        "schemaVersion",
        "id='1' schemaVersion",
        faults.STRAY_ATTRIBUTE,
        "",
        1,
        "",
    ),
    "version of an inner element": (
        "<header>",
        "<header schemaVersion='1.0'>",
        faults.STRAY_ATTRIBUTE,
        "/header",
        2,
        _X_HEADER,
    ),
    "xml:lang": (
        "<offence>",
        "<offence xml:lang='ro'>",
        faults.STRAY_ATTRIBUTE,
        "/body/dataRequest/offences/0",
        19,
        _X_REQUEST + "/m:offences/m:offence[1]",
    ),
    "xsi:type": (
        "<offence>",
        "<offence xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='Offence'>",
        faults.STRAY_ATTRIBUTE,
        "/body/dataRequest/offences/0",
        19,
        _X_REQUEST + "/m:offences/m:offence[1]",
    ),
    "element of no namespace": (
        "<port>",
        "<port xmlns=''>",
        faults.WRONG_NAMESPACE,
        _IP + "/port",
        27,
        _X_IP + "/*[local-name()='port']",
    ),
    "element of another namespace": (
        "<port>50123</port>",
        "<x:port xmlns:x='urn:x'>50123</x:port>",
        faults.WRONG_NAMESPACE,
        _IP + "/port",
        27,
        _X_IP + "/*[local-name()='port']",
    ),
    "member of another namespace": (
        "<ipAddress>",
        "<ipAddress xmlns='urn:x'>",
        faults.WRONG_NAMESPACE,
        "/body/dataRequest/items/0/identifiers/0",
        25,
        _X_ITEM + "/m:identifiers/*[local-name()='ipAddress'][1]",
    ),
    "signature of another standard": (
        "</message>",
        "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/></message>",
        faults.WRONG_NAMESPACE,
        "/Signature",
        38,
        "/*[local-name()='Signature']",
    ),
    "empty list": (
        "<offences><offence></offence></offences>",
        "<offences/>",
        faults.EMPTY_LIST,
        "/body/dataRequest/offences",
        19,
        _X_REQUEST + "/m:offences",
    ),
    "list of spaces": (
        "<offences><offence></offence></offences>",
        "<offences> </offences>",
        faults.EMPTY_LIST,
        "/body/dataRequest/offences",
        19,
        _X_REQUEST + "/m:offences",
    ),
    "item of another name": (
        "<languageTag>nl</languageTag>",
        "<language>nl</language>",
        faults.UNKNOWN_CHOICE,
        "/header/recipient/authority/languages/0",
        10,
        _X_RECIPIENT + "/m:languages/m:language[1]",
    ),
    "value without its item": (
        "<languageTag>nl</languageTag>",
        "nl",
        faults.STRAY_TEXT,
        "/header/recipient/authority/languages",
        9,
        _X_RECIPIENT + "/m:languages",
    ),
    "two members of a union": (
        "<authority><country>MD</country></authority>",
        "<authority/><authority/>",
        faults.NOT_ONE_CHOICE,
        "/header/sender",
        5,
        _X_HEADER + "/m:sender",
    ),
    "no member of a union": (
        "<authority><country>MD</country></authority>",
        "",
        faults.NOT_ONE_CHOICE,
        "/header/sender",
        5,
        _X_HEADER + "/m:sender",
    ),
    "unknown member of a union": (
        "<authority><country>MD</country></authority>",
        "<court/>",
        faults.UNKNOWN_CHOICE,
        "/header/sender/court",
        5,
        _X_HEADER + "/m:sender/m:court",
    ),
    "unknown member in a list": (
        "<ipAddress>",
        "<ipAdress/><ipAddress>",
        faults.UNKNOWN_CHOICE,
        "/body/dataRequest/items/0/identifiers/0",
        25,
        _X_ITEM + "/m:identifiers/m:ipAdress[1]",
    ),
    "elements in a plain value": (
        "<port>50123</port>",
        "<port><b>50123</b></port>",
        faults.STRAY_CHILDREN,
        _IP + "/port",
        27,
        _X_IP + "/m:port",
    ),
    "elements in bytes": (
        "<content>YWJj",
        "<content>YW<b/>Jj",
        faults.STRAY_CHILDREN,
        _FILE + "/content",
        34,
        _X_FILE + "/m:content",
    ),
    "unknown code": (
        "subscriber",
        "Subscriber",
        faults.UNKNOWN_CODE,
        "/body/dataRequest/items/0/category",
        23,
        _X_ITEM + "/m:category",
    ),
    "empty plain value": ("198.51.100.7", "", faults.EMPTY_TEXT, _IP + "/address", 26, _X_IP + "/m:address"),
    "value with spaces around it": (
        "198.51.100.7",
        " 198.51.100.7 ",
        faults.EDGE_SPACE,
        _IP + "/address",
        26,
        _X_IP + "/m:address",
    ),
    "value with a line break": (
        "198.51.100.7",
        "198.51&#10;.100.7",
        faults.CONTROL_CHARACTER,
        _IP + "/address",
        26,
        _X_IP + "/m:address",
    ),
    "value that is too long": (
        "198.51.100.7",
        "7" * 4_001,
        faults.TOO_LONG,
        _IP + "/address",
        26,
        _X_IP + "/m:address",
    ),
    "port 70000": ("50123", "70000", faults.NUMBER_OUT_OF_RANGE, _IP + "/port", 27, _X_IP + "/m:port"),
    "port with a sign": ("50123", "+50123", faults.NOT_AN_INTEGER, _IP + "/port", 27, _X_IP + "/m:port"),
    "country in lower case": (
        "NL",
        "nl",
        faults.WRONG_FORM,
        "/header/recipient/authority/country",
        8,
        _X_RECIPIENT + "/m:country",
    ),
    "second item of a list": (
        "<languageTag>en",
        "<languageTag>EN",
        faults.WRONG_FORM,
        "/header/recipient/authority/languages/1",
        11,
        _X_RECIPIENT + "/m:languages/m:languageTag[2]",
    ),
    "local time": (
        "09:30:00Z",
        "09:30:00",
        faults.NOT_AN_INSTANT,
        "/header/issuedAt",
        4,
        _X_HEADER + "/m:issuedAt",
    ),
    "flag false": ("true", "false", faults.NOT_TRUE, "/header/specimen", 15, _X_HEADER + "/m:specimen"),
    "base64 with a stray bit": (
        "YWJj",
        "YWK=",
        faults.NOT_BASE64,
        _FILE + "/content",
        34,
        _X_FILE + "/m:content",
    ),
}
BAD_JSON: Final[dict[str, BadJson]] = {
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
    "bytes as numbers": ('"YWJj"', "[97, 98, 99]", faults.WRONG_KIND, _FILE + "/content", 19, 42),
    "base64 cut short": ("YWJj", "YWJ", faults.NOT_BASE64, _FILE + "/content", 19, 42),
    "size beyond its limit": ('"size": 3', '"size": -3', faults.NOT_AN_INTEGER, _FILE + "/size", 19, 28),
}
UNREADABLE_XML: Final[dict[str, Unreadable]] = {
    "comment": ("<items>", "<!-- two --><items>", faults.COMMENT, 20, 7),
    "processing instruction": ("<items>", "<?page break?><items>", faults.PROCESSING_INSTRUCTION, 20, 7),
    "document type": ("<message", "<!DOCTYPE message>\n<message", faults.DOCTYPE, 1, 1),
    "entity": ("<message", "<!DOCTYPE message [<!ENTITY a 'b'>]><message", faults.DOCTYPE, 1, 1),
    "undeclared entity": ("198.51.100.7", "&nbsp;", faults.MALFORMED_XML, 26, None),
    "tags that do not match": ("</address>", "</adress>", faults.MALFORMED_XML, 26, None),
    "control character": ("198.51.100.7", "198\u0001", faults.FORBIDDEN_CHARACTER, 26, None),
    "reference to a control character": ("198.51.100.7", "198&#1;", faults.MALFORMED_XML, 26, None),
    "second root": ("</message>", "</message><message/>", faults.TRAILING_CONTENT, 38, None),
    "cut": ("</dataRequest>\n  </body>\n</message>\n", "", faults.MALFORMED_XML, None, None),
    "encoding in the declaration": (
        "<message",
        "<?xml version='1.0' encoding='ISO-8859-1'?><message",
        faults.OTHER_ENCODING,
        1,
        None,
    ),
    "byte order mark": ("<message", "\ufeff<message", faults.BYTE_ORDER_MARK, 1, 1),
}
UNREADABLE_JSON: Final[dict[str, Unreadable]] = {
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
    "two documents": ('"YWJj"}]}}}', '"YWJj"}]}}} {}', faults.TRAILING_CONTENT, 19, None),
    "cut": ('"YWJj"}]}}}', '"YWJj"}]}}', faults.MALFORMED_JSON, None, None),
    "byte order mark": ('{"schemaVersion"', '\ufeff{"schemaVersion"', faults.BYTE_ORDER_MARK, 1, 1),
}


def _changed(file: str, old: str, new: str) -> bytes:
    assert old in file
    return file.replace(old, new, 1).encode()


@pytest.mark.parametrize("file", [_XML, _JSON], ids=["xml", "json"])
def test_the_file_without_a_change_is_good(file: str) -> None:
    report = road.validate(file.encode(), at=_AT)
    assert report.outcome is Outcome.VALID
    assert report.findings == ()


def test_both_files_say_the_same() -> None:
    assert road.read(_XML.encode()).unverified() == road.read(_JSON.encode()).unverified()


@pytest.mark.parametrize("bad", BAD_XML.values(), ids=BAD_XML)
def test_bad_xml(bad: Bad) -> None:
    old, new, fault, pointer, line, xpath = bad
    report = road.validate(_changed(_XML, old, new), at=_AT)
    assert report.outcome is Outcome.INVALID
    [finding] = report.findings
    assert finding.fault is fault
    assert finding.place == Place(pointer=pointer, xpath="/m:message" + xpath, line=line)


@pytest.mark.parametrize("bad", BAD_JSON.values(), ids=BAD_JSON)
def test_bad_json(bad: BadJson) -> None:
    old, new, fault, pointer, line, column = bad
    report = road.validate(_changed(_JSON, old, new), at=_AT)
    assert report.outcome is Outcome.INVALID
    [finding] = report.findings
    assert finding.fault is fault
    assert finding.place == Place(pointer=pointer, line=line, column=column)


_BOTH: Final = [
    *(pytest.param(_XML, bad, id=f"XML: {name}") for name, bad in UNREADABLE_XML.items()),
    *(pytest.param(_JSON, bad, id=f"JSON: {name}") for name, bad in UNREADABLE_JSON.items()),
]


@pytest.mark.parametrize(("file", "bad"), _BOTH)
def test_unreadable(file: str, bad: Unreadable) -> None:
    old, new, fault, line, column = bad
    report = road.validate(_changed(file, old, new), at=_AT)
    assert report.outcome is Outcome.UNREADABLE
    [finding] = report.findings
    assert finding.fault is fault
    assert line in (None, finding.place.line)
    assert column in (None, finding.place.column)
