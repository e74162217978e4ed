"""Lines are wrapped, never cut; colour is for terminals."""

import io

import pytest

from mla_schema.cli.files import Source
from mla_schema.cli.judging import Judge, Judged
from mla_schema.cli.report_text import closing_lines, file_lines
from mla_schema.cli.screen import GLUE, Screen, remark, screen_of, tame
from mla_schema.wire.limits import Limits


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_pipe_is_plain() -> None:
    assert screen_of(io.StringIO()) == Screen(None, colour=False)


@pytest.mark.parametrize(
    ("environment", "colour"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_has_a_width_and_perhaps_colour(
    *, environment: dict[str, str], colour: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "72")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert screen_of(Terminal()) == Screen(72, colour=colour)


def test_without_a_width_nothing_is_wrapped() -> None:
    text = "word " * 100 + f"a{GLUE}b"
    assert Screen().wrap(text, indent=2) == ["  " + text.replace(GLUE, " ")]


def test_lines_are_wrapped_between_words_and_never_cut() -> None:
    long = "x" * 60
    text = f"one two {long} a{GLUE}b " + "word " * 20
    lines = Screen(40).wrap(text, indent=2, hanging=4)
    assert "".join(" ".join(lines).split()) == "".join(text.split())
    assert f"    {long}" in lines
    assert all(len(line) <= 40 for line in lines if long not in line)
    assert lines[0].startswith("  one")
    assert Screen(10).wrap("a word")[0] == "a word"


def test_a_finding_is_the_same_text_wrapped_or_not(request_xml: bytes) -> None:
    broken = request_xml.replace(b"50123", b"70000").replace(b"summary>", b"sumary>")
    judged = Judged(Source("a.mla.xml"), Judge(Limits()).data(broken))
    plain = list(file_lines(judged, Screen()))
    for width in (40, 60, 100):
        wrapped = list(file_lines(judged, Screen(width)))
        assert " ".join(" ".join(wrapped).split()) == " ".join(" ".join(plain).split())
        assert max(map(len, wrapped)) <= width
    coloured = list(file_lines(judged, Screen(200, colour=True)))
    assert "\x1b[" in coloured[0]
    assert next(closing_lines([judged], Screen(), second_opinion=False)) == "Not judged:"


def test_what_could_steer_a_terminal_is_written_out() -> None:
    assert tame("Chișinău") == "Chișinău"
    assert tame("a\x1b[2J\u202e\nb\udcff") == "a\\x1b[2J\\u202e\nb\\udcff"


def test_a_remark_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    remark("word " * 30)
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
