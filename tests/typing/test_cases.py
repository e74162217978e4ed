"""mypy judges small programs: each line that bears a mark is refused with its words, and no other line is."""

import re
from pathlib import Path
from typing import Final

import pytest
from mypy import api

import mla_schema

_ROOT: Final = Path(__file__).parents[2]
_CASES: Final = sorted((Path(__file__).parent / "cases").glob("[!_]*.py"))
_SOURCE: Final = Path(mla_schema.__file__).parents[1]
_mark: Final = re.compile(r"# E: (.+)$")
_error: Final = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: (?P<text>.+)$")


@pytest.fixture(scope="module")
def found() -> dict[tuple[str, int], list[str]]:
    """What mypy says, by file and line; with the settings of the project, as a careful user has them."""
    with pytest.MonkeyPatch.context() as patch:
        if "site-packages" not in _SOURCE.parts:
            patch.setenv("MYPYPATH", str(_SOURCE))
        out, problem, _ = api.run(
            [
                f"--config-file={_ROOT / 'pyproject.toml'}",
                "--follow-imports=silent",
                "--hide-error-context",
                "--no-pretty",
                "--no-error-summary",
                *map(str, _CASES),
            ]
        )
    assert not problem
    errors: dict[tuple[str, int], list[str]] = {}
    for line in out.splitlines():
        match = _error.match(line)
        if match is not None:
            place = (Path(match["file"]).name, int(match["line"]))
            errors.setdefault(place, []).append(match["text"])
    return errors


def _marks(path: Path) -> dict[int, list[str]]:
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    return {number: found[1].split(" & ") for number, line in lines if (found := _mark.search(line))}


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_mypy_refuses_what_is_marked_and_nothing_else(
    path: Path, found: dict[tuple[str, int], list[str]]
) -> None:
    said = {line: texts for (name, line), texts in found.items() if name == path.name}
    marks = _marks(path)
    assert said.keys() == marks.keys()
    for line, words in marks.items():
        assert len(said[line]) == len(words), said[line]
        assert all(any(each in text for text in said[line]) for each in words), said[line]


def test_there_is_something_to_refuse_and_something_to_let_pass() -> None:
    counts = {path.stem: len(_marks(path)) for path in _CASES}
    assert counts["accepted"] == 0
    assert all(count for name, count in counts.items() if name != "accepted")
