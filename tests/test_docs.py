"""Every code block of the README and of the pages that people write runs, and prints what the page says."""

import contextlib
import io
import os
import re
import shutil
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


@pytest.mark.parametrize("page", [page for page in PAGES if any(b.kind == "python" for b in blocks(page))])
def test_python_blocks_run_and_print_what_the_page_says(page: str) -> None:
    names: dict[str, object] = {"__name__": "page"}
    found = blocks(page)
    for position, block in enumerate(found):
        if block.kind != "python":
            continue
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(block.body, page, "exec"), names)  # noqa: S102  # The page is ours.
        following = found[position + 1] if position + 1 < len(found) else None
        expected = following.body if following is not None and following.kind == "text" else ""
        assert printed.getvalue() == expected


def command_lines(page: str) -> list[str]:
    return [
        line.partition("   #")[0].strip()
        for block in blocks(page)
        if block.kind == "sh" and block.mark is None
        for line in block.body.splitlines()
        if line.startswith("mla-schema")
    ]


@pytest.mark.parametrize("page", [page for page in PAGES if command_lines(page)])
def test_command_lines_succeed(page: str, tmp_path: Path) -> None:
    if shutil.which("mla-schema", path=str(Path(sys.executable).parent)) is None:
        pytest.skip("the command line is not installed beside this Python")
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for line in command_lines(page):
        done = subprocess.run(
            ["bash", "-c", f"set -o pipefail; {line}"],
            cwd=tmp_path,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (line, done.stdout, done.stderr)


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
