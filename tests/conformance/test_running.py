"""The runner: claims, divergences, and programs that are slow, silent, or end."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from mla_schema.conformance import Program, Results, Silent, Suite, SuiteError, Verdict, load_suite, run_suite
from mla_schema.conformance import program as home
from mla_schema.conformance.judging import fault_of

_HELLO: Final = {
    "protocol": 1,
    "implementation": "toy",
    "version": "1",
    "families": {"a": ["json"], "b": ["json", "xml"]},
    "features": ["json"],
}
_CASES: Final = [
    {"id": "a::one", "features": ["json"], "expected": {"outcome": "accepted", "signer": None}},
    {"id": "a::two", "features": ["xml"], "expected": {"outcome": "accepted"}},
    {
        "id": "b::three",
        "features": [],
        "expected": {"outcome": "refused", "stage": "wire", "code": "MLA-U01"},
    },
    {"id": "c::four", "features": [], "expected": {"outcome": "accepted"}},
]


def written(folder: Path, *cases: Any, **changes: Any) -> Path:
    usual = {"description": "It is tried.", "specification": ["1.1"], "do": "read"}
    source = {"form": "json", "data": "e30="}
    told = {
        "version": 1,
        "schemaVersion": "1.0",
        "ruleSet": "1.0",
        "features": {"json": "JSON", "xml": "XML"},
        "cases": [{**usual, "input": source, **case} for case in cases],
        **changes,
    }
    (folder / "vectors.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


@pytest.fixture
def suite(tmp_path: Path) -> Suite:
    return load_suite(written(tmp_path, *_CASES))


class Toy:
    """Answers as it is told."""

    def __init__(self, hello: dict[str, Any] = _HELLO, **answers: dict[str, Any]) -> None:
        self.hello = hello
        self.answers = answers

    def ask(self, request: Any, seconds: float) -> dict[str, Any]:
        del seconds
        if request["do"] == "hello":
            return self.hello
        answer = self.answers[request["id"].partition("::")[2]]
        if "raise" in answer:
            raise Silent(answer["raise"])
        return answer


_GOOD: Final[dict[str, Any]] = {
    "one": {"outcome": "accepted"},
    "three": {"outcome": "refused", "stage": "wire"},
}


def verdicts(results: Results) -> dict[str, Verdict]:
    return {each.case.id: each.verdict for each in results.cases}


def test_what_is_claimed_is_asked_and_the_rest_is_skipped(suite: Suite) -> None:
    results = run_suite(suite, Toy(**_GOOD))
    assert verdicts(results) == {
        "a::one": Verdict.PASSED,
        "a::two": Verdict.SKIPPED,
        "b::three": Verdict.PASSED,
        "c::four": Verdict.SKIPPED,
    }
    assert [each.reason for each in results.cases if each.reason] == [
        "not claimed: xml",
        "not claimed: family c",
    ]
    assert results.good
    assert results.implementation == "toy 1"


def test_a_syntax_that_is_not_claimed_is_skipped(tmp_path: Path) -> None:
    told = {**_CASES[0], "arguments": {"to": "xml", "more": [{"lines": "a"}, {"form": "json", "data": ""}]}}
    [result] = run_suite(load_suite(written(tmp_path, told)), Toy(**_GOOD)).cases
    assert (result.verdict, result.reason) == (Verdict.SKIPPED, "not claimed: xml")


def test_a_run_can_be_of_some_families_and_features(suite: Suite) -> None:
    assert set(verdicts(run_suite(suite, Toy(**_GOOD), families=["b"]))) == {"b::three"}
    assert set(verdicts(run_suite(suite, Toy(**_GOOD), features=["json", "xml"]))) == {"a::one", "a::two"}


def test_a_divergence_is_allowed_and_must_diverge(suite: Suite) -> None:
    known = {"a::one": "we read less", "b::three": "we refuse later"}
    results = run_suite(suite, Toy(one={"outcome": "refused"}, three=_GOOD["three"]), divergences=known)
    assert verdicts(results)["a::one"] is Verdict.DIVERGED
    assert verdicts(results)["b::three"] is Verdict.FAILED
    assert "it passes, but is listed" in results.cases[2].reason
    assert not results.good


def test_a_program_that_does_not_answer_fails_each_case_until_it_is_asked_no_more(tmp_path: Path) -> None:
    cases = [{**_CASES[0], "id": f"a::n{number}"} for number in range(12)]
    silent: Any = {f"n{number}": {"raise": "it slept"} for number in range(12)}
    results = run_suite(load_suite(written(tmp_path, *cases)), Toy(**silent))
    reasons = [each.reason for each in results.cases]
    assert reasons[:10] == ["it slept"] * 10
    assert set(reasons[10:]) == {"not asked: the program failed to answer 10 times"}


def test_an_answer_that_cannot_be_compared_is_wrong(tmp_path: Path) -> None:
    told = {**_CASES[0], "expected": {"outcome": "accepted", "figures": []}}
    deep: Any = []
    for _ in range(5_000):
        deep = [deep]
    for figures in ([{"value": 10**400}], deep):
        toy = Toy(one={"outcome": "accepted", "figures": figures})
        [result] = run_suite(load_suite(written(tmp_path, told)), toy).cases
        assert (result.verdict, result.reason) == (Verdict.FAILED, "its answer cannot be compared")


@pytest.mark.parametrize(
    "hello",
    [
        {},
        {**_HELLO, "protocol": 2},
        {**_HELLO, "families": ["a"]},
        {**_HELLO, "families": {"a": "xml"}},
        {**_HELLO, "features": [1]},
        {"protocol": 1, "families": {}},
    ],
)
def test_a_program_must_say_what_it_claims(suite: Suite, hello: dict[str, Any]) -> None:
    with pytest.raises(Silent):
        run_suite(suite, Toy(hello))


@pytest.mark.parametrize(
    ("expected", "answer", "says"),
    [
        ({"outcome": "accepted"}, {"outcome": "accepted"}, ""),
        ({"outcome": "accepted"}, {"outcome": "unsupported"}, "does not support"),
        ({"outcome": "accepted"}, {"outcome": "refused", "stage": "wire"}, r"refused (wire)"),
        ({"outcome": "accepted"}, {"outcome": "valid"}, "says valid"),
        ({"outcome": "accepted"}, {}, "says null"),
        (
            {"outcome": "refused", "stage": "wire"},
            {"outcome": "refused", "stage": "structure"},
            "stage: wire",
        ),
        ({"outcome": "refused", "stage": "wire"}, {"outcome": "refused"}, "stage: wire"),
        (
            {"outcome": "refused", "stage": "wire", "code": "1"},
            {"outcome": "refused", "stage": "wire", "code": "2"},
            "code: 1",
        ),
        (
            {"outcome": "accepted", "signer": None},
            {"outcome": "accepted", "signer": {"id": "1"}},
            "signer: null",
        ),
        (
            {"outcome": "accepted", "findings": [{"rule": "a", "severity": "error", "pointer": None}] * 2},
            {"outcome": "accepted", "findings": [{"rule": "a", "severity": "error", "text": "?"}]},
            "findings",
        ),
        (
            {"outcome": "accepted", "figures": [{"value": 0}, {"value": 0.3333333333}]},
            {
                "outcome": "accepted",
                "figures": [{"value": 0.33333333333333, "hidden": False}, {"value": 0.0}],
            },
            "",
        ),
        (
            {"outcome": "accepted", "figures": [{"value": 0}]},
            {"outcome": "accepted", "figures": [{}]},
            "figures",
        ),
        (
            {"outcome": "accepted", "cases": [{"due": [{"awaited": ["a", "b"]}]}]},
            {"outcome": "accepted", "cases": [{"due": [{"awaited": ["b", "a"], "late": False}]}]},
            "",
        ),
        ({"outcome": "accepted", "acceptable": True}, {"outcome": "accepted", "acceptable": 1}, "acceptable"),
        ({"outcome": "accepted", "text": "a" * 400}, {"outcome": "accepted", "text": "b"}, "aaa…"),
    ],
)
def test_an_answer_is_right_or_wrong(expected: Any, answer: Any, says: str) -> None:
    found = fault_of(expected, answer)
    assert says in found
    assert bool(says) is bool(found)


_ANSWERING: Final = """
import json, sys
for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps({"id": asked["id"], "got": len(line)}), flush=True)
"""
_FAULTS: Final[dict[str, tuple[str, str]]] = {
    "ends": ("import sys; sys.stdin.readline(); sys.exit(3)", "it ended with exit code 3"),
    "is silent": ("import time; time.sleep(60)", "it did not answer within 0.5 seconds"),
    "talks": ("print('hello')", "no line of JSON"),
    "answers something else": ('print(\'{"id": "2"}\')', "'id' differs"),
    "answers without end": ("print('[' * 1_000_000)", "no line of JSON"),
    "answers no object": ("print('[]')", "'id' differs"),
}


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_program_is_asked_many_times_and_takes_much() -> None:
    with Program(python(_ANSWERING)) as program:
        for number in range(3):
            told = program.ask({"id": str(number), "data": "a" * 3_000_000}, 20)
            assert told["got"] > 3_000_000


@pytest.mark.parametrize("name", _FAULTS)
def test_a_program_that_fails_is_told_and_started_again(name: str) -> None:
    code, says = _FAULTS[name]
    with Program(python(code)) as program:
        for _ in range(2):
            with pytest.raises(Silent, match=says):
                program.ask({"id": "1"}, 0.5 if name == "is silent" else 20)


def test_a_program_that_reads_nothing_does_not_stop_the_run() -> None:
    with Program(python("import time; time.sleep(60)")) as program, pytest.raises(Silent):
        program.ask({"id": "1", "data": "a" * 10_000_000}, 0.5)


def test_a_program_that_closes_its_output_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "_PATIENCE", 0.2)
    code = "import os, time; os.close(1); time.sleep(60)"
    with Program(python(code)) as program, pytest.raises(Silent, match="closed its output"):
        program.ask({"id": "1"}, 20)


def test_a_program_that_does_not_end_by_itself_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "_PATIENCE", 0.2)
    code = _ANSWERING + "import time; time.sleep(60)"
    with Program(python(code)) as program:
        assert program.ask({"id": "1"}, 20)["id"] == "1"


def test_an_answer_has_a_greatest_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "LARGEST", 10)
    with Program(python("print('a' * 100)")) as program, pytest.raises(Silent, match="longer than 10"):
        program.ask({"id": "1"}, 20)


def test_what_was_never_started_is_closed_without_harm() -> None:
    Program(["nothing"]).close()


_CASE: Final[dict[str, Any]] = _CASES[0]


@pytest.mark.parametrize(
    ("case", "says"),
    [
        ({**_CASE, "note": 1}, "unknown"),
        ({"id": "a::b"}, "missing"),
        ({**_CASE, "id": "a"}, "family::name"),
        ({**_CASE, "do": "dance"}, "what is asked"),
        ({**_CASE, "expected": {"outcome": "perhaps"}}, "outcome"),
        ({**_CASE, "features": ["latin"]}, "feature"),
    ],
)
def test_a_case_of_another_form_is_refused(tmp_path: Path, case: Any, says: str) -> None:
    with pytest.raises(SuiteError, match=says):
        load_suite(written(tmp_path, case))


def test_a_suite_of_another_form_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match="cannot be read"):
        load_suite(tmp_path)
    with pytest.raises(SuiteError, match="version"):
        load_suite(written(tmp_path, *_CASES, version=2))
    with pytest.raises(SuiteError, match="twice"):
        load_suite(written(tmp_path, _CASE, _CASE))


def test_a_file_that_is_missing_ends_the_run(tmp_path: Path) -> None:
    case = {**_CASE, "input": {"form": "json", "file": "cases/nothing.json"}}
    with pytest.raises(SuiteError, match=r"nothing\.json"):
        run_suite(load_suite(written(tmp_path, case)), Toy(**_GOOD))
