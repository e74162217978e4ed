"""Laws of reports: what was found stands in every form, and what a message says of people in none."""

import json
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from html import unescape
from typing import Any, Final

import pytest
from hypothesis import given
from lxml import etree

import mla_schema as mla
from mla_schema.cli.files import Source
from mla_schema.cli.judging import Judged
from mla_schema.cli.report_text import file_lines
from mla_schema.cli.screen import Screen
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.report_github import as_github
from mla_schema.rendering.report_html import as_html
from mla_schema.rendering.report_json import as_json
from mla_schema.rendering.report_junit import as_junit
from mla_schema.rendering.report_sarif import as_sarif
from tests.laws.marking import marked
from tests.rendering.kinds import reports
from tests.strategies import messages

_AT: Final = datetime(2026, 11, 24, tzinfo=UTC)
_MARKER: Final = "Qqzjx7"


def as_text(told: Iterable[FileReport]) -> bytes:
    (file,) = told
    judged = Judged(Source(file.name), file.report, file.problem)
    return "\n".join(file_lines(judged, Screen())).encode(errors="replace")


def _from_json(data: bytes) -> list[str]:
    (file,) = json.loads(data)["files"]
    return [
        f"{each['message']} {each['advice']} {' '.join(map(str, each['facts']))}" for each in file["findings"]
    ]


def _from_sarif(data: bytes) -> list[str]:
    return [each["message"]["text"] for each in json.loads(data)["runs"][0]["results"]]


def _from_junit(data: bytes) -> list[str]:
    found = etree.fromstring(data).iter("failure", "system-out")
    return [line for each in found for line in (each.text or "").splitlines() if "What to do: " in line]


def _from_github(data: bytes) -> list[str]:
    return [line.replace("%25", "%") for line in data.decode().splitlines() if "title=" in line]


def _from_html(data: bytes) -> list[str]:
    return [unescape(each) for each in re.findall("<article.*?</article>", data.decode(), re.DOTALL)]


def _from_text(data: bytes) -> list[str]:
    return [each for each in data.decode().split("\n\n") if "What to do: " in each]


FORMS: Final[dict[str, tuple[Callable[..., bytes], Callable[[bytes], list[str]]]]] = {
    "text": (as_text, _from_text),
    "json": (as_json, _from_json),
    "sarif": (as_sarif, _from_sarif),
    "junit": (as_junit, _from_junit),
    "github": (as_github, _from_github),
    "html": (as_html, _from_html),
}


def _complete(report: mla.Report, form: str) -> None:
    write, read = FORMS[form]
    told = read(write([FileReport("a", report)]))
    assert len(told) == len(report.findings)
    for finding in report.findings:
        wanted = [finding.message, finding.advice, *(fact.id for fact in finding.facts)]
        assert any(all(each in one for each in wanted) for one in told), finding.code


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", [kind for kind in reports() if not kind.startswith(("hostile", "named"))])
def test_every_finding_of_every_kind_of_report_is_told(kind: str, form: str) -> None:
    _complete(reports()[kind].report, form)


@given(messages())
def test_every_finding_on_any_message_is_told_in_every_form(message: mla.Message) -> None:
    report = mla.validate(mla.encode(message, form=mla.Form.JSON), at=_AT)
    for form in FORMS:
        _complete(report, form)


@given(messages())
def test_nothing_that_a_message_says_is_told_in_any_form(message: mla.Message) -> None:
    told: Any = FileReport("a", mla.check(marked(message, _MARKER), at=_AT, party=mla.load_party("JP")))
    for write, _ in FORMS.values():
        assert _MARKER not in write([told]).decode()


@given(messages())
def test_nothing_that_a_draft_says_is_told_by_readiness(message: mla.Message) -> None:
    told: Any = FileReport("a", mla.readiness(marked(message, _MARKER), party=mla.load_party("GE"), at=_AT))
    for write, _ in FORMS.values():
        assert _MARKER not in write([told]).decode()
