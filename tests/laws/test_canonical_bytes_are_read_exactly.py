"""The reader of canonical bytes takes what the writer writes, sees in them what an XML parser sees, and nothing else."""

import re
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import event, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from lxml import etree

from mla_schema.codec.shape import NAMESPACE
from mla_schema.codec.xml_form import CLOSE, OPEN, has_layout, is_plain, tokens_of
from mla_schema.codec.xml_reader import read_form, read_xml
from mla_schema.codec.xml_writer import write_xml
from mla_schema.core.errors import MlaError
from mla_schema.model.message import Message
from tests.laws.reading import xml_root
from tests.strategies import messages

_PIECES: Final = (
    *(
        b"<",
        b">",
        b"/",
        b"&",
        b";",
        b"=",
        b"'",
        b'"',
        b" ",
        b"\n",
        b"\r",
        b"\t",
        b"x",
        b"1",
        b"\0",
        b"\x01",
        b"\xff",
    ),
    *(
        b"&amp;",
        b"&lt;",
        b"&gt;",
        b"&quot;",
        b"&#xD;",
        b"&#13;",
        b"&#x41;",
        b"\xc2\xa0",
        b"\xef\xbf\xbe",
        b"\xe2\x80\xa8",
    ),
    *(
        b"<id>",
        b"</id>",
        b"<id></id>",
        b"<id/>",
        b"<//id>",
        b"</id",
        b"<id",
        b"</message>",
        b"<a:id>",
        b"<>",
        b"</>",
    ),
    *(
        b" a='1'",
        b" xmlns='urn:x'",
        b"<![CDATA[x]]>",
        b"<!--x-->",
        b"<?x?>",
        b"]]>",
        b"<!DOCTYPE x>",
        OPEN.encode(),
    ),
)
_TEXTS: Final = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n\r&<>]"), max_size=8
)


@given(messages())
def test_what_is_written_is_read(message: Message) -> None:
    form = write_xml(message)
    assert read_form(form) == message
    assert read_xml(xml_root(form), form) == read_xml(xml_root(form)) == message


@given(messages(), st.data())
def test_what_is_damaged_is_refused_or_is_another_message_in_form(message: Message, data: DataObject) -> None:
    form = write_xml(message)
    for _ in range(data.draw(st.integers(1, 3))):
        form = _damaged(form, data)
    found = read_form(form)
    event(f"accepted: {found is not None}")
    if found is None:
        return
    # Whatever is accepted is accepted by the parser too, means the same to it, and is the byte form but for layout.
    assert read_xml(xml_root(form)) == found
    assert write_xml(found) == re.sub(rb">(?:[ \t\n]|&#xD;)+(?=<|\Z)", b">", form)


@given(messages())
def test_what_ends_too_early_is_refused(message: Message) -> None:
    form = write_xml(message)
    for tag in re.finditer(b"<", form):
        assert read_form(form[: tag.start()]) is None


@given(messages(), st.data())
def test_a_refusal_of_damage_is_shared_with_the_tree(message: Message, data: DataObject) -> None:
    damaged = _damaged(write_xml(message), data)
    try:
        root = xml_root(damaged)
        through_canonical_form = read_xml(root)
    except MlaError:
        assert read_form(damaged) is None
    else:
        assert read_xml(root, damaged) == through_canonical_form


@given(st.recursive(_TEXTS, lambda content: st.lists(st.tuples(st.sampled_from("abc"), content), max_size=4)))
def test_a_parser_sees_the_same_texts(content: object) -> None:
    root = etree.Element("root")
    _fill(root, content)
    form: bytes = etree.tostring(root, method="c14n", exclusive=True)
    parsed = [(each.tag, each.text) for each in etree.fromstring(form).iter() if not len(each)]
    assert is_plain(form)
    pairs = list(tokens_of(form))
    found = [(name, text or None) for (name, text), (after, _) in pairwise(pairs) if after == f"/{name}"]
    assert found == parsed


@given(
    messages(),
    st.sampled_from(("prefix", "both", "inside", "unused", "declared again", "empty-element tag", "CDATA")),
)
def test_a_draft_may_be_spelled_in_other_ways(message: Message, way: str) -> None:
    form = write_xml(message)
    usual = f'xmlns="{NAMESPACE}"'.encode()
    prefixed = re.sub(rb"<(/?)(?=[a-z])", rb"<\1m:", form)
    spelled = {
        "prefix": prefixed.replace(usual, usual.replace(b"=", b":m=")),
        "both": prefixed.replace(usual, usual + b" " + usual.replace(b"=", b":m=")),
        "inside": form.replace(b"<id>", b"<m:id " + usual.replace(b"=", b":m=") + b">", 1).replace(
            b"</id>", b"</m:id>", 1
        ),
        "unused": form.replace(usual, usual + b" xmlns:x='relative'"),
        "declared again": form.replace(b"<header>", b"<header " + usual + b" >"),
        "empty-element tag": re.sub(rb"<(\w+)></\1>", rb"<\1 />", form),
        # An escape is no escape inside CDATA.
        "CDATA": re.sub(rb"<id>([^<&]+)</id>", rb"<id><![CDATA[\1]]></id>", form),
    }[way]
    assert read_xml(xml_root(spelled), spelled) == message


@pytest.mark.parametrize("size", [65_534, 65_536, 200_000])
@pytest.mark.parametrize("text", ["a", "ж", "&amp;"])
def test_long_texts_and_long_files_are_taken_whole(size: int, text: str) -> None:
    form = f"<r><a>{text * size}</a>{'<b>ж</b>' * size}<c>{text * size}</c></r>".encode()
    root = etree.fromstring(form)
    assert is_plain(form)
    tokens = list(tokens_of(form))
    assert tokens[0] == ("r", "")
    assert tokens[1:3] == [("a", root[0].text), ("/a", "")]
    assert tokens[3:-3] == [("b", "ж"), ("/b", "")] * size
    assert tokens[-3:] == [("c", root[-1].text), ("/c", ""), ("/r", "")]
    assert list(tokens_of(form + b"x" * 70_000))[-1] == ("/r", "x" * 70_000)


@pytest.mark.parametrize("between", [" ", "\n\t", "&#xD;", "&#xD;\n "])
def test_white_space_between_tags_is_layout(between: str) -> None:
    form = f"<r>{between}<a>x{between}y</a>{between}<b>{between}</b></r>{between}".encode()
    assert has_layout(form)
    inside = between.replace("&#xD;", "\r")
    assert list(tokens_of(form, laid_out=True)) == [
        *(("r", ""), ("a", f"x{inside}y"), ("/a", ""), ("b", ""), ("/b", ""), ("/r", "")),
    ]


@pytest.mark.parametrize(
    "form",
    [b"<a>b>c</a>", b"<a<b>c</a>", b"<a>&</a>", b"<a>&quot;</a>", b"<a>&#13;</a>", b"<a>\r</a>", b"<<a>>"],
)
def test_what_canonical_text_has_not_is_not_plain(form: bytes) -> None:
    assert not is_plain(form)


@pytest.mark.parametrize(
    "form", [b"", b"x", b"\xff", b"<", OPEN.encode(), CLOSE.encode(), (OPEN + CLOSE).encode()]
)
def test_what_is_no_message_is_none(form: bytes) -> None:
    assert read_form(form) is None


def _damaged(form: bytes, data: DataObject) -> bytes:
    start, end = sorted(data.draw(st.integers(0, len(form))) for _ in range(2))
    if data.draw(st.booleans()):
        end = min(end, start + data.draw(st.integers(0, 3)))
    piece = data.draw(st.sampled_from((*_PIECES, form[start:end])))
    # Put in, put in the place of something, or written twice.
    return form[:start] + piece + form[data.draw(st.sampled_from((start, end))) :]


def _fill(element: etree._Element, content: object) -> None:
    if isinstance(content, str):
        # An XML parser has its own way with these; the model refuses them.
        element.text = "".join(each for each in content if each not in "\ufffe\uffff") or None
    elif isinstance(content, list):
        for name, inner in content:
            _fill(etree.SubElement(element, name), inner)
