"""The tables of docs/interop.md name every test, and say nothing that the tests do not say."""

from __future__ import annotations

import re

from tests.interop.material import ALGORITHMS
from tests.interop.matrix import NO, PAGE, REFUSED, SEAL, VERIFY, YES, rows
from tests.interop.peers import Peer

_ROW = re.compile(r"^\| (?P<name>[^|]+) \| (?P<version>[^|]+) \| (?P<cells>.+) \|[^|]*\|$", re.MULTILINE)


def _wanted(direction: str, peer: Peer) -> tuple[str, dict[str, str]]:
    does = peer.verifies if direction == VERIFY else peer.signs
    word = REFUSED if direction == SEAL and peer.refused is not None else YES
    return peer.name, {each: word if each in does else NO for each in ALGORITHMS}


def test_the_tables_have_a_row_for_each_test() -> None:
    page = PAGE.read_text(encoding="utf-8")
    between = page.partition("<!-- matrix -->")[2].partition("<!-- end of matrix -->")[0]
    found = []
    for row in _ROW.finditer(between):
        if row["name"] != "Implementation":
            cells = [re.sub(r" \(\d+\)", "", each).strip() for each in row["cells"].split("|")]
            found.append((row["name"], dict(zip(ALGORITHMS, cells, strict=True))))
    assert found == [_wanted(direction, peer) for direction, peer in rows()]
