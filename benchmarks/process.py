"""What a whole process costs: starting, importing, and memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import mla_schema as mla
from benchmarks.messages import request
from benchmarks.pace import PACE
from benchmarks.result import Measured, Result

_ROUNDS = 15
_STARTED = {
    "bare": "bare Python",
    "import": "import mla_schema",
    "help": "mla-schema --help",
    "libraries": "pydantic with one model, lxml, cryptography.x509",
    "request": "the first data request is read",
}

_READ = """
import cryptography.x509
import mla_schema as mla
mla.read(open({path!r}, "rb").read()).unverified()
"""

_MEMORY = """
import mla_schema as mla

def peak():
    # The peak of this process alone; getrusage would begin with that of the process that started it.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))

limits = mla.Limits(size=64_000_000, nodes=10_000_000, inline=10_000_000, text=9_900_000)
mla.read(open({small!r}, "rb").read()).unverified()
data = open({large!r}, "rb").read()
before = peak()
message = mla.read(data, limits=limits).unverified()
print((peak() - before) / len(data))
"""


def starting() -> Iterator[Result]:
    """Import and first use, against bare Python and the bare imports."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "request.mla.xml"
        path.write_bytes(mla.encode(request(), form=mla.Form.XML))
        seconds = _run(
            {
                "bare": ["-c", "pass"],
                "import": ["-c", "import mla_schema"],
                "libraries": [
                    "-c",
                    "import lxml.etree, cryptography.x509\nfrom pydantic import BaseModel\nclass A(BaseModel): a: int",
                ],
                "libraries unused": ["-c", "import pydantic, lxml.etree, cryptography.x509"],
                "request": ["-c", _READ.format(path=str(path))],
                "help": ["-m", "mla_schema.cli", "--help"],
            }
        )
    yield Result("import mla_schema / bare Python", _ratio(seconds, "import", "bare"), bar=1.5)
    yield Result(
        "everything one data request needs / (pydantic with one model + lxml + cryptography.x509)",
        _ratio(seconds, "request", "libraries"),
        bar=1.8,
    )
    yield Result(
        "everything one data request needs / (the same imported, pydantic still unloaded)",
        _ratio(seconds, "request", "libraries unused"),
    )
    yield Result("mla-schema --help / bare Python", _ratio(seconds, "help", "bare"), bar=8)
    for name, shown in _STARTED.items():
        yield Result(shown, Measured.of(seconds[name], 1000), unit="ms", group="starting")


def memory() -> Iterator[Result]:
    """Growth of the peak resident set per byte of input."""
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder) / "small"
        large = Path(folder) / "large"
        small.write_bytes(mla.encode(request(), form=mla.Form.XML))
        for form in mla.Form:
            for name, message, bar in (
                ("many identifiers", request(items=PACE.size(2_600, 30), identifiers=10), 25),
                ("one attachment of 7 MB", request(attachment=os.urandom(PACE.size(7_000_000, 70_000))), 4),
            ):
                large.write_bytes(mla.encode(message, form=form))
                code = _MEMORY.format(small=str(small), large=str(large))
                found = [float(_output(["-c", code])) for _ in range(PACE.rounds(3))]
                yield Result(
                    f"{form.name}, {name}: peak memory / input", Measured.of(found), bar=bar, group="memory"
                )


def _environment() -> dict[str, str]:
    """Byte code may be kept: an installed package has it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _output(arguments: list[str]) -> str:
    return subprocess.run(  # noqa: S603  # Our own interpreter and our own code.
        [sys.executable, *arguments], check=True, capture_output=True, text=True, env=_environment()
    ).stdout


def _run(commands: dict[str, list[str]]) -> dict[str, list[float]]:
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for arguments in commands.values():
        _output(arguments)
    for _ in range(PACE.rounds(_ROUNDS)):
        for name, arguments in commands.items():
            start = time.perf_counter()
            _output(arguments)
            seconds[name].append(time.perf_counter() - start)
    return seconds


def _ratio(seconds: dict[str, list[float]], name: str, base: str) -> Measured:
    return Measured.of([first / second for first, second in zip(seconds[name], seconds[base], strict=True)])
