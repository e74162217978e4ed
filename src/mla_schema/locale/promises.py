"""What each language promises: which texts of the English catalogue it has, all of them and none out of date.

A full language has every text. A rendered language has what a document needs that shows a message: labels, headings,
the sentences of phrases, and the words of proofs and reports. It lacks what explains: meanings, rules, faults, facts
about Parties and the names of scalar types, which stand in English there, marked as such.
"""

from functools import cache
from typing import Final

from mla_schema.locale.catalogue import ENGLISH, english
from mla_schema.locale.shown import is_shown

FULL: Final = (ENGLISH, "fr", "ro", "uk", "ka", "hy", "az", "ar")
"""The languages of the Council of Europe, of the Parties for which the project was begun, and Arabic."""
RENDERED: Final = ("be", "ru", "de", "es")
"""Further languages in which documents are read."""
PROMISED: Final = (*FULL, *RENDERED)
"""All languages that promise something."""


@cache
def promised(language: str) -> frozenset[str]:
    """The keys of the texts that a language promises; a language of somebody else is measured by all of them.

    Args:
        language: Its code.
    """
    keys = english().texts.keys()
    return frozenset(keys if language not in RENDERED else filter(is_shown, keys))
