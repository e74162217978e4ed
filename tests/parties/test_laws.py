"""Laws of profiles: what is written is read, overriding behaves, and doubt never makes a finding heavier."""

import json
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla_schema.codes import YesNoUnknown
from mla_schema.core.report import Severity
from mla_schema.derive.docstrings import words_of_code
from mla_schema.derive.party_schema import party_schema
from mla_schema.parties import (
    MAX_AGE,
    Basis,
    Confidence,
    Fact,
    Knowledge,
    PartyDataError,
    PartyProfile,
    Source,
    Topic,
    parse_party,
    weigh,
    write_party,
)
from mla_schema.parties.fact import Membership
from mla_schema.parties.vocabulary import SourceKind, Status
from mla_schema.parties.weight import age_in_words, months_later
from mla_schema.parties.wording import place_in_words, standing_in_words, value_in_words
from tests.parties.strategies import DAYS, facts, profiles

_SCHEMA = jsonschema_rs.validator_for(json.loads(party_schema()))
_HEAVINESS = [Severity.NOTE, Severity.WARNING, Severity.ERROR]
_NO_FACTS = PartyProfile(profile_version="1.0", party="XX", name="X", profile_date=date(1990, 1, 1), facts=())
# What a fact says does not matter when it replaces another; its id does.
_PLAIN = st.builds(
    PartyProfile,
    profile_version=st.just("1.0"),
    party=st.just("XX"),
    # ISO 3166-1 leaves this code to users, so that no State is meant.
    alpha3=st.sampled_from([None, "XXX"]),
    name=st.sampled_from(["X", "Y"]),
    profile_date=DAYS,
    remarks=st.lists(st.sampled_from("pqr"), unique=True).map(tuple),
    facts=st.lists(
        st.builds(
            Fact,
            id=st.sampled_from(["XX.a", "XX.b", "XX.c", "XX.d"]),
            field=st.just(Topic.LINKS),
            knowledge=st.just(Knowledge.UNKNOWN),
            confidence=st.just(Confidence.MEMORY),
            sources=st.just((Source(kind=SourceKind.NONE),)),
            note=st.sampled_from("xyz"),
        ),
        unique_by=lambda fact: fact.id,
    ).map(tuple),
)


@cache
def _label(member: StrEnum) -> str:
    return words_of_code(member).label


@given(profiles())
def test_what_is_written_is_read(profile: PartyProfile) -> None:
    data = write_party(profile)
    assert parse_party(data) == profile
    assert write_party(parse_party(data)) == data
    assert _SCHEMA.is_valid(json.loads(data))


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_whatever_is_read_only_one_error_is_raised(data: bytes) -> None:
    with pytest.raises(PartyDataError, match=r"^mine\.json: "):
        parse_party(data, source="mine.json")


@given(profiles(), st.data())
def test_what_is_damaged_is_refused_or_still_makes_sense(profile: PartyProfile, data: st.DataObject) -> None:
    """Any leaf becomes anything: either an error that names the file, or a profile that can be written again."""
    tree = json.loads(write_party(profile))
    place = tree
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if not isinstance(place[key], dict | list) or not place[key]:
            break
        place = place[key]
    place[key] = data.draw(st.sampled_from([None, "", " a", "a", 0, 1, True, [], {}, ["a"], "2026-02-30"]))
    damaged = json.dumps(tree).encode()
    try:
        read = parse_party(damaged)
    except PartyDataError:
        return
    assert parse_party(write_party(read)) == read
    # What the reader takes, the schema takes.
    assert _SCHEMA.is_valid(tree)


@given(_PLAIN, _PLAIN, _PLAIN)
def test_overriding_is_associative_and_idempotent(a: PartyProfile, b: PartyProfile, c: PartyProfile) -> None:
    assert a.overridden_by(b).overridden_by(c) == a.overridden_by(b.overridden_by(c))
    assert a.overridden_by(a) == a
    assert _NO_FACTS.overridden_by(a) == a


@given(_PLAIN, _PLAIN)
def test_overriding_replaces_by_id_and_loses_nothing(a: PartyProfile, b: PartyProfile) -> None:
    both = a.overridden_by(b)
    own = {fact.id: fact for fact in b.facts}
    assert {fact.id for fact in both.facts} == {fact.id for fact in (*a.facts, *b.facts)}
    assert [fact.id for fact in both.facts][: len(a.facts)] == [fact.id for fact in a.facts]
    for fact in both.facts:
        assert fact == own.get(fact.id, fact)
    assert set(a.facts) - set(both.facts) <= {fact for fact in a.facts if fact.id in own}


@given(facts(), DAYS)
def test_what_was_not_seen_is_never_more_than_a_note(fact: Fact, on: date) -> None:
    weight = weigh(fact, on)
    if fact.confidence is Confidence.MEMORY or fact.knowledge is not Knowledge.KNOWN:
        assert weight.severity is Severity.NOTE
    if weight.severity is Severity.ERROR:
        days = [day for day in (fact.as_of, fact.verified_by_party) if day is not None]
        assert fact.field is Topic.MEMBERSHIP or fact.holds_on(on)
        months = MAX_AGE[fact.field]
        assert months is None or on <= months_later(max(days), months)
    assert weight.reason


@given(facts(), DAYS, st.integers(0, 5_000))
def test_a_fact_does_not_become_heavier_with_age(fact: Fact, on: date, days: int) -> None:
    """From the day on for which it is known, while it holds."""
    later = on + timedelta(days)
    known = max((day for day in (fact.as_of, fact.verified_by_party) if day is not None), default=on)
    if known <= on and fact.holds_on(on):
        before, after = weigh(fact, on).severity, weigh(fact, later).severity
        assert _HEAVINESS.index(after) <= _HEAVINESS.index(before)


@given(facts(topic=Topic.MEMBERSHIP), DAYS)
def test_one_fact_about_membership_decides_by_its_dates(fact: Fact, on: date) -> None:
    assert fact.instrument is not None
    answer = replace(_NO_FACTS, facts=(fact,)).member(fact.instrument, on)
    assert answer.fact is fact
    if answer.verdict is YesNoUnknown.UNKNOWN:
        assert answer.weight.severity is Severity.NOTE
    if answer.verdict is YesNoUnknown.YES:
        assert fact.valid_from is not None
        assert fact.holds_on(on)
    if isinstance(fact.value, Membership) and fact.value.status is Status.PARTY:
        if fact.valid_from is not None:
            assert answer.verdict is (YesNoUnknown.YES if fact.holds_on(on) else YesNoUnknown.NO)
        elif fact.valid_to is None:
            assert answer.verdict is YesNoUnknown.UNKNOWN
    if fact.knowledge is not Knowledge.KNOWN:
        assert answer.verdict is YesNoUnknown.UNKNOWN


@given(st.lists(facts(topic=Topic.MEMBERSHIP), max_size=4), DAYS)
def test_a_no_that_may_have_changed_is_at_most_a_warning(found: list[Fact], on: date) -> None:
    profile = replace(_NO_FACTS, facts=tuple(found))
    for instrument in Basis:
        answer = profile.member(instrument, on)
        if answer.weight.severity is Severity.ERROR:
            assert answer.fact is not None
            dates = (answer.fact.valid_from, answer.fact.valid_to)
            assert any(dates) or (answer.fact.as_of is not None)
            assert answer.fact.confidence is not Confidence.MEMORY


@given(facts(), DAYS)
def test_every_fact_can_be_said(fact: Fact, on: date) -> None:
    said = value_in_words(fact, _label) + place_in_words(fact, _label) + standing_in_words(fact, _label, on)
    assert said.isprintable()
    assert "None" not in said


@given(DAYS, st.integers(0, 600))
def test_months_are_counted_to_the_day(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later + timedelta(1)).day == 1
    expected = "less than a month old" if months == 0 else f"{months} month{'' if months == 1 else 's'} old"
    if months >= 12:
        expected = f"{months // 12} year{'' if months < 24 else 's'} old"
    assert age_in_words(day, later) == expected
