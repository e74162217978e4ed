"""From the path of a field to its place in a file: what the search in XML and the search in JSON share.

All wanted places are found in one pass. For that, their paths are laid over each other as a tree of branches:
the search goes down the file and this tree together, and looks at nothing that nobody asked for.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

Wanted: TypeAlias = tuple[tuple[str | int, ...], int | None]
"""The segments of a path from the root, and perhaps an ordinal.

Segments are field names, list positions from 0 and tags of union members. The ordinal is for an XML element
that is itself out of place: its position, from 0, among the children of the element that the path leads to.
"""
Step: TypeAlias = str | int | tuple[int]
"""A segment, or an ordinal in a tuple of its own, which keeps it apart from a list position."""

MAX_NAME = 64
"""How many characters of a name from a file are shown."""
NOWHERE: Final = -1


class Branch:
    """A path that is wanted, or on the way to one; ``found`` is what the search notes there."""

    __slots__ = ("branches", "found")

    def __init__(self) -> None:
        """Start a branch that leads nowhere yet."""
        self.branches: dict[Step, Branch] = {}
        self.found = NOWHERE


def grow(wanted: Sequence[Wanted]) -> Branch:
    """Lay all wanted paths over each other.

    Args:
        wanted: The paths.

    Returns:
        The branch of the root.
    """
    root = Branch()
    for path in wanted:
        branch = root
        for step in _steps(path):
            branch = branch.branches.setdefault(step, Branch())
    return root


def count(root: Branch) -> int:
    """How many branches there are.

    Args:
        root: The branch of the root, which counts as one.
    """
    number = 0
    waiting = [root]
    while waiting:
        number += 1
        waiting += waiting.pop().branches.values()
    return number


def follow(root: Branch, path: Wanted) -> tuple[int, bool]:
    """What was found for a path or, where it ends too early, for the longest part of it that was found.

    Args:
        root: The branch of the root.
        path: A wanted path.

    Returns:
        What the search noted, and whether it is for the whole path.
    """
    branch = root
    for step in _steps(path):
        following = branch.branches[step]
        if following.found == NOWHERE:
            return branch.found, False
        branch = following
    return branch.found, True


def pointer_to(*segments: str | int) -> str:
    """The JSON Pointer (RFC 6901) of a path.

    Args:
        *segments: The path.
    """
    return "".join("/" + short(str(segment)).replace("~", "~0").replace("/", "~1") for segment in segments)


def short(name: str) -> str:
    """A name from the file, short and harmless enough to be shown.

    Args:
        name: The name.
    """
    shown = "".join(character if character.isprintable() else "?" for character in name[: MAX_NAME + 1])
    return shown if len(shown) <= MAX_NAME else shown[:MAX_NAME] + "…"


def _steps(path: Wanted) -> tuple[Step, ...]:
    segments, ordinal = path
    return segments if ordinal is None else (*segments, (ordinal,))
