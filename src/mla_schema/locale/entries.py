"""The file of a language: for each key a text, the English of which it is the translation, and how good it is."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from mla_schema.locale.soundness import forbidden, placeholders

OFFICIAL: Final = "official"
REVIEWED: Final = "reviewed"
MACHINE: Final = "machine"
STATUSES: Final = (OFFICIAL, REVIEWED, MACHINE)
"""How good a translation is: as officially published, reviewed by a person, or made by a machine."""

_MEMBERS = frozenset({"text", "of", "status"})
_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Entry:
    """A translation.

    Attributes:
        text: The text.
        of: What ``hash_of`` makes of the English text that was translated.
        status: One of ``STATUSES``.
    """

    text: str
    of: str
    status: str


def hash_of(text: str) -> str:
    """What a catalogue says of the English text that was translated, so that a change of it is noticed.

    Args:
        text: The English text.
    """
    return sha256(text.encode()).hexdigest()[:_DIGITS]


def read_entries(data: bytes, origin: Mapping[str, str]) -> dict[str, Entry]:
    """Read the file of a language.

    Args:
        data: The file.
        origin: The English texts by key.

    Raises:
        ValueError: It is not of the form that it must have; the text says what is wrong.
    """
    try:
        told = json.loads(data, object_pairs_hook=_object)
    except _Twice as error:
        message = f"{error.key!r} stands there twice"
        raise ValueError(message) from None
    except ValueError:
        message = "a catalogue is JSON in UTF-8"
        raise ValueError(message) from None
    if not isinstance(told, dict):
        message = "a catalogue is an object of keys"
        raise ValueError(message)  # noqa: TRY004  # It is what the file says, and no misuse of the function.
    for key, value in told.items():
        _check(key, value, origin)
    return {key: Entry(**value) for key, value in told.items()}


def write_entries(entries: Mapping[str, Entry]) -> bytes:
    """Write the file of a language: the keys in order, each with its text, its origin and its status.

    Args:
        entries: The translations by key.
    """
    told = {
        key: {"text": each.text, "of": each.of, "status": each.status}
        for key, each in sorted(entries.items())
    }
    return (json.dumps(told, indent=2, ensure_ascii=False) + "\n").encode()


class _Twice(Exception):  # It says what is wrong with the file.
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, of which no member may stand there twice: one of the two would be lost."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Twice(Counter(key for key, _ in pairs).most_common(1)[0][0])
    return found


def _check(key: str, value: Any, origin: Mapping[str, str]) -> None:
    if key not in origin:
        message = f"{key!r} is no key of the English catalogue"
    elif not isinstance(value, dict) or value.keys() != _MEMBERS:
        message = f"{key!r} has other members than {', '.join(sorted(_MEMBERS))}"
    elif not all(isinstance(each, str) and each for each in value.values()):
        message = f"{key!r} has a member that is no text"
    elif value["status"] not in STATUSES:
        message = f"{key!r}: 'status' is one of {', '.join(STATUSES)}"
    elif forbidden(value["text"]) is not None:
        message = f"{key!r} has a character that no text may have"
    # The translation of an older English text is not shown, so its placeholders may be those of that text.
    elif value["of"] == hash_of(origin[key]) and placeholders(value["text"]) != placeholders(origin[key]):
        message = f"{key!r} has other placeholders than the English text"
    else:
        return
    raise ValueError(message)
