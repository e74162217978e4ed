"""Rules about the requested Party: each rests on a fact, weighs no more than it, and shows it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import mla_schema as mla
from mla_schema.core.report import Severity
from mla_schema.rules import rules
from tests.rules.conversing import (
    AT,
    Found,
    about,
    add,
    all_twins,
    codes,
    cut,
    found,
    item,
    made,
    member,
    named,
    profile,
    put,
    said,
)
from tests.rules.test_party_case import STANDARD
from tests.rules.test_party_form import ALONE, CENTRAL, COPY, DIRECT, URGENT, electronic
from tests.rules.test_twin_parties import WITH_PARTY

BODY = "/body/dataRequest"


ASKED = made("subscriber")


REAL = made("subscriber", cut("/header/specimen"))


PRESERVATION = "/body/preservationRequest"


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        pytest.param(
            member("ETS030", "not_party", as_of="2026-11-23"), ("MLA-P01a", "error"), id="seen that day"
        ),
        pytest.param(
            member("ETS030", "not_party"), ("MLA-P01a", "warning"), id="seen before: it may have acceded"
        ),
        pytest.param(
            member("ETS030", "not_party", confidence="memory"),
            ("MLA-P01a", "note"),
            id="recalled",
        ),
        pytest.param(
            member("ETS030", "party", valid_from="2026-12-01"),
            ("MLA-P01a", "error"),
            id="in force only later",
        ),
        pytest.param(member("ETS030", "party", valid_from="1999-06-15"), None, id="in force"),
        pytest.param(member("ETS030", "party"), None, id="a Party, and not recorded since when"),
        pytest.param(
            {
                "field": "membership",
                "instrument": "ETS030",
                "knowledge": "conflicting",
                "note": "two lists differ",
            },
            ("MLA-P01b", "note"),
            id="doubt",
        ),
        pytest.param(member("ETS182", "not_party", as_of="2026-11-23"), None, id="another treaty"),
    ],
)
def test_whether_a_party_is_bound(fact: dict[str, Any], expected: tuple[str, str] | None) -> None:
    ours = [
        (code, severity)
        for code, _, severity in found(REAL, party=profile("RO", fact))
        if code[:7] == "MLA-P01"
    ]
    assert ours == ([expected] if expected else [])


def test_a_finding_shows_the_fact() -> None:
    party = profile("RO", member("ETS030", "not_party", as_of="2026-11-23"))
    (finding,) = (each for each in mla.check(ASKED, at=AT, party=party).findings if each.code == "MLA-P01a")
    (fact,) = finding.facts
    assert (fact.party, fact.id, fact.field, fact.as_of) == (
        "RO",
        "RO.fact.0",
        "membership",
        date(2026, 11, 23),
    )
    assert fact.source == "https://depositary.example.org/"
    assert fact.confidence.startswith("not a Party on 2026-11-23; seen on a page of the depositary")
    assert finding.severity is Severity.NOTE


@pytest.mark.parametrize(
    ("source", "confidence", "shown"),
    [
        (
            {"kind": "depositary", "url": "https://example.org/", "title": "List"},
            "seen",
            "https://example.org/",
        ),
        ({"kind": "none", "title": "List of Parties"}, "memory", "List of Parties"),
        ({"kind": "none"}, "memory", "none"),
    ],
)
def test_a_source_is_shown_by_its_address_its_title_or_its_kind(
    source: dict[str, str], confidence: str, shown: str
) -> None:
    party = profile("RO", member("ETS030", "not_party", confidence=confidence, sources=[source]))
    (finding,) = (each for each in mla.check(ASKED, at=AT, party=party).findings if each.code == "MLA-P01a")
    assert [fact.source for fact in finding.facts] == [shown]


@pytest.mark.parametrize(
    ("instrument", "edits"),
    [
        pytest.param(
            "ETS030", [put("/header/recipient/authority/country", "MD")], id="another State is asked"
        ),
        pytest.param("RECIPROCITY", [put(f"{BODY}/legalBases/1/instrument", "reciprocity")], id="no treaty"),
        pytest.param("NONE", [cut(f"{BODY}/legalBases/1/instrument")], id="no instrument"),
    ],
)
def test_what_no_profile_answers(instrument: str, edits: list[Any]) -> None:
    assert instrument
    party = profile("RO", member("ETS030", "not_party", as_of="2026-11-23"))
    assert said(made("subscriber", *edits), party, "MLA-P01a") == []


def test_nothing_is_said_without_a_profile_or_without_facts() -> None:
    assert found(ASKED) == found(ASKED, party=profile("RO")) == []


def declared(article: str, **more: Any) -> dict[str, Any]:
    return {
        "field": "cets224_declaration",
        "instrument": "CETS224",
        "article": article,
        "value": {"effect": "as the article says"},
        **more,
    }


@pytest.mark.parametrize(
    ("article", "cited", "category", "expected"),
    [
        ("7(9)(a)", "7(1)", "subscriber", ["warning"]),
        ("7(9)(a)", "7.1", "subscriber", ["warning"]),
        ("7(9)(a)", "8(1)", "subscriber", []),
        ("8(13)", "8(1)", "subscriber", []),
        ("8(13)", "8(1)", "traffic", ["warning"]),
        ("9(1)(b)", "9(1)", "subscriber", ["warning"]),
        ("9(1)(b)", "9(1)", "traffic", []),
        ("8(13)", "14", "traffic", []),
    ],
)
def test_declared_away(article: str, cited: str, category: str, expected: list[str]) -> None:
    request = made(
        "subscriber",
        add(f"{BODY}/legalBases/-", {"instrument": "secondAdditionalProtocol", "articles": [cited]}),
        put(f"{BODY}/items/0/category", category),
    )
    assert said(request, profile("RO", declared(article)), "MLA-P02") == expected


@pytest.mark.parametrize(
    ("cited", "facts", "expected"),
    [
        ("27(2)", [member("ETS030", "party", valid_from="1999-06-15")], ["warning"]),
        ("27.2", [member("ETS030", "party", valid_from="1999-06-15")], ["warning"]),
        ("27(2)", [member("ETS030", "party")], []),
        ("29(1)", [member("ETS030", "party", valid_from="1999-06-15")], []),
    ],
)
def test_article_27_beside_a_treaty(cited: str, facts: list[Any], expected: list[str]) -> None:
    request = made("subscriber", add(f"{BODY}/legalBases/0/articles/-", cited))
    assert said(request, profile("RO", *facts), "MLA-P14") == expected


def test_article_27_where_only_one_side_is_known() -> None:
    request = made("subscriber", ALONE, add(f"{BODY}/legalBases/0/articles/-", "27"))
    assert said(request, profile("RO", member("ETS030", "party", valid_from="1999-06-15")), "MLA-P14") == [
        "note"
    ]


def test_an_old_profile() -> None:
    assert said(ASKED, profile("RO", day="2025-11-24"), "MLA-P12") == []
    assert said(ASKED, profile("RO", day="2025-11-23"), "MLA-P12") == ["note"]


def test_every_finding_about_a_party_shows_a_fact() -> None:
    """What a profile adds is never said without the fact behind it."""
    everything: list[Found] = []
    facts = [
        member("ETS030", "not_party", as_of="2026-11-23"),
        member("ETS185", "signatory", as_of="2026-11-23"),
        CENTRAL,
        COPY,
        STANDARD,
        electronic("not_accepted"),
        electronic("accepted_with_conditions", "hard_copy_follows"),
    ]
    party = profile("RO", *facts, day="2025-01-01")
    request = made("subscriber", DIRECT, cut(f"{BODY}/offences/0/damages"))
    for each in mla.check(request, at=AT, party=party).findings:
        everything.append([(each.code, each.place.pointer or "", each.severity.value)])
        assert each.facts
        assert each.code in rules()
    assert len(everything) >= 6


def test_the_rules_that_need_a_party_say_so() -> None:
    """They are not asked where none is given, so no other rule may be among them, and none may be missing."""
    with_party = {id_ for id_, twin in all_twins().items() if twin.party is not None}
    assert {id_ for id_, rule in rules().items() if rule.needs_party} == with_party


def test_a_step_asks_nothing_of_the_party() -> None:
    """What answers or follows up is not judged by what the Party asks of requests."""
    status = about("status", ASKED, put("/header/recipient/authority/country", "RO"))
    party = profile(
        "RO", electronic("accepted_with_conditions", "hard_copy_follows"), CENTRAL, day="2024-01-01"
    )
    assert [each for each in codes(found(status, ASKED, party=party)) if each.startswith("MLA-P")] == []


def test_another_treaty_may_have_an_article_27() -> None:
    request = made("subscriber", add(f"{BODY}/legalBases/1/articles/-", "27"))
    assert said(request, profile("RO", member("ETS030", "party", valid_from="1999-06-15")), "MLA-P14") == []


def test_article_27_beside_two_treaties_is_told_once() -> None:
    request = made(
        "subscriber",
        add(f"{BODY}/legalBases/0/articles/-", "27"),
        add(f"{BODY}/legalBases/-", {"instrument": "coe2001", "articles": ["1"]}),
    )
    facts = [member(instrument, "party", valid_from="2005-01-01") for instrument in ("ETS030", "ETS182")]
    assert said(request, profile("RO", *facts), "MLA-P14") == ["warning"]


def test_a_consultation_may_ask_about_any_treaty() -> None:
    basis = {"instrument": "coe1959", "articles": ["1"]}
    asking = made("subscriber", put("/body", {"consultation": {"legalBases": [basis]}}))
    party = profile("RO", member("ETS030", "not_party", as_of="2026-11-23"))
    assert said(asking, party, "MLA-P01a") == []


def test_an_article_that_was_declared_away_twice_is_told_once() -> None:
    request = made(
        "subscriber",
        add(f"{BODY}/legalBases/-", {"instrument": "secondAdditionalProtocol", "articles": ["7(1)"]}),
    )
    assert said(request, profile("RO", declared("7(9)(a)"), declared("7(9)(a)")), "MLA-P02") == ["warning"]


def test_article_9_is_declared_away_for_subscriber_information_alone() -> None:
    request = made(
        "subscriber",
        add(f"{BODY}/legalBases/-", {"instrument": "secondAdditionalProtocol", "articles": ["9(1)"]}),
        add(f"{BODY}/items/-", item("2", "traffic")),
    )
    assert said(request, profile("RO", declared("9(1)(b)")), "MLA-P02") == []


def test_an_old_profile_is_shown_by_its_date() -> None:
    party = profile("RO", day="2025-11-23")
    (finding,) = (each for each in mla.check(ASKED, at=AT, party=party).findings if each.code == "MLA-P12")
    (fact,) = finding.facts
    assert (fact.party, fact.id, fact.field, fact.source) == ("RO", "RO", "profile_date", "profile")
    assert (fact.as_of, finding.place.pointer) == (date(2025, 11, 23), "/header/recipient")


def test_an_amendment_is_judged_by_what_the_party_asks() -> None:
    body = {
        "amendment": {
            "concerns": named(ASKED),
            "replacement": {"dataRequest": {"legalBases": [{"instrument": "coe1959", "articles": ["1"]}]}},
        }
    }
    party = profile("RO", member("ETS030", "not_party", as_of="2026-11-23"))
    assert said(made("subscriber", put("/body", body)), party, "MLA-P01a") == ["note"]


@pytest.mark.parametrize("id_", WITH_PARTY)
def test_what_is_known_of_another_state_says_nothing(id_: str) -> None:
    """Nor does what is not known: the same messages, with the profile of another State, and with an empty one."""
    twin = all_twins()[id_]
    assert isinstance(twin.failing, mla.Message)
    assert twin.party is not None
    for party in (replace(twin.party, party="MD"), replace(twin.party, facts=(), profile_date=AT.date())):
        report = mla.check(twin.failing, at=AT, party=party, history=twin.history)
        assert id_ not in {each.code for each in report.findings}


def test_an_article_of_another_treaty_is_not_declared_away() -> None:
    request = made("subscriber", put(f"{BODY}/legalBases/1/articles", ["7"]))
    assert said(request, profile("RO", declared("7(9)(a)")), "MLA-P02") == []


def test_article_9_without_items_may_be_for_all_data() -> None:
    request = made(
        "subscriber",
        add(f"{BODY}/legalBases/-", {"instrument": "secondAdditionalProtocol", "articles": ["9(1)"]}),
        cut(f"{BODY}/items"),
    )
    assert said(request, profile("RO", declared("9(1)(b)")), "MLA-P02") == []


def test_article_27_beside_the_treaty_that_is_cited() -> None:
    request = made(
        "subscriber",
        add(f"{BODY}/legalBases/0/articles/-", "27"),
        put(f"{BODY}/legalBases/1", {"instrument": "coe2001", "articles": ["1"]}),
    )
    party = profile("RO", member("ETS182", "party", valid_from="2005-01-01"))
    assert said(request, party, "MLA-P14") == ["warning"]


ENDED = {"valid_to": "2026-01-01"}


@pytest.mark.parametrize(
    ("rule", "fact", "edits"),
    [
        ("MLA-K11", STANDARD, []),
        (
            "MLA-P02",
            declared("7(9)(a)"),
            [add(f"{BODY}/legalBases/-", {"instrument": "secondAdditionalProtocol", "articles": ["7"]})],
        ),
        ("MLA-P08a", COPY, [DIRECT]),
        ("MLA-P08a", CENTRAL, [DIRECT, ALONE]),
        ("MLA-P08b", CENTRAL, [put("/header/channel", "registrarDirect")]),
        ("MLA-P08b", URGENT, [put("/header/channel", "registrarDirect")]),
        ("MLA-P09a", electronic("not_accepted"), []),
        ("MLA-P09b", electronic("accepted_with_conditions", "hard_copy_follows"), []),
        (
            "MLA-P11",
            {"field": "de_minimis", "value": {"text": "a policy"}},
            [cut(f"{BODY}/offences/0/penalty")],
        ),
    ],
)
def test_a_fact_that_holds_no_more_says_nothing(rule: str, fact: dict[str, Any], edits: list[Any]) -> None:
    request = made("subscriber", *edits)
    assert said(request, profile("RO", fact), rule) != []
    assert said(request, profile("RO", {**fact, **ENDED}), rule) == []
