"""A fact about a Party in its envelope: what is said, since when, according to whom, and for what it holds."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, TypeAlias

from mla_schema.parties.forms import Article, AtLeast, Days, FactId, Language, Mailbox, Text, WebAddress
from mla_schema.parties.vocabulary import (
    Acceptance,
    Addressee,
    Basis,
    Condition,
    Confidence,
    DateBasis,
    Direction,
    Knowledge,
    LanguageRule,
    Limit,
    Manner,
    Matter,
    Reserved,
    SourceKind,
    Stage,
    Status,
    Topic,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """Where the Party stands towards an instrument. Since when it is bound is said by the fact, not here."""

    status: Status
    """Where it stands on the date of the fact."""
    signed_on: date | None = None
    """The day of signature."""
    deposited_on: date | None = None
    """The day on which the instrument of ratification or accession was deposited."""
    manner: Manner | None = None
    """How the Party consented to be bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityName:
    """An institution, never a person."""

    name: Text
    """Its name, as the source has it."""
    address: Text | None = None
    """Its postal address."""
    email: Mailbox | None = None
    """The published mailbox of the office; never that of a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages:
    """Languages of requests."""

    languages: Annotated[tuple[Language, ...], AtLeast(1)]
    """The languages, as ISO 639 codes."""
    rule: LanguageRule
    """What the list asks for."""
    legal_basis: Text | None = None
    """The law or practice, where the instrument of the fact does not say it all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgentChannel:
    """Where urgent requests go."""

    addressee: Addressee
    """Where they go."""
    text: Text | None = None
    """The same in the words of the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """The reservation under Article 29(4), which is not one bit."""

    reservation: Reserved
    """Whether it was made."""
    limits: tuple[Limit, ...] = ()
    """How far it reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """A declaration under the Second Protocol; the article is that of the fact."""

    effect: Text
    """What it does, in the words of the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreservationPeriod:
    """For how long data are preserved."""

    initial_days: Days
    """Days at first."""
    max_total_days: Days | None = None
    """Days in all, with every extension."""
    extension: Text | None = None
    """How it is extended."""
    legal_basis: Text | None = None
    """The law."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectronicTransmission:
    """Whether electronic requests are taken."""

    acceptance: Acceptance
    """Whether they are."""
    conditions: tuple[Condition, ...] = ()
    """On which conditions."""
    text: Text | None = None
    """How, in the words of the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidentiaryStandard:
    """What a request has to show, by category of data."""

    subscriber: Text | None = None
    """For subscriber information."""
    traffic: Text | None = None
    """For traffic data."""
    content: Text | None = None
    """For content data."""
    text: Text | None = None
    """What else is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What is known only in words."""

    text: Text
    """The words of the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Pages to read."""

    urls: Annotated[tuple[WebAddress, ...], AtLeast(1)]
    """Their addresses."""


Value: TypeAlias = (
    Membership
    | AuthorityName
    | Languages
    | UrgentChannel
    | Reservation
    | Declaration
    | PreservationPeriod
    | ElectronicTransmission
    | EvidentiaryStandard
    | Statement
    | Links
)
"""What a fact says; its topic decides the class."""

VALUE_CLASSES: dict[Topic, type[Value]] = {
    Topic.MEMBERSHIP: Membership,
    Topic.CENTRAL_AUTHORITY: AuthorityName,
    Topic.EXTRADITION_AUTHORITY: AuthorityName,
    Topic.CONTACT_POINT_24_7: AuthorityName,
    Topic.LANGUAGES_ACCEPTED: Languages,
    Topic.LANGUAGE_INDICATOR: Languages,
    Topic.URGENT_CHANNEL: UrgentChannel,
    Topic.RESERVATION_29_4: Reservation,
    Topic.CETS224_DECLARATION: Declaration,
    Topic.PRESERVATION_PERIOD: PreservationPeriod,
    Topic.DOUBLE_CRIMINALITY: Statement,
    Topic.CHANNELS: Statement,
    Topic.ELECTRONIC_TRANSMISSION: ElectronicTransmission,
    Topic.SIGNATURE_REQUIREMENT: Statement,
    Topic.DE_MINIMIS: Statement,
    Topic.EVIDENTIARY_STANDARD: EvidentiaryStandard,
    Topic.OTHER_RESERVATION: Statement,
    Topic.LINKS: Links,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """For which requests a fact holds. What is absent is not limited by the source."""

    direction: Direction | None = None
    """Requests received, sent, or both."""
    stages: tuple[Stage, ...] = ()
    """The stages of the proceedings."""
    territory: Text | None = None
    """The part of the territory."""
    matter: Matter | None = None
    """The kind of case."""
    text: Text | None = None
    """The scope in the words of the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was found."""

    kind: SourceKind
    """What kind of place that is."""
    url: WebAddress | None = None
    """Its address; absent only where no text was seen."""
    title: Text | None = None
    """What was looked at."""
    quote: Text | None = None
    """What was seen there: a quotation, or what part was read."""
    complete_text_read: bool | None = None
    """Whether the whole text was read, where that was recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing about one Party.

    An absent fact is unknown. "No" is only what a fact says expressly.
    """

    id: FactId
    """A name that never changes; a profile that overrides this one replaces facts by it."""
    field: Topic
    """What it is about."""
    instrument: Basis | None = None
    """The instrument under which it holds; absent where the source names none."""
    article: Article | None = None
    """The article of that instrument, without the word: 27(2)."""
    scope: Scope | None = None
    """For which requests it holds."""
    value: Value | None = None
    """What is known; absent where nothing is."""
    knowledge: Knowledge
    """Whether anything is known."""
    confidence: Confidence
    """According to whom."""
    as_of: date | None = None
    """The day for which it is known; absent where the text has no date."""
    as_of_basis: DateBasis | None = None
    """What that day is, where it was recorded."""
    as_of_note: Text | None = None
    """More about that day."""
    valid_from: date | None = None
    """The first day on which it holds, where that is known; for a membership, the day of entry into force."""
    valid_to: date | None = None
    """The first day on which it holds no more."""
    observed_on: date | None = None
    """The day on which the source was looked at."""
    sources: Annotated[tuple[Source, ...], AtLeast(1)]
    """Where it was found."""
    review_by: date | None = None
    """The day by which it should be looked at again."""
    verified_by_party: date | None = None
    """The day on which the Party confirmed it."""
    note: Text | None = None
    """What a reader should know before relying on it."""

    def holds_on(self, day: date) -> bool:
        """Whether nothing is known that keeps the fact from holding on a day.

        Args:
            day: The day.

        Returns:
            False before ``valid_from`` and from ``valid_to`` on, otherwise true.
        """
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day < self.valid_to
        )
