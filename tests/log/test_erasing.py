"""What is erased is gone, and a tombstone says when, by whom and why."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.errors import LogError
from mla_schema.log import Added, Direction, Erasure, Kind, Log
from tests.log.conftest import NOW

_EXAMPLES: Final = Path(__file__).parents[2] / "examples"


def _message(name: str = "02-receipt-registered.mla.json") -> tuple[bytes, mla.Message]:
    data = (_EXAMPLES / name).read_bytes()
    return data, mla.read(data).unverified()


def test_what_is_erased_leaves_a_tombstone(six: Path) -> None:
    with Log.open(six) as log:
        erased, told = log.entry(2), log.entry(5)
        assert (erased.content, erased.erasure) == (None, 5)
        assert (told.kind, told.content, told.direction) == (
            Kind.ERASURE,
            Erasure(2, "Registry", "2AP 14(5)"),
            None,
        )
        with pytest.raises(LogError) as found:
            log.payload(2)
        assert str(found.value) == (
            "MLA-G06: What entry 2 held was erased; entry 5 says when, by whom and why."
        )
        assert log.check().erased == 1
        assert log.erase(2, at=NOW, by="Another", why="again") == Added(told, new=False)
        # A paper can be erased too, and what was erased may come again: nothing is remembered of it.
        log.erase(4, at=NOW, by="Registry", why="over")
        assert log.add(b"file 1", at=NOW).new
        assert (log.check().head.number, log.check().erased) == (8, 2)


def test_nothing_of_what_is_erased_stays_in_the_files(path: Path) -> None:
    mark = b"Zaphod Beeblebrox"
    with Log.open(path, create=True) as log:
        log.add(b"before", at=NOW)
        log.add(mark * 1000, at=NOW)
        held = log.held(2)
        log.add(b"after", at=NOW)
        assert any(mark in each.read_bytes() for each in path.parent.iterdir())
        log.erase(2, at=NOW, by="Registry", why="over")
        assert not log.lingering
        files = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    assert set(files) == {"case.db", "case.db-wal", "case.db-shm"}
    assert held.fingerprint is not None
    for secret in (mark, held.key, held.fingerprint):
        assert not any(secret in content for content in files.values())


def test_a_reader_keeps_what_is_erased_in_the_journal_until_it_ends(six: Path) -> None:
    with Log.open(six, wait=0.1) as log, closing(sqlite3.connect(six, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM payload").fetchone()
        log.erase(1, at=NOW, by="Registry", why="over")
        assert log.lingering
        reader.execute("ROLLBACK")
        log.add(b"next", at=NOW)
        assert not log.lingering


def test_tombstones_stay(six: Path) -> None:
    with Log.open(six) as log:
        with pytest.raises(LogError) as found:
            log.erase(5, at=NOW, by="Registry", why="over")
        assert (found.value.fault, found.value.params) == (faults.ERASURE_STAYS, {"number": 5})


def test_messages_that_are_erased_while_they_are_read_are_passed_over(log: Log) -> None:
    names = ["01-subscriber-phishing-bank-fraud.mla.xml", "02-receipt-registered.mla.json"]
    for name in names:
        data, message = _message(name)
        log.add(data, at=NOW, direction=Direction.SENT, message=message, report=mla.validate(data, at=NOW))
    seen = []
    for each in log.messages(lambda data: mla.read(data).unverified()):
        seen.append(each.facts.type)
        assert each.event.received_at is None
        log.erase(2, at=NOW, by="Registry", why="over")
    assert seen == ["dataRequest"]
