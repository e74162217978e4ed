"""What the tests of the log share: a log with some entries, and a way to tamper with its file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import pytest

from mla_schema import codes
from mla_schema.log import Log, Registration

NOW: Final = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
PAPER: Final = Registration(
    reference="Zaphod 12/2026",
    medium=codes.Medium.POST,
    type="dataRequest",
    requesting="MD",
    requested="RO",
    dated=date(2026, 11, 3),
    categories=(codes.DataCategory.SUBSCRIBER,),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the log will be."""
    return tmp_path / "case.db"


@pytest.fixture
def log(path: Path) -> Iterator[Log]:
    """An empty log."""
    with Log.open(path, create=True) as opened:
        yield opened


@pytest.fixture
def six(path: Path) -> Path:
    """A log with six entries: three files, a paper, the erasure of the second file, and one more file."""
    with Log.open(path, create=True) as log:
        for number in range(3):
            log.add(b"file %d" % number, at=NOW)
        log.register(PAPER, at=NOW)
        log.erase(2, at=NOW, by="Registry", why="2AP 14(5)")
        log.add(b"file 5", at=NOW)
    return path


def tamper(path: Path, *statements: str | tuple[str, tuple[object, ...]]) -> None:
    """Change the file as somebody would who knows the tables, and cover the traces in its schema."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        triggers = db.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid"
        ).fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(*(statement if isinstance(statement, tuple) else (statement,)))
        for _, sql in triggers:
            db.execute(sql)
