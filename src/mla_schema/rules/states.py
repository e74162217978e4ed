"""The States: the one that asks and the one that is asked."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.instrument import Instrument
from mla_schema.core.law.technical import OURS
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.header import Header
    from mla_schema.rules.context import Context

_FROM_STATE_TO_STATE = frozenset(
    {
        "dataRequest",
        "preservationRequest",
        "giveEffectRequest",
        "realTimeTrafficRequest",
        "interceptionRequest",
    }
)


@rule("MLA-K23", Severity.ERROR, OURS, on="Header")
def _asks_its_own_state(header: "Header", context: "Context") -> Iterator[Hit]:
    """The request is addressed to an authority of the State from which it comes.

    Why: Mutual legal assistance is what one State asks of another. A request that names the same State twice was
    addressed wrongly, or is meant for the own central authority.

    Fix: Name the authority of the requested State in 'recipient'. What goes through the own central authority is still
    addressed to the other State; the central authority sends it on with a transmittal. If both are parts of one State
    with laws of their own, declare it as a known gap.
    """
    if tag(type(context.message.body)) not in _FROM_STATE_TO_STATE:
        return
    recipient: Any = header.recipient
    if tag(type(recipient)) != "authority" or recipient.country is None:
        return
    if recipient.country == _requesting_state(header) and not _rests_on_domestic_law_alone(context):
        yield hit("recipient", "authority", "country")


def _requesting_state(header: "Header") -> str | None:
    """The State of the authority for which the sender acts; else that of the sender."""
    principal = header.capacity.principal if header.capacity is not None else None
    asking: Any = header.sender if principal is None or principal.country is None else principal
    state: str | None = asking.country
    return state


def _rests_on_domestic_law_alone(context: "Context") -> bool:
    instruments = {basis.instrument for basis in context.bases} - {None}
    return instruments == {Instrument.DOMESTIC_LAW}
