"""Identifiers of the internet: addresses, names, links, interfaces."""

from typing import Annotated

from mla_schema.codes.address_assignment import AddressAssignment
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.marks import PERSONAL
from mla_schema.model.identifier import Identifier, ValueIdentifier
from mla_schema.model.scalars import AutonomousSystemNumber, IdentifierValue, Port


class IpAddress(Identifier):
    """An IPv4 or IPv6 address, with the port from which it was used.

    Source: EPOC_ANNEX_I_E, RFC_6302.
    """

    address: Annotated[IdentifierValue, PERSONAL]
    """Address. The IPv4 or IPv6 address, verbatim."""
    port: Port | None = None
    """Port. The port at this address: of a user, the source port, without which a shared address names nobody; of
    a server, the port that it listens on.
    Source: RFC_6302, EPOC_ANNEX_I_F."""
    destination_address: Annotated[IdentifierValue | None, PERSONAL] = None
    """Destination address. The address to which it connected.
    Source: EPOC_ANNEX_I_F."""
    destination_port: Port | None = None
    """Destination port. The port to which it connected.
    Source: EPOC_ANNEX_I_F."""
    assignment: AddressAssignment | None = None
    """Assignment. Whether the address is assigned permanently or for a session."""
    shared: YesNoUnknown | None = None
    """Shared. Whether several users share the address at once, as behind carrier-grade NAT.
    Source: RFC_6302."""


class IpNetwork(ValueIdentifier):
    """A block of addresses in CIDR notation.

    Source: EPOC_ANNEX_I_E.
    """


class IpRange(Identifier):
    """A range of addresses from the first to the last.

    Source: EPOC_ANNEX_I_E.
    """

    first: Annotated[IdentifierValue, PERSONAL]
    """First. The first address."""
    last: Annotated[IdentifierValue, PERSONAL]
    """Last. The last address."""


class DomainName(ValueIdentifier):
    """A domain name.

    Source: CETS224_6_3_B.
    """


class HostName(ValueIdentifier):
    """The name of a host."""


class Url(ValueIdentifier):
    """The address of a page, profile, post or file."""


class AutonomousSystem(Identifier):
    """An autonomous system of the internet.

    Source: RFC_6793.
    """

    number: AutonomousSystemNumber
    """Number. The AS number."""


class MacAddress(ValueIdentifier):
    """The hardware address of a network interface, of 48 bits.

    Source: EPOC_ANNEX_I_E, ETSI_TS_103280.
    """


class Eui64(ValueIdentifier):
    """The hardware address of an interface, of 64 bits.

    Source: ETSI_TS_103280.
    """
