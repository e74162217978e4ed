"""Lexical forms of every plain type, good and bad: what XML, JSON, Python and the schemas say to each."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeAlias

import pytest
from lxml import etree
from pydantic import ValidationError

from mla_schema.codec.json_reader import read_json
from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.shape import Field
from mla_schema.codec.xml_reader import read_xml
from mla_schema.codec.xml_writer import write_xml
from mla_schema.derive.inventory import inventory
from mla_schema.model.node import Node
from mla_schema.model.scalar import Kind, Scalar
from tests.laws.bad_forms import NOT_IN_XML, Plain, bad_forms
from tests.laws.schemas import json_schema_accepts, libxml2
from tests.laws.sites import Kind as SiteKind
from tests.laws.sites import Site, json_sites, xml_sites
from tests.strategies import GOOD_FORMS, NASTY_LINES, NASTY_TEXTS, message_with, plainest

_GOOD: Final[dict[Kind, dict[str, Any]]] = {
    Kind.INSTANT: {
        "2026-11-20T19:07:33Z": datetime(2026, 11, 20, 19, 7, 33, tzinfo=UTC),
        "2026-11-20T00:00:00.001Z": datetime(2026, 11, 20, 0, 0, 0, 1_000, tzinfo=UTC),
        "2026-11-20T23:59:59.990Z": datetime(2026, 11, 20, 23, 59, 59, 990_000, tzinfo=UTC),
        "1900-01-01T00:00:00Z": datetime(1900, 1, 1, tzinfo=UTC),
        "2999-12-31T23:59:59.999Z": datetime(2999, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC),
        "2024-02-29T12:00:00Z": datetime(2024, 2, 29, 12, tzinfo=UTC),
    },
    Kind.DATE: {
        "2026-11-20": date(2026, 11, 20),
        "1900-01-01": date(1900, 1, 1),
        "2999-12-31": date(2999, 12, 31),
        "2000-02-29": date(2000, 2, 29),
    },
    Kind.FLAG: {"true": True},
    Kind.BYTES: {"YQ==": b"a", "YWI=": b"ab", "YWJj": b"abc", "+/+/": b"\xfb\xff\xbf", "AA==": b"\x00"},
}

BAD_FORMS: Final[dict[str, tuple[str, ...]]] = {
    "MessageId": (
        "0F8FAD5B-D9CB-469F-A165-70867728950E",
        "{0f8fad5b-d9cb-469f-a165-70867728950e}",
        "0f8fad5bd9cb469fa16570867728950e",
        "0f8fad5b-d9cb-069f-a165-70867728950e",
        "0f8fad5b-d9cb-969f-a165-70867728950e",
        "0f8fad5b-d9cb-469f-c165-70867728950e",
        "00000000-0000-0000-0000-000000000000",
    ),
    "PartId": ("-a", "a-", ".", "a b", "a/b", "#1", "0" * 65),
    "ItemId": ("-a", "a-", ".", "a b", "a/b", "#1", "0" * 65),
    "ContentDigest": ("sha256:" + "A" * 64, "sha-256:" + "a" * 64, "sha256:" + "a" * 63, "a" * 64, "sha256:"),
    "CountryCode": ("md", "Md", "M1", "M", "MDA", "MD "),
    "CurrencyCode": ("mdl", "MD", "MDLX", "M1L", "€"),
    "LanguageTag": ("RO", "ro-md", "sr-latn", "r", "roum", "ro_MD", "ro-", "ro--MD", "i-klingon", "en-GB-a"),
    "ScriptCode": ("latn", "LATN", "Lat", "Latin", "215"),
    "Amount": ("-1", "+1", "01", "1.", ".5", "1,00", "1 000", "1e3", "0.123456789", "1" * 19, "1.0.0"),
    "MediaType": ("text", "Text/plain", "text/plain; charset=utf-8", "/pdf", "application/", "a/b/c", "*/*"),
    "Uri": ("example.org", "http:", ":a", "1a:b", "http://exa mple.org", "http://ex\u00e4mple.org", "urn"),
    "UtcOffset": ("Z", "+2", "+02", "+0200", "02:00", "+15:00", "+02:60", "\u221202:00", "+2:00"),
    "TimeZone": ("1a", "+02:00", "Europe Chisinau", "Europe/Chi\u0219in\u0103u", "_a", "a" * 65),
    "PhraseKey": ("facts", "Facts.a", "facts.", ".a", "facts..a", "facts.a-b", "facts.1a", "a." + "b" * 100),
    "Token": ("1a", "a b", "_a", "a/b", "z" * 65),
    "FindingCode": ("MLA-05", "MLA-K5", "MLA-k05", "MLA-K05A", "K05", "MLA-K005"),
    "Pointer": ("body", "/", "/a/", "//a", "/a~1b", "#/a", "/a-b", "/0" * 65),
    "Version": ("1.", ".1", "v1", "1.0.0.0.0", "1..0", "1.a", "1-0", "1234567890"),
    "PartialDate": (
        "84",
        "984",
        "3000",
        "1984-7",
        "1984-13",
        "1984-00",
        "1984-07-32",
        "1984-07-00",
        "198407",
        "1984-",
    ),
}
"""Values of the ASCII types, each just outside of its form."""


@cache
def _carriers() -> dict[str, tuple[type[Node], Field]]:
    """For each plain type, a class and a field that hold it."""
    found: dict[str, tuple[type[Node], Field]] = {}
    for cls, shape in inventory().shapes.items():
        for field in shape.fields:
            holds = field.type
            if isinstance(holds, Scalar) or issubclass(holds, StrEnum):
                found.setdefault(_name(field), (cls, field))
    return found


def _name(field: Field) -> str:
    return field.type.name if isinstance(field.type, Scalar) else field.type.__name__


def _plain(field: Field) -> Plain:
    holds = field.type
    assert isinstance(holds, Scalar) or issubclass(holds, StrEnum)
    return holds


def _good(field: Field) -> Iterator[tuple[str, Any]]:
    """Texts of the wire, each with the value in Python."""
    holds = _plain(field)
    if not isinstance(holds, Scalar):
        yield from ((str(code), code) for code in holds)
    elif holds.kind is Kind.INTEGER:
        numbers = {holds.minimum, holds.minimum + 1, 10, 10**3, holds.maximum - 1, holds.maximum}
        yield from ((str(number), number) for number in sorted(numbers))
    elif holds.kind is not Kind.TEXT:
        yield from _GOOD[holds.kind].items()
    elif holds.ascii_only:
        yield from ((text, text) for text in GOOD_FORMS[holds.name])
    else:
        longest = "\U0001f4c4" * holds.max_length
        texts = (*NASTY_TEXTS, longest) if holds.one_line else (*NASTY_TEXTS, *NASTY_LINES, longest)
        yield from ((text, text) for text in texts)


def _bad(field: Field) -> Iterator[tuple[str, str]]:
    yield from ((form.name, form.text) for form in bad_forms(_plain(field)))
    if isinstance(field.type, Scalar):
        yield from ((text[:24], text) for text in BAD_FORMS.get(field.type.name, ()))


def _xml(cls: type[Node], field: Field, text: str) -> etree._Element:
    root = etree.fromstring(write_xml(message_with(cls, field, plainest(field))))
    next(site for site in xml_sites(root) if _is_leaf(site, field)).element.text = text
    return root


def _json(cls: type[Node], field: Field, text: str) -> dict[str, Any]:
    tree = json_tree(message_with(cls, field, plainest(field)))
    next(site for site in json_sites(tree) if _is_leaf(site, field)).put(_in_json(field, text))
    return tree


def _is_leaf(site: Site, field: Field) -> bool:
    return site.field is field and site.kind is SiteKind.LEAF


def _in_json(field: Field, text: str) -> Any:
    """The JSON value that is written like a text of the wire; the text itself where there is none."""
    if isinstance(field.type, Scalar) and field.type.kind in (Kind.INTEGER, Kind.FLAG):
        try:
            value = json.loads(text)
        except ValueError:
            return text
        # A number may have spaces around it, and -0 is refused before the codec sees it.
        return value if json.dumps(value) == text else text
    return text


_Case: TypeAlias = tuple[type[Node], Field, str]
_GOOD_CASES: Final = {
    f"{name}: {text[:24]}": (cls, field, text, value)
    for name, (cls, field) in _carriers().items()
    for text, value in _good(field)
}
_BAD_CASES: Final[dict[str, _Case]] = {
    f"{name}: {what}": (cls, field, text)
    for name, (cls, field) in _carriers().items()
    for what, text in _bad(field)
}
_LONG_TEXT_CASES: Final[dict[str, _Case]] = {
    f"{name}: {what}": (cls, field, text)
    for name, (cls, field) in _carriers().items()
    if isinstance(field.type, Scalar) and field.type.kind is Kind.TEXT and not field.type.ascii_only
    for what, (text, _) in NOT_IN_XML.items()
}


@pytest.mark.parametrize(("cls", "field", "text", "value"), _GOOD_CASES.values(), ids=map(ascii, _GOOD_CASES))
def test_a_good_form_is_taken_everywhere(cls: type[Node], field: Field, text: str, value: Any) -> None:
    message = message_with(cls, field, value)
    root, tree = _xml(cls, field, text), _json(cls, field, text)
    assert read_xml(root) == message
    assert read_json(tree) == message
    assert write_xml(message) == etree.tostring(root, method="c14n")
    assert json_tree(message) == tree
    assert libxml2().validate(root)
    assert json_schema_accepts(tree)


@pytest.mark.parametrize(("cls", "field", "text"), _BAD_CASES.values(), ids=map(ascii, _BAD_CASES))
def test_a_bad_form_is_taken_nowhere(cls: type[Node], field: Field, text: str) -> None:
    root, tree = _xml(cls, field, text), _json(cls, field, text)
    assert read_xml(root) is None
    assert read_json(tree) is None
    with pytest.raises(ValidationError):
        message_with(cls, field, text)
    if not isinstance(field.type, Scalar) or field.type.ascii_only:
        # Elsewhere the XSD takes white space around a value, and no schema knows how long a text may be.
        assert not libxml2().validate(root)
        assert not json_schema_accepts(tree)


@pytest.mark.parametrize(("cls", "field", "text"), _LONG_TEXT_CASES.values(), ids=_LONG_TEXT_CASES)
def test_what_xml_cannot_carry_is_taken_nowhere(cls: type[Node], field: Field, text: str) -> None:
    assert read_json(_json(cls, field, text)) is None
    with pytest.raises(ValidationError):
        message_with(cls, field, text)
    with pytest.raises(ValueError, match=r"compatible|surrogates"):
        _xml(cls, field, text)


@pytest.mark.parametrize("cls", inventory().shapes, ids=lambda cls: cls.__name__)
def test_every_field_is_written_and_read(cls: type[Node]) -> None:
    for field in inventory().shapes[cls].fields:
        message = message_with(cls, field, plainest(field))
        root, tree = etree.fromstring(write_xml(message)), json_tree(message)
        assert read_xml(root) == message
        assert read_json(tree) == message
        assert libxml2().validate(root)
        assert json_schema_accepts(tree)


def test_every_plain_type_has_good_and_bad_forms() -> None:
    ascii_types = {scalar.name for scalar in inventory().scalars if scalar.ascii_only}
    assert ascii_types == set(GOOD_FORMS) == set(BAD_FORMS)
    assert set(_carriers()) == {each.name for each in inventory().scalars} | {
        codes.__name__ for codes in inventory().codes
    }
