"""References to earlier messages: what was asked before, used otherwise, sent twice or long ago."""

import json
from datetime import datetime
from typing import Any

import pytest

import mla_schema as mla
from tests.rules.conversing import AT, about, add, codes, cut, found, made, named, put, rebodied

BODY = "/body/dataRequest"
ITEM = f"{BODY}/items/0"
OTHER = "7d2f4b60-1c9e-4a85-b3d7-90e1f2a3b4c5"
ANOTHER = (put("/header/id", OTHER), put("/header/conversation", OTHER))


def earlier(*edits: Any) -> mla.Message:
    return made("subscriber", *ANOTHER, *edits)


def withdrawal(request: mla.Message, *items: str) -> mla.Message:
    body = {"withdrawal": {"concerns": named(request), **({"items": list(items)} if items else {})}}
    return rebodied(request, body, id_="00000000-0000-4000-8000-000000000001")


@pytest.mark.parametrize(
    ("now", "before"),
    [
        pytest.param([], [], id="word for word"),
        pytest.param([], [cut(f"{ITEM}/elements")], id="all elements were asked before"),
        pytest.param([put(f"{ITEM}/elements", ["subscriberTelephone"])], [], id="some of the elements"),
        pytest.param(
            [],
            [cut("/header/channel")],
            id="by another channel",
        ),
        pytest.param([], [cut(f"{ITEM}/identifiers/0/ipAddress/remarks")], id="other remarks"),
        pytest.param([], [put(f"{ITEM}/identifiers/0/ipAddress/role", "device")], id="another role"),
        pytest.param(
            [], [put(f"{ITEM}/identifiers/0/ipAddress/assignment", "static")], id="another assignment"
        ),
        pytest.param(
            [], [put(f"{ITEM}/identifiers/0/ipAddress/shared", "yes")], id="shared, as is known now"
        ),
        pytest.param(
            [], [cut(f"{ITEM}/identifiers/0/ipAddress/observed/asLogged")], id="the instant in other words"
        ),
    ],
)
def test_what_was_asked_before(now: list[Any], before: list[Any]) -> None:
    assert codes(found(made("subscriber", *now), earlier(*before))) == ["MLA-K25"]


@pytest.mark.parametrize(
    ("now", "before"),
    [
        pytest.param([], [put(f"{ITEM}/category", "traffic")], id="another category"),
        pytest.param([], [put(f"{ITEM}/elements", ["subscriberIdentity"])], id="further elements"),
        pytest.param([cut(f"{ITEM}/elements")], [], id="all elements, and not some"),
        pytest.param([], [put(f"{ITEM}/identifiers/0/ipAddress/port", 50124)], id="another port"),
        pytest.param(
            [],
            [put(f"{ITEM}/identifiers/0/ipAddress/observed/at", "2026-11-19T19:07:33Z")],
            id="another instant",
        ),
        pytest.param([], [put(f"{ITEM}/provider/names/0/value", "Altul SRL")], id="another provider"),
        pytest.param([cut(f"{ITEM}/provider")], [], id="a provider that is not known any more"),
        pytest.param([], [put("/header/id", made("subscriber").header.id)], id="the message itself"),
        pytest.param(
            [add(f"{ITEM}/provider/id", "J00/0001")],
            [add(f"{ITEM}/provider/id", "J00/0002")],
            id="another provider of the same name",
        ),
        pytest.param([], [put("/header/recipient/authority/country", "MD")], id="another State"),
    ],
)
def test_what_was_not(now: list[Any], before: list[Any]) -> None:
    assert "MLA-K25" not in codes(found(made("subscriber", *now), earlier(*before)))


def test_what_is_named_in_answer_or_as_related_was_not_overlooked() -> None:
    before = earlier()
    answering = made("subscriber", add("/header/inReplyTo", named(before)))
    related = add("/header/related", [{"relation": "duplicateOf", "reference": named(before)}])
    assert found(answering, before) == found(made("subscriber", related), before) == []


def test_what_was_withdrawn_may_be_asked_again() -> None:
    before = earlier()
    asked = made("subscriber")
    assert found(asked, before, withdrawal(before)) == []
    assert found(asked, before, withdrawal(before, "1")) == []
    assert codes(found(asked, before, withdrawal(before, "2"))) == ["MLA-K25"]


def test_elements_of_several_requests_come_together() -> None:
    first = earlier(put(f"{ITEM}/elements", ["subscriberIdentity", "subscriberTelephone"]))
    second = made(
        "subscriber",
        put("/header/id", "00000000-0000-4000-8000-000000000002"),
        put("/header/conversation", "00000000-0000-4000-8000-000000000002"),
        put(f"{ITEM}/elements", ["subscriberPostalOrGeographicAddress", "subscriberInstallationSite"]),
    )
    assert "MLA-K25" not in codes(found(made("subscriber"), first))
    assert "MLA-K25" in codes(found(made("subscriber"), first, second))


@pytest.mark.parametrize(
    ("elements", "now", "times"),
    [
        pytest.param((["subscriberIdentity"], ["subscriberTelephone"]), ["subscriberTelephone"], 1, id="one"),
        pytest.param(
            (["subscriberIdentity"], ["subscriberTelephone"]), ["subscriberInstallationSite"], 0, id="neither"
        ),
        pytest.param((None, ["subscriberTelephone"]), ["subscriberIdentity"], 1, id="all, then one"),
        pytest.param((["subscriberTelephone"], None), ["subscriberIdentity"], 1, id="one, then all"),
    ],
)
def test_elements_that_were_asked_in_turn(
    elements: tuple[list[str] | None, ...], now: list[str], times: int
) -> None:
    before = [
        made(
            "subscriber",
            put("/header/id", f"00000000-0000-4000-8000-00000000000{place}"),
            put("/header/conversation", f"00000000-0000-4000-8000-00000000000{place}"),
            put(f"{ITEM}/elements", each) if each else cut(f"{ITEM}/elements"),
        )
        for place, each in enumerate(elements)
    ]
    result = found(made("subscriber", put(f"{ITEM}/elements", now)), *before)
    assert codes(result).count("MLA-K25") == times


def test_an_item_that_was_asked_before_is_found_once() -> None:
    two = add(f"{ITEM}/identifiers/-", {"ipAddress": {"address": "198.51.100.8", "port": 1}})
    places = [place for code, place, _ in found(made("subscriber", two), earlier(two)) if code == "MLA-K25"]
    assert places == [f"{ITEM}/identifiers/0"]


def test_a_withdrawal_of_what_was_asked_on_paper_leaves_it_open() -> None:
    before = earlier()
    paper = {"withdrawal": {"concerns": {"externalReference": {"reference": "AM-1"}}}}
    other = rebodied(before, paper, id_="00000000-0000-4000-8000-000000000001")
    assert "MLA-K25" in codes(found(made("subscriber"), before, other))


def test_what_is_about_a_request_and_no_withdrawal_leaves_it_open() -> None:
    before = earlier()
    delay = rebodied(
        before, {"delay": {"concerns": named(before)}}, id_="00000000-0000-4000-8000-000000000001"
    )
    assert "MLA-K25" in codes(found(made("subscriber"), before, delay))


def test_a_replacement_asks_for_the_same_by_nature() -> None:
    asked = made("subscriber")
    tree = json.loads(mla.encode(asked, form=mla.Form.JSON))["body"]
    supplement = rebodied(
        asked, {"supplement": {"concerns": named(asked), "replacement": tree}}, id_=OTHER, generation=2
    )
    assert "MLA-K25" not in codes(found(supplement, asked))
    second = rebodied(
        asked,
        {"supplement": {"concerns": named(asked), "replacement": tree}},
        id_="00000000-0000-4000-8000-000000000001",
        generation=3,
    )
    assert "MLA-K25" not in codes(found(second, asked, supplement))


@pytest.mark.parametrize(
    ("relation", "country", "times"),
    [("follows", "UA", 1), ("follows", "RO", 0), ("parallel", "UA", 0), ("actingOn", "UA", 0)],
)
def test_where_the_earlier_request_went(relation: str, country: str, times: int) -> None:
    before = made("preservation", put("/header/recipient/authority/country", country))
    now = made("subscriber", add("/header/related", [{"relation": relation, "reference": named(before)}]))
    assert codes(found(now, before)).count("MLA-K24") == times
    assert "MLA-K24" not in codes(found(now))


@pytest.mark.parametrize(
    ("now", "before"),
    [
        pytest.param([cut("/header/recipient/authority/country")], [], id="no State is asked"),
        pytest.param([], [cut("/header/sender/authority/country")], id="the sender names no State"),
    ],
)
def test_where_a_state_is_not_known_nothing_is_said(now: list[Any], before: list[Any]) -> None:
    sent = made("preservation", put("/header/recipient/authority/country", "UA"), *before)
    related = add("/header/related", [{"relation": "follows", "reference": named(sent)}])
    assert "MLA-K24" not in codes(found(made("subscriber", related, *now), sent))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        pytest.param("2026-11-22T09:00:00+00:00", ["warning"], id="issued in the future"),
        pytest.param("2026-11-23T01:00:00+00:00", [], id="clocks and time zones differ"),
        pytest.param("2026-11-22T10:05:00+00:00", [], id="a whole day ahead"),
        pytest.param("2026-11-22T10:04:59+00:00", ["warning"], id="more than a day ahead"),
        pytest.param("2027-11-24T10:05:00+00:00", [], id="judged a leap year later"),
        pytest.param("2027-11-24T10:05:01+00:00", ["note"], id="judged more than that later"),
        pytest.param("2027-11-20T12:00:00+00:00", [], id="judged a year later"),
        pytest.param("2029-11-20T12:00:00+00:00", ["note"], id="judged years later"),
    ],
)
def test_when_it_was_issued(at: str, expected: list[str]) -> None:
    result = found(made("receipt"), at=datetime.fromisoformat(at))
    ours = [(place, severity) for code, place, severity in result if code == "MLA-S10b"]
    assert ours == [("/header/issuedAt", each) for each in expected]


def test_the_same_message_again_is_no_other_content() -> None:
    assert found(made("receipt"), made("receipt"), at=AT) == []


def consent(verdict: str, asked: mla.Message) -> mla.Message:
    return about(
        "consent-answer", asked, put("/body/consentAnswer/verdict", verdict), cut("/header/inReplyTo")
    )


@pytest.mark.parametrize(("verdict", "expected"), [("granted", []), ("refused", ["MLA-S07b"])])
def test_another_purpose_needs_consent(verdict: str, expected: list[str]) -> None:
    asked = made("subscriber")
    used = about(
        "use-explanation",
        asked,
        put("/body/useExplanation/purposes", ["traceProceeds"]),
        cut("/header/inReplyTo"),
    )
    assert codes(found(used, asked, consent(verdict, asked))) == expected


def test_a_purpose_is_compared_with_a_stated_one_only() -> None:
    asked = made("subscriber", cut("/body/dataRequest/purposes"))
    assert found(about("use-explanation", asked, cut("/header/inReplyTo")), asked) == []


def test_what_was_told_unasked_states_no_purpose_that_binds() -> None:
    told = rebodied(
        made("subscriber"), {"spontaneousInformation": {"purposes": ["identifySuspect"]}}, id_=OTHER
    )
    used = about(
        "use-explanation",
        told,
        put("/body/useExplanation/purposes", ["traceProceeds"]),
        cut("/header/inReplyTo"),
    )
    assert "MLA-S07b" not in codes(found(used, told))


def test_a_validation_is_no_consent() -> None:
    asked = made("subscriber")
    body = {"validation": {"concerns": named(asked), "verdict": "validated"}}
    validated = rebodied(made("consent-answer"), body, id_=OTHER)
    used = about(
        "use-explanation",
        asked,
        put("/body/useExplanation/purposes", ["traceProceeds"]),
        cut("/header/inReplyTo"),
    )
    assert "MLA-S07b" in codes(found(used, asked, validated))
