"""The check of a log: each entry follows from the one before, and holds what was put into it or was erased openly."""

import hashlib
from dataclasses import dataclass
from hmac import compare_digest

from mla_schema.core import faults
from mla_schema.core.errors import LogDamaged
from mla_schema.log.records import KEY_SIZE, Direction, Head, Kind, Record, beginning, commit
from mla_schema.log.store import Payload, Row, Store


@dataclass(frozen=True, slots=True)
class Checked:
    """A log that was checked from its beginning to its end, and is as it was written.

    Attributes:
        head: Its end; to be noted down elsewhere, for whoever holds the file could write all of it anew.
        erased: How many payloads were erased.
    """

    head: Head
    erased: int


def check(store: Store, expected: Head | None) -> Checked:
    """Check a log in one pass.

    Args:
        store: Where it is kept.
        expected: A head that was noted down, if there is one.

    Raises:
        LogDamaged: It is not as it was written; ``params["number"]`` is the first entry at which it shows.
    """
    with store.reading():
        store.examine()
        head, erased = Head(0, beginning(store.identity)), 0
        _compare(head, expected)
        for row in store.rows(-(2**63), None):
            _check_chain(row, head)
            head = Head(row.record.number, row.digest)
            _check_payload(store, row)
            _compare(head, expected)
            erased += row.erasure is not None
        stray = store.stray()
        for noted in (store.head(), expected):
            if noted is not None and noted.number > head.number:
                raise LogDamaged(faults.TAIL_MISSING, number=head.number + 1)
        if stray is not None:
            raise LogDamaged(faults.PAYLOAD_STRAY, number=stray)
        if store.head() != head:
            # Entries were put behind the end by something else than this program.
            raise LogDamaged(faults.HEAD_DIFFERS, number=store.head().number)
        return Checked(head, erased)


def check_record(row: Row) -> None:
    """Refuse an entry whose digest is not that of what it states.

    Args:
        row: The entry.

    Raises:
        LogDamaged: It was changed.
    """
    if row.record.digest() != row.digest:
        raise LogDamaged(faults.ENTRY_CHANGED, number=row.record.number)


def check_held(record: Record, payload: Payload) -> None:
    """Refuse a payload that is not the one that the entry is committed to.

    Args:
        record: The entry.
        payload: What it holds.

    Raises:
        LogDamaged: It was changed.
    """
    found = commit(payload.key, payload.facts, payload.data)
    if len(payload.key) != KEY_SIZE or not compare_digest(found, record.commitment):
        raise LogDamaged(faults.PAYLOAD_CHANGED, number=record.number)


def fingerprint(kind: str, direction: str | None, facts: bytes, data: bytes) -> bytes | None:
    """By what the same is found again: of a message its bytes, of a registration all of it, each way by itself.

    Args:
        kind: The kind of the entry.
        direction: Which way it went; absent for erasures.
        facts: What is known of the data, as JSON.
        data: The bytes.

    Returns:
        A digest; nothing for an erasure, which may be like another.
    """
    if kind == Kind.ERASURE:
        return None
    held = data if kind == Kind.MESSAGE else facts
    return hashlib.sha256(f"{kind} {direction}\n".encode() + held).digest()


def _check_chain(row: Row, head: Head) -> None:
    """The entry comes next, is as it was written, and names the one before it."""
    record = row.record
    number = head.number + 1
    if record.number > number:
        raise LogDamaged(faults.ENTRY_MISSING, number=number)
    check_record(row)
    if record.number < number or record.previous != head.digest or not _has_form(record):
        raise LogDamaged(faults.ENTRY_OUT_OF_PLACE, number=record.number)


def _has_form(record: Record) -> bool:
    """Whether an entry states what this program states in such an entry."""
    if record.kind == Kind.ERASURE:
        return record.subject is not None and record.direction is None
    return (
        record.kind in (Kind.MESSAGE, Kind.REGISTRATION)
        and record.subject is None
        and record.direction in (Direction.RECEIVED, Direction.SENT)
    )


def _check_payload(store: Store, row: Row) -> None:
    """What the entry holds is what was put into it; or it was erased, and an entry says so."""
    record = row.record
    number = record.number
    if record.subject is not None:
        subject = store.row(record.subject)
        if subject is None or record.subject >= number or subject.record.kind == Kind.ERASURE:
            raise LogDamaged(faults.ERASURE_OF_NOTHING, number=number)
    payload = store.payload(number)
    if payload is None:
        if row.erasure is None:
            raise LogDamaged(faults.PAYLOAD_MISSING, number=number)
        return
    if row.erasure is not None:
        raise LogDamaged(faults.PAYLOAD_NOT_ERASED, number=number)
    check_held(record, payload)
    if payload.fingerprint != fingerprint(record.kind, record.direction, payload.facts, payload.data):
        raise LogDamaged(faults.PAYLOAD_CHANGED, number=number)


def _compare(head: Head, expected: Head | None) -> None:
    """A head that was noted down is the one that is here now."""
    if expected is not None and expected.number == head.number and expected.digest != head.digest:
        raise LogDamaged(faults.HEAD_DIFFERS, number=head.number)
