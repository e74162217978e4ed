"""Who asks, who is asked, and who answers."""

from typing import Final

from tests.rules.cases import Case, amendment, changed, found, having, judge, message, step, table, without

SENDER: Final = "/header/sender/authority"
RECIPIENT: Final = "/header/recipient/authority"
PROVIDER: Final = {"serviceProvider": {"names": [{"value": "Exemplu Net SRL"}]}}
DESK: Final = {"function": "Duty desk", "emails": ["desk@pg-am.example.org"]}
OTHER: Final = {"names": [{"value": "Investigative Committee"}], "contacts": [DESK]}
MANY: Final = {**OTHER, "contacts": [{"emails": ["post@pg-am.example.org"]}, {"function": "Reception"}]}
ORDER: Final = "/body/providerOrder/order"
SUPPLEMENT: Final = "/body/providerOrder/supplement"

CASES: Final = {
    "MLA-C01": {
        "no name": Case("subscriber", (without(f"{SENDER}/names"),), {f"{SENDER}/names": "error"}),
        "no State": Case("subscriber", (without(f"{SENDER}/country"),), {f"{SENDER}/country": "error"}),
        "an international body has no State": Case(
            "subscriber", (without(f"{SENDER}/country"), changed(f"{SENDER}/types", ["other"]))
        ),
        "no contact": Case("subscriber", (without(f"{SENDER}/contacts"),), {f"{SENDER}/contacts": "error"}),
        "no contact but an address": Case(
            "subscriber",
            (without(f"{SENDER}/contacts"), having(f"{SENDER}/address", {"city": "Yerevan"})),
            {f"{SENDER}/contacts": "warning"},
        ),
        "the authority of the case answers": Case(
            "subscriber",
            (without(f"{SENDER}/contacts"), changed("/header/authorities/0/authority", OTHER)),
            {f"{SENDER}/contacts": "warning"},
        ),
        "the contact in the supporting information answers": Case(
            "give-effect",
            (without(f"{SENDER}/contacts"),),
            {f"{SENDER}/contacts": "warning"},
        ),
        "nobody by name or function": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts", [{"emails": ["mla@pg-am.example.org"]}]),),
            {f"{SENDER}/contacts/0/function": "error"},
        ),
        "a section without a person": Case(
            "subscriber",
            (
                changed(
                    f"{SENDER}/contacts",
                    [{"emails": ["mla@pg-am.example.org"], "organisationUnit": "MLA unit"}],
                ),
            ),
            {f"{SENDER}/contacts/0/function": "warning"},
        ),
        "somebody else has a function": Case(
            "subscriber",
            (
                changed(f"{SENDER}/contacts", [{"emails": ["mla@pg-am.example.org"]}]),
                changed("/header/authorities/0/authority", OTHER),
            ),
            {f"{SENDER}/contacts/0/function": "warning"},
        ),
        "the prosecutor who represents the authority": Case(
            "subscriber",
            (
                changed(f"{SENDER}/contacts", [{"emails": ["mla@pg-am.example.org"]}]),
                having(f"{SENDER}/representedBy", {"name": {"value": "Tigran Nmushyan"}}),
            ),
        ),
        "a telephone is enough": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts", [{"function": "Desk", "telephones": ["+374 00 000011"]}]),),
        ),
        "the second contact answers": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts", [{"emails": ["mla@pg-am.example.org"]}, DESK]),),
        ),
        "the second contact is of a section": Case(
            "subscriber",
            (
                changed(
                    f"{SENDER}/contacts",
                    [
                        {"emails": ["mla@pg-am.example.org"]},
                        {"emails": ["unit@pg-am.example.org"], "organisationUnit": "MLA unit"},
                    ],
                ),
            ),
            {f"{SENDER}/contacts/0/function": "warning"},
        ),
        "one of two others answers": Case(
            "subscriber",
            (
                changed(f"{SENDER}/contacts", [{"emails": ["mla@pg-am.example.org"]}]),
                changed("/header/authorities/0/authority", MANY),
            ),
            {f"{SENDER}/contacts/0/function": "warning"},
        ),
        "one of two others can be reached": Case(
            "subscriber",
            (
                changed(f"{SENDER}/contacts", [{"function": "Duty desk"}]),
                changed("/header/authorities/0/authority", MANY),
            ),
            {f"{SENDER}/contacts/0/emails": "warning"},
        ),
        "the second contact can be reached": Case(
            "subscriber", (changed(f"{SENDER}/contacts", [{"function": "Night desk"}, DESK]),)
        ),
        "only the issuer of the order answers": Case(
            "provider-order",
            (without(f"{SENDER}/contacts"), without(f"{SUPPLEMENT}/contact")),
            {f"{SENDER}/contacts": "warning"},
        ),
        "only the contact beside the order answers": Case(
            "provider-order",
            (without(f"{SENDER}/contacts"), without(f"{ORDER}/issuingAuthority/contacts")),
            {f"{SENDER}/contacts": "warning"},
        ),
        "nobody beside the order answers either": Case(
            "provider-order",
            (
                without(f"{SENDER}/contacts"),
                without(f"{SUPPLEMENT}/contact"),
                without(f"{ORDER}/issuingAuthority/contacts"),
            ),
            {f"{SENDER}/contacts": "error"},
        ),
        "a duty officer without a name": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts", [{"purpose": "dutyOfficer", "faxes": ["+374 00 000011"]}]),),
        ),
        "nobody who can be reached": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts", [{"function": "Duty desk"}]),),
            {f"{SENDER}/contacts/0/emails": "error"},
        ),
        "a letter reaches it": Case(
            "subscriber",
            (
                changed(f"{SENDER}/contacts", [{"jobTitle": "Prosecutor"}]),
                having(f"{SENDER}/address", {"city": "Yerevan"}),
            ),
            {f"{SENDER}/contacts/0/emails": "warning"},
        ),
        "somebody else can be reached": Case(
            "subscriber",
            (
                changed(f"{SENDER}/contacts", [{"function": "Duty desk"}]),
                having("/header/capacity", {"kind": "onBehalf", "principal": OTHER}),
            ),
            {f"{SENDER}/contacts/0/emails": "warning"},
        ),
        "a mobile telephone is enough": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts", [{"function": "Desk", "mobileTelephones": ["+374 00 000011"]}]),),
        ),
        "a provider sends": Case(
            "subscriber", (changed("/header/sender", PROVIDER),), {"/header/sender": "error"}
        ),
        "a provider sends for an authority": Case(
            "subscriber",
            (
                changed("/header/sender", PROVIDER),
                having("/header/capacity", {"kind": "onBehalf", "principal": OTHER}),
            ),
        ),
        "it acts in its own name": Case("subscriber", (having("/header/capacity", {"kind": "ownName"}),)),
    },
    "MLA-C03": {
        "the number of the case is enough": Case("subscriber", (without("/header/ourReference"),)),
        "the number of the order is enough": Case(
            "provider-order", (without("/header/ourReference"), without("/header/caseReferences"))
        ),
    },
    "MLA-C04": {
        "a request for data to a provider by central authorities": Case(
            "subscriber", (changed("/header/recipient", PROVIDER),), {"/header/recipient": "warning"}
        ),
        "a provider is asked to answer of its own will": Case(
            "subscriber",
            (changed("/header/recipient", PROVIDER), changed("/header/channel", "voluntaryProvider")),
        ),
        "the channel is not known": Case(
            "subscriber", (changed("/header/recipient", PROVIDER), without("/header/channel"))
        ),
        "an order goes to an authority": Case(
            "provider-order",
            (changed("/header/recipient", {"authority": {"country": "RO", "types": ["prosecutor"]}}),),
            {"/header/recipient": "warning"},
        ),
        "giving effect is asked of a provider": Case(
            "give-effect",
            (changed("/header/recipient", PROVIDER), changed("/header/channel", "providerDirect")),
            {"/header/recipient": "warning"},
        ),
        "nobody in particular": Case(
            "subscriber",
            (without(f"{RECIPIENT}/names"), without(f"{RECIPIENT}/id"), without(f"{RECIPIENT}/types")),
            {f"{RECIPIENT}/names": "warning"},
        ),
        "the competent prosecutor": Case(
            "subscriber", (without(f"{RECIPIENT}/names"), without(f"{RECIPIENT}/id"))
        ),
        "an authority by its name alone": Case(
            "subscriber", (without(f"{RECIPIENT}/id"), without(f"{RECIPIENT}/types"))
        ),
        "an authority by its number alone": Case(
            "subscriber", (without(f"{RECIPIENT}/names"), without(f"{RECIPIENT}/types"))
        ),
        "a registrar without a name": Case(
            "domain-registration",
            (
                without("/header/recipient/serviceProvider/names"),
                without("/header/recipient/serviceProvider/id"),
            ),
            {"/header/recipient/serviceProvider/names": "warning"},
        ),
        "a registrar by its number": Case(
            "domain-registration", (without("/header/recipient/serviceProvider/names"),)
        ),
        "the order does not name whom to serve": Case(
            "give-effect",
            (without("/body/giveEffectRequest/order/provider"),),
            {"/body/giveEffectRequest/order/provider": "warning"},
        ),
        "the order names a provider without a name": Case(
            "give-effect",
            (without("/body/giveEffectRequest/order/provider/names"),),
            {"/body/giveEffectRequest/order/provider/names": "warning"},
        ),
        "the order names a provider without an address": Case(
            "give-effect",
            (
                without("/body/giveEffectRequest/order/provider/address"),
                without("/body/giveEffectRequest/order/provider/contacts"),
            ),
            {"/body/giveEffectRequest/order/provider/address": "warning"},
        ),
        "the address for orders is electronic": Case(
            "give-effect", (without("/body/giveEffectRequest/order/provider/address"),)
        ),
        "only the order names the provider": Case(
            "provider-order", (without("/header/recipient/serviceProvider/names"),)
        ),
        "the recipient is the provider": Case(
            "provider-order", (without("/body/providerOrder/order/provider"),)
        ),
    },
    "MLA-C23a": {
        "the second contact is for incidents": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts/1/purpose", "dataProtectionIncident"),),
            {f"{SENDER}/contacts": "warning"},
        ),
        "the investigator can confirm": Case(
            "subscriber",
            (without(f"{SENDER}/contacts/1"), changed("/header/authorities/0/authority", OTHER)),
        ),
        "there is no contact at all": Case("subscriber", (without(f"{SENDER}/contacts"),)),
        "an order to a provider": Case("provider-order", (without(f"{SENDER}/contacts/1"),)),
        "a provider sends": Case("subscriber", (changed("/header/sender", PROVIDER),)),
    },
    "MLA-C23b": {
        "no office hours": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts", [DESK]),),
            {f"{SENDER}/contacts/0/officeHours": "warning"},
        ),
        "a time zone without hours": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts", [{**DESK, "timeZone": "Asia/Yerevan"}]),),
            {f"{SENDER}/contacts/0/officeHours": "warning"},
        ),
        "hours without a time zone": Case(
            "subscriber",
            (changed(f"{SENDER}/contacts", [{**DESK, "officeHours": "09:00-18:00"}]),),
            {f"{SENDER}/contacts/0/timeZone": "warning"},
        ),
        "the second contact has both": Case(
            "subscriber",
            (
                changed(
                    f"{SENDER}/contacts",
                    [DESK, {**DESK, "officeHours": "09:00-18:00", "timeZone": "Asia/Yerevan"}],
                ),
            ),
        ),
        "day and night": Case("preservation", (changed(f"{SENDER}/contacts", [DESK]),)),
    },
}


@table(CASES)
def test_cases(rule: str, case: Case) -> None:
    judge(rule, case)


def test_what_asks_for_no_data_needs_none_of_it() -> None:
    judged = step("subscriber", "consultation", {"topics": ["threshold"]}, without("/header/ourReference"))
    for rule in CASES:
        assert found(rule, judged) == {}


def test_an_amendment_is_judged_by_what_it_brings() -> None:
    edits = (without(f"{RECIPIENT}/country"), without("/body/giveEffectRequest/order/provider"))
    judged = amendment("give-effect", *edits)
    assert found("MLA-C04", judged) == {
        "/body/amendment/replacement/giveEffectRequest/order/provider": "warning"
    }
    assert found("MLA-C04", message("give-effect", *edits)).keys() == {
        f"{RECIPIENT}/country",
        "/body/giveEffectRequest/order/provider",
    }
