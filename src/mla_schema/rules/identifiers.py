"""Identifiers: what makes an address, a number or a name lead to one user at one moment."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mla_schema.codes.identifier_role import IdentifierRole
from mla_schema.codes.time_precision import TimePrecision
from mla_schema.core.law.european_union import EPOC_ANNEX_I_E
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.identifiers.network import IpAddress
    from mla_schema.rules.context import Context

_EXACT = frozenset({TimePrecision.SECOND, TimePrecision.MILLISECOND})


@rule("MLA-K05a", Severity.ERROR, EPOC_ANNEX_I_E, on="IpAddress")
def _session_without_instant(address: "IpAddress", _: "Context") -> Iterator[Hit]:
    """The address of a user session is given without the instant at which it was seen.

    Why: Providers give the same address to many users, one after the other. Only the instant tells who had it.

    Fix: Give the instant exactly as the log has it, with the offset of the log; if it is the address of a server, say so
    in 'role'.
    """
    if address.role is IdentifierRole.USER_SESSION and address.observed is None:
        yield hit("observed")


@rule("MLA-K05b", Severity.WARNING, EPOC_ANNEX_I_E, on="IpAddress")
def _session_with_a_coarse_instant(address: "IpAddress", _: "Context") -> Iterator[Hit]:
    """The address of a user session was seen at an instant that is not exact to the second.

    Why: Within a minute or an hour a shared address may have had many users, and the provider will name none of them.

    Fix: Look for a log that has seconds. If there is none, leave it as it is: seconds are never invented.
    """
    seen = address.observed
    if (
        address.role is IdentifierRole.USER_SESSION
        and seen is not None
        and seen.precision not in {None, *_EXACT}
    ):
        yield hit("observed", "precision")
