"""What the rules about a Party ask: whose profile it is, and how heavy a finding may be that rests on a fact.

The profiles are loaded with the first question, so that whoever judges without one never loads them.
"""

from datetime import date
from typing import TYPE_CHECKING, Any

from mla_schema.core.party_fact import PartyFact
from mla_schema.core.report import Severity
from mla_schema.rules._replies import brings_a_body

if TYPE_CHECKING:
    from mla_schema.parties import Basis, Fact, PartyProfile
    from mla_schema.rules.context import Context

_LIGHTEST_LAST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def addressed(context: "Context") -> "PartyProfile | None":
    """The profile that was given, where the message goes to that State.

    Args:
        context: The context.
    """
    # The rules that need a Party are not asked where none was given.
    party: PartyProfile = context.party
    return party if context.header.recipient.country == party.party else None


def asked(context: "Context") -> "PartyProfile | None":
    """As ``addressed``, where the message asks or tells something itself and does not follow up another.

    Args:
        context: The context.
    """
    return addressed(context) if brings_a_body(context.message) else None


def issued_on(context: "Context") -> date:
    """The day on which the message is issued: facts are weighed by their age on that day.

    Args:
        context: The context.
    """
    day: date = context.header.issued_at.date()
    return day


def resting_on(
    party: "PartyProfile", *facts: "Fact", on: date, at_most: Severity = Severity.ERROR
) -> dict[str, Any]:
    """The weight and the facts of a hit, as arguments of ``hit``. The weakest fact decides.

    Args:
        party: The profile.
        *facts: The facts, at least one.
        on: The day on which the message is issued.
        at_most: How heavy the finding is at most, for another reason. No finding is heavier than its rule in any case.
    """
    from mla_schema.parties import weigh

    weights = [weigh(fact, on) for fact in facts]
    severity = max((at_most, *(each.severity for each in weights)), key=_LIGHTEST_LAST.index)
    told = (told_of(party, fact, weight.reason) for fact, weight in zip(facts, weights, strict=True))
    return {"weight": severity, "facts": tuple(told)}


def is_party(fact: "Fact") -> bool:
    """Whether a fact says that the State is a Party, though perhaps not since when.

    Args:
        fact: The fact.
    """
    from mla_schema.parties.vocabulary import Status

    return getattr(fact.value, "status", None) is Status.PARTY


def cited_bases(context: "Context") -> "dict[Basis, None]":
    """The instruments that the message rests on, as profiles name them, in the order of the message.

    Args:
        context: The context.
    """
    from mla_schema.parties import CITED

    named = (each.instrument for each in context.bases)
    return dict.fromkeys(CITED[each] for each in named if each is not None and each in CITED)


def told_of(party: "PartyProfile", fact: "Fact", confidence: str) -> PartyFact:
    """A fact as a finding shows it.

    Args:
        party: The profile.
        fact: The fact.
        confidence: According to whom and how old it is, in words.
    """
    source = fact.sources[0]
    return PartyFact(
        party=party.party,
        id=fact.id,
        field=fact.field.value,
        source=source.url or source.title or source.kind.value,
        as_of=fact.as_of,
        confidence=confidence,
    )
