"""The command that measures runs, writes what the page is derived from, and says what it could not measure."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks import foreign, peers, signatures
from benchmarks.pace import PACE
from benchmarks.result import Measured, Result

ROOT = Path(__file__).parent.parent.parent


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "benchmarks", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        timeout=300,
    )


def test_a_hurried_run_writes_results_and_a_page(tmp_path: Path) -> None:
    """It says that its figures mean nothing, whether or not they keep their bars."""
    results, docs = tmp_path / "results.json", tmp_path / "docs"
    options = ("--quick", "--date", "2026-11-24", "--note", "A test.", "--output", str(results))
    done = _run(*options, "--only", "floor,ours,month")
    assert done.returncode in {0, 1}, done.stderr
    found = json.loads(results.read_text(encoding="utf-8"))
    assert (found["quick"], found["date"], found["machine"]["note"]) == (True, "2026-11-24", "A test.")
    assert {each["section"] for each in found["figures"]} == {"floor", "ours", "month"}
    derived = _run("page", "--output", str(results), "--docs", str(docs))
    assert derived.returncode == 0, derived.stderr
    page = (docs / "benchmarks.md").read_text(encoding="utf-8")
    assert "its figures mean nothing" in page
    assert "hours** for 8 million" in page
    assert {path.stem for path in (docs / "benchmarks").iterdir()} >= {"month", "ours"}


def test_a_part_of_the_sections_is_only_printed() -> None:
    before = (ROOT / "benchmarks" / "results.json").read_bytes()
    done = _run("floor", "--quick")
    assert done.returncode == 0, done.stderr
    assert "libxml2 parse" in done.stdout
    assert (ROOT / "benchmarks" / "results.json").read_bytes() == before


def test_an_unknown_section_is_refused_with_those_there_are() -> None:
    done = _run("flour")
    assert done.returncode != 0
    assert "there is no section 'flour'; there are: starting, memory, statistics" in done.stderr


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PACE, "quick", True)


@pytest.mark.usefixtures("hurried")
def test_missing_peers_of_signatures_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> object:
        if name == "xmlsec":
            # What python-xmlsec says where it was built with another libxml2 than lxml.
            raise ImportError("lxml & xmlsec libxml2 library version mismatch")
        raise ModuleNotFoundError(f"No module named {name!r}", name=name.partition(".")[0])

    monkeypatch.setattr(signatures, "import_module", absent)
    found = {each.name: each for each in signatures.signatures()}
    extra = "is not installed; it comes with mla-schema[bench]"
    assert found["signxml XAdES, XML / ours"].missing == f"signxml {extra}"
    assert found["joserfc, JSON / ours"].missing == f"joserfc {extra}"
    assert found["python-xmlsec, XML / ours"].missing == "cannot be imported here (ImportError)"
    assert found["ours, XML"].missing is None


@pytest.mark.usefixtures("hurried")
def test_missing_peers_of_binding_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> object:
        top = "pydantic_xml" if name == "benchmarks.peer" else name.partition(".")[0]
        raise ModuleNotFoundError(f"No module named {top!r}", name=top)

    monkeypatch.setattr(peers, "import_module", absent)
    found = list(peers.peers())
    assert found
    assert all(each.missing is not None and "is not installed" in each.missing for each in found)


@pytest.mark.usefixtures("hurried")
def test_missing_programs_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    ours, *others = foreign.foreign()
    assert ours.missing is None
    assert [each.missing for each in others] == ["xmlsec1 is not installed", "java is not installed"]


def test_a_figure_that_is_missing_keeps_no_bar() -> None:
    absent = Result.absent("x / y", "not installed")
    assert absent.kept is None
    assert str(absent).endswith("x / y: not installed")


def test_bars_hold_at_their_own_value() -> None:
    assert Result("x", 2.0, bar=2).kept
    assert not Result("x", 2.1, bar=2).kept
    assert Result("x", 2.0, bar=2, at_least=True).kept
    assert not Result("x", 1.9, bar=2, at_least=True).kept
    assert "NOT KEPT" in str(Result("x", 2.1, bar=2))


def test_the_spread_is_that_of_the_quartiles() -> None:
    found = Measured.of([5, 1, 3, 2, 4], scale=10)
    assert [found, found.lower, found.upper] == [30.0, 20.0, 40.0]
    assert found.rounds == 5
    single = Measured.of([7])
    assert [single, single.lower, single.upper] == [7.0, 7.0, 7.0]
    assert single.rounds == 1
