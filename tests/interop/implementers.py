"""The example programs for implementers: how they are started, and how one is asked many things at once."""

from __future__ import annotations

import json
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final

import pytest

import mla_schema as mla

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "examples" / "implementers"
_SCHEMAS: Final = str(ROOT / "xsd" / "1.0")
FAMILIES: Final = ("reading", "digest", "signature")
"""The families of the suite that both programs claim, each in its syntax."""
_STARTED: Final[list[subprocess.Popen[str]]] = []
_BUILT: Final[list[str]] = []


@cache
def _java() -> tuple[str, ...]:
    if shutil.which("javac") is None:
        pytest.skip("no JDK is installed")
    build = mkdtemp(prefix="implementers-")
    _BUILT.append(build)
    sources = sorted(map(str, (FOLDER / "java").glob("*.java")))
    subprocess.run(["javac", "-Xlint:all", "-Werror", "-d", build, *sources], check=True)
    return ("java", "-XX:+UseSerialGC", "-cp", build, "Conformance", _SCHEMAS)


def _node() -> tuple[str, ...]:
    if shutil.which("node") is None:
        pytest.skip("Node is not installed")
    return ("node", str(FOLDER / "node" / "conformance.mjs"), _SCHEMAS)


def command(form: mla.Form) -> tuple[str, ...]:
    """How the program for a syntax is started; skips the test where it cannot be."""
    return _java() if form is mla.Form.XML else _node()


@cache
def _process(form: mla.Form) -> subprocess.Popen[str]:
    """The program for a syntax: one process for all requests, as the protocol has it."""
    process = subprocess.Popen(
        command(form),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="strict",
    )
    _STARTED.append(process)
    return process


def end_all() -> list[int]:
    """End the input of every program, and tell how each of them ended."""
    ended = []
    for process in _STARTED:
        process.communicate()
        ended.append(process.returncode)
    for build in _BUILT:
        shutil.rmtree(build)
    _BUILT.clear()
    _STARTED.clear()
    _java.cache_clear()
    _process.cache_clear()
    return ended


def ask_lines(form: mla.Form, lines: Iterable[str]) -> list[dict[str, Any]]:
    """The answers of the program for a syntax to lines, each asked for before the next line is written."""
    process = _process(form)
    assert process.stdin is not None
    assert process.stdout is not None
    answers = []
    for line in lines:
        process.stdin.write(f"{line}\n")
        process.stdin.flush()
        answers.append(json.loads(process.stdout.readline()))
    return answers


def ask(form: mla.Form, requests: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """The answers of the program for a syntax, by the name of the request."""
    answers = ask_lines(form, (json.dumps({"id": name, **request}) for name, request in requests.items()))
    assert [answer["id"] for answer in answers] == list(requests)
    return {str(answer["id"]): answer for answer in answers}


def request(verb: str, form: mla.Form, data: bytes, **more: Any) -> dict[str, Any]:
    return {"do": verb, "form": form.value, "data": b64encode(data).decode("ascii"), **more}


def verify(form: mla.Form, data: bytes, trust: mla.Trust, at: datetime) -> dict[str, Any]:
    return request("verify", form, data, trust=trust_of(trust), at=f"{at:%Y-%m-%dT%H:%M:%SZ}")


def trust_of(trust: mla.Trust) -> dict[str, Any]:
    """Trust as requests carry it."""
    return {
        "authorities": [
            {
                "country": each.country,
                "id": each.id,
                "pinned": [b64encode(der).decode("ascii") for der in each.pinned],
                "issuers": [b64encode(der).decode("ascii") for der in each.issuers],
                "organisation": each.organisation,
            }
            for each in trust.authorities
        ]
    }
