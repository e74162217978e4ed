"""``python -m tests.mutation``: how many faults in the rules the tests notice, and which they do not."""

import argparse
import json
import os
import random
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

from tests.mutation.mutants import Mutant, mutants
from tests.mutation.running import Fate, Running

_HERE: Final = Path(__file__).parent
_ROOT: Final = _HERE.parent.parent
_RULES: Final = _ROOT / "src" / "mla_schema" / "rules"
_TESTS: Final = _HERE.parent / "rules"
SURVIVORS: Final = _HERE / "survivors.json"
_TARGET: Final = 90
_WORDS: Final = {"__init__", "pending", "retired"}
"""Modules that hold reasons in words, and no rule."""


def main(arguments: list[str]) -> int:
    """Run it.

    Args:
        arguments: What was typed.

    Returns:
        0 where the share of noticed faults is reached and every other one has its reason, else 1.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("modules", nargs="*", help="modules of the rules, such as items; none means all")
    parser.add_argument("--sample", type=int, default=0, help="try only so many faults, drawn by chance")
    parser.add_argument("--seed", type=int, default=0, help="for the draw")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--listed", action="store_true", help="try only the survivors that are listed")
    parser.add_argument(
        "--write", type=Path, help="append a line for each fault, as soon as its fate is known"
    )
    given = parser.parse_args(arguments)
    names = given.modules or sorted(path.stem for path in _RULES.glob("*.py") if path.stem not in _WORDS)
    # First as ever: findings at one place stand in the order in which the modules were loaded.
    import_module("mla_schema.rules").rules()
    modules = {name: import_module(f"mla_schema.rules.{name}") for name in names}
    faults = [
        (mutant, module)
        for name, module in modules.items()
        for mutant in mutants(name, (_RULES / f"{name}.py").read_text(encoding="utf-8"))
    ]
    if given.listed:
        listed = json.loads(SURVIVORS.read_text(encoding="utf-8"))
        faults = [(mutant, module) for mutant, module in faults if mutant.key in listed]
    if given.sample:
        faults = random.Random(given.seed).sample(faults, min(given.sample, len(faults)))  # noqa: S311

    def tell(mutant: Mutant, fate: Fate) -> None:
        if given.write:
            with given.write.open("a", encoding="utf-8") as file:
                file.write(f"{fate.value}: {mutant.key} (line {mutant.line})\n")

    running = Running(modules, faults, given.processes, tell)
    pytest.main(["-n0", "-q", "-p", "no:cacheprovider", str(_TESTS)], plugins=[running])
    return _tell(running)


def _tell(running: Running) -> int:
    excused: dict[str, str] = json.loads(SURVIVORS.read_text(encoding="utf-8"))
    lines = {mutant.key: mutant.line for mutant, _ in running.faults}
    counts = Counter(running.fates.values())
    counted = sum(counts.values()) - counts[Fate.NOT_PUT]
    share = 100 * counts[Fate.KILLED] / max(counted, 1)
    alive = sorted(key for key, fate in running.fates.items() if fate in {Fate.SURVIVED, Fate.UNREACHED})
    for key in alive:
        said = excused.get(key, "NO REASON")
        print(f"{running.fates[key].value}: {key} (line {lines[key]}): {said}")  # noqa: T201
    dead = sorted(key for key in excused if running.fates.get(key) is Fate.KILLED)
    for key in dead:
        print(f"listed as a survivor, but killed: {key}")  # noqa: T201
    print(  # noqa: T201
        f"{counted} faults, {counts[Fate.KILLED]} killed ({share:.1f} %), {counts[Fate.SURVIVED]} survived, "
        f"{counts[Fate.UNREACHED]} unreached, {counts[Fate.NOT_PUT]} not put; {len(running.cases)} tests"
    )
    return 0 if share >= _TARGET and not dead and set(alive) <= excused.keys() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
