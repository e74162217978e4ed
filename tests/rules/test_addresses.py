"""What addresses and names stand for, and the rules on those for examples and those that lead to nobody."""

from typing import Any, Final

import pytest

from mla_schema.rules.addresses import (
    Standing,
    address,
    block,
    host_of_mailbox,
    host_of_url,
    standing,
    standing_of_host,
)
from tests.rules.judged import add, found, message, remove, replace

ITEM: Final = "/body/dataRequest/items/0/identifiers/0"
REAL: Final = "4000::1"
"""An address outside every table, in a block that was given to nobody so far; ``zz`` is such a name."""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0.0.0.1", Standing.NOBODY),
        ("10.255.255.255", Standing.NOBODY),
        ("11.0.0.0", Standing.REAL),
        ("100.63.255.255", Standing.REAL),
        ("100.64.0.0", Standing.CARRIER),
        ("100.127.255.255", Standing.CARRIER),
        ("100.128.0.0", Standing.REAL),
        ("127.0.0.1", Standing.NOBODY),
        ("169.254.1.1", Standing.NOBODY),
        ("172.15.255.255", Standing.REAL),
        ("172.16.0.0", Standing.NOBODY),
        ("172.31.255.255", Standing.NOBODY),
        ("172.32.0.0", Standing.REAL),
        ("192.0.0.8", Standing.NOBODY),
        ("192.0.2.255", Standing.EXAMPLE),
        ("192.0.3.0", Standing.REAL),
        ("192.168.0.1", Standing.NOBODY),
        ("198.18.0.1", Standing.NOBODY),
        ("198.51.100.1", Standing.EXAMPLE),
        ("203.0.113.1", Standing.EXAMPLE),
        ("224.0.0.1", Standing.NOBODY),
        ("255.255.255.255", Standing.NOBODY),
        ("::", Standing.NOBODY),
        ("::1", Standing.NOBODY),
        ("::ffff:192.168.0.1", Standing.NOBODY),
        ("::ffff:192.0.2.1", Standing.EXAMPLE),
        ("100::1", Standing.NOBODY),
        ("2001:db8::1", Standing.EXAMPLE),
        ("2001:db9::1", Standing.REAL),
        ("3fff::1", Standing.EXAMPLE),
        ("3fff:0fff:ffff::", Standing.EXAMPLE),
        ("3fff:1000::", Standing.REAL),
        ("fc00::1", Standing.NOBODY),
        ("fdff::1", Standing.NOBODY),
        ("fe80::1", Standing.NOBODY),
        ("fe80::1%eth0", Standing.NOBODY),
        ("ff02::1", Standing.NOBODY),
    ],
)
def test_an_address(value: str, expected: Standing) -> None:
    parsed = address(value)
    assert parsed is not None
    assert standing(parsed) is expected


@pytest.mark.parametrize("value", ["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.x", ""])
def test_what_is_no_address(value: str) -> None:
    assert address(value) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("example.com", Standing.EXAMPLE),
        ("A.Example.ORG.", Standing.EXAMPLE),
        ("shop.test", Standing.EXAMPLE),
        ("shop.example", Standing.EXAMPLE),
        ("db.localhost", Standing.EXAMPLE),
        ("shop.exampleX", Standing.REAL),
        ("X10.0.0.1", Standing.REAL),
        ("invalid", Standing.EXAMPLE),
        ("notexample.com", Standing.REAL),
        ("example.com.md", Standing.REAL),
        ("c2", None),
        ("", None),
        ("[2001:db8::1]", Standing.EXAMPLE),
        ("invalidX", None),
        ("10.0.0.1", Standing.NOBODY),
    ],
)
def test_a_host(value: str, expected: Standing | None) -> None:
    assert standing_of_host(value) is expected


@pytest.mark.parametrize(
    ("value", "host"),
    [
        ("https://user:pw@chat.example.com:8443/a@b?c#d", "chat.example.com"),
        ("https://[2001:db8::1]:443/", "[2001:db8::1]"),
        ("chat.example.com/x", "chat.example.com"),
        ("chat.example.com", "chat.example.com"),
        ("?", ""),
    ],
)
def test_the_host_of_a_url(value: str, host: str) -> None:
    assert host_of_url(value) == host


@pytest.mark.parametrize(
    ("value", "host"),
    [
        ("a@example.com", "example.com"),
        ('"a@b"@example.com', "example.com"),
        ("sip:a@example.com:5060;transport=tls", "example.com"),
        ("sip:a@[2001:db8::1]:5060", "[2001:db8::1]"),
        ("a", ""),
    ],
)
def test_the_host_of_a_mailbox(value: str, host: str) -> None:
    assert host_of_mailbox(value) == host


@pytest.mark.parametrize(
    "value", ["192.0.2.0", "x/24", "192.0.2.0/x", "192.0.2.0/99", "192.0.2.0/255.255.255.0"]
)
def test_what_is_no_block(value: str) -> None:
    assert block(value) is None


ADDRESS: Final = {"role": "serverOrHosting", "assignment": "static"}


def of(rule: str, identifier: dict[str, Any], *edits: dict[str, Any]) -> list[str]:
    pointers = found(rule, message("subscriber", replace(ITEM, identifier), *edits))
    return [pointer.rpartition("/")[2] for pointer in pointers]


REAL_MESSAGE: Final = remove("/header/specimen")


@pytest.mark.parametrize(
    ("identifier", "private", "example", "real"),
    [
        ({"ipAddress": {"address": "10.0.0.1"}}, ["address"], [], []),
        ({"ipAddress": {"address": "10.0.0.1", "role": "userSession"}}, ["address"], [], []),
        ({"ipAddress": {"address": "10.0.0.1", "role": "device"}}, [], [], []),
        ({"ipAddress": {"address": "10.0.0.1", "role": "other"}}, [], [], []),
        ({"ipAddress": {"address": "100.64.0.1", "port": 1}}, [], [], []),
        ({"ipAddress": {"address": "192.0.2.1"}}, [], ["address"], []),
        ({"ipAddress": {"address": REAL}}, [], [], ["address"]),
        ({"ipAddress": {"address": "not an address"}}, [], [], []),
        (
            {"ipAddress": {"address": REAL, "destinationAddress": "10.0.0.1"}},
            [],
            [],
            ["address"],
        ),
        (
            {"ipAddress": {"address": "192.0.2.1", "destinationAddress": REAL}},
            [],
            ["address"],
            ["destinationAddress"],
        ),
        ({"ipRange": {"first": "10.0.0.1", "last": "10.0.0.9"}}, ["first"], [], []),
        ({"ipRange": {"first": "192.0.2.1", "last": "192.0.2.9"}}, [], ["first"], []),
        ({"ipRange": {"first": "192.0.2.1", "last": "192.0.3.9"}}, [], [], ["first"]),
        ({"ipRange": {"first": "192.0.2.1", "last": "?"}}, [], [], []),
        ({"ipRange": {"first": "?", "last": "192.0.2.1"}}, [], [], []),
        ({"ipNetwork": {"value": "192.168.0.0/24"}}, ["value"], [], []),
        ({"ipNetwork": {"value": "203.0.113.0/25"}}, [], ["value"], []),
        ({"ipNetwork": {"value": "203.0.112.0/23"}}, [], [], ["value"]),
        ({"ipNetwork": {"value": "?"}}, [], [], []),
        ({"domainName": {"value": "shop.example.com"}}, [], ["value"], []),
        ({"hostName": {"value": "c2"}}, [], [], []),
        ({"hostName": {"value": "10.0.0.1"}}, ["value"], [], []),
        ({"url": {"value": "https://shop.zz/x"}}, [], [], ["value"]),
        ({"url": {"value": "tg://resolve?domain=x"}}, [], [], []),
        ({"emailAddress": {"value": "a@example.org"}}, [], ["value"], []),
        ({"sipUri": {"value": "sip:a@shop.zz"}}, [], [], ["value"]),
        ({"username": {"value": "example.com", "service": "S"}}, [], [], []),
    ],
)
def test_the_three_rules(
    identifier: dict[str, Any], private: list[str], example: list[str], real: list[str]
) -> None:
    assert of("MLA-K07a", identifier) == private
    assert of("MLA-K07a", identifier, REAL_MESSAGE) == private
    assert of("MLA-K07b", identifier) == []
    assert of("MLA-K07b", identifier, REAL_MESSAGE) == example
    assert of("MLA-K07c", identifier) == real
    assert of("MLA-K07c", identifier, REAL_MESSAGE) == []


def test_a_station_on_a_path_may_be_private() -> None:
    station = {
        "identifiers": [{"ipAddress": {"address": "10.0.0.1", "role": "userSession", "shared": "yes"}}]
    }
    judged = message("data-preserved", *_partial([station]))
    for rule in ("MLA-K05a", "MLA-K06a", "MLA-K06b", "MLA-K07a"):
        assert found(rule, judged) == []


def test_what_is_not_asked_for_need_not_be_exact_or_narrow() -> None:
    session = {"address": "198.51.100.7", "role": "userSession"}
    coarse = {"ipAddress": {**session, "observed": {"at": "2026-11-20T00:00:00Z", "precision": "day"}}}
    station = {"identifiers": [coarse, {"ipNetwork": {"value": "198.51.0.0/16"}}]}
    judged = message("data-preserved", *_partial([station]))
    for rule in ("MLA-K05a", "MLA-K05b", "MLA-K06a", "MLA-K06b", "MLA-K09"):
        assert found(rule, judged) == []


def _partial(path: list[Any]) -> list[dict[str, Any]]:
    concerns = {"externalReference": {"reference": "GE-1"}}
    return [
        remove("/body/dataPreserved"),
        add("/body/partialDisclosure", {"concerns": concerns, "path": path}),
    ]
