"""Every way of tampering with a log is found, and the first entry at which it shows is named."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from mla_schema.core import faults
from mla_schema.core.errors import LogDamaged
from mla_schema.core.faults import Fault
from mla_schema.log import Erasure, Head, Log, Payload, Record
from mla_schema.log.contents import written
from mla_schema.log.records import commit
from mla_schema.log.sqlite import SqliteStore
from tests.log.conftest import NOW, tamper


def _swap(first: int, second: int, table: str, columns: str) -> tuple[str, ...]:
    """Let two rows change their numbers."""
    return (
        f"UPDATE {table} SET {columns} = -{first} WHERE {columns} = {first}",
        f"UPDATE {table} SET {columns} = {first} WHERE {columns} = {second}",
        f"UPDATE {table} SET {columns} = {second} WHERE {columns} = -{first}",
    )


_CUT: Final = "UPDATE log SET number = 4, digest = (SELECT digest FROM entry WHERE number = 4)"

# What is done to the file, what the check says, and of which entry.
SLIPS: Final[dict[str, tuple[tuple[str, ...], Fault, int]]] = {
    "another time of arrival": (
        ("UPDATE entry SET at = '2026-11-01T00:00:00Z' WHERE number = 3",),
        faults.ENTRY_CHANGED,
        3,
    ),
    "another time of recording": (
        ("UPDATE entry SET recorded_at = '2026-11-01T00:00:00Z' WHERE number = 1",),
        faults.ENTRY_CHANGED,
        1,
    ),
    "received made sent": (
        ("UPDATE entry SET direction = 'sent' WHERE number = 3",),
        faults.ENTRY_CHANGED,
        3,
    ),
    "direction taken away": (
        ("UPDATE entry SET direction = NULL WHERE number = 3",),
        faults.ENTRY_CHANGED,
        3,
    ),
    "another kind": (("UPDATE entry SET kind = 'registration' WHERE number = 1",), faults.ENTRY_CHANGED, 1),
    "another commitment": (
        ("UPDATE entry SET commitment = zeroblob(32) WHERE number = 6",),
        faults.ENTRY_CHANGED,
        6,
    ),
    "another digest": (("UPDATE entry SET digest = zeroblob(32) WHERE number = 6",), faults.ENTRY_CHANGED, 6),
    "another entry before": (
        ("UPDATE entry SET previous = zeroblob(32) WHERE number = 4",),
        faults.ENTRY_CHANGED,
        4,
    ),
    "erasure of another entry": (
        ("UPDATE entry SET subject = 3 WHERE number = 5",),
        faults.PAYLOAD_MISSING,
        2,
    ),
    "number where a text was": (
        ("UPDATE entry SET commitment = 7 WHERE number = 3",),
        faults.ENTRY_CHANGED,
        3,
    ),
    "bytes that are no text": (
        ("UPDATE entry SET at = CAST(x'ff00' AS TEXT) WHERE number = 3",),
        faults.ENTRY_CHANGED,
        3,
    ),
    "first entry removed": (("DELETE FROM entry WHERE number = 1",), faults.ENTRY_MISSING, 1),
    "entry removed": (("DELETE FROM entry WHERE number = 3",), faults.ENTRY_MISSING, 3),
    "entry and payload removed": (
        ("DELETE FROM entry WHERE number = 3", "DELETE FROM payload WHERE number = 3"),
        faults.ENTRY_MISSING,
        3,
    ),
    "entry removed and the rest moved up": (
        (
            "DELETE FROM entry WHERE number = 3",
            "DELETE FROM payload WHERE number = 3",
            "UPDATE entry SET number = 3 WHERE number = 4",
            "UPDATE payload SET number = 3 WHERE number = 4",
        ),
        faults.ENTRY_CHANGED,
        3,
    ),
    "two entries swapped": (_swap(3, 4, "entry", "number"), faults.ENTRY_CHANGED, 3),
    "two payloads swapped": (_swap(3, 6, "payload", "number"), faults.PAYLOAD_CHANGED, 3),
    "another file": (
        ("UPDATE payload SET data = CAST('file 9' AS BLOB) WHERE number = 3",),
        faults.PAYLOAD_CHANGED,
        3,
    ),
    "another verdict": (
        (
            'UPDATE payload SET facts = CAST(\'{"kind":"message","verdict":"valid"}\' AS BLOB) WHERE number = 1',
        ),
        faults.PAYLOAD_CHANGED,
        1,
    ),
    "byte moved from the file to the facts": (
        ("UPDATE payload SET facts = CAST(facts || '1' AS BLOB), data = substr(data, 2) WHERE number = 3",),
        faults.PAYLOAD_CHANGED,
        3,
    ),
    "another key": (("UPDATE payload SET key = zeroblob(32) WHERE number = 3",), faults.PAYLOAD_CHANGED, 3),
    "key with a zero more": (
        ("UPDATE payload SET key = CAST(key || x'00' AS BLOB) WHERE number = 3",),
        faults.PAYLOAD_CHANGED,
        3,
    ),
    "text where the file was": (
        ("UPDATE payload SET data = 'file 2' WHERE number = 3",),
        faults.PAYLOAD_CHANGED,
        3,
    ),
    "fingerprint by which it is not found again": (
        ("UPDATE payload SET fingerprint = zeroblob(32) WHERE number = 3",),
        faults.PAYLOAD_CHANGED,
        3,
    ),
    "payload taken away": (("DELETE FROM payload WHERE number = 3",), faults.PAYLOAD_MISSING, 3),
    "payload of a paper taken away": (
        ("DELETE FROM payload WHERE number = 4",),
        faults.PAYLOAD_MISSING,
        4,
    ),
    "reason of an erasure taken away": (
        ("DELETE FROM payload WHERE number = 5",),
        faults.PAYLOAD_MISSING,
        5,
    ),
    "another reason of an erasure": (
        ("UPDATE payload SET facts = CAST(replace(facts, 'Registry', 'Somebody') AS BLOB) WHERE number = 5",),
        faults.PAYLOAD_CHANGED,
        5,
    ),
    "payload brought back": (
        ("INSERT INTO payload SELECT 2, key, NULL, facts, data FROM payload WHERE number = 3",),
        faults.PAYLOAD_NOT_ERASED,
        2,
    ),
    "payload of no entry": (
        ("INSERT INTO payload SELECT 9, key, NULL, facts, data FROM payload WHERE number = 3",),
        faults.PAYLOAD_STRAY,
        9,
    ),
    "end cut off": (
        ("DELETE FROM entry WHERE number > 4", "DELETE FROM payload WHERE number > 4"),
        # The erasure went with it: what it had erased looks taken away.
        faults.PAYLOAD_MISSING,
        2,
    ),
    "last entry cut off": (
        ("DELETE FROM entry WHERE number = 6", "DELETE FROM payload WHERE number = 6"),
        faults.TAIL_MISSING,
        6,
    ),
    "last entry cut off, and its payload left": (
        (
            "DELETE FROM entry WHERE number = 6",
            "UPDATE log SET number = 5, digest = (SELECT digest FROM entry WHERE number = 5)",
        ),
        faults.PAYLOAD_STRAY,
        6,
    ),
    "all entries removed": (("DELETE FROM entry", "DELETE FROM payload"), faults.TAIL_MISSING, 1),
    "end noted otherwise": (
        ("UPDATE log SET number = 5, digest = (SELECT digest FROM entry WHERE number = 5)",),
        faults.HEAD_DIFFERS,
        5,
    ),
    "end noted as a text": (("UPDATE log SET digest = 'x'",), faults.LOG_DAMAGED, 0),
    "another log": (("UPDATE log SET identity = 'another'",), faults.ENTRY_OUT_OF_PLACE, 1),
}


@pytest.mark.parametrize(("statements", "fault", "number"), SLIPS.values(), ids=SLIPS)
def test_tampering_is_found(six: Path, statements: tuple[str, ...], fault: Fault, number: int) -> None:
    tamper(six, *statements)
    with Log.open(six) as log, pytest.raises(LogDamaged) as found:
        log.check()
    assert (found.value.fault, found.value.params) == (fault, {"number": number})
    assert "Zaphod" not in str(found.value)


_ANEW: Final = """
UPDATE entry SET kind = ?, direction = ?, at = ?, commitment = ?, previous = ?, digest = ?, subject = ? WHERE number = ?
"""


def _chain(path: Path, change: Callable[[Record], Record | None]) -> None:
    """Write the log anew, as somebody does who holds the file and knows how it is made."""
    store = SqliteStore(str(path), create=False, identity="", wait=1)
    rows = list(store.rows(0, None))
    store.close()
    statements: list[tuple[str, tuple[Any, ...]]] = []
    previous, number = rows[0].record.previous, 0
    for row in rows:
        changed = change(row.record)
        if changed is None:
            continue
        number += 1
        changed = replace(changed, previous=previous)
        previous = changed.digest()
        values = (changed.kind, changed.direction, changed.at, changed.commitment, changed.previous, previous)
        statements.append(
            (
                _ANEW,
                (*values, changed.subject, changed.number),
            )
        )
    statements.append(("UPDATE log SET number = ?, digest = ?", (number, previous)))
    tamper(path, *statements)


def _earlier(record: Record) -> Record:
    return replace(record, at="2026-01-01T00:00:00Z") if record.number == 3 else record


def test_a_log_that_was_written_anew_is_found_by_a_head_that_was_noted(six: Path) -> None:
    with Log.open(six) as log:
        heads = [Head(each.number, bytes.fromhex(each.digest)) for each in log.entries()]
    _chain(six, _earlier)
    with Log.open(six) as log:
        # Who can write all of it leaves nothing that the file itself could show.
        assert log.check().head.number == 6
        for head in heads[:2]:
            log.check(expected=head)
        for head in heads[2:]:
            with pytest.raises(LogDamaged) as found:
                log.check(expected=head)
            assert (found.value.fault, found.value.params["number"]) == (faults.HEAD_DIFFERS, head.number)


def test_one_entry_written_anew_does_not_fit_the_next(six: Path) -> None:
    with Log.open(six) as log:
        changed = replace(log.row(3).record, at="2026-01-01T00:00:00Z")
    tamper(six, ("UPDATE entry SET at = ?, digest = ? WHERE number = 3", (changed.at, changed.digest())))
    with Log.open(six) as log, pytest.raises(LogDamaged) as found:
        log.check()
    assert (found.value.fault, found.value.params["number"]) == (faults.ENTRY_OUT_OF_PLACE, 4)


def test_a_clean_cut_is_found_by_a_head_that_was_noted(path: Path) -> None:
    with Log.open(path, create=True) as log:
        for number in range(6):
            log.add(b"%d" % number, at=NOW)
        head = log.head()
    tamper(path, "DELETE FROM entry WHERE number > 4", "DELETE FROM payload WHERE number > 4", _CUT)
    with Log.open(path) as log:
        assert log.check().head.number == 4
        with pytest.raises(LogDamaged) as found:
            log.check(expected=head)
    assert (found.value.fault, found.value.params["number"]) == (faults.TAIL_MISSING, 5)


def test_a_fresh_log_in_its_place_is_found_by_a_head_of_nothing(path: Path, tmp_path: Path) -> None:
    with Log.open(path, create=True) as log, Log.open(tmp_path / "other.db", create=True) as other:
        assert log.check(expected=log.head()).head == log.head()
        with pytest.raises(LogDamaged) as found:
            other.check(expected=log.head())
    assert (found.value.fault, found.value.params["number"]) == (faults.HEAD_DIFFERS, 0)


# Entries with a good digest in a good chain that this program does not write.
ODD: Final[dict[str, tuple[int, dict[str, Any], Fault]]] = {
    "a kind that does not exist": (3, {"kind": "note"}, faults.ENTRY_OUT_OF_PLACE),
    "a message that went nowhere": (3, {"direction": None}, faults.ENTRY_OUT_OF_PLACE),
    "a message that erases": (6, {"subject": 3}, faults.PAYLOAD_NOT_ERASED),
    "an erasure with a direction": (5, {"direction": "sent"}, faults.ENTRY_OUT_OF_PLACE),
    "an erasure of itself": (5, {"subject": 5}, faults.PAYLOAD_MISSING),
    "an erasure of what follows": (5, {"subject": 6}, faults.PAYLOAD_MISSING),
}


@pytest.mark.parametrize(("number", "changes", "fault"), ODD.values(), ids=ODD)
def test_entries_that_this_program_does_not_write_are_refused(
    six: Path, number: int, changes: dict[str, Any], fault: Fault
) -> None:
    _chain(six, lambda record: replace(record, **changes) if record.number == number else record)
    with Log.open(six) as log, pytest.raises(LogDamaged) as found:
        log.check()
    assert found.value.fault is fault


@pytest.mark.parametrize("subject", [4, 3, 99, 0])
def test_an_erasure_of_what_cannot_be_erased(path: Path, subject: int) -> None:
    """The entry that it names is itself, an erasure, or none at all; and nothing is missing."""
    with Log.open(path, create=True) as log:
        log.add(b"1", at=NOW)
        log.add(b"2", at=NOW)
        log.erase(1, at=NOW, by="Registry", why="over")
        previous, at = log.head().digest, log.row(3).record.at
    key, facts = bytes(32), written(Erasure(subject, "x", "y"))
    record = Record(4, "erasure", None, at, at, subject, commit(key, facts, b""), previous)
    store = SqliteStore(str(path), create=False, identity="", wait=1)
    store.append(record, record.digest(), Payload(key, None, facts, b""))
    if subject == 3:
        store.erase(3)
    store.close()
    with Log.open(path) as log, pytest.raises(LogDamaged) as found:
        log.check()
    assert (found.value.fault, found.value.params) == (faults.ERASURE_OF_NOTHING, {"number": 4})


def test_one_payload_of_one_log_is_worth_nothing_in_another(six: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with Log.open(other, create=True) as log:
        for number in range(3):
            log.add(b"file %d" % number, at=NOW)
        held = log.held(3)
    tamper(
        six,
        (
            "UPDATE payload SET key = ?, facts = ?, data = ? WHERE number = 3",
            (held.key, held.facts, held.data),
        ),
    )
    with Log.open(six) as log:
        with pytest.raises(LogDamaged):
            log.check()
        with pytest.raises(LogDamaged) as found:
            log.payload(3)
    assert found.value.fault is faults.PAYLOAD_CHANGED


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET at = ''",
        "DELETE FROM entry",
        "UPDATE payload SET data = x''",
    ],
)
def test_a_slip_in_the_database_is_stopped(six: Path, statement: str) -> None:
    with closing(sqlite3.connect(six)) as db, pytest.raises(sqlite3.IntegrityError, match="stay"):
        db.execute(statement)
