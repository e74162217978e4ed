"""The profile of a Party, and the questions that rules ask of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from mla_schema.codes.instrument import Instrument
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.report import Severity
from mla_schema.parties.fact import Fact, Membership
from mla_schema.parties.forms import Alpha2, Alpha3, Text, Version
from mla_schema.parties.vocabulary import Basis, Confidence, Knowledge, Status, Topic
from mla_schema.parties.weight import Weight, weigh

CITED: Mapping[Instrument, Basis] = MappingProxyType(
    {
        Instrument.BUDAPEST_CONVENTION: Basis.ETS185,
        Instrument.FIRST_ADDITIONAL_PROTOCOL: Basis.ETS189,
        Instrument.SECOND_ADDITIONAL_PROTOCOL: Basis.CETS224,
        Instrument.UN_CYBERCRIME_CONVENTION: Basis.UNCC,
        Instrument.UNTOC: Basis.UNTOC,
        Instrument.UNCAC: Basis.UNCAC,
        Instrument.COE_1959: Basis.ETS030,
        Instrument.COE_1978: Basis.ETS099,
        Instrument.COE_2001: Basis.ETS182,
        Instrument.EIO: Basis.EIO,
        Instrument.EU_ELECTRONIC_EVIDENCE: Basis.EU_E_EVIDENCE,
        Instrument.BILATERAL_TREATY: Basis.BILATERAL,
        Instrument.DOMESTIC_LAW: Basis.DOMESTIC_LAW,
    }
)
"""What a message cites as its legal basis, as profiles name it. What is not here, no profile knows of."""

TREATIES = (
    Basis.ETS185,
    Basis.ETS189,
    Basis.CETS224,
    Basis.ETS030,
    Basis.ETS099,
    Basis.ETS182,
    Basis.UNCC,
)
"""The treaties of which a profile should say whether the Party is bound."""

_BOUND_ONCE = frozenset((Status.PARTY, Status.DENOUNCED))
_STRENGTH = {Confidence.CONFIRMED_BY_PARTY: 2, Confidence.SEEN: 1, Confidence.MEMORY: 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer to whether a Party is bound by an instrument on a day."""

    verdict: YesNoUnknown
    """Yes, no or unknown. Unknown is never a no."""
    fact: Fact | None
    """The fact behind it; with an unknown, the fact that comes nearest, if there is one."""
    reason: str
    """Why, in words."""
    weight: Weight
    """How heavy a finding may be at most that rests on this answer: with an unknown a note, and with a no that
    was last seen before the day a warning, for the State may have acceded since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyProfile:
    """What is known about one Party, since when, and according to whom. What no fact says is unknown."""

    profile_version: Version
    """The version of the form of this file."""
    party: Alpha2
    """The State, as ISO 3166-1 alpha-2 code."""
    alpha3: Alpha3 | None = None
    """The same as alpha-3 code."""
    name: Text
    """Its name in English."""
    profile_date: date
    """The day on which the profile was put together."""
    remarks: tuple[Text, ...] = ()
    """What a reader should know of the whole profile."""
    facts: tuple[Fact, ...]
    """The facts, in an order for readers."""

    def about(
        self,
        topic: Topic,
        *,
        instrument: Basis | None = None,
        article: str | None = None,
        on: date | None = None,
    ) -> tuple[Fact, ...]:
        """The facts on a topic, in the order of the profile, whatever their knowledge and confidence.

        Args:
            topic: What they are about.
            instrument: Only facts that name exactly this instrument; those that name none are left out.
            article: Only facts that name this article or a part of it: "7" also finds 7(9)(a), and not 70.
            on: Leaves out what is known not to hold on this day. A fact without dates stays.
        """
        return tuple(
            fact
            for fact in self.facts
            if fact.field is topic
            and (instrument is None or fact.instrument is instrument)
            and (article is None or _within(fact.article, article))
            and (on is None or fact.holds_on(on))
        )

    def member(self, instrument: Basis, on: date) -> Answer:
        """Whether the Party is bound by an instrument on a day.

        *Yes* is said only where an instrument is known to have entered into force for the Party by that day.
        *No* is said before that day, after a denunciation, and where the Party was seen or recalled not to be a
        Party on that day or later; after the day of such a fact it is still said, but weighs no more than a
        warning. It is not said where the State had already ratified, for then it becomes a Party by the mere lapse
        of time. Facts without dates, and facts that contradict one another, give *unknown*.

        Args:
            instrument: The instrument.
            on: The day, as that on which a request is issued.
        """
        found = _strongest_first(self.about(Topic.MEMBERSHIP, instrument=instrument))
        unsure = next((fact for fact in found if fact.knowledge is Knowledge.CONFLICTING), None)
        if unsure is not None:
            return _unknown(unsure, "the sources contradict one another")
        firm = [(verdict, fact) for fact in found if (verdict := _verdict(fact, on)) is not None]
        if len({verdict for verdict, _ in firm}) > 1:
            return _unknown(firm[0][1], "the facts contradict one another")
        if firm:
            verdict, fact = firm[0]
            return Answer(verdict=verdict, fact=fact, reason=_why(fact, on), weight=weigh(fact, on))
        if not found:
            return _unknown(None, "nothing is recorded")
        return _last_known(found, on)

    def languages(self, instrument: Basis, *, on: date | None = None) -> tuple[Fact, ...]:
        """The facts on languages in which requests under an instrument are accepted.

        Declarations for exactly this instrument come alone. Where there is none, what domestic law or practice asks
        for whatever the instrument. Languages declared for another treaty are never returned: they bind nobody here.

        Args:
            instrument: The instrument.
            on: Leaves out what is known not to hold on this day.
        """
        own = self.about(Topic.LANGUAGES_ACCEPTED, instrument=instrument, on=on)
        return own or tuple(
            fact
            for fact in self.about(Topic.LANGUAGES_ACCEPTED, on=on)
            if fact.instrument in (Basis.DOMESTIC_LAW, Basis.PRACTICE)
        )

    def declaration(self, article: str, *, on: date | None = None) -> tuple[Fact, ...]:
        """The declarations and reservations of the Party to an article of the Second Protocol (CETS 224).

        Nothing means that none is recorded, not that none was made.

        Args:
            article: The article without the word, such as "7(9)(a)"; "7" finds all of Article 7.
            on: Leaves out what is known not to hold on this day.
        """
        return self.about(Topic.CETS224_DECLARATION, article=article, on=on)

    def reservation_29_4(self) -> Fact | None:
        """The best fact on the reservation under Article 29(4): confirmed before seen before recalled, then the newest.

        Returns:
            The fact, which may say expressly that there is no reservation; ``None`` where nothing is recorded.
        """
        return next(iter(_strongest_first(self.about(Topic.RESERVATION_29_4))), None)

    @property
    def unknown_topics(self) -> tuple[Topic, ...]:
        """The topics on which nothing is known, in the order in which a reader asks for them."""
        known = {fact.field for fact in self.facts if fact.knowledge is not Knowledge.UNKNOWN}
        return tuple(topic for topic in Topic if topic not in known)

    @property
    def unknown_memberships(self) -> tuple[Basis, ...]:
        """The treaties of which it is not even recorded where the Party stands towards them."""
        known = {fact.instrument for fact in self.about(Topic.MEMBERSHIP)}
        return tuple(treaty for treaty in TREATIES if treaty not in known)

    def overridden_by(self, other: "PartyProfile") -> "PartyProfile":
        """This profile with what another one knows better.

        Facts of the other with the same id replace those of this one where they stand; its further facts follow, as
        do its remarks. Its name and version are taken, and the later of the two dates.

        Args:
            other: A profile of the same Party, such as one that an office keeps for itself.

        Raises:
            ValueError: It is that of another Party.
        """
        if other.party != self.party:
            message = f"a profile of {other.party} cannot override that of {self.party}"
            raise ValueError(message)
        return replace(
            other,
            alpha3=other.alpha3 or self.alpha3,
            profile_date=max(self.profile_date, other.profile_date),
            remarks=tuple(dict.fromkeys((*self.remarks, *other.remarks))),
            facts=tuple({fact.id: fact for fact in (*self.facts, *other.facts)}.values()),
        )


def _within(found: str | None, article: str) -> bool:
    return found is not None and (found == article or found.startswith(f"{article}("))


def _strongest_first(facts: Iterable[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: (_STRENGTH[fact.confidence], fact.as_of or date.min), reverse=True)


def _unknown(fact: Fact | None, reason: str) -> Answer:
    return Answer(
        verdict=YesNoUnknown.UNKNOWN, fact=fact, reason=reason, weight=Weight(Severity.NOTE, reason)
    )


def _verdict(fact: Fact, on: date) -> YesNoUnknown | None:
    """What a fact about membership says of a day by its own dates."""
    if not isinstance(fact.value, Membership):
        return None
    status = fact.value.status
    if status not in _BOUND_ONCE:
        return YesNoUnknown.NO if fact.as_of is not None and on <= fact.as_of else None
    if not fact.holds_on(on):
        return YesNoUnknown.NO
    if fact.valid_from is not None and (status is Status.PARTY or fact.valid_to is not None):
        return YesNoUnknown.YES
    ended = status is Status.DENOUNCED and fact.valid_to is None
    return YesNoUnknown.NO if ended and fact.as_of is not None and fact.as_of <= on else None


def _why(fact: Fact, on: date) -> str:
    """The dates that made the verdict."""
    if fact.valid_from is not None and on < fact.valid_from:
        return f"in force only from {fact.valid_from}"
    if fact.valid_to is not None and fact.valid_to <= on:
        return f"no longer in force from {fact.valid_to}"
    if fact.valid_from is not None:
        return f"in force since {fact.valid_from}"
    return f"not a Party on {fact.as_of}"


def _last_known(found: list[Fact], on: date) -> Answer:
    """An answer from facts that do not speak of the day itself; they are not dated, or older."""
    statuses = {fact.value.status for fact in found if isinstance(fact.value, Membership)}
    fact = found[0]
    if statuses & _BOUND_ONCE:
        return _unknown(fact, "a Party, but the dates are not recorded")
    if Status.RATIFIED_NOT_IN_FORCE in statuses:
        return _unknown(fact, f"ratified by {fact.as_of}; whether in force on {on} is not recorded")
    if not statuses or fact.as_of is None or not fact.holds_on(on):
        return _unknown(fact, "nothing is established")
    weight = weigh(fact, on)
    if weight.severity is Severity.ERROR:
        weight = Weight(Severity.WARNING, f"{weight.reason}; it may have become a Party since")
    reason = f"not a Party when last looked at, on {fact.as_of}"
    return Answer(verdict=YesNoUnknown.NO, fact=fact, reason=reason, weight=weight)
