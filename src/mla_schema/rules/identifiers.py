"""Identifiers: what makes an address, a number or a name lead to one user at one moment."""

from collections.abc import Iterator
from ipaddress import IPv4Address
from typing import TYPE_CHECKING, Any

from mla_schema.codes.address_assignment import AddressAssignment
from mla_schema.codes.identifier_role import IdentifierRole
from mla_schema.codes.time_precision import TimePrecision
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.law.european_union import EPOC_ANNEX_I_E, EPOC_ANNEX_I_F_B
from mla_schema.core.law.practice import SIRIUS
from mla_schema.core.law.technical import RFC_6302, RFC_6598
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit, Path
from mla_schema.model.node import tag
from mla_schema.rules._asking import items_of
from mla_schema.rules._registry import hit, rule
from mla_schema.rules.addresses import Standing, address, block, standing

if TYPE_CHECKING:
    from mla_schema.model.body import Opening
    from mla_schema.model.identifier import Identifier
    from mla_schema.model.identifiers.network import IpAddress
    from mla_schema.rules.context import Context

# A member is looked up in its class as slowly as in a table, and this one is asked for with every address of a message.
_SESSION = IdentifierRole.USER_SESSION
_EXACT = frozenset({None, TimePrecision.SECOND, TimePrecision.MILLISECOND})
"""Precisions with which nothing is wrong; where none is stated, the instant is as exact as it is written."""
_OF_A_USER = frozenset({None, _SESSION, IdentifierRole.SENDER})
_GIVEN_BY_THE_SERVICE = frozenset({"username", "accountId", "providerUserId"})
_OF_SEVERAL = frozenset({"ipNetwork", "ipRange"})
_WIDEST = {4: 24, 6: 64}
"""The longest prefix of a block that is too large, by the version of the address, is one less than this."""


@rule("MLA-K05a", Severity.ERROR, EPOC_ANNEX_I_E, on="IpAddress")
def _session_without_instant(found: "IpAddress", context: "Context") -> Iterator[Hit]:
    """The address of a user session is given without the instant at which it was seen.

    Why: Providers give the same address to many users, one after the other. Only the instant tells who had it.

    Fix: Give the instant exactly as the log has it, with the offset of the log; if it is the address of a server, say so
    in 'role'.
    """
    if found.observed is None and found.role is _SESSION and _is_asked_for(context):
        yield hit("observed")


@rule("MLA-K05b", Severity.WARNING, EPOC_ANNEX_I_E, on="IpAddress")
def _session_with_a_coarse_instant(found: "IpAddress", context: "Context") -> Iterator[Hit]:
    """The address of a user session was seen at an instant that is not exact to the second.

    Why: Within a minute or an hour a shared address may have had many users, and the provider will name none of them.

    Fix: Look for a log that has seconds. If there is none, leave it as it is: seconds are never invented.
    """
    seen = found.observed
    if (
        seen is not None
        and seen.precision not in _EXACT
        and found.role is _SESSION
        and found.assignment is not AddressAssignment.STATIC
        and _is_asked_for(context)
    ):
        yield hit("observed", "precision")


@rule("MLA-K06a", Severity.ERROR, EPOC_ANNEX_I_F_B, RFC_6302, RFC_6598, on="IpAddress")
def _shared_without_port(found: "IpAddress", context: "Context") -> Iterator[Hit]:
    """The address is shared by several users at once, and the source port is missing.

    Why: Behind such an address thousands of customers may be on the internet in the same second. Only the source port
    tells them apart.

    Fix: Ask the owner of the server for a log with source ports, and give the port in 'port'.
    """
    if found.port is None and found.role in _OF_A_USER and _is_shared(found) and _is_asked_for(context):
        yield hit("port")


@rule("MLA-K06b", Severity.WARNING, EPOC_ANNEX_I_F_B, RFC_6302, on="IpAddress")
def _session_without_port(found: "IpAddress", context: "Context") -> Iterator[Hit]:
    """The IPv4 address of a user session is given without the source port.

    Why: IPv4 addresses are scarce, and many providers let many customers share one at the same time. Then only the
    source port tells whose connection it was.

    Fix: Give the source port in 'port' if any log has it. If it is known that nobody else used the address, say so in
    'shared' or 'assignment'.
    """
    if (
        found.port is None
        and found.role is _SESSION
        and _is_public_ipv4(found.address)
        and found.assignment is not AddressAssignment.STATIC
        and found.shared in {None, YesNoUnknown.UNKNOWN}
        and _is_asked_for(context)
    ):
        yield hit("port")


@rule("MLA-K09", Severity.WARNING, SIRIUS, on="Identifier")
def _too_many_addresses(identifier: "Identifier", context: "Context") -> Iterator[Hit]:
    """The range has more addresses than a /{prefix} block of IPv{version}.

    Why: So large a range belongs to many people who have nothing to do with the case. Providers refuse such requests
    as too broad, and the interface of ETSI for requests to providers has no field for ranges.

    Fix: Name the addresses that were used, each with its instant. If the whole range is meant, as that of one company,
    say in 'remarks' why.
    """
    if tag(type(identifier)) not in _OF_SEVERAL:
        return
    version, size = _size(identifier)
    if size > _largest(version) and not identifier.remarks and _is_asked_for(context):
        yield hit(prefix=_WIDEST[version], version=version)


def _size(identifier: Any) -> tuple[int, int]:
    """The version and number of the addresses of a range or block; none where it is not of its form."""
    if tag(type(identifier)) == "ipNetwork":
        found = block(identifier.value)
        if found is not None:
            return found.version, found.network.num_addresses
        return 4, 0
    first, last = address(identifier.first), address(identifier.last)
    if first is not None and last is not None and first.version == last.version:
        return first.version, int(last) - int(first) + 1
    return 4, 0


def _largest(version: int) -> int:
    bits = {4: 32, 6: 128}[version]
    return int(1 << (bits - _WIDEST[version]))


@rule("MLA-K10", Severity.ERROR, EPOC_ANNEX_I_E, on="Opening")
def _user_of_which_service(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """A name or number that a service gives to its users is given without the service.

    Why: The same name is another person in each service, and one provider may run several services.

    Fix: Name the service in 'service', as its users know it, or in 'services' of the provider.
    """
    given: Any = opening
    if tag(type(opening)) == "spontaneousInformation":
        yield from _without_service(("identifiers",), given.identifiers)
    # The provider that is to be served with an order holds the data of every item.
    elif opening.CONTENT is None or not _names_a_service(opening.content.provider):
        for way, item in items_of(opening):
            if not _names_a_service(item.provider):
                yield from _without_service((*way, "identifiers"), item.identifiers)


def _without_service(way: Path, identifiers: tuple[Any, ...]) -> Iterator[Hit]:
    for position, identifier in enumerate(identifiers):
        kind = tag(type(identifier))
        if kind in _GIVEN_BY_THE_SERVICE and identifier.service is None:
            yield hit(*way, position, kind, "service")


def _names_a_service(provider: Any) -> bool:
    return provider is not None and bool(provider.services)


def _is_public_ipv4(written: str) -> bool:
    parsed = address(written)
    return isinstance(parsed, IPv4Address) and standing(parsed) in {Standing.REAL, Standing.EXAMPLE}


def _is_shared(found: "IpAddress") -> bool:
    parsed = address(found.address)
    return found.shared is YesNoUnknown.YES or (parsed is not None and standing(parsed) is Standing.CARRIER)


def _is_asked_for(context: "Context") -> bool:
    """Whether identifiers are what data are asked for by; in a partial disclosure they are stations on a path."""
    return tag(type(context.message.body)) != "partialDisclosure"
