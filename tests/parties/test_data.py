"""The profiles that come with the package: nothing is lost, nothing personal is in them, and what is solid is right."""

import json
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Final

import jsonschema_rs
import pytest

from mla_schema.codes import YesNoUnknown
from mla_schema.core.law import provisions
from mla_schema.core.report import Severity
from mla_schema.derive.party_schema import party_schema
from mla_schema.parties import (
    Basis,
    Confidence,
    Fact,
    Knowledge,
    Topic,
    load_party,
    party_codes,
    weigh,
    write_party,
)
from mla_schema.parties.fact import AuthorityName, Languages, Membership, Reservation
from mla_schema.parties.vocabulary import DateBasis, LanguageRule, Limit, Reserved, SourceKind, Status
from mla_schema.parties.wording import language_name

_DATA: Final = files("mla_schema.parties").joinpath("data")
_ALL: Final = [load_party(code) for code in party_codes()]
_FACTS: Final = [fact for profile in _ALL for fact in profile.facts]
_ON: Final = date(2026, 11, 23)

# What was collected, counted when it was converted. A fact that is added, confirmed or withdrawn changes its line.
_COUNTED: Final = {
    (Topic.MEMBERSHIP, Confidence.SEEN): 367,
    (Topic.MEMBERSHIP, Confidence.MEMORY): 399,
    (Topic.CENTRAL_AUTHORITY, Confidence.SEEN): 33,
    (Topic.CENTRAL_AUTHORITY, Confidence.MEMORY): 8,
    (Topic.EXTRADITION_AUTHORITY, Confidence.SEEN): 24,
    (Topic.CONTACT_POINT_24_7, Confidence.SEEN): 21,
    (Topic.CONTACT_POINT_24_7, Confidence.MEMORY): 5,
    (Topic.LANGUAGES_ACCEPTED, Confidence.SEEN): 6,
    (Topic.LANGUAGES_ACCEPTED, Confidence.MEMORY): 14,
    (Topic.LANGUAGE_INDICATOR, Confidence.SEEN): 8,
    (Topic.URGENT_CHANNEL, Confidence.SEEN): 9,
    (Topic.RESERVATION_29_4, Confidence.SEEN): 19,
    (Topic.RESERVATION_29_4, Confidence.MEMORY): 2,
    (Topic.CETS224_DECLARATION, Confidence.SEEN): 4,
    (Topic.PRESERVATION_PERIOD, Confidence.SEEN): 2,
    (Topic.PRESERVATION_PERIOD, Confidence.MEMORY): 10,
    (Topic.DOUBLE_CRIMINALITY, Confidence.SEEN): 2,
    (Topic.CHANNELS, Confidence.SEEN): 4,
    (Topic.ELECTRONIC_TRANSMISSION, Confidence.SEEN): 1,
    (Topic.SIGNATURE_REQUIREMENT, Confidence.SEEN): 1,
    (Topic.DE_MINIMIS, Confidence.SEEN): 2,
    (Topic.EVIDENTIARY_STANDARD, Confidence.SEEN): 1,
    (Topic.OTHER_RESERVATION, Confidence.SEEN): 27,
    (Topic.OTHER_RESERVATION, Confidence.MEMORY): 1,
    (Topic.LINKS, Confidence.SEEN): 1,
}
_MAILBOXES: Final = {"Cdncentralauthority@justice.gc.ca", "ag.mla@gov.mt", "iccca@ag.gov.au"}
"""Published mailboxes of offices; an address of a person must never come in."""


def _fact(code: str, name: str) -> Fact:
    (found,) = (fact for fact in load_party(code).facts if fact.id == f"{code}.{name}")
    return found


@pytest.mark.parametrize("code", party_codes())
def test_every_file_is_in_the_one_form(code: str) -> None:
    data = _DATA.joinpath(f"{code}.json").read_text(encoding="utf-8")
    profile = load_party(code)
    assert profile.party == code
    assert write_party(profile).decode() == data
    jsonschema_rs.validator_for(json.loads(party_schema()), validate_formats=True).validate(json.loads(data))


def test_nothing_is_lost() -> None:
    assert len(_ALL) == 82
    assert Counter((fact.field, fact.confidence) for fact in _FACTS) == _COUNTED
    assert len({fact.id for fact in _FACTS}) == len(_FACTS) == 971
    assert [profile.party for profile in _ALL if profile.remarks] == ["BY"]


def test_nothing_is_invented() -> None:
    """Recalled is what has no text; no Party has confirmed anything; what is unknown has no value."""
    for fact in _FACTS:
        recalled = fact.confidence is Confidence.MEMORY
        assert recalled is (fact.sources[0].kind is SourceKind.NONE)
        assert recalled is (fact.as_of_basis is DateBasis.NOMINAL_RECALL_HORIZON)
        assert fact.confidence is not Confidence.CONFIRMED_BY_PARTY
    assert [fact.id for fact in _FACTS if fact.knowledge is not Knowledge.KNOWN] == ["NZ.membership.ETS185"]


def test_nothing_personal_is_in_them() -> None:
    text = "".join(_DATA.joinpath(f"{code}.json").read_text(encoding="utf-8") for code in party_codes())
    assert set(re.findall(r"[\w.+-]+@[\w-]+\.[\w.-]+", text)) == _MAILBOXES
    assert not re.search(
        r"(?i)\+\s?\d{2}|\b(tel|phone|fax|mobile)\b|\b(mr|mrs|ms|dr)\.? [A-Z]",
        re.sub(r'"https?://[^"]*"', "", text),
    )
    for fact in _FACTS:
        if fact.field is Topic.CONTACT_POINT_24_7:
            assert isinstance(fact.value, AuthorityName)
            assert (fact.value.address, fact.value.email) == (None, None)


def test_articles_that_are_named_are_articles_of_the_treaties() -> None:
    """Those that the law names; its constants are compared with the texts of the treaties elsewhere."""
    articles = {
        (each.instrument.value, re.sub(r"[(].*", "", each.citation)) for each in provisions().values()
    }
    for fact in _FACTS:
        if fact.article is not None and fact.instrument in (Basis.ETS185, Basis.ETS030, Basis.ETS182):
            article = f"Article {re.sub(r'[(].*', '', fact.article)}"
            assert (fact.instrument.value, article) in articles or article == "Article 24", fact.id


def test_every_language_has_a_name() -> None:
    codes = {code for fact in _FACTS if isinstance(fact.value, Languages) for code in fact.value.languages}
    assert all(language_name(code) != code for code in codes)
    assert language_name("fi") == "fi"


def test_the_second_protocol_was_not_in_force() -> None:
    """On 5 February 2026 three had ratified, and five are needed."""
    ratified = set()
    for profile in _ALL:
        (fact,) = profile.about(Topic.MEMBERSHIP, instrument=Basis.CETS224)
        assert isinstance(fact.value, Membership)
        assert fact.confidence is Confidence.SEEN
        assert fact.valid_from is None
        assert profile.member(Basis.CETS224, date(2025, 11, 14)).verdict is YesNoUnknown.NO
        if fact.value.status is Status.RATIFIED_NOT_IN_FORCE:
            ratified.add(profile.party)
            assert profile.member(Basis.CETS224, _ON).verdict is YesNoUnknown.UNKNOWN
    assert ratified == {"RS", "JP", "HU"}


def test_parties_with_a_row_that_was_seen() -> None:
    seen = [
        profile.party
        for profile in _ALL
        for fact in profile.about(Topic.MEMBERSHIP, instrument=Basis.ETS185)
        if fact.confidence is Confidence.SEEN
        and isinstance(fact.value, Membership)
        and fact.value.status is Status.PARTY
    ]
    assert len(seen) == len(set(seen)) == 66
    states = {code: load_party(code).member(Basis.ETS185, _ON) for code in party_codes()}
    no = {code for code, answer in states.items() if answer.verdict is YesNoUnknown.NO}
    unknown = {code for code, answer in states.items() if answer.verdict is YesNoUnknown.UNKNOWN}
    assert no == {"BY", "IE", "ZA"}
    assert unknown == {"CI", "EC", "LU", "NZ", "RW", "SL"}
    assert all(states[code].weight.severity is not Severity.ERROR for code in no)


@pytest.mark.parametrize("code", ["AD", "AR", "AT", "CH", "DE", "GR", "JP", "PL"])
def test_who_made_the_reservation(code: str) -> None:
    fact = load_party(code).reservation_29_4()
    assert fact is not None
    assert isinstance(fact.value, Reservation)
    assert fact.value.reservation is Reserved.RESERVED
    assert weigh(fact, _ON).severity is Severity.ERROR


@pytest.mark.parametrize("code", ["AL", "AM", "BA", "BG", "CA", "CY", "EE", "GE", "HR"])
def test_who_did_not(code: str) -> None:
    fact = load_party(code).reservation_29_4()
    assert fact is not None
    assert isinstance(fact.value, Reservation)
    assert fact.value.reservation is Reserved.NONE
    assert weigh(fact, _ON).severity is Severity.ERROR


def test_the_reservation_is_not_one_bit() -> None:
    limits = {
        profile.party: fact.value.limits
        for profile in _ALL
        if (fact := profile.reservation_29_4()) and isinstance(fact.value, Reservation) and fact.value.limits
    }
    assert {code for code, found in limits.items() if Limit.NOT_FOR_ARTICLES_2_TO_11 in found} == {
        "AT",
        "AD",
        "DE",
        "PL",
    }
    assert {code for code, found in limits.items() if Limit.REASON_TO_BELIEVE_AT_DISCLOSURE in found} == {
        "DE",
        "JP",
    }
    assert Limit.AT_TIME_OF_REQUEST in limits["AD"]
    assert limits["CH"] == (Limit.ANY_COERCIVE_MEASURE,)
    assert Limit.SEARCH_SEIZURE_DISCLOSURE in limits["PL"]
    # Recalled only: no list of declarations was read.
    for code in ("CL", "US"):
        fact = load_party(code).reservation_29_4()
        assert fact is not None
        assert weigh(fact, _ON).severity is Severity.NOTE
    assert load_party("MD").reservation_29_4() is None


@pytest.mark.parametrize(
    "code", ["MD", "GE", "RO", "AU", "CA", "JP", "CH", "TR", "CL", "PL", "PT", "ES", "MT", "AT"]
)
def test_central_authorities_as_declared(code: str) -> None:
    found = load_party(code).about(Topic.CENTRAL_AUTHORITY, instrument=Basis.ETS185, article="27")
    assert found
    assert all(fact.confidence is Confidence.SEEN for fact in found)


def test_authorities_are_split_as_they_were_declared() -> None:
    stages = {
        code: [fact.scope.stages for fact in load_party(code).about(Topic.CENTRAL_AUTHORITY) if fact.scope]
        for code in ("MD", "RO", "UA")
    }
    assert all([each.value for each in found[0]] == ["pre_trial"] for found in stages.values())
    assert all([each.value for each in found[1]] == ["trial", "execution"] for found in stages.values())
    territories = [
        fact.scope.territory for fact in load_party("GB").about(Topic.CENTRAL_AUTHORITY) if fact.scope
    ]
    assert territories == ["England, Wales and Northern Ireland", "Scotland", None]
    directions = [
        fact.scope.direction for fact in load_party("FR").about(Topic.CENTRAL_AUTHORITY) if fact.scope
    ]
    assert [each and each.value for each in directions] == ["incoming", "outgoing"]
    assert not load_party("UA").about(Topic.CENTRAL_AUTHORITY, instrument=Basis.ETS185)


def test_languages_under_one_treaty_do_not_bind_another() -> None:
    (georgia,) = load_party("GE").languages(Basis.ETS030)
    assert isinstance(georgia.value, Languages)
    assert georgia.value.languages == ("en", "ru")
    assert load_party("GE").languages(Basis.ETS185) == ()
    for code in ("MD", "RO", "FR", "IT", "ES", "PT", "TR", "CL"):
        assert load_party(code).languages(Basis.ETS030) == ()
    (macedonia,) = load_party("MK").about(Topic.LANGUAGE_INDICATOR)
    assert isinstance(macedonia.value, Languages)
    assert macedonia.value.rule is LanguageRule.CUMULATIVE
    (australia,) = load_party("AU").languages(Basis.ETS185)
    assert australia.instrument is Basis.PRACTICE


def test_what_is_doubtful_never_refuses() -> None:
    doubtful = [
        *(fact for fact in _FACTS if fact.field in (Topic.CONTACT_POINT_24_7, Topic.PRESERVATION_PERIOD)),
        _fact("AZ", "central_authority.ETS185"),
        _fact("BA", "central_authority.ETS185"),
        _fact("NL", "central_authority.ETS185"),
        *load_party("UA").about(Topic.CENTRAL_AUTHORITY),
        *load_party("US").about(Topic.EVIDENTIARY_STANDARD),
    ]
    assert {weigh(fact, _ON).severity for fact in doubtful} == {Severity.WARNING, Severity.NOTE}


def test_japan_does_not_apply_article_7_of_the_second_protocol() -> None:
    japan = load_party("JP")
    assert [fact.article for fact in japan.declaration("7")] == ["7(9)(a)"]
    assert [fact.article for fact in japan.declaration("8")] == ["8(11)", "8(10)"]
    assert japan.declaration("70") == japan.declaration("7(9)(b)") == ()


def test_a_state_without_a_profile() -> None:
    with pytest.raises(LookupError, match="no profile of 'XX'"):
        load_party("XX")
    with pytest.raises(LookupError):
        load_party("../data/MD")


def test_every_profile_is_a_file_of_the_package() -> None:
    folder = Path(str(_DATA))
    assert {path.name for path in folder.iterdir()} == {f"{code}.json" for code in party_codes()}


def test_loading_profiles_loads_nothing_heavy() -> None:
    program = "import sys; import mla_schema.parties as p; p.load_party('MD'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"pydantic", "lxml", "cryptography", "click", "mla_schema.model.node"}
