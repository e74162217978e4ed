"""The derived files: they are what the definitions say, and whatever is not is noticed."""

import os
import runpy
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Final

import pytest

import mla_schema
from mla_schema.derive import __main__ as command
from mla_schema.derive.artefacts import Drift, State, artefacts, check, find_root, write

_ROOT: Final = Path(__file__).parents[2]
_FOLDERS: Final = ("xsd/1.0", "docs/reference")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The derived files in another checkout, which is where the command believes to run from; it has no examples."""
    shutil.copy(_ROOT / "pyproject.toml", tmp_path)
    for path, derive in artefacts(tmp_path).items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(derive())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(mla_schema, "__file__", str(tmp_path / "src" / "mla_schema" / "__init__.py"))
    return tmp_path


def test_the_committed_files_are_up_to_date() -> None:
    assert check(_ROOT) == []


def test_what_is_not_as_derived_is_noticed_and_mended(checkout: Path) -> None:
    assert check(checkout) == []
    changed, missing, stray = (
        checkout / "xsd/1.0/mla.xsd",
        checkout / "docs/reference/law.md",
        checkout / "xsd/1.0/a/b",
    )
    changed.write_bytes(changed.read_bytes().replace(b"Urgency", b"urgency", 1))
    missing.unlink()
    stray.parent.mkdir()
    stray.touch()
    expected = [
        Drift("docs/reference/law.md", State.MISSING),
        Drift("xsd/1.0/a/b", State.UNEXPECTED),
        Drift("xsd/1.0/mla.xsd", State.STALE),
    ]
    assert check(checkout) == expected
    assert write(checkout) == expected
    assert check(checkout) == [Drift("xsd/1.0/a/b", State.UNEXPECTED)]
    assert stray.exists()


def test_everything_can_be_written_from_nothing(tmp_path: Path) -> None:
    assert {drift.state for drift in write(tmp_path)} == {State.MISSING}
    assert check(tmp_path) == []
    for path, derive in artefacts().items():
        assert (tmp_path / path).read_bytes() == derive()


def test_the_digests_are_those_of_the_published_files() -> None:
    folder = _ROOT / "xsd/1.0"
    lines = (folder / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    others = sorted(path.name for path in folder.iterdir() if path.name != "SHA256SUMS")
    assert lines == [f"{sha256((folder / name).read_bytes()).hexdigest()}  {name}" for name in others]


def test_the_derived_files_are_text_for_every_system() -> None:
    for path, derive in artefacts().items():
        text = derive().decode()
        assert text.endswith("\n"), path
        assert not text.endswith("\n\n"), path
        assert "\r" not in text, path


@pytest.mark.parametrize("seed", ["1", "2"])
def test_nothing_depends_on_the_order_of_hashes(seed: str) -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "mla_schema.derive", "--check"],
        cwd=_ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(_ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert (answer.returncode, answer.stderr) == (0, "")


def test_it_works_where_the_derived_files_of_the_package_are_stale_or_gone(tmp_path: Path) -> None:
    package = tmp_path / "src" / "mla_schema"
    shutil.copytree(_ROOT / "src" / "mla_schema", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(_ROOT / "pyproject.toml", tmp_path)
    model = package / "model" / "__init__.py"
    model.write_text(
        model.read_text(encoding="utf-8").replace("DataRequest", "NoLongerThere"), encoding="utf-8"
    )
    (package / "codes" / "__init__.py").unlink()
    (package / "locale" / "en.json").unlink()
    answer = subprocess.run(
        [sys.executable, "-m", "mla_schema.derive"],
        cwd=tmp_path / "src",
        env={**os.environ, "PYTHONPATH": str(tmp_path / "src")},
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    for path, derive in artefacts().items():
        assert (tmp_path / path).read_bytes() == derive()


def test_the_root_is_the_nearest_checkout_of_this_project(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert find_root(inner) is None
    (tmp_path / "a" / "pyproject.toml").write_text('[project]\nname = "another"\n', encoding="utf-8")
    assert find_root(inner) is None
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "mla-schema"\n', encoding="utf-8")
    assert find_root(inner) == tmp_path


def test_the_command_says_that_all_is_well(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert checkout.is_dir()
    assert command.main(["--check"]) == 0
    assert command.main([]) == 0
    assert capsys.readouterr().out == f"{len(artefacts(checkout))} derived files are up to date\n" * 2


def test_the_command_says_what_is_stale_and_what_was_written(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "docs/reference/index.md").unlink()
    assert command.main(["--check"]) == 1
    shown = capsys.readouterr().out
    assert "missing     docs/reference/index.md\n" in shown
    assert "Run 'python -m mla_schema.derive'" in shown
    assert command.main([]) == 0
    assert capsys.readouterr().out == "written     docs/reference/index.md\n"


def test_the_command_says_what_is_unexpected(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "docs/reference/notes.md").touch()
    assert command.main(["--check"]) == 1
    assert command.main([]) == 1
    shown = capsys.readouterr().out
    assert shown.count("unexpected  docs/reference/notes.md\n") == 2
    assert shown.count("move or remove it") == 2
    assert "Run 'python" not in shown


def test_the_command_says_where_it_can_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as outside:
        command.main(["--check"])
    assert outside.value.code == 2
    assert "not inside a checkout" in capsys.readouterr().err
    shutil.copy(_ROOT / "pyproject.toml", tmp_path)
    with pytest.raises(SystemExit) as elsewhere:
        command.main(["--check"])
    assert elsewhere.value.code == 2
    assert "editable" in capsys.readouterr().err


def test_the_command_derives_nothing_from_bad_docstrings(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "docs/reference/index.md").unlink()
    monkeypatch.setattr(command, "problems", lambda _: ["A.b: bad", "A.c: bad"])
    assert command.main([]) == 1
    assert capsys.readouterr().out.startswith("A.b: bad\nA.c: bad\nThese texts")
    assert not (checkout / "docs/reference/index.md").exists()


def test_it_runs_as_a_module(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["derive", "--check"])
    assert command.__file__ is not None
    assert checkout.is_dir()
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(command.__file__, run_name="__main__")
    assert ended.value.code == 0
