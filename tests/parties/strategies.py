"""Profiles of every form that the reader accepts."""

from datetime import date

from hypothesis import strategies as st

from mla_schema.parties import Basis, Confidence, Fact, Knowledge, PartyProfile, Scope, Source, Topic
from mla_schema.parties.fact import (
    VALUE_CLASSES,
    AuthorityName,
    Declaration,
    ElectronicTransmission,
    EvidentiaryStandard,
    Languages,
    Links,
    Membership,
    PreservationPeriod,
    Reservation,
    Statement,
    UrgentChannel,
    Value,
)
from mla_schema.parties.vocabulary import (
    Acceptance,
    Addressee,
    Condition,
    DateBasis,
    Direction,
    LanguageRule,
    Limit,
    Manner,
    Matter,
    Reserved,
    SourceKind,
    Stage,
    Status,
)

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2040, 12, 31))
TEXTS = st.text(
    st.characters(min_codepoint=33, max_codepoint=0x24F, exclude_categories=["C", "Z"]),
    min_size=1,
    max_size=12,
)
URLS = st.just("https://example.org/a")

_VALUES: dict[type[Value], st.SearchStrategy[Value]] = {
    Membership: st.builds(
        Membership,
        status=st.sampled_from(Status),
        signed_on=st.none() | DAYS,
        deposited_on=st.none() | DAYS,
        manner=st.none() | st.sampled_from(Manner),
    ),
    AuthorityName: st.builds(
        AuthorityName, name=TEXTS, address=st.none() | TEXTS, email=st.none() | st.just("office@example.org")
    ),
    Languages: st.builds(
        Languages,
        languages=st.lists(st.sampled_from(["en", "fr", "ro"]), min_size=1, max_size=3).map(tuple),
        rule=st.sampled_from(LanguageRule),
        legal_basis=st.none() | TEXTS,
    ),
    UrgentChannel: st.builds(UrgentChannel, addressee=st.sampled_from(Addressee), text=st.none() | TEXTS),
    Reservation: st.just(Reservation(reservation=Reserved.NONE))
    | st.builds(
        Reservation,
        reservation=st.just(Reserved.RESERVED),
        limits=st.lists(st.sampled_from(Limit), max_size=2).map(tuple),
    ),
    Declaration: st.builds(Declaration, effect=TEXTS),
    PreservationPeriod: st.builds(
        PreservationPeriod,
        initial_days=st.integers(1, 90),
        max_total_days=st.none() | st.integers(90, 365),
        extension=st.none() | TEXTS,
        legal_basis=st.none() | TEXTS,
    ),
    ElectronicTransmission: st.builds(
        ElectronicTransmission,
        acceptance=st.sampled_from(Acceptance),
        conditions=st.lists(st.sampled_from(Condition), max_size=2).map(tuple),
        text=st.none() | TEXTS,
    ),
    EvidentiaryStandard: st.builds(
        EvidentiaryStandard,
        subscriber=st.none() | TEXTS,
        traffic=st.none() | TEXTS,
        content=st.none() | TEXTS,
        text=st.none() | TEXTS,
    ),
    Statement: st.builds(Statement, text=TEXTS),
    Links: st.builds(Links, urls=st.lists(URLS, min_size=1, max_size=2).map(tuple)),
}
_SCOPES = st.none() | st.builds(
    Scope,
    direction=st.none() | st.sampled_from(Direction),
    stages=st.lists(st.sampled_from(Stage), max_size=2).map(tuple),
    territory=st.none() | TEXTS,
    matter=st.none() | st.sampled_from(Matter),
    text=st.none() | TEXTS,
)
_SEEN_KINDS = [kind for kind in SourceKind if kind is not SourceKind.NONE]
_SEEN = st.builds(
    Source,
    kind=st.sampled_from(_SEEN_KINDS),
    url=URLS,
    title=st.none() | TEXTS,
    quote=st.none() | TEXTS,
    complete_text_read=st.none() | st.booleans(),
)


@st.composite
def facts(draw: st.DrawFn, *, party: str = "XX", name: str | None = None, topic: Topic | None = None) -> Fact:
    """A fact of any topic, known or not, with every mixture of dates and sources that makes sense."""
    topic = topic or draw(st.sampled_from(Topic))
    knowledge = draw(st.sampled_from(Knowledge))
    confidence = draw(st.sampled_from(Confidence))
    as_of = draw(st.none() | DAYS)
    first, last = draw(st.none() | DAYS), draw(st.none() | DAYS)
    if first is not None and last is not None and last <= first:
        last = None
    basis = [each for each in DateBasis if each is not DateBasis.UNDATED_COPY]
    declared = topic is Topic.CETS224_DECLARATION
    recalled = confidence is Confidence.MEMORY
    seen = tuple(draw(st.lists(_SEEN, min_size=1, max_size=2)))
    return Fact(
        id=f"{party}.{name or draw(st.sampled_from('abcd'))}",
        field=topic,
        instrument=Basis.CETS224 if declared else draw(st.sampled_from(Basis)),
        article="7(9)(a)" if declared else draw(st.none() | st.sampled_from(["27(2)", "16", "8"])),
        scope=draw(_SCOPES),
        value=draw(_VALUES[VALUE_CLASSES[topic]]) if knowledge is Knowledge.KNOWN else None,
        knowledge=knowledge,
        confidence=confidence,
        as_of=as_of,
        as_of_basis=DateBasis.UNDATED_COPY if as_of is None else draw(st.none() | st.sampled_from(basis)),
        as_of_note=draw(st.none() | TEXTS),
        valid_from=first,
        valid_to=last,
        observed_on=draw(st.none() | DAYS),
        sources=(Source(kind=SourceKind.NONE),) if recalled else seen,
        review_by=draw(st.none() | DAYS),
        verified_by_party=draw(DAYS) if confidence is Confidence.CONFIRMED_BY_PARTY else None,
        note="why" if knowledge is Knowledge.CONFLICTING else draw(st.none() | TEXTS),
    )


@st.composite
def profiles(draw: st.DrawFn) -> PartyProfile:
    """A profile of the State XX with a few facts, whose ids meet those of other profiles."""
    found = draw(st.lists(facts(), max_size=2, unique_by=lambda fact: fact.id))
    return PartyProfile(
        profile_version="1.0",
        party="XX",
        # ISO 3166-1 leaves this code to users, so that no State is meant.
        alpha3=draw(st.none() | st.just("XXX")),
        name=draw(TEXTS),
        profile_date=draw(DAYS),
        remarks=tuple(draw(st.lists(TEXTS, max_size=2, unique=True))),
        facts=tuple(found),
    )
