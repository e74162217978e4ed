"""Runs the tests that reach a fault, each fault in a process of its own, and tells which faults nobody noticed.

It is a plugin of pytest: that collects the tests. They are run once to see that they pass and which functions each of
them enters; then, for each fault, those that enter the function that has it, until one fails.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import CodeType, FrameType, ModuleType
from typing import Any, Final

import pytest

from tests.mutation.mutants import Mutant
from tests.mutation.putting import NotPut, function_of, put

LONGEST: Final = 60
"""After how many seconds a fault counts as noticed: it made something endless."""


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
        entered: The functions of the judged modules that it enters.
        seconds: How long it takes.
    """

    name: str
    run: Callable[[], Any]
    entered: frozenset[CodeType]
    seconds: float


@dataclass
class Running:
    """The plugin.

    Attributes:
        modules: The modules that are judged, by name.
        faults: The faults, each with its module.
        processes: How many faults are tried at the same time.
        fates: What became of each fault, by its key.
    """

    modules: dict[str, ModuleType]
    faults: Sequence[tuple[Mutant, ModuleType]]
    processes: int = 1
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
        for key, fate in self._tried():
            self.fates[key] = fate
        return True

    def _tried(self) -> Iterator[tuple[str, Fate]]:
        running: dict[int, str] = {}
        for mutant, module in self.faults:
            cases = _reaching(mutant, module, self.cases)
            if not cases:
                yield mutant.key, Fate.UNREACHED
                continue
            if len(running) >= self.processes:
                yield _ended(running)
            running[_started(mutant, module, cases)] = mutant.key
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

    entered: set[CodeType] = set()

    def notice(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename in files:
            entered.add(frame.f_code)

    begun = time.perf_counter()
    sys.setprofile(notice)
    try:
        run()
    except Exception as error:  # noqa: BLE001  # Any failure means the same: this test cannot tell a fault.
        sys.setprofile(None)
        print(f"left out, it fails without a fault: {item.nodeid}: {type(error).__name__}")  # noqa: T201
        return None
    finally:
        sys.setprofile(None)
    return Case(item.nodeid, run, frozenset(entered), time.perf_counter() - begun)


def _reaching(mutant: Mutant, module: ModuleType, cases: Sequence[Case]) -> list[Case]:
    if mutant.statement is not None:
        return [case for case in cases if any(each.co_filename == module.__file__ for each in case.entered)]
    function = function_of(module, mutant.function)
    return [case for case in cases if function is not None and function.__code__ in case.entered]


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


def _ended(running: dict[int, str]) -> tuple[str, Fate]:
    process, status = os.wait()
    ended = os.waitstatus_to_exitcode(status)
    fate = {0: Fate.SURVIVED, 2: Fate.NOT_PUT}.get(ended, Fate.KILLED)
    return running.pop(process), fate
