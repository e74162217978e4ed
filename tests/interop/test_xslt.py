"""The derived transformation in other processors: every digest is that of this library.

What is run are the programs of docs/implementing.md, as they stand there.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import pytest
from lxml import etree

from mla_schema.codec.digest import content_digest
from tests.example_files import FOLDER, ROOT, message
from tests.interop.digested import committed, told, written

pytestmark = pytest.mark.interop
_INSTALL: Final = "run tests/interop/install.sh"
_STYLESHEET: Final = ROOT / "xsd" / "1.0" / "mla-to-json.xsl"
_PAGE: Final = (ROOT / "docs" / "implementing.md").read_text(encoding="utf-8")
_EXAMPLES: Final = (
    "01-subscriber-phishing-bank-fraud",
    "05-emergency-threat-to-life",
    "16-incomplete-on-purpose",
    "subscriber-without-prose",
)


def _snippet(heading: str, language: str) -> str:
    """The one piece of code in a language below a heading of the page."""
    section = _PAGE.split(f"\n### {heading}\n", 1)[1].split("\n## ", 1)[0].split("\n### ", 1)[0]
    [found] = re.findall(rf"^```{language}\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    return str(found)


def _run(command: list[str], folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False, timeout=300
    )


def _need(*commands: str) -> None:
    for each in commands:
        if shutil.which(each) is None:
            pytest.skip(f"{each} is not installed: {_INSTALL}")


def _jdk(_folder: Path) -> list[str]:
    _need("java")
    java, program, *_ = _snippet("A JDK", "sh").split()
    return [java, "-XX:+UseSerialGC", program]


def _mono(folder: Path) -> list[str]:
    _need("mcs", "mono")
    (folder / "Digest.cs").write_text(_snippet(".NET", "csharp"), encoding="utf-8")
    libraries = re.findall(r"-r:\S+", _PAGE)
    built = _run(["mcs", "-warnaserror", *libraries, "Digest.cs"], folder)
    assert (built.returncode, built.stderr) == (0, "")
    return ["mono", str(folder / "Digest.exe")]


def _php(folder: Path) -> list[str]:
    _need("php")
    if _run(["php", "-r", "exit((int) !extension_loaded('xsl'));"]).returncode:
        pytest.skip(f"PHP has no extension xsl: {_INSTALL}")
    (folder / "digest.php").write_text(_snippet("PHP", "php"), encoding="utf-8")
    return ["php", str(folder / "digest.php")]


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, str]:
    return committed() | written(tmp_path_factory.mktemp("messages"))


@dataclass(frozen=True)
class _Processor:
    """A program of the page: how it is made ready, and how it says that it takes no document type."""

    id: str
    ready: Callable[[Path], list[str]]
    no_document_type: str


each_processor: Final = pytest.mark.parametrize(
    "processor",
    [
        _Processor("jdk", _jdk, "DOCTYPE"),
        _Processor("mono", _mono, "DTD"),
        _Processor("php", _php, "is no message"),
    ],
    ids=lambda each: each.id,
)


@each_processor
def test_it_computes_every_digest(processor: _Processor, tmp_path: Path, wanted: dict[Path, str]) -> None:
    """One process for all: the committed messages, messages with everything, and texts that are odd or long."""
    command = processor.ready(tmp_path)
    done = _run([*command, str(_STYLESHEET), *map(str, wanted)])
    assert (done.returncode, done.stderr) == (0, "")
    assert told(done.stdout) == wanted


@each_processor
def test_it_refuses_a_document_type(processor: _Processor, tmp_path: Path) -> None:
    command = processor.ready(tmp_path)
    document = tmp_path / "a.mla.xml"
    document.write_text("<!DOCTYPE message><message/>", encoding="utf-8")
    done = _run([*command, str(_STYLESHEET), str(document)])
    assert done.returncode != 0
    assert done.stdout == ""
    assert processor.no_document_type in done.stderr


@pytest.mark.parametrize("name", _EXAMPLES)
def test_xsltproc_computes_the_digest(name: str, tmp_path: Path) -> None:
    _need("xsltproc", "sha256sum")
    # The command of the page is run where its files have the names that they have there.
    (tmp_path / "xsd").symlink_to(ROOT / "xsd")
    shutil.copyfile(FOLDER / f"{name}.mla.xml", tmp_path / "message.mla.xml")
    done = _run(["sh", "-c", _snippet("xsltproc (libxslt)", "sh")], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"sha256:{done.stdout.split()[0]}" == content_digest(message(name))


@pytest.mark.parametrize("name", _EXAMPLES)
def test_lxml_computes_the_digest(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT / "xsd" / "1.0")
    names: dict[str, Any] = {
        "etree": etree,
        "sha256": sha256,
        "message": (FOLDER / f"{name}.mla.xml").read_bytes(),
    }
    exec(_snippet("xsltproc (libxslt)", "py"), names)  # noqa: S102  # It is our own page.
    assert names["digest"] == content_digest(message(name))
