"""``log check``, and what is told of a log that was changed, is none, or cannot be used."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from mla_schema.log import Log
from tests.cli.conftest import Type
from tests.cli.log.conftest import LOG, PAPER, TRUST, Typed, lines
from tests.log.conftest import tamper


def test_a_head_that_was_noted_is_compared(kept: list[str], log: Typed, type_: Type) -> None:
    head = log("check", *LOG).splitlines()[1].removeprefix("Head: ")
    assert "no head from elsewhere" in type_("log", "check", *LOG).stderr
    log("erase", "1", *LOG, "--by", "Registry", "--why", "over", "--yes")
    done = type_("log", "check", *LOG, "--head", head)
    assert (done.exit_code, done.stderr) == (0, "")
    [told] = lines(log("check", *LOG, "--head", head, "--json"))
    assert (told["entries"], told["erased"], told["comparedWith"]) == (18, 1, head)
    assert lines(log("check", *LOG, "--json"))[0]["comparedWith"] is None
    wrong = f"{len(kept)}:sha256:{'0' * 64}"
    done = type_("log", "check", *LOG, "--head", wrong)
    assert done.exit_code == 1
    assert "MLA-G29: Entry 17 of the log is not the one that was noted down." in done.stderr
    assert type_("log", "check", *LOG, "--head", "17").exit_code == 2


def test_tampering_is_told_with_its_entry(kept: list[str], type_: Type, place: Path) -> None:
    assert kept
    tamper(place / "case.db", "UPDATE entry SET at = '2026-01-01T00:00:00Z' WHERE number = 5")
    for arguments in (["check"], ["list"], ["show", "5"], ["export"]):
        done = type_("log", *arguments, *LOG)
        assert done.exit_code == 1, arguments
        assert "MLA-G20: Entry 5 of the log was changed after it was written." in done.stderr
        assert "What to do: " in done.stderr


NO_LOGS: Final[dict[str, tuple[bytes | None, int, str]]] = {
    "missing": (None, 2, "There is no log 'case.db'. A log is begun by 'log add' and 'log register'."),
    "empty": (b"", 3, "MLA-G01"),
    "another file": (b"Dear colleague, " * 100, 3, "MLA-G01"),
}


@pytest.mark.parametrize(("content", "code", "text"), NO_LOGS.values(), ids=NO_LOGS)
@pytest.mark.parametrize("verb", [["list"], ["check"], ["show", "1"], ["export"]], ids=str)
def test_what_is_no_log(
    type_: Type, place: Path, verb: list[str], content: bytes | None, code: int, text: str
) -> None:
    if content is not None:
        (place / "case.db").write_bytes(content)
    done = type_("log", *verb, *LOG)
    assert done.exit_code == code
    assert text in done.stderr


def test_places_where_no_log_can_be(type_: Type, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is a folder" in type_("log", "list", "--log", str(place)).stderr
    assert "There is no such folder." in type_("log", *PAPER, "--log", "no/case.db").stderr

    def shut(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Log, "open", shut)
    done = type_("log", "list", *LOG)
    assert (done.exit_code, done.stderr) == (2, "Error: 'case.db' cannot be opened: permission denied.\n")


def test_a_log_of_another_version(kept: list[str], type_: Type) -> None:
    assert kept
    with closing(sqlite3.connect("case.db", isolation_level=None)) as db:
        db.execute("PRAGMA user_version = 9")
    done = type_("log", "list", *LOG)
    assert done.exit_code == 3
    assert "MLA-G02: The log is kept in version 9; this program knows version 1." in done.stderr


def test_a_log_that_another_keeps(kept: list[str], type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept
    opened = Log.open
    monkeypatch.setattr(Log, "open", lambda path, **options: opened(path, **options, wait=0.05))
    with closing(sqlite3.connect("case.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = type_("log", *PAPER, "--dated", "2026-01-01")
    assert done.exit_code == 4
    assert "MLA-G03" in done.stderr


MISUSES: Final = {
    "two directions": ("add", "x", *LOG, "--sent", "--own", "MD"),
    "the future": ("add", "x", *LOG, "--received-at", "2999-01-01"),
    "no time": ("add", "x", *LOG, "--received-at", "noon"),
    "the other option for the time": ("add", "x", *LOG, "--registered-at", "2026-11-01", *TRUST),
    "standard input twice": ("add", "-", "-", *LOG),
    "no entry": ("show", "99", *LOG),
    "an erasure of none": ("erase", "99", *LOG, "--by", "x", "--why", "y"),
    "a file of a paper": ("show", "17", *LOG, "--raw"),
    "a place that is taken": ("show", "1", *LOG, "-o", "case.db"),
}


@pytest.mark.parametrize("arguments", MISUSES.values(), ids=MISUSES)
def test_misuse(kept: list[str], type_: Type, place: Path, arguments: tuple[str, ...]) -> None:
    (place / "x").write_bytes(b"x")
    before = len(kept)
    assert type_("log", *arguments).exit_code == 2
    assert len(type_("log", "list", *LOG).stdout.splitlines()) == before
