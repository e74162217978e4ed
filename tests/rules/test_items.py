"""Data that the instrument provides for, and the time for which they are asked."""

from typing import Any, Final

import pytest

import mla_schema as mla
from tests.rules.judged import TODAY, add, found, message, remove, replace

ITEM: Final = "/body/dataRequest/items/0"
PERIOD: Final = {"start": "2026-11-01T00:00:00Z", "end": "2026-11-20T00:00:00Z"}
MAILBOX: Final = {"emailAddress": {"value": "a@example.org", "role": "account"}}
WHY: Final = [{"prose": {"text": "The fraud lasted so long.", "language": "en"}}]


def request(**fields: Any) -> list[dict[str, Any]]:
    return [replace(ITEM, {"id": "1", "category": "traffic", "identifiers": [MAILBOX], **fields})]


def order(category: str, elements: list[str], *instruments: str) -> list[dict[str, Any]]:
    path = "/body/providerOrder/order"
    bases = [{"instrument": each, "articles": ["7"], "issuedPursuant": True} for each in instruments]
    return [
        replace(f"{path}/legalBases", bases),
        replace(f"{path}/items/0/category", category),
        replace(f"{path}/items/0/elements", elements),
    ]


PROTOCOL: Final = "secondAdditionalProtocol"


@pytest.mark.parametrize(
    ("category", "elements", "instruments", "expected"),
    [
        ("subscriber", ["subscriberIdentity"], [PROTOCOL], []),
        ("identification", ["identificationIpAddress"], [PROTOCOL], []),
        ("subscriber", ["subscriberIdentity", "identificationIpAddress"], [PROTOCOL], []),
        ("traffic", ["trafficOrigin"], [PROTOCOL], ["category"]),
        ("content", ["contentMailbox"], [PROTOCOL, "budapestConvention"], ["category"]),
        ("subscriber", ["subscriberIdentity", "contentMailbox"], [PROTOCOL], ["elements/1"]),
        ("traffic", ["trafficOrigin", "contentMailbox"], [PROTOCOL], ["category", "elements/1"]),
        ("content", ["contentMailbox"], [PROTOCOL, "cloudActAgreement"], []),
        ("content", ["contentMailbox"], ["euElectronicEvidence"], []),
        ("content", ["contentMailbox"], ["budapestConvention"], []),
    ],
)
def test_an_order_to_a_provider(
    category: str, elements: list[str], instruments: list[str], expected: list[str]
) -> None:
    judged = message("order-to-provider", *order(category, elements, *instruments))
    assert found("MLA-K01", judged) == [f"/providerOrder/order/items/0/{each}" for each in expected]


@pytest.mark.parametrize(
    ("category", "wrong"), [("traffic", False), ("subscriber", False), ("content", True)]
)
def test_an_order_to_give_effect_to(category: str, *, wrong: bool) -> None:
    path = "/body/giveEffectRequest/order/items/0"
    judged = message(
        "order-to-give-effect-to", replace(f"{path}/category", category), remove(f"{path}/elements")
    )
    assert bool(found("MLA-K01", judged)) is wrong


@pytest.mark.parametrize(("category", "wrong"), [("domainRegistration", False), ("subscriber", True)])
def test_a_registrar_gives_registration_data(category: str, *, wrong: bool) -> None:
    bases = [{"instrument": PROTOCOL, "articles": ["6"], "issuedPursuant": True}]
    asked = {"legalBases": bases, "items": [{"id": "1", "category": category}]}
    judged = message("subscriber", remove("/body/dataRequest"), add("/body/domainRegistrationRequest", asked))
    assert bool(found("MLA-K01", judged)) is wrong


def test_a_request_between_states_may_ask_for_everything() -> None:
    bases = add("/body/dataRequest/legalBases/-", {"instrument": PROTOCOL, "articles": ["9"]})
    assert found("MLA-K01", message("subscriber", bases, *request(category="content"))) == []


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, True),
        ({"category": "identification"}, True),
        ({"category": "content"}, True),
        ({"category": "content", "elements": ["contentMailbox", "contentServerContent"]}, True),
        ({"category": "content", "elements": ["contentServerContent", "contentDeviceBackup"]}, False),
        ({"category": "subscriber"}, False),
        ({"category": "otherStored"}, False),
        ({"category": "domainRegistration"}, False),
        ({"period": {}}, True),
        ({"period": PERIOD}, False),
        ({"period": {"start": PERIOD["start"]}}, False),
        ({"period": {"end": PERIOD["end"]}}, False),
        ({"preservation": {"until": "2026-12-31"}}, False),
        (
            {"identifiers": [MAILBOX, {"imei": {"value": "1", "observed": {"at": "2026-11-20T19:07:33Z"}}}]},
            False,
        ),
    ],
)
def test_data_that_arise_in_time_need_a_time(fields: dict[str, Any], *, wrong: bool) -> None:
    expected = ["/dataRequest/items/0/period"] if wrong else []
    assert found("MLA-K02", message("subscriber", *request(**fields))) == expected


@pytest.mark.parametrize(
    "tag", ["consultation", "preservationRequest", "realTimeTrafficRequest", "interceptionRequest"]
)
def test_what_is_not_asked_for_yet_or_does_not_exist_yet_needs_none(tag: str) -> None:
    late = {"start": "2026-11-01T00:00:00Z", "end": "2027-02-01T00:00:00Z"}
    item = {"id": "1", "category": "traffic"}
    edits = [remove("/body/dataRequest"), add(f"/body/{tag}", {"items": [item, {**item, "period": late}]})]
    judged = message("subscriber", *edits)
    assert found("MLA-K02", judged) == []
    assert bool(found("MLA-K03b", judged)) is (tag == "preservationRequest")


@pytest.mark.parametrize(
    ("period", "wrong"),
    [
        (PERIOD, False),
        ({"start": PERIOD["start"], "end": PERIOD["start"]}, False),
        ({"start": PERIOD["end"], "end": PERIOD["start"]}, True),
        ({"start": PERIOD["end"]}, False),
        ({"end": PERIOD["end"]}, False),
    ],
)
def test_a_period_begins_before_it_ends(period: dict[str, Any], *, wrong: bool) -> None:
    item = message("subscriber", *request(period=period))
    assert found("MLA-K03a", item) == (["/dataRequest/items/0/period/end"] if wrong else [])
    offence = message("subscriber", replace("/body/dataRequest/offences/0/committed", period))
    assert found("MLA-K03a", offence) == (["/dataRequest/offences/0/committed/end"] if wrong else [])


@pytest.mark.parametrize(
    ("end", "wrong"),
    [
        ("2026-11-23T09:30:00Z", False),
        ("2026-11-24T00:00:00Z", False),
        ("2026-11-24T09:30:00Z", False),
        ("2026-11-24T09:30:01Z", True),
    ],
)
def test_the_day_of_issue_is_not_the_future(end: str, *, wrong: bool) -> None:
    period = {"start": PERIOD["start"], "end": end}
    expected = ["/dataRequest/items/0/period/end"] if wrong else []
    assert found("MLA-K03b", message("subscriber", *request(period=period))) == expected


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"period": {"start": "2025-11-19T00:00:00Z", "end": "2026-11-20T00:00:00Z"}}, False),
        ({"period": {"start": "2025-11-18T00:00:00Z", "end": "2026-11-20T00:00:00Z"}}, True),
        ({"period": {"start": "2025-11-18T00:00:00Z"}}, True),
        ({"period": {"start": "2026-11-18T00:00:00Z"}}, False),
        ({"period": {"end": "2026-11-18T00:00:00Z"}}, False),
        ({"period": {"start": "2020-11-18T00:00:00Z"}, "periodJustification": WHY}, False),
        ({"period": {"start": "2020-11-18T00:00:00Z"}, "category": "subscriber"}, False),
        ({"period": {"start": "2020-11-18T00:00:00Z"}, "category": "otherStored"}, True),
        ({}, False),
    ],
)
def test_a_long_period_is_justified(fields: dict[str, Any], *, wrong: bool) -> None:
    expected = ["/dataRequest/items/0/periodJustification"] if wrong else []
    assert found("MLA-K04", message("subscriber", *request(**fields))) == expected


@pytest.mark.parametrize(
    ("base", "path", "number"),
    [
        ("domain-registration", "/body/domainRegistrationRequest", "6"),
        ("order-to-provider", "/body/providerOrder/order", "7"),
        ("order-to-give-effect-to", "/body/giveEffectRequest/order", "8"),
    ],
)
def test_the_article_is_told_that_does_not_provide_for_the_data(base: str, path: str, number: str) -> None:
    # One finding for the category, and one for an element of yet another.
    judged = message(
        base,
        replace(f"{path}/items/0/category", "content"),
        replace(f"{path}/items/0/elements", ["domainRegistrantName" if number != "6" else "trafficOrigin"]),
    )
    told = [each.message for each in mla.check(judged, at=TODAY).findings if each.code == "MLA-K01"]
    words = f"An item asks for data that Article {number} of the Second Protocol does not provide for."
    assert told == [words, words]
