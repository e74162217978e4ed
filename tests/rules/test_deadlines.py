"""Deadlines that have passed or are too short, and preservations that run out."""

from datetime import UTC, datetime
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.core.report import Severity
from tests.rules.judged import TODAY, add, body, found, message, remove, replace, tree

DEADLINE: Final = "/body/dataRequest/deadline/at"


@pytest.mark.parametrize(
    ("at", "wrong"),
    [("2026-11-23T09:30:00Z", True), ("2026-11-23T09:30:01Z", False), ("2025-12-17T16:00:00Z", True)],
)
def test_a_deadline_lies_ahead(at: str, *, wrong: bool) -> None:
    expected = ["/dataRequest/deadline/at"] if wrong else []
    assert found("MLA-K16a", message("subscriber", replace(DEADLINE, at))) == expected


def test_a_deadline_may_have_no_instant() -> None:
    assert found("MLA-K16a", message("subscriber", remove(DEADLINE))) == []


def test_a_supplement_may_repeat_a_deadline_that_has_passed() -> None:
    request = {**body("subscriber"), "deadline": {"at": "2026-11-01T00:00:00Z"}}
    supplement = {
        "concerns": {"externalReference": {"reference": "AM-1"}},
        "replacement": {"dataRequest": request},
    }
    judged = message("subscriber", remove("/body/dataRequest"), add("/body/supplement", supplement))
    (finding,) = (each for each in mla.check(judged, at=TODAY).findings if each.code == "MLA-K16a")
    assert finding.severity is Severity.WARNING
    assert finding.place.pointer == "/body/supplement/replacement/dataRequest/deadline/at"


PRESERVATION: Final = "/body/preservationRequest"


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([replace(f"{PRESERVATION}/duration", 60)], []),
        ([replace(f"{PRESERVATION}/duration", 59)], ["duration"]),
        ([remove(f"{PRESERVATION}/duration")], []),
        ([add(f"{PRESERVATION}/until", "2026-11-13")], []),
        ([add(f"{PRESERVATION}/until", "2026-11-12")], ["until"]),
        (
            [
                replace(f"{PRESERVATION}/duration", 30),
                replace(f"{PRESERVATION}/legalBases", [{"instrument": "bilateralTreaty"}]),
            ],
            [],
        ),
    ],
)
def test_a_preservation_lasts_sixty_days(edits: list[dict[str, Any]], expected: list[str]) -> None:
    pointers = [f"/preservationRequest/{each}" for each in expected]
    assert found("MLA-K16b", message("preservation", *edits)) == pointers


SUPPLEMENT: Final = "/body/providerOrder/supplement"


@pytest.mark.parametrize(
    ("edits", "wrong"),
    [
        ([], False),
        ([replace(f"{SUPPLEMENT}/deadline/at", "2026-12-23T09:29:59Z")], True),
        ([replace(f"{SUPPLEMENT}/deadline/at", "2026-12-23T09:30:00Z")], False),
        ([replace(f"{SUPPLEMENT}/deadline/at", "2026-11-20T09:30:00Z")], False),
        ([replace(f"{SUPPLEMENT}/deadline", {})], False),
        ([remove(f"{SUPPLEMENT}/deadline")], False),
        ([remove(SUPPLEMENT)], False),
        (
            [
                replace(f"{SUPPLEMENT}/deadline/at", "2026-12-01T09:30:00Z"),
                replace("/body/providerOrder/order/legalBases/0/instrument", "cloudActAgreement"),
            ],
            False,
        ),
    ],
)
def test_a_provider_has_thirty_days(edits: list[dict[str, Any]], *, wrong: bool) -> None:
    expected = ["/providerOrder/supplement/deadline/at"] if wrong else []
    assert found("MLA-K17", message("order-to-provider", *edits)) == expected


RELATED: Final = {"externalReference": {"reference": "GE-247-2026-0001"}}
BASED: Final = add("/header/related", [{"relation": "basedOnPreservation", "reference": RELATED}])
FOLLOWS: Final = add("/header/related", [{"relation": "follows", "reference": RELATED}])
PRESERVED: Final = add("/body/dataRequest/items/0/preservation", {"until": "2026-12-14"})
EXTENSION: Final = [
    remove("/body/dataRequest"),
    add("/body/preservationExtension", {"concerns": RELATED, "duration": 90}),
]
EARLY: Final = replace("/header/issuedAt", "2026-09-15T00:00:00Z")
SAME_INSTANT: Final = replace("/header/issuedAt", tree("data-preserved")["header"]["issuedAt"])
AGAIN: Final = [
    remove("/body/dataRequest"),
    add("/body/preservationRequest", {"items": [{"id": "1", "category": "traffic"}]}),
]
SOON: Final = datetime(2026, 12, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (datetime(2026, 11, 30, tzinfo=UTC), []),
        (SOON, ["/dataPreserved/preserved/0/until"]),
        (datetime(2027, 3, 1, tzinfo=UTC), ["/dataPreserved/preserved/0/until"]),
    ],
)
def test_a_preservation_runs_out(at: datetime, expected: list[str]) -> None:
    assert found("MLA-K18", message("data-preserved"), at=at) == expected


def test_a_preservation_without_an_end_does_not_run_out() -> None:
    judged = message("data-preserved", remove("/body/dataPreserved/preserved/0/until"))
    assert found("MLA-K18", judged, at=SOON) == []


@pytest.mark.parametrize(
    ("edits", "followed"),
    [
        ([BASED], True),
        ([PRESERVED], True),
        ([PRESERVED, add("/body/dataRequest/items/0", {"id": "9", "category": "subscriber"})], True),
        ([BASED, SAME_INSTANT], True),
        ([BASED, *AGAIN], False),
        (EXTENSION, True),
        ([], False),
        ([FOLLOWS], False),
        ([BASED, EARLY], False),
        ([*EXTENSION, EARLY], False),
        ([remove("/body/dataRequest"), add("/body/statusEnquiry", {"concerns": RELATED})], False),
        ([remove("/body/dataRequest"), add("/body/statusEnquiry", {"concerns": RELATED}), BASED], False),
        ([remove("/body/dataRequest"), add("/body/consultation", {}), BASED], False),
    ],
)
def test_a_request_for_the_data_keeps_them(edits: list[dict[str, Any]], *, followed: bool) -> None:
    later = message("subscriber", *edits)
    assert bool(found("MLA-K18", message("data-preserved"), at=SOON, history=[later])) is not followed
