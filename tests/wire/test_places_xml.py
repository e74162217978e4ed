"""Places in XML: what is found, how it is named, and that the name leads back to it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from mla_schema.core.report import Place
from mla_schema.wire.limits import Limits
from mla_schema.wire.places import Wanted
from mla_schema.wire.xml import parse_xml
from mla_schema.wire.xml_places import locate

NAMESPACE = "urn:m"
LIMITS = Limits()

MESSAGE = f"""<?xml version="1.0"?>
<message xmlns="{NAMESPACE}" schemaVersion="1.0">
  <header><id>1</id></header>
  <body>
    <dataRequest>
      <items>
        <item>
          <id>1</id>
          <identifiers>
            <ipAddress>
              <port>1</port>
            </ipAddress>
          </identifiers>
        </item>
        <item>
          <identifiers>
            <emailAddress/>
            <ipAddress><address>a</address></ipAddress>
            <ipAddress>
              <port>x</port>
              <port>y</port>
              <b:port xmlns:b="urn:b"/>
            </ipAddress>
            <other/>
          </identifiers>
          <c:note xmlns:c="urn:c"/>
          <é/>
          <{"n" * 65}/>
          <{"n" * 64}/>
        </item>
      </items>
      <summary><phrase><key/></phrase></summary>
    </dataRequest>
  </body>
</message>
""".encode()

ITEMS = ("body", "dataRequest", "items")
IN_XPATH = "/m:message/m:body/m:dataRequest/m:items"
IDENTIFIERS = (*ITEMS, 1, "identifiers")
SECOND = f"{IN_XPATH}/m:item[2]"

PLACES: dict[str, tuple[tuple[str | int, ...], int | None, str, str, int]] = {
    "root": ((), None, "", "/m:message", 2),
    "field": (("header", "id"), None, "/header/id", "/m:message/m:header/m:id", 3),
    "attribute": (("schemaVersion",), None, "/schemaVersion", "/m:message", 2),
    "list": (ITEMS, None, "/body/dataRequest/items", IN_XPATH, 6),
    "item of a list": ((*ITEMS, 0), None, "/body/dataRequest/items/0", f"{IN_XPATH}/m:item[1]", 7),
    "field of an item": (
        (*ITEMS, 0, "id"),
        None,
        "/body/dataRequest/items/0/id",
        f"{IN_XPATH}/m:item[1]/m:id",
        8,
    ),
    "item of a list of a union": (
        (*ITEMS, 0, "identifiers", 0),
        None,
        "/body/dataRequest/items/0/identifiers/0",
        f"{IN_XPATH}/m:item[1]/m:identifiers/m:ipAddress[1]",
        10,
    ),
    "member of a union in a list": (
        (*ITEMS, 0, "identifiers", 0, "ipAddress"),
        None,
        "/body/dataRequest/items/0/identifiers/0/ipAddress",
        f"{IN_XPATH}/m:item[1]/m:identifiers/m:ipAddress[1]",
        10,
    ),
    "field of a member of a union in a list": (
        (*ITEMS, 0, "identifiers", 0, "ipAddress", "port"),
        None,
        "/body/dataRequest/items/0/identifiers/0/ipAddress/port",
        f"{IN_XPATH}/m:item[1]/m:identifiers/m:ipAddress[1]/m:port",
        11,
    ),
    "member among others": (
        (*IDENTIFIERS, 2, "ipAddress", "port"),
        None,
        "/body/dataRequest/items/1/identifiers/2/ipAddress/port",
        f"{SECOND}/m:identifiers/m:ipAddress[2]/m:port[1]",
        20,
    ),
    "member of a union in a field": (
        ("body", "dataRequest", "summary", "phrase", "key"),
        None,
        "/body/dataRequest/summary/phrase/key",
        "/m:message/m:body/m:dataRequest/m:summary/m:phrase/m:key",
        32,
    ),
    "missing field": (
        (*IDENTIFIERS, 1, "ipAddress", "observed", "at"),
        None,
        "/body/dataRequest/items/1/identifiers/1/ipAddress/observed/at",
        f"{SECOND}/m:identifiers/m:ipAddress[1]",
        18,
    ),
    "missing item": ((*ITEMS, 2, "id"), None, "/body/dataRequest/items/2/id", IN_XPATH, 6),
    "missing member": (
        (*IDENTIFIERS, 0, "ipAddress"),
        None,
        "/body/dataRequest/items/1/identifiers/0/ipAddress",
        f"{SECOND}/m:identifiers/m:emailAddress[1]",
        17,
    ),
    "repeated element": (
        (*IDENTIFIERS, 2, "ipAddress"),
        1,
        "/body/dataRequest/items/1/identifiers/2/ipAddress/port",
        f"{SECOND}/m:identifiers/m:ipAddress[2]/m:port[2]",
        21,
    ),
    "foreign element named like others": (
        (*IDENTIFIERS, 2, "ipAddress"),
        2,
        "/body/dataRequest/items/1/identifiers/2/ipAddress/port",
        f"{SECOND}/m:identifiers/m:ipAddress[2]/*[local-name()='port'][3]",
        22,
    ),
    "foreign element": (
        (*ITEMS, 1),
        1,
        "/body/dataRequest/items/1/note",
        f"{SECOND}/*[local-name()='note']",
        26,
    ),
    "element whose name is not ASCII": (
        (*ITEMS, 1),
        2,
        "/body/dataRequest/items/1/é",
        f"{SECOND}/*[local-name()='é']",
        27,
    ),
    "element with a name that is too long": (
        (*ITEMS, 1),
        3,
        f"/body/dataRequest/items/1/{'n' * 64}…",
        f"{SECOND}/*[4]",
        28,
    ),
    "element with a long name": (
        (*ITEMS, 1),
        4,
        f"/body/dataRequest/items/1/{'n' * 64}",
        f"{SECOND}/m:{'n' * 64}",
        29,
    ),
    "ordinal that is too large": ((*ITEMS, 1), 9, "/body/dataRequest/items/1", SECOND, 15),
    "ordinal in a missing element": (("body", "receipt"), 0, "/body/receipt", "/m:message/m:body", 4),
    "name with signs of its own": (("a/b~c",), None, "/a~1b~0c", "/m:message", 2),
    "name that cannot be printed": (("a\u202eb",), None, "/a?b", "/m:message", 2),
}


@pytest.mark.parametrize(("segments", "ordinal", "pointer", "xpath", "line"), PLACES.values(), ids=PLACES)
def test_place(
    segments: tuple[str | int, ...], ordinal: int | None, pointer: str, xpath: str, line: int
) -> None:
    root = parse_xml(MESSAGE, LIMITS)
    expected = Place(pointer=pointer, xpath=xpath, line=line)
    assert locate(root, [(segments, ordinal)], NAMESPACE) == [expected]
    [element] = _evaluate(root, xpath)
    assert _line(element) == line


def test_all_at_once_and_twice() -> None:
    root = parse_xml(MESSAGE, LIMITS)
    wanted = [(place[0], place[1]) for place in PLACES.values()] * 2
    expected = [Place(pointer=place[2], xpath=place[3], line=place[4]) for place in PLACES.values()] * 2
    assert locate(root, wanted, NAMESPACE) == expected
    assert locate(root, [], NAMESPACE) == []


@pytest.mark.parametrize(
    ("data", "xpath"),
    [
        (b"<a/>", "/*[local-name()='a']"),
        (b"<m:a xmlns:m='urn:b'/>", "/*[local-name()='a']"),
        (b"<x:a xmlns:x='urn:m'/>", "/m:a"),
        (b"<" + b"a" * 65 + b"/>", "/*[1]"),
    ],
)
def test_root_of_another_document(data: bytes, xpath: str) -> None:
    root = parse_xml(data, LIMITS)
    [place] = locate(root, [(("b", 0), None)], NAMESPACE)
    assert place.xpath == xpath
    assert _evaluate(root, xpath) == [root]


def test_ten_thousand_places_in_one_list() -> None:
    data = f"<a xmlns='{NAMESPACE}'><b>".encode() + b"<c><d/></c>\n" * 20_000 + b"</b></a>"
    root = parse_xml(data, LIMITS)
    wanted: list[Wanted] = [(("b", position, "d"), None) for position in range(0, 20_000, 2)]
    places = locate(root, wanted, NAMESPACE)
    assert [place.line for place in places] == list(range(1, 20_001, 2))
    assert places[-1].xpath == "/m:a/m:b/m:c[19999]/m:d"


def test_lines_of_a_long_file() -> None:
    block = "<c>\n<![CDATA[<d>\n</d>]]>&amp;<d>\n<e>x</e><f\n/></d>\n</c>\n"
    data = f"<?xml version='1.0'?>\n<a xmlns='{NAMESPACE}'>\n<b>\n{block * 11_000}</b><g/></a>".encode()
    root = parse_xml(data, LIMITS)
    steps: list[tuple[str | int, ...]] = [(), ("d",), ("d", "f")]
    wanted: list[Wanted] = [(("b", item, *more), None) for item in range(11_000) for more in steps]
    wanted.append((("g",), None))
    expected = [4 + item * 6 + line for item in range(11_000) for line in (0, 2, 3)]
    expected.append(4 + 11_000 * 6)
    assert [place.line for place in locate(root, wanted, NAMESPACE, data)] == expected
    # libxml2 itself would say that the last element stands in line 3.
    assert {place.line for place in locate(root, wanted, NAMESPACE)} == {None}


def test_lines_of_a_file_that_is_almost_long() -> None:
    data = f"<a xmlns='{NAMESPACE}'>".encode() + b"\n" * 65_533 + b"<b/></a>"
    root = parse_xml(data, LIMITS)
    for known in (data, b""):
        [place] = locate(root, [(("b",), None)], NAMESPACE, known)
        assert place.line == 65_534


NAMES = ["a", "b", "c", "a-b.c_1", "é", "text", "n" * 65]
NAMESPACES = [NAMESPACE, "urn:other", ""]


@st.composite
def elements(draw: st.DrawFn, depth: int = 3) -> str:
    name = draw(st.sampled_from(NAMES))
    space = draw(st.sampled_from([NAMESPACE, *NAMESPACES]))
    children = draw(st.lists(elements(depth=depth - 1), max_size=4)) if depth else []
    gaps = draw(st.sampled_from(["", "\n", " x\n\n"]))
    return f"<{name} xmlns='{space}'>{gaps}{gaps.join(children)}</{name}>"


@st.composite
def paths(draw: st.DrawFn, root: etree._Element) -> Wanted:
    """A way down a tree, perhaps with a wrong turn at its end."""
    segments: list[str | int] = []
    here = root
    listed = False
    while len(here) and draw(st.integers(0, 9)):
        if listed and draw(st.booleans()):
            segments.append(etree.QName(here).localname)
            listed = False
        position = draw(st.integers(0, len(here) - 1))
        listed = draw(st.booleans())
        segments.append(position if listed else etree.QName(here[position]).localname)
        here = here[position]
    if draw(st.booleans()):
        segments.append(draw(st.one_of(st.sampled_from(NAMES), st.integers(0, 5))))
    return tuple(segments), draw(st.one_of(st.none(), st.integers(0, 5)))


@given(st.data())
def test_an_xpath_leads_to_the_element_that_a_plain_search_finds(data: st.DataObject) -> None:
    text = data.draw(elements())
    root = parse_xml(text.encode(), Limits(namespaces=10_000))
    wanted = data.draw(st.lists(paths(root), max_size=8))
    for path, place in zip(wanted, locate(root, wanted, NAMESPACE, text.encode()), strict=True):
        expected = _plain_search(root, *path)
        assert place.xpath is not None
        assert _evaluate(root, place.xpath) == [expected]
        assert place.line == _line(expected)


def _plain_search(
    root: etree._Element, segments: tuple[str | int, ...], ordinal: int | None
) -> etree._Element:
    here, listed = root, False
    for segment in segments:
        if listed and here.tag == f"{{{NAMESPACE}}}{segment}":
            listed = False
            continue
        listed = isinstance(segment, int)
        if isinstance(segment, int):
            found = here[segment] if segment < len(here) else None
        else:
            found = here.find(f"{{{NAMESPACE}}}{segment}")
        if found is None:
            return here
        here = found
    return here if ordinal is None or ordinal >= len(here) else here[ordinal]


def _line(element: etree._Element) -> int:
    line: Any = element.sourceline
    assert isinstance(line, int)
    return line


def _evaluate(root: etree._Element, xpath: str) -> list[Any]:
    found = root.xpath(xpath, namespaces={"m": NAMESPACE})
    assert isinstance(found, list)
    return found
