"""Every heading of the catalogue is one that the code asks for: what nobody says needs no translation."""

import ast
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Final

import pytest

import mla_schema
from mla_schema.codes.validation_verdict import ValidationVerdict
from mla_schema.core.proof import ProvenBy, RevocationStatus, SignatoryKind
from mla_schema.core.report import Outcome, Severity
from mla_schema.rendering.headings import HEADINGS
from mla_schema.rendering.templates import TCY10, TCY11
from mla_schema.road.layers import layers

_SOURCE: Final = Path(mla_schema.__file__).parent
_WHERE_THEY_ARE_WRITTEN: Final = {"headings.py", "frame_words.py"}
_CODES: Final[tuple[type[StrEnum], ...]] = (
    *(Outcome, Severity, SignatoryKind, ProvenBy, RevocationStatus, ValidationVerdict),
)
_COMPUTED: Final = {
    *(member.value for codes in _CODES for member in codes),
    *(layer.name for layer in layers()),
    *(template.name for template in (TCY10, TCY11)),
}
"""What code sets into the name of a heading without writing it there."""


def asked() -> set[str]:
    """The headings for which a module asks: by their whole names, or by a part that it sets into a name."""
    found: set[str] = set()
    for path in _SOURCE.rglob("*.py"):
        if path.name not in _WHERE_THEY_ARE_WRITTEN:
            found |= set(asked_by(path.read_text(encoding="utf-8")))
    return found


def asked_by(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    words, patterns = set[str](), set[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words.add(node.value.removeprefix("heading."))
        elif isinstance(node, ast.JoinedStr):
            patterns.add(_pattern(node).removeprefix("heading\\."))

    def known(text: str, *, inside: bool = False) -> bool:
        if text in words or (inside and text in _COMPUTED):
            return True
        found = (re.fullmatch(pattern, text) for pattern in patterns)
        return any(
            all(part != text and known(part, inside=True) for part in each.groups())
            for each in found
            if each is not None
        )

    # Who counts something names it, and ``counted`` chooses between one and several.
    return (name for name in HEADINGS if known(re.sub(r"\.(single|several)$", "", name)))


def _pattern(node: ast.JoinedStr) -> str:
    """A name that is put together, as a pattern; what is set in is a group."""
    return "".join(
        re.escape(str(each.value)) if isinstance(each, ast.Constant) else "(.+)" for each in node.values
    )


def test_every_heading_is_asked_for() -> None:
    assert sorted(HEADINGS.keys() - asked()) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('say("proof.as")', {"proof.as"}),
        ('say("heading.proof.as")', {"proof.as"}),
        ('say(f"proof.{name}" for name in ("as",))', {"proof.as"}),
        ('say(f"proof.kind.{kind}")', {"proof.kind.seal", "proof.kind.signature"}),
        ('say(f"proof.{name}")', set()),
        ("say('proof.is')", set()),
        ('say(f"proof.{name}" for name in (f"kind.{kind}",))', {"proof.kind.seal", "proof.kind.signature"}),
        ('counted("count.omitted")', {"count.omitted.single", "count.omitted.several"}),
    ],
)
def test_a_heading_is_asked_for_by_its_name_or_by_a_part_that_the_module_knows(
    source: str, found: set[str]
) -> None:
    assert set(asked_by(source)) == found
