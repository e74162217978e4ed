"""Rules about orders and notifications that rest on a declaration of the Party."""

from mla_schema.core.report import Severity
from mla_schema.rules import rules
from mla_schema.rules.context import Context
from tests.rules.conversing import (
    AT,
    add,
    cut,
    found,
    made,
    profile,
    put,
    said,
)
from tests.rules.test_party import declared


def test_a_declaration_that_holds_no_more_is_left_aside() -> None:
    order = made("provider-order", put("/body/providerOrder/supplement/notified", "no"))
    assert said(order, profile("RO", declared("7(5)(a)")), "MLA-P04a") == ["warning"]
    assert said(order, profile("RO", declared("7(5)(a)", valid_to="2026-01-01")), "MLA-P04a") == []
    assert said(order, profile("RO", declared("7(5)(a)", confidence="memory")), "MLA-P04a") == ["note"]


def test_orders() -> None:
    issuer = "/body/providerOrder/order/issuingAuthority"
    supervised = made(
        "provider-order",
        put(f"{issuer}/types", ["police"]),
        add(f"{issuer}/supervisedBy", {"value": "Parchet"}),
    )
    assert said(supervised, profile("RO", declared("7(2)(b)")), "MLA-P03") == []
    assert said(made("provider-order", cut(issuer)), profile("RO", declared("7(2)(b)")), "MLA-P03") == []
    bare = made("provider-order", cut("/body/providerOrder/supplement"))
    places = [
        place
        for code, place, _ in found(bare, party=profile("RO", declared("7(5)(a)")))
        if code == "MLA-P04a"
    ]
    assert places == ["/body/providerOrder/supplement"]


def test_requests_to_give_effect() -> None:
    bare = made("give-effect", cut("/body/giveEffectRequest/supportingInformation"))
    party = profile("RO", declared("8(4)"), declared("8(11)", confidence="memory"))
    ours = [each for each in found(bare, party=party) if each[0].startswith("MLA-P05")]
    assert ours == [
        ("MLA-P05a", "/body/giveEffectRequest/order", "note"),
        ("MLA-P05b", "/body/giveEffectRequest/supportingInformation", "warning"),
    ]


def test_another_authority_may_have_been_agreed_on() -> None:
    party = profile("RO", declared("8(11)", as_of="2026-11-23"))
    assert said(made("give-effect"), party, "MLA-P05a") == ["warning"]


def test_what_another_level_issues_and_no_declaration_forbids() -> None:
    order = made("provider-order", put("/body/providerOrder/order/issuingAuthority/types", ["police"]))
    assert said(order, profile("RO"), "MLA-P03") == []
    notification = made("order-notification", cut("/body/orderNotification/summary"))
    assert said(notification, profile("RO"), "MLA-P04b") == []


def test_that_another_authority_was_agreed_on_makes_it_lighter_than_the_rule() -> None:
    """The rule is no error yet, as its provision was not read: so what a check finds is looked at itself."""
    request = made("give-effect")
    party = profile("RO", declared("8(11)", as_of="2026-11-23"))
    (hit,) = rules()["MLA-P05a"].check(request.body, Context(request, AT, party))
    assert hit.weight is Severity.WARNING
