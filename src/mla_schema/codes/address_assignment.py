"""Code list: assignment of an address."""

from enum import StrEnum


class AddressAssignment(StrEnum):
    """How a provider assigns an address to its customers.

    Some Parties treat a look-up of a dynamic address as access to traffic data.

    Source: OURS.
    """

    STATIC = "static"
    """Static. The address is assigned to one customer for a long time."""

    DYNAMIC = "dynamic"
    """Dynamic. The address passes from customer to customer, so the instant of use decides who had it."""

    UNKNOWN = "unknown"
    """Unknown. The sender does not know how the address is assigned."""
