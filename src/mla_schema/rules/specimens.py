"""Addresses and names that lead to nobody, those for examples in a real message, and real ones in an example."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.identifier_role import IdentifierRole
from mla_schema.core.law.technical import (
    RFC_1918,
    RFC_2606,
    RFC_3849,
    RFC_3927,
    RFC_4193,
    RFC_4291,
    RFC_5737,
    RFC_6890,
    RFC_9637,
)
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._registry import hit, rule
from mla_schema.rules.addresses import (
    Standing,
    address,
    block,
    host_of_mailbox,
    host_of_url,
    parsed,
    standing,
    standing_of_host,
    standing_of_range,
)

if TYPE_CHECKING:
    from mla_schema.model.identifier import Identifier
    from mla_schema.rules.context import Context

_INSIDE_A_NETWORK = frozenset({IdentifierRole.DEVICE, IdentifierRole.OTHER})


def _standings(identifier: Any, context: "Context") -> Iterator[tuple[str, Standing | None]]:
    """The fields of an identifier that hold an address or a name, and for what it stands. Other kinds have none."""
    match tag(type(identifier)):
        case "ipAddress":
            yield "address", _standing(identifier.address, context)
            if identifier.destination_address is not None:
                yield "destinationAddress", _standing(identifier.destination_address, context)
        case "ipRange":
            first, last = address(identifier.first), address(identifier.last)
            if first is not None and last is not None:
                yield "first", standing_of_range(first, last)
        case "ipNetwork":
            found = block(identifier.value)
            if found is not None:
                network = found.network
                yield "value", standing_of_range(network.network_address, network.broadcast_address)
        case "domainName" | "hostName":
            yield "value", standing_of_host(identifier.value)
        case "url":
            yield "value", standing_of_host(host_of_url(identifier.value))
        case "emailAddress" | "sipUri":
            yield "value", standing_of_host(host_of_mailbox(identifier.value))
        case _:
            pass


def _standing(value: str, context: "Context") -> Standing | None:
    found = parsed(context, value)
    return standing(found) if found is not None else None


@rule("MLA-K07a", Severity.ERROR, RFC_1918, RFC_3927, RFC_4193, RFC_4291, RFC_6890, on="Identifier")
def _leads_to_nobody(identifier: "Identifier", context: "Context") -> Iterator[Hit]:
    """The address is private or reserved: it is used in countless networks at once and leads to no subscriber.

    Why: No provider can say who stands behind such an address. It was probably read in a log from inside a network,
    where the public address stands in another column.

    Fix: Look for the public address, often that of a router or gateway. If a device within the network of the holder
    is meant, say so with the role 'device'.
    """
    if identifier.role in _INSIDE_A_NETWORK or tag(type(context.message.body)) == "partialDisclosure":
        return
    for field, found in _standings(identifier, context):
        if found is Standing.NOBODY and field != "destinationAddress":
            yield hit(field)


@rule("MLA-K07b", Severity.ERROR, RFC_2606, RFC_3849, RFC_5737, RFC_9637, on="Identifier")
def _example_in_a_real_message(identifier: "Identifier", context: "Context") -> Iterator[Hit]:
    """The address or name is reserved for examples, and the message is not marked as one.

    Why: Such addresses are in use nowhere. They come from a template or a training case, and the real one is missing.

    Fix: Put the real address or name in its place; if the message is an example or a test, say so in 'specimen'.
    """
    if not context.specimen:
        for field, found in _standings(identifier, context):
            if found is Standing.EXAMPLE:
                yield hit(field)


@rule("MLA-K07c", Severity.ERROR, RFC_2606, RFC_3849, RFC_5737, RFC_9637, on="Identifier")
def _real_in_an_example(identifier: "Identifier", context: "Context") -> Iterator[Hit]:
    """The message is marked as an example and holds an address or name that may belong to somebody.

    Why: Examples are copied, published and tested with. Nobody's address may end up in a request for data by that.

    Fix: Use addresses and names that are reserved for examples: 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24,
    2001:db8::/32, example.com, example.net, example.org. If the message is real, remove 'specimen'.
    """
    if context.specimen:
        for field, found in _standings(identifier, context):
            if found is Standing.REAL:
                yield hit(field)
