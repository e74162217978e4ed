"""Exit codes are how a pipeline learns the verdict; the worst of many files counts."""

from itertools import permutations
from pathlib import Path

import pytest

from mla_schema.cli.exits import exit_code, reason_of
from mla_schema.core.report import Outcome
from tests.cli.conftest import Process, Type

CODES = {"valid": 0, "invalid": 1, "unreadable": 3, "undecided": 4}
WORST_FIRST = ["unreadable", "invalid", "undecided", "valid"]


@pytest.mark.parametrize("verdict", CODES)
def test_each_verdict_has_its_code(verdict: str, desk: Path, type_: Type) -> None:
    del desk
    assert type_("validate", f"{verdict}.mla.xml").exit_code == CODES[verdict]


@pytest.mark.parametrize("pair", list(permutations(CODES, 2)))
def test_the_worst_of_two_files_wins(pair: tuple[str, str], desk: Path, type_: Type) -> None:
    del desk
    worst = min(pair, key=WORST_FIRST.index)
    assert type_("validate", *(f"{verdict}.mla.xml" for verdict in pair)).exit_code == CODES[worst]


def test_every_outcome_has_a_code() -> None:
    assert {outcome.value: exit_code([outcome]) for outcome in Outcome} == CODES


@pytest.mark.parametrize("verdict", CODES)
def test_a_real_process_ends_with_the_code(verdict: str, desk: Path, process: Process) -> None:
    done = process("validate", f"{verdict}.mla.xml", cwd=desk)
    assert done.returncode == CODES[verdict]
    assert done.stderr == b""


def test_quiet_prints_nothing(desk: Path, process: Process) -> None:
    done = process("validate", "--quiet", ".", cwd=desk)
    assert (done.returncode, done.stdout, done.stderr) == (3, b"", b"")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(["validate"], "Missing argument 'FILES...'", id="no file named"),
        pytest.param(
            ["validate", "nothing.mla.xml"], "There is no file 'nothing.mla.xml'.", id="missing file"
        ),
        pytest.param(["validate", "valid.mla.xm"], "Did you mean 'valid.mla.xml'?", id="misspelled file"),
        pytest.param(["validate", "valid.mla.xml/x"], "There is no file", id="file taken for a folder"),
        pytest.param(["validate", "*.nothing"], "No file matches '*.nothing'.", id="pattern without matches"),
        pytest.param(["validate", "empty"], "holds no message", id="folder without messages"),
        pytest.param(["validate", "-", "-"], "can be read only once", id="standard input twice"),
        pytest.param(["validate", "--limit-size", "0", "valid.mla.xml"], "write 1 or more", id="limit of 0"),
        pytest.param(
            ["validate", "--max-findings", "x", "valid.mla.xml"], "not a valid integer", id="no number"
        ),
        pytest.param(["validate", "-f", "pdf", "valid.mla.xml"], "is not one of", id="unknown format"),
        pytest.param(
            ["convert", "empty"], "'empty' is a folder. Name one file in it.", id="folder to convert"
        ),
        pytest.param(["convert", "nothing"], "There is no file 'nothing'.", id="missing file to convert"),
        pytest.param(
            ["convert", "valid.mla.xml", "-o", "empty"], "Name a file in it.", id="folder as output"
        ),
        pytest.param(
            ["convert", "valid.mla.xml", "-o", "no/x"], "There is no folder 'no'.", id="output nowhere"
        ),
        pytest.param(
            ["convert", "valid.mla.xml", "--to", "xml", "-o", "x.json"],
            "The name 'x.json' says JSON, but --to says XML.",
            id="name against option",
        ),
        pytest.param(["new", "letter"], "'letter' is not a type of message. Help lists", id="unknown type"),
        pytest.param(["new", "data-request"], "such as --from MD --to RO", id="no countries"),
        pytest.param(["new", "receipt", "--from", "MD"], "--in-reply-to FILE", id="half of the countries"),
        pytest.param(
            ["new", "data-request", "--from", "md"], "Did you mean MD?", id="country in small letters"
        ),
        pytest.param(
            ["new", "data-request", "--from", "MDA"], "must be two capital letters", id="three letters"
        ),
        pytest.param(
            ["new", "data-request", "--in-reply-to", "valid.mla.xml"],
            "this type opens a conversation",
            id="no reply",
        ),
        pytest.param(
            ["new", "receipt", "--category", "traffic"], "is for requests", id="category of a receipt"
        ),
        pytest.param(
            ["new", "receipt", "--in-reply-to", "valid.mla.xml", "--from", "MD"],
            "Leave out",
            id="sender twice",
        ),
        pytest.param(["demo", "--keep", "."], "is not empty", id="demo in a full folder"),
        pytest.param(["demo", "--keep", "valid.mla.xml"], "cannot be used", id="demo in a file"),
        pytest.param(["send"], "No such command 'send'", id="unknown verb"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    arguments: list[str], sentence: str, desk: Path, type_: Type
) -> None:
    (desk / "empty").mkdir()
    (desk / "empty" / "notes.txt").touch()
    done = type_(*arguments)
    assert done.exit_code == 2
    assert sentence in " ".join(done.stderr.split())
    assert "Traceback" not in done.output
    assert done.stdout == ""


def test_an_error_without_words_has_a_reason() -> None:
    assert reason_of(OSError()) == "the system does not say why"
