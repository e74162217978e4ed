"""The runner: which faults it makes, that it puts them where they are used, and that it tells who noticed."""

import ast
import json
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from mla_schema.rules import rules
from tests.mutation import toy
from tests.mutation.__main__ import SURVIVORS, _tell
from tests.mutation.mutants import Mutant, mutants
from tests.mutation.putting import NotPut, function_of, put, remembers
from tests.mutation.running import Fate, Running

_SOURCE = Path(str(toy.__file__)).read_text(encoding="utf-8")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="each fault is tried in a fork")


def by_key() -> dict[str, Mutant]:
    return {each.key: each for each in mutants("toy", _SOURCE)}


def test_each_fault_has_a_name_of_its_own_and_words_are_left_alone() -> None:
    found = list(mutants("toy", _SOURCE))
    assert len({each.key for each in found}) == len(found)
    keys = by_key()
    for key in (
        "toy:<module>:3→4:1",
        "toy:<module>:Add→Sub:1",
        "toy:large:GtE→Gt:1",
        "toy:large:and→or:1",
        "toy:large:not→:1",
        "toy:large:Eq→NotEq:1",
        "toy:counted:In→NotIn:1",
        "toy:counted:continue→pass:1",
        "toy:counted:Add→Sub:1",
        "toy:Box.empty:Eq→NotEq:1",
        "toy:Box.name:'nothing'→other:1",
        "toy:Box.of:Mult→FloorDiv:1",
    ):
        assert key in keys
    assert not any("Words" in key or "box" in key for key in keys)


@pytest.mark.parametrize(
    ("source", "exchanged"),
    [
        ("def f(a): return any(a)", "any→all"),
        ("def f(a): return a is None", "Is→IsNot"),
        ("def f(a): return a or 1", "or→and"),
        ("def f(a): return True", "True→False"),
        ("def f(a):\n return", "return→pass"),
        ("def f(a):\n while a: break", "break→pass"),
        ("def f(a): return a | {1}", "BitOr→BitAnd"),
        ("def f(a): return a or 1", "or→without 2"),
        ("def f(a): return a and 1 and 2", "and→without 3"),
        ("def f(a):\n if a: return 1", "if→if not"),
        ("def f(a): return 1 if a() else 2", "if→if not"),
        ("def f(a): return a(b=1, **a)", "b=→"),
        ("def f(a): return a(b=1, **a)", "**=→"),
        ("def f(a): return Severity.WARNING", "WARNING→NOTE"),
    ],
)
def test_what_is_exchanged(source: str, exchanged: str) -> None:
    keys = [each.key for each in mutants("m", source)]
    assert f"m:f:{exchanged}:1" in keys
    for each in mutants("m", source):
        assert ast.unparse(each.tree) != ast.unparse(ast.parse(source))


def test_what_is_for_the_type_checker_alone_has_no_faults() -> None:
    source = "T = TypeVar('T')\nKey: TypeAlias = 'str | None'\nLIMIT: Final = 1\nNAME = call('x')\n"
    assert [each.key for each in mutants("m", source)] == ["m:<module>:1→2:1", "m:<module>:'x'→other:1"]


def test_of_a_statement_the_lines_are_known_and_of_a_block_its_head() -> None:
    source = "def f(a):\n    if (\n        a == 1\n        or a\n    ):\n        return (\n            2\n        )\n"
    lines = {each.key: each.lines for each in mutants("m", source)}
    assert lines["m:f:Eq→NotEq:1"] == lines["m:f:or→and:1"] == (2, 5)
    assert lines["m:f:2→3:1"] == (6, 8)


def fresh() -> ModuleType:
    module = ModuleType("mla_schema.toy")
    module.__file__ = toy.__file__
    exec(compile(_SOURCE, str(toy.__file__), "exec"), vars(module))  # noqa: S102  # It is ours.
    return module


def test_a_fault_reaches_who_holds_the_function() -> None:
    module = fresh()
    held = module.counted
    put(by_key()["toy:counted:In→NotIn:1"], module)
    assert held([1, 2, 3]) == 1
    put(by_key()["toy:Box.empty:Eq→NotEq:1"], module)
    assert not module.Box(0).empty
    put(by_key()["toy:Box.name:'nothing'→other:1"], module)
    assert module.Box(0).name == "nothingX"
    put(by_key()["toy:Box.of:Mult→FloorDiv:1"], module)
    assert module.Box.of(4).size == 2
    put(by_key()["toy:large:GtE→Gt:1"], module)
    assert not module.large(3)


def test_a_value_reaches_who_has_imported_it_and_what_is_computed_from_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module, other = fresh(), ModuleType("mla_schema.other")
    vars(other)["LARGE"] = module.LARGE
    monkeypatch.setitem(sys.modules, "mla_schema.toy", module)
    monkeypatch.setitem(sys.modules, "mla_schema.other", other)
    put(by_key()["toy:<module>:3→4:1"], module)
    assert (module.LIMIT, module.LARGE, vars(other)["LARGE"]) == (4, (4, 5), (4, 5))


def test_a_table_that_remembers_is_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    module = fresh()
    monkeypatch.setitem(sys.modules, "mla_schema.toy", module)
    assert module.TABLES["a"]["abc"] == 3
    put(by_key()["toy:Lengths.__missing__:Add→Sub:1"], module)
    assert module.TABLES["a"]["abc"] == -3
    assert remembers(module.Lengths)
    assert not remembers(dict)
    assert not remembers(module.TABLES)


def test_a_function_that_is_not_there_takes_no_fault() -> None:
    module = fresh()
    del module.counted
    assert function_of(module, "counted") is None
    with pytest.raises(NotPut):
        put(by_key()["toy:counted:In→NotIn:1"], module)


def test_the_tests_notice_what_they_should(capsys: pytest.CaptureFixture[str]) -> None:
    faults = [(each, toy) for each in mutants("toy", _SOURCE)]
    running = Running({"toy": toy}, faults, processes=2)
    file = Path(__file__).with_name("test_toy.py")
    pytest.main(["-n0", "-q", "-p", "no:cacheprovider", "--no-cov", str(file)], plugins=[running])
    capsys.readouterr()
    names = {case.name.rpartition("::")[2].partition("[")[0] for case in running.cases}
    assert names == {"test_large", "test_counted", "test_box"}
    fates = running.fates
    assert fates["toy:large:GtE→Gt:1"] is Fate.KILLED
    assert fates["toy:<module>:3→4:1"] is Fate.KILLED
    assert fates["toy:counted:continue→pass:1"] is Fate.KILLED
    assert fates["toy:Box.of:Mult→FloorDiv:1"] is Fate.UNREACHED
    assert fates["toy:Box.name:'nothing'→other:1"] is Fate.UNREACHED
    assert fates["toy:<module>:1→2:1"] is Fate.SURVIVED
    assert running.fates.keys() == {mutant.key for mutant, _ in faults}


def told(fates: dict[str, Fate], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, **excused: str) -> int:
    file = tmp_path / "survivors.json"
    file.write_text(json.dumps(excused), encoding="utf-8")
    monkeypatch.setattr("tests.mutation.__main__.SURVIVORS", file)
    faults = [(SimpleNamespace(key=key, line=1), toy) for key in fates]
    running: Any = SimpleNamespace(fates=fates, faults=faults, cases=[])
    return _tell(running)


def test_what_survives_needs_a_reason(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fates = {f"k{number}": Fate.KILLED for number in range(19)} | {"alive": Fate.SURVIVED}
    assert told(fates, monkeypatch, tmp_path) == 1
    assert "survived: alive (line 1): NO REASON" in capsys.readouterr().out
    assert told(fates, monkeypatch, tmp_path, alive="the same either way") == 0
    assert "20 faults, 19 killed (95.0 %)" in capsys.readouterr().out
    assert told(fates, monkeypatch, tmp_path, alive="a", k1="b") == 1
    assert "listed as a survivor, but killed: k1" in capsys.readouterr().out
    assert told({"alive": Fate.SURVIVED}, monkeypatch, tmp_path, alive="a") == 1


def test_the_list_of_survivors_has_a_reason_for_each_and_names_faults_that_there_are() -> None:
    rules()
    excused = json.loads(SURVIVORS.read_text(encoding="utf-8"))
    folder = Path(__file__).parents[2] / "src" / "mla_schema" / "rules"
    keys = {
        mutant.key
        for path in folder.glob("*.py")
        if any(key.startswith(f"{path.stem}:") for key in excused)
        for mutant in mutants(path.stem, path.read_text(encoding="utf-8"))
    }
    assert excused.keys() <= keys
    assert all(reason.strip() for reason in excused.values())
