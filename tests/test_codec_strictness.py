"""Bad files, named by what is wrong with them: which finding they get, and where it points.

The codec never mends, skips or guesses. Each case changes one thing in a good file.
"""

from datetime import UTC, datetime
from typing import Final, NamedTuple

import pytest

from mla_schema import road
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.core.report import Outcome

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


class Bad(NamedTuple):
    """A good file with one thing changed, and the finding that follows."""

    old: str
    new: str
    fault: Fault
    pointer: str | None
    line: int
    at: str | int
    """The XPath in XML, below the root; the column in JSON."""


_IP: Final = "/m:body/m:dataRequest/m:items/m:item[1]/m:identifiers/m:ipAddress[1]"
_AUTHORITY: Final = "/m:header/m:recipient/m:authority"
_REQUEST: Final = "/m:body/m:dataRequest"
_ATTACHMENT: Final = "/m:body/m:dataRequest/m:attachments/m:attachment[1]"

BAD_XML: Final[dict[str, Bad]] = {
    "unknown element": Bad("<specimen>", "<draft>true</draft><specimen>", faults.UNKNOWN_NAME, "/header/draft", 15, "/m:header/m:draft"),
    "unknown element in another case": Bad("specimen>true</specimen", "Specimen>true</Specimen", faults.UNKNOWN_NAME, "/header/Specimen", 15, "/m:header/m:Specimen"),
    "unknown root": Bad("message", "request", faults.WRONG_ROOT, "", 1, ""),
    "repeated element": Bad("<specimen>true</specimen>", "<specimen>true</specimen><specimen>true</specimen>", faults.REPEATED, "/header/specimen", 15, "/m:header/m:specimen[2]"),
    "repeated list": Bad("</offences>", "</offences><offences><offence/></offences>", faults.REPEATED, "/body/dataRequest/offences", 19, _REQUEST + "/m:offences[2]"),
    "element too late": Bad("<id>1</id>\n          <category>subscriber</category>", "<category>subscriber</category>\n          <id>1</id>", faults.OUT_OF_ORDER, "/body/dataRequest/items/0/id", 23, _REQUEST + "/m:items/m:item[1]/m:id"),
    "missing element": Bad("<category>subscriber</category>", "", faults.MISSING, "/body/dataRequest/items/0", 21, _REQUEST + "/m:items/m:item[1]"),
    "missing attribute": Bad(' schemaVersion="1.0"', "", faults.MISSING, "", 1, ""),
    "empty version": Bad('"1.0"', '""', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "version with a space": Bad('"1.0"', '"1.0 "', faults.WRONG_FORM, "/schemaVersion", 1, ""),
    "text between elements": Bad("<offences>", "and <offences>", faults.STRAY_TEXT, "/body/dataRequest", 18, _REQUEST),
    "text in an empty object": Bad("<offence>", "<offence>theft", faults.STRAY_TEXT, "/body/dataRequest/offences/0", 19, _REQUEST + "/m:offences/m:offence[1]"),
    "CDATA in an empty object": Bad("<offence>", "<offence><![CDATA[theft]]>", faults.STRAY_TEXT, "/body/dataRequest/offences/0", 19, _REQUEST + "/m:offences/m:offence[1]"),
    "text in a list": Bad("<languageTag>en", "and <languageTag>en", faults.STRAY_TEXT, _P + "/languages", 9, _AUTHORITY + "/m:languages"),
    "no-break space between elements": Bad("<offences>", "&#160;<offences>", faults.STRAY_TEXT, "/body/dataRequest", 18, _REQUEST),
}
