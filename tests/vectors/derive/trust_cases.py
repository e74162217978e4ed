"""What the cases of the family ``trust`` share: the usual file, judged at the usual time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

import mla_schema as mla
from mla_schema.signature.xml import sign_xml
from tests.signature.pki import AT, Holder
from tests.signature.specimens import (
    sealed,
)
from tests.vectors.derive.book import Book, accepted
from tests.vectors.derive.trusts import instant, kept, needed, stated

FAMILY: Final = "trust"
DAY: Final = timedelta(days=1)
SIGNER: Final = {"country": "MD", "id": "specimen-prosecutor"}
GOOD: Final = accepted(signer=SIGNER)


def add(
    book: Book,
    name: str,
    about: str,
    clauses: list[str],
    expected: dict[str, Any],
    trust: dict[str, Any],
    data: bytes | None = None,
    **more: Any,
) -> None:
    """A case about the usual file, judged at the usual time, if nothing else is said.

    Args:
        book: Takes the case.
        name: Its name.
        about: What is tried and why it matters.
        clauses: The clauses that it shows.
        expected: What must come of it.
        trust: Who is trusted.
        data: The file, when it is another.
        **more: What else is asked with, and ``features``.
    """
    given = {"at": instant(AT), **more}
    features = {*given.pop("features", ()), *needed(trust, expected)}
    source = book.source(data if data is not None else sealed(), near=f"{FAMILY}/{name}")
    named = ["2.3", *clauses] if "stage" in expected else clauses
    book.add(
        FAMILY,
        name,
        about,
        named,
        "verify",
        source,
        expected,
        features=features,
        trust=kept(book, trust),
        **given,
    )


def entries(*entries: mla.TrustedAuthority, **more: Any) -> dict[str, Any]:
    return stated(mla.Trust(entries), **more)


def seal(content: mla.Message, by: Holder) -> bytes:
    return sign_xml(mla.encode(content, form=mla.Form.XML), by.signer(), AT)
