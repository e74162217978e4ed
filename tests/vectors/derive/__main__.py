"""``python -m tests.vectors.derive [--check]``: write the suite, or compare it byte for byte."""

from __future__ import annotations

import sys

from tests.vectors.derive.book import CASES, FOLDER
from tests.vectors.derive.families import build


def stale() -> list[str]:
    """The files that are not as they would be written, by their path in the folder of the suite."""
    wanted = build().written()
    there = {path.relative_to(FOLDER).as_posix() for path in (FOLDER / CASES).rglob("*") if path.is_file()}
    changed = [
        path
        for path, data in wanted.items()
        if not (FOLDER / path).is_file() or (FOLDER / path).read_bytes() != data
    ]
    return sorted({*changed, *(there - wanted.keys())})


def main() -> int:
    """Write what is stale, or only name it."""
    names = stale()
    if "--check" in sys.argv[1:]:
        sys.stdout.writelines(f"stale  {name}\n" for name in names)
        return 1 if names else 0
    wanted = build().written()
    for name in names:
        target = FOLDER / name
        if name not in wanted:
            target.unlink()
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(wanted[name])
        sys.stdout.write(f"written  {name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
