"""What makes an emergency, and what makes a request urgent."""

from typing import Any, Final

import pytest

from tests.rules.judged import add, found, message, remove, replace

BODY: Final = "/body/dataRequest"


def request(urgency: str | None, *reasons: str, deadline: bool = False, explained: bool = False) -> list[Any]:
    told = [{"prose": {"text": "The data are deleted then.", "language": "en"}}]
    when = {"at": "2026-12-17T16:00:00Z", **({"reasons": told} if explained else {})}
    return [
        remove(f"{BODY}/urgency") if urgency is None else replace(f"{BODY}/urgency", urgency),
        replace(f"{BODY}/urgencyReasons", list(reasons)) if reasons else remove(f"{BODY}/urgencyReasons"),
        replace(f"{BODY}/deadline", when) if deadline else remove(f"{BODY}/deadline"),
    ]


@pytest.mark.parametrize(
    ("edits", "danger", "reason", "deadline"),
    [
        (request("emergency"), True, False, False),
        (request("emergency", "dataVolatile"), True, False, False),
        (request("emergency", "imminentRiskToLifeOrSafety", "dataVolatile"), False, False, False),
        (request("emergency", "childAtRisk"), False, False, False),
        (request("emergency", "criticalInfrastructure"), False, False, False),
        (request("emergency", deadline=True), True, False, False),
        (request("urgent"), False, True, False),
        (request("urgent", deadline=True), False, True, False),
        (request("urgent", "imminentTrial"), False, False, False),
        (request("expedited"), False, False, False),
        (request("routine"), False, False, False),
        (request(None), False, False, False),
        (request(None, deadline=True), False, False, True),
        (request("expedited", deadline=True), False, False, True),
        (request("expedited", "retentionExpiry", deadline=True), False, False, False),
        (request("routine", deadline=True, explained=True), False, False, False),
    ],
)
def test_urgency(edits: list[Any], *, danger: bool, reason: bool, deadline: bool) -> None:
    judged = message("subscriber", *edits)
    assert bool(found("MLA-K14", judged)) is danger
    assert bool(found("MLA-K15a", judged)) is reason
    assert bool(found("MLA-K15b", judged)) is deadline


def test_a_deadline_without_an_instant_needs_no_reason() -> None:
    edits = [*request("routine"), add(f"{BODY}/deadline", {})]
    assert found("MLA-K15b", message("subscriber", *edits)) == []


def test_an_order_to_a_provider_must_set_a_time_and_need_not_explain_it() -> None:
    judged = message("order-to-provider")
    assert [rule for rule in ("MLA-K14", "MLA-K15a", "MLA-K15b") if found(rule, judged)] == []
