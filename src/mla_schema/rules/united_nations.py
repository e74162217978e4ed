"""What the UN Convention against Cybercrime asks of requests for assistance."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.authority_function import AuthorityFunction
from mla_schema.codes.authority_type import AuthorityType
from mla_schema.codes.instrument import Instrument
from mla_schema.core.law.united_nations import UNCC_40_B, UNCC_40_E, UNCC_40_G
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._asking import PRESERVATION, REQUESTS, asked
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.header import Header
    from mla_schema.model.message import Message
    from mla_schema.model.request import Request
    from mla_schema.rules.context import Context

_CONDUCTING = frozenset(
    {AuthorityFunction.INVESTIGATING, AuthorityFunction.PROSECUTING, AuthorityFunction.ADJUDICATING}
)
_OF_CASES = frozenset(
    {
        AuthorityType.JUDGE,
        AuthorityType.COURT,
        AuthorityType.INVESTIGATING_JUDGE,
        AuthorityType.PROSECUTOR,
        AuthorityType.POLICE,
    }
)
"""Kinds of authority that conduct cases themselves; one that sends a request is taken to conduct the case."""

_OF_TRANSMISSION = frozenset(
    {AuthorityType.MINISTRY, AuthorityType.CENTRAL_AUTHORITY, AuthorityType.CONTACT_POINT_247}
)
"""Kinds of authority that pass on the requests of others."""


@rule("MLA-C22", Severity.ERROR, UNCC_40_B, UNCC_40_G, on="Message")
def _no_authority_of_the_case(message: "Message", context: "Context") -> Iterator[Hit]:
    """The authority that conducts the case is not named with its functions, or it is not said what the data are for.

    Why: The UN Convention asks for both: who investigates, prosecutes or tries, and for what the evidence is sought.

    Fix: Name the authority in 'authorities' with its functions, and state 'purposes'.
    """
    part = asked(message)
    if part is None or not _ordinary(part.holder, context):
        return
    if part.holder is message.body:
        # An amendment does not repeat the authorities of what it amends.
        yield from _conducting(message.header)
    if not part.holder.purposes:
        yield hit(*part.path, "purposes")


def _ordinary(request: Any, context: "Context") -> bool:
    """Whether it is a request under the article on mutual assistance; preservation has contents of its own."""
    kind = tag(type(request))
    return kind in REQUESTS and kind != PRESERVATION and context.cites(Instrument.UN_CYBERCRIME_CONVENTION)


def _conducting(header: "Header") -> Iterator[Hit]:
    for position, each in enumerate(header.authorities):
        if _CONDUCTING.intersection(each.functions):
            if not each.authority.names:
                yield hit("header", "authorities", position, "authority", "names")
            return
    principal = header.capacity.principal if header.capacity is not None else None
    types = {*getattr(header.sender, "types", ()), *getattr(principal, "types", ())}
    if types & _OF_CASES:
        return
    # What kind of authority the sender is may not be said: then it may be the one that conducts the case.
    weight = None if types and types <= _OF_TRANSMISSION else Severity.NOTE
    yield hit("header", "authorities", weight=weight)


@rule("MLA-C25", Severity.WARNING, UNCC_40_E, on="Request")
def _nobody_concerned(request: "Request", context: "Context") -> Iterator[Hit]:
    """It is not said who the person concerned is, with location and nationality, or that the subject is unknown.

    Why: The UN Convention asks for it where possible; who does not know the person says so, that nobody need ask.

    Fix: Add the person with what is known, or the statement that the subject is unknown.
    """
    if not _ordinary(request, context):
        return
    if not request.persons:
        yield hit("persons")
    for position, each in enumerate(request.persons):
        kind = tag(type(each))
        if kind != "unknownSubject" and not _described(each):
            yield hit("persons", position, kind, "names")


def _described(person: Any) -> bool:
    """Whether anything identifies a person; a protected one may have a pseudonym and nothing else."""
    fields = (
        "names",
        "pseudonym",
        "national_numbers",
        "registration_number",
        "addresses",
        "nationalities",
        "remarks",
    )
    return any(getattr(person, field, None) for field in fields)
