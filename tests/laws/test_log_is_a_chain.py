"""Laws of the log: what it gives back is what was put in, replaying it gives the same, and any change breaks it."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mla_schema import codes
from mla_schema.core.errors import LogDamaged
from mla_schema.core.report import Outcome, Report
from mla_schema.log import Direction, Entry, Erasure, Facts, Head, Kind, Log, Record, Registration
from mla_schema.log.contents import read_content, written
from mla_schema.log.records import commit
from tests.log.conftest import tamper

_START = datetime(2026, 1, 1, tzinfo=UTC)
_few = settings(max_examples=60)

_texts = st.text(min_size=1, max_size=20).filter(str.strip)
_dates = st.dates(date(1900, 1, 1), date(2999, 12, 31))
_countries = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2)
_directions = st.sampled_from(Direction)


@st.composite
def papers(draw: st.DrawFn) -> Registration:
    """Registrations of any kind."""
    outcome = draw(st.none() | st.sampled_from(codes.DecisionOutcome))
    return Registration(
        draw(_texts),
        draw(st.sampled_from(codes.Medium)),
        draw(st.sampled_from(["dataRequest", "consultation", "providerOrder"])),
        draw(_countries),
        draw(_countries),
        draw(st.none() | _dates),
        tuple(draw(st.lists(st.sampled_from(codes.DataCategory), max_size=3))),
        outcome,
        draw(st.none() | _dates) if outcome is not None else None,
    )


_steps = st.lists(
    st.tuples(st.just("add"), st.binary(max_size=30), _directions, st.none() | st.sampled_from(Outcome))
    | st.tuples(st.just("register"), papers(), _directions, st.none())
    | st.tuples(st.just("erase"), st.integers(1, 12), _texts, _texts),
    min_size=1,
    max_size=12,
)


@contextmanager
def fresh() -> Iterator[tuple[Log, Path]]:
    """An empty log in a folder of its own; each example needs one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "case.db")
        with Log.open(path, create=True) as log:
            yield log, path


def do(log: Log, steps: list[tuple[str, Any, Any, Any]]) -> list[bytes]:
    """Put things in and erase some, and say what was put in."""
    put: list[bytes] = []
    with log.together():
        for position, (verb, what, direction, extra) in enumerate(steps):
            at = _START + timedelta(minutes=position)
            if verb == "add":
                report = Report(extra, (), ()) if extra is not None else None
                new = log.add(what, at=at, direction=direction, report=report).new
                put += [what] if new else []
            elif verb == "register":
                new = log.register(what, at=at, direction=direction).new
                put += [b""] if new else []
            elif what <= len(put) and log.entry(what).kind is not Kind.ERASURE:
                put += [b""] if log.erase(what, at=at, by=direction, why=extra).new else []
    return put


@given(_steps)
@_few
def test_what_was_put_in_comes_out_in_its_order(steps: list[tuple[str, Any, Any, Any]]) -> None:
    with fresh() as (log, path):
        put = do(log, steps)
        entries = list(log.entries())
        assert [each.number for each in entries] == list(range(1, len(put) + 1))
        for entry, data in zip(entries, put, strict=True):
            assert (entry.erasure is None) == (entry.content is not None)
            assert entry.erasure is not None or log.payload(entry) == data
        checked = log.check(expected=log.head())
        assert checked.erased == sum(each.kind is Kind.ERASURE for each in entries)
        log.close()
        with Log.open(path) as again:
            assert list(again.entries()) == entries


def _replayed(log: Log, into: Log) -> None:
    for entry in log.entries():
        content = entry.content
        if isinstance(content, Erasure):
            into.erase(content.entry, at=entry.at, by=content.by, why=content.why)
        elif isinstance(content, Registration):
            assert entry.direction is not None
            into.register(content, at=entry.at, direction=entry.direction)
        elif isinstance(content, Facts):
            assert entry.direction is not None
            verdict = content.verdict
            known = Report(Outcome(verdict.value), (), ()) if verdict != "notChecked" else None
            into.add(log.payload(entry), at=entry.at, direction=entry.direction, report=known)


def _told(entry: Entry) -> tuple[object, ...]:
    """All of an entry but its digest, which begins with the name of its log."""
    return (entry.number, entry.kind, entry.direction, entry.at, entry.content, entry.erasure)


@given(_steps.filter(lambda steps: all(step[0] != "erase" for step in steps)))
@_few
def test_a_log_that_is_replayed_tells_the_same(steps: list[tuple[str, Any, Any, Any]]) -> None:
    with fresh() as (log, _), fresh() as (other, _):
        do(log, steps)
        _replayed(log, other)
        assert list(map(_told, other.entries())) == list(map(_told, log.entries()))
        # To replay it once more adds nothing; and no digest and no commitment of one says anything of the other.
        _replayed(log, other)
        assert other.head().number == log.head().number
        for entry in log.entries():
            assert log.row(entry.number).record.commitment != other.row(entry.number).record.commitment


@given(_steps, st.data())
@_few
def test_a_change_to_any_cell_is_found(steps: list[tuple[str, Any, Any, Any]], data: st.DataObject) -> None:
    with fresh() as (log, path):
        log.add(b"", at=_START)
        do(log, steps)
        log.close()
        with closing(sqlite3.connect(path)) as db:
            table = data.draw(st.sampled_from(["entry", "payload", "log"]))
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] != "one"]
            column = data.draw(st.sampled_from(columns))
            number, old = data.draw(
                st.sampled_from(db.execute(f"SELECT rowid, {column} FROM {table}").fetchall())
            )
        new = data.draw(_other(old))
        assume(new != old or type(new) is not type(old))
        try:
            tamper(path, (f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (new, number)))
        except sqlite3.IntegrityError:
            return
        with pytest.raises(LogDamaged), Log.open(path) as changed:
            changed.check()


def _other(old: object) -> st.SearchStrategy[object]:
    match old:
        case int():
            return st.integers(-5, 20)
        case str():
            return st.text(max_size=5).filter(lambda text: "\x00" not in text)
        case bytes():
            flipped = st.integers(0, max(0, len(old) - 1)).map(
                lambda at: bytes([*old[:at], old[at] ^ 1, *old[at + 1 :]]) if old else b"x"
            )
            return st.binary(max_size=5) | flipped
        case _:
            return st.just("x")


@given(_steps, st.integers(0, 12), st.integers(0, 12))
@_few
def test_a_head_holds_for_ever_and_for_its_log_alone(
    steps: list[tuple[str, Any, Any, Any]], first: int, second: int
) -> None:
    with fresh() as (log, _), fresh() as (other, _):
        heads = [log.head()]
        for step in steps:
            do(log, [step])
            do(other, [step])
            heads.append(log.head())
        one, two = heads[first % len(heads)], heads[second % len(heads)]
        assert log.check(expected=one).head == log.check(expected=two).head == heads[-1]
        assert Head.parse(str(one)) == one
        with pytest.raises(LogDamaged):
            other.check(expected=one)


_content = (
    papers()
    | st.builds(Erasure, st.integers(1, 9), _texts, _texts)
    | st.builds(
        Facts,
        st.sampled_from(codes.ReceivedVerdict),
        *(st.none() | _texts for _ in range(7)),
        st.booleans(),
        st.lists(_texts, max_size=3).map(tuple),
    )
)


@given(_content)
def test_contents_are_read_as_they_were_written(content: Facts | Registration | Erasure) -> None:
    kind = {Facts: "message", Registration: "registration", Erasure: "erasure"}[type(content)]
    assert read_content(kind, written(content)) == content


_records = st.builds(
    Record,
    st.integers(1, 9),
    st.sampled_from(Kind).map(str),
    st.none() | _directions.map(str),
    st.sampled_from(["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"]),
    st.sampled_from(["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"]),
    st.none() | st.integers(1, 9),
    st.binary(max_size=2),
    st.binary(max_size=2),
)


@given(_records, _records)
def test_two_records_have_one_digest_only_if_they_are_one(one: Record, two: Record) -> None:
    assert (one.digest() == two.digest()) == (astuple(one) == astuple(two))


_pairs = st.tuples(st.binary(max_size=3), st.binary(max_size=3))


@given(_pairs, _pairs)
def test_a_commitment_is_to_one_payload(one: tuple[bytes, bytes], two: tuple[bytes, bytes]) -> None:
    key = bytes(32)
    assert (commit(key, *one) == commit(key, *two)) == (one == two)
