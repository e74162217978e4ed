"""Whatever somebody writes into a message, a document shows it and does nothing else with it."""

from pathlib import Path
from typing import Final

import pytest

from mla_schema import Rendering, render
from tests.rendering.documents import (
    elements_of_docx,
    needs_fonts,
    needs_pdftotext,
    paragraphs_of_docx,
    text_of_pdf,
    with_text,
    words_of_html,
)

HOSTILE: Final = {
    "a script": "<script>alert(1)</script>",
    "an image that runs something": '"><img src=x onerror=alert(1)>',
    "a style that loads something": "</style><style>@import url(http://example.org/x.css)</style>",
    "the end of an attribute": "' onclick='alert(1)",
    "entities": "&lt;b&gt; &amp; &#x3c;i&#62; &nbsp;",
    "a comment that stays open": "<!-- x",
    "CDATA": "]]><![CDATA[ x ]]>",
    "a link of Markdown": "[here](javascript:alert(1))",
    "code of Typst": '#panic("stopped") #read("/etc/passwd") #import "x.typ": *',
    "markup of Typst": "*bold* _italic_ $x^2$ = Heading <label> @reference `raw` \\ // comment /* open",
    "braces": "{amount} {{amount}} {0} {number}/{count}",
    "formulas of a spreadsheet": '=HYPERLINK("http://example.org","x")',
    "a field of Word": '{ INCLUDEPICTURE "http://example.org/x.png" } \\* MERGEFORMAT',
    "XML of Word": '</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\x "y"</w:instrText></w:r>',
    "a line that looks like ours": "x\n* The signature was verified.\n99. Decision\n  Urgency: Emergency",
}
_ALLOWED_TAGS: Final = {
    *("html", "head", "meta", "title", "style", "body", "main", "header", "section", "footer"),
    *("h1", "h2", "p", "div", "span", "b", "em", "bdi", "br"),
}
_ALLOWED_ATTRIBUTES: Final = {"lang", "dir", "class", "charset", "name", "content", "http-equiv"}
_EXAMPLE: Final = "01-subscriber-phishing-bank-fraud"
hostile = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


@hostile
def test_html_shows_it(text: str) -> None:
    page = words_of_html(render(with_text(_EXAMPLE, text), to=Rendering.HTML))
    assert page.tags <= _ALLOWED_TAGS
    assert page.attributes <= _ALLOWED_ATTRIBUTES
    assert text in page.text
    assert text.replace("\n", " ") in page.text


@hostile
def test_text_shows_it_and_quotes_what_has_lines(text: str) -> None:
    lines = render(with_text(_EXAMPLE, text), to=Rendering.TEXT).decode().split("\n")
    assert any(text.replace("\n", " ") in line for line in lines)
    first, *others = text.split("\n")
    assert any(line.strip() == f"> {first}" for line in lines)
    for other in others:
        assert not [line for line in lines if line.startswith(other)]
        assert [line for line in lines if line.strip().startswith("> ") and line.strip()[2:] == other]


@hostile
def test_word_shows_it(text: str) -> None:
    pytest.importorskip("docx", reason="the extra docx is not installed")
    harmless = elements_of_docx(render(with_text(_EXAMPLE, "x\ny"), to=Rendering.DOCX))
    file = render(with_text(_EXAMPLE, text), to=Rendering.DOCX)
    assert elements_of_docx(file) <= harmless
    assert any(text in each for each in paragraphs_of_docx(file))


@needs_pdftotext
@hostile
def test_pdf_shows_it(text: str, tmp_path: Path) -> None:
    needs_fonts()
    file = render(with_text(_EXAMPLE, text), to=Rendering.PDF)
    found = "".join(text_of_pdf(file, tmp_path).split())
    assert "".join(text.split()) in found
    for forbidden in (b"/JavaScript", b"/Launch", b"/URI", b"/OpenAction"):
        assert forbidden not in file
