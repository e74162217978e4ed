"""Catalogues: the texts of one language by key.

Keys are computed from definitions: ``field.IpAddress.port``, ``type.IpAddress``, ``code.Urgency.emergency``,
``fault.MLA-F01.message``, ``rule.MLA-K05a.fix``.

The English catalogue is derived and is plain: a text for each key. Every other one is the work of translators, and
says with each text of which English it is the translation, and how good it is::

    {"rule.MLA-K05a.message": {"text": "…", "of": "<hash_of the English text>", "status": "reviewed"}}

Where a text is missing, or the English has changed since, English stands in; whoever shows it says so.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Protocol

from mla_schema.locale.entries import MACHINE, hash_of, read_entries
from mla_schema.locale.shown import is_shown

ENGLISH = "en"
_ENDING = ".json"


class Labels(Protocol):
    """What gives the text of a key."""

    def label(self, key: str) -> str:
        """The text of a key.

        Args:
            key: The key of a definition.
        """


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of one language.

    Attributes:
        language: Its code, as in BCP 47.
        texts: The texts that are there and not out of date.
        stale: The keys whose English has changed since they were translated.
        machine: The keys whose text a machine made and no person has reviewed.
        complete: Whether every text of the English catalogue is there.
        shows_all: Whether every text is there that a document needs which shows a message.
    """

    language: str
    texts: Mapping[str, str]
    stale: frozenset[str] = frozenset()
    machine: frozenset[str] = frozenset()
    complete: bool = True
    shows_all: bool = True

    def label(self, key: str) -> str:
        """The text of a key.

        Args:
            key: The key of a definition.

        Returns:
            Its text; the English one where the catalogue has none; the last word of the key where English has none.
        """
        return self.texts.get(key) or english().texts.get(key) or key.rpartition(".")[2]

    def has(self, key: str) -> bool:
        """Whether the text of a key is in this language, and not the English one that stands in.

        Args:
            key: The key of a definition.
        """
        return bool(self.texts.get(key))


@cache
def english() -> Catalogue:
    """The English catalogue, which is derived from the definitions and always complete."""
    text = files("mla_schema.locale").joinpath("en.json").read_text(encoding="utf-8")
    return Catalogue(ENGLISH, json.loads(text))


@cache
def languages() -> tuple[str, ...]:
    """The languages whose catalogues come with the package, in alphabetical order."""
    names = (each.name for each in files("mla_schema.locale").iterdir())
    return tuple(sorted(name.removesuffix(_ENDING) for name in names if name.endswith(_ENDING)))


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language that comes with the package.

    Args:
        language: Its code, such as ``en``.

    Raises:
        LookupError: There is none.
    """
    if language == ENGLISH:
        return english()
    if language not in languages():
        message = f"there is no catalogue of {language!r}"
        raise LookupError(message)
    return read_catalogue(shipped(language), language)


def shipped(language: str) -> bytes:
    """The file of a language that comes with the package.

    Args:
        language: Its code, one of ``languages``.
    """
    return files("mla_schema.locale").joinpath(f"{language}{_ENDING}").read_bytes()


def read_catalogue(data: bytes, language: str) -> Catalogue:
    """Read the catalogue of a language other than English.

    Args:
        data: The file.
        language: The code of the language.

    Raises:
        ValueError: It is not of the form that it must have; the text says what is wrong.
    """
    origin = english().texts
    entries = read_entries(data, origin)
    stale = frozenset(key for key, each in entries.items() if each.of != hash_of(origin[key]))
    machine = frozenset(key for key, each in entries.items() if each.status == MACHINE)
    texts = {key: each.text for key, each in entries.items() if key not in stale}
    return Catalogue(
        language,
        texts,
        stale,
        machine - stale,
        complete=origin.keys() <= texts.keys(),
        shows_all=all(key in texts for key in origin if is_shown(key)),
    )
