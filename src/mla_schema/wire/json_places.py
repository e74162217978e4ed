"""Where the fields of a message stand in a JSON file: line and column, for many fields in one pass."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from mla_schema.core.report import Place
from mla_schema.wire.json_tokens import BROKEN, END, STRING, tokens
from mla_schema.wire.places import Branch, Wanted, count, follow, grow, pointer_to


def locate(text: str, wanted: Sequence[Wanted]) -> list[Place]:
    """Find the values of fields.

    Args:
        text: A file. Any text will do: it is searched as far as it is sound.
        wanted: Paths of fields. Ordinals are for XML: here they lead nowhere.

    Returns:
        For each wanted path, in the same order, the place of its value or, where it is missing, of the
        innermost value around the spot. For a member without a value it is the place of its name.
    """
    trunk = grow(wanted)
    trunk.found = 0
    _search(text, trunk, count(trunk))
    offsets = [follow(trunk, path)[0] for path in wanted]
    places = _places(text, offsets)
    return [
        Place(pointer=pointer_to(*segments), line=places[offset][0], column=places[offset][1])
        for (segments, _), offset in zip(wanted, offsets, strict=True)
    ]


@dataclass(slots=True)
class _Open:
    """An object or list that is not closed yet."""

    branch: Branch | None
    is_list: bool
    position: int = 0


def _search(text: str, trunk: Branch, missing: int) -> None:
    """Note at each branch the offset of its value, until none is missing."""
    awaited: Branch | None = trunk
    naming = False
    around: list[_Open] = []
    for kind, start, end in tokens(text):
        if kind == STRING and naming:
            name = json.loads(text[start:end])
            awaited = _below(around[-1].branch, name)
            naming = False
            _note(awaited, start)
        elif kind in "{[":
            missing -= _note(awaited, start)
            around.append(_Open(awaited, is_list=kind == "["))
            naming = kind == "{"
            awaited = None if naming else _below(awaited, 0)
        elif kind in "}]":
            awaited, naming = None, False
            del around[-1:]
        elif kind == ",":
            awaited, naming = _next(around)
        elif kind != ":" and kind not in (END, BROKEN):
            missing -= _note(awaited, start)
            awaited = None
        if not missing:
            break


def _next(around: list[_Open]) -> tuple[Branch | None, bool]:
    """What a comma makes the search wait for: an item, or a name."""
    if not around:
        return None, False
    innermost = around[-1]
    if not innermost.is_list:
        return None, True
    innermost.position += 1
    return _below(innermost.branch, innermost.position), False


def _below(branch: Branch | None, segment: str | int) -> Branch | None:
    return None if branch is None else branch.branches.get(segment)


def _note(branch: Branch | None, offset: int) -> int:
    """Note an offset; return how many branches that were."""
    if branch is None:
        return 0
    branch.found = offset
    return 1


def _places(text: str, offsets: list[int]) -> dict[int, tuple[int, int]]:
    """Line and column of each offset; the text is gone through once, however many there are."""
    places = {}
    line, line_start, position = 1, 0, 0
    for offset in sorted(set(offsets)):
        line += text.count("\n", position, offset)
        line_start = max(line_start, text.rfind("\n", position, offset) + 1)
        places[offset] = (line, offset - line_start + 1)
        position = offset
    return places
