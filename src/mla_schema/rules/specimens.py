"""Addresses and names that lead to nobody, those for examples in a real message, and real ones in an example."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

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
    standing_of,
    standing_of_host,
    standing_of_range,
)

if TYPE_CHECKING:
    from mla_schema.model.identifier import Identifier
    from mla_schema.rules.context import Context

_Standings: TypeAlias = tuple[tuple[str, Standing | None], ...]

# A member is looked up in its class as slowly as in a table, and these are asked for with every address of a message.
_NOBODY, _EXAMPLE, _REAL = Standing.NOBODY, Standing.EXAMPLE, Standing.REAL

_INSIDE_A_NETWORK = frozenset({IdentifierRole.DEVICE, IdentifierRole.OTHER})


def _of_address(found: Any, context: "Context") -> _Standings:
    own = ("address", standing_of(context, found.address))
    other = found.destination_address
    return (own,) if other is None else (own, ("destinationAddress", standing_of(context, other)))


def _of_range(found: Any, _: "Context") -> _Standings:
    first, last = address(found.first), address(found.last)
    return (("first", standing_of_range(first, last)),) if first is not None and last is not None else ()


def _of_network(found: Any, _: "Context") -> _Standings:
    parsed = block(found.value)
    if parsed is None:
        return ()
    network = parsed.network
    return (("value", standing_of_range(network.network_address, network.broadcast_address)),)


def _of_host(found: Any, _: "Context") -> _Standings:
    return (("value", standing_of_host(found.value)),)


def _of_url(found: Any, _: "Context") -> _Standings:
    return (("value", standing_of_host(host_of_url(found.value))),)


def _of_mailbox(found: Any, _: "Context") -> _Standings:
    return (("value", standing_of_host(host_of_mailbox(found.value))),)


_READERS: "Mapping[str, Callable[[Any, Context], _Standings]]" = {
    "ipAddress": _of_address,
    "ipRange": _of_range,
    "ipNetwork": _of_network,
    "domainName": _of_host,
    "hostName": _of_host,
    "url": _of_url,
    "emailAddress": _of_mailbox,
    "sipUri": _of_mailbox,
}


def _standings(identifier: "Identifier", context: "Context") -> _Standings:
    """The fields of an identifier that hold an address or a name, and for what it stands. Other kinds have none."""
    reader = _READERS.get(tag(type(identifier)))
    return () if reader is None else reader(identifier, context)


@rule("MLA-K07a", Severity.ERROR, RFC_1918, RFC_3927, RFC_4193, RFC_4291, RFC_6890, on="Identifier")
def _leads_to_nobody(identifier: "Identifier", context: "Context") -> Iterator[Hit]:
    """The address is private or reserved: it is used in countless networks at once and leads to no subscriber.

    Why: No provider can say who stands behind such an address. It was probably read in a log from inside a network,
    where the public address stands in another column.

    Fix: Look for the public address, often that of a router or gateway. If a device within the network of the holder
    is meant, say so with the role 'device'.
    """
    for field, found in _standings(identifier, context):
        if found is _NOBODY and field != "destinationAddress" and not _is_within(identifier, context):
            yield hit(field)


def _is_within(identifier: "Identifier", context: "Context") -> bool:
    """Whether an identifier is meant within a network, or is one of the stations on a path."""
    return identifier.role in _INSIDE_A_NETWORK or tag(type(context.message.body)) == "partialDisclosure"


@rule("MLA-K07b", Severity.ERROR, RFC_2606, RFC_3849, RFC_5737, RFC_9637, on="Identifier")
def _example_in_a_real_message(identifier: "Identifier", context: "Context") -> Iterator[Hit]:
    """The address or name is reserved for examples, and the message is not marked as one.

    Why: Such addresses are in use nowhere. They come from a template or a training case, and the real one is missing.

    Fix: Put the real address or name in its place; if the message is an example or a test, say so in 'specimen'.
    """
    if not context.specimen:
        for field, found in _standings(identifier, context):
            if found is _EXAMPLE:
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
            if found is _REAL:
                yield hit(field)
