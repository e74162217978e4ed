"""The derived transformation in libxslt: what it makes of a message in XML is its JSON, byte for byte."""

from functools import cache
from typing import Final

import pytest
from benchmarks.messages import request
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from mla_schema.codec.json_writer import write_json
from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION, shape_of
from mla_schema.codec.xml_writer import write_xml
from mla_schema.derive.inventory import inventory
from mla_schema.derive.xslt import xslt
from mla_schema.model import Attachment, Prose
from mla_schema.model.message import Message
from mla_schema.road import Form, lay_out
from tests.derive.filled import filled_messages
from tests.example_files import committed_messages
from tests.strategies import NASTY_LINES, NASTY_TEXTS, message_with, messages

_XSL: Final = "http://www.w3.org/1999/XSL/Transform"
_TEXT: Final = next(field for field in shape_of(Prose).fields if field.name == "text")


@cache
def _transformation() -> etree.XSLT:
    # With nothing allowed it works, so it neither opens nor writes anything.
    nothing = etree.XSLTAccessControl.DENY_ALL  # type: ignore[attr-defined]  # The stubs lack it.
    return etree.XSLT(etree.fromstring(xslt().encode()), access_control=nothing)


def _json(data: bytes) -> bytes:
    return bytes(_transformation()(etree.fromstring(data, etree.XMLParser(huge_tree=True))))


def _with_text(text: str) -> Message:
    return message_with(Prose, _TEXT, text)


def test_it_uses_nothing_that_a_processor_may_lack() -> None:
    root = etree.fromstring(xslt().encode())
    assert root.get("version") == "1.0"
    assert {declared for element in root.iter() for declared in element.nsmap.values()} == {_XSL, NAMESPACE}
    used = {etree.QName(element).localname for element in root.iter(etree.Element)}
    assert used == {
        "stylesheet", "output", "template", "apply-templates", "call-template", "with-param", "param", "variable",
        "for-each", "if", "choose", "when", "otherwise", "text", "value-of", "message",
    }  # fmt: skip
    called = (
        "document(",
        "key(",
        "format-number(",
        "generate-id(",
        "system-property(",
        "function-available(",
    )
    assert not any(
        name in str(value) for each in root.iter() for value in each.attrib.values() for name in called
    )


def test_codes_have_no_sign_that_would_be_escaped() -> None:
    codes = [code.value for codes in inventory().codes for code in codes]
    assert not [code for code in codes if set(code) & set('"\\\t\n\r')]


@pytest.mark.parametrize("folder", ["examples", "examples/signed", "tests/vectors"])
def test_every_committed_message_gives_its_json(folder: str) -> None:
    found = committed_messages(folder)
    for path, message in found.items():
        assert _json(path.read_bytes()) == write_json(message), path
        # The white space of a layout is none of the message, and none of its values.
        assert _json(lay_out(message, form=Form.XML)) == write_json(message), path
    assert len(found) > 100


def test_messages_with_everything_give_their_json() -> None:
    for message in filled_messages():
        assert _json(write_xml(message)) == write_json(message)


@given(messages())
def test_any_message_gives_its_json(message: Message) -> None:
    assert _json(write_xml(message)) == write_json(message)


@given(
    st.lists(
        st.sampled_from(
            [*"\"\\\t\n/&<>'", "\x7f", "\U0001f4c4", "\u05d0", "\u202e", "e\u0301", "\u2028", "x"]
        )
    )
)
def test_any_text_gives_its_json(signs: list[str]) -> None:
    message = _with_text(f"({''.join(signs)})")
    assert _json(write_xml(message)) == write_json(message)


@pytest.mark.parametrize("text", [*NASTY_TEXTS, *NASTY_LINES])
def test_texts_that_software_gets_wrong_give_their_json(text: str) -> None:
    message = _with_text(text)
    assert _json(write_xml(message)) == write_json(message)


@pytest.mark.parametrize(
    "text",
    [
        '"' * 100_000,
        "\U0001f4c4\\" * 50_000,
        '"' + "\u0101" * 99_999,
        "x" * 99_999 + '"',
        'a"\\\tb\nc' * 14_285,
    ],
    ids=["quotation marks", "beyond sixteen bits", "one at the beginning", "one at the end", "all in turn"],
)
def test_the_longest_texts_do_not_exhaust_a_processor(text: str) -> None:
    message = _with_text(text)
    assert _json(write_xml(message)) == write_json(message)


def test_long_lists_and_large_attachments_do_not_exhaust_a_processor() -> None:
    many = request(items=10, identifiers=1000)
    assert _json(write_xml(many)) == write_json(many)
    content = next(field for field in shape_of(Attachment).fields if field.name == "content")
    large = message_with(Attachment, content, bytes(range(256)) * 16_384)
    assert _json(write_xml(large)) == write_json(large)


def test_another_spelling_of_the_same_xml_gives_the_same_json() -> None:
    message = _with_text('a & b < c ]]> "d"\n\te')
    plain = write_xml(message).decode()
    prefixed = (
        plain.replace("</", "\0").replace("<", "<p:").replace("\0", "</p:").replace("xmlns=", "xmlns:p=")
    )
    cdata = plain.replace("a &amp; b &lt; c ]]&gt;", "<![CDATA[a & b < c ]]>]]&gt;<![CDATA[]]>")
    references = plain.replace('"d"\n\t', "&#34;&#x64;&#34;&#10;&#9;")
    for data in (prefixed, cdata, references, f'<?xml version="1.0" encoding="UTF-8"?>\n{plain}\n'):
        assert _json(data.encode()) == write_json(message)


def test_a_carriage_return_does_not_become_a_line_break() -> None:
    """No message has one; but the output of this transformation never has a line break, which systems would exchange."""
    data = write_xml(_with_text("a-b")).replace(b"a-b", b"a&#13;b")
    assert b'"a\\rb"' in _json(data)


@pytest.mark.parametrize(
    "document",
    [
        f'<message xmlns="{NAMESPACE}" schemaVersion="1.1"/>',
        f'<message xmlns="{NAMESPACE}"/>',
        f'<message xmlns="https://example.org/" schemaVersion="{SCHEMA_VERSION}"/>',
    ],
)
def test_what_is_of_another_version_is_refused(document: str) -> None:
    with pytest.raises(etree.XSLTApplyError, match=r"no message of version 1\.0"):
        _json(document.encode())
