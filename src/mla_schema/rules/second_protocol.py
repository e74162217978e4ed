"""What the Second Protocol to the Budapest Convention asks of requests and orders under its Articles 6 to 9."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.assurance_kind import AssuranceKind
from mla_schema.codes.contact_purpose import ContactPurpose
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.law.second_protocol import (
    CETS224_6_3_A,
    CETS224_6_3_C,
    CETS224_6_3_D,
    CETS224_7_3_A,
    CETS224_7_4_B,
    CETS224_7_4_C,
    CETS224_7_4_D,
    CETS224_7_4_H,
    CETS224_8_3_A_I,
    CETS224_8_3_B_II,
    CETS224_8_3_B_III,
    CETS224_8_3_B_VIII,
    CETS224_9_3_D,
    CETS224_9_3_H,
)
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._asking import (
    DOMAIN_REGISTRATION,
    GIVE_EFFECT,
    PROVIDER_ORDER,
    REQUESTS,
    Part,
    companion,
    core,
    sent_under,
)
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.body import Opening
    from mla_schema.model.openings.domain_registration_request import DomainRegistrationRequest
    from mla_schema.model.openings.give_effect_request import GiveEffectRequest
    from mla_schema.rules.context import Context


@rule("MLA-C15", Severity.ERROR, CETS224_7_4_B, CETS224_8_3_B_II, CETS224_9_3_D, on="Opening")
def _no_provisions_and_penalties(opening: "Opening", context: "Context") -> Iterator[Hit]:
    """The provisions on the offence and the penalties are not both given.

    Why: The Protocol asks for both: they show that the conduct is an offence, and how serious it is.

    Fix: Give 'provisions' and 'penalty' of each offence; those that support an order stand with what accompanies it.
    """
    part = companion(opening)
    if part is not None:
        offences = getattr(part.holder, "provisions", ())
        if tag(type(opening)) == PROVIDER_ORDER:
            # The provider sees order and supplement together. Under Article 8 it does not see what supports the order,
            # and what stands in the order must not have to.
            order: Any = opening
            offences += order.order.offences
        if not any(each.provisions and each.penalty is not None for each in offences):
            yield hit(*part.path, "provisions")
    elif tag(type(opening)) in REQUESTS and sent_under(opening, context, "9"):
        request: Any = opening
        for position, each in enumerate(request.offences):
            for field, given in (("provisions", each.provisions), ("penalty", each.penalty)):
                if not given:
                    yield hit("offences", position, field)


@rule("MLA-C16", Severity.ERROR, CETS224_6_3_D, CETS224_7_4_C, CETS224_7_4_D, on="Opening")
def _no_way_back(opening: "Opening", context: "Context") -> Iterator[Hit]:
    """It is not said to whom, by when, or in which way the information is to be returned.

    Why: A provider that does not know where and how to send personal data safely does not send them.

    Fix: Give a contact, a deadline and the manner of delivery.
    """
    kind = tag(type(opening))
    asked = core(opening)
    if asked is None or kind not in {PROVIDER_ORDER, DOMAIN_REGISTRATION}:
        return
    part = companion(opening) or asked
    delivery = getattr(part.holder, "delivery", None)
    issuer = asked.holder.issuing_authority
    if not (getattr(part.holder, "contact", None) or _recipient(delivery) or _contacts(issuer, context)):
        below = ("contact",) if kind == PROVIDER_ORDER else ("issuingAuthority", "contacts")
        yield hit(*part.path, *below)
    for field, given in (("deadline", getattr(part.holder, "deadline", None)), ("delivery", delivery)):
        if given is None:
            yield hit(*part.path, field)


def _recipient(delivery: Any) -> bool:
    return delivery is not None and delivery.recipient is not None


def _contacts(issuer: Any, context: "Context") -> bool:
    """Whether the issuer can be reached, which is the sender if no other is named, or the sender takes the data."""
    sender = getattr(context.header.sender, "contacts", ())
    if issuer is None:
        return bool(sender)
    return bool(issuer.contacts) or any(each.purpose is ContactPurpose.RETURN_OF_EVIDENCE for each in sender)


@rule("MLA-C18", Severity.ERROR, CETS224_8_3_B_III, on="GiveEffectRequest")
def _no_ground_for_the_provider(request: "GiveEffectRequest", _: "Context") -> Iterator[Hit]:
    """It is not said why the provider is believed to hold the data or to control them.

    Why: The requested Party serves the order only on a provider that can answer it.

    Fix: Say it in 'holdsDataBecause' of the supporting information, which the provider does not see.
    """
    if not getattr(request.supporting_information, "holds_data_because", ()):
        yield hit("supportingInformation", "holdsDataBecause")


@rule("MLA-C19", Severity.ERROR, CETS224_8_3_B_VIII, on="GiveEffectRequest")
def _other_means_not_answered(request: "GiveEffectRequest", _: "Context") -> Iterator[Hit]:
    """It is not said whether the data were already sought by other means, or by which.

    Why: The same data are often sought on several ways; the requested Party must know so that nothing is done twice.

    Fix: Answer 'otherMeansTried', and say in 'otherMeans' by which means and with what result.
    """
    supporting = request.supporting_information
    answer = getattr(supporting, "other_means_tried", None)
    if getattr(supporting, "other_means", ()):
        return
    if answer is YesNoUnknown.YES:
        yield hit("supportingInformation", "otherMeans")
    elif answer is not YesNoUnknown.NO:
        # That it is not known is an honest answer, if not a helpful one.
        weight = None if answer is None else Severity.NOTE
        yield hit("supportingInformation", "otherMeansTried", weight=weight)


@rule("MLA-C21", Severity.ERROR, CETS224_6_3_C, on="DomainRegistrationRequest")
def _no_limit_of_use(request: "DomainRegistrationRequest", _: "Context") -> Iterator[Hit]:
    """It is not stated that the information will be used only for the investigation or proceeding that is named.

    Why: The Protocol makes this statement part of the request; the registrar discloses personal data in reliance on it.

    Fix: Add the assurance 'useLimitation' if the statement is true.
    """
    if not any(each.kind is AssuranceKind.USE_LIMITATION for each in request.assurances):
        yield hit("assurances")


@rule("MLA-C26", Severity.NOTE, CETS224_7_4_H, CETS224_9_3_H, on="Opening")
def _nothing_else(opening: "Opening", context: "Context") -> Iterator[Hit]:
    """Nothing else is given that may help to obtain the data.

    Why: A small thing that only the investigators know, such as the name of a service, often decides whether data are found.

    Fix: Give it in 'otherInformation', if there is something that the reader may see.
    """
    kind = tag(type(opening))
    if kind == PROVIDER_ORDER:
        part = companion(opening)
    else:
        part = Part(opening, ()) if kind in REQUESTS and sent_under(opening, context, "9") else None
    if part is not None and not getattr(part.holder, "other_information", ()):
        yield hit(*part.path, "otherInformation")


_ISSUED = frozenset({PROVIDER_ORDER, GIVE_EFFECT, DOMAIN_REGISTRATION})


@rule("MLA-C27", Severity.ERROR, CETS224_6_3_A, CETS224_7_3_A, CETS224_8_3_A_I, on="Opening")
def _issued_by_whom_and_when(opening: "Opening", context: "Context") -> Iterator[Hit]:
    """An order, or a request to a registrar, does not name the authority that issued it, or the day on which it did.

    Why: Whoever is served must see from the order itself whose it is and of which day, to check that it is genuine.

    Fix: Name in 'issuingAuthority' the authority that issued it, and give the day in 'issuedOn'.
    """
    part, kind = core(opening), tag(type(opening))
    if part is None or kind not in _ISSUED:
        return
    issuer = part.holder.issuing_authority
    # An entity reads what it is sent together with its header, and an authority that sends it is taken to have issued
    # it on that day. An order to be given effect to is served without the header.
    told = kind != GIVE_EFFECT and issuer is None and tag(type(context.header.sender)) == "authority"
    weight = Severity.NOTE if told else None
    if issuer is None:
        yield hit(*part.path, "issuingAuthority", weight=weight)
    elif not issuer.names and issuer.id is None:
        yield hit(*part.path, "issuingAuthority", "names")
    if part.holder.issued_on is None:
        yield hit(*part.path, "issuedOn", weight=weight)
