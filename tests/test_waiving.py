"""Waivers: what somebody accepts does not count, what has ended fails, and a bad file says what is wrong with it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.core.report import LayerStatus

AT: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
ON: Final = AT.date()
DATA: Final = (Path(__file__).parent.parent / "examples" / "16-incomplete-on-purpose.mla.json").read_bytes()
GOOD: Final = {"rule": "MLA-C05", "reason": "agreed on the telephone", "by": "J. Doe", "until": "2027-01-31"}


def waivers(*told: Any) -> tuple[mla.Waiver, ...]:
    return mla.read_waivers(json.dumps({"waivers": told}).encode())


def report() -> mla.Report:
    return mla.validate(DATA, at=AT)


def counting(of: mla.Report) -> set[str]:
    return {each.code for each in of.findings if each.counts}


def test_what_is_waived_is_shown_and_does_not_count() -> None:
    waived = mla.waive(report(), waivers(GOOD), on=ON)
    assert counting(report()) - counting(waived) == {"MLA-C05"}
    [found] = [each for each in waived.findings if each.code == "MLA-C05"]
    assert found.accepted == "waived by J. Doe until 2027-01-31: agreed on the telephone"
    assert waived.outcome is mla.Outcome.INVALID


def test_when_all_errors_are_waived_the_message_is_valid() -> None:
    all_ = [{**GOOD, "rule": code} for code in counting(report())]
    waived = mla.waive(report(), waivers(*all_), on=ON)
    assert waived.outcome is mla.Outcome.VALID
    [layer] = [each for each in waived.layers if each.name == "rules"]
    assert layer.status is LayerStatus.RAN


def test_a_waiver_that_has_ended_fails() -> None:
    waived = mla.waive(report(), waivers({**GOOD, "until": "2026-11-23"}), on=ON)
    assert counting(waived) == counting(report()) | {"MLA-W01"}
    [found] = [each for each in waived.findings if each.code == "MLA-W01"]
    assert found.message == "A waiver of MLA-C05 was valid until 2026-11-23 and has ended."
    [broken] = [each for each in report().findings if each.code == "MLA-C05"]
    assert found.place.pointer == broken.place.pointer
    renewed = mla.waive(report(), waivers({**GOOD, "until": "2026-11-23"}, GOOD), on=ON)
    assert "MLA-W01" not in counting(renewed)


@pytest.mark.parametrize(
    "narrowed",
    [
        {"pointer": "/body/dataRequest/items"},
        {"message": "00000000-0000-4000-8000-000000000000"},
        {"rule": "MLA-C99"},
    ],
)
def test_a_waiver_is_for_what_it_names(narrowed: dict[str, str]) -> None:
    assert counting(mla.waive(report(), waivers({**GOOD, **narrowed}), on=ON)) == counting(report())


def test_a_waiver_may_name_the_field_and_the_message() -> None:
    [found] = [each for each in report().findings if each.code == "MLA-C05"]
    exact = {**GOOD, "pointer": found.place.pointer, "message": report().message_id}
    assert "MLA-C05" not in counting(mla.waive(report(), waivers(exact), on=ON))


def test_what_no_rule_has_found_cannot_be_waived() -> None:
    broken = mla.validate(b"<message/>", at=AT)
    code = broken.findings[0].code
    assert mla.waive(broken, waivers({**GOOD, "rule": code}), on=ON) == broken


def test_a_report_that_does_not_show_all_keeps_its_verdict() -> None:
    all_ = [{**GOOD, "rule": code} for code in counting(report())]
    waived = mla.waive(replace(report(), omitted=3), waivers(*all_), on=ON)
    assert waived.outcome is mla.Outcome.INVALID


BAD: Final[dict[str, tuple[bytes, str]]] = {
    "no JSON": (b"{", "a file of waivers is JSON"),
    "no object": (b"[]", "is an object whose one member 'waivers' is a list"),
    "another member": (b'{"waivers": [], "more": 1}', "is an object whose one member"),
    "no list": (b'{"waivers": {}}', "is an object whose one member"),
    "no waiver": (b'{"waivers": ["x"]}', "waiver 1 is not an object"),
    "without a reason": (
        json.dumps({"waivers": [{**GOOD, "reason": " "}]}).encode(),
        "waiver 1 does not say: reason",
    ),
    "unknown member": (
        json.dumps({"waivers": [GOOD, {**GOOD, "why": "x"}]}).encode(),
        "waiver 2 has members that are unknown or no texts",
    ),
    "pointer that is no text": (
        json.dumps({"waivers": [{**GOOD, "pointer": 1}]}).encode(),
        "waiver 1 has members that are unknown or no texts",
    ),
    "no date": (
        json.dumps({"waivers": [{**GOOD, "until": "soon"}]}).encode(),
        "waiver 1: 'until' must be a date, such as 2027-01-31",
    ),
}


@pytest.mark.parametrize(("data", "said"), BAD.values(), ids=BAD)
def test_a_bad_file_says_what_is_wrong(data: bytes, said: str) -> None:
    with pytest.raises(ValueError, match="waiver") as caught:
        mla.read_waivers(data)
    assert said in str(caught.value)


def test_a_waiver_holds_to_the_end_of_its_last_day() -> None:
    last = waivers({**GOOD, "until": "2026-11-24"})
    assert last[0].until == date(2026, 11, 24)
    assert "MLA-C05" not in counting(mla.waive(report(), last, on=ON))
