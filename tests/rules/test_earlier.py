"""Extensions and follow-ups lead back."""

from typing import Any, Final

from mla_schema import digest
from tests.rules.cases import Case, amendment, changed, found, having, judge, message, step, table

DATA: Final = "/body/dataRequest"
PAPER: Final = {"externalReference": {"reference": "AM-PG-2026-0098"}}
MESSAGE: Final = {
    "messageReference": {
        "id": "62e0fd48-b93c-4715-a8f5-c41b7e0d9632",
        "digest": "sha256:" + "0" * 64,
    }
}
DATED: Final = {"messageReference": {**MESSAGE["messageReference"], "date": "2026-11-01"}}
FILE: Final = {"unreadableFile": {"sha256": "sha256:" + "0" * 64, "receivedAt": "2026-11-01T08:00:00Z"}}
EXPIRING: Final = changed(f"{DATA}/urgencyReasons", ["preservationExpiry"])
ITEM: Final = f"{DATA}/items/0/preservation"
RELATED: Final = "/header/related/0/reference"


def related(reference: Any, relation: str = "follows") -> Any:
    return having("/header/related", [{"relation": relation, "reference": reference}])


CASES: Final = {
    "MLA-C24": {
        "a paper without a date": Case(
            "subscriber", (related(PAPER),), {f"{RELATED}/externalReference/date": "warning"}
        ),
        "a message without a date": Case(
            "subscriber", (related(MESSAGE),), {f"{RELATED}/messageReference/date": "note"}
        ),
        "a message with a date": Case("subscriber", (related(DATED),)),
        "a file has its arrival": Case("subscriber", (related(FILE),)),
        "a parallel request need not be found": Case("subscriber", (related(PAPER, "parallel"),)),
        "an item without a date": Case(
            "subscriber",
            (having(ITEM, {"reference": MESSAGE}),),
            {f"{ITEM}/reference/messageReference/date": "note"},
        ),
        "an item of which the date is told": Case(
            "subscriber", (having(ITEM, {"reference": MESSAGE}), related(DATED, "basedOnPreservation"))
        ),
        "a preservation without a reference": Case("subscriber", (having(ITEM, {"until": "2027-01-01"}),)),
        "a preservation ends that is not named": Case(
            "subscriber", (EXPIRING,), {"/header/related": "warning"}
        ),
        "a preservation ends that the item names": Case(
            "subscriber", (EXPIRING, having(ITEM, {"until": "2027-01-01"}))
        ),
        "a preservation ends that one of two items names": Case(
            "subscriber",
            (
                EXPIRING,
                having(
                    f"{DATA}/items/-",
                    {"id": "2", "category": "traffic", "preservation": {"until": "2027-01-01"}},
                ),
            ),
        ),
        "a preservation ends that is followed": Case("subscriber", (EXPIRING, related(FILE))),
        "a preservation is asked for anew": Case(
            "preservation", (changed("/body/preservationRequest/urgencyReasons", ["preservationExpiry"]),)
        ),
        "an order": Case("provider-order", (related(DATED),)),
    }
}


@table(CASES)
def test_cases(rule: str, case: Case) -> None:
    judge(rule, case)


def test_an_earlier_message_that_is_at_hand_has_its_date() -> None:
    earlier = message("preservation")
    reference = {"messageReference": {"id": earlier.header.id, "digest": digest(earlier)}}
    judged = message("subscriber", related(reference, "basedOnPreservation"))
    assert found("MLA-C24", judged) == {f"{RELATED}/messageReference/date": "note"}
    assert found("MLA-C24", judged, (earlier,)) == {}


def test_an_extension_leads_back() -> None:
    judged = step("preservation", "preservationExtension", {"concerns": PAPER, "duration": 60})
    pointer = "/body/preservationExtension/concerns/externalReference/date"
    assert found("MLA-C24", judged) == {pointer: "warning"}


def test_an_amendment_does_not_repeat_what_is_related() -> None:
    assert found("MLA-C24", amendment("subscriber", EXPIRING)) == {}
