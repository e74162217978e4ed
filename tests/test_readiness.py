"""What a draft lacks for a Party, and what is known of that Party: each fact with its source, date and confidence."""

import json
from datetime import UTC, date, datetime
from itertools import combinations
from typing import Any, Final

import pytest
from hypothesis import given

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.derive.twins import edited
from mla_schema.parties import Topic, load_party, party_codes
from tests.rules.cases import base
from tests.strategies import messages

_AT: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
_PARTIES: Final = ("MD", "GE", "RO", "JP", "CH")
_WEIGHTS: Final = list(mla.Severity)


def empty(party: str, tag: str = "dataRequest") -> mla.Message:
    """A draft that says to which State it is to go, and nothing else."""
    tree = edited(base("subscriber"), [])
    tree["body"] = {tag: {}}
    tree["header"]["recipient"] = {"authority": {"country": party}}
    return mla.read(json.dumps(tree).encode()).unverified()


def draft(party: str, body: dict[str, Any], **header: Any) -> mla.Message:
    tree = edited(base("subscriber"), [])
    tree["body"] = {"dataRequest": body}
    for name in ("language", "medium"):
        tree["header"].pop(name, None)
    tree["header"] |= {"recipient": {"authority": {"country": party}}, **header}
    return mla.read(json.dumps(tree).encode()).unverified()


def known(report: mla.Report) -> dict[str, mla.Finding]:
    """The notes on facts, by the names of the facts."""
    return {each.facts[0].id: each for each in report.findings if each.code == "MLA-R01"}


def about(report: mla.Report, topic: Topic) -> list[str]:
    return [name for name, each in known(report).items() if each.facts[0].field == topic.value]


def ready(message: mla.Message, party: str) -> mla.Report:
    return mla.readiness(message, party=load_party(party), at=_AT)


def test_an_empty_draft_to_five_parties_gives_five_lists() -> None:
    lists = {party: ready(empty(party), party) for party in _PARTIES}
    for party, report in lists.items():
        assert known(report)
        for note in known(report).values():
            (fact,) = note.facts
            assert (fact.party, note.severity) == (party, mla.Severity.NOTE)
            assert fact.source
            assert fact.confidence in note.advice
            assert fact.as_of is not None or "undated" in fact.confidence
            assert note.place.pointer is not None
        assert report.party == f"{party}, profile of {load_party(party).profile_date}"
    texts = {party: {each.message for each in report.findings} for party, report in lists.items()}
    for one, other in combinations(_PARTIES, 2):
        assert texts[one] != texts[other]


@pytest.mark.parametrize("party", _PARTIES)
@pytest.mark.parametrize(
    "tag", ["dataRequest", "preservationRequest", "consultation", "realTimeTrafficRequest"]
)
def test_the_heaviest_comes_first_and_the_unknown_last(party: str, tag: str) -> None:
    found = ready(empty(party, tag), party).findings
    order = [_WEIGHTS.index(each.severity) for each in found]
    assert order == sorted(order)
    assert found[-1].code == "MLA-R02"
    assert [each.code for each in found].count("MLA-R02") == 1


@pytest.mark.parametrize("party", party_codes())
def test_what_is_unknown_is_named_for_every_party(party: str) -> None:
    last = ready(empty(party), party).findings[-1]
    assert last.code == "MLA-R02"
    for topic in load_party(party).unknown_topics:
        if topic is Topic.LANGUAGES_ACCEPTED:
            assert "Languages accepted" in last.message


def test_solid_facts_come_before_weak_ones() -> None:
    notes = [each.facts[0].confidence for each in known(ready(empty("JP"), "JP")).values()]
    recalled = [confidence.startswith("recalled") for confidence in notes]
    assert recalled == sorted(recalled)
    assert any(recalled)


def test_the_rules_find_what_they_find_without_readiness() -> None:
    message = empty("GE")
    plain = mla.check(message, at=_AT, party=load_party("GE"))
    more = ready(message, "GE")
    assert {each.code for each in plain.findings} == {each.code for each in more.findings} - {
        "MLA-R01",
        "MLA-R02",
    }
    assert (more.outcome, more.layers) == (plain.outcome, plain.layers)


def test_a_language_that_is_taken_is_not_told_again() -> None:
    assert about(ready(draft("GE", {}), "GE"), Topic.LANGUAGES_ACCEPTED)
    named = load_party("GE").about(Topic.LANGUAGES_ACCEPTED)
    languages = {each for fact in named if fact.value is not None for each in fact.value.languages}  # type: ignore[union-attr]
    assert "en" in languages
    assert len(about(ready(draft("GE", {}, language="en"), "GE"), Topic.LANGUAGES_ACCEPTED)) < len(named)
    assert about(ready(draft("GE", {}, language="ja"), "GE"), Topic.LANGUAGES_ACCEPTED)


def test_an_authority_that_is_addressed_is_not_told_again() -> None:
    (first, *_) = load_party("MD").about(Topic.CENTRAL_AUTHORITY)
    name = getattr(first.value, "name", "")
    recipient = {"authority": {"country": "MD", "names": [{"value": name}]}}
    assert about(ready(draft("MD", {}), "MD"), Topic.CENTRAL_AUTHORITY)
    assert about(ready(draft("MD", {}, recipient=recipient), "MD"), Topic.CENTRAL_AUTHORITY) == []


def test_the_authority_is_that_of_the_stage() -> None:
    both = about(ready(draft("MD", {}), "MD"), Topic.CENTRAL_AUTHORITY)
    before = about(
        ready(draft("MD", {"proceedings": [{"stage": "investigation"}]}), "MD"), Topic.CENTRAL_AUTHORITY
    )
    trial = about(ready(draft("MD", {"proceedings": [{"stage": "trial"}]}), "MD"), Topic.CENTRAL_AUTHORITY)
    assert set(before) | set(trial) <= set(both)
    assert before != trial


def test_the_urgent_channel_is_for_what_is_urgent() -> None:
    assert about(ready(draft("MD", {"urgency": "urgent"}), "MD"), Topic.URGENT_CHANNEL)
    assert not about(ready(draft("MD", {"urgency": "routine"}), "MD"), Topic.URGENT_CHANNEL)


def test_the_reservation_does_not_reach_the_offences_of_the_convention() -> None:
    own, other = ({"offences": [{"categories": [each]}]} for each in ("bcIllegalAccess", "fraud"))
    category = next(each.value for each in codes.OffenceCategory if each.value.startswith("bc"))
    own["offences"][0]["categories"] = [category]
    other["offences"][0]["categories"] = [
        next(each.value for each in codes.OffenceCategory if not each.value.startswith("bc"))
    ]
    assert about(ready(draft("JP", other), "JP"), Topic.RESERVATION_29_4)
    assert not about(ready(draft("JP", own), "JP"), Topic.RESERVATION_29_4)


def test_facts_of_other_instruments_are_left_out_once_one_is_named() -> None:
    body = {"legalBases": [{"instrument": "budapestConvention"}]}
    assert about(ready(draft("JP", {}), "JP"), Topic.CETS224_DECLARATION)
    assert not about(ready(draft("JP", body), "JP"), Topic.CETS224_DECLARATION)
    assert about(ready(draft("JP", body), "JP"), Topic.URGENT_CHANNEL)


def made(*facts: dict[str, Any]) -> mla.PartyProfile:
    """A profile of an office with certain facts alone."""
    envelope = {
        "knowledge": "known",
        "confidence": "seen",
        "as_of": "2026-10-01",
        "sources": [{"kind": "depositary", "url": "https://depositary.example.org/a"}],
    }
    told = {
        "profile_version": "1.0",
        "party": "RO",
        "name": "Romania",
        "profile_date": "2026-11-01",
        "facts": [{"id": f"RO.{number}", **envelope, **fact} for number, fact in enumerate(facts)],
    }
    return mla.parse_party(json.dumps(told).encode(), source="a.json")


def names(profile: mla.PartyProfile, body: dict[str, Any], **header: Any) -> list[str]:
    found = mla.readiness(draft("RO", body, **header), party=profile, at=_AT)
    return list(known(found))


@pytest.mark.parametrize(
    ("fact", "meeting", "missing"),
    [
        pytest.param(
            {"field": "electronic_transmission", "value": {"acceptance": "accepted"}},
            ({}, {"medium": "portal"}),
            ({}, {}),
            id="a medium is chosen where electronic requests are taken",
        ),
        pytest.param(
            {"field": "de_minimis", "value": {"text": "cases below 100"}},
            (
                {"offences": [{"penalty": {"death": True}, "damages": [{"amount": "1", "currency": "EUR"}]}]},
                {},
            ),
            ({"offences": []}, {}),
            id="penalty and damages are stated",
        ),
        pytest.param(
            {"field": "languages_accepted", "value": {"languages": ["ro"], "rule": "not_required"}},
            ({}, {"language": "ja"}),
            ({}, {}),
            id="any language is taken",
        ),
        pytest.param(
            {"field": "languages_accepted", "value": {"languages": ["ro"], "rule": "cumulative"}},
            ({}, {"language": "ro-MD"}),
            ({}, {"language": "en"}),
            id="the one language of all that are needed",
        ),
    ],
)
def test_what_the_draft_meets_is_not_told(
    fact: dict[str, Any], meeting: tuple[Any, Any], missing: tuple[Any, Any]
) -> None:
    body, header = meeting
    assert names(made(fact), body, **header) == []
    body, header = missing
    body = {name: value for name, value in body.items() if value}
    assert names(made(fact), body, **header) == ["RO.0"]


@pytest.mark.parametrize(
    "fact",
    [
        {"field": "languages_accepted", "value": {"languages": ["ro", "fr"], "rule": "cumulative"}},
        {"field": "electronic_transmission", "value": {"acceptance": "accepted_with_conditions"}},
        {"field": "signature_requirement", "value": {"text": "a wet signature"}},
        {"field": "evidentiary_standard", "value": {"traffic": "probable cause"}},
        {"field": "channels", "knowledge": "conflicting", "note": "two texts"},
        {"field": "languages_accepted", "knowledge": "conflicting", "note": "two texts"},
    ],
)
def test_what_a_draft_cannot_show_is_told_each_time(fact: dict[str, Any]) -> None:
    assert names(made(fact), {}, language="ro", medium="portal") == ["RO.0"]


@pytest.mark.parametrize(
    "fact",
    [
        {"field": "channels", "knowledge": "unknown"},
        {"field": "channels", "knowledge": "not_applicable"},
        {"field": "links", "value": {"urls": ["https://example.org"]}},
        {"field": "channels", "value": {"text": "a"}, "valid_to": "2020-01-01"},
        {"field": "channels", "value": {"text": "a"}, "scope": {"direction": "outgoing"}},
    ],
)
def test_what_does_not_matter_is_not_told(fact: dict[str, Any]) -> None:
    assert names(made(fact), {}) == []


def test_where_everything_is_known_nothing_is_unknown() -> None:
    values: dict[Topic, Any] = dict.fromkeys(Topic)
    declared = {"cets224_declaration": {"instrument": "CETS224", "article": "7"}}
    facts = [
        {"field": each.value, "knowledge": "not_applicable", **declared.get(each.value, {})}
        for each in values
        if each is not Topic.MEMBERSHIP
    ]
    treaties = ("ETS185", "ETS189", "CETS224", "ETS030", "ETS099", "ETS182", "UNCC")
    facts += [{"field": "membership", "knowledge": "unknown", "instrument": each} for each in treaties]
    found = mla.readiness(draft("RO", {}), party=made(*facts), at=_AT)
    assert "MLA-R02" not in {each.code for each in found.findings}


def test_a_party_that_is_not_addressed_is_told_and_its_rules_are_not_judged() -> None:
    report = mla.check(empty("GE"), at=_AT, party=load_party("JP"))
    (layer,) = [each for each in report.layers if each.name == "rules"]
    assert layer.reason.startswith("the message does not go to the Party that was named")
    assert known(ready(empty("GE"), "JP"))


def test_an_order_to_a_provider_can_be_asked_about_too() -> None:
    tree = edited(base("provider-order"), [])
    message = mla.read(json.dumps(tree).encode()).unverified()
    assert known(ready(message, "JP"))


def test_the_draft_is_a_message() -> None:
    with pytest.raises(TypeError):
        mla.readiness("draft", party=load_party("MD"), at=_AT)  # type: ignore[arg-type]
    assert date(2026, 11, 24) == _AT.date()
    assert isinstance(empty("MD").body, model.DataRequest)


@given(messages())
def test_no_draft_is_too_incomplete(message: mla.Message) -> None:
    report = mla.readiness(message, party=load_party("JP"), at=_AT)
    assert report.findings[-1].code == "MLA-R02"
