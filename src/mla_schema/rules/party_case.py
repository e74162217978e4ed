"""The case and the requested Party: dual criminality, thresholds, penalties, and what it makes of dynamic addresses."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.address_assignment import AddressAssignment
from mla_schema.codes.assurance_kind import AssuranceKind
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.refusal_ground import RefusalGround
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.law.budapest import BUDAPEST_29_3, BUDAPEST_29_4
from mla_schema.core.law.committee import TCY_2013_17_S3_2, TCY_2018_26
from mla_schema.core.law.technical import OURS
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.rules._asking import items_of
from mla_schema.rules._party import asked, is_party, issued_on, resting_on
from mla_schema.rules._registry import hit, rule
from mla_schema.rules._replies import OF_THE_CONVENTION, of_the_convention, promised_in

if TYPE_CHECKING:
    from mla_schema.model.offence import Offence
    from mla_schema.model.openings.preservation_request import PreservationRequest
    from mla_schema.model.outcome import ItemOutcome
    from mla_schema.rules.context import Context


@rule("MLA-K11", Severity.NOTE, TCY_2018_26, on="Opening", needs_party=True)
def _dynamic_address_as_subscriber(opening: Any, context: "Context") -> Iterator[Hit]:
    """Who used a dynamic address is asked for as subscriber information, and the requested Party sets a standard for it.

    Why: To find the user of a dynamic address the provider searches its traffic data; some Parties ask for as much as if
    traffic data were to be disclosed.

    Fix: Read what the Party asks for, and show it in the request; if in doubt, consult before.
    """
    party = asked(context)
    if party is None:
        return
    from mla_schema.parties import Topic

    day = issued_on(context)
    facts = party.about(Topic.EVIDENTIARY_STANDARD, on=day)
    if not facts:
        return
    for path, item in items_of(opening):
        for position, identifier in enumerate(item.identifiers):
            if (
                item.category is DataCategory.SUBSCRIBER
                and getattr(identifier, "assignment", None) is AddressAssignment.DYNAMIC
            ):
                rests = resting_on(party, facts[0], on=day)
                yield hit(*path, "identifiers", position, "ipAddress", "assignment", **rests)
                return


@rule("MLA-K12a", Severity.ERROR, BUDAPEST_29_3, BUDAPEST_29_4, on="ItemOutcome", needs_party=True)
def _preservation_refused_for_dual_criminality(outcome: "ItemOutcome", context: "Context") -> Iterator[Hit]:
    """Preservation is refused for want of dual criminality, and no reservation allows that.

    Why: Article 29(3) does not require dual criminality for preservation. Only a Party that has made the reservation of
    Article 29(4) may ask for it, and never for the offences of Articles 2 to 11.

    Fix: Preserve the data. Dual criminality can be examined when they are asked for.
    """
    party = context.party
    opening = context.opening
    if (
        party.party != context.header.sender.country
        or outcome.outcome is not DecisionOutcome.REFUSED
        or RefusalGround.DUAL_CRIMINALITY not in outcome.refusal_grounds
        or type(opening).__name__ != "PreservationRequest"
        or not context.cites(Instrument.BUDAPEST_CONVENTION, "29")
    ):
        return
    fact = party.reservation_29_4()
    if fact is None or fact.value is None:
        return
    place = ("refusalGrounds", outcome.refusal_grounds.index(RefusalGround.DUAL_CRIMINALITY))
    rests = resting_on(party, fact, on=issued_on(context))
    if of_the_convention(context)[1]:
        # The text of Article 29(4) excludes these offences; whatever the Party has reserved cannot reach them.
        yield hit(*place, **{**rests, "weight": None})
    elif fact.value.reservation.value == "none":
        yield hit(*place, **rests)


@rule("MLA-K12b", Severity.NOTE, BUDAPEST_29_4, on="PreservationRequest", needs_party=True)
def _may_be_refused(request: "PreservationRequest", context: "Context") -> Iterator[Hit]:
    """The requested Party has reserved the right to refuse preservation for want of dual criminality.

    Why: It may use it for offences that are not those of Articles 2 to 11, as one is here.

    Fix: Describe in 'conduct' what was done, in words that do not depend on a legal system, and name in
    'correspondingProvisions' the provisions of the requested State, if you know them.
    """
    party = asked(context)
    if party is None or not context.cites(Instrument.BUDAPEST_CONVENTION):
        return
    fact = party.reservation_29_4()
    if fact is None or fact.value is None:
        return
    value: Any = fact.value
    if value.reservation.value != "reserved":
        return
    for position, offence in enumerate(request.offences):
        told = offence.conduct and offence.corresponding_provisions
        if offence.categories and OF_THE_CONVENTION.isdisjoint(offence.categories) and not told:
            rests = resting_on(party, fact, on=issued_on(context))
            yield hit("offences", position, "conduct", **rests)


@rule("MLA-P11", Severity.NOTE, TCY_2013_17_S3_2, on="Request", needs_party=True)
def _threshold(request: Any, context: "Context") -> Iterator[Hit]:
    """The requested Party has published a threshold below which it does not execute requests.

    Why: Small cases are sent back; penalty and damage show that the case is not one of them.

    Fix: Read what the Party has published, and state 'penalty' and 'damages' of the offence.
    """
    party = asked(context)
    if party is None or all(each.penalty is not None and each.damages for each in request.offences):
        return
    from mla_schema.parties import Topic

    day = issued_on(context)
    for fact in party.about(Topic.DE_MINIMIS, on=day)[:1]:
        yield hit("offences", **resting_on(party, fact, on=day))


@rule("MLA-P13", Severity.WARNING, OURS, on="Offence", needs_party=True)
def _death_penalty_without_assurance(offence: "Offence", context: "Context") -> Iterator[Hit]:
    """The offence carries the death penalty, and it is not promised that it will not be imposed or carried out.

    Why: Members of the Council of Europe do not assist where a person may be put to death because of it.

    Fix: Add the assurance 'noDeathPenalty', if it can be given.
    """
    party = asked(context)
    if (
        party is None
        or offence.penalty is None
        or not offence.penalty.death
        or AssuranceKind.NO_DEATH_PENALTY in promised_in(context)
    ):
        return
    from mla_schema.parties import Basis

    day = issued_on(context)
    answer = party.member(Basis.COE, day)
    fact = answer.fact
    # A member is certain that it is one even where nobody has recorded since when.
    if fact is not None and answer.verdict is not YesNoUnknown.NO and is_party(fact):
        yield hit("penalty", "death", **resting_on(party, fact, on=day))
