"""Several processes write to one log at the same time: one chain comes of it, with what each of them put in."""

from pathlib import Path

import pytest

from mla_schema.log import Head, Kind, Log
from mla_schema.log.sqlite import SqliteStore
from tests.log.conftest import NOW
from tests.log.test_crash import confirmed, start


def test_writers_take_turns(path: Path) -> None:
    """They begin the log together too."""
    processes = [start(path, name, 30) for name in ("a", "b", "c")]
    outputs = [process.communicate(timeout=120)[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0]
    kept = [confirmed(output) for output in outputs]
    with Log.open(path) as log:
        there = {each.number: each.digest for each in log.entries()}
        assert len(there) == sum(map(len, kept)) == 3 * 40
        assert there == kept[0] | kept[1] | kept[2]
        assert log.check().erased == 30
        # Each has noted down a head when it ended, and all of them still hold.
        for output in outputs:
            log.check(expected=Head.parse(output.decode().splitlines()[-1]))


def test_a_log_that_another_began_meanwhile_is_left_as_it_is(
    six: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looked empty, and when the writer's turn came it was not."""
    answers = iter([True, False])
    monkeypatch.setattr(SqliteStore, "_empty", lambda _: next(answers))
    with Log.open(six, create=True) as log:
        assert log.check().head.number == 6


def test_the_same_files_from_two_writers_are_there_once(path: Path) -> None:
    processes = [start(path, "same", 20, "together") for _ in range(2)]
    outputs = [process.communicate(timeout=120)[0] for process in processes]
    kept = [confirmed(output) for output in outputs]
    assert kept[0] == kept[1]
    with Log.open(path) as log:
        assert log.check().head.number == 100
        assert {each.kind for each in log.entries()} == {Kind.MESSAGE}


def test_a_reader_sees_one_state_while_others_write(path: Path) -> None:
    with Log.open(path, create=True) as log:
        log.add(b"first", at=NOW)
        with start(path, "a", 60) as process:
            seen = []
            while process.poll() is None:
                checked = log.check()
                assert log.check(expected=checked.head).head.number >= checked.head.number
                seen.append(checked.head.number)
            process.communicate()
        assert seen == sorted(seen)
        assert log.check().head.number == 81
