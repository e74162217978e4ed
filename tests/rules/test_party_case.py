"""Rules about the case that rest on a fact about the Party: dual criminality, thresholds, the death penalty."""

from typing import Any

import pytest

from tests.rules.conversing import (
    about,
    add,
    cut,
    found,
    item,
    made,
    member,
    profile,
    put,
    said,
)

BODY = "/body/dataRequest"
PRESERVATION = "/body/preservationRequest"
ASKED = made("subscriber")


def reservation(kind: str, **more: Any) -> dict[str, Any]:
    return {
        "field": "reservation_29_4",
        "instrument": "ETS185",
        "article": "29(4)",
        "value": {"reservation": kind},
        **more,
    }


OTHER_OFFENCE = put(f"{PRESERVATION}/offences/0/categories", ["other"])


@pytest.mark.parametrize(
    ("edits", "facts", "expected"),
    [
        pytest.param([], [reservation("reserved")], ["error"], id="never for Articles 2 to 11"),
        pytest.param([OTHER_OFFENCE], [reservation("reserved")], [], id="another offence, and reserved"),
        pytest.param(
            [OTHER_OFFENCE], [reservation("none")], ["error"], id="another offence, and no reservation"
        ),
        pytest.param(
            [OTHER_OFFENCE],
            [reservation("none", confidence="memory")],
            ["note"],
            id="no reservation is recalled",
        ),
        pytest.param(
            [cut(f"{PRESERVATION}/offences")], [reservation("reserved")], [], id="no offence is known"
        ),
        pytest.param([], [], [], id="nothing is recorded"),
        pytest.param(
            [],
            [{"field": "reservation_29_4", "instrument": "ETS185", "knowledge": "unknown"}],
            [],
            id="not known",
        ),
    ],
)
def test_preservation_and_dual_criminality(edits: list[Any], facts: list[Any], expected: list[str]) -> None:
    asked = made("preservation", *edits)
    refused = put("/body/decision/outcomes/1/refusalGrounds", ["dualCriminality"])
    decision = about("preservation-decision", asked, refused)
    assert said(decision, profile("UA", *facts), "MLA-K12a", asked) == expected


@pytest.mark.parametrize(
    ("edits", "kind", "expected"),
    [
        pytest.param([OTHER_OFFENCE], "reserved", ["note"], id="another offence"),
        pytest.param([OTHER_OFFENCE], "none", [], id="no reservation"),
        pytest.param([], "reserved", [], id="computer-related fraud"),
        pytest.param(
            [OTHER_OFFENCE, put(f"{PRESERVATION}/legalBases/0/instrument", "unCybercrimeConvention")],
            "reserved",
            [],
            id="not under the Convention",
        ),
    ],
)
def test_a_reservation_is_told(edits: list[Any], kind: str, expected: list[str]) -> None:
    assert said(made("preservation", *edits), profile("UA", reservation(kind)), "MLA-K12b") == expected


STANDARD = {"field": "evidentiary_standard", "value": {"text": "facts that link the account to the offence"}}


def test_a_dynamic_address_is_told_once() -> None:
    two = made("subscriber", add(f"{BODY}/items/-", item("2", "subscriber")))
    assert said(two, profile("RO", STANDARD), "MLA-K11") == ["note"]
    traffic = made("subscriber", put(f"{BODY}/items/0/category", "traffic"))
    assert said(traffic, profile("RO", STANDARD), "MLA-K11") == []


def test_thresholds() -> None:
    small = {"field": "de_minimis", "value": {"text": "a policy"}}
    request = made("subscriber", cut(f"{BODY}/offences/0/penalty"))
    assert said(request, profile("RO", small), "MLA-P11") == ["note"]
    assert said(request, profile("RO"), "MLA-P11") == []
    assert said(ASKED, profile("RO", small), "MLA-P11") == []


@pytest.mark.parametrize(
    ("edits", "facts", "expected"),
    [
        ([], [member("COE", "party")], ["warning"]),
        ([], [member("COE", "not_party", as_of="2026-11-24")], []),
        ([], [], []),
        ([cut(f"{BODY}/offences/0/penalty/death")], [member("COE", "party")], []),
        ([cut(f"{BODY}/offences/0/penalty")], [member("COE", "party")], []),
    ],
)
def test_the_death_penalty(edits: list[Any], facts: list[Any], expected: list[str]) -> None:
    request = made("subscriber", add(f"{BODY}/offences/0/penalty/death", True), *edits)
    assert said(request, profile("RO", *facts), "MLA-P13") == expected


def test_several_dynamic_addresses_are_told_once() -> None:
    second = {"ipAddress": {"address": "198.51.100.8", "assignment": "dynamic"}}
    request = made("subscriber", add(f"{BODY}/items/0/identifiers/-", second))
    places = [place for code, place, _ in found(request, party=profile("RO", STANDARD)) if code == "MLA-K11"]
    assert places == [f"{BODY}/items/0/identifiers/0/ipAddress/assignment"]


def test_a_reservation_that_is_only_recalled_never_reaches_articles_2_to_11() -> None:
    asked = made("preservation")
    refused = put("/body/decision/outcomes/1/refusalGrounds", ["dualCriminality"])
    decision = about("preservation-decision", asked, refused)
    party = profile("UA", reservation("reserved", confidence="memory"))
    assert said(decision, party, "MLA-K12a", asked) == ["error"]


def test_a_threshold_is_told_once_and_where_any_offence_may_be_below_it() -> None:
    small = {"field": "de_minimis", "value": {"text": "a policy"}}
    two = made("subscriber", add(f"{BODY}/offences/-", {"categories": ["bc2IllegalAccess"]}))
    assert said(two, profile("RO", small, small), "MLA-P11") == ["note"]


@pytest.mark.parametrize(
    ("edits", "outcome"),
    [
        pytest.param([], {"outcome": "partlyExecuted", "refusalGrounds": ["dualCriminality"]}, id="a part"),
        pytest.param(
            [put(f"{PRESERVATION}/legalBases/0/articles", ["31"])],
            {"outcome": "refused", "refusalGrounds": ["dualCriminality"]},
            id="not under Article 29",
        ),
    ],
)
def test_what_article_29_does_not_forbid(edits: list[Any], outcome: dict[str, Any]) -> None:
    asked = made("preservation", *edits)
    decision = about("preservation-decision", asked, put("/body/decision/outcomes/1", outcome))
    assert said(decision, profile("UA", reservation("none")), "MLA-K12a", asked) == []


def test_data_may_be_refused_for_dual_criminality() -> None:
    asked = made("subscriber", add(f"{BODY}/legalBases/0/articles/-", "29(1)"))
    refused = put("/body/decision/outcomes/0/refusalGrounds", ["dualCriminality"])
    decision = about("decision", asked, refused)
    assert said(decision, profile("RO", reservation("none")), "MLA-K12a", asked) == []


CORRESPONDING = add(
    f"{PRESERVATION}/offences/0/correspondingProvisions", [{"country": "UA", "articles": ["190"]}]
)


@pytest.mark.parametrize(
    ("edits", "facts", "expected"),
    [
        pytest.param([OTHER_OFFENCE, CORRESPONDING], [reservation("reserved")], [], id="all is told"),
        pytest.param(
            [OTHER_OFFENCE, CORRESPONDING, cut(f"{PRESERVATION}/offences/0/conduct")],
            [reservation("reserved")],
            ["note"],
            id="provisions without conduct",
        ),
        pytest.param(
            [cut(f"{PRESERVATION}/offences/0/categories")], [reservation("reserved")], [], id="no category"
        ),
        pytest.param(
            [OTHER_OFFENCE],
            [{"field": "reservation_29_4", "instrument": "ETS185", "knowledge": "unknown"}],
            [],
            id="not known",
        ),
    ],
)
def test_when_a_reservation_is_told(edits: list[Any], facts: list[Any], expected: list[str]) -> None:
    assert said(made("preservation", *edits), profile("UA", *facts), "MLA-K12b") == expected


@pytest.mark.parametrize(
    "fact",
    [
        member("COE", "party", valid_from="2026-12-01"),
        {"field": "membership", "instrument": "COE", "knowledge": "conflicting", "note": "two lists differ"},
    ],
    ids=["a member only later", "doubt"],
)
def test_who_is_no_member_does_not_ask_for_the_assurance(fact: dict[str, Any]) -> None:
    request = made("subscriber", add(f"{BODY}/offences/0/penalty/death", True))
    assert said(request, profile("RO", fact), "MLA-P13") == []
