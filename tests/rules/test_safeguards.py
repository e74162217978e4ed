"""Confidentiality and data protection: what is answered, and what is missing."""

from typing import Any

import pytest

from tests.rules.conversing import Found, add, cut, found, made, put

BODY = "/body/dataRequest"


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param([put(f"{BODY}/confidentiality", {"requested": "no"})], [], id="no secrecy is needed"),
        pytest.param(
            [cut(f"{BODY}/confidentiality")],
            [("MLA-S01", f"{BODY}/confidentiality", "warning")],
            id="not answered",
        ),
        pytest.param(
            [cut(f"{BODY}/confidentiality/requested")],
            [("MLA-S01", f"{BODY}/confidentiality/requested", "warning")],
            id="scopes without an answer",
        ),
        pytest.param(
            [put("/header/medium", "fax"), put(f"{BODY}/confidentiality", {"requested": "no"})],
            [],
            id="a fax about what is no secret",
        ),
        pytest.param(
            [put("/header/medium", "fax"), cut(f"{BODY}/confidentiality")],
            [("MLA-S01", f"{BODY}/confidentiality", "warning")],
            id="a fax of which nobody said that it is a secret",
        ),
        pytest.param([put("/header/medium", "courier")], [], id="a courier"),
        pytest.param(
            [cut(f"{BODY}/dataProtection")],
            [("MLA-S05", f"{BODY}/dataProtection", "note")],
            id="data protection is advice where the Second Protocol is not relied on",
        ),
        pytest.param(
            [cut(f"{BODY}/dataProtection/regimes"), cut(f"{BODY}/dataProtection/incidentContact")],
            [
                ("MLA-S05", f"{BODY}/dataProtection/regimes", "note"),
                ("MLA-S05", f"{BODY}/dataProtection/incidentContact", "note"),
            ],
            id="neither rules nor a contact",
        ),
        pytest.param(
            [add(f"{BODY}/dataProtection/sensitive", ["health"]), cut(f"{BODY}/assurances")],
            [],
            id="sensitive data with words on their retention",
        ),
    ],
)
def test_requests(edits: list[Any], expected: Found) -> None:
    assert found(made("subscriber", *edits)) == expected


def test_where_life_is_at_stake_any_medium_will_do() -> None:
    urgent = made("subscriber", put("/header/medium", "email"), put(f"{BODY}/urgency", "emergency"))
    assert ("MLA-S02", "/header/medium", "note") in found(urgent)


def test_a_reply_by_mail_is_judged_by_its_sender() -> None:
    assert found(made("decision", put("/header/medium", "email")), made("subscriber")) == []
