"""``mla-schema stats``: from lines, files and folders to figures."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Process, Type

_MANY = ("simulate", "--cases", "60", "--seed", "7", "--per-day", "5")


@pytest.fixture(scope="module")
def lines() -> bytes:
    from mla_schema.simulate import simulate

    return b"".join(line + b"\n" for line in simulate(60, seed=7, per_day=5))


def _conversations(text: bytes) -> int:
    kpis = {kpi["id"]: kpi for kpi in json.loads(text)["kpis"]}
    total = next(each for each in kpis["openings-by-type"]["figures"] if each["row"] == "total")
    assert isinstance(total["value"], float | int)
    return int(total["value"])


def test_lines_from_standard_input(type_: Type, lines: bytes) -> None:
    done = type_("stats", "-", "--include-specimens", stdin=lines)
    assert done.exit_code == 0
    assert "By outcome (request)" in done.stdout
    assert "messages: " in done.stdout


def test_specimens_are_not_counted_unless_asked_for(type_: Type, lines: bytes) -> None:
    done = type_("stats", "-", stdin=lines)
    assert done.exit_code == 0
    assert done.stderr == "All messages are specimens; --include-specimens counts them.\n"


def test_lines_files_and_both_forms_give_the_same(type_: Type, lines: bytes, tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").write_bytes(lines + b"\n")
    assert type_(*_MANY, "--form", "xml", "-o", str(tmp_path / "folder")).exit_code == 0
    options = ("--include-specimens", "-f", "json")
    from_lines, from_files, from_input = (
        type_("stats", *where, *options, stdin=stdin).stdout_bytes
        for where, stdin in (
            ((str(tmp_path / "all.jsonl"),), b""),
            ((str(tmp_path / "folder"),), b""),
            (("-",), lines),
        )
    )
    assert from_lines == from_files == from_input
    assert _conversations(from_lines) > 60


@pytest.mark.parametrize(
    ("form", "begin"), [("csv", b"kpi,row"), ("html", b"<!doctype html>"), ("text", b"As of")]
)
def test_formats(form: str, begin: bytes, type_: Type, lines: bytes, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = type_("stats", "-", "--include-specimens", "-f", form, "-o", str(out), stdin=lines)
    assert done.exit_code == 0
    assert out.read_bytes().startswith(begin)
    assert type_("stats", "-", "-o", str(out), stdin=lines).exit_code == 2


def test_parquet_or_what_is_missing(type_: Type, lines: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    done = type_("stats", "-", "-f", "parquet", stdin=lines)
    assert done.exit_code == 2
    assert "pip install 'mla-schema[stats]'" in done.stderr


def test_parquet(type_: Type, lines: bytes) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed; it comes with the extra stats")
    done = type_("stats", "-", "--include-specimens", "-f", "parquet", stdin=lines)
    assert done.stdout_bytes.startswith(b"PAR1")


def test_as_of_a_day(type_: Type, lines: bytes) -> None:
    done = type_("stats", "-", "--include-specimens", "--at", "2024-01-05", "--threshold", "0", stdin=lines)
    assert done.stdout.startswith("As of 2024-01-05T00:00:00+00:00.")


@pytest.mark.parametrize("form", ["-", "file"])
def test_a_line_that_is_no_message(form: str, type_: Type, lines: bytes, tmp_path: Path) -> None:
    bad = lines.splitlines(keepends=True)[0] + b"{\n"
    (tmp_path / "bad.jsonl").write_bytes(bad)
    done = type_("stats", "-" if form == "-" else str(tmp_path / "bad.jsonl"), stdin=bad)
    assert done.exit_code == 3
    assert "line 2 is no message that can be counted (MLA-" in done.stderr


def test_what_cannot_be_counted_together(type_: Type, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"")
    assert type_("stats").exit_code == 2
    assert "is counted alone" in type_("stats", "-", str(tmp_path / "a.jsonl")).stderr.replace("\n", " ")
    assert type_("stats", str(tmp_path / "missing.jsonl")).exit_code == 2
    assert type_("stats", str(tmp_path / "a.jsonl")).exit_code == 0


def test_a_file_of_lines_that_cannot_be_opened(
    type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"")

    def refuse(path: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert type_("stats", str(tmp_path / "a.jsonl")).exit_code == 3


def test_simulate_and_stats_in_a_row(process: Process) -> None:
    simulated = process("simulate", "--cases", "20", "--seed", "7")
    done = process("stats", "-", "--include-specimens", "-f", "csv", stdin=simulated.stdout)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"kpi,")


def test_a_log_is_counted_like_its_messages(type_: Type, lines: bytes, tmp_path: Path) -> None:
    log = str(tmp_path / "case.db")
    added = type_("log", "add", "-", "--log", log, stdin=lines)
    assert added.exit_code == 0, added.stderr
    options = ("--include-specimens", "-f", "json")
    logged = type_("stats", "--log", log, *options)
    assert logged.exit_code == 0, logged.stderr
    assert logged.stdout_bytes == type_("stats", "-", *options, stdin=lines).stdout_bytes
    assert type_("stats", "-", "--log", log, stdin=lines).exit_code == 2
    assert type_("stats", "--log", str(tmp_path / "none.db")).exit_code == 2


_PAPER = (
    "--reference",
    "PG 12/2026",
    "--medium",
    "post",
    "--type",
    "data-request",
    "--from",
    "MD",
    "--to",
    "RO",
)


def test_cases_on_paper_in_a_log_are_counted_by_their_last_entry(type_: Type, tmp_path: Path) -> None:
    log = ("--log", str(tmp_path / "case.db"))
    known = (*_PAPER, "--dated", "2026-01-05", "--instrument", "budapestConvention", "--channel", "interpol")
    assert type_("log", "register", *log, *known, "--received-at", "2026-01-07T09:00:00Z").exit_code == 0
    closed = ("--outcome", "executed", "--closed", "2026-02-04", "--received-at", "2026-02-04T09:00:00Z")
    assert type_("log", "register", *log, *known, *closed).exit_code == 0
    other = (*_PAPER[2:], "--reference", "13/2026", "--received-at", "2026-02-03T09:00:00Z")
    assert type_("log", "register", *log, *other).exit_code == 0
    told = type_("stats", *log, "--threshold", "0")
    assert told.exit_code == 0
    assert "on paper: 2" in told.stdout
    lines = {" ".join(line.split()) for line in told.stdout.splitlines()}
    assert {"executed 1", "pending 1", "budapestConvention 1", "interpol 1", "all, median 30.0 d"} <= lines
    # As of a day before the outcome was known, it was open.
    before = type_("stats", *log, "--threshold", "0", "--at", "2026-01-31").stdout
    assert "on paper: 1" in before
    assert "executed" not in before.split("6. Outcome")[1].split("Items by outcome")[0]


@pytest.fixture
def sides(lines: bytes, tmp_path: Path) -> tuple[str, str]:
    """The registers of two sides, each of which misses something."""
    each = lines.splitlines(keepends=True)
    for name, step in (("ours", 5), ("theirs", 7)):
        kept = [line for place, line in enumerate(each, 1) if place % step]
        (tmp_path / f"{name}.jsonl").write_bytes(b"".join(kept))
    return str(tmp_path / "ours.jsonl"), str(tmp_path / "theirs.jsonl")


def test_two_registers_are_compared_and_counted_together(sides: tuple[str, str], type_: Type) -> None:
    ours, theirs = sides
    done = type_("stats", ours, "--against", theirs, "--include-specimens", "--threshold", "0")
    assert done.exit_code == 0, done.output
    assert "messages missing here" in done.stdout
    assert "One by one" not in done.stdout
    options = ("--include-specimens", "--differences", "-f")
    tree = json.loads(type_("stats", ours, "--against", theirs, *options, "json").stdout)
    assert tree["reconciliation"]["differences"]
    page = type_("stats", ours, "--against", theirs, *options, "html").stdout
    assert "Two registers compared" in page
    whole = json.loads(type_("stats", ours, "--against", theirs, "--include-specimens", "-f", "json").stdout)
    assert whole["notes"]["messages"] > 150


def test_logs_are_compared_too(sides: tuple[str, str], lines: bytes, type_: Type, tmp_path: Path) -> None:
    log = str(tmp_path / "case.db")
    assert type_("log", "add", "-", "--log", log, stdin=lines).exit_code == 0
    for where in (("--log", log, "--against", log), ("--log", log, "--against", sides[0])):
        assert type_("stats", *where, "--include-specimens").exit_code == 0
    same = type_("stats", "--log", log, "--against", log, "--include-specimens", "--at", "2024-02-01").stdout
    assert re.search(r"different +0\n", same)


def test_only_the_conversations_of_two_states(sides: tuple[str, str], type_: Type) -> None:
    ours, theirs = sides
    done = type_(
        "stats", ours, "--against", theirs, "--include-specimens", "--threshold", "0", "--between", "MD", "US"
    )
    assert done.exit_code == 0, done.output
    assert not re.search("[A-Z]{2} to (?!MD|US)[A-Z]{2}", done.stdout)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--against", "{theirs}", "-f", "csv"), "written as text, JSON or HTML"),
        (("--differences",), "go with --against"),
        (("--between", "MD", "RO"), "go with --against"),
        (("--against", "{theirs}"), "nothing to compare"),
    ],
)
def test_what_makes_no_comparison(
    options: tuple[str, ...], words: str, sides: tuple[str, str], type_: Type
) -> None:
    ours, theirs = sides
    done = type_("stats", ours, *(each.format(theirs=theirs) for each in options))
    assert done.exit_code == 2
    assert words in done.stderr.replace("\n", " ")
