"""Measures everything and prints one line per figure; exits 1 when a bar is not kept.

python -m benchmarks [reading peers rules verifying rivals hostile linearity starting memory]
"""

from __future__ import annotations

import platform
import sys

from lxml import etree
from pydantic import VERSION

from benchmarks import codec, hostile, process, rules, signing

_SECTIONS = {
    "reading": codec.reading,
    "peers": codec.peers,
    "rules": rules.rules,
    "verifying": signing.verifying,
    "rivals": signing.rivals,
    "hostile": hostile.hostile,
    "linearity": codec.linearity,
    "starting": process.starting,
    "memory": process.memory,
}


def main() -> int:
    wanted = sys.argv[1:] or list(_SECTIONS)
    versions = ".".join(map(str, etree.LIBXML_VERSION))
    print(
        f"Python {platform.python_version()}, pydantic {VERSION}, lxml {etree.__version__} (libxml2 {versions})"
    )
    kept = True
    for name in wanted:
        print(f"\n{name}: {_SECTIONS[name].__doc__}")
        for result in _SECTIONS[name]():
            print(result, flush=True)
            kept = kept and result.kept is not False
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
