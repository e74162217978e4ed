"""What the library must not do, looked for in its syntax trees: skip a validation, open a file, read a clock."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import mla_schema

_SOURCE: Final = Path(mla_schema.__file__).parent
_OPEN_TO_THE_WORLD: Final = ("cli", "conformance", "derive")
"""They read and write files, start programs and talk to people; nothing of them is reached from the library."""
_FILES: Final = [
    path
    for path in sorted(_SOURCE.rglob("*.py"))
    if path.relative_to(_SOURCE).parts[0] not in _OPEN_TO_THE_WORLD
]
_EVERYWHERE: Final = sorted(_SOURCE.rglob("*.py"))

# The names of methods and functions, wherever they come from.
_BANNED_ATTRIBUTES: Final = {
    "model_copy": "skips validation",
    "model_construct": "skips validation",
    "copy_on_model_validation": "skips validation",
    "from_orm": "reads any object",
    "model_validate": "does not check an instance again",
    "model_validate_json": "does not check as the codec does",
    "model_validate_strings": "does not check as the codec does",
    "parse_obj": "does not check as the codec does",
    "utcnow": "reads the clock",
    "now": "reads the clock",
    "today": "reads the clock",
    "time_ns": "reads the clock",
    "perf_counter": "reads the clock",
    "monotonic": "reads the clock",
    "read_bytes": "reads a file",
    "write_text": "writes a file",
    "write_bytes": "writes a file",
    "environ": "reads the environment",
    "getenv": "reads the environment",
    "setlocale": "changes global state",
}
_BANNED_CALLS: Final = {
    "eval": "runs text",
    "exec": "runs text",
    "compile": "runs text",
    "__import__": "hides an import",
    "open": "opens a file",
    "input": "asks a person",
    "print": "writes to the terminal",
    "breakpoint": "stops the program",
}
_BANNED_MODULES: Final = {
    *("socket", "ssl", "http", "urllib", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "asyncio"),
    *("subprocess", "multiprocessing", "threading", "os", "shutil", "tempfile", "pathlib", "io", "glob"),
    *("logging", "warnings", "time", "locale", "random", "secrets", "uuid", "pickle", "marshal", "shelve"),
    *("ctypes", "xml", "sqlite3", "copy"),
}
# Each exception has its reason.
_EXCEPTIONS: Final = {
    ("codec/published.py", "pathlib"): "in a checkout the schemas lie beside the sources",
    ("rendering/report_junit.py", "xml.sax.saxutils"): "escapes what is written, and reads nothing",
    ("rendering/report_sarif.py", "urllib.parse"): "writes a file name as a URI, and fetches nothing",
    ("rendering/docx.py", "io"): "a Word file is an archive, which is made in memory",
    ("rendering/pdf.py", "os"): "a folder with fonts may be any path-like object; its text is asked for",
    ("rendering/pdf.py", "read_bytes"): "the template comes with the package",
    ("road/rendering.py", "os"): "a folder with fonts may be any path-like object",
    ("locale/catalogue.py", "read_bytes"): "the catalogues of other languages come with the package",
    ("testing/labelled.py", "copy"): "a tree of JSON is copied before it is damaged; no model is",
    ("testing/strategies.py", "random"): "a generator of its own from a seed that is written there",
    ("log/log.py", "os"): "a path may be any path-like object; its text is asked for",
    ("log/log.py", "secrets"): "the keys of commitments must be such that nobody can guess them",
    ("log/sqlite.py", "os"): "the file of a log is made for its owner only, before anything stands in it",
    ("log/sqlite.py", "sqlite3"): "the log is kept in a file that the caller names",
    (
        "simulate/dice.py",
        "random",
    ): "a generator of its own from the seed that the caller gives; nothing global",
    (
        "signature/remembered.py",
        "threading",
    ): "what is remembered is kept in step by a lock; nothing is started",
}


def _found(tree: ast.AST) -> Iterator[tuple[str, str, int]]:
    """Names that are banned, why, and where."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) if name in _BANNED_ATTRIBUTES:
                yield name, _BANNED_ATTRIBUTES[name], node.lineno
            case ast.Call(func=ast.Name(id=name)) if name in _BANNED_CALLS:
                yield name, _BANNED_CALLS[name], node.lineno
            case ast.Import(names=names):
                for alias in names:
                    if alias.name.partition(".")[0] in _BANNED_MODULES:
                        yield alias.name, "is not for a library", node.lineno
            case ast.ImportFrom(module=str(module), level=0) if module.partition(".")[0] in _BANNED_MODULES:
                yield module, "is not for a library", node.lineno
            case _:
                pass


def _name(path: Path) -> str:
    return path.relative_to(_SOURCE).as_posix()


@pytest.mark.parametrize("path", _FILES, ids=_name)
def test_nothing_banned_is_used(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    problems = [
        f"line {line}: {name} {reason}"
        for name, reason, line in _found(tree)
        if (_name(path), name) not in _EXCEPTIONS
    ]
    assert problems == []


def test_every_exception_is_needed() -> None:
    used = {
        (_name(path), name)
        for path in _FILES
        for name, _, _ in _found(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert set(_EXCEPTIONS) <= used


@pytest.mark.parametrize("path", _EVERYWHERE, ids=_name)
def test_no_validation_is_skipped_and_no_text_is_run_anywhere(path: Path) -> None:
    bans = {"model_copy", "model_construct", "eval", "exec", "utcnow"}
    found = {name for name, _, _ in _found(ast.parse(path.read_text(encoding="utf-8")))}
    assert found & bans == set()


_BAD: Final = {
    "a copy with changes": ("message.model_copy(update={'header': header})", "model_copy"),
    "an object without checks": ("Message.model_construct()", "model_construct"),
    "an instance that is not checked": ("Message.model_validate(message)", "model_validate"),
    "text that is run": ("eval('1')", "eval"),
    "an open file": ("with open('a') as file: pass", "open"),
    "the clock": ("from datetime import datetime\ndatetime.now()", "now"),
    "a module that reads the clock": ("import time", "time"),
    "the network": ("import urllib.request", "urllib.request"),
    "part of the network": ("from urllib.request import urlopen", "urllib.request"),
    "copy.replace": ("import copy\ncopy.replace(message, header=header)", "copy"),
    "the terminal": ("def a():\n    print('a')", "print"),
}


@pytest.mark.parametrize(("source", "name"), _BAD.values(), ids=_BAD)
def test_the_bans_are_found(source: str, name: str) -> None:
    assert name in [found for found, _, _ in _found(ast.parse(source))]
