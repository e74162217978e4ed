"""Each rule has twins that differ in one edit: it passes the one, and finds itself alone in the other."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.derive.twins import VECTORS, Twins, twins
from mla_schema.model import Node
from mla_schema.rules import rules

ROOT: Final = Path(__file__).parent.parent.parent
TODAY: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)


@cache
def found() -> dict[str, Twins]:
    return twins(ROOT)


def report(name: str, twin: Twins, form: mla.Form) -> mla.Report:
    data = (ROOT / VECTORS / twin.rule / f"{name}.mla.{form.value}").read_bytes()
    at = datetime.fromisoformat(twin.at) if twin.at else TODAY
    return mla.validate(data, at=at, party=twin.party, history=twin.history)


def test_every_rule_has_twins_and_nothing_else_has() -> None:
    assert set(found()) == set(rules())


@pytest.mark.parametrize("form", mla.Form)
@pytest.mark.parametrize("id_", rules())
def test_the_passing_twin_has_no_finding(id_: str, form: mla.Form) -> None:
    result = report("passing", found()[id_], form)
    assert [(each.code, each.place.pointer) for each in result.findings] == []
    assert result.outcome is mla.Outcome.VALID


@pytest.mark.parametrize("form", mla.Form)
@pytest.mark.parametrize("id_", rules())
def test_the_failing_twin_has_this_finding_alone(id_: str, form: mla.Form) -> None:
    twin = found()[id_]
    result = report("failing", twin, form)
    assert [(each.code, each.place.pointer, each.severity.value) for each in result.findings] == [
        (id_, pointer, severity) for pointer, severity in twin.expected
    ]
    for each in result.findings:
        assert each.place.line is not None
        assert (each.place.xpath is None) == (form is mla.Form.JSON)
        assert "{" not in each.message + each.advice


def test_a_rule_judges_a_class_of_the_model() -> None:
    from mla_schema import model

    classes = {name for name in model.__all__ if issubclass(getattr(model, name), Node)}
    assert {each.on for each in rules().values()} <= classes
