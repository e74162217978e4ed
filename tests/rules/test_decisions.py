"""Decisions: which refusals and postponements are complete, and which grounds are allowed for what."""

import json
from typing import Any

import pytest

import mla_schema as mla
from mla_schema.derive.twins import edited
from tests.rules.conversing import Found, about, add, all_twins, codes, cut, found, made, named, put, rebodied

OUTCOME = "/body/decision/outcomes/0"
WORDS = [{"prose": {"text": "It is likely to prejudice an essential interest.", "language": "en"}}]
ASKED = made("subscriber")
PRESERVED = made("preservation")


def decided(outcome: dict[str, Any], asked: mla.Message = ASKED) -> Found:
    return found(
        about("decision", asked, put(OUTCOME, {"partialExecutionConsidered": "yes", **outcome})), asked
    )


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        pytest.param({"outcome": "accepted"}, [], id="accepted"),
        pytest.param({"outcome": "noData"}, [], id="there are no such data"),
        pytest.param(
            {"outcome": "notExecutable", "nonExecutionReasons": ["dataExpired"]},
            [],
            id="data expired is no refusal",
        ),
        pytest.param(
            {"outcome": "partlyExecuted", "refusalGrounds": ["proportionality"]}, [], id="a part is refused"
        ),
        pytest.param(
            {"outcome": "noData", "refusalGrounds": ["proportionality"]},
            [("MLA-K28c", f"{OUTCOME}/refusalGrounds", "error")],
            id="a ground without a refusal",
        ),
        pytest.param(
            {"outcome": "refused"},
            [
                ("MLA-K27a", f"{OUTCOME}/refusalGrounds", "error"),
                ("MLA-K27a", f"{OUTCOME}/reasons", "error"),
            ],
            id="neither ground nor reasons",
        ),
        pytest.param(
            {"outcome": "partlyExecuted", "refusalGrounds": ["fiscalOffenceOnly"]},
            [],
            id="a part is refused as fiscal",
        ),
        pytest.param({"outcome": "postponed", "reasons": WORDS}, [], id="postponed with words alone"),
    ],
)
def test_outcomes(outcome: dict[str, Any], expected: Found) -> None:
    assert decided(outcome) == expected


FISCAL = {"outcome": "refused", "refusalGrounds": ["fiscalOffenceOnly"], "reasons": WORDS}
BEFORE = "/body/dataRequest"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param(ASKED, "error", id="computer-related fraud"),
        pytest.param(
            made("subscriber", add(f"{BEFORE}/offences/-", {"categories": ["other"]})),
            "warning",
            id="a tax offence too",
        ),
        pytest.param(
            made("subscriber", put(f"{BEFORE}/offences/0/categories", ["other"])), None, id="another offence"
        ),
        pytest.param(made("subscriber", cut(f"{BEFORE}/offences")), None, id="no offence"),
        pytest.param(made("subscriber", cut(f"{BEFORE}/legalBases/0")), None, id="not under the Convention"),
    ],
)
def test_a_fiscal_refusal(asked: mla.Message, expected: str | None) -> None:
    severities = [severity for code, _, severity in decided(FISCAL, asked) if code == "MLA-K28a"]
    assert severities == ([expected] if expected else [])


@pytest.mark.parametrize(
    "ground", ["politicalOffence", "sovereignty", "security", "ordrePublic", "essentialInterests"]
)
def test_grounds_on_which_preservation_may_be_refused(ground: str) -> None:
    assert decided({"outcome": "refused", "refusalGrounds": [ground], "reasons": WORDS}, PRESERVED) == []


def test_preservation_under_another_instrument_follows_that_one() -> None:
    asked = made(
        "preservation", put("/body/preservationRequest/legalBases/0/instrument", "unCybercrimeConvention")
    )
    outcome = {"outcome": "refused", "refusalGrounds": ["proportionality"], "reasons": WORDS}
    assert "MLA-K28b" not in codes(decided(outcome, asked))
    disclosure = about(
        "partial-disclosure", asked, put("/body/partialDisclosure/withheldGrounds", ["deMinimis"])
    )
    assert "MLA-S19" not in codes(found(disclosure, asked))


def test_a_provider_is_not_bound_by_the_convention() -> None:
    reply = found(provider_reply({"items": ["1"], "outcome": "refused", "refusalGrounds": ["other"]}))
    assert reply == [("MLA-K27a", "/body/providerReply/outcomes/0/reasons", "warning")]


def provider_reply(outcome: dict[str, Any]) -> mla.Message:
    header = made("decision")
    return rebodied(
        header, {"providerReply": {"concerns": named(ASKED), "outcomes": [outcome]}}, id_=header.header.id
    )


def test_a_provider_that_refuses_without_a_ground_is_only_asked_for_it() -> None:
    reply = found(provider_reply({"items": ["1"], "outcome": "refused", "reasons": WORDS}))
    assert reply == [("MLA-K27a", "/body/providerReply/outcomes/0/refusalGrounds", "warning")]


def test_a_result_repeats_what_was_decided() -> None:
    header = made("decision")
    outcome = {"items": ["1"], "outcome": "refused", "refusalGrounds": ["security"], "reasons": WORDS}
    result = rebodied(
        header, {"result": {"concerns": named(ASKED), "outcomes": [outcome]}}, id_=header.header.id
    )
    assert found(result) == []


@pytest.mark.parametrize(
    "field", ["country", "titles", "nature", "whyApplicable", "whyConflict", "providerLink", "consequences"]
)
def test_a_conflict_of_laws_is_told_in_full(field: str) -> None:
    tree = json.loads(mla.encode(all_twins()["MLA-K27b"].passing, form=mla.Form.JSON))
    # A law is named by its title or by its provisions.
    gone = ["titles", "provisions"] if field == "titles" else [field]
    without = edited(tree, [cut(f"{OUTCOME}/conflictOfLaws/{each}") for each in gone])
    broken = mla.read(json.dumps(without).encode()).unverified()
    assert found(broken) == [("MLA-K27b", f"{OUTCOME}/conflictOfLaws/{field}", "warning")]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param([cut("/body/delay/reasons")], [], id="reasons in words alone"),
        pytest.param([cut("/body/delay/explanation")], [], id="a coded reason alone"),
        pytest.param(
            [cut("/body/delay/explanation"), cut("/body/delay/reasons")],
            ["/body/delay/reasons"],
            id="no reason",
        ),
    ],
)
def test_delays(edits: list[Any], expected: list[str]) -> None:
    assert [pointer for _, pointer, _ in found(made("delay", *edits))] == expected


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        pytest.param(["titles"], [], id="its provisions name a law"),
        pytest.param(["provisions"], [], id="its title names a law"),
        pytest.param(["titles", "provisions"], ["titles"], id="nothing names it"),
    ],
)
def test_a_law_is_named_by_its_title_or_its_provisions(gone: list[str], expected: list[str]) -> None:
    tree = json.loads(mla.encode(all_twins()["MLA-K27b"].passing, form=mla.Form.JSON))
    without = edited(tree, [cut(f"{OUTCOME}/conflictOfLaws/{each}") for each in gone])
    told = found(mla.read(json.dumps(without).encode()).unverified())
    assert told == [("MLA-K27b", f"{OUTCOME}/conflictOfLaws/{each}", "warning") for each in expected]


@pytest.mark.parametrize(
    ("article", "wrong"), [("29(1)", True), ("30(1)", True), ("31(1)", False)], ids=["29", "30", "31"]
)
def test_what_shows_the_path_is_withheld_on_few_grounds(article: str, *, wrong: bool) -> None:
    asked = made("preservation", put("/body/preservationRequest/legalBases/0/articles", [article]))
    grounds = ["essentialInterests", "deMinimis"]
    disclosure = about("partial-disclosure", asked, put("/body/partialDisclosure/withheldGrounds", grounds))
    pointers = [pointer for code, pointer, _ in found(disclosure, asked) if code == "MLA-S19"]
    assert pointers == (["/body/partialDisclosure/withheldGrounds/1"] if wrong else [])


def test_of_a_preservation_a_part_may_be_left_out_on_any_ground() -> None:
    outcome = {"outcome": "partlyExecuted", "refusalGrounds": ["proportionality"]}
    assert "MLA-K28b" not in codes(decided(outcome, PRESERVED))


def test_the_path_is_a_matter_of_preservation() -> None:
    asked = made("subscriber", add(f"{BEFORE}/legalBases/0/articles/-", "29(1)"))
    disclosure = about(
        "partial-disclosure", asked, put("/body/partialDisclosure/withheldGrounds", ["deMinimis"])
    )
    assert "MLA-S19" not in codes(found(disclosure, asked))
