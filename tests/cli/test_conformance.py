"""``mla-schema conformance``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from mla_schema.cli.conformance import command  # noqa: F401  # The verb is there.
from tests.cli.conftest import Process, Type
from tests.conformance.test_running import written

_TOY = """
import json, sys
for line in sys.stdin:
    asked = json.loads(line)
    hello = {"protocol": 1, "families": {"a": ["json"]}, "features": [], "implementation": "toy", "version": "1"}
    answer = hello if asked["do"] == "hello" else {"outcome": sys.argv[1]}
    print(json.dumps({"id": asked["id"], **answer}), flush=True)
"""
_CASE = {"id": "a::one", "features": [], "expected": {"outcome": "accepted"}}
_OTHER = {"id": "b::two", "features": ["json"], "expected": {"outcome": "accepted"}}


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return written(tmp_path, _CASE, _OTHER)


def toy(outcome: str) -> tuple[str, ...]:
    return ("--", sys.executable, "-c", _TOY, outcome)


def test_a_program_that_conforms(type_: Type, small: Path) -> None:
    done = type_("conformance", "run", "--suite", str(small), *toy("accepted"))
    assert done.exit_code == 0, done.output
    assert "1 passed, 1 skipped: conforms to what it claims" in done.output


def test_a_program_that_does_not(type_: Type, small: Path) -> None:
    done = type_("conformance", "run", "--suite", str(small), "-f", "json", *toy("refused"))
    assert done.exit_code == 1
    assert json.loads(done.stdout)["conforms"] is False


def test_a_divergence_is_allowed_with_a_reason(type_: Type, small: Path) -> None:
    (small / "known.json").write_text('{"a::one": "not yet"}', encoding="utf-8")
    options = ("--suite", str(small), "--divergences", "known.json")
    assert "not yet" in type_("conformance", "run", *options, *toy("refused")).output
    assert type_("conformance", "run", *options, *toy("accepted")).exit_code == 1


@pytest.mark.parametrize("text", ["{", "[]", '{"a::one": ""}', '{"a::nothing": "why"}'])
def test_divergences_of_another_form_are_refused(type_: Type, small: Path, text: str) -> None:
    (small / "known.json").write_text(text, encoding="utf-8")
    options = ("--suite", str(small), "--divergences", "known.json")
    assert type_("conformance", "run", *options, *toy("accepted")).exit_code == 2


@pytest.mark.parametrize("form", ["junit", "markdown"])
def test_results_go_to_a_file(type_: Type, small: Path, form: str) -> None:
    options = ("--suite", str(small), "-f", form, "-o", "out", "--family", "a")
    assert type_("conformance", "run", *options, *toy("accepted")).exit_code == 0
    assert b"toy" in (small / "out").read_bytes()


def test_nothing_tried_is_undecided(type_: Type, small: Path) -> None:
    done = type_("conformance", "run", "--suite", str(small), "--feature", "json", *toy("accepted"))
    assert done.exit_code == 4


def test_a_program_that_says_nothing_is_undecided(type_: Type, small: Path) -> None:
    done = type_("conformance", "run", "--suite", str(small), "--", sys.executable, "-c", "")
    assert done.exit_code == 4
    assert "it ended with exit code 0" in done.output


def test_what_cannot_be_done(type_: Type, small: Path) -> None:
    at = ("--suite", str(small))
    assert "cannot be started" in type_("conformance", "run", *at, "--", "./nothing").output
    assert type_("conformance", "run", *at, "--family", "z", *toy("accepted")).exit_code == 2
    assert type_("conformance", "run", *at, "--feature", "z", *toy("accepted")).exit_code == 2
    assert type_("conformance", "run", "--suite", "nowhere", *toy("accepted")).exit_code == 2
    written(small, {**_CASE, "input": {"form": "json", "file": "cases/no.json"}})
    assert "no.json" in type_("conformance", "run", *at, *toy("accepted")).output


def test_the_cases_are_listed(type_: Type, small: Path) -> None:
    done = type_("conformance", "list", "--suite", str(small), "--feature", "json")
    assert "b::two  (1.1)\n    It is tried.\n1 cases\n" in done.output
    done = type_("conformance", "list", "--suite", str(small), "--family", "a", "--json")
    assert [each["id"] for each in json.loads(done.output)] == ["a::one"]


def test_the_adapter_answers(type_: Type, process: Process) -> None:
    asked = b'{"id": "1", "do": "hello"}\n'
    for done in (
        type_("conformance", "adapter", stdin=asked).stdout_bytes,
        process("conformance", "adapter", stdin=asked).stdout,
    ):
        assert json.loads(done)["protocol"] == 1


def test_the_suite_that_is_shipped_is_found(type_: Type) -> None:
    assert type_("conformance", "list", "--family", "statistics").exit_code == 0
