"""What the Second Protocol asks of requests and orders."""

from typing import Final

from tests.rules.cases import Case, changed, found, having, judge, step, table, without

DATA: Final = "/body/dataRequest"
SERVED: Final = "/body/giveEffectRequest/order"
SUPPORT: Final = "/body/giveEffectRequest/supportingInformation"
ORDER: Final = "/body/providerOrder/order"
SUPPLEMENT: Final = "/body/providerOrder/supplement"
REGISTRAR: Final = "/body/domainRegistrationRequest"
SENDER: Final = "/header/sender/authority"
PENALTY: Final = {"maxMonths": 60}
PROVISIONS: Final = [{"country": "AM", "articles": ["254"]}]

CASES: Final = {
    "MLA-C15": {
        "no penalty": Case(
            "give-effect", (without(f"{SUPPORT}/provisions/0/penalty"),), {f"{SUPPORT}/provisions": "warning"}
        ),
        "no provision": Case(
            "give-effect",
            (without(f"{SUPPORT}/provisions/0/provisions"),),
            {f"{SUPPORT}/provisions": "warning"},
        ),
        # What supports an order does not belong where the provider sees it.
        "only the order has them": Case(
            "give-effect",
            (
                without(f"{SUPPORT}/provisions"),
                having("/body/giveEffectRequest/order/offences/0/provisions", PROVISIONS),
                having("/body/giveEffectRequest/order/offences/0/penalty", PENALTY),
            ),
            {f"{SUPPORT}/provisions": "warning"},
        ),
        "the order that the provider gets has them": Case(
            "provider-order",
            (
                without(f"{SUPPLEMENT}/provisions"),
                having(f"{ORDER}/offences/0/provisions", PROVISIONS),
                having(f"{ORDER}/offences/0/penalty", PENALTY),
            ),
        ),
        "nothing accompanies the order": Case(
            "provider-order", (without(SUPPLEMENT),), {f"{SUPPLEMENT}/provisions": "warning"}
        ),
        "an emergency without either": Case(
            "emergency-disclosure",
            (without(f"{DATA}/offences/0/provisions"), without(f"{DATA}/offences/0/penalty")),
            {f"{DATA}/offences/0/provisions": "warning", f"{DATA}/offences/0/penalty": "warning"},
        ),
        "an ordinary request": Case("subscriber", (without(f"{DATA}/offences/0/penalty"),)),
    },
    "MLA-C16": {
        "nothing accompanies the order": Case(
            "provider-order",
            (without(SUPPLEMENT), without(f"{ORDER}/issuingAuthority/contacts")),
            {
                f"{SUPPLEMENT}/contact": "warning",
                f"{SUPPLEMENT}/deadline": "warning",
                f"{SUPPLEMENT}/delivery": "warning",
            },
        ),
        "the issuer is the contact": Case("provider-order", (without(f"{SUPPLEMENT}/contact"),)),
        "the sender is the issuer": Case(
            "provider-order", (without(f"{SUPPLEMENT}/contact"), without(f"{ORDER}/issuingAuthority"))
        ),
        "the sender takes the data": Case(
            "provider-order",
            (
                without(f"{SUPPLEMENT}/contact"),
                without(f"{ORDER}/issuingAuthority/contacts"),
                changed(f"{SENDER}/contacts/0/purpose", "returnOfEvidence"),
            ),
        ),
        "the delivery names nobody": Case(
            "provider-order",
            (without(f"{SUPPLEMENT}/contact"), without(f"{ORDER}/issuingAuthority/contacts")),
            {f"{SUPPLEMENT}/contact": "warning"},
        ),
        "only the contact is named": Case("provider-order", (without(f"{ORDER}/issuingAuthority/contacts"),)),
        "the recipient is named": Case(
            "provider-order",
            (
                without(f"{SUPPLEMENT}/contact"),
                without(f"{ORDER}/issuingAuthority/contacts"),
                having(f"{SUPPLEMENT}/delivery/recipient", {"authority": {"id": "AM-IC"}}),
            ),
        ),
        "a registrar knows nobody": Case(
            "domain-registration",
            (without(f"{REGISTRAR}/issuingAuthority/contacts"), without(f"{REGISTRAR}/delivery")),
            {f"{REGISTRAR}/issuingAuthority/contacts": "warning", f"{REGISTRAR}/delivery": "warning"},
        ),
        "an ordinary request": Case("subscriber", (without(f"{DATA}/deadline"), without(f"{DATA}/delivery"))),
    },
    "MLA-C18": {
        "no support": Case("give-effect", (without(SUPPORT),), {f"{SUPPORT}/holdsDataBecause": "warning"}),
    },
    "MLA-C19": {
        "no support": Case("give-effect", (without(SUPPORT),), {f"{SUPPORT}/otherMeansTried": "warning"}),
        "yes, but how": Case(
            "give-effect",
            (changed(f"{SUPPORT}/otherMeansTried", "yes"),),
            {f"{SUPPORT}/otherMeans": "warning"},
        ),
        "it is not known": Case(
            "give-effect",
            (changed(f"{SUPPORT}/otherMeansTried", "unknown"),),
            {f"{SUPPORT}/otherMeansTried": "note"},
        ),
        "yes, and how": Case(
            "give-effect",
            (
                changed(f"{SUPPORT}/otherMeansTried", "yes"),
                having(f"{SUPPORT}/otherMeans", [{"phrase": {"key": "otherMeans.policeChannel"}}]),
            ),
        ),
    },
    "MLA-C21": {
        "no assurance": Case(
            "domain-registration",
            (without(f"{REGISTRAR}/assurances"),),
            {f"{REGISTRAR}/assurances": "warning"},
        ),
    },
    "MLA-C26": {
        "an emergency": Case(
            "emergency-disclosure",
            (without(f"{DATA}/otherInformation"),),
            {f"{DATA}/otherInformation": "note"},
        ),
        "an ordinary request": Case("subscriber", ()),
        "no support": Case("give-effect", (without(SUPPORT),)),
    },
    "MLA-C27": {
        "an order is served without the header": Case(
            "give-effect",
            (without(f"{SERVED}/issuingAuthority"), without(f"{SERVED}/issuedOn")),
            {f"{SERVED}/issuingAuthority": "warning", f"{SERVED}/issuedOn": "warning"},
        ),
        "the header of an order to a provider tells both": Case(
            "provider-order",
            (without(f"{ORDER}/issuingAuthority"), without(f"{ORDER}/issuedOn")),
            {f"{ORDER}/issuingAuthority": "note", f"{ORDER}/issuedOn": "note"},
        ),
        "so does that of a request to a registrar": Case(
            "domain-registration",
            (without(f"{REGISTRAR}/issuingAuthority"),),
            {f"{REGISTRAR}/issuingAuthority": "note"},
        ),
        "who sends it is no authority": Case(
            "domain-registration",
            (
                without(f"{REGISTRAR}/issuingAuthority"),
                changed("/header/sender", {"serviceProvider": {"names": [{"value": "Messenger"}]}}),
            ),
            {f"{REGISTRAR}/issuingAuthority": "warning"},
        ),
        "the day on which another authority issued it": Case(
            "provider-order", (without(f"{ORDER}/issuedOn"),), {f"{ORDER}/issuedOn": "warning"}
        ),
        "an authority without a name": Case(
            "give-effect",
            (changed(f"{SERVED}/issuingAuthority", {"country": "AM"}),),
            {f"{SERVED}/issuingAuthority/names": "warning"},
        ),
        "a name names it": Case(
            "give-effect", (changed(f"{SERVED}/issuingAuthority", {"names": [{"value": "The court"}]}),)
        ),
        "an identifier names it": Case(
            "give-effect", (changed(f"{SERVED}/issuingAuthority", {"country": "AM", "id": "AM-IC"}),)
        ),
    },
}


@table(CASES)
def test_cases(rule: str, case: Case) -> None:
    judge(rule, case)


def test_what_asks_for_no_data_needs_none_of_it() -> None:
    basis = {"instrument": "secondAdditionalProtocol", "articles": ["9"]}
    judged = step("subscriber", "consultation", {"legalBases": [basis], "offences": [{"attempted": True}]})
    for rule in CASES:
        assert found(rule, judged) == {}
