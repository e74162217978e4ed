"""The family ``reading``, third part: what a reader must bear, and what it must refuse before it begins."""

from __future__ import annotations

import json
from typing import Any, Final

from mla_schema.wire.limits import Limits
from tests.test_codec_strictness_json import GOOD as GOOD_JSON
from tests.test_codec_strictness_xml import GOOD as GOOD_XML
from tests.vectors.derive.book import Book, accepted, refused

_FAMILY: Final = "reading"
_SIZE: Final = 8 * 1024 * 1024
_INLINE: Final = 5_000_000
_ELEMENTS: Final = 250_000
"""More elements are a matter of their number, and not of their depth."""


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    assert Limits().size == _SIZE
    assert Limits().inline == _INLINE
    for form, good in (("xml", GOOD_XML), ("json", GOOD_JSON)):
        _size(book, form, good)
        _attachments(book, form, good)
    _depth(book)


def _parts(form: str, *parts: tuple[str, int]) -> dict[str, Any]:
    return {"form": form, "parts": [{"text": text, "times": times} for text, times in parts]}


def _size(book: Book, form: str, good: str) -> None:
    # White space behind the first token, so that nothing but the size is unusual.
    cut = good.index(">") + 1 if form == "xml" else 1
    space, odd = divmod(_SIZE - len(good.encode()), 2)
    # At the other end too: a reader may bound a single text below the size of the file.
    end = good.rindex("<") if form == "xml" else good.rindex("}")
    filled = ((good[:cut], 1), (" ", space), (good[cut:end], 1), (" ", space + odd), (good[end:], 1))
    about = "A file of 8 MiB is read, even if nearly all of it is white space."
    book.add(_FAMILY, f"limit size {form}", about, ["10.5"], "read", _parts(form, *filled), accepted())


def _attachments(book: Book, form: str, good: str) -> None:
    begin, end = good.split("YWJj")
    for old in ("<size>3</size>", '"size": 3, '):
        begin = begin.replace(old, "")
    whole, rest = divmod(_INLINE, 3)
    assert rest == 2
    at = _parts(form, (begin, 1), ("QUFB", whole), ("QUE=", 1), (end, 1))
    over = _parts(form, (begin, 1), ("QUFB", whole + 1), (end, 1))
    about = "Attachments of 5 000 000 bytes in all travel inside a message."
    book.add(_FAMILY, f"limit inline {form}", about, ["10.5"], "read", at, accepted())
    about = "Attachments that are larger by one byte travel beside the message: the limit is a refusal of its own."
    book.add(
        _FAMILY, f"limit inline over {form}", about, ["10.5"], "read", over, refused("limits", "MLA-L07")
    )


def _depth(book: Book) -> None:
    tree: Any = "a"
    for _ in range(30):
        tree = {"a": tree}
    deep = json.dumps({**json.loads(GOOD_JSON), "unknown": tree})
    about = "A file that is 32 levels deep is read as far as to see that it is no message; depth is not what is wrong."
    source = book.source(deep.encode(), near=f"{_FAMILY}/limit depth json")
    book.add(_FAMILY, "limit depth json", about, ["10.5"], "read", source, refused("structure", "MLA-F01"))
    inner = "<a>" * 31 + "</a>" * 31
    xml = GOOD_XML.replace("</message>", inner + "</message>")
    source = book.source(xml.encode(), near=f"{_FAMILY}/limit depth xml")
    book.add(_FAMILY, "limit depth xml", about, ["10.5"], "read", source, refused("structure", "MLA-F01"))
    for levels in (1_001, 100_000, 1_000_000):
        about = f"{levels} levels are refused without a walk through all of them, and end no program."
        for form, parts in {
            "json": (('{"a":', 1), ("[", levels), ("]", levels), ("}", 1)),
            "json not closed": (('{"a":', 1), ("[", levels)),
            "xml": (
                ('<message xmlns="https://w3id.org/mla-schema/1">', 1),
                ("<a>", levels),
                ("</a>", levels),
                ("</message>", 1),
            ),
        }.items():
            if form == "xml" and levels > _ELEMENTS:
                continue
            source = _parts(form.partition(" ")[0], *parts)
            book.add(
                _FAMILY,
                f"limit depth {levels} {form}",
                about,
                ["10.5", "2.5"],
                "read",
                source,
                refused("limits", "MLA-L02"),
            )
