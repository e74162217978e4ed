"""Catalogues as PO files of GNU gettext, for Poedit and its like.

The key is the context of an entry (``msgctxt``). What a machine wrote, or what is out of date, is ``fuzzy``; the
status, and the English of which an old text is the translation, stand in comments that tools keep.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from mla_schema.exchange.units import Unit
from mla_schema.locale.soundness import placeholders

STATUS: Final = "mla-status"
"""The comment with the status."""
OF: Final = "mla-of"
"""The comment with the hash of the English text of which a stale text is the translation."""

_PLURALS = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "fr": "nplurals=2; plural=(n > 1);",
    "hy": "nplurals=2; plural=(n > 1);",
    "ro": "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);",
    **dict.fromkeys(
        ("be", "ru", "uk"),
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    ),
}
"""How a language counts. No text of ours has plural forms, but tools ask for it; two forms are usual elsewhere."""
_USUAL = "nplurals=2; plural=(n != 1);"
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})


def write_po(units: Iterable[Unit], language: str) -> bytes:
    """Write a PO file.

    Args:
        units: The texts.
        language: The code of the language.
    """
    head = {
        "Project-Id-Version": "mla-schema",
        # Tools ask for a time and for names; a file of ours has none, so that it is the same each time.
        "PO-Revision-Date": "1970-01-01 00:00+0000",
        "Last-Translator": "none",
        "Language-Team": "none",
        "Language": language.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": _PLURALS.get(language, _USUAL),
        "X-Language-Tag": language,
    }
    lines = ['msgid ""', 'msgstr ""', *(_quoted(f"{name}: {value}\n") for name, value in head.items())]
    for unit in units:
        lines += ["", *_entry(unit)]
    return ("\n".join(lines) + "\n").encode()


def _entry(unit: Unit) -> Iterator[str]:
    for note in unit.notes:
        yield f"#. {' '.join(note.split())}"
    entry = unit.entry
    if entry is not None:
        yield f"#. {STATUS}: {entry.status}"
        if unit.stale:
            yield f"#. {OF}: {entry.of}"
    flags = []
    if entry is not None and not unit.confirmed:
        flags.append("fuzzy")
    if placeholders(unit.source):
        flags.append("python-brace-format")
    if flags:
        yield f"#, {', '.join(flags)}"
    yield f"msgctxt {_quoted(unit.key)}"
    yield f"msgid {_quoted(unit.source)}"
    yield f"msgstr {_quoted(entry.text if entry is not None else '')}"


def _quoted(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"'
