"""Rules about the form that the requested Party takes: languages, copies, channels and media."""

from typing import Any

import pytest

from tests.rules.conversing import add, codes, cut, found, made, profile, put, said

BODY = "/body/dataRequest"
PRESERVATION = "/body/preservationRequest"


def languages(
    *codes_: str, rule: str = "required_if_other", instrument: str = "ETS185", **more: Any
) -> dict[str, Any]:
    return {
        "field": "languages_accepted",
        "instrument": instrument,
        "value": {"languages": list(codes_), "rule": rule},
        **more,
    }


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        pytest.param(languages("en"), [], id="the original is accepted"),
        pytest.param(languages("fr", "uk"), [], id="a translation is accepted"),
        pytest.param(languages("fr"), ["error"], id="neither"),
        pytest.param(languages("uk", "fr", rule="cumulative"), ["error"], id="both are needed"),
        pytest.param(languages("uk", "en", rule="cumulative"), [], id="both are there"),
        pytest.param(languages("fr", rule="preferred"), ["note"], id="only preferred"),
        pytest.param(languages("fr", rule="not_required"), [], id="any language"),
        pytest.param(languages("fr", as_of="2015-01-01"), ["warning"], id="an old fact"),
        pytest.param(languages("fr", confidence="memory"), ["note"], id="recalled"),
        pytest.param(languages("fr", instrument="PRACTICE"), ["warning"], id="practice"),
        pytest.param(
            languages("fr", instrument="PRACTICE", confidence="memory"),
            ["note"],
            id="practice that is recalled",
        ),
        pytest.param(languages("fr", instrument="ETS030"), [], id="declared for another treaty"),
        pytest.param(
            {"field": "languages_accepted", "instrument": "ETS185", "knowledge": "unknown"},
            [],
            id="not known",
        ),
    ],
)
def test_languages(fact: dict[str, Any], expected: list[str]) -> None:
    assert said(made("preservation"), profile("UA", fact), "MLA-P06") == expected


def test_where_one_treaty_is_silent_on_languages_nothing_is_refused() -> None:
    also = add(f"{PRESERVATION}/legalBases/-", {"instrument": "coe2001", "articles": ["1"]})
    assert said(made("preservation", also), profile("UA", languages("fr")), "MLA-P06") == ["warning"]


def test_an_attached_translation_will_do() -> None:
    for attachment, expected in (
        ({"kind": "translation", "language": "fr-CH"}, []),
        ({"kind": "translation"}, ["error"]),
        ({"kind": "evidence", "language": "fr"}, ["error"]),
    ):
        request = made("preservation", add("/attachments", [{**attachment, "digest": f"sha256:{0:064x}"}]))
        assert said(request, profile("UA", languages("fr")), "MLA-P06") == expected


def test_what_a_provider_reads_is_its_own_affair() -> None:
    words = [{"prose": {"text": "Please answer.", "language": "en"}}]
    order = made("provider-order", put("/body/providerOrder/supplement/otherInformation", words))
    assert said(order, profile("RO", languages("ro", instrument="PRACTICE")), "MLA-P06") == []


CENTRAL = {"field": "central_authority", "instrument": "ETS185", "value": {"name": "Ministry of Justice"}}
COPY = {
    "field": "channels",
    "instrument": "ETS030",
    "article": "15",
    "value": {"text": "a copy to the Ministry"},
}
DIRECT = put("/header/channel", "judicialDirect")
ALONE = cut(f"{BODY}/legalBases/1")


@pytest.mark.parametrize(
    ("edits", "facts", "expected"),
    [
        pytest.param([DIRECT, ALONE], [CENTRAL], ["warning"], id="direct, under the Convention alone"),
        pytest.param([DIRECT, ALONE], [], [], id="nothing is known of the central authority"),
        pytest.param([DIRECT], [CENTRAL], [], id="another treaty may allow it"),
        pytest.param([DIRECT], [{**COPY, "confidence": "memory"}], ["note"], id="a copy, as is recalled"),
        pytest.param([DIRECT], [COPY], ["warning"], id="a copy is asked for under that treaty"),
        pytest.param(
            [DIRECT, cut(f"{BODY}/legalBases")], [CENTRAL], [], id="it is not said under which treaty"
        ),
        pytest.param([ALONE], [CENTRAL], [], id="through the central authority"),
        pytest.param(
            [DIRECT, ALONE, put("/header/recipient/authority/types", ["centralAuthority"])],
            [CENTRAL],
            [],
            id="to the central authority itself",
        ),
    ],
)
def test_copies(edits: list[Any], facts: list[Any], expected: list[str]) -> None:
    assert said(made("subscriber", *edits), profile("RO", *facts), "MLA-P08a") == expected


INTERPOL = put("/header/channel", "interpol")
URGENT = {"field": "urgent_channel", "instrument": "ETS185", "value": {"addressee": "central_authority"}}


@pytest.mark.parametrize(
    ("edits", "facts", "expected"),
    [
        pytest.param(
            [INTERPOL, ALONE, cut(f"{BODY}/urgency")], [URGENT], ["warning"], id="INTERPOL without urgency"
        ),
        pytest.param([INTERPOL, ALONE], [URGENT], [], id="INTERPOL and urgent"),
        pytest.param([INTERPOL, cut(f"{BODY}/urgency")], [URGENT], [], id="INTERPOL under another treaty"),
        pytest.param(
            [put("/header/channel", "registrarDirect")], [CENTRAL], ["warning"], id="a way to registrars"
        ),
        pytest.param([put("/header/channel", "registrarDirect")], [], [], id="no fact to show"),
        pytest.param([ALONE, cut(f"{BODY}/urgency")], [CENTRAL], [], id="through the central authority"),
        pytest.param(
            [INTERPOL, ALONE, put(f"{BODY}/urgency", "emergency")],
            [URGENT],
            [],
            id="INTERPOL in an emergency",
        ),
        pytest.param([cut("/header/channel")], [CENTRAL], [], id="no channel"),
    ],
)
def test_channels(edits: list[Any], facts: list[Any], expected: list[str]) -> None:
    assert said(made("subscriber", *edits), profile("RO", *facts), "MLA-P08b") == expected


def electronic(acceptance: str, *conditions: str, **more: Any) -> dict[str, Any]:
    value = {"acceptance": acceptance, **({"conditions": list(conditions)} if conditions else {})}
    return {"field": "electronic_transmission", "instrument": "PRACTICE", "value": value, **more}


UNKNOWN = {"field": "electronic_transmission", "knowledge": "unknown"}


@pytest.mark.parametrize(
    ("medium", "facts", "expected"),
    [
        ("encryptedEmail", [electronic("not_accepted")], ["MLA-P09a"]),
        ("post", [electronic("not_accepted")], []),
        ("fax", [electronic("accepted_with_conditions", "encryption")], ["MLA-P09a"]),
        ("encryptedEmail", [electronic("accepted_with_conditions", "encryption")], []),
        ("portal", [UNKNOWN, electronic("accepted_with_conditions", "hard_copy_follows")], ["MLA-P09b"]),
        ("email", [electronic("accepted")], []),
        ("post", [electronic("accepted_with_conditions", "hard_copy_follows")], []),
        ("portal", [electronic("accepted")], []),
        (None, [electronic("not_accepted")], []),
    ],
)
def test_media(medium: str | None, facts: list[Any], expected: list[str]) -> None:
    edit = put("/header/medium", medium) if medium else cut("/header/medium")
    ours = [
        each for each in codes(found(made("subscriber", edit), party=profile("RO", *facts))) if "P09" in each
    ]
    assert ours == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param([languages("fr"), languages("en")], [], id="one of two is met"),
        pytest.param([languages("fr"), languages("de", rule="preferred")], ["note"], id="one only prefers"),
        pytest.param([languages("fr"), languages("de", instrument="ETS030")], ["error"], id="two treaties"),
    ],
)
def test_several_facts_on_languages(facts: list[Any], expected: list[str]) -> None:
    also = add(f"{PRESERVATION}/legalBases/-", {"instrument": "coe1959", "articles": ["1"]})
    edits = [also] if any(fact["instrument"] == "ETS030" for fact in facts) else []
    assert said(made("preservation", *edits), profile("UA", *facts), "MLA-P06") == expected


def test_practice_and_a_treaty_weigh_as_practice() -> None:
    domestic = add(f"{PRESERVATION}/legalBases/-", {"instrument": "domesticLaw"})
    party = profile("UA", languages("fr"), languages("de", instrument="DOMESTIC_LAW"))
    assert said(made("preservation", domestic), party, "MLA-P06") == ["warning"]


def test_what_no_profile_speaks_of_says_nothing_of_languages() -> None:
    also = add(f"{PRESERVATION}/legalBases/-", {"instrument": "reciprocity"})
    assert said(made("preservation", also), profile("UA", languages("fr")), "MLA-P06") == ["error"]


def test_a_variant_of_a_language_is_that_language() -> None:
    words = [{"prose": {"text": "He sold goods and sent none.", "language": "en-GB"}}]
    request = made("preservation", put(f"{PRESERVATION}/summary", words))
    assert said(request, profile("UA", languages("en")), "MLA-P06") == []


def test_two_central_authorities_ask_for_one_copy() -> None:
    found_ = found(made("subscriber", DIRECT, ALONE), party=profile("RO", CENTRAL, CENTRAL))
    assert [(place, severity) for code, place, severity in found_ if code == "MLA-P08a"] == [
        ("/header/copyTo", "warning")
    ]


def test_the_convention_and_its_first_protocol_are_one_in_what_they_say_of_channels() -> None:
    both = put(f"{BODY}/legalBases/1", {"instrument": "firstAdditionalProtocol", "articles": ["8"]})
    assert said(made("subscriber", DIRECT, both), profile("RO", CENTRAL), "MLA-P08a") == ["warning"]


def test_two_facts_on_media_are_told_once() -> None:
    refused = made("subscriber", put("/header/medium", "portal"))
    twice = [electronic("not_accepted"), electronic("not_accepted")]
    assert said(refused, profile("RO", *twice), "MLA-P09a") == ["error"]
    paper = [electronic("accepted_with_conditions", "hard_copy_follows")] * 2
    assert said(refused, profile("RO", *paper), "MLA-P09b") == ["warning"]


def test_an_order_goes_to_a_provider_by_the_way_to_providers() -> None:
    assert said(made("provider-order"), profile("RO", CENTRAL), "MLA-P08b") == []


def test_a_copy_is_asked_for_at_its_place() -> None:
    result = found(made("subscriber", DIRECT), party=profile("RO", COPY))
    assert [place for code, place, _ in result if code == "MLA-P08a"] == ["/header/copyTo"]


def test_a_treaty_whose_declaration_has_ended_is_silent() -> None:
    also = add(f"{PRESERVATION}/legalBases/-", {"instrument": "coe1959", "articles": ["1"]})
    ended = languages("de", instrument="ETS030", valid_to="2026-01-01")
    assert said(made("preservation", also), profile("UA", languages("fr"), ended), "MLA-P06") == ["warning"]
    party = profile("UA", languages("fr", valid_to="2026-01-01"))
    assert said(made("preservation"), party, "MLA-P06") == []
