"""One damaged file for each number: the same number damages in the same way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Final

from lxml import etree

import mla_schema as mla
from tests.fuzz import byte_edits, json_edits, xml_edits
from tests.fuzz.byte_edits import Edit
from tests.fuzz.originals import Original, originals
from tests.signature import json_forge
from tests.signature.xmldsig import resign

_COUNTS: Final = ((1, 2, 3, 6), (70, 15, 10, 5))
"""How many edits are made, and how often."""
_TRIES: Final = 5
"""How often another edit is tried when one has changed nothing."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A damaged file.

    Attributes:
        data: The file.
        kind: What was done to it; the first of several edits.
        original: Which file it was.
        anew: Whether it was signed after it was damaged, by a key that is trusted: then it may be accepted, and
            say what its own content says.
    """

    data: bytes
    kind: str
    original: str
    anew: bool = False


@cache
def edits(form: mla.Form) -> dict[str, Edit]:
    """What can be done to a file.

    Args:
        form: Its syntax.
    """
    return byte_edits.EDITS | (xml_edits.EDITS if form is mla.Form.XML else json_edits.EDITS)


@cache
def kinds(form: mla.Form) -> tuple[str, ...]:
    """All kinds of damage, those with a new signature among them.

    Args:
        form: The syntax.
    """
    return (*edits(form), *(f"signed anew: {name}" for name in _ANEW[form]))


def mutant(form: mla.Form, seed: int, number: int) -> Mutant:
    """A damaged file.

    Args:
        form: Its syntax.
        seed: The seed of the run.
        number: The number in the run.
    """
    random = Random(f"{seed} {form} {number}")  # noqa: S311  # it must be repeatable
    original, mate = random.sample(originals(form), 2)
    kind = kinds(form)[number % len(kinds(form))]
    count = random.choices(*_COUNTS)[0]
    if kind.startswith("signed anew: "):
        data = _ANEW[form][kind.removeprefix("signed anew: ")](random, original, mate, count)
        return Mutant(data, kind, original.name, anew=True)
    data = original.data
    for _ in range(_TRIES):
        data = edits(form)[kind](random, original.data, mate.data)
        data = _edited(random, form, data, mate.data, count - 1)
        if data != original.data:
            break
    return Mutant(data, kind, original.name)


def _edited(random: Random, form: mla.Form, data: bytes, mate: bytes, count: int) -> bytes:
    for _ in range(count):
        if data:
            data = random.choice(list(edits(form).values()))(random, data, mate)
    return data


def _document(form: mla.Form) -> Callable[[Random, Original, Original, int], bytes]:
    """The content damaged, then signed."""

    def made(random: Random, original: Original, mate: Original, count: int) -> bytes:
        document = _edited(random, form, original.document, mate.document, count)
        if form is mla.Form.XML:
            try:
                document = etree.tostring(etree.fromstring(document), method="c14n", exclusive=True)
            except (etree.LxmlError, ValueError):
                return document
            if b"</" not in document:
                return document
        return original.sign(document)

    return made


def _signature(random: Random, original: Original, mate: Original, count: int) -> bytes:
    """The whole XML file damaged, and its digests and the value of its signature made good again."""
    data = original.data
    for _ in range(count):
        data = random.choice(list(xml_edits.EDITS.values()))(random, data, mate.data)
    try:
        return resign(data)
    except Exception:  # noqa: BLE001  # What can be signed at all is not the question here.
        return data


def _header(random: Random, original: Original, _: Original, count: int) -> bytes:
    """The protected header damaged, then signed with the content."""
    head = json_forge.write(json_forge.header())
    names = list(json_edits.EDITS)
    for _number in range(count):
        if head:
            edit = random.choice(
                (byte_edits.flip, byte_edits.encoded_sign, json_edits.EDITS[random.choice(names[:5])])
            )
            head = edit(random, head, head)
    return json_forge.forge(head, original.document)


_ANEW: Final[dict[mla.Form, dict[str, Callable[[Random, Original, Original, int], bytes]]]] = {
    mla.Form.XML: {"content": _document(mla.Form.XML), "whole file": _signature},
    mla.Form.JSON: {"content": _document(mla.Form.JSON), "header": _header},
}
