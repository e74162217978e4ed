"""What the example conversations show of the tables of transitions."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from mla_schema.case.events import Event
from mla_schema.case.folding import Folding
from mla_schema.case.rows import Transition
from mla_schema.case.states import Family
from mla_schema.derive.signed_examples import EXAMPLES
from mla_schema.road import read

CONVERSATIONS = f"{EXAMPLES}/conversations"
ShownRows: TypeAlias = Mapping[tuple[Family, Transition], tuple[str, ...]]
"""The conversations that take each row, the shortest first."""


def shown_rows(root: Path | None) -> ShownRows:
    """Fold every conversation of the examples.

    Args:
        root: The root of the repository; without it there are no examples.
    """
    if root is None:
        return {}
    lengths: dict[str, int] = {}
    shown: dict[tuple[Family, Transition], list[str]] = defaultdict(list)
    for folder in sorted(path for path in (root / CONVERSATIONS).glob("*") if path.is_dir()):
        # The names of the files are numbered: that is the order of the messages.
        files = sorted(folder.glob("*.mla.json"))
        lengths[folder.name] = len(files)
        for row in Folding([Event(read(path.read_bytes()).unverified()) for path in files]).taken():
            shown[row].append(folder.name)
    return {row: tuple(sorted(names, key=lambda name: (lengths[name], name))) for row, names in shown.items()}
