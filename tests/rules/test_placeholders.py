"""Placeholders: found wherever a text stands, to the letter, and never where the words are only quoted."""

from typing import Any, Final

import pytest

from mla_schema.core.placeholder import PLACEHOLDER
from mla_schema.model import Period
from mla_schema.rules import placeholders
from tests.rules.cases import Case, changed, found, having, judge, step, table, without

REAL: Final = without("/header/specimen")
LEFT: Final = f"{PLACEHOLDER}: what it is"
SENDER: Final = "/header/sender/authority"
DATA: Final = "/body/dataRequest"

CASES: Final = {
    "MLA-C28": {
        "a reference": Case(
            "subscriber", (REAL, changed("/header/ourReference", LEFT)), {"/header/ourReference": "error"}
        ),
        "the words alone": Case(
            "subscriber",
            (REAL, changed("/header/ourReference", PLACEHOLDER)),
            {"/header/ourReference": "error"},
        ),
        "one of several lines": Case(
            "subscriber",
            (REAL, changed(f"{SENDER}/contacts/0/telephones", ["+374 00 000 000", LEFT])),
            {f"{SENDER}/contacts/0/telephones/1": "error"},
        ),
        "a name, and prose in an item": Case(
            "subscriber",
            (
                REAL,
                changed(f"{SENDER}/names/0/value", LEFT),
                having(f"{DATA}/items/0/description", [{"prose": {"text": LEFT, "language": "en"}}]),
            ),
            {
                f"{SENDER}/names/0/value": "error",
                f"{DATA}/items/0/description/0/prose/text": "error",
            },
        ),
        "a specimen": Case(
            "subscriber", (changed("/header/ourReference", LEFT),), {"/header/ourReference": "note"}
        ),
        "other words": Case(
            "subscriber", (REAL, changed("/header/ourReference", "To be replaced: what it is"))
        ),
        "the words are quoted": Case("subscriber", (REAL, changed("/header/ourReference", f"no {LEFT}"))),
        "nothing is left": Case("subscriber", (REAL,)),
    }
}


@table(CASES)
def test_cases(rule: str, case: Case) -> None:
    judge(rule, case)


@pytest.mark.parametrize(
    ("tag", "body", "place"),
    [
        (
            "delay",
            {"explanation": [{"prose": {"text": LEFT, "language": "en"}}]},
            "delay/explanation/0/prose/text",
        ),
        (
            "withdrawal",
            {"explanation": [{"prose": {"text": LEFT, "language": "en"}}]},
            "withdrawal/explanation/0/prose/text",
        ),
    ],
)
def test_steps_have_them_too(tag: str, body: Any, place: str) -> None:
    concerns = {"externalReference": {"reference": "1/2026", "date": "2026-06-30"}}
    judged = step("status", tag, {"concerns": concerns, **body}, REAL)
    assert found("MLA-C28", judged) == {f"/body/{place}": "error"}


def test_what_holds_no_text_of_several_words_has_nothing_to_look_at() -> None:
    assert placeholders._GETTERS[Period](vars(Period())) == ()
