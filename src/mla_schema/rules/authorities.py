"""Authorities: who asks, who is asked, and who answers a question about it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.authority_type import AuthorityType
from mla_schema.codes.channel import Channel
from mla_schema.codes.contact_purpose import ContactPurpose
from mla_schema.core.law.budapest import BUDAPEST_29_2_A
from mla_schema.core.law.committee import TCY_2018_10_S2, TCY_2018_10_S4, TCY_2018_10_S5, TCY_2018_10_S6
from mla_schema.core.law.mutual_assistance_1959 import ETS030_14_1_A
from mla_schema.core.law.second_protocol import CETS224_7_3_C, CETS224_8_3_A_III
from mla_schema.core.law.united_nations import UNCC_40_A
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._asking import (
    DOMAIN_REGISTRATION,
    PROVIDER_ORDER,
    REQUESTS,
    asked,
    companion,
    core,
)
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.authority import Authority
    from mla_schema.model.contact import Contact
    from mla_schema.model.header import Header
    from mla_schema.model.message import Message
    from mla_schema.rules.context import Context

_SENDER = ("sender", "authority")
_NOT_FOR_QUESTIONS = frozenset({ContactPurpose.DATA_PROTECTION_INCIDENT, ContactPurpose.TECHNICAL})
_FOR_ENTITIES = frozenset({PROVIDER_ORDER, DOMAIN_REGISTRATION})
_TO_PROVIDERS = frozenset({None, Channel.VOLUNTARY_PROVIDER, Channel.PROVIDER_DIRECT, Channel.OTHER})
"""Routes on which a provider may get an ordinary request, to answer of its own will; an unknown route is not judged."""


@rule(
    "MLA-C01",
    Severity.ERROR,
    TCY_2018_10_S5,
    BUDAPEST_29_2_A,
    ETS030_14_1_A,
    UNCC_40_A,
    on="Header",
)
def _unknown_requester(header: "Header", context: "Context") -> Iterator[Hit]:
    """The requesting authority does not state its organisation, its State, who answers for it, or how to reach it.

    Why: The requested authority must know who asks, and must be able to ask back. A duty function answers as well as a
    person by name.

    Fix: Give the name and the State of the authority, and a contact with a person or a duty function and a telephone
    number or an e-mail address.
    """
    if core(context.message.body) is None:
        return
    principal = header.capacity.principal if header.capacity is not None else None
    if tag(type(header.sender)) != "authority":
        # Whoever transmits for an authority may be no authority; then the one that it acts for is the requesting one.
        if principal is None:
            yield hit("sender")
        return
    sender: Any = header.sender
    if not sender.names:
        yield hit(*_SENDER, "names")
    if _stateless(sender):
        yield hit(*_SENDER, "country")
    yield from _nobody(sender, header, context)


def _nobody(sender: "Authority", header: "Header", context: "Context") -> Iterator[Hit]:
    """Nobody who answers, or nobody who can be reached; weaker where somebody else in the case can."""
    if not sender.contacts:
        found = bool(_others(header, context)) or sender.address is not None
        yield hit(*_SENDER, "contacts", weight=Severity.WARNING if found else None)
        return
    if sender.represented_by is None and not any(map(_answers, sender.contacts)):
        # A section that is named has somebody on duty, though the contact does not say so.
        known = any(map(_answers, _others(header, context))) or any(
            each.organisation_unit is not None for each in sender.contacts
        )
        weight = Severity.WARNING if known else None
        yield hit(*_SENDER, "contacts", 0, "function", weight=weight)
    if not any(map(_reachable, sender.contacts)):
        # A letter reaches the authority too, only more slowly than the matter bears.
        found = sender.address is not None or any(map(_reachable, _others(header, context)))
        yield hit(*_SENDER, "contacts", 0, "emails", weight=Severity.WARNING if found else None)


def _others(header: "Header", context: "Context") -> "tuple[Contact, ...]":
    """The contacts beside those of the sender: of other authorities in the case, of the issuer, of what is asked."""
    principal = header.capacity.principal if header.capacity is not None else None
    body = context.message.body
    holders: list[Any] = []
    if tag(type(body)) not in REQUESTS:
        # The issuer of a request from State to State is its sender or its principal.
        holders = [part.holder for part in (core(body), companion(body)) if part is not None]
    authorities: list[Any] = [each.authority for each in header.authorities]
    authorities += [principal, *(getattr(each, "issuing_authority", None) for each in holders)]
    contacts: list[Any] = [contact for each in authorities if each is not None for contact in each.contacts]
    contacts += [getattr(each, "contact", None) for each in holders]
    return tuple(each for each in contacts if each is not None)


def _stateless(authority: "Authority") -> bool:
    """Whether an authority names no State. An international body, such as Eurojust, has none and is of another kind."""
    return authority.country is None and AuthorityType.OTHER not in authority.types


def _answers(contact: "Contact") -> bool:
    named = (contact.person, contact.function, contact.job_title)
    return any(each is not None for each in named) or contact.purpose is ContactPurpose.DUTY_OFFICER


def _reachable(contact: "Contact") -> bool:
    return bool(contact.telephones or contact.mobile_telephones or contact.emails or contact.faxes)


@rule("MLA-C03", Severity.ERROR, TCY_2018_10_S2, on="Header")
def _no_reference(header: "Header", context: "Context") -> Iterator[Hit]:
    """The message has no reference or case number of the sender.

    Why: Letters, calls and answers go by the number of the case. Without one nothing can be found again.

    Fix: Give your own reference in 'ourReference', or the number of the case in 'caseReferences'.
    """
    part = core(context.message.body)
    if part is None or header.our_reference is not None or header.case_references:
        return
    if getattr(part.holder, "number", None) is None:
        yield hit("ourReference")


@rule("MLA-C04", Severity.ERROR, TCY_2018_10_S4, CETS224_7_3_C, CETS224_8_3_A_III, on="Message")
def _wrong_address(message: "Message", _: "Context") -> Iterator[Hit]:
    """The message does not say which authority of which State or which provider it asks, or asks one that does not fit.

    Why: A request from State to State goes to an authority; an order or a request under Articles 6 and 7 of the Second
    Protocol goes to an entity. Whoever is not named, with an address, cannot be served.

    Fix: Name the authority with its State, or the provider with its address; choose the kind of message that fits.
    """
    part = asked(message)
    if part is None:
        return
    opening, path = part
    kind, recipient = tag(type(opening)), message.header.recipient
    entity = tag(type(recipient)) == "serviceProvider"
    voluntary = kind in REQUESTS and message.header.channel in _TO_PROVIDERS
    if opening is not message.body:
        # The recipient of an amendment is known from what it amends.
        pass
    elif entity != (kind in _FOR_ENTITIES) and not voluntary:
        yield hit("header", "recipient")
    else:
        yield from _unnamed(recipient)
    if opening.CONTENT is not None:
        provider = opening.content.provider
        for field in _unserved(provider, recipient if entity else None):
            yield hit(*path, "order", "provider", *([field] if provider is not None else []))


def _unnamed(recipient: Any) -> Iterator[Hit]:
    if tag(type(recipient)) == "serviceProvider":
        if not recipient.names and recipient.id is None:
            yield hit("header", "recipient", "serviceProvider", "names")
        return
    # "To the competent authority of ..." is an address too: a kind may stand for the name.
    if not recipient.names and recipient.id is None and not recipient.types:
        yield hit("header", "recipient", "authority", "names")
    if _stateless(recipient):
        yield hit("header", "recipient", "authority", "country")


def _unserved(provider: Any, recipient: Any) -> list[str]:
    """What is missing of the provider to be served. The recipient of an order is the provider: what it tells counts."""
    known = [each for each in (provider, recipient) if each is not None]
    if not known:
        return ["names"]
    named = any(each.names for each in known)
    # The electronic address at which a provider takes orders is the one at which it is served in practice.
    served = any(each.address is not None or each.contacts for each in known)
    return [field for field, given in (("names", named), ("address", served)) if not given]


@rule("MLA-C23a", Severity.WARNING, TCY_2018_10_S6, on="Header")
def _nobody_to_confirm(header: "Header", context: "Context") -> Iterator[Hit]:
    """There is no second contact who could confirm that the request is genuine.

    Why: Whoever doubts a request asks back, and not the one whose identity is in doubt.

    Fix: Give a second person or function of the authority, best with the purpose 'confirmation'.
    """
    contacts = _contacts(header, context)
    if (
        contacts
        and not any(map(_confirms, contacts[1:]))
        and not any(map(_confirms, _others(header, context)))
    ):
        yield hit(*_SENDER, "contacts")


def _confirms(contact: "Contact") -> bool:
    return contact.purpose not in _NOT_FOR_QUESTIONS


@rule("MLA-C23b", Severity.WARNING, TCY_2018_10_S5, on="Header")
def _no_office_hours(header: "Header", context: "Context") -> Iterator[Hit]:
    """It is not stated during which hours, in which time zone, the requesting authority can be reached.

    Why: Between distant States office hours hardly overlap, and a question that comes too late costs a day.

    Fix: Give 'officeHours' and 'timeZone' of the contact.
    """
    contacts = _contacts(header, context)
    sender: Any = header.sender
    if not contacts or AuthorityType.CONTACT_POINT_247 in sender.types:
        return
    if not any(each.office_hours is not None and each.time_zone is not None for each in contacts):
        missing = "officeHours" if contacts[0].office_hours is None else "timeZone"
        yield hit(*_SENDER, "contacts", 0, missing)


def _contacts(header: "Header", context: "Context") -> "tuple[Contact, ...]":
    """The contacts of an authority that sends a request from State to State; the templates ask these details of it."""
    if tag(type(context.message.body)) not in REQUESTS:
        return ()
    return getattr(header.sender, "contacts", ()) if tag(type(header.sender)) == "authority" else ()
