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
from hashlib import sha256
from importlib.resources import files
from typing import Any, Protocol

ENGLISH = "en"
_MACHINE = "machine"
STATUSES = ("official", "reviewed", _MACHINE)
"""How good a translation is."""

_ENDING = ".json"
_MEMBERS = frozenset({"text", "of", "status"})
_DIGITS = 16


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
    """

    language: str
    texts: Mapping[str, str]
    stale: frozenset[str] = frozenset()
    machine: frozenset[str] = frozenset()
    complete: bool = True

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
    data = files("mla_schema.locale").joinpath(f"{language}{_ENDING}").read_bytes()
    return read_catalogue(data, language)


def read_catalogue(data: bytes, language: str) -> Catalogue:
    """Read the catalogue of a language other than English.

    Args:
        data: The file.
        language: The code of the language.

    Raises:
        ValueError: It is not of the form that it must have; the text says what is wrong.
    """
    try:
        told = json.loads(data)
    except ValueError:
        message = "a catalogue is JSON in UTF-8"
        raise ValueError(message) from None
    if not isinstance(told, dict):
        message = "a catalogue is an object of keys"
        raise ValueError(message)  # noqa: TRY004  # It is what the file says, and no misuse of the function.
    origin = english().texts
    for key, value in told.items():
        _check(key, value, origin)
    stale = frozenset(key for key, value in told.items() if value["of"] != hash_of(origin[key]))
    machine = frozenset(key for key, value in told.items() if value["status"] == _MACHINE)
    texts = {key: value["text"] for key, value in told.items() if key not in stale}
    return Catalogue(language, texts, stale, machine - stale, origin.keys() <= texts.keys())


def hash_of(text: str) -> str:
    """What a catalogue says of the English text that was translated, so that a change of it is noticed.

    Args:
        text: The English text.
    """
    return sha256(text.encode()).hexdigest()[:_DIGITS]


def _check(key: str, value: Any, origin: Mapping[str, str]) -> None:
    if key not in origin:
        message = f"{key!r} is no key of the English catalogue"
    elif not isinstance(value, dict) or value.keys() != _MEMBERS:
        message = f"{key!r} has other members than {', '.join(sorted(_MEMBERS))}"
    elif not all(isinstance(each, str) and each for each in value.values()):
        message = f"{key!r} has a member that is no text"
    elif value["status"] not in STATUSES:
        message = f"{key!r}: 'status' is one of {', '.join(STATUSES)}"
    elif _placeholders(value["text"]) != _placeholders(origin[key]):
        message = f"{key!r} has other placeholders than the English text"
    else:
        return
    raise ValueError(message)


def _placeholders(text: str) -> set[str | None] | None:
    from string import Formatter

    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return None
