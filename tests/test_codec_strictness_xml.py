"""Bad XML files, named by what is wrong with them: which finding they get, and where it points.

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

GOOD: Final = """\
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
    </dataRequest>
  </body>
  <attachments>
    <attachment><size>3</size><content>YWJj</content></attachment>
  </attachments>
</message>
"""

Bad: TypeAlias = tuple[str, str, Fault, str, int, str]
"""What is replaced, by what; the fault, its JSON Pointer, its line, its XPath below the root."""

IP: Final = "/body/dataRequest/items/0/identifiers/0/ipAddress"
FILE: Final = "/attachments/0"
XPATH_HEADER: Final = "/m:header"
XPATH_RECIPIENT: Final = "/m:header/m:recipient/m:authority"
XPATH_REQUEST: Final = "/m:body/m:dataRequest"
XPATH_ITEM: Final = XPATH_REQUEST + "/m:items/m:item[1]"
XPATH_IP: Final = XPATH_ITEM + "/m:identifiers/m:ipAddress[1]"
XPATH_FILE: Final = "/m:attachments/m:attachment[1]"

BAD: Final[dict[str, Bad]] = {
    "unknown element": (
        "<specimen>",
        "<draft>true</draft><specimen>",
        faults.UNKNOWN_NAME,
        "/header/draft",
        15,
        XPATH_HEADER + "/m:draft",
    ),
    "element in another case": (
        "<specimen>true</specimen>",
        "<Specimen>true</Specimen>",
        faults.UNKNOWN_NAME,
        "/header/Specimen",
        15,
        XPATH_HEADER + "/m:Specimen",
    ),
    "repeated element": (
        "<specimen>true</specimen>",
        "<specimen>true</specimen><specimen>true</specimen>",
        faults.REPEATED,
        "/header/specimen",
        15,
        XPATH_HEADER + "/m:specimen[2]",
    ),
    "repeated list": (
        "</offences>",
        "</offences><offences><offence/></offences>",
        faults.REPEATED,
        "/body/dataRequest/offences",
        19,
        XPATH_REQUEST + "/m:offences[2]",
    ),
    "repeated later": (
        "</items>\n    </dataRequest>",
        "</items>\n<urgency>urgent</urgency><items/></dataRequest>",
        faults.REPEATED,
        "/body/dataRequest/items",
        33,
        XPATH_REQUEST + "/m:items[2]",
    ),
    "element too late": (
        "<id>1</id>\n          <category>subscriber</category>",
        "<category>subscriber</category><id>1</id>",
        faults.OUT_OF_ORDER,
        "/body/dataRequest/items/0/id",
        22,
        XPATH_ITEM + "/m:id",
    ),
    "missing element": (
        "<category>subscriber</category>",
        "",
        faults.MISSING,
        "/body/dataRequest/items/0",
        21,
        XPATH_ITEM,
    ),
    "missing version": (' schemaVersion="1.0"', "", faults.MISSING, "", 1, ""),
    "empty version": ('"1.0"', '""', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "version with a space": ('"1.0"', '" 1.0"', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "version with a leading zero": ('"1.0"', '"01.0"', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "version with one number": ('"1.0"', '"1"', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "text between elements": (
        "<offences>",
        "and <offences>",
        faults.STRAY_TEXT,
        "/body/dataRequest",
        18,
        XPATH_REQUEST,
    ),
    "text after the last element": (
        "</items>",
        "</items>and",
        faults.STRAY_TEXT,
        "/body/dataRequest",
        18,
        XPATH_REQUEST,
    ),
    "text in an empty object": (
        "<offence>",
        "<offence>theft",
        faults.STRAY_TEXT,
        "/body/dataRequest/offences/0",
        19,
        XPATH_REQUEST + "/m:offences/m:offence[1]",
    ),
    "CDATA in an empty object": (
        "<offence>",
        "<offence><![CDATA[theft]]>",
        faults.STRAY_TEXT,
        "/body/dataRequest/offences/0",
        19,
        XPATH_REQUEST + "/m:offences/m:offence[1]",
    ),
    "text in a list": (
        "<languageTag>en",
        "and <languageTag>en",
        faults.STRAY_TEXT,
        "/header/recipient/authority/languages",
        9,
        XPATH_RECIPIENT + "/m:languages",
    ),
    "text beside a member": (
        "<sender>",
        "<sender>from",
        faults.STRAY_TEXT,
        "/header/sender",
        5,
        XPATH_HEADER + "/m:sender",
    ),
    "no-break space between elements": (
        "<offences>",
        "&#160;<offences>",
        faults.STRAY_TEXT,
        "/body/dataRequest",
        18,
        XPATH_REQUEST,
    ),
    "attribute": (
        "<offence>",
        "<offence id='1'>",
        faults.STRAY_ATTRIBUTE,
        "/body/dataRequest/offences/0",
        19,
        XPATH_REQUEST + "/m:offences/m:offence[1]",
    ),
    "attribute of a plain value": (
        "<port>",
        "<port unit='1'>",
        faults.STRAY_ATTRIBUTE,
        IP + "/port",
        27,
        XPATH_IP + "/m:port",
    ),
    "attribute of a list": (
        "<items>",
        "<items count='1'>",
        faults.STRAY_ATTRIBUTE,
        "/body/dataRequest/items",
        20,
        XPATH_REQUEST + "/m:items",
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
        XPATH_HEADER,
    ),
    "xml:lang": (
        "<offence>",
        "<offence xml:lang='ro'>",
        faults.STRAY_ATTRIBUTE,
        "/body/dataRequest/offences/0",
        19,
        XPATH_REQUEST + "/m:offences/m:offence[1]",
    ),
    "xsi:type": (
        "<offence>",
        "<offence xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='Offence'>",
        faults.STRAY_ATTRIBUTE,
        "/body/dataRequest/offences/0",
        19,
        XPATH_REQUEST + "/m:offences/m:offence[1]",
    ),
    "element of no namespace": (
        "<port>",
        "<port xmlns=''>",
        faults.WRONG_NAMESPACE,
        IP + "/port",
        27,
        XPATH_IP + "/*[local-name()='port']",
    ),
    "element of another namespace": (
        "<port>50123</port>",
        "<x:port xmlns:x='urn:x'>50123</x:port>",
        faults.WRONG_NAMESPACE,
        IP + "/port",
        27,
        XPATH_IP + "/*[local-name()='port']",
    ),
    "member of another namespace": (
        "<ipAddress>",
        "<ipAddress xmlns='urn:x'>",
        faults.WRONG_NAMESPACE,
        "/body/dataRequest/items/0/identifiers/0",
        25,
        XPATH_ITEM + "/m:identifiers/*[local-name()='ipAddress'][1]",
    ),
    "signature in the wrong place": (
        "<body>",
        "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/><body>",
        faults.SIGNATURE_PLACE,
        "/Signature",
        17,
        "/*[local-name()='Signature']",
    ),
    "empty list": (
        "<offences><offence></offence></offences>",
        "<offences/>",
        faults.EMPTY_LIST,
        "/body/dataRequest/offences",
        19,
        XPATH_REQUEST + "/m:offences",
    ),
    "list of spaces": (
        "<offences><offence></offence></offences>",
        "<offences> </offences>",
        faults.EMPTY_LIST,
        "/body/dataRequest/offences",
        19,
        XPATH_REQUEST + "/m:offences",
    ),
    "item of another name": (
        "<languageTag>nl</languageTag>",
        "<language>nl</language>",
        faults.UNKNOWN_CHOICE,
        "/header/recipient/authority/languages/0",
        10,
        XPATH_RECIPIENT + "/m:languages/m:language[1]",
    ),
    "value without its item": (
        "<languageTag>nl</languageTag>",
        "nl",
        faults.STRAY_TEXT,
        "/header/recipient/authority/languages",
        9,
        XPATH_RECIPIENT + "/m:languages",
    ),
    "two members of a union": (
        "<authority><country>MD</country></authority>",
        "<authority/><authority/>",
        faults.NOT_ONE_CHOICE,
        "/header/sender",
        5,
        XPATH_HEADER + "/m:sender",
    ),
    "no member of a union": (
        "<authority><country>MD</country></authority>",
        "",
        faults.NOT_ONE_CHOICE,
        "/header/sender",
        5,
        XPATH_HEADER + "/m:sender",
    ),
    "unknown member of a union": (
        "<authority><country>MD</country></authority>",
        "<court/>",
        faults.UNKNOWN_CHOICE,
        "/header/sender/court",
        5,
        XPATH_HEADER + "/m:sender/m:court",
    ),
    "unknown member in a list": (
        "<ipAddress>",
        "<ipAdress/><ipAddress>",
        faults.UNKNOWN_CHOICE,
        "/body/dataRequest/items/0/identifiers/0",
        25,
        XPATH_ITEM + "/m:identifiers/m:ipAdress[1]",
    ),
}


def _changed(old: str, new: str) -> bytes:
    assert old in GOOD
    return GOOD.replace(old, new, 1).encode()


def test_the_file_without_a_change_is_good() -> None:
    report = road.validate(GOOD.encode(), at=_AT, rules=False)
    assert report.outcome is Outcome.VALID
    assert report.findings == ()


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_bad_xml(bad: Bad) -> None:
    judge_bad(bad)


def judge_bad(bad: Bad) -> None:
    """Change the good file and compare the one finding."""
    old, new, fault, pointer, line, xpath = bad
    report = road.validate(_changed(old, new), at=_AT)
    assert report.outcome is Outcome.INVALID
    [finding] = report.findings
    assert finding.fault is fault
    assert finding.place == Place(pointer=pointer, xpath="/m:message" + xpath, line=line)
