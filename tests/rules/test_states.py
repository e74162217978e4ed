"""Mutual legal assistance is what one State asks of another."""

from typing import Any, Final

import pytest

from tests.rules.judged import add, found, message, remove, replace

SAME: Final = replace("/header/recipient/authority/country", "AM")
DOMESTIC: Final = replace("/body/dataRequest/legalBases", [{"instrument": "domesticLaw"}])
FOR_ROMANIA: Final = {"kind": "onBehalf", "principal": {"country": "RO"}}


@pytest.mark.parametrize(
    ("edits", "wrong"),
    [
        ([], False),
        ([SAME], True),
        ([remove("/header/recipient/authority/country")], False),
        ([replace("/header/recipient", {"serviceProvider": {"country": "AM"}})], False),
        ([remove("/header/recipient/authority/country"), remove("/header/sender/authority/country")], False),
        ([SAME, DOMESTIC], False),
        ([SAME, remove("/body/dataRequest/legalBases")], True),
        ([SAME, add("/header/capacity", FOR_ROMANIA)], False),
        ([add("/header/capacity", FOR_ROMANIA)], True),
        ([SAME, add("/header/capacity", {**FOR_ROMANIA, "principal": {"id": "EU-X"}})], True),
        ([SAME, add("/header/capacity", {"kind": "onBehalf"})], True),
        ([SAME, remove("/body/dataRequest"), add("/body/consultation", {})], False),
    ],
)
def test_a_request_goes_to_another_state(edits: list[dict[str, Any]], *, wrong: bool) -> None:
    assert bool(found("MLA-K23", message("subscriber", *edits))) is wrong


@pytest.mark.parametrize(
    ("tag", "wrong"),
    [
        ("dataRequest", True),
        ("preservationRequest", True),
        ("giveEffectRequest", True),
        ("realTimeTrafficRequest", True),
        ("interceptionRequest", True),
        ("jointInvestigation", False),
        ("spontaneousInformation", False),
    ],
)
def test_what_only_another_state_can_be_asked(tag: str, *, wrong: bool) -> None:
    body: dict[str, Any] = {"order": {}} if tag == "giveEffectRequest" else {}
    judged = message("subscriber", SAME, remove("/body/dataRequest"), add(f"/body/{tag}", body))
    assert bool(found("MLA-K23", judged)) is wrong


def test_within_a_state_a_request_is_sent_on_by_a_transmittal() -> None:
    transmittal = {"concerns": {"externalReference": {"reference": "AM-1"}}}
    edits = [SAME, remove("/body/dataRequest"), add("/body/transmittal", transmittal)]
    assert found("MLA-K23", message("subscriber", *edits)) == []
