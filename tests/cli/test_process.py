"""The command as people and pipelines run it: a process with pipes, terminals and signals."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import SOURCE, Process, Type

HEAVY = ("pydantic", "pydantic_core", "lxml", "rich", "xmlschema", "cryptography")


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys; sys.argv[1:] = ['--help']; import mla_schema.cli as cli\n"
        "try: cli.main()\n"
        f"finally: print([name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": SOURCE},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "validate" in done.stdout
    assert done.stderr == "[]\n"


def test_without_click_one_sentence_says_what_to_do(process: Process) -> None:
    # -S leaves the installed packages out, and click with them.
    done = process("validate", "x", python=("-S",))
    assert done.returncode == 2
    assert done.stderr == b"The command line is not installed. Type: pip install 'mla-schema[cli]'\n"


BAD = {
    "empty": b"",
    "white space": b" \n\t",
    "binary": bytes(range(256)),
    "archive": b"PK\x03\x04" + bytes(100),
    "byte order mark": b"\xef\xbb\xbf<message/>",
    "UTF-16": "<message/>".encode("utf-16"),
    "half of XML": b"<message",
    "half of JSON": b'{"header": [',
    "another document": b"<html><body/></html>",
    "JSON list": b"[]",
    "deep XML": b"<a>" * 100_000,
    "deep JSON": b'{"a":' * 100_000,
    "deep list": b'{"a":' + b"[" * 100_000,
    "entities": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "huge number": b'{"a":' + b"9" * 10_000 + b"}",
    "half a character": b'{"a": "\\ud800"}',
    "member named like a colour": b'{"\\u001b[31m": 1}',
    "invalid UTF-8": b"<message>\xff</message>",
    "null byte": b"<message>\x00</message>",
}


@pytest.mark.parametrize("output", ["text", "json"])
def test_no_input_shows_a_traceback(output: str, tmp_path: Path, process: Process) -> None:
    for name, content in BAD.items():
        (tmp_path / f"{name}.mla.xml").write_bytes(content)
    done = process("validate", "-f", output, str(tmp_path), env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 3
    assert b"Traceback" not in done.stdout + done.stderr
    assert b"fault of mla-schema" not in done.stderr
    assert b"\x1b" not in done.stdout
    if output == "json":
        files = json.loads(done.stdout)["files"]
        assert len(files) == len(BAD)
        assert all(each["findings"] for each in files)


@pytest.mark.parametrize("verb", [["convert"], ["reply", "--as", "receipt"]])
@pytest.mark.parametrize("name", BAD)
def test_no_input_stops_a_verb_without_a_sentence(name: str, verb: list[str], type_: Type) -> None:
    done = type_(*verb, "-", stdin=BAD[name])
    assert done.exit_code in {1, 3}
    assert done.stdout == ""
    assert "What to do: " in done.stderr
    assert isinstance(done.exception, SystemExit)


def test_json_is_utf8_on_any_terminal(desk: Path, process: Process) -> None:
    done = process("validate", "-f", "json", "invalid.mla.xml", cwd=desk, env={"PYTHONIOENCODING": "ascii"})
    findings = json.loads(done.stdout.decode())["files"][0]["findings"]
    assert any("›" in finding["where"] for finding in findings)


def test_names_that_are_no_text(desk: Path, process: Process) -> None:
    name = os.fsdecode(b"caf\xe9.mla.xml")
    try:
        (desk / name).write_bytes((desk / "valid.mla.xml").read_bytes())
    except OSError:
        pytest.skip("this file system has no such names")
    done = process("validate", name, cwd=desk)
    assert (done.returncode, done.stdout.splitlines()[0]) == (
        0,
        b"caf\\udce9.mla.xml (XML): valid, 5 warnings, 16 notes",
    )
    json.loads(process("validate", "-f", "json", ".", cwd=desk).stdout.decode())


def test_standard_input(desk: Path, process: Process) -> None:
    done = process("validate", "-", stdin=(desk / "valid.mla.xml").read_bytes())
    assert done.returncode == 0
    assert done.stdout.startswith(b"standard input (XML): valid")


@pytest.mark.skipif(os.name != "posix", reason="there are no such pipes here")
def test_a_reader_that_goes_away_is_no_fault(desk: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    for verb in (["validate", "."], ["convert", "valid.mla.xml"], ["--help"]):
        done = subprocess.run(
            [sys.executable, "-m", "mla_schema.cli", *verb],
            cwd=desk,
            env={**os.environ, "PYTHONPATH": SOURCE},
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
        assert done.returncode == 141
        assert b"Traceback" not in done.stderr
        assert b"Exception ignored" not in done.stderr
    os.close(writing)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device here")
def test_a_full_disk_is_said(desk: Path, process: Process) -> None:
    with Path("/dev/full").open("wb") as full:
        done = process("validate", "valid.mla.xml", cwd=desk, stdout=full)
    assert done.returncode == 2
    assert done.stderr == b"The output cannot be written: no space left on device.\n"


@pytest.mark.skipif(os.name != "posix", reason="signals are other things here")
def test_ctrl_c_stops_quietly() -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "mla_schema.cli", "validate", "-"],
        env={**os.environ, "PYTHONPATH": SOURCE},
        stdin=theirs,
        stderr=subprocess.PIPE,
        # A shell lets its background jobs ignore Ctrl-C, and they hand that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  # no threads here
    ) as waiting:
        assert waiting.stderr is not None
        assert waiting.stderr.readline().startswith(b"Paste the message")
        waiting.send_signal(signal.SIGINT)
        _, said = waiting.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert waiting.returncode == 130
    assert said == b"\nStopped. Nothing was decided.\n"


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_colour_is_for_terminals(*, no_color: str, coloured: bool, desk: Path, process: Process) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    try:
        done = process(
            "validate",
            "invalid.mla.xml",
            cwd=desk,
            env={"NO_COLOR": no_color, "TERM": "xterm", "COLUMNS": "60"},
            stdout=theirs,
        )
        shown = os.read(ours, 100_000).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    assert done.returncode == 1
    assert ("\x1b[" in shown) is coloured
    assert "› Port" in shown
    if not coloured:
        assert max(map(len, shown.splitlines())) <= 60


def test_a_pipe_has_no_colour(desk: Path, process: Process) -> None:
    done = process("validate", "invalid.mla.xml", cwd=desk, env={"TERM": "xterm", "COLUMNS": "40"})
    assert b"\x1b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) > 60
