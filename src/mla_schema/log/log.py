"""The log itself: what can be put into it, asked of it, and erased."""

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from os import PathLike, fspath
from secrets import token_bytes, token_hex
from types import TracebackType
from typing import Self

from mla_schema.codes.received_verdict import ReceivedVerdict
from mla_schema.core import faults
from mla_schema.core.errors import LogDamaged, LogError
from mla_schema.core.report import Report
from mla_schema.log.checking import Checked, check, check_held, check_record, fingerprint
from mla_schema.log.contents import (
    Content,
    Erasure,
    Facts,
    Registration,
    facts_of,
    instant_text,
    read_content,
    written,
)
from mla_schema.log.entries import Added, Entry, Logged
from mla_schema.log.records import KEY_SIZE, Direction, Head, Kind, Record, commit
from mla_schema.log.store import Payload, Row, Store
from mla_schema.model.message import Message


class Log:
    """A log in a store. It belongs to the thread that opened it."""

    def __init__(self, store: Store) -> None:
        """Take a store that is open.

        Args:
            store: Where the log is kept.
        """
        self._store = store

    @classmethod
    def open(cls, path: str | PathLike[str], *, create: bool = False, wait: float = 10.0) -> Self:
        """Open a log that is kept in a SQLite file.

        Args:
            path: The file.
            create: Whether a log is begun where there is no file; only its owner may read it.
            wait: For how many seconds to wait while another process writes.

        Raises:
            FileNotFoundError: There is no such file, or no such folder.
            LogError: It is no log, or cannot be used.
            UnsupportedVersion: It is kept in a version that is not known here.
        """
        from mla_schema.log.sqlite import SqliteStore

        return cls(SqliteStore(fspath(path), create=create, identity=token_hex(16), wait=wait))

    def __enter__(self) -> Self:
        """The log itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    @property
    def identity(self) -> str:
        """The random name of the log, from which its chain begins."""
        return self._store.identity

    @property
    def lingering(self) -> bool:
        """Whether an erased payload may still stand in the journal of the file, because somebody was reading."""
        return self._store.lingering

    def together(self) -> AbstractContextManager[None]:
        """Put many things into the log as one: all of them are kept when it ends, or none. Flushing once is faster."""
        return self._store.writing()

    def add(
        self,
        data: bytes,
        *,
        at: datetime,
        direction: Direction = Direction.RECEIVED,
        recorded_at: datetime | None = None,
        report: Report | None = None,
        message: Message | None = None,
        judged: Report | None = None,
    ) -> Added:
        """Put a file into the log as it was received or sent; what cannot be read as a message too.

        The same bytes in the same direction are there once: the first entry holds, with its time and its verdict.

        Args:
            data: The bytes.
            at: When it was received or sent, an aware datetime; whole milliseconds are kept.
            direction: Which way it went.
            recorded_at: The time now, an aware datetime; without it, ``at``.
            report: What a check said of it, if one was made. Make it without the rules (``rules=False``), or an
                incomplete message is held to be invalid, and ``messages`` passes it over.
            message: The message in it, if it could be read.
            judged: What a check with the rules said, if one was made. It is recorded, and decides nothing: an
                incomplete message belongs to its case like any other.

        Returns:
            The entry, and whether it is new. It is on the disk, unless this was done ``together``.

        Raises:
            LogError: It cannot be written.
            TypeError: ``data`` is not bytes.
            ValueError: A time is not aware, or it was recorded before it happened.
        """
        _require_bytes(data)
        return self._put(Kind.MESSAGE, direction, at, recorded_at, facts_of(report, message, judged), data)

    def register(
        self,
        registration: Registration,
        *,
        at: datetime,
        direction: Direction = Direction.RECEIVED,
        recorded_at: datetime | None = None,
    ) -> Added:
        """Register a case on paper or by word of mouth. When more is known it is registered again; the last one holds.

        Args:
            registration: The case.
            at: When it was received or sent.
            direction: Which way it went.
            recorded_at: The time now; without it, ``at``.

        Returns:
            The entry, and whether it is new.

        Raises:
            LogError: It cannot be written.
            ValueError: A time is not aware, or it was recorded before it happened.
        """
        return self._put(Kind.REGISTRATION, direction, at, recorded_at, registration, b"")

    def erase(self, number: int, *, at: datetime, by: str, why: str) -> Added:
        """Destroy what an entry holds, with the key of its commitment. The entry stays, and a new one says so.

        Args:
            number: The number of the entry.
            at: The time now, an aware datetime.
            by: The office or function that decided.
            why: The reason, such as the provision or the decision.

        Returns:
            The entry that tells of the erasure, and whether it is new.

        Raises:
            LogError: There is no such entry, it tells of an erasure itself, or the log cannot be written.
            ValueError: The time is not aware, or it is not said by whom or why.
        """
        if not by.strip() or not why.strip():
            raise ValueError("an erasure says by whom and why")
        with self._store.writing():
            row = self.row(number)
            if row.record.kind == Kind.ERASURE:
                raise LogError(faults.ERASURE_STAYS, number=number)
            if row.erasure is not None:
                return Added(self.entry(row.erasure), new=False)
            added = self._put(Kind.ERASURE, None, at, None, Erasure(number, by, why), b"")
            self._store.erase(number)
        return added

    def head(self) -> Head:
        """The end of the log. To be noted down elsewhere: with it a check finds what was cut off or written anew."""
        return self._store.head()

    def row(self, number: int) -> Row:
        """An entry as it is kept: what it states in the clear, and the digest over that.

        Args:
            number: Its number.

        Raises:
            LogError: There is none.
        """
        row = self._store.row(number)
        if row is None:
            raise LogError(faults.ENTRY_UNKNOWN, number=number)
        return row

    def check(self, *, expected: Head | None = None) -> Checked:
        """Check the whole log, in one pass and in little memory.

        Args:
            expected: A head that was noted down earlier.

        Returns:
            The end of the log, and how much was erased from it.

        Raises:
            LogDamaged: It is not as it was written; ``params["number"]`` is the first entry at which it shows.
            LogError: It cannot be read.
        """
        return check(self._store, expected)

    def entry(self, number: int) -> Entry:
        """One entry.

        Args:
            number: Its number.

        Raises:
            LogError: There is none.
            LogDamaged: It was changed.
        """
        return _entry(self.row(number))

    def entries(self, *, after: int = 0) -> Iterator[Entry]:
        """The entries that are there now, in their order; they are read a page at a time.

        Args:
            after: The number after which to begin.

        Raises:
            LogDamaged: One was changed. Whether one is missing is told by ``check``.
        """
        return map(_entry, self._store.rows(after, self.head().number))

    def payload(self, entry: Entry | int) -> bytes:
        """The bytes of a message, as they were received or sent; none for registrations and erasures.

        Args:
            entry: The entry, or its number.

        Raises:
            LogError: There is no such entry, or what it held was erased.
            LogDamaged: It is not what was put into the log.
        """
        return self.held(entry).data

    def held(self, entry: Entry | int) -> Payload:
        """All that an entry holds: bytes, facts, and the key of the commitment, with which others can check it.

        Args:
            entry: The entry, or its number.

        Raises:
            LogError: There is no such entry, or what it held was erased.
            LogDamaged: It is not what was put into the log.
        """
        number = entry if isinstance(entry, int) else entry.number
        # Row and payload are one view: an erasure in between would look like damage.
        with self._store.reading():
            row, payload = self.row(number), self._store.payload(number)
        check_record(row)
        if row.erasure is not None:
            raise LogError(faults.ENTRY_ERASED, number=number, erasure=row.erasure)
        if payload is None:
            raise LogDamaged(faults.PAYLOAD_MISSING, number=number)
        check_held(row.record, payload)
        return payload

    def messages(
        self,
        decode: Callable[[bytes], Message],
        *,
        verdicts: Collection[ReceivedVerdict] = (ReceivedVerdict.VALID,),
    ) -> Iterator[Logged]:
        """The messages in the log, in their order: what a case is made of. What is erased is passed over.

        Files that were not read as a message when they were added are passed over too. ``fold(each.event for each in
        log.messages(decode))`` gives the cases.

        Args:
            decode: From the bytes to the message, such as ``lambda data: mla.read(data).unverified()``: what was
                verified of it stands in the facts.
            verdicts: What the check must have found. A message that is not valid must not move a case, and one that
                nobody checked neither.

        Raises:
            LogDamaged: One is not what was put into the log.
        """
        for entry in self.entries():
            facts = entry.content
            if isinstance(facts, Facts) and facts.type is not None and facts.verdict in verdicts:
                try:
                    data = self.payload(entry)
                except LogError as error:
                    # It was erased since its page was read.
                    if error.fault is not faults.ENTRY_ERASED:
                        raise
                    continue
                yield Logged(entry, facts, decode(data))

    def _put(
        self,
        kind: Kind,
        direction: Direction | None,
        at: datetime,
        recorded_at: datetime | None,
        content: Content,
        data: bytes,
    ) -> Added:
        """Keep something at the end of the log, unless it is there."""
        happened = instant_text(at)
        recorded = instant_text(recorded_at) if recorded_at is not None else happened
        if recorded_at is not None and recorded_at < at:
            raise ValueError("'recorded_at' is earlier than 'at'")
        facts = written(content)
        # The key makes two commitments to the same thing unlike, and what is erased with it cannot be guessed.
        payload = Payload(token_bytes(KEY_SIZE), fingerprint(kind, direction, facts, data), facts, data)
        commitment = commit(payload.key, facts, data)
        subject = content.entry if isinstance(content, Erasure) else None
        store = self._store
        with store.writing():
            if payload.fingerprint is not None:
                there = store.find(payload.fingerprint)
                if there is not None:
                    return Added(self.entry(there), new=False)
            head = store.head()
            record = Record(
                head.number + 1, kind, direction, happened, recorded, subject, commitment, head.digest
            )
            digest = record.digest()
            store.append(record, digest, payload)
        return Added(_entry(Row(record, digest, facts, None)), new=True)


def _require_bytes(data: object) -> None:
    if not isinstance(data, bytes):
        text = f"bytes are needed, not {type(data).__name__}: open the file and read it first"
        raise TypeError(text)


def _entry(row: Row) -> Entry:
    """An entry as callers see it."""
    check_record(row)
    record = row.record
    try:
        return Entry(
            record.number,
            Kind(record.kind),
            Direction(record.direction) if record.direction is not None else None,
            datetime.fromisoformat(record.at),
            datetime.fromisoformat(record.recorded_at),
            row.digest.hex(),
            read_content(record.kind, row.facts) if row.facts is not None else None,
            row.erasure,
        )
    except ValueError:
        # The entry has its digest, so it is what it holds that was changed.
        raise LogDamaged(faults.PAYLOAD_CHANGED, number=record.number) from None
