"""XML that must be refused: named by what is wrong with it, each with its fault and place."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Unreadable
from mla_schema.core.faults import Fault
from mla_schema.wire import xml
from mla_schema.wire.limits import Limits
from mla_schema.wire.xml import parse_xml

LIMITS = Limits()
MALFORMED = faults.MALFORMED_XML
XINCLUDE = "http://www.w3.org/2001/XInclude"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
LAUGHS = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))


class Bad(NamedTuple):
    """A file, what must be said about it, and where; a place that is not known is not compared."""

    data: bytes
    fault: Fault
    line: int | None = None
    column: int | None = None


def declared(encoding: str, *, version: str = "1.0", codec: str = "utf-8") -> bytes:
    return f'<?xml version="{version}" encoding="{encoding}"?>\n<a>é</a>'.encode(codec)


DOCUMENT_TYPES = {
    "empty document type": Bad(b"<!DOCTYPE a><a/>", faults.DOCTYPE, 1, 1),
    "document type after the declaration": Bad(
        b'<?xml version="1.0"?>\n  <!DOCTYPE a [<!ELEMENT a ANY>]><a/>', faults.DOCTYPE, 2, 3
    ),
    "internal entity": Bad(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", faults.DOCTYPE, 1, 1),
    "external entity, file": Bad(
        b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", faults.DOCTYPE, 1, 1
    ),
    "external entity, network": Bad(
        b"<!DOCTYPE a [<!ENTITY b SYSTEM 'http://127.0.0.1/'>]><a>&b;</a>", faults.DOCTYPE, 1, 1
    ),
    "external document type, network": Bad(
        b"<!DOCTYPE a SYSTEM 'http://127.0.0.1/a.dtd'><a/>", faults.DOCTYPE, 1, 1
    ),
    "public document type": Bad(b"<!DOCTYPE a PUBLIC '-//A//B' 'file:///a'><a/>", faults.DOCTYPE, 1, 1),
    "parameter entity": Bad(
        b"<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/passwd'> %b;]><a/>", faults.DOCTYPE, 1, 1
    ),
    "billion laughs": Bad(
        f"<!DOCTYPE a [<!ENTITY a0 'ha'>{LAUGHS}]><a>&a9;</a>".encode(), faults.DOCTYPE, 1, 1
    ),
    "quadratic blow-up": Bad(
        b"<!DOCTYPE a [<!ENTITY b '" + b"x" * 100_000 + b"'>]><a>" + b"&b;" * 100_000 + b"</a>",
        faults.DOCTYPE,
        1,
        1,
    ),
    "default attribute": Bad(b"<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>", faults.DOCTYPE, 1, 1),
    "document type of HTML": Bad(b"<!doctype html><html/>", faults.DOCTYPE, 1, 1),
    "document type inside": Bad(b"<a>\n<!DOCTYPE a></a>", faults.DOCTYPE, 2, 1),
    "document type after the end": Bad(b"<a/><!DOCTYPE a>", faults.DOCTYPE, 1, 5),
    "undeclared entity": Bad(b"<a>\n b&c;d</a>", MALFORMED, 2, 6),
    "undeclared entity in an attribute": Bad(b"<a b='&c;'/>", MALFORMED, 1),
    "entity declaration alone": Bad(b"<!ENTITY b 'c'><a>&b;</a>", MALFORMED, 1, 1),
}

COMMENTS_AND_INSTRUCTIONS = {
    "comment before": Bad(b"<!-- --><a/>", faults.COMMENT, 1, 1),
    "comment after the declaration": Bad(b'<?xml version="1.0"?><!-- --><a/>', faults.COMMENT, 1, 22),
    "comment inside": Bad("<a>\n é!<!-- --></a>".encode(), faults.COMMENT, 2, 4),
    "comment that splits a text": Bad(b"<a>b<!---->c</a>", faults.COMMENT, 1, 5),
    "comment after": Bad(b"<a/>\n<!-- -->", faults.COMMENT, 2, 1),
    "comment behind many exclamation marks": Bad(b"<a>" + b"!" * 40 + b"<!-- --></a>", faults.COMMENT, 1, 44),
    "comment behind CDATA": Bad(b"<a><![CDATA[<!--]]>\n<!-- --></a>", faults.COMMENT, 2, 1),
    "comment that is not closed": Bad(b"<a><!-- </a>", faults.COMMENT, 1, 4),
    "instruction before": Bad(b"<?b c?><a/>", faults.PROCESSING_INSTRUCTION, 1, 1),
    "style sheet": Bad(
        b'<?xml version="1.0"?>\n<?xml-stylesheet href="a"?><a/>', faults.PROCESSING_INSTRUCTION, 2, 1
    ),
    "instruction inside": Bad(b"<a>\n?<?b?></a>", faults.PROCESSING_INSTRUCTION, 2, 2),
    "instruction after": Bad(b"<a/><?b?>", faults.PROCESSING_INSTRUCTION, 1, 5),
    "instruction behind many question marks": Bad(
        b"<a>" + b"?" * 40 + b"<?b?></a>", faults.PROCESSING_INSTRUCTION, 1, 44
    ),
}

DECLARATIONS = {
    "latin-1 declared": Bad(declared("ISO-8859-1"), faults.OTHER_ENCODING, 1, 1),
    "latin-1 declared and used": Bad(declared("ISO-8859-1", codec="latin-1"), faults.NOT_UTF8, 2, 4),
    "UTF-16 declared in UTF-8": Bad(declared("UTF-16"), faults.OTHER_ENCODING, 1, 1),
    "unknown encoding": Bad(declared("x-unknown"), faults.OTHER_ENCODING, 1, 1),
    "UTF-8 misspelt": Bad(declared("utf8"), faults.OTHER_ENCODING, 1, 1),
    "UTF-7": Bad(b'<?xml version="1.0" encoding="UTF-7"?><a>+ADw-</a>', faults.OTHER_ENCODING, 1, 1),
    "version 1.1": Bad(declared("UTF-8", version="1.1"), faults.OTHER_ENCODING, 1, 1),
    "version 1.0 with a space": Bad(declared("UTF-8", version="1.0 "), faults.OTHER_ENCODING, 1, 1),
    "standalone maybe": Bad(b"<?xml version='1.0' standalone='maybe'?><a/>", faults.OTHER_ENCODING, 1, 1),
    "declaration without version": Bad(b"<?xml encoding='UTF-8'?><a/>", faults.OTHER_ENCODING, 1, 1),
    "declaration in another order": Bad(
        b"<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>", faults.OTHER_ENCODING, 1, 1
    ),
    "empty declaration": Bad(b"<?xml?><a/>", MALFORMED, 1, 1),
    "declaration without quotation marks": Bad(b"<?xml version=1.0?><a/>", MALFORMED, 1, 1),
    "declaration that is not closed": Bad(b"<?xml version='1.0'><a/>", MALFORMED, 1, 1),
    "declaration in capitals": Bad(b"<?XML version='1.0'?><a/>", MALFORMED, 1, 1),
    "declaration after white space": Bad(b"\n <?xml version='1.0'?><a/>", MALFORMED, 2, 2),
    "two declarations": Bad(b"<?xml version='1.0'?><?xml version='1.0'?><a/>", MALFORMED, 1, 22),
    "declaration inside": Bad(b"<a><?xml version='1.0'?></a>", faults.PROCESSING_INSTRUCTION, 1, 4),
}

NOT_WELL_FORMED = {
    "text before": Bad(b"\nb<a/>", MALFORMED, 2, 1),
    "CDATA before": Bad(b"<![CDATA[b]]><a/>", MALFORMED, 1, 1),
    "no element": Bad(b"<?xml version='1.0'?>\n ", MALFORMED, 2, 2),
    "end tag alone": Bad(b"</a>", MALFORMED, 1, 2),
    "less-than sign alone": Bad(b"<", MALFORMED, 1, 2),
    "end tag of another element": Bad("<a>\n éé<b>c</d></a>".encode(), MALFORMED, 2, 12),
    "element that is not closed": Bad(b"<a>\n<b/>", MALFORMED, 2, 5),
    "tag that is not closed": Bad(b"<a><b </a>", MALFORMED, 1),
    "tag that ends with the file": Bad(b"<a ", MALFORMED, 1, 4),
    "end tag with an attribute": Bad(b"<a></a b=''>", MALFORMED, 1),
    "name that begins with a digit": Bad(b"<a><1/></a>", MALFORMED, 1, 5),
    "ampersand alone": Bad(b"<a>\nb & c</a>", MALFORMED, 2, 4),
    "entity without semicolon": Bad(b"<a>&amp</a>", MALFORMED, 1),
    "attribute twice": Bad(b"<a>\n<b c='' c=''/></a>", MALFORMED, 2),
    "attribute twice in one namespace": Bad(
        b"<a xmlns:b='urn:c' xmlns:d='urn:c' b:e='' d:e=''/>", MALFORMED, 1
    ),
    "attribute without value": Bad(b"<a b/>", MALFORMED, 1),
    "attribute without quotation marks": Bad(b"<a b=c/>", MALFORMED, 1),
    "attribute that is not closed": Bad(b"<a b='c/>", MALFORMED, 1),
    "attributes without space": Bad(b"<a b='c'd='e'/>", MALFORMED, 1),
    "less-than sign in an attribute": Bad(b"<a b='<'/>", MALFORMED, 1),
    "prefix that is not declared": Bad(b"<a>\n<b:c/></a>", MALFORMED, 2),
    "prefix without namespace": Bad(b"<a xmlns:b=''/>", MALFORMED, 1),
    "namespace that is not a URI": Bad(b"<a xmlns='http://[ b'/>", MALFORMED, 1),
    "error after a warning": Bad(b"<a xmlns='b'>\n<c></a>", MALFORMED, 2, 8),
    "two colons": Bad(b"<a:b:c xmlns:a='urn:a'/>", MALFORMED, 1),
    "end of CDATA without beginning": Bad(b"<a>]]></a>", MALFORMED, 1),
    "CDATA that is not closed": Bad(b"<a>\n<![CDATA[ too big </a>", MALFORMED, 2),
    "CDATA that is not closed, after one that is": Bad(b"<a><![CDATA[]]><![CDATA[</a>", MALFORMED, 1),
    "character reference to nothing": Bad(b"<a>&#0;</a>", MALFORMED, 1),
    "character reference to a control character": Bad(b"<a>&#x1F;</a>", MALFORMED, 1),
    "character reference to U+FFFE": Bad(b"<a>&#xFFFE;</a>", MALFORMED, 1),
    "character reference to U+FFFF": Bad(b"<a b='&#xFFFF;'/>", MALFORMED, 1),
    "character reference to a surrogate": Bad(b"<a>&#xD800;</a>", MALFORMED, 1),
    "character reference beyond Unicode": Bad(b"<a>&#x110000;</a>", MALFORMED, 1),
    "character reference without number": Bad(b"<a>&#b;</a>", MALFORMED, 1),
    "character reference without hexadecimal number": Bad(b"<a>&#xg;</a>", MALFORMED, 1),
    "text after the end": Bad(b"<a/>\n b", faults.TRAILING_CONTENT, 2, 2),
    "two roots": Bad(b"<a/><b/>", faults.TRAILING_CONTENT, 1, 5),
    "two files": Bad(
        b"<?xml version='1.0'?><a/>\n<?xml version='1.0'?><a/>", faults.PROCESSING_INSTRUCTION, 2, 1
    ),
    "CDATA after the end": Bad(b"<a/><![CDATA[b]]>", faults.TRAILING_CONTENT, 1, 5),
}

FLOODS = {
    "5 000 levels": Bad(b"<a>" * 5_000 + b"</a>" * 5_000, faults.DEPTH_LIMIT, 1),
    "65 levels": Bad(b"<a>\n" * 65 + b"</a>" * 65, faults.DEPTH_LIMIT, 65),
    "20 000 attributes": Bad(
        b"<a\n" + b" ".join(b"a%d=''" % n for n in range(20_000)) + b"/>", faults.ATTRIBUTE_LIMIT, 2
    ),
    "20 000 namespaces": Bad(
        b"<a " + b" ".join(b"xmlns:a%d='urn:a'" % n for n in range(20_000)) + b"/>",
        faults.NAMESPACE_LIMIT,
        1,
        1,
    ),
    "nested namespaces": Bad(
        b"".join(b"<a xmlns:a%d='urn:a'>" % n for n in range(60)) + b"</a>" * 60, faults.NAMESPACE_LIMIT, 1
    ),
    "namespace of 4 MB that 200 000 elements share": Bad(
        b"<a xmlns:b='" + b"u" * 4_000_000 + b"'>" + b"<b:c/>" * 200_000 + b"</a>", faults.TEXT_LIMIT, 1, 1
    ),
    "text of 16 MB": Bad(b"<a>" + b"x" * 16_000_000 + b"</a>", faults.SIZE_LIMIT),
    "text of 8 MB": Bad(b"<a>" + b"x" * 8_000_000 + b"</a>", faults.TEXT_LIMIT),
    "attribute of 8 MB": Bad(b"<a b='" + b"x" * 8_000_000 + b"'/>", faults.TEXT_LIMIT),
    "name of 8 MB": Bad(b"<" + b"x" * 8_000_000 + b"/>", faults.TEXT_LIMIT, 1),
    "two million elements": Bad(b"<a>" + b"<b/>" * 2_000_000 + b"</a>", faults.NODE_LIMIT),
    "less-than signs": Bad(b"<a>" + b"<" * 8_000_000, faults.NODE_LIMIT),
    "600 000 CDATA sections": Bad(b"<a>" + b"<![CDATA[]]>" * 600_000 + b"</a>", faults.NODE_LIMIT),
    "800 000 CDATA sections that are not closed": Bad(
        b"<a>" + b"<![CDATA[" * 800_000 + b"</a>", faults.NODE_LIMIT
    ),
    "prefixes that are not declared": Bad(b"<a>" + b"<b:c/>" * 200_000 + b"</a>", MALFORMED, 1, 8),
    "quotation marks that never match": Bad(b"<a " + b"b=\"'" * 200_000, MALFORMED, 1),
    "spaces in the declaration": Bad(b"<?xml version='1.0'" + b" " * 8_000_000, MALFORMED, 1, 1),
    "comment after 8 MB of lines": Bad(b"\n" * 8_000_000 + b"<!-- --><a/>", faults.COMMENT, 8_000_001, 1),
}


ALL = DOCUMENT_TYPES | COMMENTS_AND_INSTRUCTIONS | DECLARATIONS | NOT_WELL_FORMED | FLOODS


@pytest.mark.parametrize("bad", ALL.values(), ids=ALL)
def test_refused(bad: Bad) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_xml(bad.data, LIMITS)
    error = caught.value
    assert error.fault is bad.fault, str(error)
    assert isinstance(error, LimitExceeded) == error.code.startswith("MLA-L")
    assert bad.line is None or error.line == bad.line
    assert bad.column is None or error.column == bad.column
    assert error.__cause__ is None
    assert error.__context__ is None
    assert error.advice


def test_two_refusals_in_a_row_have_nothing_in_common() -> None:
    for data, line in ((b"<a>\n\n</b>", 3), (b"<a>\n</b>", 2), (b"<a></b>", 1)):
        with pytest.raises(Unreadable) as caught:
            parse_xml(data, LIMITS)
        assert caught.value.line == line


def test_every_problem_has_an_example() -> None:
    said = set()
    for bad in ALL.values():
        if bad.fault is MALFORMED:
            with pytest.raises(Unreadable) as caught:
                parse_xml(bad.data, LIMITS)
            said.add(caught.value.params["problem"])
    assert {each.text for each in xml._PROBLEMS.values()} <= said


def test_nothing_of_the_file_is_in_a_refusal() -> None:
    for data in (
        b"<secret><name></secret></name>",
        b"<a>&secret;</a>",
        b"<a secret='' secret=''/>",
        b"<secret:a/>",
        b"<a><![CDATA[secret</a>",
        b"<a xmlns='http://[ secret'/>",
        b"<secret",
        b"<a/>secret",
        b"<a>secret\x01</a>",
        b"secret<a/>",
        b"<!-- secret --><a/>",
        b"<?xml version='1.0' encoding='secret'?><a/>",
    ):
        with pytest.raises(Unreadable) as caught:
            parse_xml(data, LIMITS)
        assert (
            "secret" not in f"{caught.value} {caught.value.advice} {caught.value.params} {caught.value.args}"
        )


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    path = tmp_path / "marker"
    path.write_text("<!ENTITY marker 'MARKER'>MARKER", encoding="ascii")
    return path


@pytest.fixture
def visitors() -> Iterator[tuple[int, list[bytes]]]:
    """A port of this machine, and what came in there."""
    seen: list[bytes] = []

    def wait() -> None:
        while True:
            connection, _ = server.accept()
            with connection:
                if connection.recv(1) == b"!":
                    return
                seen.append(b"visitor")

    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        thread = threading.Thread(target=wait, daemon=True)
        thread.start()
        yield port, seen
        with socket.create_connection(("127.0.0.1", port)) as last:
            last.sendall(b"!")
        thread.join(timeout=5)


def test_nothing_is_fetched(marker: Path, visitors: tuple[int, list[bytes]]) -> None:
    port, seen = visitors
    for address in (marker.as_uri(), str(marker), f"http://127.0.0.1:{port}/marker"):
        for text in (
            f"<!DOCTYPE a SYSTEM '{address}'><a>&marker;</a>",
            f"<!DOCTYPE a [<!ENTITY b SYSTEM '{address}'>]><a>&b;</a>",
            f"<!DOCTYPE a [<!ENTITY % b SYSTEM '{address}'> %b;]><a>&marker;</a>",
        ):
            with pytest.raises(Unreadable) as caught:
                parse_xml(text.encode(), LIMITS)
            assert caught.value.fault is faults.DOCTYPE
            assert "MARKER" not in str(caught.value)
        for text in (
            f"<a xmlns:x='{XINCLUDE}'><x:include href='{address}' parse='text'/><x:include href='{address}'/></a>",
            f"<a xmlns:x='{INSTANCE}' x:schemaLocation='urn:a {address}'/>",
            f"<a xmlns:x='{INSTANCE}' x:noNamespaceSchemaLocation='{address}'/>",
            f"<a xml:base='{address}'/>",
        ):
            root = parse_xml(text.encode(), LIMITS)
            assert b"MARKER" not in etree.tostring(root)
    assert not seen


def test_a_document_type_that_slipped_through_would_be_seen() -> None:
    root = etree.fromstring(b"<!DOCTYPE a><a/>")
    with pytest.raises(Unreadable) as caught:
        xml._check_tree(root, b"", LIMITS)
    assert caught.value.fault is faults.DOCTYPE


def test_a_refusal_without_a_reason_stays_a_refusal() -> None:
    refusal = xml._refusal(etree.XMLParser(), LIMITS)
    assert refusal.fault is MALFORMED
    assert str(refusal)


GOOD = {
    "bare": b"<a/>",
    "declaration": b"<?xml version='1.0'?><a/>",
    "declaration with encoding": b'<?xml version="1.0" encoding="utf-8" ?>\r\n<a/>\r\n',
    "standalone": b'<?xml version = "1.0" encoding="UTF-8" standalone="yes"?><a/>',
    "standalone without encoding": b"<?xml\tversion='1.0' standalone='no'?><a/>",
    "white space around": b" \t\r\n<a/> \t\r\n",
    "predefined entities": b"<a b='&quot;&apos;'>&lt;&gt;&amp;</a>",
    "character references": b"<a>&#13;&#x1F4A9;&#9;&#10;</a>",
    "CDATA": b"<a><![CDATA[<b c='d'><?!-- &e; <!-- --> <!DOCTYPE>]]></a>",
    "exclamation and question marks": b"<a>" + b"? ! " * 40 + b"</a>",
    "C1 and DEL": "<a>\x7f\x80\x85\x9f</a>".encode(),
    "beyond the basic plane": "<a>\U0001f4a9\U0010ffff</a>".encode(),
    "other namespaces": b"<a xmlns='urn:a' xmlns:b='urn:b'><b:c b:d=''/></a>",
    "relative namespace": b"<a xmlns='b'/>",
    "identifiers": b"<a xml:id='b'><c xml:id='b'/></a>",
    "many words like declarations": b"<a>" + b"xmlns = &lt;a xmlns:b='c' " * 100 + b"</a>",
    "many equals signs": b"<a b='" + b"=" * 100 + b"'>" + b"c='d' " * 100 + b"</a>",
}


@pytest.mark.parametrize("data", GOOD.values(), ids=GOOD)
def test_accepted(data: bytes) -> None:
    root = parse_xml(data, LIMITS)
    assert etree.tostring(root) == etree.tostring(etree.fromstring(data, etree.XMLParser(collect_ids=False)))
