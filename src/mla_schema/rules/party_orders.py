"""Orders under the Second Protocol: what the Party of the provider has declared that it needs."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.authority_type import AuthorityType
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.law.second_protocol import (
    CETS224_7_2_B,
    CETS224_7_4_G,
    CETS224_7_5_A,
    CETS224_8_4,
    CETS224_8_11,
)
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.rules._party import addressed, asked, issued_on, resting_on
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.openings.give_effect_request import GiveEffectRequest
    from mla_schema.model.openings.provider_order import ProviderOrder
    from mla_schema.model.steps.order_notification import OrderNotification
    from mla_schema.rules.context import Context

_JUDICIAL = frozenset(
    {AuthorityType.JUDGE, AuthorityType.COURT, AuthorityType.INVESTIGATING_JUDGE, AuthorityType.PROSECUTOR}
)


def _declared(party: Any, article: str, context: "Context") -> Any:
    """The arguments of a hit that rests on a declaration of the Party, where one is recorded."""
    day = issued_on(context)
    facts = party.declaration(article, on=day) if party is not None else ()
    return resting_on(party, facts[0], on=day) if facts else None


@rule("MLA-P03", Severity.ERROR, CETS224_7_2_B, on="ProviderOrder", needs_party=True)
def _issued_by_another_level(body: "ProviderOrder", context: "Context") -> Iterator[Hit]:
    """The order is not issued by, or under the supervision of, the kind of authority that the other Party asks for.

    Why: The Party has declared that orders come from a judge, court or prosecutor, or under their supervision.

    Fix: Name the supervising authority in 'supervisedBy', or have the order issued or validated by one.
    """
    issuer = body.order.issuing_authority
    declared = _declared(asked(context), "7(2)(b)", context)
    if (
        declared is not None
        and issuer is not None
        and issuer.supervised_by is None
        and _JUDICIAL.isdisjoint(issuer.types)
    ):
        yield hit("order", "issuingAuthority", "types", **declared)


@rule("MLA-P04a", Severity.ERROR, CETS224_7_5_A, CETS224_7_4_G, on="ProviderOrder", needs_party=True)
def _not_notified(body: "ProviderOrder", context: "Context") -> Iterator[Hit]:
    """It is not stated that the authority of the provider's State is notified at the same time.

    Why: That State has declared that it wants to know of each order, so that it can object in time.

    Fix: Send the notification together with the order, and answer 'notified' with yes.
    """
    declared = _declared(asked(context), "7(5)(a)", context)
    supplement = body.supplement
    if declared is None or (supplement is not None and supplement.notified is YesNoUnknown.YES):
        return
    yield hit(*(("supplement", "notified") if supplement is not None else ("supplement",)), **declared)


@rule("MLA-P04b", Severity.ERROR, CETS224_7_5_A, on="OrderNotification", needs_party=True)
def _notified_without_facts(notification: "OrderNotification", context: "Context") -> Iterator[Hit]:
    """The notification has no summary of the facts.

    Why: The notified authority decides by the facts whether to object, and has asked to be notified.

    Fix: Say in 'summary' what happened. The provider does not see it.
    """
    declared = _declared(addressed(context), "7(5)(a)", context)
    if declared is not None and not notification.summary:
        yield hit("summary", **declared)


@rule("MLA-P05a", Severity.ERROR, CETS224_8_11, on="GiveEffectRequest", needs_party=True)
def _not_from_the_central_authority(_: "GiveEffectRequest", context: "Context") -> Iterator[Hit]:
    """The request does not come from a central authority.

    Why: The requested Party has declared that it takes such requests from central authorities only.

    Fix: Send it through the central authority, or name 'centralAuthority' among the types of the sender if it is one.
    """
    declared = _declared(asked(context), "8(11)", context)
    types = getattr(context.header.sender, "types", ())
    if declared is not None and AuthorityType.CENTRAL_AUTHORITY not in types:
        # Whether another authority was agreed on, as the article allows, is not in the message.
        yield hit("order", **{**declared, "weight": _lighter(declared["weight"])})


def _lighter(severity: Severity) -> Severity:
    return Severity.NOTE if severity is Severity.NOTE else Severity.WARNING


@rule("MLA-P05b", Severity.WARNING, CETS224_8_4, on="GiveEffectRequest", needs_party=True)
def _no_additional_information(body: "GiveEffectRequest", context: "Context") -> Iterator[Hit]:
    """The additional information is missing that the requested Party has declared to need.

    Why: Without it the Party cannot give effect to the order, and the time limits do not begin to run.

    Fix: Read the declaration, and add what it asks for in 'additionalInformation'.
    """
    declared = _declared(asked(context), "8(4)", context)
    support = body.supporting_information
    if declared is None or (support is not None and support.additional_information):
        return
    place = (
        ("supportingInformation", "additionalInformation")
        if support is not None
        else ("supportingInformation",)
    )
    yield hit(*place, **declared)
