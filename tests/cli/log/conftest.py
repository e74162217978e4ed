"""What the tests of ``mla-schema log`` share: a folder of their own, commands that succeed, and a log that is kept."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from tests.cli.conftest import Type

ROOT: Final = Path(__file__).parents[3]
TALK: Final = ROOT / "examples" / "conversations" / "incomplete-request"
SIGNED: Final = ROOT / "examples" / "signed" / "conversations" / "incomplete-request"
PKI: Final = ROOT / "tests" / "vectors" / "pki"
TRUST: Final = ("--trust", str(PKI / "trust-list.json"), "--operator", str(PKI / "operator.pem"))
LOG: Final = ("--log", "case.db")
PAPER: Final = (
    *("register", *LOG, "--reference", "Zaphod 12/2026", "--medium", "post", "--type", "data-request"),
    *("--from", "MD", "--to", "RO"),
)


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def log(type_: Type) -> Callable[..., str]:
    """Type a command of the log that succeeds, and read its output."""

    def typed(*arguments: str, stdin: bytes = b"") -> str:
        done = type_("log", *arguments, stdin=stdin)
        assert done.exit_code == 0, done.output
        return done.stdout

    return typed


Typed = Callable[..., str]


def lines(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def kept(log: Typed) -> list[str]:
    """A log of a whole conversation and a paper; the lines of its list."""
    log("add", str(TALK), *LOG, "--own", "RO", "--received-at", "issued")
    log(*PAPER)
    return log("list", *LOG).splitlines()
