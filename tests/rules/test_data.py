"""What data, and about whom or what."""

from typing import Any, Final

from tests.rules.cases import Case, changed, found, having, judge, step, table, without

DATA: Final = "/body/dataRequest"
KEPT: Final = "/body/preservationRequest"
ORDER: Final = "/body/providerOrder/order"
REGISTRAR: Final = "/body/domainRegistrationRequest"
UNIDENTIFIED: Final = without(f"{DATA}/items/0/identifiers")
IDENTIFIERS: Final = f"{DATA}/items/0/identifiers"


def person(**fields: Any) -> Any:
    return having(f"{DATA}/persons/-", {"naturalPerson": fields})


NAMED: Final = {"names": [{"value": "Pavel Pildă"}]}
DESCRIBED: Final = [{"prose": {"text": "Calls through the mast at the square", "language": "en"}}]

CASES: Final = {
    "MLA-C12": {
        "an order for nothing": Case(
            "provider-order", (without(f"{ORDER}/items"),), {f"{ORDER}/items": "warning"}
        ),
        "a registrar needs a list": Case(
            "domain-registration",
            (without(f"{REGISTRAR}/items/0/elements"),),
            {f"{REGISTRAR}/items/0/elements": "warning"},
        ),
        "a registrar is asked for nothing": Case(
            "domain-registration", (without(f"{REGISTRAR}/items"),), {f"{REGISTRAR}/items": "warning"}
        ),
        "the category as a whole": Case("subscriber", (without(f"{DATA}/items/0/elements"),)),
        "other data without a word": Case(
            "subscriber",
            (changed(f"{DATA}/items/0/category", "otherStored"), without(f"{DATA}/items/0/elements")),
            {f"{DATA}/items/0/description": "warning"},
        ),
        "other data in words": Case(
            "subscriber",
            (
                changed(f"{DATA}/items/0/category", "otherStored"),
                without(f"{DATA}/items/0/elements"),
                having(f"{DATA}/items/0/description", DESCRIBED),
            ),
        ),
    },
    "MLA-C13a": {
        "an order about nobody": Case(
            "provider-order",
            (without(f"{ORDER}/items/0/identifiers"),),
            {f"{ORDER}/items/0/identifiers": "warning"},
        ),
        "an unknown subject": Case("subscriber", (UNIDENTIFIED,), {IDENTIFIERS: "error"}),
        "only the victim is named": Case(
            "subscriber", (UNIDENTIFIED, person(role="victim", **NAMED)), {IDENTIFIERS: "error"}
        ),
        "a person without a name": Case(
            "subscriber", (UNIDENTIFIED, person(role="suspect")), {IDENTIFIERS: "error"}
        ),
        "a person is named": Case("subscriber", (UNIDENTIFIED, person(role="suspect", **NAMED))),
        "nothing is named for preservation": Case(
            "preservation",
            (without(f"{KEPT}/items/0/identifiers"), without(f"{KEPT}/items/0/provider")),
            {f"{KEPT}/items/0/identifiers": "error"},
        ),
        "the holder of the data is named for preservation": Case(
            "preservation", (without(f"{KEPT}/items/0/identifiers"),)
        ),
    },
    "MLA-C13b": {
        "a person is named": Case(
            "subscriber", (UNIDENTIFIED, person(role="suspect", **NAMED)), {IDENTIFIERS: "warning"}
        ),
        "a person by a number of the State": Case(
            "subscriber",
            (UNIDENTIFIED, person(role="suspect", nationalNumbers=[{"value": "0000000000"}])),
            {IDENTIFIERS: "warning"},
        ),
        "a company by its number": Case(
            "subscriber",
            (UNIDENTIFIED, having(f"{DATA}/persons/-", {"legalPerson": {"registrationNumber": "000000000"}})),
            {IDENTIFIERS: "warning"},
        ),
        "all calls through a mast": Case(
            "subscriber",
            (UNIDENTIFIED, having(f"{DATA}/items/0/description", DESCRIBED)),
            {IDENTIFIERS: "warning"},
        ),
        "a server by its place": Case(
            "subscriber",
            (UNIDENTIFIED, having(f"{DATA}/items/0/custodian", {"location": "Data centre, hall 2"})),
            {IDENTIFIERS: "warning"},
        ),
        "nothing leads to the data": Case("subscriber", (UNIDENTIFIED,)),
    },
}


@table(CASES)
def test_cases(rule: str, case: Case) -> None:
    judge(rule, case)


def test_a_consultation_may_be_vague() -> None:
    judged = step("subscriber", "consultation", {"items": [{"id": "1", "category": "otherStored"}]})
    for rule in CASES:
        assert found(rule, judged) == {}
