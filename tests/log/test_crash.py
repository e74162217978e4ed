"""Whatever stops a writer, nothing that it confirmed is lost, and the log checks; and the next writer goes on."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import mla_schema
from mla_schema.log import Head, Log
from tests.log import writer
from tests.log.conftest import NOW

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX")

_SOURCE: Final = str(Path(mla_schema.__file__).parents[1])
_ROOT: Final = str(Path(__file__).parents[2])


def start(path: Path, name: str, count: int, *how: str) -> "subprocess.Popen[bytes]":
    """Begin a writer."""
    return subprocess.Popen(
        [sys.executable, writer.__file__, str(path), name, str(count), *how],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([_SOURCE, _ROOT])},
    )


def confirmed(output: bytes) -> dict[int, str]:
    """The entries of which a writer said that they are kept; half a line says nothing."""
    lines = [line.split() for line in output.decode().split("\n")[:-1]]
    return {int(line[0]): line[1] for line in lines if len(line) == 2}


def look(path: Path, kept: dict[int, str]) -> int:
    """Check what a writer left, and go on with it.

    Returns:
        How many entries are there.
    """
    with Log.open(path, create=True) as log:
        there = {each.number: each.digest for each in log.entries()}
        assert kept.items() <= there.items()
        for number, digest in kept.items():
            log.check(expected=Head(number, bytes.fromhex(digest)))
        assert log.check().head.number == len(there)
        # At most what was being done when it stopped was kept and not confirmed yet.
        assert len(there) - len(kept) <= 5
        log.add(b"the next one", at=NOW)
        assert log.check().head.number == len(there) + 1
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    return len(there)


@pytest.mark.parametrize("steps", [*range(50, 1000, 190), *range(1000, 6000, 800)])
def test_killed_in_the_middle_of_a_statement(path: Path, steps: int) -> None:
    with start(path, "a", 40, "steps", str(steps)) as process:
        output, _ = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    look(path, confirmed(output))


@pytest.mark.parametrize("method", ["writing", "find", "head", "append", "erase"])
@pytest.mark.parametrize("nth", [1, 2, 5])
def test_killed_between_the_statements(path: Path, method: str, nth: int) -> None:
    with start(path, "a", 40, "call", method, str(nth)) as process:
        output, _ = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    look(path, confirmed(output))


@pytest.mark.parametrize("how", [(), ("together",)], ids=["one by one", "together"])
@pytest.mark.parametrize("after", [0, 1, 7, 23, 40])
def test_killed_from_outside(path: Path, after: int, how: tuple[str, ...]) -> None:
    with start(path, "a", 10_000, *how) as process:
        assert process.stdout is not None
        output = b"".join(process.stdout.readline() for _ in range(after))
        process.kill()
        output += process.stdout.read()
    there = look(path, confirmed(output))
    assert there >= after
    if how:
        assert there % 5 == 0


def test_killed_again_and_again(path: Path) -> None:
    kept: dict[int, str] = {}
    for turn in range(8):
        with start(path, f"turn {turn}", 100, "steps", str(1500 + 530 * turn)) as process:
            output, _ = process.communicate(timeout=60)
        kept |= confirmed(output)
        with Log.open(path) as log:
            for number, digest in kept.items():
                assert log.entry(number).digest == digest
            log.check()
    assert len(kept) > 8


def test_a_journal_that_is_cut_anywhere_leaves_a_beginning(tmp_path: Path) -> None:
    """What a loss of power can leave of the journal: the log is then as it was after some entry."""
    source, heads = tmp_path / "source.db", []
    with Log.open(source, create=True) as log:
        log.add(b"erased" * 300, at=NOW)
        log.erase(1, at=NOW, by="Registry", why="over")
        heads.append(log.head())
        for number in range(12):
            log.add(b"%d" % number * 300, at=NOW)
            heads.append(log.head())
        journal = Path(f"{source}-wal").read_bytes()
        copies = source.read_bytes()
    lengths = set()
    for position, length in enumerate(range(0, len(journal) + 4000, 4000)):
        path = tmp_path / f"{position}" / "case.db"
        path.parent.mkdir()
        path.write_bytes(copies)
        Path(f"{path}-wal").write_bytes(journal[:length])
        with Log.open(path) as log:
            head = log.check().head
            assert head in heads
            lengths.add(head.number)
        shutil.rmtree(path.parent)
    assert lengths == {each.number for each in heads}


def test_what_was_erased_leaves_the_journal_when_the_eraser_was_killed(path: Path) -> None:
    """It was killed between the erasure and the clearing: the next one to close the log clears it."""
    program = (
        "import sys; from tests.log import writer; from mla_schema.log import Log\n"
        "from mla_schema.log.sqlite import SqliteStore\n"
        "SqliteStore._clear = writer.die\n"
        f"log = Log.open({str(path)!r}, create=True)\n"
        "log.add(b'Zaphod' * 500, at=writer.NOW)\n"
        "log.erase(1, at=writer.NOW, by='Registry', why='over')\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([_SOURCE, _ROOT])}
    done = subprocess.run([sys.executable, "-c", program], env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    assert b"Zaphod" in Path(f"{path}-wal").read_bytes()
    with Log.open(path) as log:
        assert log.check().erased == 1
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert b"Zaphod" not in path.read_bytes()
