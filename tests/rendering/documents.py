"""What the tests of documents share: messages to show, and what a reader of each form gets to see."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

import pytest
from lxml import etree

from mla_schema import Message
from mla_schema.codec.json_reader import read_json
from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.shape import Field
from mla_schema.model.scalar import Kind as ScalarKind
from mla_schema.model.scalar import Scalar
from tests.example_files import message
from tests.laws.sites import Kind, json_sites

PDFTOTEXT: Final = shutil.which("pdftotext")
needs_pdftotext = pytest.mark.skipif(PDFTOTEXT is None, reason="pdftotext is not installed")
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FREE: Final = frozenset({"Line", "Lines", "IdentifierValue", "AddressLine", "ServiceName"})
"""The scalars that hold whatever somebody types."""


def needs_fonts() -> None:
    """Skip where the fonts of the documents are not installed."""
    typst = pytest.importorskip("typst", reason="the extra pdf is not installed")
    families = typst.Fonts(include_embedded_fonts=False).families()
    if "Noto Sans" not in families:
        pytest.skip("fonts-noto-core is not installed")


def with_text(name: str, text: str) -> Message:
    """An example in which every free text is another.

    Args:
        name: The example.
        text: The text; the line feeds of one that is for one line are left out.
    """
    tree = json_tree(message(name))
    for site in json_sites(tree):
        if site.kind is Kind.LEAF and _is_free(site.field):
            many = isinstance(site.plain, Scalar) and not site.plain.one_line
            site.put(text if many else text.replace("\n", " "))
    found = read_json(tree)
    assert found is not None
    return found


def _is_free(field: Field | None) -> bool:
    return (
        field is not None
        and isinstance(field.type, Scalar)
        and field.type.name in FREE
        and (field.type.kind is ScalarKind.TEXT)
    )


def words_of_html(page: bytes) -> "Html":
    """What stands in a page, and of which elements and attributes it is made."""
    found = Html()
    found.feed(page.decode())
    found.close()
    assert found.open == []
    return found


class Html(HTMLParser):
    """Notes elements, attributes and texts, and that all that is opened is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    @property
    def text(self) -> str:
        """All texts, one after the other."""
        return "".join(self.parts)


def paragraphs_of_docx(file: bytes) -> list[str]:
    """The paragraphs of a document, those of its footer last."""
    return [text for root in _parts(file) for text in _paragraphs(root)]


def elements_of_docx(file: bytes) -> set[str]:
    """The names of the elements of the document."""
    return {str(each.tag).rpartition("}")[2] for root in _parts(file) for each in root.iter()}


def _parts(file: bytes) -> list[Any]:
    with ZipFile(BytesIO(file)) as archive:
        names = [
            name for name in archive.namelist() if re.fullmatch("word/(document|header1|footer1).xml", name)
        ]
        return [etree.fromstring(archive.read(name)) for name in sorted(names)]


def _paragraphs(root: Any) -> Iterator[str]:
    for paragraph in root.iter(f"{_W}p"):
        parts = [
            "\n" if node.tag == f"{_W}br" else "\t" if node.tag == f"{_W}tab" else node.text or ""
            for node in paragraph.iter(f"{_W}t", f"{_W}br", f"{_W}tab")
        ]
        yield "".join(parts)


def text_of_pdf(file: bytes, folder: Path) -> str:
    """The text of a PDF in reading order."""
    assert PDFTOTEXT is not None
    path = folder / "document.pdf"
    path.write_bytes(file)
    done = subprocess.run([PDFTOTEXT, "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()
