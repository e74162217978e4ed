"""The templates as data say, section by section, what the pages on the templates say."""

from itertools import count

import pytest

from mla_schema import Message
from mla_schema.rendering.headings import HEADINGS
from mla_schema.rendering.paths import follow
from mla_schema.rendering.templates import TCY10, TCY11, Box, Template, template_of
from tests.example_files import NAMES, ROOT, message, ticked
from tests.test_templates import TEMPLATES
from tests.test_templates import follow as followed_by_the_test

_PAGES = {"t-cy-2018-10": TCY10, "t-cy-2018-11": TCY11}


def _page_rows(page: str) -> list[list[str]]:
    text = (ROOT / "docs" / "templates" / f"{page}.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|")
    ]
    return [row for row in rows if row[0].isdigit()]


@pytest.mark.parametrize(("page", "template"), _PAGES.items())
def test_the_sections_have_the_lines_of_the_page_in_their_order(page: str, template: Template) -> None:
    rows = _page_rows(page)
    entries = [
        (str(number), entry)
        for number, section in zip(count(1), template.sections)
        for entry in section.entries
    ]
    # The page names office and case number in one line, the form in two.
    wanted = [(row[0], path) for row in rows for path in ticked(row[2])]
    assert [(number, path) for number, entry in entries for path in entry.paths] == wanted


@pytest.mark.parametrize(("page", "template"), _PAGES.items())
def test_a_box_is_a_box_of_the_page(page: str, template: Template) -> None:
    boxes = {
        (path, Box.ABSENT if row[2].startswith("absent") else Box.PRESENT)
        for row in _page_rows(page)
        for path in ticked(row[2])
        if row[-1][:1] in {"☐", "☒"}
    }
    entries = [entry for section in template.sections for entry in section.entries]
    assert {(path, entry.box) for entry in entries if entry.box is not None for path in entry.paths} == boxes


@pytest.mark.parametrize("template", _PAGES.values(), ids=lambda each: each.name)
def test_every_caption_is_a_heading(template: Template) -> None:
    names = [section.title for section in template.sections]
    names += [entry.caption for section in template.sections for entry in section.entries]
    assert not [name for name in names if name not in HEADINGS]
    assert {f"title.{template.name}", f"subtitle.{template.name}"} <= HEADINGS.keys()


@pytest.mark.parametrize(("page", "template"), _PAGES.items())
def test_a_path_leads_where_the_test_of_the_page_leads(page: str, template: Template) -> None:
    shown = message(TEMPLATES[page])
    found = follow(template.paths, shown)
    for path in template.paths:
        field, values = followed_by_the_test(path, shown)
        assert [each.value for each in found.get(path, ())] == values
        assert all(each.field.key == field.key for each in found.get(path, ()))


@pytest.mark.parametrize(
    ("name", "template"),
    [
        ("tcy-2018-10-article-31-subscriber", TCY10),
        ("01-subscriber-phishing-bank-fraud", TCY10),
        ("tcy-2018-11-articles-29-30-preservation", TCY11),
        ("10-preservation-fraudulent-shop", TCY11),
        ("04-account-takeover-subscriber-and-traffic", None),
        ("02-receipt-registered", None),
    ],
)
def test_a_message_follows_its_template(name: str, template: Template | None) -> None:
    assert template_of(message(name)) is template


def test_a_request_to_a_provider_follows_none() -> None:
    orders: list[Message] = [message(name) for name in NAMES if "provider" in name]
    assert orders
    assert all(template_of(each) is None for each in orders)
