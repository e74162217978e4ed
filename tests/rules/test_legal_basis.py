"""Instrument, article, statement and domestic grounds."""

from typing import Any, Final

import pytest

from tests.rules.cases import Case, amendment, changed, found, having, judge, step, table, without

DATA: Final = "/body/dataRequest/legalBases"
ORDER: Final = "/body/providerOrder/order/legalBases"


def bases(*pairs: tuple[str | None, *tuple[str, ...]], path: str = DATA) -> Any:
    """Legal bases: an instrument with its articles, each."""
    return changed(
        path,
        [
            {**({"instrument": name} if name else {}), **({"articles": list(articles)} if articles else {})}
            for name, *articles in pairs
        ],
    )


CASES: Final = {
    "MLA-C05": {
        "articles without an instrument": Case("subscriber", (bases((None, "31")),), {DATA: "error"}),
        "an instrument without an article": Case(
            "subscriber", (bases(("budapestConvention",)),), {f"{DATA}/0/articles": "error"}
        ),
        "one of two has an article": Case("subscriber", (bases(("coe1959",), ("budapestConvention", "31")),)),
        "a bilateral treaty by its title": Case(
            "subscriber", (bases(("bilateralTreaty",)),), {f"{DATA}/0/articles": "warning"}
        ),
        "one of two treaties goes by its title": Case(
            "subscriber",
            (bases(("bilateralTreaty",), ("budapestConvention",)),),
            {f"{DATA}/0/articles": "warning"},
        ),
        "reciprocity has no articles": Case("subscriber", (bases(("reciprocity",)),)),
        "the order does not say": Case("provider-order", (without(ORDER),), {ORDER: "error"}),
        "the registrar is not told": Case(
            "domain-registration",
            (without("/body/domainRegistrationRequest/legalBases"),),
            {"/body/domainRegistrationRequest/legalBases": "error"},
        ),
    },
    "MLA-C06": {
        "the order is not pursuant": Case(
            "provider-order",
            (bases(("secondAdditionalProtocol", "7"), path=ORDER),),
            {f"{ORDER}/0/issuedPursuant": "warning"},
        ),
        "the order names no article": Case(
            "provider-order",
            (bases(("secondAdditionalProtocol",), path=ORDER),),
            {f"{ORDER}/0/issuedPursuant": "warning"},
        ),
        **{
            f"a request under Article {number} is not pursuant": Case(
                "subscriber",
                (bases(("coe1959", "3"), ("secondAdditionalProtocol", "14", number)),),
                {f"{DATA}/1/issuedPursuant": "warning"},
            )
            for number in ("6", "7", "8", "9")
        },
        "an article with a point": Case(
            "subscriber",
            (bases(("secondAdditionalProtocol", "9.1.a")),),
            {f"{DATA}/0/issuedPursuant": "warning"},
        ),
        "the follow-up of an emergency": Case(
            "subscriber", (bases(("secondAdditionalProtocol", "9(5)", "10")),)
        ),
        "the article on data protection": Case("subscriber", (bases(("secondAdditionalProtocol", "14")),)),
        "no number at all": Case("subscriber", (bases(("secondAdditionalProtocol", "annex")),)),
        "an order under another treaty": Case(
            "provider-order", (bases(("cloudActAgreement", "5"), path=ORDER),)
        ),
        "stated once of two": Case(
            "provider-order",
            (having(f"{ORDER}/-", {"instrument": "secondAdditionalProtocol", "articles": ["7(3)"]}),),
        ),
    },
    "MLA-C14a": {
        "nothing accompanies the order": Case(
            "provider-order",
            (without("/body/providerOrder/supplement"),),
            {"/body/providerOrder/supplement/domesticLegalBases": "warning"},
        ),
        "no supporting information": Case(
            "give-effect",
            (without("/body/giveEffectRequest/supportingInformation"),),
            {"/body/giveEffectRequest/supportingInformation/domesticLegalBases": "warning"},
        ),
    },
    "MLA-C14b": {
        "another treaty": Case(
            "subscriber", (bases(("coe1959", "3")), without("/body/dataRequest/domesticLegalBases"))
        ),
        "the same article of another treaty": Case(
            "subscriber", (bases(("coe1959", "31")), without("/body/dataRequest/domesticLegalBases"))
        ),
        "another article": Case(
            "subscriber",
            (bases(("budapestConvention", "25(1)")), without("/body/dataRequest/domesticLegalBases")),
        ),
    },
}


@table(CASES)
def test_cases(rule: str, case: Case) -> None:
    judge(rule, case)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("consultation", {}),
        ("spontaneousInformation", {"/body/spontaneousInformation/legalBases": "note"}),
        ("jointInvestigation", {"/body/jointInvestigation/legalBases": "note"}),
    ],
)
def test_what_asks_for_no_data(tag: str, expected: dict[str, str]) -> None:
    judged = step("subscriber", tag, {"offences": [{"attempted": True}]})
    assert found("MLA-C05", judged) == expected
    assert found("MLA-C06", judged) == {}


def test_a_basis_that_is_only_asked_about_is_not_stated() -> None:
    basis = {"instrument": "secondAdditionalProtocol", "articles": ["8"]}
    assert found("MLA-C06", step("subscriber", "consultation", {"legalBases": [basis]})) == {}


def test_an_amendment_is_judged_by_what_it_brings() -> None:
    judged = amendment("give-effect", without("/body/giveEffectRequest/order/legalBases"))
    assert found("MLA-C05", judged) == {
        "/body/amendment/replacement/giveEffectRequest/order/legalBases": "error"
    }
