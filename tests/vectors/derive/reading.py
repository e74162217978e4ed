"""The family ``reading``, first part: the tables of bad input, and what is accepted although it looks otherwise."""

from __future__ import annotations

import json
from typing import Any, Final

from mla_schema.core import faults
from mla_schema.core.faults import Fault
from tests import test_codec_strictness_json as of_json
from tests import test_codec_strictness_xml as of_xml
from tests import test_codec_strictness_xml_values as of_values
from tests import test_codec_unreadable as of_bytes
from tests.vectors.derive.book import Book, accepted, refused, undecided
from tests.vectors.derive.reasons import clauses_of, why

_XML: Final = of_xml.GOOD
_JSON: Final = of_json.GOOD
_HEADER: Final = '"id": "0f8fad5b-d9cb-469f-a165-70867728950e",'


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    for name, bad in {**of_xml.BAD, **of_values.BAD}.items():
        _bad(book, f"XML {name}", _XML.replace(bad[0], bad[1], 1).encode(), bad[2], "xml")
    for name, bad_json in of_json.BAD.items():
        _bad(book, f"JSON {name}", _JSON.replace(bad_json[0], bad_json[1], 1).encode(), bad_json[2], "json")
    for name, change in of_bytes.XML.items():
        _bad(book, f"XML file {name}", _XML.replace(change[0], change[1], 1).encode(), change[2], "xml")
    for name, change in of_bytes.JSON.items():
        _bad(book, f"JSON file {name}", _JSON.replace(change[0], change[1], 1).encode(), change[2], "json")
    for name, (data, fault) in of_bytes._WHOLE.items():
        form = "xml" if data[:1] == b"<" else "json"
        _bad(book, f"whole file {name}", data, fault, form)
    for name, (text, _) in of_bytes._VERSIONS.items():
        _bad(book, f"version {name}", text.encode(), faults.UNSUPPORTED_VERSION, _form(text))
    for name, (text, about, clauses) in _REFUSED.items():
        stage, code = clauses[0].split("/")
        book.add(
            "reading",
            name,
            about,
            ["2.3", *clauses[1:]],
            "read",
            _source(book, name, text),
            refused(stage, code),
        )
    for name, (text, about, good_clauses) in _ACCEPTED.items():
        book.add(
            "reading", name, about, good_clauses, "read", _source(book, name, text), accepted(signer=None)
        )
    _extensions(book)


def _bad(book: Book, name: str, data: bytes, fault: Fault, form: str) -> None:
    stage = {"U": "wire", "F": "structure", "A": "signature", "V": "version"}[fault.code[4]]
    about = f"{name[0].upper()}{name[1:]}: {why(fault)[0].lower()}{why(fault)[1:]}."
    source = book.source(data, near=f"reading/{name}", form=form)
    book.add("reading", name, about, clauses_of(fault, form), "read", source, refused(stage, fault.code))


def _source(book: Book, name: str, text: str | bytes) -> dict[str, Any]:
    data = text if isinstance(text, bytes) else text.encode()
    return book.source(data, near=f"reading/{name}")


def _form(text: str) -> str:
    return "xml" if text.startswith("<") else "json"


def _turned(tree: Any) -> Any:
    """A tree whose objects name their members the other way round."""
    if isinstance(tree, dict):
        return {name: _turned(value) for name, value in reversed(tree.items())}
    return [_turned(each) for each in tree] if isinstance(tree, list) else tree


def _without(tree: Any, *path: str) -> str:
    tree = json.loads(json.dumps(tree))
    place = tree
    for each in path[:-1]:
        place = place[each]
    del place[path[-1]]
    return json.dumps(tree)


_TREE: Final = json.loads(_JSON)
_NO_HEADER: Final = _XML[: _XML.index("  <header>")] + _XML[_XML.index("  <body>") :]
_NO_BODY: Final = _XML[: _XML.index("  <body>")] + _XML[_XML.index("  <attachments>") :]
_TWO_BODIES: Final = _XML.replace("</body>", "</body><body><consultation/></body>")

_REFUSED: Final[dict[str, tuple[str, str, tuple[str, ...]]]] = {
    "XML no header": (
        _NO_HEADER,
        "A message without a header has no sender.",
        ("structure/MLA-F04", "4.1.1"),
    ),
    "JSON no header": (
        _without(_TREE, "header"),
        "A message without a header has no sender.",
        ("structure/MLA-F04", "4.1.1"),
    ),
    "XML no body": (_NO_BODY, "A message without a body says nothing.", ("structure/MLA-F04", "4.1.1")),
    "JSON no body": (
        _without(_TREE, "body"),
        "A message without a body says nothing.",
        ("structure/MLA-F04", "4.1.1"),
    ),
    "XML second body": (
        _TWO_BODIES,
        "Of two bodies, one would be acted on and the other shown.",
        ("structure/MLA-F02", "4.1.1", "2.5"),
    ),
    "XML empty body": (
        _NO_BODY.replace("  <attachments>", "<body/><attachments>", 1),
        "An empty body says nothing.",
        ("structure/MLA-F23", "4.1.2"),
    ),
    "JSON empty body": (
        json.dumps({**_TREE, "body": {}}),
        "An empty body says nothing.",
        ("structure/MLA-F23", "4.1.2"),
    ),
    "JSON body with two members": (
        json.dumps({**_TREE, "body": {**_TREE["body"], "consultation": {}}}),
        "A body with two members is two messages under one signature.",
        ("structure/MLA-F23", "4.1.2"),
    ),
    "XML style sheet": (
        '<?xml-stylesheet href="https://example.org/a.xsl"?>' + _XML,
        "A file that names a style sheet must not make a reader fetch it.",
        ("wire/MLA-U11", "5.1.3", "5.1.6"),
    ),
    "XML external entity": (
        '<!DOCTYPE message [<!ENTITY a SYSTEM "https://example.org/a">]>' + _XML.replace("MD<", "&a;<", 1),
        "An entity that stands outside of the file must not be fetched.",
        ("wire/MLA-U09", "5.1.2", "5.1.6"),
    ),
    "XML external document type": (
        '<!DOCTYPE message SYSTEM "https://example.org/a.dtd">' + _XML,
        "A document type that stands outside of the file must not be fetched.",
        ("wire/MLA-U09", "5.1.2", "5.1.6"),
    ),
    "XML schema location": (
        _XML.replace(
            "<message ",
            '<message xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="a https://example.org/a.xsd" ',
            1,
        ),
        "A schema that the file names must be neither loaded nor tolerated.",
        ("structure/MLA-F06", "5.1.3", "5.1.6"),
    ),
    "attachment with another digest": (
        json.dumps({**_TREE, "attachments": [{"content": "YWJj", "digest": "sha256:" + "0" * 64}]}),
        "An attachment inside the message is not the file whose digest the message states.",
        ("structure/MLA-A40", "6.3"),
    ),
    "attachment of another size": (
        json.dumps({**_TREE, "attachments": [{"content": "YWJj", "size": 4}]}),
        "An attachment inside the message is not as large as the message states.",
        ("structure/MLA-A40", "6.3"),
    ),
}
"""Further files that must be refused: text, sentence, and stage with code before the clauses."""

_ACCEPTED: Final[dict[str, tuple[str, str, tuple[str, ...]]]] = {
    "XML as it is": (_XML, "A message in XML, with white space between its elements.", ("5.1.1", "5.1.4")),
    "JSON as it is": (_JSON, "A message in JSON, with white space between its tokens.", ("5.2.1", "5.2.4")),
    "XML declaration": (
        '<?xml version="1.0" encoding="UTF-8"?>\n' + _XML,
        "A declaration of XML changes nothing of what is said.",
        ("5.1.5",),
    ),
    "XML character references": (
        _XML.replace("198.51.100.7", "198&#46;51&#x2E;100.7"),
        "A character reference is the character.",
        ("5.1.5",),
    ),
    "XML section": (
        _XML.replace("198.51.100.7", "198.<![CDATA[51.100.7]]>"),
        "A CDATA section is the text that stands in it.",
        ("5.1.5",),
    ),
    "XML prefix": (
        _XML.replace("</", "</m:")
        .replace("<", "<m:")
        .replace("<m:/m:", "</m:")
        .replace("xmlns=", "xmlns:m="),
        "A prefix is a way to name the namespace, and no part of a name.",
        ("5.1.1", "4.2.1"),
    ),
    "XML without white space": (
        _XML.replace("\n", "").replace("  ", ""),
        "White space between elements may be absent.",
        ("5.1.4",),
    ),
    "XML much white space": (
        _XML.replace("\n", "\r\n\t \n"),
        "White space between elements may be of any kind and length.",
        ("5.1.4",),
    ),
    "JSON members the other way round": (
        json.dumps(_turned(_TREE)),
        "The order of members has no meaning; the version may stand last.",
        ("4.2.3", "5.2.5"),
    ),
    "JSON escapes": (
        _JSON.replace("198.51.100.7", "\\u0031\\u00398.51.100.7").replace('"NL"', '"\\u004EL"'),
        "A character may be written as an escape.",
        ("5.2.4",),
    ),
    "JSON escaped names": (
        _JSON.replace('"port"', '"p\\u006frt"'),
        "An escape in a name of a member is the character.",
        ("5.2.4", "4.2.1"),
    ),
    "JSON without white space": (
        json.dumps(_TREE, separators=(",", ":")),
        "White space between tokens may be absent.",
        ("5.2.4",),
    ),
    "JSON much white space": (
        json.dumps(_TREE, indent=7).replace("\n", "\r\n\t"),
        "White space between tokens may be of any kind and length.",
        ("5.2.4",),
    ),
    "JSON pair of surrogates": (
        _JSON.replace("198.51.100.7", "\\ud83d\\udcc4"),
        "Two escapes that make one character are that character; of its value a rule may speak.",
        ("5.2.3", "5.2.4", "4.3.10"),
    ),
    "text that is not normalised": (
        _JSON.replace("198.51.100.7", "e\u0301"),
        "A text is kept as it is; nothing requires a normal form of Unicode.",
        ("4.3.7", "4.3.10"),
    ),
}
"""Files that must be accepted, although a careful reader may look twice."""


def _extensions(book: Book) -> None:
    def with_(extension: str) -> str:
        return _JSON.replace('"attachments"', f'"extensions": [{extension}], "attachments"', 1)

    uri = "https://example.org/ext/urgent-only"
    plain = with_(f'{{"uri": "{uri}", "values": [{{"name": "only", "value": "at night"}}]}}')
    must = with_(f'{{"uri": "{uri}", "mustUnderstand": true}}')
    told = {
        "extension unknown": (
            plain,
            "An unknown extension is kept, and does not stand in the way.",
            ["10.3"],
            accepted(),
            {},
        ),
        "extension unknown that must be understood": (
            must,
            "Who does not know what an extension restricts cannot accept the message.",
            ["10.4", "2.2"],
            undecided("extensions", "MLA-E01"),
            {},
        ),
        "extension that is understood": (
            must,
            "The caller says that it understands this extension.",
            ["10.4"],
            accepted(),
            {"understood": [uri]},
        ),
        "extension of another name is understood": (
            must,
            "The caller understands another extension; names are compared exactly.",
            ["10.4", "2.2"],
            undecided("extensions", "MLA-E01"),
            {"understood": [uri + "/"]},
        ),
    }
    for name, (text, about, clauses, expected, more) in told.items():
        features = ["understood"] if more else []
        source = _source(book, name, text)
        book.add("reading", name, about, clauses, "read", source, expected, features=features, **more)
