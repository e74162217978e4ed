"""Offences for which a convention provides co-operation, and those whose conduct must be told."""

from typing import Any, Final

import pytest

import mla_schema as mla
from tests.rules.judged import TODAY, found, message, remove, replace

BODY: Final = "/body/dataRequest"
CONDUCT: Final = [{"prose": {"text": "Goods were sold that did not exist.", "language": "en"}}]


def request(instruments: list[str], *offences: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        replace(f"{BODY}/legalBases", [{"instrument": each} for each in instruments]),
        replace(f"{BODY}/offences", list(offences)),
    ]


UN: Final = "unCybercrimeConvention"
LIGHT: Final = {"maxMonths": 47}


def offence(category: str | None, **penalty: Any) -> dict[str, Any]:
    return {
        **({"categories": [category]} if category else {}),
        **({"penalty": penalty} if penalty else {}),
    }


@pytest.mark.parametrize(
    ("edits", "wrong"),
    [
        (request([UN], offence("other", **LIGHT)), True),
        (request([UN, "domesticLaw"], offence("other", **LIGHT)), True),
        (request([UN, "budapestConvention"], offence("other", **LIGHT)), False),
        (request(["domesticLaw"], offence("other", **LIGHT)), False),
        (request(["budapestConvention"], offence("other", **LIGHT)), False),
        (request([UN], offence("other", maxMonths=48)), False),
        (request([UN], offence("other", life=True)), False),
        (request([UN], offence("other", maxMonths=12, life=True)), False),
        (request([UN], offence("other", maxMonths=12, death=True)), False),
        (request([UN], offence("other")), False),
        (request([UN], offence("un13TheftOrFraud", **LIGHT)), False),
        (request([UN], offence("bc2IllegalAccess", **LIGHT)), False),
        (request([UN], offence("bc10CopyrightInfringement", **LIGHT)), True),
        (request([UN], offence(None, **LIGHT)), False),
        (request([UN], offence("other", **LIGHT), offence("un7IllegalAccess", **LIGHT)), False),
        ([*request([UN], offence(None)), remove(f"{BODY}/offences")], False),
    ],
)
def test_the_un_convention_covers_its_offences_and_serious_crimes(
    edits: list[dict[str, Any]], *, wrong: bool
) -> None:
    assert found("MLA-K13a", message("subscriber", *edits)) == (["/dataRequest/offences"] if wrong else [])


BUDAPEST: Final = ["budapestConvention"]
PROVISIONS: Final = [{"country": "RO", "articles": ["244"]}]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        (request(BUDAPEST, offence("euFraud")), [0]),
        (request(BUDAPEST, offence("euFraud"), offence("other")), [0, 1]),
        (request(BUDAPEST, {**offence("euFraud"), "conduct": CONDUCT}, offence("other")), [1]),
        (request(BUDAPEST, {**offence("euFraud"), "correspondingProvisions": PROVISIONS}), []),
        (request(BUDAPEST, offence("euFraud"), offence("bc8ComputerRelatedFraud")), []),
        (request(BUDAPEST, offence("ap4RacistXenophobicThreat")), []),
        (request(BUDAPEST, offence(None)), []),
        (request(["coe1959"], offence("euFraud")), []),
    ],
)
def test_conduct_is_described_where_dual_criminality_may_be_asked(
    edits: list[dict[str, Any]], expected: list[int]
) -> None:
    pointers = [f"/dataRequest/offences/{each}/conduct" for each in expected]
    assert found("MLA-K13b", message("subscriber", *edits)) == pointers


@pytest.mark.parametrize(
    ("base", "edits", "severity"),
    [
        ("subscriber", [], "note"),
        ("subscriber", [remove("/body/dataRequest/summary")], "warning"),
        ("emergency-disclosure", [remove("/body/dataRequest/summary")], "note"),
        (
            "emergency-disclosure",
            [remove("/body/dataRequest/summary"), remove("/body/dataRequest/emergencyFacts")],
            "warning",
        ),
    ],
)
def test_facts_that_are_told_show_the_conduct_too(
    base: str, edits: list[dict[str, Any]], severity: str
) -> None:
    judged = message(base, *request(BUDAPEST, offence("euFraud")), *edits)
    weights = [
        each.severity.value for each in mla.check(judged, at=TODAY).findings if each.code == "MLA-K13b"
    ]
    assert weights == [severity]


def test_a_preservation_does_not_depend_on_dual_criminality() -> None:
    path = "/body/preservationRequest/offences"
    edits = [replace(path, [offence("euFraud")])]
    assert found("MLA-K13b", message("preservation", *edits)) == []
