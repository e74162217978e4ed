"""The page for people: nothing runs in it, nothing is loaded, nothing breaks out, and a telephone can show it."""

import html
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

import pytest

from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.report_html import as_html
from tests.rendering.browser import PHONE, chromium, needs_chromium, width_on_a_telephone
from tests.rendering.kinds import HOSTILE_NAMES, reports

_VOID: Final = {"meta", "br"}


class _Page(HTMLParser):
    """Notes elements and attributes, and that all that is opened is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def read(page: bytes) -> _Page:
    found = _Page()
    found.feed(page.decode())
    found.close()
    assert found.open == []
    return found


@pytest.mark.parametrize("kind", reports())
def test_nothing_runs_and_nothing_is_loaded(kind: str) -> None:
    page = read(as_html([reports()[kind]]))
    assert set(page.tags).isdisjoint({"script", "img", "iframe", "link", "object", "b", "form", "a"})
    names = {name for name, _ in page.attributes}
    assert not any(name.startswith("on") for name in names)
    assert names.isdisjoint({"src", "href", "style"})


@pytest.mark.parametrize("kind", reports())
def test_the_characters_are_those_that_a_page_can_hold(kind: str) -> None:
    text = as_html([reports()[kind]]).decode()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", text)


@pytest.mark.parametrize("what", HOSTILE_NAMES)
def test_a_name_stands_apart_so_that_it_turns_nothing_around(what: str) -> None:
    page = as_html([reports()[f"named with {what}"]]).decode()
    assert len(re.findall("<h2><bdi>[^<]*</bdi>: ", page)) == 1


def test_what_was_accepted_is_marked() -> None:
    page = as_html([reports()["waived"]]).decode()
    assert 'class="finding error accepted"' in page
    assert html.escape("a matter of <courtesy>") in page


@needs_chromium
def test_a_browser_opens_it_without_complaint_and_a_telephone_shows_it_whole(tmp_path: Path) -> None:
    told: list[FileReport] = [each for kind, each in reports().items() if kind != "endorsed"]
    page = tmp_path / "report.html"
    page.write_bytes(as_html(told))
    opened = chromium(tmp_path, "--dump-dom", page.as_uri())
    assert "CONSOLE" not in opened.stderr
    assert opened.stdout.count("<article") == sum(len(each.report.findings) for each in told)
    assert width_on_a_telephone(page, tmp_path) <= PHONE
