"""What the form of a profile cannot say: members that need, or exclude, one another."""

from collections.abc import Iterator

from mla_schema.parties.fact import Fact, PreservationPeriod, Reservation
from mla_schema.parties.profile import PartyProfile
from mla_schema.parties.vocabulary import (
    Basis,
    Confidence,
    DateBasis,
    Knowledge,
    Reserved,
    SourceKind,
    Topic,
)


def problem_of_fact(fact: Fact) -> tuple[str, str] | None:
    """The first thing in a fact that makes no sense.

    Args:
        fact: The fact.

    Returns:
        The field and what is wrong with it, or ``None``.
    """
    return next(_problems(fact), None)


def problem_of_profile(profile: PartyProfile) -> tuple[str, str] | None:
    """The first fact that is not one of the Party.

    Args:
        profile: The profile.

    Returns:
        The id of the fact and what is wrong with it, or ``None``.
    """
    return next(
        (
            (fact.id, f"must begin with {profile.party}.")
            for fact in profile.facts
            if not fact.id.startswith(f"{profile.party}.")
        ),
        None,
    )


def _problems(fact: Fact) -> Iterator[tuple[str, str]]:
    yield from _value_problems(fact)
    yield from _source_problems(fact)
    yield from _date_problems(fact)
    if fact.field is Topic.MEMBERSHIP and fact.instrument is None:
        yield "instrument", "is missing; a membership is one of an instrument"
    if fact.field is Topic.CETS224_DECLARATION and (fact.instrument, bool(fact.article)) != (
        Basis.CETS224,
        True,
    ):
        yield "article", "is missing, or the instrument is not CETS224"


def _value_problems(fact: Fact) -> Iterator[tuple[str, str]]:
    known = fact.knowledge is Knowledge.KNOWN
    if known and fact.value is None:
        yield "value", "is missing; what has no value is not known"
    if not known and fact.value is not None:
        yield "value", "must be absent where the knowledge is not 'known'"
    if fact.knowledge is Knowledge.CONFLICTING and fact.note is None:
        yield "note", "is missing; it has to say how the sources contradict one another"
    if isinstance(fact.value, Reservation) and fact.value.reservation is Reserved.NONE and fact.value.limits:
        yield "value.limits", "must be absent where there is no reservation"
    if isinstance(fact.value, PreservationPeriod):
        total = fact.value.max_total_days
        if total is not None and total < fact.value.initial_days:
            yield "value.max_total_days", "must not be less than the days at first"


def _source_problems(fact: Fact) -> Iterator[tuple[str, str]]:
    recalled = fact.confidence is Confidence.MEMORY
    for number, source in enumerate(fact.sources):
        none = source.kind is SourceKind.NONE
        if none is not recalled and fact.confidence is not Confidence.CONFIRMED_BY_PARTY:
            needed = "must be 'none'" if recalled else "must not be 'none'"
            yield f"sources[{number}].kind", f"{needed} where the confidence is '{fact.confidence}'"
        if none is not (source.url is None):
            yield f"sources[{number}].url", "must be there unless the kind is 'none', and only then absent"
    if (fact.confidence is Confidence.CONFIRMED_BY_PARTY) is (fact.verified_by_party is None):
        yield "verified_by_party", "must be there where the Party has confirmed the fact, and only there"


def _date_problems(fact: Fact) -> Iterator[tuple[str, str]]:
    if (fact.as_of is None) is not (fact.as_of_basis is DateBasis.UNDATED_COPY):
        yield "as_of", "must be there unless the basis is 'undated_copy', and only then absent"
    if fact.valid_from is not None and fact.valid_to is not None and fact.valid_to <= fact.valid_from:
        yield "valid_to", "must be later than valid_from"
