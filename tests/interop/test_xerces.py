"""The XSD in the hands of Xerces, the processor of every JDK: it takes the schema and judges as we do."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from lxml import etree

from mla_schema.codec.shape import NAMESPACE
from mla_schema.codec.xml_writer import write_xml
from mla_schema.derive.xsd import xsd
from tests.derive.filled import filled_messages

_PROGRAM: Final = Path(__file__).parent / "java" / "ValidateXml.java"
_JAVA: Final = shutil.which("java")
_LONGEST: Final = "a b\u20ac\U0001f4c4 c" * 10_000
_NAMESPACES: Final = {"m": NAMESPACE}

pytestmark = pytest.mark.skipif(_JAVA is None, reason="java, and with it Xerces, is not installed")


def _run(schema: Path, files: list[Path]) -> subprocess.CompletedProcess[str]:
    assert _JAVA is not None
    command = [_JAVA, str(_PROGRAM), str(schema), *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def _first(root: etree._Element, path: str) -> etree._Element:
    found = root.find(path, namespaces=_NAMESPACES)
    assert found is not None
    return found


def _broken() -> Iterator[tuple[str, etree._Element]]:
    """Messages that are wrong in one way each, by what is wrong."""
    root = etree.fromstring(write_xml(filled_messages()[0]))
    for name, path, text in (
        ("upper-case-uuid", ".//m:header/m:id", "0F8FAD5B-D9CB-469F-A165-70867728950E"),
        ("instant-with-an-offset", ".//m:header/m:issuedAt", "2026-11-20T19:07:33+02:00"),
        ("instant-that-does-not-exist", ".//m:header/m:issuedAt", "2026-02-30T19:07:33Z"),
        ("flag-false", ".//m:specimen", "false"),
        ("unknown-code", ".//m:category", "everything"),
        ("code-with-a-space", ".//m:category", " subscriber"),
        ("port-too-large", ".//m:port", "65536"),
        ("port-with-a-sign", ".//m:port", "+443"),
        ("space-at-the-end", ".//m:city", "Chi\u0219in\u0103u "),
        ("long-text-with-a-space-at-the-end", ".//m:prose/m:text", f"{_LONGEST} "),
    ):
        element = _first(root, path)
        kept, element.text = element.text, text
        yield name, root
        element.text = kept
    unknown = etree.SubElement(_first(root, "m:header"), f"{{{NAMESPACE}}}unknown")
    yield "unknown-element", root
    _first(root, "m:header").remove(unknown)
    root.set("language", "ro")
    yield "unknown-attribute", root


def test_xerces_accepts_messages_with_everything(tmp_path: Path) -> None:
    schema = tmp_path / "mla.xsd"
    schema.write_text(xsd(), encoding="utf-8")
    files = []
    for number, message in enumerate(filled_messages()):
        files.append(tmp_path / f"{number}.mla.xml")
        files[-1].write_bytes(write_xml(message))
    root = etree.fromstring(files[0].read_bytes())
    _first(root, ".//m:prose/m:text").text = _LONGEST
    files.append(tmp_path / "long.mla.xml")
    files[-1].write_bytes(etree.tostring(root))
    judged = _run(schema, files)
    assert judged.stderr == ""
    assert judged.stdout.splitlines() == [f"{file}\tvalid" for file in files]
    assert judged.returncode == 0


def test_xerces_refuses_what_is_wrong(tmp_path: Path) -> None:
    schema = tmp_path / "mla.xsd"
    schema.write_text(xsd(), encoding="utf-8")
    files = []
    for name, root in _broken():
        files.append(tmp_path / f"{name}.mla.xml")
        files[-1].write_bytes(etree.tostring(root))
    judged = _run(schema, files)
    assert judged.stderr == ""
    lines = judged.stdout.splitlines()
    assert [line for line in lines if line.endswith("\tvalid")] == []
    assert len(lines) == len(files)
    assert judged.returncode == 1


def test_the_program_says_when_a_schema_cannot_be_used(tmp_path: Path) -> None:
    schema = tmp_path / "mla.xsd"
    schema.write_text(xsd().replace('base="xs:string"', 'base="xs:strong"', 1), encoding="utf-8")
    judged = _run(schema, [schema])
    assert judged.returncode == 2
    assert "the schema cannot be used" in judged.stderr
