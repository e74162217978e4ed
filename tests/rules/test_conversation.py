"""The conversation: who sends what, in which order, about which items and conditions."""

import json
from typing import Any

import pytest

import mla_schema as mla
from tests.rules.conversing import about, add, codes, cut, found, made, named, put, rebodied

ASKED = made("subscriber")
OTHER = "7d2f4b60-1c9e-4a85-b3d7-90e1f2a3b4c5"


def third(body: Any, sender: str = "RO", header: str = "decision") -> mla.Message:
    """A step about the request, from a State."""
    base = made(header, put("/header/sender/authority/country", sender), cut("/header/generation"))
    return rebodied(base, body, id_=OTHER)


@pytest.mark.parametrize(
    ("body", "sender", "expected"),
    [
        ({"withdrawal": {}}, "AM", []),
        ({"withdrawal": {}}, "RO", ["MLA-S15a"]),
        ({"statusEnquiry": {}}, "RO", ["MLA-S15a"]),
        ({"status": {}}, "GE", []),
        ({"impediment": {}}, "RO", []),
        ({"validation": {"verdict": "validated"}}, "AM", []),
    ],
)
def test_who_sends_what(body: Any, sender: str, expected: list[str]) -> None:
    tag = next(iter(body))
    step = third({tag: {"concerns": named(ASKED), **body[tag]}}, sender)
    assert codes(found(step, ASKED)) == expected
    assert codes(found(step)) == []


def test_whoever_told_something_may_give_more() -> None:
    told = rebodied(ASKED, {"spontaneousInformation": {}}, id_=ASKED.header.id)
    result = third({"result": {"concerns": named(told)}}, "AM")
    assert found(result, told) == []


def test_whoever_is_of_a_joint_team_may_give() -> None:
    team = rebodied(ASKED, {"jointInvestigation": {}}, id_=ASKED.header.id)
    assert codes(found(third({"result": {"concerns": named(team)}}, "AM"), team)) == []


def test_within_one_state_sides_are_not_told_apart() -> None:
    asked = made("subscriber", put("/header/recipient/authority/country", "AM"))
    assert found(third({"status": {"concerns": named(asked)}}, "AM"), asked) == []


@pytest.mark.parametrize(
    ("generation", "expected"),
    [(2, []), (1, ["warning"]), (4, ["note"])],
    ids=["the next one", "used before", "one is missing here"],
)
def test_running_numbers(generation: int, expected: list[str]) -> None:
    result = found(made("decision", put("/header/generation", generation)), made("receipt"), ASKED)
    assert [severity for code, _, severity in result if code == "MLA-S15c"] == expected


def test_a_running_number_is_not_asked_for() -> None:
    assert found(made("decision", cut("/header/generation")), made("receipt")) == []
    unnumbered = made("receipt", cut("/header/generation"))
    assert found(made("decision"), unnumbered) == []
    elsewhere = made("receipt", put("/header/conversation", OTHER))
    assert found(made("decision"), elsewhere) == []


SENDER = "/header/sender/authority"
PROVIDER = {"serviceProvider": {"names": [{"value": "Exemplu Net SRL"}], "id": "RO-PICCJ", "country": "RO"}}


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param([cut("/header/conversation")], [cut("/header/conversation")], id="no conversation"),
        pytest.param([cut(f"{SENDER}/id")], [cut(f"{SENDER}/id")], id="nobody knows who both are"),
        pytest.param([put("/header/sender", PROVIDER)], [put(f"{SENDER}/id", "RO-PICCJ")], id="a provider"),
        pytest.param([put(f"{SENDER}/country", "MD")], [], id="an authority of another State"),
        pytest.param([put(f"{SENDER}/id", "RO-MJ")], [], id="another authority"),
    ],
)
def test_numbers_of_others_are_not_continued(before: list[Any], now: list[Any]) -> None:
    sent = made("receipt", put("/header/generation", 7), *before)
    assert "MLA-S15c" not in codes(found(made("decision", put("/header/generation", 3), *now), sent))


def test_a_message_without_a_number_is_passed_over() -> None:
    unnumbered = made("receipt", cut("/header/generation"), put("/header/id", OTHER))
    result = found(made("decision", put("/header/generation", 4)), unnumbered, made("receipt"))
    assert [severity for code, _, severity in result if code == "MLA-S15c"] == ["note"]


def test_who_has_no_state_may_take_what_either_side_may() -> None:
    step = third({"conditionsProposal": {"concerns": named(ASKED)}})
    judged = step.changed(
        header=step.header.changed(sender=made("decision", cut(f"{SENDER}/country")).header.sender)
    )
    assert "MLA-S15a" not in codes(found(judged, ASKED))


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param([cut("/body/receipt/status")], ["status"], id="no status"),
        pytest.param([cut("/body/receipt/occurredAt")], ["occurredAt"], id="no day"),
        pytest.param([cut("/body/receipt/competence")], ["competence"], id="no competence"),
        pytest.param([put("/body/receipt/competence", "undetermined")], [], id="competence is not clear yet"),
        pytest.param(
            [
                put("/body/receipt/status", "received"),
                cut("/body/receipt/registerNumber"),
                cut("/body/receipt/competence"),
            ],
            [],
            id="arrived and not registered yet",
        ),
        pytest.param(
            [
                put("/body/receipt/status", "unreadable"),
                cut("/body/receipt/registerNumber"),
                cut("/body/receipt/occurredAt"),
                cut("/body/receipt/competence"),
            ],
            [],
            id="nobody can read it",
        ),
        pytest.param(
            [
                put(
                    "/body/receipt/concerns",
                    {"unreadableFile": {"sha256": f"sha256:{0:064x}", "receivedAt": "2026-11-23T10:00:00Z"}},
                ),
                cut("/body/receipt/occurredAt"),
            ],
            [],
            id="a file has its own day",
        ),
        pytest.param(
            [
                put(
                    "/header/sender",
                    {"serviceProvider": {"names": [{"value": "Exemplu Net SRL"}], "country": "RO"}},
                ),
                cut("/body/receipt/competence"),
            ],
            [],
            id="a provider is not asked whether it is competent",
        ),
    ],
)
def test_receipts(edits: list[Any], expected: list[str]) -> None:
    assert found(made("receipt", *edits)) == [
        ("MLA-S13a", f"/body/receipt/{each}", "warning") for each in expected
    ]


def test_items_of_any_version_may_be_named() -> None:
    replacement = {"dataRequest": {"items": [{"id": "9", "category": "subscriber"}]}}
    supplement = rebodied(
        ASKED, {"supplement": {"concerns": named(ASKED), "replacement": replacement}}, id_=OTHER, generation=2
    )
    outcome = {"items": ["1", "9", "8"], "outcome": "accepted"}
    decided = about("decision", ASKED, put("/body/decision/outcomes", [outcome]))
    assert found(decided, ASKED, supplement) == [("MLA-S20", "/body/decision/outcomes/0/items/2", "warning")]


def test_items_of_a_version_that_was_replaced_since_may_be_named() -> None:
    versions = [
        rebodied(
            ASKED,
            {
                "supplement": {
                    "concerns": named(ASKED),
                    "replacement": {"dataRequest": {"items": [{"id": id_, "category": "subscriber"}]}},
                }
            },
            id_=f"00000000-0000-4000-8000-00000000000{place}",
            generation=place + 1,
        )
        for place, id_ in enumerate(("9", "10"), start=1)
    ]
    delay = about("delay", ASKED, put("/body/delay/items", ["1", "9", "10", "11"]))
    unknown = [place for code, place, _ in found(delay, ASKED, *versions) if code == "MLA-S20"]
    assert unknown == ["/body/delay/items/3"]


@pytest.mark.parametrize(
    ("tag", "name", "part"),
    [
        ("result", "outcomes", {"outcome": "executed"}),
        ("conditionsProposal", "conditions", {"id": "c1", "kind": "keepConfidential"}),
        ("result", "evidence", {"id": "e1", "digest": f"sha256:{0:064x}"}),
        ("supplementRequest", "points", {}),
        ("dataPreserved", "preserved", {}),
        ("status", "statuses", {"status": "registered"}),
    ],
)
def test_items_named_by_a_part_of_a_step(tag: str, name: str, part: dict[str, Any]) -> None:
    parts = [{**part, "items": ["1"]}, {**part, "items": ["1", "2"]}]
    if "id" in part:
        parts[1]["id"] = f"{part['id']}x"
    judged = third({tag: {"concerns": named(ASKED), name: parts}})
    unknown = [place for code, place, _ in found(judged, ASKED) if code == "MLA-S20"]
    assert unknown == [f"/body/{tag}/{name}/1/items/1"]


def test_items_named_by_the_step_itself() -> None:
    delay = about("delay", ASKED, put("/body/delay/items", ["2"]))
    assert found(delay, ASKED) == [("MLA-S20", "/body/delay/items/0", "warning")]
    assert found(delay) == []


def test_a_history_out_of_order_knows_the_items_of_the_request_all_the_same() -> None:
    delay = about("delay", ASKED, put("/body/delay/items", ["2"]))
    assert found(delay, delay, ASKED) == [("MLA-S20", "/body/delay/items/0", "warning")]


def test_an_impediment_names_conditions_that_were_set() -> None:
    proposal = about("conditions-proposal", ASKED)
    impediment = {"impediment": {"concerns": named(ASKED), "conditions": ["c1", "c3"]}}
    tree = rebodied(ASKED, impediment, id_=OTHER, generation=2)
    answering = tree.changed(
        header=tree.header.changed(in_reply_to=about("delay", proposal).header.in_reply_to)
    )
    assert found(answering, ASKED, proposal) == [("MLA-S21", "/body/impediment/conditions/1", "error")]


def test_conditions_of_an_impediment_are_those_of_others() -> None:
    impediment = rebodied(
        ASKED, {"impediment": {"concerns": named(ASKED), "conditions": ["c1"]}}, id_=OTHER, generation=2
    )
    answer = about("conditions-answer", ASKED, cut("/header/generation"), answers=impediment)
    assert "MLA-S21" not in codes(found(answer, ASKED, impediment))


def test_what_names_no_condition_is_not_asked_for_them() -> None:
    proposal = about("conditions-proposal", ASKED)
    receipt = about(
        "receipt", ASKED, put("/header/sender", tree_of(ASKED)), cut("/header/generation"), answers=proposal
    )
    assert found(receipt, ASKED, proposal) == []


def tree_of(message: mla.Message) -> Any:
    return json.loads(mla.encode(message, form=mla.Form.JSON))["header"]["sender"]


@pytest.mark.parametrize(
    ("edits", "times"),
    [
        pytest.param([], 1, id="in answer to the request alone"),
        pytest.param(
            [add("/header/confirms", [{"at": "2026-11-24T09:00:00Z", "medium": "oral"}])],
            0,
            id="agreed by telephone",
        ),
        pytest.param(
            [
                add(
                    "/header/related",
                    [{"relation": "follows", "reference": {"externalReference": {"reference": "x"}}}],
                )
            ],
            0,
            id="agreed on paper",
        ),
        pytest.param([put("/body/dataProtectionNotice/event", "corrected")], 0, id="nothing was passed on"),
    ],
)
def test_passing_on(edits: list[Any], times: int) -> None:
    notice = about("onward-transfer", ASKED, put("/header/generation", 2), *edits)
    assert codes(found(notice, ASKED)).count("MLA-S06") == times
    assert "MLA-S06" not in codes(found(notice))


@pytest.mark.parametrize(("verdict", "expected"), [("grantedOnConditions", []), ("refused", ["MLA-S06"])])
def test_consent_in_the_conversation(verdict: str, expected: list[str]) -> None:
    consent = about("consent-answer", ASKED, put("/body/consentAnswer/verdict", verdict))
    notice = about("onward-transfer", ASKED, put("/header/generation", 2), answers=consent)
    assert codes(found(notice, ASKED, consent)) == expected
