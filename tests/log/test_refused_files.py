"""Files that are no log of this program, or have been one: they are refused and left alone."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from mla_schema.core import faults
from mla_schema.core.errors import LogDamaged, LogError, UnsupportedVersion
from mla_schema.log import Log
from tests.log.conftest import NOW

STRANGE: Final = {
    "a trigger more": "CREATE TRIGGER x AFTER INSERT ON payload BEGIN DELETE FROM payload; END",
    "a trigger less": "DROP TRIGGER entry_is_not_changed",
    "a table more": "CREATE TABLE x (y)",
    "nobody's log": "DELETE FROM log",
}


@pytest.mark.parametrize("statement", STRANGE.values(), ids=STRANGE)
def test_a_log_with_other_tables_is_not_opened(six: Path, statement: str) -> None:
    with closing(sqlite3.connect(six, isolation_level=None)) as db:
        db.execute(statement)
    with pytest.raises(LogDamaged) as found:
        Log.open(six)
    assert found.value.fault is faults.LOG_DAMAGED


def test_an_unknown_version_is_refused_and_left_alone(six: Path) -> None:
    with closing(sqlite3.connect(six, isolation_level=None)) as db:
        db.execute("PRAGMA user_version = 2")
    before = six.read_bytes()
    for create in (False, True):
        with pytest.raises(UnsupportedVersion) as found:
            Log.open(six, create=create)
        assert found.value.code == "MLA-G02"
    assert six.read_bytes() == before


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("content", ["text", "another database"])
def test_another_file_is_refused_and_left_alone(path: Path, content: str, *, create: bool) -> None:
    if content == "text":
        path.write_bytes(b"Dear colleague, " * 100)
    else:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("CREATE TABLE x (y)")
    before = path.read_bytes()
    with pytest.raises(LogError) as found:
        Log.open(path, create=create)
    assert found.value.fault is faults.NOT_A_LOG
    assert path.read_bytes() == before


@pytest.mark.parametrize("first", [2, 6])
def test_pages_that_are_damaged_are_found(path: Path, first: int) -> None:
    """The second page is looked at when the log is opened; the sixth and those after it by the check."""
    with Log.open(path, create=True) as log:
        for number in range(50):
            log.add(b"%d" % number * 1000, at=NOW)
    data = bytearray(path.read_bytes())
    for page in range(first - 1, len(data) // 4096):
        data[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    path.write_bytes(data)
    with pytest.raises(LogDamaged) as found, Log.open(path) as log:
        log.check()
    assert found.value.fault is faults.LOG_DAMAGED
