"""The command itself: help, laziness, and what becomes of everything that can stop a run."""

import io
import runpy
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from mla_schema import __version__, cli
from mla_schema.cli import group as module
from mla_schema.cli.group import VERBS, call, group, run
from tests.cli.conftest import Type


def test_help_lists_every_verb_and_the_exit_codes(type_: Type) -> None:
    shown = type_("--help").output
    for verb, purpose in VERBS.items():
        assert f"  {verb}" in shown
        assert purpose in " ".join(shown.split())
    for code in range(5):
        assert f"\n    {code}  " in shown
    assert type_("-h").output == shown


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_whole_sentences(verb: str, type_: Type) -> None:
    done = type_(verb, "--help")
    assert done.exit_code == 0
    assert f"Usage: mla-schema {verb}" in done.output
    context = click.Context(group)
    command = group.get_command(context, verb)
    assert command is not None
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert (parameter.help or "").endswith("."), parameter.name


def test_there_is_a_file_for_every_verb() -> None:
    folder = Path(cli.__file__).parent
    assert all((folder / f"{verb}.py").is_file() for verb in VERBS)
    assert group.list_commands(click.Context(group)) == list(VERBS)


def test_version(type_: Type) -> None:
    assert type_("--version").output == f"mla-schema {__version__}\n"


@pytest.mark.parametrize("arguments", [[], ["--check"]])
def test_derive_passes_on(arguments: list[str], type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[list[str]] = []

    def derive(given: list[str]) -> int:
        passed.append(given)
        return 1

    monkeypatch.setattr("mla_schema.derive.__main__.main", derive)
    assert type_("derive", *arguments).exit_code == 1
    assert passed == [arguments]


def test_call_returns_the_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["--version"]) == 0
    assert call(["validate"]) == 2
    assert "Usage: mla-schema validate" in capsys.readouterr().err


def test_run_returns_the_exit_code(tmp_path: Path, request_xml: bytes) -> None:
    file = tmp_path / "a.mla.xml"
    file.write_bytes(request_xml)
    assert run(["validate", str(file)]) == 0
    assert run(["validate", "-q", str(file)]) == 0
    assert run(["convert", str(file), "-o", str(tmp_path / "b.json")]) == 0


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        pytest.param(KeyboardInterrupt(), 130, "\nStopped. Nothing was decided.\n", id="Ctrl-C"),
        pytest.param(click.Abort(), 130, "\nStopped. Nothing was decided.\n", id="abort"),
        pytest.param(BrokenPipeError(32, "Broken pipe"), 141, "", id="reader gone"),
        pytest.param(
            OSError(28, "No space left on device"),
            2,
            "The output cannot be written: no space left on device.\n",
            id="disk full",
        ),
    ],
)
def test_what_stops_a_run(
    error: BaseException,
    code: int,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def stop(_: object) -> int:
        raise error

    forgotten: list[Any] = []
    monkeypatch.setattr(module, "call", stop)
    monkeypatch.setattr(module, "_forget", lambda *streams: forgotten.extend(streams))
    assert run([]) == code
    assert capsys.readouterr().err == sentence
    assert bool(forgotten) is isinstance(error, OSError)


@pytest.mark.parametrize(
    "error", [RuntimeError("secret"), FileNotFoundError(2, "gone", "/secret"), MemoryError()]
)
def test_a_fault_of_ours_is_said_and_is_not_a_verdict(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def crash(_: object) -> int:
        raise error

    monkeypatch.setattr(module, "call", crash)
    assert run([]) == 4
    shown = capsys.readouterr().err
    assert shown.startswith("This is a fault of mla-schema, not of your file. Nothing was decided.\n")
    assert "secret" not in shown
    assert "Traceback" not in shown


def test_a_developer_sees_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    class Flags:
        dev_mode = True

    def crash(_: object) -> int:
        raise RuntimeError

    monkeypatch.setattr(module, "call", crash)
    monkeypatch.setattr(sys, "flags", Flags())
    with pytest.raises(RuntimeError):
        run([])


def test_what_is_forgotten_goes_nowhere(tmp_path: Path) -> None:
    file = tmp_path / "out"
    with file.open("w") as stream:
        stream.write("lost")
        module._forget(stream)
    assert file.read_text() == ""


def test_an_output_that_is_no_file_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    module._prepare_streams()
    assert sys.stdout.write("›") == 1


def test_a_closed_output_is_no_obstacle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    module._prepare_streams()
    with sys.stdout as nowhere:
        nowhere.write("nothing")


def test_an_old_terminal_shows_what_it_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "out"
    with file.open("w", encoding="ascii") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        module._prepare_streams()
        stream.write("Items › Port … \u10d0")
    assert file.read_text() == "Items > Port ... ?"
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", errors="mla-plain")


def test_completion_is_left_to_click(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_MLA_SCHEMA_COMPLETE", "bash_source")
    with pytest.raises(SystemExit) as end:
        run([])
    assert end.value.code == 0


def test_main_ends_the_process_with_the_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["mla-schema", "--version"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("mla_schema.cli", run_name="__main__")
    assert end.value.code == 0


@pytest.mark.parametrize("missing", ["click", "something_else"])
def test_main_says_how_to_install_the_command_line(
    missing: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def not_there(_: object) -> int:
        raise ModuleNotFoundError(name=missing)

    monkeypatch.setattr(module, "run", not_there)
    monkeypatch.delitem(sys.modules, "mla_schema.cli.group")
    monkeypatch.setitem(sys.modules, "mla_schema.cli.group", _Missing(missing))
    if missing == "click":
        with pytest.raises(SystemExit) as end:
            cli.main()
        assert end.value.code == 2
        assert capsys.readouterr().err == (
            "The command line is not installed. Type: pip install 'mla-schema[cli]'\n"
        )
    else:
        with pytest.raises(ModuleNotFoundError):
            cli.main()


def test_ctrl_c_while_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mla_schema.cli.group", _Missing(None))
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 130


class _Missing:
    """A module that cannot be loaded, or is interrupted while it loads."""

    def __init__(self, name: str | None) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> object:
        if attribute != "run":
            raise AttributeError(attribute)
        raise KeyboardInterrupt if self._name is None else ModuleNotFoundError(name=self._name)
