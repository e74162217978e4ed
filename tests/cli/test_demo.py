"""``demo``: it really does what it tells, and leaves nothing behind."""

import tempfile
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema.cli import filling
from tests.cli.conftest import Process, Type


def test_it_leaves_nothing_behind(tmp_path: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    here = Path.cwd()
    done = type_("demo")
    assert done.exit_code == 0
    assert list(tmp_path.iterdir()) == []
    assert Path.cwd() == here


def test_it_does_what_it_tells(tmp_path: Path, type_: Type) -> None:
    done = type_("demo", "--keep", str(tmp_path / "kept"))
    assert done.exit_code == 0
    files = {path.name: path.read_bytes() for path in (tmp_path / "kept").iterdir() if path.is_file()}
    names = ["broken.mla.xml", "forged.mla.xml", "receipt.mla.xml"]
    assert sorted(files) == [*names, "request.mla.json", "request.mla.xml", "signed.mla.xml"]
    request = mla.read(files["request.mla.xml"]).unverified()
    assert mla.read(files["request.mla.json"]).unverified() == request
    assert mla.read(files["signed.mla.xml"]).unverified() == request
    assert done.stdout.count(mla.digest(request)) == 3
    assert "signed.mla.xml (XML): verified" in done.stdout
    assert "forged.mla.xml (XML): not verified" in done.stdout
    assert "[MLA-A11]" in done.stdout
    assert mla.digest(request).encode() in files["receipt.mla.xml"]
    assert "[MLA-F01]" in done.stdout
    assert "[MLA-F15]" in done.stdout
    assert "The exit code is 1" in done.stdout
    assert "3 files: 3 valid" in done.stdout


def test_its_commands_can_be_typed(tmp_path: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = type_("demo").stdout
    commands = [
        line.removeprefix("$ mla-schema ").split() for line in told.splitlines() if line.startswith("$ ")
    ]
    verbs = ["new", "convert", "validate", "keys", "seal", "verify", "verify", "reply", "validate"]
    assert [command[0] for command in commands] == verbs
    wrong = {"broken.mla.xml", "forged.mla.xml"}
    typed = [type_(*command).exit_code for command in commands if wrong.isdisjoint(command)]
    assert typed == [0] * 7


def test_the_python_it_shows_is_the_python_it_runs(type_: Type) -> None:
    import inspect

    told = type_("demo").stdout
    for step in (filling.fill, filling.fill_file):
        for line in inspect.getsource(step).splitlines():
            assert line in told


def test_as_a_process(process: Process, tmp_path: Path) -> None:
    done = process("demo", cwd=tmp_path)
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []
    assert b"\x1b" not in done.stdout + done.stderr
