"""Why preservation is needed, what follows, and whether it was sought before."""

from typing import Final

from tests.rules.cases import Case, changed, having, judge, table, without

KEPT: Final = "/body/preservationRequest"
SUPPORT: Final = "/body/giveEffectRequest/supportingInformation"
SUPPLEMENT: Final = "/body/providerOrder/supplement"
ITEM: Final = "/body/providerOrder/order/items/0/preservation"
PAPER: Final = {"reference": {"externalReference": {"reference": "AM-247-2026-0051"}}}
MESSAGE: Final = {
    "messageReference": {"id": "62e0fd48-b93c-4715-a8f5-c41b7e0d9632", "digest": "sha256:" + "0" * 64}
}

CASES: Final = {
    "MLA-C10": {
        "a reason of urgency tells it": Case(
            "preservation", (without(f"{KEPT}/necessity"),), {f"{KEPT}/necessity": "warning"}
        ),
        "the end of retention tells it": Case(
            "preservation",
            (
                without(f"{KEPT}/necessity"),
                without(f"{KEPT}/urgencyReasons"),
                having(f"{KEPT}/items/3/retention", {"expiresOn": "2026-12-20"}),
            ),
            {f"{KEPT}/necessity": "warning"},
        ),
        "nothing tells it": Case(
            "preservation",
            (without(f"{KEPT}/necessity"), without(f"{KEPT}/urgencyReasons")),
            {f"{KEPT}/necessity": "error"},
        ),
    },
    "MLA-C11a": {
        "the measures tell the intention": Case(
            "preservation", (without(f"{KEPT}/intendedRequest/intended"),)
        )
    },
    "MLA-C11b": {"no intention at all": Case("preservation", (without(f"{KEPT}/intendedRequest"),))},
    "MLA-C17": {
        "nothing accompanies the order": Case(
            "provider-order", (without(SUPPLEMENT),), {f"{SUPPLEMENT}/preservationSought": "warning"}
        ),
        "it is not known": Case(
            "give-effect",
            (changed(f"{SUPPORT}/preservationSought", "unknown"), without(f"{SUPPORT}/preservations")),
            {f"{SUPPORT}/preservationSought": "note"},
        ),
        "the preservation answers": Case("give-effect", (without(f"{SUPPORT}/preservationSought"),)),
        "yes, but which": Case(
            "give-effect", (without(f"{SUPPORT}/preservations"),), {f"{SUPPORT}/preservations": "warning"}
        ),
        "yes, as the item says": Case(
            "provider-order", (without(f"{SUPPLEMENT}/preservations"), having(ITEM, {"until": "2027-02-19"}))
        ),
        "yes, as one of two items says": Case(
            "provider-order",
            (
                without(f"{SUPPLEMENT}/preservations"),
                having(
                    "/body/providerOrder/order/items/-",
                    {"id": "2", "category": "traffic", "preservation": {"until": "2027-02-19"}},
                ),
            ),
        ),
        "only the item answers": Case(
            "provider-order",
            (
                without(f"{SUPPLEMENT}/preservations"),
                without(f"{SUPPLEMENT}/preservationSought"),
                having(ITEM, {"until": "2027-02-19"}),
            ),
        ),
        "no": Case(
            "give-effect",
            (changed(f"{SUPPORT}/preservationSought", "no"), without(f"{SUPPORT}/preservations")),
        ),
        "what the item says is not for the Party to look for": Case(
            "give-effect",
            (
                without(f"{SUPPORT}/preservations"),
                without(f"{SUPPORT}/preservationSought"),
                having("/body/giveEffectRequest/order/items/0/preservation", {"until": "2027-02-19"}),
            ),
            {f"{SUPPORT}/preservationSought": "warning"},
        ),
        "a message needs no date": Case(
            "give-effect", (changed(f"{SUPPORT}/preservations", [{"reference": MESSAGE}]),)
        ),
        "no reference": Case(
            "give-effect",
            (changed(f"{SUPPORT}/preservations", [{"until": "2027-02-19"}]),),
            {f"{SUPPORT}/preservations/0/reference": "warning"},
        ),
        "a paper without a date": Case(
            "give-effect",
            (changed(f"{SUPPORT}/preservations", [PAPER]),),
            {f"{SUPPORT}/preservations/0/reference/externalReference/date": "warning"},
        ),
    },
}


@table(CASES)
def test_cases(rule: str, case: Case) -> None:
    judge(rule, case)
