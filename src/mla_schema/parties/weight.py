"""How heavy a finding may be that rests on a fact: a wrong refusal is a harm, so doubt makes it lighter."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from mla_schema.core.report import Severity
from mla_schema.parties.fact import Fact
from mla_schema.parties.vocabulary import Confidence, Knowledge, SourceKind, Topic

MAX_AGE: Mapping[Topic, int | None] = MappingProxyType(
    {
        Topic.MEMBERSHIP: 12,
        Topic.CENTRAL_AUTHORITY: 24,
        Topic.EXTRADITION_AUTHORITY: 24,
        Topic.CONTACT_POINT_24_7: 12,
        Topic.LANGUAGES_ACCEPTED: 60,
        Topic.LANGUAGE_INDICATOR: 60,
        # Both are made at signature or deposit, and never later.
        Topic.URGENT_CHANNEL: None,
        Topic.RESERVATION_29_4: None,
        # Some declarations under the Second Protocol may be made or changed at any time.
        Topic.CETS224_DECLARATION: 24,
        Topic.PRESERVATION_PERIOD: 24,
        Topic.DOUBLE_CRIMINALITY: 24,
        Topic.CHANNELS: 24,
        Topic.ELECTRONIC_TRANSMISSION: 24,
        Topic.SIGNATURE_REQUIREMENT: 24,
        Topic.DE_MINIMIS: 24,
        Topic.EVIDENTIARY_STANDARD: 24,
        Topic.OTHER_RESERVATION: None,
        Topic.LINKS: 24,
    }
)
"""After how many months a fact is stale; ``None`` is never."""

_PLACES = {
    SourceKind.DEPOSITARY: "on a page of the depositary",
    SourceKind.OFFICIAL_GAZETTE: "in an official gazette",
    SourceKind.GOVERNMENT_SITE: "on a government site",
    SourceKind.MIRROR: "in a mirror",
    SourceKind.SECONDARY: "in a secondary source",
    SourceKind.NONE: "without a source",
}
_YEAR = 12


@dataclass(frozen=True, slots=True)
class Weight:
    """How heavy a finding that rests on a fact may be at most."""

    severity: Severity
    """The heaviest severity that is allowed."""
    reason: str
    """Why, in words: "recalled, no text seen"."""


def weigh(fact: Fact, on: date) -> Weight:
    """The heaviest finding that may rest on a fact.

    - What is not known, what is recalled, and what does not hold on that day: a note.
    - What is stale (:data:`MAX_AGE`), undated, seen only in secondary sources, or known only from a later day on:
      a warning.
    - Everything else was seen or confirmed, holds on that day and is recent enough: an error.

    The age of a fact is counted to the day of the request, from the day for which it is known or the day on which the
    Party confirmed it, whichever is later. A membership is weighed by age alone: that a treaty is not yet in force is
    what the fact says, and does not make it lighter.

    Args:
        fact: The fact.
        on: The day on which the request is issued.
    """
    doubt = _doubt(fact, on)
    if doubt is not None:
        return Weight(Severity.NOTE, doubt)
    day = max((each for each in (fact.as_of, fact.verified_by_party) if each is not None), default=None)
    seen = _seen(fact, day)
    weak = _second_hand(fact)
    if day is None:
        return Weight(Severity.WARNING, f"{seen}, undated")
    if day <= on:
        months = MAX_AGE[fact.field]
        weak = weak or (months is not None and on > months_later(day, months))
        words = f"{seen}, {age_in_words(day, on)}"
    elif fact.field is Topic.MEMBERSHIP or fact.valid_from is not None:
        words = seen
    else:
        weak = True
        words = f"{seen}, known only from {day}"
    return Weight(Severity.WARNING if weak else Severity.ERROR, words)


def months_later(day: date, months: int) -> date:
    """The same day some months later, or the last day of that month where it is shorter.

    Args:
        day: The day.
        months: How many months, not negative.
    """
    years, month = divmod(day.month - 1 + months, _YEAR)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def age_in_words(day: date, on: date) -> str:
    """The age of something, in full months or years.

    Args:
        day: The day from which it is counted.
        on: The day to which, not before the other.
    """
    months = (on.year - day.year) * _YEAR + on.month - day.month
    if months_later(day, months) > on:
        months -= 1
    if months < 1:
        return "less than a month old"
    number, unit = (months, "month") if months < _YEAR else (months // _YEAR, "year")
    return f"{number} {unit}{'' if number == 1 else 's'} old"


_NOT_KNOWN = {
    Knowledge.UNKNOWN: "looked for and not established",
    Knowledge.NOT_APPLICABLE: "does not apply to this Party",
    Knowledge.CONFLICTING: "the sources contradict one another",
}


def _doubt(fact: Fact, on: date) -> str | None:
    """Why nothing but a note may rest on a fact, if that is so."""
    if fact.knowledge is not Knowledge.KNOWN:
        return _NOT_KNOWN[fact.knowledge]
    if fact.confidence is Confidence.MEMORY:
        return "recalled, no text seen"
    if fact.field is Topic.MEMBERSHIP or fact.holds_on(on):
        return None
    if fact.valid_from is not None and on < fact.valid_from:
        return f"holds only from {fact.valid_from}"
    return f"holds no more from {fact.valid_to}"


def _second_hand(fact: Fact) -> bool:
    """Whether nobody but others says it."""
    confirmed = fact.confidence is Confidence.CONFIRMED_BY_PARTY
    return not confirmed and all(source.kind is SourceKind.SECONDARY for source in fact.sources)


def _seen(fact: Fact, day: date | None) -> str:
    if fact.confidence is Confidence.CONFIRMED_BY_PARTY:
        return f"confirmed by the Party on {fact.verified_by_party}"
    # The best kind of place is told; the kinds stand in that order.
    best = min((source.kind for source in fact.sources), key=list(SourceKind).index)
    return f"seen {_PLACES[best]}{f' of {day.year}' if day else ''}"
