"""Measures everything and prints one line per figure; exits 1 when a bar is not kept.

python -m benchmarks [reading peers rules rendering verifying rivals hostile linearity starting memory statistics]

A section that is scaled takes a number: statistics=1000000.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Iterator
from functools import partial

from lxml import etree
from pydantic import VERSION

from benchmarks import codec, counting, hostile, process, rendering, rules, signing
from benchmarks.result import Result

_SECTIONS: dict[str, Callable[..., Iterator[Result]]] = {
    "reading": codec.reading,
    "peers": codec.peers,
    "rules": rules.rules,
    "rendering": rendering.rendering,
    "verifying": signing.verifying,
    "rivals": signing.rivals,
    "hostile": hostile.hostile,
    "linearity": codec.linearity,
    "starting": process.starting,
    "memory": process.memory,
    "statistics": counting.statistics,
}


def main() -> int:
    wanted = sys.argv[1:] or list(_SECTIONS)
    versions = ".".join(map(str, etree.LIBXML_VERSION))
    print(
        f"Python {platform.python_version()}, pydantic {VERSION}, lxml {etree.__version__} (libxml2 {versions})"
    )
    kept = True
    for each in wanted:
        name, _, scale = each.partition("=")
        section = partial(_SECTIONS[name], int(scale)) if scale else _SECTIONS[name]
        print(f"\n{name}: {_SECTIONS[name].__doc__}")
        for result in section():
            print(result, flush=True)
            kept = kept and result.kept is not False
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
