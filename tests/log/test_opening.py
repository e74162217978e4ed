"""How a log is begun, opened and closed, and what happens when another writes or the disk is full."""

import os
import sqlite3
import stat
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.errors import LogError
from mla_schema.log import Head, Log
from tests.log.conftest import NOW

_EXAMPLES: Final = Path(__file__).parents[2] / "examples"


def _message(name: str = "02-receipt-registered.mla.json") -> tuple[bytes, mla.Message]:
    data = (_EXAMPLES / name).read_bytes()
    return data, mla.read(data).unverified()


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")
def test_only_the_owner_may_read_it(path: Path) -> None:
    before = os.umask(0)
    try:
        with Log.open(path, create=True) as log:
            log.add(b"", at=NOW)
            modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert modes == {"case.db": 0o600, "case.db-wal": 0o600, "case.db-shm": 0o600}


def test_a_log_is_begun_only_when_that_is_meant(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Log.open(path)
    with pytest.raises(FileNotFoundError):
        Log.open(path.parent / "missing" / "case.db", create=True)
    assert list(path.parent.iterdir()) == []
    # What is left of a process that ended after the file was made and before anything stood in it.
    path.touch()
    with pytest.raises(LogError) as found:
        Log.open(path)
    assert found.value.fault is faults.NOT_A_LOG
    with Log.open(str(path), create=True) as log:
        log.add(b"", at=NOW)
    with Log.open(path, create=True) as log:
        assert log.head().number == 1


def test_no_two_logs_begin_alike(tmp_path: Path) -> None:
    heads = set()
    for number in range(3):
        with Log.open(tmp_path / f"{number}.db", create=True) as log:
            heads.add(str(log.head()))
            assert log.check().head == log.head() == Head.parse(str(log.head()))
    assert len(heads) == 3


def test_another_writer_is_waited_for_and_no_longer_than_told(six: Path) -> None:
    with Log.open(six, wait=0.05) as log, closing(sqlite3.connect(six, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LogError) as found:
            log.add(b"new", at=NOW)
        assert found.value.fault is faults.LOG_BUSY
        # Reading does not wait for a writer.
        assert len(list(log.entries())) == log.check().head.number == 6
        other.execute("ROLLBACK")
        assert log.add(b"new", at=NOW).new


def test_a_full_disk_keeps_what_was_there(path: Path) -> None:
    with Log.open(path, create=True) as log:
        log.add(b"first", at=NOW)
        with closing(sqlite3.connect(path)) as other:
            pages = other.execute("PRAGMA page_count").fetchone()[0]
        log._store._db.execute(f"PRAGMA max_page_count = {pages + 2}")  # type: ignore[attr-defined]
        for _ in range(2):
            with pytest.raises(LogError) as found:
                log.add(bytes(100_000), at=NOW)
            assert str(found.value) == "MLA-G04: The log cannot be read or written: SQLITE_FULL."
        with suppress(LogError), log.together():
            log.add(b"second", at=NOW)
            log.add(bytes(100_000), at=NOW)
        assert log.check().head.number == 1
        assert log.add(b"second", at=NOW).entry.number == 2


def test_a_log_that_is_closed_is_misused(log: Log) -> None:
    log.close()
    with pytest.raises(sqlite3.ProgrammingError):
        log.head()
