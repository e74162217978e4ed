"""The family ``digest``: one digest for both syntaxes, over bytes that are the same everywhere."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.model.node import tag
from tests.example_files import ALONE, FOLDER, NAMES, SUFFIX, message
from tests.test_codec_strictness_json import GOOD as GOOD_JSON
from tests.test_codec_strictness_xml import GOOD as GOOD_XML
from tests.vectors.derive.book import Book, accepted, refused

_FAMILY: Final = "digest"


@cache
def shown() -> tuple[str, ...]:
    """The examples that stand by themselves, and the first of each type of message in the conversations."""
    first: dict[str, str] = {}
    for name in NAMES:
        first.setdefault(tag(type(message(name).body)), name)
    return tuple(dict.fromkeys((*ALONE, *first.values())))


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    for name in shown():
        _twins(book, name.removeprefix("conversations/"), name)
    for name, (text, about, clauses) in _SAME.items():
        _same(book, name, text, about, clauses)
    for name, (text, about, clauses) in _OTHER.items():
        _same(book, name, text, about, clauses, other=True)
    signed = FOLDER / "signed" / "01-subscriber-phishing-bank-fraud.mla"
    content = message("01-subscriber-phishing-bank-fraud")
    for form in mla.Form:
        data = signed.with_suffix(f".mla.{form.value}").read_bytes()
        source = book.source(data, near=f"{_FAMILY}/signed {form.value}")
        about = "The signature is no part of the content: the digest is that of the message without it."
        book.add(
            _FAMILY,
            f"signed {form.value}",
            about,
            ["6.1", "6.2", "2.4"],
            "digest",
            source,
            _expected(book, content),
        )
    book.add(
        _FAMILY,
        "no message",
        "What is no message has no digest: an implementation must not give that of its bytes.",
        ["6.1", "2.5"],
        "digest",
        book.source(GOOD_JSON.replace('"NL"', '"nl"').encode(), near=f"{_FAMILY}/no message"),
        refused("structure", faults.WRONG_FORM.code),
    )


def _twins(book: Book, name: str, path: str) -> None:
    """An example in both syntaxes: its digest, and each form made of the other."""
    content = message(path)
    files = {
        form: book.source(
            (FOLDER / (path + SUFFIX[form])).read_bytes(), near=f"{_FAMILY}/{name} {form.value}"
        )
        for form in mla.Form
    }
    kind = tag(type(content.body))
    for form in mla.Form:
        about = f"A message of the type '{kind}' has one digest, here computed from its {form.value.upper()} form."
        book.add(
            _FAMILY,
            f"{name} {form.value}",
            about,
            ["6.1", "6.2"],
            "digest",
            files[form],
            _expected(book, content),
        )
        other = mla.Form.JSON if form is mla.Form.XML else mla.Form.XML
        about = f"A message of the type '{kind}' is written in {other.value.upper()}, and nothing is lost or added."
        clauses = ["5.3.1", "5.3.3", "6.4"] if other is mla.Form.JSON else ["5.3.2", "5.3.3"]
        expected = accepted(data=_canonical(book, content, other))
        book.add(
            _FAMILY,
            f"{name} {form.value} to {other.value}",
            about,
            clauses,
            "convert",
            files[form],
            expected,
            features=["convert"],
            to=other.value,
        )


def _canonical(book: Book, content: mla.Message, form: mla.Form) -> dict[str, Any]:
    near = f"{_FAMILY}/canonical {content.header.id} {mla.digest(content)[7:15]}"
    return book.source(mla.encode(content, form=form), near=near)


def _expected(book: Book, content: mla.Message) -> dict[str, Any]:
    return accepted(digest=mla.digest(content), canonical=_canonical(book, content, mla.Form.JSON))


def _same(book: Book, name: str, text: str, about: str, clauses: list[str], *, other: bool = False) -> None:
    content = mla.read(text.encode()).unverified()
    usual = mla.digest(mla.read(GOOD_JSON.encode()).unverified())
    assert (mla.digest(content) != usual) is other, name
    source = book.source(text.encode(), near=f"{_FAMILY}/{name}")
    book.add(_FAMILY, name, about, clauses, "digest", source, _expected(book, content))


def _extended(value: str) -> str:
    return GOOD_JSON.replace('"attachments"', f'"extensions": [{value}], "attachments"', 1)


_SAME: Final[dict[str, tuple[str, str, list[str]]]] = {
    "usual JSON": (GOOD_JSON, "The message with which the others of this group are compared.", ["6.1"]),
    "usual XML": (GOOD_XML, "The same message in the other syntax has the same digest.", ["6.1"]),
    "JSON without white space": (
        json.dumps(json.loads(GOOD_JSON), separators=(",", ":")),
        "White space between tokens does not change the digest.",
        ["6.2"],
    ),
    "JSON members sorted backwards": (
        json.dumps(dict(sorted(json.loads(GOOD_JSON).items(), reverse=True)), indent=3),
        "The order of the members does not change the digest.",
        ["6.2"],
    ),
    "JSON with escapes": (
        GOOD_JSON.replace("subscriber", "\\u0073ubscriber"),
        "An escape does not change the digest.",
        ["6.2", "5.2.4"],
    ),
    "XML without white space": (
        GOOD_XML.replace("\n", "").replace("  ", ""),
        "White space between elements does not change the digest.",
        ["6.2"],
    ),
    "XML with a section and references": (
        GOOD_XML.replace("198.51", "<![CDATA[198]]>&#46;51"),
        "Sections and references do not change the digest.",
        ["6.2", "5.1.5"],
    ),
}
_OTHER: Final[dict[str, tuple[str, str, list[str]]]] = {
    "composed": (
        GOOD_JSON.replace("198.51.100.7", "\u00e9"),
        "A letter with its accent as one character.",
        ["4.3.7", "6.1"],
    ),
    "decomposed": (
        GOOD_JSON.replace("198.51.100.7", "e\u0301"),
        "The same letter as two characters is another text, and has another digest.",
        ["4.3.7", "6.1"],
    ),
    "sorted by units of UTF-16": (
        GOOD_JSON.replace("198.51.100.7", "\U0001f4c4\ufb33"),
        "Characters beyond the first plane are written as they are.",
        ["6.1"],
    ),
    "characters that JSON escapes": (
        GOOD_JSON.replace("198.51.100.7", 'a\\"b\\\\c\\u007f/d\u2028'),
        "Only what must be escaped is escaped in the bytes that are hashed.",
        ["6.1", "5.3.1"],
    ),
    "inner white space": (
        GOOD_JSON.replace("198.51.100.7", "198  51"),
        "White space inside of a text belongs to it.",
        ["4.3.7", "6.1"],
    ),
    "extension unknown": (
        _extended('{"uri": "https://example.org/x", "values": [{"name": "only", "value": "at night"}]}'),
        "An unknown extension counts in the digest: it is part of what was said.",
        ["10.3", "6.1"],
    ),
    "milliseconds": (
        GOOD_JSON.replace("19:07:33Z", "19:07:33.120Z"),
        "Milliseconds are part of an instant.",
        ["4.3.1", "6.1"],
    ),
}
