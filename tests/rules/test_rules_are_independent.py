"""Laws of all rules: a verdict does not depend on the syntax, and no rule depends on another."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

import pytest
from hypothesis import given

import mla_schema as mla
from mla_schema.rules import engine, rules
from mla_schema.rules._registry import REGISTERED
from tests.example_files import message
from tests.rules.test_corpus import INCOMPLETE, before
from tests.strategies import messages

AT: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
RICH: Final = (INCOMPLETE, "conversations/incomplete-request/01-data-request", "subscriber-without-prose")


def _found(report: mla.Report) -> list[tuple[str, str, str | None, str]]:
    return [
        (each.code, each.severity.value, each.place.pointer, each.message)
        for each in report.findings
        if each.layer == "rules"
    ]


@given(messages())
def test_a_verdict_does_not_depend_on_the_syntax(judged: mla.Message) -> None:
    checked = mla.check(judged, at=AT)
    for form in mla.Form:
        # Extensions and attachments have findings of their own, which count with those of the rules.
        everything = mla.Limits(findings=len(checked.findings) + 1_000)
        report = mla.validate(mla.encode(judged, form=form), at=AT, limits=everything)
        assert _found(report) == _found(checked)
        assert report.layers[-1] == checked.layers[-1]


@pytest.fixture
def fresh() -> Iterator[None]:
    """What the engine remembers of the registry is forgotten, before and after."""
    rules()
    kept = dict(REGISTERED)
    yield
    REGISTERED.clear()
    REGISTERED.update(kept)
    _forget()


def _forget() -> None:
    for plans in engine._PLANS.values():
        plans.clear()


@pytest.mark.usefixtures("fresh")
def test_what_a_rule_finds_does_not_change_when_another_is_removed() -> None:
    judged = [(message(name), before(name)) for name in RICH]
    whole = [_codes(*each) for each in judged]
    for id_ in sorted({code for found in whole for code, _ in found}):
        removed = REGISTERED.pop(id_)
        _forget()
        for each, found in zip(judged, whole, strict=True):
            assert _codes(*each) == [entry for entry in found if entry[0] != id_]
        REGISTERED[id_] = removed
    assert len({code for found in whole for code, _ in found}) > len(RICH)


def _codes(judged: mla.Message, history: Sequence[mla.Message]) -> list[tuple[str, str | None]]:
    report = mla.check(judged, at=AT, history=history)
    return sorted((each.code, each.place.pointer) for each in report.findings)


@pytest.mark.parametrize("limit", [1, 3, 10])
@pytest.mark.parametrize("form", mla.Form)
def test_the_verdict_does_not_depend_on_how_many_findings_are_shown(form: mla.Form, limit: int) -> None:
    data = mla.encode(message(INCOMPLETE), form=form)
    whole = mla.validate(data, at=AT)
    report = mla.validate(data, at=AT, limits=mla.Limits(findings=limit))
    assert (report.outcome, report.layers) == (whole.outcome, whole.layers)
    assert len(report.findings) == limit
    assert report.omitted == len(whole.findings) - limit
    shown = [each for each in whole.findings if each.counts][:limit]
    assert [each for each in report.findings if each.counts] == shown
