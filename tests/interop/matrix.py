"""The tables of docs/interop.md, from what the tests recorded: ``python -m tests.interop.matrix --write``."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from mla_schema.road import Form
from tests.interop.material import ALGORITHMS
from tests.interop.peers import HERE, PEERS, Peer

PAGE: Final = HERE.parent.parent / "docs" / "interop.md"
RESULTS: Final = HERE / "results"
YES: Final = "yes"
NO: Final = "no"
REFUSED: Final = "refused"
VERIFY: Final = "verify"
SEAL: Final = "seal"
_TITLES: Final = {
    (VERIFY, Form.XML): "XML that this library seals, verified by",
    (SEAL, Form.XML): "XML that others seal, verified by this library",
    (VERIFY, Form.JSON): "JSON that this library seals, verified by",
    (SEAL, Form.JSON): "JSON that others seal, verified by this library",
}
_BETWEEN: Final = re.compile(r"(?<=<!-- matrix -->\n).*?(?=<!-- end of matrix -->)", re.DOTALL)


def rows() -> Iterator[tuple[str, Peer]]:
    """Every test: a direction and an implementation."""
    for direction, form in _TITLES:
        yield from (
            (direction, each)
            for each in PEERS
            if each.form is form and (direction == VERIFY or each.sign is not None)
        )


def result_file(direction: str, peer: Peer) -> Path:
    """Where the test of a row records what it found."""
    return RESULTS / f"{direction}-{peer.form.value}-{peer.id}.json"


def tables() -> str:
    """The tables, from the results.

    Raises:
        FileNotFoundError: A test has recorded nothing; run them all first.
    """
    parts = []
    reasons: list[str] = []
    for (direction, form), title in _TITLES.items():
        parts.append(f"\n### {title}\n")
        parts.append(f"| Implementation | Version | {' | '.join(ALGORITHMS)} | Remarks |")
        parts.append("|---|---|" + "---|" * (len(ALGORITHMS) + 1))
        for each, peer in rows():
            if (each, peer.form) == (direction, form):
                result = json.loads(result_file(direction, peer).read_text(encoding="utf-8"))
                parts.append(_row(direction, peer, result, reasons))
    parts.append("")
    parts += [f"{number}. {reason}." for number, reason in enumerate(reasons, 1)]
    return "\n".join(parts) + "\n\n"


def _row(direction: str, peer: Peer, result: Any, reasons: list[str]) -> str:
    cannot = peer.cannot_verify if direction == VERIFY else peer.cannot_sign
    remark = peer.verifying if direction == VERIFY else peer.sealing
    cells = []
    for algorithm in ALGORITHMS:
        found = result["found"][algorithm]
        reason = cannot.get(algorithm, peer.refused[1] if peer.refused is not None else "")
        cells.append(found if found == YES else f"{found} ({_number(f'{peer.name}: {reason}', reasons)})")
    return f"| {peer.name} | {result['version']} | {' | '.join(cells)} | {remark} |"


def _number(reason: str, reasons: list[str]) -> int:
    if reason not in reasons:
        reasons.append(reason)
    return reasons.index(reason) + 1


def main(arguments: list[str]) -> None:
    """Print the tables, or write them into the page."""
    if arguments == ["--write"]:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(_BETWEEN.sub(lambda _: tables(), page), encoding="utf-8")
    else:
        sys.stdout.write(tables())


if __name__ == "__main__":
    main(sys.argv[1:])
