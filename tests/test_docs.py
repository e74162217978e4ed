"""Every code block of the README and of the pages that people write runs, and prints what the page says."""

import contextlib
import io
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [
    path.relative_to(ROOT).as_posix()
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    if "reference" not in path.parts and "adr" not in path.parts
]
_FENCE = re.compile(
    r"(?:^<!-- (?P<mark>[a-z ]+) -->\n)?^```(?P<kind>[a-z]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)
_LINK = re.compile(r"\]\((?!https?:)(?P<target>[^)#\s]+)")


@dataclass(frozen=True)
class Block:
    kind: str
    body: str
    mark: str | None


def blocks(page: str) -> list[Block]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return [Block(found["kind"], found["body"], found["mark"]) for found in _FENCE.finditer(text)]


@pytest.mark.parametrize("page", [page for page in PAGES if any(b.kind == "py" for b in blocks(page))])
def test_sketches_are_python(page: str) -> None:
    """A block of kind ``py`` needs what this machine does not have; it must at least be Python."""
    for block in blocks(page):
        if block.kind == "py":
            compile(block.body, page, "exec")


def command_lines(block: Block) -> list[str]:
    if block.kind != "sh":
        return []
    lines = (line.partition("   #")[0].strip() for line in block.body.splitlines())
    return [line for line in lines if line.startswith("mla-schema")]


def runs(block: Block) -> bool:
    return block.mark is None and (block.kind == "python" or bool(command_lines(block)))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which a page is followed: it has the examples and the specimen keys, and the command is there."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    command = tmp_path / "bin" / "mla-schema"
    command.parent.mkdir()
    command.write_text(f"#!/bin/sh\nexec '{sys.executable}' -m mla_schema.cli \"$@\"\n", encoding="utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join([str(command.parent), os.environ["PATH"]]))
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="the pages are written for a POSIX shell")
@pytest.mark.parametrize("page", [page for page in PAGES if any(map(runs, blocks(page)))])
def test_what_a_page_says_can_be_done_in_its_order(page: str, desk: Path) -> None:
    """Commands succeed, Python prints what the page says, and each finds what the steps before it have left."""
    assert desk.is_dir()
    names: dict[str, object] = {"__name__": "page"}
    found = blocks(page)
    for position, block in enumerate(found):
        if not runs(block):
            continue
        following = found[position + 1] if position + 1 < len(found) else None
        expected = following.body if following is not None and following.kind == "text" else None
        if block.kind == "python":
            assert _printed(block.body, page, names) == (expected or "")
        else:
            output = "".join(map(_typed, command_lines(block)))
            assert expected is None or output == expected


def _printed(body: str, page: str, names: dict[str, object]) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(body, page, "exec"), names)  # noqa: S102  # The page is ours.
    return printed.getvalue()


def _typed(line: str) -> str:
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, (line, done.stdout, done.stderr)
    return done.stdout


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    missing = [
        found["target"]
        for found in _LINK.finditer(text)
        if not ((ROOT / page).parent / found["target"]).exists()
    ]
    assert not missing


def test_ci_runs_the_test_command_of_the_readme() -> None:
    [command] = [block.body.strip() for block in blocks("README.md") if block.mark == "test command"]
    assert command.endswith("-m pytest")
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "<!-- test command -->" in script
    assert "pytest" not in script.replace("PYTEST_ADDOPTS", "").replace("test command", "")
