"""Offences, facts, their link to the data, and emergencies."""

from typing import Any, Final

from tests.rules.cases import Case, changed, found, having, judge, step, table, without

DATA: Final = "/body/dataRequest"
KEPT: Final = "/body/preservationRequest"
GIVE: Final = "/body/giveEffectRequest"
SUPPORT: Final = f"{GIVE}/supportingInformation"
REGISTRAR: Final = "/body/domainRegistrationRequest"


def prose(text: str, language: str = "en") -> list[Any]:
    return [{"prose": {"text": text, "language": language}}]


CASES: Final = {
    "MLA-C07": {
        "only a category that says nothing": Case(
            "subscriber",
            (changed(f"{DATA}/offences", [{"categories": ["other"]}]),),
            {f"{DATA}/offences/0/qualification": "error"},
        ),
        "conduct in plain words": Case(
            "subscriber",
            (changed(f"{DATA}/offences", [{"conduct": prose("He threatened to kill.")}]),),
            {f"{DATA}/offences/0/qualification": "warning"},
        ),
        "an emergency with an offence that is not qualified": Case(
            "emergency-disclosure",
            (changed(f"{DATA}/offences", [{"attempted": True}]),),
            {f"{DATA}/offences/0/qualification": "warning"},
        ),
        "conduct of one of two": Case(
            "subscriber",
            (changed(f"{DATA}/offences", [{"attempted": True}, {"conduct": prose("He threatened.")}]),),
            {f"{DATA}/offences/0/qualification": "warning"},
        ),
        "a listed category": Case(
            "subscriber", (changed(f"{DATA}/offences", [{"categories": ["bc2IllegalAccess"]}]),)
        ),
        "a name": Case("subscriber", (changed(f"{DATA}/offences", [{"qualification": prose("Extortion")}]),)),
        "a provision": Case(
            "subscriber", (changed(f"{DATA}/offences", [{"provisions": [{"articles": ["254"]}]}]),)
        ),
        "an emergency": Case(
            "emergency-disclosure", (without(f"{DATA}/offences"),), {f"{DATA}/offences": "warning"}
        ),
        "an order": Case(
            "give-effect", (without(f"{GIVE}/order/offences"),), {f"{GIVE}/order/offences": "warning"}
        ),
    },
    "MLA-C08a": {
        "the emergency is told": Case("emergency-disclosure", (without(f"{DATA}/summary"),)),
        "nothing is told": Case(
            "emergency-disclosure",
            (without(f"{DATA}/summary"), without(f"{DATA}/emergencyFacts")),
            {f"{DATA}/summary": "error"},
        ),
        "no support of the order": Case(
            "give-effect", (without(SUPPORT),), {f"{SUPPORT}/summary": "warning"}
        ),
        # The provider sees the whole of such an order: facts have no place in it.
        "the provider is told nothing": Case("provider-order", ()),
    },
    "MLA-C08b": {
        "a short phrase": Case("subscriber", ()),
        "a phrase after short prose": Case(
            "subscriber",
            (changed(f"{DATA}/summary", [*prose("Fraud."), {"phrase": {"key": "facts.phishing"}}]),),
        ),
        "just long enough": Case("subscriber", (changed(f"{DATA}/summary", prose("a" * 150)),)),
        "just too short": Case(
            "subscriber", (changed(f"{DATA}/summary", prose("a" * 149)),), {f"{DATA}/summary": "warning"}
        ),
        "ideograms say more": Case("subscriber", (changed(f"{DATA}/summary", prose("詐" * 50, "ja")),)),
        "too few ideograms": Case(
            "subscriber",
            (changed(f"{DATA}/summary", prose("詐" * 49, "ja")),),
            {f"{DATA}/summary": "warning"},
        ),
        "letters of full width are as wide": Case(
            "subscriber", (changed(f"{DATA}/summary", prose("Ａ" * 50, "ja")),)
        ),
        "a single letter": Case(
            "subscriber", (changed(f"{DATA}/summary", prose("a")),), {f"{DATA}/summary": "warning"}
        ),
        "nothing is not short": Case("subscriber", (without(f"{DATA}/summary"),)),
        "several sentences together": Case(
            "subscriber", (changed(f"{DATA}/summary", [*prose("a" * 80), *prose("b" * 80)]),)
        ),
        "short support": Case(
            "give-effect",
            (changed(f"{SUPPORT}/summary", prose("Fraud.")),),
            {f"{SUPPORT}/summary": "warning"},
        ),
    },
    "MLA-C09": {
        "a request for data": Case(
            "subscriber", (without(f"{DATA}/relevance"),), {f"{DATA}/relevance": "warning"}
        ),
        "the emergency shows it": Case("emergency-disclosure", (without(f"{DATA}/relevance"),)),
        "no support of the order": Case(
            "give-effect", (without(SUPPORT),), {f"{SUPPORT}/relevance": "warning"}
        ),
        "a registrar": Case(
            "domain-registration", (without(f"{REGISTRAR}/relevance"),), {f"{REGISTRAR}/relevance": "warning"}
        ),
        "the provider is told nothing": Case("provider-order", ()),
    },
    "MLA-C20": {
        "emergency mutual assistance": Case(
            "emergency-disclosure",
            (changed(f"{DATA}/legalBases/0/articles", ["10"]), without(f"{DATA}/emergencyFacts")),
            {f"{DATA}/emergencyFacts": "warning"},
        ),
        "one of two bases is for emergencies": Case(
            "emergency-disclosure",
            (
                having(f"{DATA}/legalBases/0", {"instrument": "budapestConvention", "articles": ["31"]}),
                without(f"{DATA}/emergencyFacts"),
            ),
            {f"{DATA}/emergencyFacts": "warning"},
        ),
        "one of two articles is for emergencies": Case(
            "emergency-disclosure",
            (changed(f"{DATA}/legalBases/0/articles", ["14", "9(1)"]), without(f"{DATA}/emergencyFacts")),
            {f"{DATA}/emergencyFacts": "warning"},
        ),
        "the request that follows": Case(
            "emergency-disclosure",
            (changed(f"{DATA}/legalBases/0/articles", ["9(5)"]), without(f"{DATA}/emergencyFacts")),
        ),
        "what formalises a disclosure": Case(
            "emergency-disclosure",
            (
                without(f"{DATA}/emergencyFacts"),
                having(
                    "/header/related",
                    [
                        {
                            "relation": "formalises",
                            "reference": {"externalReference": {"reference": "UA-1", "date": "2026-11-01"}},
                        }
                    ],
                ),
            ),
        ),
    },
}


@table(CASES)
def test_cases(rule: str, case: Case) -> None:
    judge(rule, case)


def test_what_asks_for_no_data_needs_none_of_it() -> None:
    judged = step("subscriber", "consultation", {"topics": ["threshold"]})
    for rule in CASES:
        assert found(rule, judged) == {}
