"""The derived transformation in the JDK's processor: every digest is that of this library."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest
from benchmarks.messages import request

from mla_schema.codec.digest import content_digest
from mla_schema.codec.shape import shape_of
from mla_schema.codec.xml_writer import write_xml
from mla_schema.derive.xslt import xslt
from mla_schema.model import Prose
from tests.derive.filled import filled_messages
from tests.example_files import committed_messages
from tests.strategies import NASTY_LINES, NASTY_TEXTS, message_with

_ROOT: Final = Path(__file__).parents[2]
_PROGRAM: Final = _ROOT / "examples/implementers/java/Digest.java"
_JAVA: Final = shutil.which("java")
_LONG: Final = ('"' * 100_000, "\U0001f4c4\\" * 50_000, '"' + "\u0101" * 99_999, 'a"\\\tb\nc' * 14_285)

pytestmark = pytest.mark.skipif(_JAVA is None, reason="java is not installed")


def _run(*arguments: Path | str) -> subprocess.CompletedProcess[str]:
    assert _JAVA is not None
    command = [_JAVA, "-XX:+UseSerialGC", str(_PROGRAM), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_the_jdk_computes_every_digest(tmp_path: Path) -> None:
    """One process for all: the committed messages, messages with everything, and texts that are odd or long."""
    stylesheet = tmp_path / "mla-to-json.xsl"
    stylesheet.write_text(xslt(), encoding="utf-8")
    wanted: dict[Path, str] = {}
    for folder in ("examples", "tests/vectors"):
        wanted |= {path: content_digest(message) for path, message in committed_messages(folder).items()}
    text = next(field for field in shape_of(Prose).fields if field.name == "text")
    made = [message_with(Prose, text, each) for each in (*NASTY_TEXTS, *NASTY_LINES, *_LONG)]
    for number, message in enumerate([*filled_messages(), *made, request(items=10, identifiers=1000)]):
        path = tmp_path / f"{number}.mla.xml"
        path.write_bytes(write_xml(message))
        wanted[path] = content_digest(message)
    done = _run(stylesheet, *wanted)
    assert (done.returncode, done.stderr) == (0, "")
    found = {
        Path(file): digest for digest, file in (line.split("  ", 1) for line in done.stdout.splitlines())
    }
    assert found == wanted


def test_the_jdk_refuses_a_document_type(tmp_path: Path) -> None:
    document = tmp_path / "a.mla.xml"
    document.write_text("<!DOCTYPE message><message/>", encoding="utf-8")
    done = _run(_ROOT / "xsd/1.0/mla-to-json.xsl", document)
    assert done.returncode == 1
    assert "DOCTYPE" in done.stderr
