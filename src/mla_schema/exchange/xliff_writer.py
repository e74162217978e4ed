"""Catalogues as XLIFF 1.2, for the tools of translation offices.

The key is the identifier of a unit. The state tells whether somebody has to look at the translation; the status, and
the English of which an old text is the translation, stand in notes.
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from mla_schema.core.version import __version__
from mla_schema.exchange.units import Unit
from mla_schema.locale.entries import OFFICIAL

NAMESPACE: Final = "urn:oasis:names:tc:xliff:document:1.2"
STATUS: Final = "mla-status"
"""The sender of the note with the status."""
OF: Final = "mla-of"
"""The sender of the note with the hash of the English text of which a stale text is the translation."""


def write_xliff(units: Iterable[Unit], language: str) -> bytes:
    """Write an XLIFF file.

    Args:
        units: The texts.
        language: The code of the language.
    """
    file = (
        f'<file original="mla-schema" source-language="en" target-language="{escape(language)}" '
        'datatype="plaintext" xml:space="preserve">'
    )
    tool = f'<tool tool-id="mla-schema" tool-name="mla-schema" tool-version="{escape(__version__)}"/>'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<xliff version="1.2" xmlns="{NAMESPACE}">',
        file,
        f"<header>{tool}</header>",
        "<body>",
        *(line for unit in units for line in _unit(unit)),
        "</body>",
        "</file>",
        "</xliff>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _unit(unit: Unit) -> Iterator[str]:
    yield f'<trans-unit id="{escape(unit.key)}">'
    yield f"<source>{escape(unit.source, quote=False)}</source>"
    entry = unit.entry
    if entry is not None:
        yield f'<target state="{_state(unit)}">{escape(entry.text, quote=False)}</target>'
        yield f'<note from="{STATUS}">{escape(entry.status)}</note>'
        if unit.stale:
            yield f'<note from="{OF}">{escape(entry.of)}</note>'
    for note in unit.notes:
        yield f'<note from="developer">{escape(" ".join(note.split()), quote=False)}</note>'
    yield "</trans-unit>"


def _state(unit: Unit) -> str:
    if unit.stale:
        return "needs-adaptation"
    if not unit.confirmed:
        return "needs-review-translation"
    return "final" if unit.entry is not None and unit.entry.status == OFFICIAL else "signed-off"
