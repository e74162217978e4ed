"""A pattern means the same in Rust, in XSD and in ECMA-262, and says what the type is meant to be."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from typing import Any, Final, TypeAlias
from xml.sax.saxutils import quoteattr

import jsonschema_rs
import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from lxml import etree
from pydantic_core import SchemaValidator, ValidationError, core_schema

from mla_schema.derive.inventory import inventory
from mla_schema.derive.patterns import PatternError, ecma_pattern, xsd_pattern

_PATTERNS: Final = {scalar.name: scalar.pattern for scalar in inventory().scalars if scalar.pattern}
_DIGITS_GOOD: Final = ("0", "7", "10", "9007199254740991")
_DIGITS_BAD: Final = ("", "-1", "+1", "01", "1.0", "1e2", " 1", "1 ", "1\n", "\u0661", "12345678901234567")
_LINES_GOOD: Final = (
    *("a", "a b", "\u20ac", "\U0001f4c4", "\u00a0a\u00a0", "a\x7fb", "a\x85b", "\u2028", "[]^$-\\", "&<>\"'"),
    *("\ufffd", "\ud7ff\ue000", "x" * 5_000, "e\u0301 \u05d0\u05d1"),
)
_LINES_BAD: Final = (
    *("", " ", "\t", "\n", " a", "a ", "\ta", "a\t", "\na", "a\n", "a\r", "\ra", "a\rb", "a\r\nb"),
    *("\x00", "a\x00b", "a\x08", "a\x0bb", "a\x0cb", "\x0ea", "a\x1fb", "\ufffe", "a\uffffb"),
)
_ONE_LINE_BAD: Final = (*_LINES_BAD, "a\tb", "a\nb")

GOOD: Final[dict[str, tuple[str, ...]]] = {
    "Amount": ("0", "0.5", "1200.00", "999999999999999999.99999999"),
    "AutonomousSystemNumber": _DIGITS_GOOD,
    "ContentDigest": ("sha256:" + "0123456789abcdef" * 4,),
    "Count": _DIGITS_GOOD,
    "CountryCode": ("MD", "XK"),
    "CurrencyCode": ("MDL",),
    "Date": ("1900-01-01", "2026-11-20", "2999-12-31"),
    "Days": _DIGITS_GOOD,
    "FindingCode": ("MLA-K05", "MLA-F16", "MLA-K05b"),
    "Flag": ("true",),
    "IdentifierValue": _LINES_GOOD,
    "Instant": ("2026-11-20T19:07:33Z", "2026-11-20T00:00:00.001Z", "1900-01-01T23:59:59.120Z"),
    "PartId": ("1", "a-1", "A.b_c-9", "0" * 64),
    "ItemId": ("1", "a-1", "A.b_c-9", "0" * 64),
    "LanguageTag": ("ro", "gsw", "sr-Latn", "zh-Hant-TW", "es-419", "de-CH-1996", "sl-rozaj-biske-1994"),
    "Line": _LINES_GOOD,
    "AddressLine": _LINES_GOOD,
    "ArticleNumber": _LINES_GOOD,
    "MailAddress": _LINES_GOOD,
    "ServiceName": _LINES_GOOD,
    "TelephoneNumber": _LINES_GOOD,
    "Lines": (*_LINES_GOOD, "a\nb", "a\tb", "a\n\nb"),
    "MediaType": ("application/pdf", "a/b", "application/vnd.x+json", "1!#$&^_.+-/0", "a" * 127 + "/b"),
    "MessageId": ("0f8fad5b-d9cb-469f-a165-70867728950e",),
    "Months": _DIGITS_GOOD,
    "PartialDate": ("1984", "1984-07", "1984-07-31"),
    "PhraseKey": ("facts.phishing", "necessity.retentionExpiry.x9"),
    "Pointer": ("/body/dataRequest/items/0", "/a", "/0" * 64),
    "Port": _DIGITS_GOOD,
    "ScriptCode": ("Latn", "Cyrl"),
    "TimeZone": ("Europe/Chisinau", "UTC+02:00", "Z", "Etc/GMT-1"),
    "Token": ("amount", "a.b-c_9", "z" * 64),
    "Uri": ("https://example.org/x?y=z#w", "urn:x:~", "a:!", "z+.-9:[]^\\"),
    "UtcOffset": ("+00:00", "+02:00", "-14:59"),
    "Version": ("1.0", "1", "1.2.3.4"),
}
BAD: Final[dict[str, tuple[str, ...]]] = {
    "Amount": ("", "-1", "+1", "01", "1,0", "1.", ".5", "1e2", "0.123456789", "1 000", "1.0\n", "\u0661"),
    "AutonomousSystemNumber": _DIGITS_BAD,
    "ContentDigest": ("", "0" * 64, "sha256:" + "A" * 64, "sha256:" + "0" * 63, "sha512:" + "0" * 64),
    "Count": _DIGITS_BAD,
    "CountryCode": ("", "md", "M", "MDA", "M1", "MD\n", "\u0391A"),
    "CurrencyCode": ("", "mdl", "MD", "MDLL"),
    "Date": (
        "",
        "1899-12-31",
        "3000-01-01",
        "2026-13-01",
        "2026-00-10",
        "2026-11-32",
        "2026-1-1",
        "2026-11-20Z",
    ),
    "Days": _DIGITS_BAD,
    "FindingCode": ("", "K05", "MLA-05", "MLA-K5", "MLA-K055", "MLA-k05", "MLA-K05bb"),
    "Flag": ("", "false", "True", "1", "true ", "true\n"),
    "IdentifierValue": _ONE_LINE_BAD,
    "Instant": (
        *("", "2026-11-20", "2026-11-20T19:07:33", "2026-11-20T19:07:33+00:00", "2026-11-20T19:07:33.000Z"),
        *("2026-11-20T19:07:33.5Z", "2026-11-20T24:00:00Z", "2026-11-20T19:60:00Z", "2026-11-20T19:07:60Z"),
        *("2026-11-20 19:07:33Z", "2026-11-20T19:07:33Z\n", "2026-11-20T19:07:33.1234Z"),
    ),
    "PartId": ("", "-1", "1-", ".", "a b", "0" * 65, "\u00e9"),
    "ItemId": ("", "-1", "1-", ".", "a b", "0" * 65, "\u00e9"),
    "LanguageTag": ("", "RO", "r", "romanian", "ro-md", "ro_MD", "sr-latn", "ro-", "x-private"),
    "Line": _ONE_LINE_BAD,
    "AddressLine": _ONE_LINE_BAD,
    "ArticleNumber": _ONE_LINE_BAD,
    "MailAddress": _ONE_LINE_BAD,
    "ServiceName": _ONE_LINE_BAD,
    "TelephoneNumber": _ONE_LINE_BAD,
    "Lines": _LINES_BAD,
    "MediaType": (
        "",
        "pdf",
        "application/",
        "/pdf",
        "Application/PDF",
        "a/b; c=d",
        "a" * 128 + "/b",
        "a/b/c",
    ),
    "MessageId": (
        *("", "0F8FAD5B-D9CB-469F-A165-70867728950E", "{0f8fad5b-d9cb-469f-a165-70867728950e}"),
        *("0f8fad5bd9cb469fa16570867728950e", "0f8fad5b-d9cb-069f-a165-70867728950e"),
        "0f8fad5b-d9cb-469f-c165-70867728950e",
    ),
    "Months": _DIGITS_BAD,
    "PartialDate": ("", "84", "1984-7", "1984-13", "1984-07-32", "0984", "3000", "1984-07-31T00:00:00Z"),
    "PhraseKey": (
        "",
        "facts",
        "Facts.phishing",
        "facts.",
        ".phishing",
        "facts..x",
        "facts.Phishing",
        "a-b.c",
    ),
    "Pointer": ("", "/", "a", "/a/", "/a~1b", "/\u00e9", "/0" * 65),
    "Port": _DIGITS_BAD,
    "ScriptCode": ("", "latn", "LATN", "Lat", "Latin"),
    "TimeZone": ("", "+02:00", "1", "Europe Chisinau", "Europe\\Chisinau", "a" * 65),
    "Token": ("", "1a", "_a", "a b", "a:b", "z" * 65, "\u00e9"),
    "Uri": ("", "example.org", "1a:b", "a:", "a:b c", "a:\u00e9", ":b", "a:b\n"),
    "UtcOffset": ("", "02:00", "+2:00", "+15:00", "+02:60", "+0200", "Z", "\u221202:00"),
    "Version": ("", "1.", ".1", "v1", "1.2.3.4.5", "1.0.", "0123456789"),
}
_PAIRS: Final = [(name, text) for name in GOOD for text in (*GOOD[name], *BAD[name])]
_EXPECTED: Final = [text in GOOD[name] for name, text in _PAIRS]

Engine: TypeAlias = Callable[[str, str], bool]
_NODE: Final = shutil.which("node")
_NODE_PROGRAM: Final = """
const pairs = JSON.parse(require("fs").readFileSync(0, "utf8"));
const verdicts = pairs.map(([pattern, text]) => new RegExp(pattern, "u").test(text));
process.stdout.write(JSON.stringify(verdicts));
"""


def _anchored(pattern: str) -> str:
    return f"^(?:{pattern})$"


@cache
def _rust_validator(name: str) -> SchemaValidator:
    return SchemaValidator(core_schema.str_schema(pattern=_anchored(_PATTERNS[name])))


def _rust(name: str, text: str) -> bool:
    try:
        _rust_validator(name).validate_python(text)
    except ValidationError:
        return False
    return True


@cache
def _xsd_text(name: str) -> str:
    return (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="value"><xs:simpleType>'
        f'<xs:restriction base="xs:string"><xs:pattern value={quoteattr(xsd_pattern(_PATTERNS[name]))}/>'
        "</xs:restriction></xs:simpleType></xs:element></xs:schema>"
    )


@cache
def _libxml2_schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.fromstring(_xsd_text(name)))


@cache
def _xmlschema_schema(name: str) -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(_xsd_text(name))


def _element(text: str) -> etree._Element:
    element = etree.Element("value")
    element.text = text
    return element


def _libxml2(name: str, text: str) -> bool:
    return bool(_libxml2_schema(name).validate(_element(text)))


def _xmlschema(name: str, text: str) -> bool:
    return bool(_xmlschema_schema(name).is_valid(_element(text)))


@cache
def _json_validator(name: str) -> Any:
    return jsonschema_rs.Draft202012Validator({"pattern": _anchored(ecma_pattern(_PATTERNS[name]))})


def _json_schema(name: str, text: str) -> bool:
    return bool(_json_validator(name).is_valid(text))


def _in_xml(text: str) -> bool:
    """Whether XML can carry the text at all."""
    return re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", text) is None


_ENGINES: Final[dict[str, Engine]] = {
    "rust": _rust,
    "xsd-libxml2": _libxml2,
    "xsd-xmlschema": _xmlschema,
    "ecma-jsonschema-rs": _json_schema,
}


def test_every_pattern_has_good_and_bad_samples() -> None:
    assert set(GOOD) == set(BAD) == set(_PATTERNS)
    assert all(GOOD.values())
    assert all(BAD.values())


@pytest.mark.parametrize("engine", _ENGINES.values(), ids=_ENGINES)
def test_an_engine_says_what_is_meant(engine: Engine) -> None:
    pairs = list(zip(_PAIRS, _EXPECTED, strict=True))
    if engine in (_libxml2, _xmlschema):
        assert not any(expected for (_, text), expected in pairs if not _in_xml(text))
        pairs = [pair for pair in pairs if _in_xml(pair[0][1])]
    assert [(name, text) for (name, text), expected in pairs if engine(name, text) != expected] == []


@pytest.mark.skipif(_NODE is None, reason="node, an engine of ECMA-262, is not installed")
def test_a_real_ecma_engine_says_what_is_meant() -> None:
    asked = json.dumps([(_anchored(ecma_pattern(_PATTERNS[name])), text) for name, text in _PAIRS])
    assert _NODE is not None
    answer = subprocess.run(
        [_NODE, "-e", _NODE_PROGRAM],
        input=asked,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    verdicts: list[bool] = json.loads(answer.stdout)
    wrong = [
        pair for pair, found, expected in zip(_PAIRS, verdicts, _EXPECTED, strict=True) if found != expected
    ]
    assert wrong == []


@given(st.sampled_from(sorted(_PATTERNS)), st.data())
def test_the_engines_agree(name: str, data: DataObject) -> None:
    matching = st.from_regex(re.compile(_PATTERNS[name], re.ASCII), fullmatch=True)
    text = data.draw(matching)
    if data.draw(st.booleans()):
        place = data.draw(st.integers(0, len(text)))
        sign = data.draw(st.sampled_from("aZ09 \t\n\r-^$.:/+\u00e9\U0001f4c4") | st.characters(codec="utf-8"))
        text = text[:place] + sign + text[place + data.draw(st.integers(0, 1)) :]
    verdict = _rust(name, text)
    assert _json_schema(name, text) == verdict
    if _in_xml(text):
        assert _libxml2(name, text) == verdict
        assert _xmlschema(name, text) == verdict
    else:
        assert not verdict


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"\d", id="digit-class"),
        pytest.param(r"\w+", id="word-class"),
        pytest.param(r"\s", id="space-class"),
        pytest.param(r"[\d]", id="digit-class-in-a-class"),
        pytest.param(r"\x41", id="hexadecimal-escape"),
        pytest.param(r"\p{L}", id="property"),
        pytest.param(r"\.", id="escaped-full-stop"),
        pytest.param("a.b", id="any-character"),
        pytest.param("^a", id="anchor-at-the-beginning"),
        pytest.param("a$", id="anchor-at-the-end"),
        pytest.param("(?:a)", id="group-that-does-not-capture"),
        pytest.param("(?=a)", id="look-ahead"),
        pytest.param("(?i)a", id="flag"),
        pytest.param("a*?", id="lazy"),
        pytest.param("a++", id="possessive"),
        pytest.param("*a", id="quantifier-first"),
        pytest.param("(+a)", id="quantifier-first-in-a-group"),
        pytest.param("a|{2}", id="quantifier-after-a-bar"),
        pytest.param("a{2}{3}", id="quantifier-twice"),
        pytest.param("a{", id="brace-alone"),
        pytest.param("a{,3}", id="quantifier-without-a-minimum"),
        pytest.param("[]", id="empty-class"),
        pytest.param("[a", id="class-without-an-end"),
        pytest.param("a]", id="class-without-a-beginning"),
        pytest.param("[[a]]", id="class-in-a-class"),
        pytest.param("[a-z-[aeiou]]", id="subtraction"),
        pytest.param("[a&&b]", id="intersection"),
        pytest.param("[a~~b]", id="symmetric-difference"),
        pytest.param("[+--]", id="range-that-ends-with-a-hyphen"),
        pytest.param("[-a]", id="hyphen-first"),
        pytest.param("[a-c-e]", id="hyphen-after-a-range"),
        pytest.param("[z-a]", id="range-not-in-order"),
        pytest.param("\u00e9", id="literal-that-is-not-ascii"),
        pytest.param("a\tb", id="control-character"),
    ],
)
def test_what_does_not_travel_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        xsd_pattern(pattern)
    with pytest.raises(PatternError):
        ecma_pattern(pattern)


@pytest.mark.parametrize(
    ("pattern", "in_xsd", "in_ecma"),
    [
        pytest.param("[a-z0-9._-]{1,3}", r"[a-z0-9._\-]{1,3}", r"[a-z0-9._\-]{1,3}", id="hyphen"),
        pytest.param("[!#$&^_]+", r"[!#$&\^_]+", "[!#$&^_]+", id="circumflex"),
        pytest.param("[^\x00-\x08\uffff\\t ]*", r"[^\t ]*", r"[^\u0000-\u0008\uffff\t ]*", id="not-in-xml"),
        pytest.param("(a|b)?", "(a|b)?", "(a|b)?", id="group"),
        pytest.param("\\t\\n\\r/", "\\t\\n\\r/", "\\t\\n\\r/", id="white-space"),
    ],
)
def test_a_pattern_is_rewritten(pattern: str, in_xsd: str, in_ecma: str) -> None:
    assert xsd_pattern(pattern) == in_xsd
    assert ecma_pattern(pattern) == in_ecma
