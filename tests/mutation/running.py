"""Runs the tests that reach a fault, each fault in a process of its own, and tells which faults nobody noticed.

It is a plugin of pytest: that collects the tests. They are run once to see that they pass and which lines each of them
reaches; then, for each fault, those that reach the statement that has it, until one fails: first those of the same
theme, then the others, the quick ones first.
"""

import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, Final

import pytest

from tests.mutation.mutants import Mutant
from tests.mutation.putting import NotPut, put, remembers

LONGEST: Final = 60
"""After how many seconds a fault counts as noticed: it made something endless."""
SLOW: Final = 0.7
"""A test that takes more seconds of computing is left out: it is a law over everything.

What only such a test notices, no table says.
"""


class Fate(StrEnum):
    """What became of a fault."""

    KILLED = "killed"
    """Killed. A test failed."""
    SURVIVED = "survived"
    """Survived. All tests passed."""
    UNREACHED = "unreached"
    """Unreached. No test enters the function."""
    NOT_PUT = "not put"
    """Not put. The fault could not be put into the loaded module; it does not count."""


@dataclass(frozen=True, slots=True)
class Case:
    """A test with its parameters.

    Attributes:
        name: What pytest calls it.
        run: Runs it.
        reached: The lines of the judged modules that it reaches, by file.
        seconds: How long it takes.
    """

    name: str
    run: Callable[[], Any]
    reached: dict[str, frozenset[int]]
    seconds: float


@dataclass
class Running:
    """The plugin.

    Attributes:
        modules: The modules that are judged, by name.
        faults: The faults, each with its module.
        processes: How many faults are tried at the same time.
        tell: Is told what became of each fault as soon as it is known.
        fates: What became of each fault, by its key.
    """

    modules: dict[str, ModuleType]
    faults: Sequence[tuple[Mutant, ModuleType]]
    processes: int = 1
    tell: Callable[[Mutant, Fate], None] = lambda _, __: None
    fates: dict[str, Fate] = field(default_factory=dict)
    cases: list[Case] = field(default_factory=list)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Take the place of the ordinary run.

        Args:
            session: The tests that were collected.
        """
        files = frozenset(str(module.__file__) for module in self.modules.values())
        self.cases = [case for item in session.items if (case := _case(item, files)) is not None]
        self.cases.sort(key=lambda case: case.seconds)
        # What is there is not looked through again in each process, which would copy it.
        gc.collect()
        gc.freeze()
        for mutant, fate in self._tried():
            self.fates[mutant.key] = fate
            self.tell(mutant, fate)
        return True

    def _tried(self) -> Iterator[tuple[Mutant, Fate]]:
        running: dict[int, Mutant] = {}
        for mutant, module in self.faults:
            cases = _reaching(mutant, module, self.cases)
            if not cases:
                yield mutant, Fate.UNREACHED
                continue
            if len(running) >= self.processes:
                yield _ended(running)
            running[_started(mutant, module, cases)] = mutant
        while running:
            yield _ended(running)


def _case(item: pytest.Item, files: frozenset[str]) -> Case | None:
    """A test that passes and needs nothing but its parameters; others are of tools and not of rules."""
    if not isinstance(item, pytest.Function) or hasattr(item.obj, "hypothesis"):
        return None
    given: dict[str, Any] = dict(item.callspec.params) if hasattr(item, "callspec") else {}
    if set(item.fixturenames) - set(given):
        return None
    function = item.obj

    def run() -> None:
        function(**given)

    reached: dict[str, set[int]] = {}

    def notice(frame: FrameType, _: str, __: Any) -> Callable[..., Any] | None:
        # Called when a function is entered: one of another file is not followed line by line.
        if frame.f_code.co_filename not in files:
            return None
        lines = reached.setdefault(frame.f_code.co_filename, set())
        lines.add(frame.f_lineno)

        def follow(frame: FrameType, _: str, __: Any) -> Callable[..., Any]:
            lines.add(frame.f_lineno)
            return follow

        return follow

    begun = time.process_time()
    # Somebody else may follow the run, such as a measurement of coverage: it goes on where it was.
    before = sys.gettrace()
    sys.settrace(notice)
    try:
        run()
    except Exception as error:  # noqa: BLE001  # Any failure means the same: this test cannot tell a fault.
        sys.settrace(before)
        print(f"left out, it fails without a fault: {item.nodeid}: {type(error).__name__}")  # noqa: T201
        return None
    finally:
        sys.settrace(before)
    seconds = time.process_time() - begun
    if seconds > SLOW:
        print(f"left out, it takes {seconds:.1f} seconds: {item.nodeid}")  # noqa: T201
        return None
    return Case(item.nodeid, run, {file: frozenset(lines) for file, lines in reached.items()}, seconds)


def _reaching(mutant: Mutant, module: ModuleType, cases: Sequence[Case]) -> list[Case]:
    """The tests that reach a fault: of a value, and of a table that remembers, those that reach the module."""
    file = str(module.__file__)
    first, last = mutant.lines
    # Only the first test that asks makes a table compute; for a fault it is emptied, and every test may be the first.
    everywhere = not mutant.function or remembers(vars(module).get(mutant.function.partition(".")[0]))
    reaching = [
        case
        for case in cases
        if file in case.reached and (everywhere or not case.reached[file].isdisjoint(range(first, last + 1)))
    ]
    theme = f"/test_{Path(file).stem.partition('_')[0]}"
    return sorted(reaching, key=lambda case: theme not in case.name)


def _started(mutant: Mutant, module: ModuleType, cases: Sequence[Case]) -> int:
    """Try a fault in a process of its own."""
    sys.stdout.flush()
    process = os.fork()
    if process:
        return process
    # An alarm ends the process, which is then no other than one in which a test failed.
    signal.alarm(LONGEST)
    code = 2
    try:
        put(mutant, module)
        code = 1
        for case in cases:
            case.run()
        code = 0
    except NotPut:
        code = 2
    except BaseException:  # noqa: BLE001  # Whatever a test raises, it has noticed the fault.
        code = 1
    os._exit(code)


def _ended(running: dict[int, Mutant]) -> tuple[Mutant, Fate]:
    process, status = os.wait()
    ended = os.waitstatus_to_exitcode(status)
    fate = {0: Fate.SURVIVED, 2: Fate.NOT_PUT}.get(ended, Fate.KILLED)
    return running.pop(process), fate
