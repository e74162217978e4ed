"""The log in a SQLite file: one writer at a time, confirmed when it is on the disk, readable for its owner only."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from mla_schema.core import faults
from mla_schema.core.errors import LogDamaged, LogError, UnsupportedVersion
from mla_schema.log.records import VERSION, Head, Record, beginning
from mla_schema.log.store import Payload, Row

# What SQLite keeps in the head of its file so that programs know their own: the letters "MLAl".
_APPLICATION: Final = 0x4D4C416C
_PAGE: Final = 256

# The payload stands in a table apart; its large column is the last, so that lists do not read it. The triggers stop
# slips, not attackers: whoever can write the file can drop them, and what he changes then is found by the check.
_TABLES: Final = """
CREATE TABLE log (one INTEGER PRIMARY KEY CHECK (one = 1), identity TEXT NOT NULL, number INTEGER NOT NULL,
    digest BLOB NOT NULL)

CREATE TABLE entry (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, direction TEXT, at TEXT NOT NULL,
    recorded_at TEXT NOT NULL, subject INTEGER UNIQUE, commitment BLOB NOT NULL, previous BLOB NOT NULL,
    digest BLOB NOT NULL)

CREATE TABLE payload (number INTEGER PRIMARY KEY REFERENCES entry, key BLOB NOT NULL, fingerprint BLOB UNIQUE,
    facts BLOB NOT NULL, data BLOB NOT NULL)

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries stay'); END

CREATE TRIGGER entry_is_not_removed BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries stay'); END

CREATE TRIGGER payload_is_not_changed BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'payloads stay'); END
""".strip().split("\n\n")

_ROW: Final = """
SELECT e.number, e.kind, e.direction, e.at, e.recorded_at, e.subject, e.commitment, e.previous, e.digest, p.facts,
    x.number
FROM entry e LEFT JOIN payload p ON p.number = e.number LEFT JOIN entry x ON x.subject = e.number
"""
_TYPES: Final[tuple[tuple[type, ...], ...]] = (
    *((int,), (str,), (str, type(None)), (str,), (str,), (int, type(None))),
    *((bytes,), (bytes,), (bytes,), (bytes, type(None)), (int, type(None))),
)


class SqliteStore:
    """A log in a file. Journal, locks and flushing are SQLite's: WAL, ``BEGIN IMMEDIATE``, ``synchronous=FULL``."""

    def __init__(self, path: str, *, create: bool, identity: str, wait: float) -> None:
        """Open the file, or begin it.

        Args:
            path: The file.
            create: Whether a file that is missing or empty becomes a log.
            identity: The name of the log if it is begun.
            wait: For how many seconds to wait for another writer.

        Raises:
            FileNotFoundError: It is missing, and must not be begun.
            UnsupportedVersion: It is kept in a version that is not known here.
            LogError: It is no log, or cannot be used.
        """
        if create:
            _begin_file(path)
        # SQLite would begin a missing file in silence, and says of a missing folder that it is unable.
        os.stat(path)  # noqa: PTH116  # It takes the path as SQLite takes it.
        self._erased = self.lingering = False
        with _refusals():
            self._db = sqlite3.connect(path, timeout=wait, isolation_level=None)
        try:
            self._prepare(identity if create else None)
            self.identity = self._identity()
        except BaseException:
            self._db.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One unit of writing."""
        inner = self._db.in_transaction
        self._do("SAVEPOINT inner" if inner else "BEGIN IMMEDIATE")
        try:
            yield
            self._do("RELEASE inner" if inner else "COMMIT")
        except BaseException:
            # When the disk is full, SQLite has gone back by itself.
            if self._db.in_transaction:
                for statement in ("ROLLBACK TO inner", "RELEASE inner") if inner else ("ROLLBACK",):
                    self._do(statement)
            raise
        if self._erased and not inner:
            self._clear()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One view of the log."""
        if self._db.in_transaction:
            yield
            return
        self._do("BEGIN")
        try:
            yield
        finally:
            self._do("ROLLBACK")

    def head(self) -> Head:
        """The end of the log."""
        found = self._one("SELECT number, digest FROM log")
        if found is None or not isinstance(found[0], int) or not isinstance(found[1], bytes):
            raise LogDamaged(faults.LOG_DAMAGED, number=0)
        return Head(found[0], found[1])

    def append(self, record: Record, digest: bytes, payload: Payload) -> None:
        """Keep an entry, its payload and the new end of the log.

        Args:
            record: The entry.
            digest: Its digest.
            payload: What it holds.
        """
        number = record.number
        clear = (number, record.kind, record.direction, record.at, record.recorded_at, record.subject)
        chained = (record.commitment, record.previous, digest)
        held = (number, payload.key, payload.fingerprint, payload.facts, payload.data)
        self._do("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", *clear, *chained)
        self._do("INSERT INTO payload VALUES (?, ?, ?, ?, ?)", *held)
        self._do("UPDATE log SET number = ?, digest = ?", number, digest)

    def row(self, number: int) -> Row | None:
        """One entry.

        Args:
            number: Its number.
        """
        found = self._one(f"{_ROW} WHERE e.number = ?", number)
        return _row(found) if found is not None else None

    def rows(self, after: int, until: int | None) -> Iterator[Row]:
        """Entries in the order of their numbers, a page at a time: no cursor stays open while the caller thinks.

        Args:
            after: The number after which to begin.
            until: The last number; without it, to the end.
        """
        last = until if until is not None else 2**63 - 1
        while True:
            page = self._all(
                f"{_ROW} WHERE e.number > ? AND e.number <= ? ORDER BY e.number LIMIT {_PAGE}", after, last
            )
            yield from map(_row, page)
            if len(page) < _PAGE:
                return
            after = page[-1][0]

    def payload(self, number: int) -> Payload | None:
        """What an entry holds, while it does.

        Args:
            number: Its number.
        """
        found = self._one("SELECT key, fingerprint, facts, data FROM payload WHERE number = ?", number)
        if found is None:
            return None
        key, fingerprint, facts, data = found
        if not all(isinstance(each, bytes) for each in (key, facts, data)):
            raise LogDamaged(faults.PAYLOAD_CHANGED, number=number)
        return Payload(key, fingerprint, facts, data)

    def find(self, fingerprint: bytes) -> int | None:
        """The number of the entry whose payload has a fingerprint.

        Args:
            fingerprint: The fingerprint.
        """
        return self._number("SELECT number FROM payload WHERE fingerprint = ?", fingerprint)

    def erase(self, number: int) -> None:
        """Destroy the payload of an entry with its key.

        Args:
            number: Its number.
        """
        self._do("DELETE FROM payload WHERE number = ?", number)
        self._erased = True

    def stray(self) -> int | None:
        """The first number that has a payload and no entry."""
        return self._number(
            "SELECT min(number) FROM payload WHERE NOT EXISTS "
            "(SELECT 1 FROM entry WHERE entry.number = payload.number)"
        )

    def examine(self) -> None:
        """Look at the pages of the file.

        Raises:
            LogDamaged: It is damaged.
        """
        if self._one("PRAGMA quick_check(1)") != ("ok",):
            raise LogDamaged(faults.LOG_DAMAGED, number=0)

    def _prepare(self, identity: str | None) -> None:
        """Set the connection up, begin the log where that was asked, and refuse what is no log."""
        # A text that is no UTF-8 was put there by somebody else; the digest shows it, and no error of decoding.
        self._db.text_factory = lambda data: data.decode(errors="replace")
        # What is confirmed was flushed, and what is erased is overwritten and not only given free.
        self._do("PRAGMA synchronous = FULL")
        self._do("PRAGMA secure_delete = ON")
        if identity is not None and self._empty():
            with self.writing():
                if self._empty():
                    self._begin(identity)
        if self._one("PRAGMA application_id") != (_APPLICATION,):
            raise LogError(faults.NOT_A_LOG)
        (version,) = self._one("PRAGMA user_version")
        if version != VERSION:
            raise UnsupportedVersion(faults.LOG_VERSION, found=version, supported=VERSION)
        made = self._all("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
        if [sql for (sql,) in made] != _TABLES:
            # A trigger that somebody added would run at the next entry.
            raise LogDamaged(faults.LOG_DAMAGED, number=0)
        # Who begins a log together with another may be refused this; the next one to open it will not.
        with contextlib.suppress(LogError):
            self._do("PRAGMA journal_mode = WAL")

    def _empty(self) -> bool:
        return self._one("SELECT 1 FROM sqlite_master") is None

    def _begin(self, identity: str) -> None:
        for statement in _TABLES:
            self._do(statement)
        self._do("INSERT INTO log VALUES (1, ?, 0, ?)", identity, beginning(identity))
        self._do(f"PRAGMA application_id = {_APPLICATION}")
        self._do(f"PRAGMA user_version = {VERSION}")

    def _identity(self) -> str:
        found = self._one("SELECT identity FROM log")
        if found is None:
            raise LogDamaged(faults.LOG_DAMAGED, number=0)
        return str(found[0])

    def _clear(self) -> None:
        """Empty the journal, where pages may stand as they were before the erasure."""
        busy, _, _ = self._one("PRAGMA wal_checkpoint(TRUNCATE)")
        self.lingering = self._erased = bool(busy)

    def _do(self, statement: str, *values: Any) -> None:
        with _refusals():
            self._db.execute(statement, values)

    def _one(self, statement: str, *values: Any) -> Any:
        with _refusals():
            return self._db.execute(statement, values).fetchone()

    def _all(self, statement: str, *values: Any) -> list[Any]:
        with _refusals():
            return self._db.execute(statement, values).fetchall()

    def _number(self, statement: str, *values: Any) -> int | None:
        found = self._one(statement, *values)
        return found[0] if found is not None else None


def _begin_file(path: str) -> None:
    """Make an empty file that only its owner may read; SQLite gives its journals the permissions of the file."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return


def _row(found: tuple[Any, ...]) -> Row:
    """An entry, if what was found can be one."""
    if not all(isinstance(value, types) for value, types in zip(found, _TYPES, strict=True)):
        raise LogDamaged(faults.ENTRY_CHANGED, number=found[0])
    *record, digest, facts, erasure = found
    return Row(Record(*record), digest, facts, erasure)


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn the errors of SQLite into ours; their text may hold what was in a statement, so only the name is kept."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            # It comes from the module and not from the database: this connection is misused.
            raise
        raise _refusal(code & 0xFF, error.sqlite_errorname) from None


def _refusal(code: int, name: str) -> LogError:
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LogError(faults.LOG_BUSY)
        case sqlite3.SQLITE_NOTADB:
            return LogError(faults.NOT_A_LOG)
        case sqlite3.SQLITE_CORRUPT:
            return LogDamaged(faults.LOG_DAMAGED, number=0)
        case _:
            return LogError(faults.LOG_UNAVAILABLE, problem=name)
