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
_FOLDER: Final = ROOT / "examples" / "implementers"
_SCHEMAS: Final = str(ROOT / "xsd" / "1.0")


@cache
def _java() -> tuple[str, ...]:
    if shutil.which("javac") is None:
        pytest.skip("no JDK is installed")
    build = mkdtemp(prefix="implementers-")
    sources = sorted(map(str, (_FOLDER / "java").glob("*.java")))
    subprocess.run(["javac", "-Xlint:all", "-Werror", "-d", build, *sources], check=True)
    return ("java", "-XX:+UseSerialGC", "-cp", build, "Conformance", _SCHEMAS)


def _node() -> tuple[str, ...]:
    if shutil.which("node") is None:
        pytest.skip("Node is not installed")
    return ("node", str(_FOLDER / "node" / "conformance.mjs"), _SCHEMAS)


def ask_lines(form: mla.Form, lines: Iterable[str]) -> list[dict[str, Any]]:
    """The answers of the program for a syntax to lines."""
    command = _java() if form is mla.Form.XML else _node()
    done = subprocess.run(
        command,
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


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
