"""What an address or a name of the internet stands for: somebody's connection, an example, or nobody's in particular.

The tables are our own, each line with its source: those of the standard library differ between versions of Python.
"""

import re
from enum import Enum
from ipaddress import (
    IPv4Address,
    IPv4Interface,
    IPv6Address,
    IPv6Interface,
    ip_address,
    ip_interface,
    ip_network,
)
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from mla_schema.rules.context import Context

Address: TypeAlias = IPv4Address | IPv6Address
Block: TypeAlias = IPv4Interface | IPv6Interface


class Standing(Enum):
    """For what an address or a name stands."""

    REAL = "real"
    """Real. It is, or may be, in use on the internet."""
    EXAMPLE = "example"
    """Example. It is reserved for examples and tests."""
    CARRIER = "carrier"
    """Carrier. It lies between a carrier and its customers, who are told apart by ports and instants."""
    NOBODY = "nobody"
    """Nobody. It is private, reserved, or for a group, and leads to no subscriber."""


_NOBODY = (
    "0.0.0.0/8",  # RFC 1122: this host on this network
    "10.0.0.0/8",  # RFC 1918: private
    "127.0.0.0/8",  # RFC 1122: loopback
    "169.254.0.0/16",  # RFC 3927: link-local
    "172.16.0.0/12",  # RFC 1918: private
    "192.0.0.0/24",  # RFC 6890: assignments for protocols
    "192.168.0.0/16",  # RFC 1918: private
    "198.18.0.0/15",  # RFC 2544: measurements of devices
    "224.0.0.0/4",  # RFC 5771: multicast
    "240.0.0.0/4",  # RFC 1112: reserved, with the broadcast address of RFC 919
    "::/127",  # RFC 4291: unspecified and loopback
    "64:ff9b:1::/48",  # RFC 8215: translation within a network
    "100::/64",  # RFC 6666: discarded
    "2001:2::/48",  # RFC 5180: measurements of devices
    "2001:20::/28",  # RFC 7343: hashes of keys, never routed
    "fc00::/7",  # RFC 4193: unique local
    "fe80::/10",  # RFC 4291: link-local
    "fec0::/10",  # RFC 3879: site-local, given up
    "ff00::/8",  # RFC 4291: multicast
)
_EXAMPLES = (
    "192.0.2.0/24",  # RFC 5737
    "198.51.100.0/24",  # RFC 5737
    "203.0.113.0/24",  # RFC 5737
    "2001:db8::/32",  # RFC 3849
    "3fff::/20",  # RFC 9637
)
_CARRIER = ("100.64.0.0/10",)  # RFC 6598
_EXAMPLE_NAMES = (  # RFC 2606
    *("example", "test", "invalid", "localhost"),
    *("example.com", "example.net", "example.org"),
)

_SPECIAL = {
    version: tuple(
        (int(network.netmask), int(network.network_address), standing)
        for standing, blocks in (
            (Standing.NOBODY, _NOBODY),
            (Standing.EXAMPLE, _EXAMPLES),
            (Standing.CARRIER, _CARRIER),
        )
        for network in map(ip_network, blocks)
        if network.version == version
    )
    for version in (4, 6)
}
"""The blocks as numbers, by version: a message may have thousands of addresses, and each is looked up."""

_SPECIAL_OF_BYTE = tuple(
    tuple(entry for entry in _SPECIAL[4] if (byte << 24) & entry[0] == entry[1] & (0xFF << 24))
    for byte in range(256)
)
"""Those of IPv4 again, by the first byte of the address: most bytes have none."""

_BYTES = {str(byte): byte for byte in range(256)}
"""The parts of an IPv4 address in their only usual form: decimal, and without zeros in front."""
_PARTS = 4
_HOST_OF_MAILBOX = re.compile(r"@(\[[^\]@]*\]|[^@:;?>]*)[^@]*\Z")
_HOST_OF_URL = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/?#@]*@)?(\[[^\]/?#]*\]|[^/?#:]*)")


def address(value: str) -> Address | None:
    """An address as it is written, or None where it is none.

    Args:
        value: The text.
    """
    number = _usual(value)
    if number is not None:
        return IPv4Address(number)
    # The standard library tells it by an exception only.
    try:
        return ip_address(value)
    except ValueError:
        return None


def _usual(value: str) -> int | None:
    """An IPv4 address in its usual form, as a number. The standard library takes ten times as long for it."""
    # What has more parts is no address, however many they are.
    parts = [_BYTES.get(part) for part in value.split(".", _PARTS)]
    if len(parts) != _PARTS or None in parts:
        return None
    return int.from_bytes(parts)  # type: ignore[arg-type]  # None is none of them.


def standing_of(context: "Context", value: str) -> Standing | None:
    """For what the address in a text stands, or None where it is none. Each text of a message is read once for all rules.

    Args:
        context: The context, which remembers it.
        value: The text.
    """
    known = context.standings
    if value not in known:
        number = _usual(value)
        found = address(value) if number is None else None
        if number is not None:
            known[value] = _standing_of_number(number)
        else:
            known[value] = standing(found) if found is not None else None
    return known[value]


def block(value: str) -> Block | None:
    """A block in CIDR notation, with the address that is written before the slash, or None where it is none.

    Args:
        value: The text.
    """
    if not re.fullmatch(r"[^/]+/[0-9]{1,3}", value):
        return None
    try:
        return ip_interface(value)
    except ValueError:
        return None


def standing(found: Address) -> Standing:
    """For what an address stands; an IPv4 address that is written in IPv6 is judged as what it is.

    Args:
        found: The address.
    """
    if isinstance(found, IPv6Address):
        if found.ipv4_mapped is not None:
            return standing(found.ipv4_mapped)
        return _standing_in(_SPECIAL[6], int(found))
    return _standing_of_number(int(found))


def _standing_of_number(number: int) -> Standing:
    return _standing_in(_SPECIAL_OF_BYTE[number >> 24], number)


def _standing_in(blocks: "tuple[tuple[int, int, Standing], ...]", number: int) -> Standing:
    for mask, first, special in blocks:
        if number & mask == first:
            return special
    return Standing.REAL


def standing_of_range(first: Address, last: Address) -> Standing:
    """For what a range stands: real where its ends differ.

    Args:
        first: The first address.
        last: The last address.
    """
    found = standing(first)
    return found if standing(last) is found else Standing.REAL


def standing_of_host(value: str) -> Standing | None:
    """For what the name of a host or an address in its place stands; None for a name of one label that is not reserved.

    Args:
        value: The name, or an address as URLs write it.
    """
    found = address(value.strip("[]"))
    if found is not None:
        return standing(found)
    name = value.rstrip(".").lower()
    if any(name == each or name.endswith(f".{each}") for each in _EXAMPLE_NAMES):
        return Standing.EXAMPLE
    return Standing.REAL if "." in name else None


def host_of_url(value: str) -> str:
    """The host in a URL, whose scheme may be left out; empty where there is none.

    Args:
        value: The URL.
    """
    found = _HOST_OF_URL.match(value)
    return found[1] if found else ""


def host_of_mailbox(value: str) -> str:
    """What follows the last at sign, without port, parameters and brackets; empty where there is none.

    Args:
        value: An e-mail address, or a SIP URI.
    """
    found = _HOST_OF_MAILBOX.search(value)
    return found[1] if found else ""
