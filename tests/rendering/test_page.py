"""The page of a message: a browser opens it without complaint, everybody can use it, a telephone shows it whole."""

from pathlib import Path

import pytest

from mla_schema import Rendering, render
from mla_schema.locale.catalogue import languages
from tests.example_files import message
from tests.rendering.browser import PHONE, barriers, chromium, needs_chromium, width_on_a_telephone
from tests.rendering.documents import words_of_html

_EXAMPLE = "01-subscriber-phishing-bank-fraud"


@needs_chromium
@pytest.mark.parametrize("language", languages())
def test_a_browser_opens_it_and_everybody_can_use_it(language: str, tmp_path: Path) -> None:
    made = render(message(_EXAMPLE), to=Rendering.HTML, language=language, beside="en")
    page = tmp_path / "page.html"
    page.write_bytes(made)
    opened = chromium(tmp_path, "--dump-dom", page.as_uri())
    assert "CONSOLE" not in opened.stderr
    assert opened.stdout.count("<h2") == 2 * made.decode().count("<section>")
    assert width_on_a_telephone(page, tmp_path) <= PHONE
    assert barriers(made, tmp_path) == []


@needs_chromium
def test_the_judge_sees_a_barrier(tmp_path: Path) -> None:
    made = render(message(_EXAMPLE), to=Rendering.HTML)
    broken = made.replace(b"color: #7a1f00", b"color: #eeeeee").replace(b'<html lang="en"', b"<html")
    assert {each["id"] for each in barriers(broken, tmp_path)} >= {"color-contrast", "html-has-lang"}


def test_what_a_page_says_stands_in_the_text_too() -> None:
    """Both are written from the same rows."""
    page = "\n".join(words_of_html(render(message(_EXAMPLE), to=Rendering.HTML)).parts)
    text = render(message(_EXAMPLE), to=Rendering.TEXT).decode()
    body = page[page.index("}\n") :].rpartition("}\n")[2]
    for line in body.split("\n"):
        for word in line.split():
            assert word.strip(":☐☒") in text
