"""What the UN Convention against Cybercrime asks."""

from typing import Final

from tests.rules.cases import Case, amendment, changed, found, having, judge, table, without

DATA: Final = "/body/dataRequest"
SENDER: Final = "/header/sender/authority"
AUTHORITIES: Final = "/header/authorities"
BASES: Final = [{"instrument": "unCybercrimeConvention", "articles": ["42"]}]

CASES: Final = {
    "MLA-C22": {
        "a ministry names nobody": Case("united-nations", (without(AUTHORITIES),), {AUTHORITIES: "warning"}),
        "a prosecutor needs to name nobody": Case(
            "united-nations", (without(AUTHORITIES), changed(f"{SENDER}/types", ["prosecutor"]))
        ),
        "a ministry acts for a court": Case(
            "united-nations",
            (
                without(AUTHORITIES),
                having("/header/capacity", {"kind": "onBehalf", "principal": {"types": ["court"]}}),
            ),
        ),
        "it is not known what the sender is": Case(
            "united-nations", (without(AUTHORITIES), without(f"{SENDER}/types")), {AUTHORITIES: "note"}
        ),
        "a sender of every kind that transmits": Case(
            "united-nations",
            (
                without(AUTHORITIES),
                changed(f"{SENDER}/types", ["ministry", "centralAuthority", "contactPoint247"]),
            ),
            {AUTHORITIES: "warning"},
        ),
        "a sender of another kind": Case(
            "united-nations",
            (without(AUTHORITIES), changed(f"{SENDER}/types", ["other"])),
            {AUTHORITIES: "note"},
        ),
        "no functions": Case(
            "united-nations", (without(f"{AUTHORITIES}/0/functions"),), {AUTHORITIES: "warning"}
        ),
        "no name": Case(
            "united-nations",
            (without(f"{AUTHORITIES}/0/authority/names"),),
            {f"{AUTHORITIES}/0/authority/names": "warning"},
        ),
        "another treaty": Case("subscriber", (without(AUTHORITIES), without(f"{DATA}/purposes"))),
        "preservation has contents of its own": Case(
            "preservation",
            (
                changed("/body/preservationRequest/legalBases", BASES),
                without("/body/preservationRequest/purposes"),
                without(AUTHORITIES),
            ),
        ),
        "an order": Case("provider-order", ()),
        "an order under the Convention": Case(
            "give-effect",
            (changed("/body/giveEffectRequest/order/legalBases", BASES), without(AUTHORITIES)),
        ),
    },
    "MLA-C25": {
        "a person without anything": Case(
            "united-nations",
            (having(f"{DATA}/persons/-", {"naturalPerson": {"role": "suspect"}}),),
            {f"{DATA}/persons/1/naturalPerson/names": "warning"},
        ),
        **{
            f"a person by {field} alone": Case(
                "united-nations", (having(f"{DATA}/persons/-", {"naturalPerson": {field: [value]}}),)
            )
            for field, value in (
                ("names", {"value": "Pavel Pildă"}),
                ("nationalNumbers", {"value": "0000000000"}),
                ("addresses", {"city": "Accra"}),
                ("nationalities", "GH"),
                ("remarks", {"prose": {"text": "Drives a red van.", "language": "en"}}),
            )
        },
        "a protected person": Case(
            "united-nations",
            (having(f"{DATA}/persons/-", {"naturalPerson": {"protected": "victim", "pseudonym": "V-1"}}),),
        ),
        "a company by its number": Case(
            "united-nations",
            (having(f"{DATA}/persons/-", {"legalPerson": {"registrationNumber": "000000000"}}),),
        ),
        "another treaty": Case("subscriber", (without(f"{DATA}/persons"),)),
    },
}


@table(CASES)
def test_cases(rule: str, case: Case) -> None:
    judge(rule, case)


def test_an_amendment_is_judged_by_what_it_brings() -> None:
    judged = amendment("united-nations", without(f"{DATA}/purposes"), without(AUTHORITIES))
    assert found("MLA-C22", judged) == {"/body/amendment/replacement/dataRequest/purposes": "warning"}


def test_a_step_is_not_a_request() -> None:
    judged = amendment("domain-registration")
    assert found("MLA-C22", judged) == {}
