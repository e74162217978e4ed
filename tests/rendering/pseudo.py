"""A language that nobody speaks: each English text between marks, longer by more than a half, accented and Arabic."""

import re
from functools import cache
from typing import Final

from mla_schema.locale.catalogue import english
from mla_schema.locale.entries import Entry, hash_of, write_entries

BEGIN: Final = "⟦"
END: Final = "⟧"
_ACCENTS: Final = str.maketrans("aeiouAEIOUncsy", "àéîöüÀÉÎÖÜñçšý")
_ARABIC: Final = "طلب المساعدة القانونية المتبادلة "


@cache
def pseudo_texts() -> dict[str, str]:
    """Every text of the language by its key."""
    return {key: pseudo_text(text) for key, text in english().texts.items()}


@cache
def pseudo_file() -> bytes:
    """The file of the language."""
    origin = english().texts
    entries = {key: Entry(text, hash_of(origin[key]), "reviewed") for key, text in pseudo_texts().items()}
    return write_entries(entries)


def pseudo_text(text: str) -> str:
    """A text in the language; its placeholders stay.

    Args:
        text: The English text.
    """
    pieces = re.split(r"(\{\{|\}\}|\{[^{}]*\})", text)
    accented = "".join(each if number % 2 else each.translate(_ACCENTS) for number, each in enumerate(pieces))
    more = -(-len(text) * 3 // 5)
    padding = (_ARABIC * (more // len(_ARABIC) + 1))[:more].strip() or "ط"
    return f"{BEGIN}{accented} {padding}{END}"
