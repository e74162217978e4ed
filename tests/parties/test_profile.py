"""What a profile answers, case by case; the cases are named by what is asked."""

from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from mla_schema.codes import Instrument, YesNoUnknown
from mla_schema.core.report import Severity
from mla_schema.parties import (
    CITED,
    Basis,
    Confidence,
    Fact,
    Knowledge,
    PartyProfile,
    Scope,
    Source,
    Topic,
    weigh,
)
from mla_schema.parties.fact import Membership, Statement, Value
from mla_schema.parties.profile import TREATIES
from mla_schema.parties.vocabulary import DateBasis, Direction, Matter, SourceKind, Stage, Status
from mla_schema.parties.weight import MAX_AGE
from mla_schema.parties.wording import scope_in_words, value_in_words

_SEEN: Final = (Source(kind=SourceKind.DEPOSITARY, url="https://example.org/a"),)
_NEWS: Final = (Source(kind=SourceKind.SECONDARY, url="https://example.org/b"),)
_NOWHERE: Final = (Source(kind=SourceKind.NONE),)
_AS_OF: Final = date(2026, 1, 31)


def _member(status: Status, **more: object) -> Fact:
    return _fact(Membership(status=status), field=Topic.MEMBERSHIP, instrument=Basis.ETS185, **more)


def _fact(value: Value | None, **more: object) -> Fact:
    plain: dict[str, object] = {
        "id": "XX.a",
        "field": Topic.CHANNELS,
        "knowledge": Knowledge.KNOWN,
        "confidence": Confidence.SEEN,
        "as_of": _AS_OF,
        "sources": _SEEN,
    }
    return Fact(value=value, **{**plain, **more})  # type: ignore[arg-type]


def _profile(*facts: Fact) -> PartyProfile:
    return PartyProfile(profile_version="1.0", party="XX", name="X", profile_date=_AS_OF, facts=facts)


_PARTY = {"valid_from": date(2020, 1, 1)}
_ENDED = {**_PARTY, "valid_to": date(2022, 1, 1)}
_RECALLED = {"confidence": Confidence.MEMORY, "sources": _NOWHERE}
_YES, _NO, _UNKNOWN = YesNoUnknown

# The facts, the day, the verdict, the heaviest finding, the reason.
_CASES: Final[dict[str, tuple[list[Fact], date, YesNoUnknown, Severity, str]]] = {
    "nothing is recorded": ([], _AS_OF, _UNKNOWN, Severity.NOTE, "nothing is recorded"),
    "a Party": ([_member(Status.PARTY, **_PARTY)], _AS_OF, _YES, Severity.ERROR, "in force since 2020-01-01"),
    "the day of entry into force": (
        [_member(Status.PARTY, **_PARTY)],
        date(2020, 1, 1),
        _YES,
        Severity.ERROR,
        "in force since 2020-01-01",
    ),
    "the day before": (
        [_member(Status.PARTY, **_PARTY)],
        date(2019, 12, 31),
        _NO,
        Severity.ERROR,
        "in force only from 2020-01-01",
    ),
    "a Party, looked at long ago": (
        [_member(Status.PARTY, **_PARTY)],
        date(2027, 2, 1),
        _YES,
        Severity.WARNING,
        "in force since 2020-01-01",
    ),
    "a Party, recalled": (
        [_member(Status.PARTY, **_PARTY, **_RECALLED)],
        _AS_OF,
        _YES,
        Severity.NOTE,
        "in force since 2020-01-01",
    ),
    "a Party since nobody knows when": (
        [_member(Status.PARTY)],
        _AS_OF,
        _UNKNOWN,
        Severity.NOTE,
        "a Party, but the dates are not recorded",
    ),
    "a Party whose date is recalled": (
        [_member(Status.PARTY), _member(Status.PARTY, **_PARTY, **_RECALLED)],
        _AS_OF,
        _YES,
        Severity.NOTE,
        "in force since 2020-01-01",
    ),
    "denounced, while it was a Party": (
        [_member(Status.DENOUNCED, **_ENDED)],
        date(2021, 1, 1),
        _YES,
        Severity.ERROR,
        "in force since 2020-01-01",
    ),
    "denounced": (
        [_member(Status.DENOUNCED, **_ENDED)],
        date(2022, 1, 1),
        _NO,
        Severity.ERROR,
        "no longer in force from 2022-01-01",
    ),
    "denounced nobody knows when": (
        [_member(Status.DENOUNCED)],
        _AS_OF,
        _NO,
        Severity.ERROR,
        "not a Party on 2026-01-31",
    ),
    "denounced nobody knows when, before": (
        [_member(Status.DENOUNCED)],
        date(2026, 1, 30),
        _UNKNOWN,
        Severity.NOTE,
        "a Party, but the dates are not recorded",
    ),
    "not a Party on that day": (
        [_member(Status.NOT_PARTY)],
        _AS_OF,
        _NO,
        Severity.ERROR,
        "not a Party on 2026-01-31",
    ),
    "not a Party the day before": (
        [_member(Status.NOT_PARTY)],
        date(2026, 2, 1),
        _NO,
        Severity.WARNING,
        "not a Party when last looked at, on 2026-01-31",
    ),
    "not a Party, as is recalled": (
        [_member(Status.NOT_PARTY, **_RECALLED)],
        date(2026, 2, 1),
        _NO,
        Severity.NOTE,
        "not a Party when last looked at, on 2026-01-31",
    ),
    "not a Party, undated": (
        [_member(Status.NOT_PARTY, as_of=None, as_of_basis=DateBasis.UNDATED_COPY)],
        _AS_OF,
        _UNKNOWN,
        Severity.NOTE,
        "nothing is established",
    ),
    "not a Party until a day that is past": (
        [_member(Status.NOT_PARTY, valid_to=date(2026, 2, 1))],
        date(2026, 2, 1),
        _UNKNOWN,
        Severity.NOTE,
        "nothing is established",
    ),
    "ratified, when it was seen": (
        [_member(Status.RATIFIED_NOT_IN_FORCE)],
        _AS_OF,
        _NO,
        Severity.ERROR,
        "not a Party on 2026-01-31",
    ),
    "ratified, later": (
        [_member(Status.RATIFIED_NOT_IN_FORCE)],
        date(2026, 2, 1),
        _UNKNOWN,
        Severity.NOTE,
        "ratified by 2026-01-31; whether in force on 2026-02-01 is not recorded",
    ),
    "looked for and not established": (
        [_fact(None, field=Topic.MEMBERSHIP, instrument=Basis.ETS185, knowledge=Knowledge.UNKNOWN)],
        _AS_OF,
        _UNKNOWN,
        Severity.NOTE,
        "nothing is established",
    ),
    "sources that contradict one another": (
        [
            _member(Status.PARTY, **_PARTY),
            _fact(
                None,
                field=Topic.MEMBERSHIP,
                instrument=Basis.ETS185,
                knowledge=Knowledge.CONFLICTING,
                note="n",
            ),
        ],
        _AS_OF,
        _UNKNOWN,
        Severity.NOTE,
        "the sources contradict one another",
    ),
    "facts that contradict one another": (
        [_member(Status.PARTY, **_PARTY), _member(Status.NOT_PARTY)],
        _AS_OF,
        _UNKNOWN,
        Severity.NOTE,
        "the facts contradict one another",
    ),
    "acceded since it was last looked at": (
        [_member(Status.NOT_SIGNED, as_of=date(2019, 1, 1)), _member(Status.PARTY, **_PARTY)],
        _AS_OF,
        _YES,
        Severity.ERROR,
        "in force since 2020-01-01",
    ),
    "not signed once, and a Party since nobody knows when": (
        [_member(Status.NOT_SIGNED, as_of=date(2019, 1, 1)), _member(Status.PARTY, **_RECALLED)],
        _AS_OF,
        _UNKNOWN,
        Severity.NOTE,
        "a Party, but the dates are not recorded",
    ),
}


@pytest.mark.parametrize(("facts", "on", "verdict", "severity", "reason"), _CASES.values(), ids=_CASES)
def test_member(facts: list[Fact], on: date, verdict: YesNoUnknown, severity: Severity, reason: str) -> None:
    answer = _profile(*facts).member(Basis.ETS185, on)
    assert (answer.verdict, answer.weight.severity, answer.reason) == (verdict, severity, reason)
    assert (answer.fact is None) is (not facts)
    assert _profile(*facts).member(Basis.ETS189, on).reason == "nothing is recorded"


_HELD = {"valid_from": date(2020, 1, 1), "valid_to": date(2026, 3, 1)}
_CONFIRMED = {"confidence": Confidence.CONFIRMED_BY_PARTY, "verified_by_party": date(2026, 6, 30)}
_WEIGHED: Final[dict[str, tuple[Fact, date, Severity, str]]] = {
    "fresh": (
        _fact(Statement(text="x")),
        _AS_OF,
        Severity.ERROR,
        "seen on a page of the depositary of 2026, less than a month old",
    ),
    "the last day of its age": (
        _fact(Statement(text="x")),
        date(2028, 1, 31),
        Severity.ERROR,
        "seen on a page of the depositary of 2026, 2 years old",
    ),
    "stale": (
        _fact(Statement(text="x")),
        date(2028, 2, 1),
        Severity.WARNING,
        "seen on a page of the depositary of 2026, 2 years old",
    ),
    "stale, but confirmed": (
        _fact(Statement(text="x"), **_CONFIRMED),
        date(2028, 2, 1),
        Severity.ERROR,
        "confirmed by the Party on 2026-06-30, 1 year old",
    ),
    "one that does not age": (
        _fact(Statement(text="x"), field=Topic.OTHER_RESERVATION),
        date(2099, 1, 1),
        Severity.ERROR,
        "seen on a page of the depositary of 2026, 72 years old",
    ),
    "undated": (
        _fact(Statement(text="x"), as_of=None, as_of_basis=DateBasis.UNDATED_COPY),
        _AS_OF,
        Severity.WARNING,
        "seen on a page of the depositary, undated",
    ),
    "at second hand": (
        _fact(Statement(text="x"), sources=_NEWS),
        date(2026, 3, 1),
        Severity.WARNING,
        "seen in a secondary source of 2026, 1 month old",
    ),
    "at second and at first hand": (
        _fact(Statement(text="x"), sources=(*_NEWS, *_SEEN)),
        date(2026, 3, 1),
        Severity.ERROR,
        "seen on a page of the depositary of 2026, 1 month old",
    ),
    "known only later": (
        _fact(Statement(text="x")),
        date(2026, 1, 30),
        Severity.WARNING,
        "seen on a page of the depositary of 2026, known only from 2026-01-31",
    ),
    "known later, and held before": (
        _fact(Statement(text="x"), **_HELD),
        date(2026, 1, 30),
        Severity.ERROR,
        "seen on a page of the depositary of 2026",
    ),
    "not yet in force": (
        _fact(Statement(text="x"), **_HELD),
        date(2019, 12, 31),
        Severity.NOTE,
        "holds only from 2020-01-01",
    ),
    "no longer in force": (
        _fact(Statement(text="x"), **_HELD),
        date(2026, 3, 1),
        Severity.NOTE,
        "holds no more from 2026-03-01",
    ),
    "recalled": (_fact(Statement(text="x"), **_RECALLED), _AS_OF, Severity.NOTE, "recalled, no text seen"),
    "unknown": (
        _fact(None, knowledge=Knowledge.UNKNOWN),
        _AS_OF,
        Severity.NOTE,
        "looked for and not established",
    ),
    "not applicable": (
        _fact(None, knowledge=Knowledge.NOT_APPLICABLE),
        _AS_OF,
        Severity.NOTE,
        "does not apply to this Party",
    ),
}


@pytest.mark.parametrize(("fact", "on", "severity", "reason"), _WEIGHED.values(), ids=_WEIGHED)
def test_weigh(fact: Fact, on: date, severity: Severity, reason: str) -> None:
    weight = weigh(fact, on)
    assert (weight.severity, weight.reason) == (severity, reason)


def test_every_topic_has_an_age() -> None:
    assert set(MAX_AGE) == set(Topic)


def test_facts_are_chosen_by_what_they_name() -> None:
    plain = _fact(Statement(text="x"))
    named = _fact(
        Statement(text="y"), id="XX.b", instrument=Basis.ETS030, article="16(2)", valid_from=date(2026, 1, 1)
    )
    profile = _profile(plain, named)
    assert profile.about(Topic.CHANNELS) == (plain, named)
    assert profile.about(Topic.CHANNELS, instrument=Basis.ETS030) == (named,)
    assert profile.about(Topic.CHANNELS, article="16") == (named,)
    assert profile.about(Topic.CHANNELS, article="1") == ()
    assert profile.about(Topic.CHANNELS, on=date(2025, 12, 31)) == (plain,)
    assert profile.about(Topic.LINKS) == ()


def test_what_nobody_knows() -> None:
    looked_for = _fact(None, field=Topic.LINKS, knowledge=Knowledge.UNKNOWN)
    profile = _profile(_member(Status.PARTY), replace(looked_for, id="XX.b"))
    assert profile.unknown_topics == tuple(topic for topic in Topic if topic is not Topic.MEMBERSHIP)
    assert profile.unknown_memberships == tuple(each for each in TREATIES if each is not Basis.ETS185)


def test_only_a_profile_of_the_same_party_overrides() -> None:
    with pytest.raises(ValueError, match="a profile of YY cannot override that of XX"):
        _profile().overridden_by(replace(_profile(), party="YY"))


def test_what_messages_cite_is_what_profiles_name() -> None:
    assert set(CITED) <= set(Instrument)
    assert set(TREATIES) <= set(CITED.values())
    assert CITED[Instrument.COE_1959] is Basis.ETS030


def test_a_scope_without_words_of_its_own_is_told_from_its_parts() -> None:
    scope = Scope(
        direction=Direction.INCOMING,
        stages=(Stage.TRIAL, Stage.EXECUTION),
        territory="Scotland",
        matter=Matter.FISCAL,
    )
    assert scope_in_words(scope, str) == "incoming, trial and execution, Scotland, fiscal"
    assert scope_in_words(Scope(), str) == ""


def test_a_membership_that_has_ended_says_until_when() -> None:
    fact = _member(Status.DENOUNCED, **_ENDED)
    assert value_in_words(fact, str) == "denounced since 2020-01-01 until 2022-01-01"
