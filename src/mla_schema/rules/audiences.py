"""Audiences: what the provider sees, and what is for the requested Party alone."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.core.law.second_protocol import CETS224_8_3, CETS224_8_3_A, CETS224_8_3_B
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit, Path
from mla_schema.model.node import tag
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.openings.give_effect_request import GiveEffectRequest
    from mla_schema.model.order import Order, SupportingInformation
    from mla_schema.model.service_provider import ServiceProvider
    from mla_schema.rules.context import Context


@rule("MLA-K29", Severity.ERROR, CETS224_8_3, CETS224_8_3_A, CETS224_8_3_B, on="GiveEffectRequest")
def _told_to_the_provider(request: "GiveEffectRequest", _: "Context") -> Iterator[Hit]:
    """The order repeats what stands in the supporting information.

    Why: The order is served on the provider. The supporting information, with the facts and why the data matter, is
    for the requested Party alone, and nobody may pass it on to the provider without consent.

    Fix: Remove it from the order. The provider needs to know which data are sought, and not why.
    """
    if request.supporting_information is None:
        return
    withheld = _withheld(request.supporting_information)
    for way, statements in _shown(request.order):
        for position, statement in enumerate(statements):
            if statement in withheld:
                yield hit("order", *way, position)


def _withheld(information: "SupportingInformation") -> frozenset[Any]:
    return frozenset(
        statement
        for statements in (
            information.holds_data_because,
            information.summary,
            information.relevance,
            information.other_means,
            information.additional_information,
        )
        for statement in statements
    )


def _shown(order: "Order") -> Iterator[tuple[Path, tuple[Any, ...]]]:
    """The statements of an order, each list with the way to it."""
    yield from _shown_of(order.provider, ("provider",))
    for position, offence in enumerate(order.offences):
        yield ("offences", position, "conduct"), offence.conduct
    for position, item in enumerate(order.items):
        yield ("items", position, "description"), item.description
        yield ("items", position, "periodJustification"), item.period_justification
        yield from _shown_of(item.provider, ("items", position, "provider"))
        for place, identifier in enumerate(item.identifiers):
            kind = tag(type(identifier))
            yield ("items", position, "identifiers", place, kind, "remarks"), identifier.remarks
    if order.confidentiality is not None:
        yield ("confidentiality", "reasons"), order.confidentiality.reasons
    for position, formality in enumerate(order.formalities):
        yield ("formalities", position, "details"), formality.details


def _shown_of(provider: "ServiceProvider | None", way: Path) -> Iterator[tuple[Path, tuple[Any, ...]]]:
    if provider is not None:
        yield (*way, "holdsDataBecause"), provider.holds_data_because
        yield (*way, "addressedBecause"), provider.addressed_because
