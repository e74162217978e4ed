"""What the tests of the command line share: a way to type a command, and a folder with files of every kind."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any, TypeAlias

import pytest
from click.testing import CliRunner, Result

import mla_schema
from mla_schema import codes, model
from mla_schema.cli.group import NAME, group
from mla_schema.cli.kinds import TYPES

SOURCE = str(Path(mla_schema.__file__).parents[1])

Type: TypeAlias = Callable[..., Result]
Process: TypeAlias = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def type_() -> Type:
    """Type a command inside this process."""

    def typed(*arguments: str, stdin: bytes = b"") -> Result:
        return CliRunner().invoke(group, list(arguments), prog_name=NAME, input=stdin)

    return typed


@pytest.fixture
def process() -> Process:
    """Run a command as a process of its own."""

    def run(
        *arguments: str,
        python: tuple[str, ...] = (),
        cwd: Path | None = None,
        env: dict[str, str] | None = None,
        stdin: int | bytes = b"",
        stdout: int = subprocess.PIPE,
    ) -> "subprocess.CompletedProcess[bytes]":
        fed: dict[str, Any] = {"input": stdin} if isinstance(stdin, bytes) else {"stdin": stdin}
        return subprocess.run(
            [sys.executable, *python, "-m", "mla_schema.cli", *arguments],
            check=False,
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": SOURCE, **(env or {})},
            stdout=stdout,
            stderr=subprocess.PIPE,
            timeout=60,
            **fed,
        )

    return run


@pytest.fixture(scope="session")
def request_xml() -> bytes:
    """A valid request."""
    made = CliRunner().invoke(group, ["new", "data-request", "--from", "MD", "--to", "RO"])
    assert made.exit_code == 0
    return made.stdout_bytes


@pytest.fixture
def desk(tmp_path: Path, request_xml: bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a request that is valid, and one of each other verdict."""
    must_understand = (
        b"<extensions><extension><uri>https://example.org/x</uri><mustUnderstand>true</mustUnderstand>"
        b"</extension></extensions></message>"
    )
    files = {
        "valid.mla.xml": request_xml,
        "invalid.mla.xml": request_xml.replace(b"50123", b"70000").replace(b"summary>", b"sumary>"),
        "unreadable.mla.xml": b"a scan",
        "undecided.mla.xml": request_xml.replace(b"</message>", must_understand),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What ``keys`` and ``new`` make."""
    folder = tmp_path_factory.mktemp("office")
    draft = ("--from", "MD", "--id", "MD-PG", "--to", "RO", "-o", str(folder / "a.mla.xml"))
    for arguments in (
        ["keys", str(folder / "pki"), "--country", "MD", "--id", "MD-PG", "--name", "SPECIMEN Prosecutor"],
        ["new", "data-request", *draft],
    ):
        done = CliRunner().invoke(group, arguments, prog_name=NAME)
        assert done.exit_code == 0, done.output
    return folder


@pytest.fixture
def office(tmp_path: Path, made: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a draft, ``a.mla.xml``, and specimen keys in ``pki``."""
    copytree(made, tmp_path / "office")
    monkeypatch.chdir(tmp_path / "office")
    return tmp_path / "office"


@pytest.fixture
def sealed(office: Path, type_: Type) -> Path:
    """The draft, sealed: ``s.mla.xml``."""
    done = type_(
        "seal", "a.mla.xml", "--key", "pki/seal.key.pem", "--cert", "pki/seal.pem", "-o", "s.mla.xml"
    )
    assert done.exit_code == 0, done.output
    return office / "s.mla.xml"


@pytest.fixture(scope="session")
def drawer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a message of every type, from Moldova to Romania."""
    folder = tmp_path_factory.mktemp("drawer")
    for kind in TYPES:
        done = CliRunner().invoke(
            group, ["new", kind, "--from", "MD", "--to", "RO", "-o", str(folder / f"{kind}.mla.xml")]
        )
        assert done.exit_code == 0, done.output
    return folder


@pytest.fixture
def files(drawer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: messages of every type, and a request for two sets of data, ``two.mla.xml``."""
    copytree(drawer, tmp_path / "drawer")
    monkeypatch.chdir(tmp_path / "drawer")
    message = mla_schema.read(Path("data-request.mla.xml").read_bytes()).unverified()
    assert isinstance(message.body, model.DataRequest)
    first = message.body.items[0]
    second = first.changed(id="2b", category=codes.DataCategory.TRAFFIC)
    header = message.header.changed(our_reference="PG 12/2026", your_reference="MJ 7", generation=3)
    two = message.changed(header=header, body=message.body.changed(items=(first, second)))
    Path("two.mla.xml").write_bytes(mla_schema.encode(two, form=mla_schema.Form.XML))
    return tmp_path / "drawer"
