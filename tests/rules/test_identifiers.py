"""What makes an identifier lead to one user at one moment: instant, port, size, service."""

from typing import Any, Final

import pytest

from tests.rules.judged import add, found, message, replace

ITEM: Final = "/body/dataRequest/items/0"
FIRST: Final = f"{ITEM}/identifiers/0"
SEEN: Final = {"at": "2026-11-20T19:07:33Z", "precision": "second"}


def of(rule: str, identifier: dict[str, Any], *edits: dict[str, Any]) -> list[str]:
    pointers = found(rule, message("subscriber", replace(FIRST, identifier), *edits))
    return [pointer.removeprefix("/dataRequest/items/0/identifiers/0") for pointer in pointers]


def address(**fields: Any) -> dict[str, Any]:
    return {"ipAddress": {"address": "198.51.100.7", "role": "userSession", **fields}}


@pytest.mark.parametrize(
    ("identifier", "wrong"),
    [
        (address(), True),
        (address(address="2001:db8::1"), True),
        (address(observed=SEEN), False),
        (address(role="serverOrHosting"), False),
        (address(role="sender"), False),
    ],
)
def test_a_session_needs_its_instant(identifier: dict[str, Any], *, wrong: bool) -> None:
    assert of("MLA-K05a", identifier) == (["/ipAddress/observed"] if wrong else [])


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"observed": {**SEEN, "precision": "minute"}}, True),
        ({"observed": {**SEEN, "precision": "day"}}, True),
        ({"observed": {**SEEN, "precision": "millisecond"}}, False),
        ({"observed": {"at": SEEN["at"]}}, False),
        ({"observed": {**SEEN, "precision": "day"}, "assignment": "static"}, False),
        ({"observed": {**SEEN, "precision": "day"}, "role": "serverOrHosting"}, False),
        ({}, False),
    ],
)
def test_an_instant_is_exact_to_the_second(fields: dict[str, Any], *, wrong: bool) -> None:
    assert of("MLA-K05b", address(**fields)) == (["/ipAddress/observed/precision"] if wrong else [])


@pytest.mark.parametrize(
    ("fields", "shared", "perhaps"),
    [
        ({}, False, True),
        ({"port": 0}, False, False),
        ({"shared": "unknown"}, False, True),
        ({"shared": "no"}, False, False),
        ({"assignment": "static"}, False, False),
        ({"assignment": "dynamic"}, False, True),
        ({"shared": "yes"}, True, False),
        ({"shared": "yes", "port": 1}, False, False),
        ({"shared": "yes", "role": "sender"}, True, False),
        ({"shared": "yes", "role": "serverOrHosting"}, False, False),
        ({"address": "100.64.0.1"}, True, False),
        ({"address": "2001:db8::1"}, False, False),
        ({"address": "2001:db8::1", "shared": "yes"}, True, False),
        ({"address": "10.0.0.1"}, False, False),
        ({"address": "?"}, False, False),
        ({"role": "sender"}, False, False),
    ],
)
def test_a_shared_address_needs_the_port(fields: dict[str, Any], *, shared: bool, perhaps: bool) -> None:
    assert of("MLA-K06a", address(**fields)) == (["/ipAddress/port"] if shared else [])
    assert of("MLA-K06b", address(**fields)) == (["/ipAddress/port"] if perhaps else [])


REMARKS: Final = [{"prose": {"text": "The range of the company.", "language": "en"}}]


@pytest.mark.parametrize(
    ("identifier", "wrong"),
    [
        ({"ipNetwork": {"value": "192.0.2.0/24"}}, False),
        ({"ipNetwork": {"value": "192.0.2.0/23"}}, True),
        ({"ipNetwork": {"value": "192.0.2.0/23", "remarks": REMARKS}}, False),
        ({"ipNetwork": {"value": "2001:db8::/64"}}, False),
        ({"ipNetwork": {"value": "2001:db8::/63"}}, True),
        ({"ipNetwork": {"value": "?"}}, False),
        ({"ipRange": {"first": "192.0.2.0", "last": "192.0.2.255"}}, False),
        ({"ipRange": {"first": "192.0.2.0", "last": "192.0.3.0"}}, True),
        ({"ipRange": {"first": "192.0.3.0", "last": "192.0.2.0"}}, False),
        ({"ipRange": {"first": "192.0.2.0", "last": "2001:db8::"}}, False),
        ({"ipRange": {"first": "2001:db8::", "last": "2001:db8:0:1::"}}, True),
        ({"ipRange": {"first": "?", "last": "192.0.3.0"}}, False),
        ({"ipRange": {"first": "192.0.3.0", "last": "?"}}, False),
        ({"domainName": {"value": "example.com"}}, False),
    ],
)
def test_a_range_is_not_too_large(identifier: dict[str, Any], *, wrong: bool) -> None:
    assert bool(of("MLA-K09", identifier)) is wrong


@pytest.mark.parametrize("kind", ["username", "accountId", "providerUserId"])
def test_a_name_is_valid_in_a_service(kind: str) -> None:
    without = {kind: {"value": "specimen"}}
    assert of("MLA-K10", without) == [f"/{kind}/service"]
    assert of("MLA-K10", {kind: {"value": "specimen", "service": "Exemplu Net"}}) == []
    assert of("MLA-K10", without, add(f"{ITEM}/provider/services", ["Exemplu Net"])) == []


def test_other_identifiers_are_valid_everywhere() -> None:
    assert of("MLA-K10", {"emailAddress": {"value": "a@example.com"}}) == []


def test_the_provider_of_an_order_holds_the_data_of_every_item() -> None:
    path = "/body/providerOrder/order/items/0/identifiers/0"
    order = [replace(path, {"username": {"value": "specimen"}})]
    assert found("MLA-K10", message("order-to-provider", *order)) == []
    order.append({"op": "remove", "path": "/body/providerOrder/order/provider/services"})
    expected = ["/providerOrder/order/items/0/identifiers/0/username/service"]
    assert found("MLA-K10", message("order-to-provider", *order)) == expected


def test_information_names_the_service_too() -> None:
    information = {"identifiers": [{"username": {"value": "specimen"}}]}
    edits = [
        {"op": "remove", "path": "/body/dataRequest"},
        add("/body/spontaneousInformation", information),
    ]
    expected = ["/spontaneousInformation/identifiers/0/username/service"]
    assert found("MLA-K10", message("subscriber", *edits)) == expected


def test_a_replacement_is_judged_as_what_it_replaces() -> None:
    request = {"items": [{"id": "1", "category": "subscriber", "identifiers": [address()]}]}
    concerns = {"externalReference": {"reference": "AM-1"}}
    amendment = {"concerns": concerns, "replacement": {"dataRequest": request}}
    edits = [{"op": "remove", "path": "/body/dataRequest"}, add("/body/amendment", amendment)]
    expected = ["/amendment/replacement/dataRequest/items/0/identifiers/0/ipAddress/observed"]
    assert found("MLA-K05a", message("subscriber", *edits)) == expected
