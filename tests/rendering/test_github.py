"""Workflow commands: one line for each finding, and nothing in a name or a text can begin another one."""

import re

import pytest

from mla_schema.rendering.report_github import as_github
from tests.rendering.kinds import HOSTILE_NAMES, reports

_LINE = re.compile(
    r"::(error|warning|notice) file=([^,:\r\n]*)(,line=[0-9]+(,col=[0-9]+)?,title=[^,:\r\n]+)?::(.+)"
)


def unescaped(text: str) -> str:
    """As GitHub reads a property."""
    for sign, code in ((":", "%3A"), (",", "%2C"), ("\n", "%0A"), ("\r", "%0D"), ("%", "%25")):
        text = text.replace(code, sign)
    return text


@pytest.mark.parametrize("kind", reports())
def test_each_finding_is_one_command(kind: str) -> None:
    file = reports()[kind]
    lines = re.split("\r\n|\r|\n", as_github([file]).decode())
    assert lines.pop() == ""
    more = (file.problem is not None) + bool(file.report.omitted)
    assert len(lines) == len(file.report.findings) + more
    assert all(_LINE.fullmatch(line) for line in lines)


@pytest.mark.parametrize("what", HOSTILE_NAMES)
def test_the_name_of_a_file_is_read_as_it_is(what: str) -> None:
    name = HOSTILE_NAMES[what]
    for line in as_github([reports()[f"named with {what}"]]).decode().splitlines():
        found = _LINE.fullmatch(line)
        assert found is not None
        assert unescaped(found[2]) == name.encode(errors="replace").decode()


def test_what_was_accepted_fails_nothing() -> None:
    assert as_github([reports()["waived"]]).startswith(b"::notice ")
    assert as_github([reports()["invalid"]]).startswith(b"::error ")
