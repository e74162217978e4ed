"""Many files on all cores: files per second that processes validate and verify, for each number of processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import mla_schema as mla
from benchmarks.crew import Crew, crews, settle
from benchmarks.ours import AT, signable
from benchmarks.pace import PACE
from benchmarks.pki import specimen_signer, trust_in
from benchmarks.result import Measured, Result

_CHUNK = 50
# What a process that was spawned knows; the trust is made once in each of them.
_TRUST: list[mla.Trust] = []


def many() -> Iterator[Result]:
    """Files of 12 kB, signed, on all cores: files per second with one process and with more."""
    message = signable()
    files = PACE.size(600, 20)
    with TemporaryDirectory() as folder, crews(prepare, specimen_signer().issuer) as found:
        for form in mla.Form:
            # Each file is another one, as they are in practice; the message is the same but for its reference.
            paths = []
            for number in range(files):
                header = message.header.changed(our_reference=f"2026-{number}")
                data = mla.seal(message.changed(header=header), specimen_signer(), form=form, at=AT)
                paths.append(Path(folder) / f"{number}.mla.{form.value}")
                paths[-1].write_bytes(data)
            tasks = [list(map(str, paths[at : at + _CHUNK])) for at in range(0, files, _CHUNK)]
            for name, work in (("validate", validate_files), ("verify", verify_files)):
                yield from _spread(f"{name} {form.name}", work, tasks, found)


def _spread(
    name: str, work: Callable[[list[str]], int], tasks: Sequence[list[str]], found: dict[int, Crew]
) -> Iterator[Result]:
    files = sum(map(len, tasks))
    seconds: dict[int, list[float]] = {size: [] for size in found}
    for crew in found.values():
        # The first tasks start the processes and build the classes of the model.
        crew.seconds(work, [tasks[0]] * crew.size * 2)
    for _ in range(PACE.rounds(3)):
        for size, crew in found.items():
            spent, done = crew.seconds(work, tasks)
            assert sum(done) == files
            seconds[size].append(spent)
    for size, found_seconds in seconds.items():
        yield Result(
            f"{name}, {size} process{'es' if size > 1 else ''}",
            Measured.of([files / each for each in found_seconds]),
            unit="files/s",
            group=name,
            x=size,
        )
    last = list(seconds)[-1]
    if last > 1:
        gains = [one / all_ for one, all_ in zip(seconds[1], seconds[last], strict=True)]
        yield Result(f"{name}: {last} processes / one", Measured.of(gains), bar=0.8 * last, at_least=True)


def prepare(issuer: bytes) -> None:
    """Make a process ready."""
    _TRUST.append(trust_in(issuer))
    settle()


def validate_files(paths: list[str]) -> int:
    """How many of these files are valid, all layers and rules, and signed by somebody trusted."""
    (trust,) = _TRUST
    reports = (mla.validate(Path(path).read_bytes(), at=AT, trust=trust) for path in paths)
    return sum(report.outcome is mla.Outcome.VALID for report in reports)


def verify_files(paths: list[str]) -> int:
    """How many of these files are verified and decoded; one that is not stops everything."""
    (trust,) = _TRUST
    return sum(mla.read(Path(path).read_bytes()).verify(trust, at=AT) is not None for path in paths)
