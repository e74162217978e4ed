"""Units and files for the tests of the exchange."""

from typing import Final

from hypothesis import strategies as st

from mla_schema.exchange import Returned, Unit, units_of
from mla_schema.locale.catalogue import english
from mla_schema.locale.entries import STATUSES, Entry, hash_of
from mla_schema.locale.soundness import MAX_TEXT, forbidden

KEY: Final = "code.Urgency.emergency"
FILLED: Final = "fault.MLA-F01.message"
ORIGIN: Final = english().texts
PLAIN: Final = tuple(sorted(key for key, text in ORIGIN.items() if "{" not in text))

ODD: Final = (
    'a "quoted" \\ text',
    "back\\slash\\n and \\\\",
    "two\nlines\tand a tab",
    "שלום עולם \u202eabc\u202c مرحبا",
    "e\u0301\u0302 ö n\u0303",
    "👩‍👩‍👧 😀 𝔘",
    "<b>&amp;</b> ]]> <!-- ' --> &#13; &lt;",
    '#, fuzzy\nmsgid "x"',
    "line\u2028paragraph\u2029next\x85"[:-1],
    "non\u00a0breaking \u200b zero \ufeff bom",
)
"""Texts that a careless writer or reader would change."""


def entry(key: str, text: str = "x", status: str = "machine", *, stale: bool = False) -> Entry:
    return Entry(text, "0" * 16 if stale else hash_of(ORIGIN[key]), status)


def units(**entries: Entry) -> tuple[Unit, ...]:
    return units_of(entries, {key.replace("__", "."): each for key, each in entries.items()})


def returned(key: str = KEY, text: str = "x", **changed: object) -> Returned:
    told: dict[str, object] = {"source": ORIGIN.get(key, "?"), "text": text, "confirmed": True, **changed}
    return Returned(key, **told)  # type: ignore[arg-type]  # Each row names what it changes.


@st.composite
def entries(draw: st.DrawFn) -> dict[str, Entry]:
    """Translations with odd texts, of every status, some of them stale."""
    keys = draw(st.sets(st.sampled_from(PLAIN), max_size=6))
    texts = st.sampled_from(ODD) | st.text(max_size=40).filter(_sound)
    statuses = st.sampled_from(STATUSES)
    return {key: entry(key, draw(texts), draw(statuses), stale=draw(st.booleans())) for key in sorted(keys)}


def _sound(text: str) -> bool:
    unbraced = "{" not in text and "}" not in text
    return unbraced and text == text.strip() != "" and forbidden(text) is None and len(text) < MAX_TEXT
