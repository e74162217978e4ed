"""The syntax of identifiers: what can be one of its kind, however people write it, and what cannot."""

from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.model.identifier import Identifier
from mla_schema.rules.identifier_syntax import _FORMS
from mla_schema.rules.syntax import iban_checks, imei_checks
from tests.rules.judged import TODAY, add, found, message, remove, replace

ITEM: Final = "/body/dataRequest/items/0/identifiers/0"

GOOD: Final = {
    "phoneNumber": [
        "+373 22 000 000",
        "0037322000000",
        "022 000 000",
        "112",
        "+1 (000) 000-0000 EXT. 5",
        "+1 (000) 000-0000 ext. 5",
        "+373\u00a000\u2011000\u2011100",
        "000000000 x12",
    ],
    "msisdn": ["+373 00 000 100", "37300000100", "msisdn-37300000100"],
    "gpsiMsisdn": ["msisdn-37300000100"],
    "telUri": ["tel:+373-00-000-100", "TEL:+37300000100;ext=5"],
    "imsi": ["001010000000100", "00101000000010"],
    "supiImsi": ["imsi-001010000000100", "001010000000100"],
    "imei": ["004999010640000", "00-499901-064000-0", "00499901064000", "0049990106400001"],
    "iccid": [
        "8900000000000000000",
        "89 00 0000 0000 0000 0000",
        "890000000000000000",
        "8900000000000000000F",
    ],
    "macAddress": ["00:00:5e:00:53:01", "00-00-5E-00-53-01", "00005e005301", "0000.5e00.5301"],
    "eui64": ["02:00:5e:ff:fe:00:53:01", "02005efffe005301"],
    "ipAddress": ["192.0.2.1", "2001:db8::1", "2001:DB8:0:0:0:0:0:1", "::ffff:192.0.2.1"],
    "ipNetwork": ["192.0.2.0/24", "192.0.2.1/32", "2001:db8::/64"],
    "domainName": [
        "shop.example.com",
        "example.com.",
        "xn--e1afmkfd.example",
        "пример.example",
        "हिन्दी.example",
        "a.b-c.example",
        "a.b-c.example",
        "10.example.com",
        "shop.exampleX",
        "shop.X",
        "x.1.example",
        "a" * 63 + ".example",
        ".".join(["a" * 63] * 3 + ["a" * 61]),
        # The dot at the end stands for the root and does not count.
        ".".join(["a" * 63] * 3 + ["a" * 61]) + ".",
    ],
    "hostName": [
        "vps77.hosting.example.net",
        "c2",
        "_sip._tcp.example.com",
        "192.0.2.1",
        "[2001:db8::1]",
        "2211",
    ],
    "emailAddress": [
        "a@example.com",
        "first.last+tag@mail.example.org",
        '"first last"@example.com',
        "имя@пример.example",
        "a@[192.0.2.1]",
        "a@localhost",
    ],
    "url": [
        "https://chat.example.com/public/0000/2211?a=b#c",
        "http://192.0.2.1:8080/",
        "chat.example.com/user",
        "https://user@example.com:8443/x",
        "https://пример.example/путь",
        "tg://resolve?domain=specimen",
        "magnet:?xt=urn:btih:0000",
    ],
    "sipUri": [
        "sip:specimen@example.com",
        "sips:+37300000100@example.com:5061;transport=tls",
        "sip:example.com",
    ],
    "supiNai": ["nai-user@realm.example", "user@realm.example"],
    "gpsiNai": ["extid-user@realm.example"],
    "cryptoAddress": [
        "bc1qexampleexampleexampleexampleexampleexa",
        "0x0000000000000000000000000000000000000000",
        "bitcoincash:qexample",
    ],
    "transactionHash": ["deadbeef" * 8, "5exampleexample"],
}
BAD: Final = {
    "phoneNumber": ["+", "1", "+1234567890123456", "EXAMPLEBANK", "00" + "1" * 16, "mail@example.com"],
    "msisdn": ["imsi-001010000000100", "x"],
    "gpsiMsisdn": ["user@realm.example"],
    "telUri": ["+37300000100", "sip:+37300000100", "tel:"],
    "imsi": ["0010100000001", "0010100000001001", "00101000000010A"],
    "supiImsi": ["nai-user@realm.example"],
    "imei": ["0049990106400", "00499901064000012", "A04999010640000"],
    "iccid": ["89000000000000000", "890000000000000000000", "890000000000000000FF"],
    "macAddress": ["00:00:5e:00:53", "00:00:5e:00:53:0g", "02:00:5e:ff:fe:00:53:01"],
    "eui64": ["00:00:5e:00:53:01"],
    "ipAddress": [
        "192.0.2.256",
        "192.0.2",
        "192.0.2.1:443",
        "[2001:db8::1]",
        "192.0.2.0/24",
        "192.0.02.1",
        "?",
    ],
    "ipNetwork": ["192.0.2.1/24", "192.0.2.0", "192.0.2.0/33", "2001:db8::1/64", "192.0.2.0/255.255.255.0"],
    "domainName": [
        "example",
        "-a.example",
        "a-.example",
        "a..example",
        "a b.example",
        "exa[.]mple.com",
        "192.0.2.1",
        "a" * 64 + ".example",
        "я" * 60 + ".example",
        ("a" * 60 + ".") * 5 + "example",
        ".".join(["a" * 63] * 3 + ["a" * 62]),
        "_dmarc.example.com",
    ],
    "hostName": ["host name", "-host", "192.0.2.300", "shop.1", "X192.0.2.1"],
    "emailAddress": [
        "a",
        "@example.com",
        "a@",
        "a b@example.com",
        "a" * 65 + "@example.com",
        "a@@example.com",
    ],
    "url": ["https://example.com/a b", "//", "no-url", "https"],
    "sipUri": ["specimen@example.com", "sip:", "sip:a@b@c"],
    "supiNai": ["user", "user@", "a@b@c"],
    "gpsiNai": ["user"],
    "cryptoAddress": ["bc1 example", "адрес"],
    "transactionHash": ["dead beef"],
}


def identifier(kind: str, value: str) -> dict[str, Any]:
    name = "address" if kind == "ipAddress" else "value"
    return {kind: {name: value, "service": "Exemplu Net"}}


def of(kind: str, value: str) -> list[str]:
    return found("MLA-K08a", message("subscriber", replace(ITEM, identifier(kind, value))))


@pytest.mark.parametrize(
    ("kind", "value"), [(kind, each) for kind, values in GOOD.items() for each in values]
)
def test_what_can_be_one_of_its_kind_is_taken(kind: str, value: str) -> None:
    assert of(kind, value) == []


@pytest.mark.parametrize(("kind", "value"), [(kind, each) for kind, values in BAD.items() for each in values])
def test_what_cannot_be_one_of_its_kind_is_found(kind: str, value: str) -> None:
    name = "address" if kind == "ipAddress" else "value"
    assert of(kind, value) == [f"/dataRequest/items/0/identifiers/0/{kind}/{name}"]


def test_every_kind_with_a_form_is_tried() -> None:
    assert set(GOOD) == set(BAD) == {*_FORMS, "ipAddress"}
    assert set(_FORMS) <= set(Identifier.MEMBERS)


@pytest.mark.parametrize(
    ("first", "last", "wrong"),
    [
        ("192.0.2.1", "192.0.2.9", []),
        ("192.0.2.1", "192.0.2.1", []),
        ("2001:db8::", "2001:db8::ffff", []),
        ("192.0.2.9", "192.0.2.1", ["last"]),
        ("192.0.2.1", "2001:db8::1", ["last"]),
        ("x", "192.0.2.1", ["first"]),
        ("192.0.2.1", "x", ["last"]),
        ("x", "x", ["first", "last"]),
    ],
)
def test_a_range_goes_from_the_lower_address_to_the_higher(first: str, last: str, wrong: list[str]) -> None:
    judged = message("subscriber", replace(ITEM, {"ipRange": {"first": first, "last": last}}))
    pointers = [f"/dataRequest/items/0/identifiers/0/ipRange/{each}" for each in wrong]
    assert found("MLA-K08a", judged) == pointers


def test_the_address_of_the_other_end_is_judged_too() -> None:
    path = f"{ITEM}/ipAddress/destinationAddress"
    assert found("MLA-K08a", message("subscriber", add(path, "198.51.100"))) == [path.removeprefix("/body")]
    assert found("MLA-K08a", message("subscriber", add(path, "198.51.100.1"))) == []


@pytest.mark.parametrize(
    ("kind", "value", "wrong"),
    [
        ("imei", "490154203237518", False),
        ("imei", "490154203237519", True),
        ("imei", "490154203237510", False),
        ("imei", "012345678901237", False),
        ("imei", "49015420323751", False),
        ("bankAccount", "GB82 WEST 1234 5698 7654 32", False),
        ("bankAccount", "GB82 WEST 1234 5698 7654 33", True),
        ("bankAccount", "00000-0000000", False),
        ("bankAccount", "EE00 0000 0000 0000 0000", False),
        ("vehicleIdentifier", "1M8GDM9AXKP042788", False),
        ("vehicleIdentifier", "1M8GDM9AXKP04278", True),
        ("vehicleIdentifier", "1M8GDM9AXKP04278O", True),
        ("username", "specimen", False),
    ],
)
def test_check_digits(kind: str, value: str, *, wrong: bool) -> None:
    judged = message("subscriber", replace(ITEM, identifier(kind, value)))
    assert bool(found("MLA-K08b", judged)) is wrong


def test_a_placeholder_is_for_examples_only() -> None:
    judged = message(
        "subscriber",
        replace(ITEM, identifier("bankAccount", "EE00 0000 0000 0000 0000")),
        remove("/header/specimen"),
    )
    assert len(found("MLA-K08b", judged)) == 1


def test_what_has_no_check_digits_is_not_checked() -> None:
    assert iban_checks("XX")
    assert imei_checks("1")


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("ipAddress", {"address": "192.0.2"}),
        ("ipRange", {"first": "192.0.2.9", "last": "192.0.2.1"}),
        ("macAddress", {"value": "00:00:5e"}),
    ],
)
def test_the_kind_is_told(kind: str, given: dict[str, str]) -> None:
    judged = message("subscriber", replace(ITEM, {kind: given}))
    told = [each.message for each in mla.check(judged, at=TODAY).findings if each.code == "MLA-K08a"]
    assert told == [f"The identifier does not have the form of its kind, '{kind}'."]
