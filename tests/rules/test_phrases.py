"""Phrases in messages: each way in which key, names and values can fail the library, and what is left alone."""

from collections.abc import Mapping
from typing import Any, Final

import mla_schema as mla
from tests.rules.cases import AT as NOW
from tests.rules.cases import Case, changed, judge, message, table

AT: Final = "/body/dataRequest/summary"
PHRASE: Final = f"{AT}/0/phrase"


def _phrase(key: str, *parameters: tuple[str, str]) -> Mapping[str, Any]:
    named = [{"name": name, "value": value} for name, value in parameters]
    return changed(AT, [{"phrase": {"key": key, **({"parameters": named} if named else {})}}])


GOOD: Final = (("date", "2026-11-20"), ("amount", "1200.00 EUR"))
UNKNOWN: Final = _phrase("facts.notInTheLibrary", ("whatever", "it is"))
CASES: Final[dict[str, dict[str, Case]]] = {
    "MLA-K31": {
        "known": Case("subscriber", (_phrase("facts.phishing", *GOOD),)),
        "unknown": Case("subscriber", (UNKNOWN,), {f"{PHRASE}/key": "warning"}),
        "unknown theme": Case("subscriber", (_phrase("weather.rain"),), {f"{PHRASE}/key": "warning"}),
    },
    "MLA-K32": {
        "all given": Case("subscriber", (_phrase("facts.phishing", *GOOD),)),
        "no slot": Case("subscriber", (_phrase("facts.phishing"),), {f"{PHRASE}/parameters": "error"}),
        "one missing": Case(
            "subscriber", (_phrase("facts.phishing", GOOD[1]),), {f"{PHRASE}/parameters": "error"}
        ),
        "nothing needed": Case("subscriber", (_phrase("offence.fraud"),)),
        "unknown key": Case("subscriber", (UNKNOWN,)),
    },
    "MLA-K33": {
        "all in place": Case("subscriber", (_phrase("facts.phishing", *GOOD),)),
        "unknown name": Case(
            "subscriber",
            (_phrase("facts.phishing", *GOOD, ("at", "x")),),
            {f"{PHRASE}/parameters/2/name": "error"},
        ),
        "given twice": Case(
            "subscriber",
            (_phrase("facts.phishing", *GOOD, GOOD[0]),),
            {f"{PHRASE}/parameters/2/name": "error"},
        ),
        "where nothing is needed": Case(
            "subscriber", (_phrase("offence.fraud", GOOD[0]),), {f"{PHRASE}/parameters/0/name": "error"}
        ),
        "unknown key": Case("subscriber", (UNKNOWN,)),
    },
    "MLA-K34": {
        "all fit": Case("subscriber", (_phrase("facts.phishing", *GOOD),)),
        "no currency": Case(
            "subscriber",
            (_phrase("facts.phishing", GOOD[0], ("amount", "1200.00")),),
            {f"{PHRASE}/parameters/1/value": "error"},
        ),
        "no day of the calendar": Case(
            "subscriber",
            (_phrase("facts.phishing", ("date", "2026-02-30"), GOOD[1]),),
            {f"{PHRASE}/parameters/0/value": "error"},
        ),
        "a code of no list": Case(
            "subscriber",
            (_phrase("impediment.couldBeDoneInstead", ("formality", "somethingElse")),),
            {f"{PHRASE}/parameters/0/value": "error"},
        ),
        "a code": Case("subscriber", (_phrase("impediment.couldBeDoneInstead", ("formality", "oath")),)),
        "unknown name": Case("subscriber", (_phrase("facts.phishing", *GOOD, ("at", "x")),)),
        "unknown key": Case("subscriber", (UNKNOWN,)),
    },
}


@table(CASES)
def test_a_phrase_is_judged(rule: str, case: Case) -> None:
    judge(rule, case)


def test_the_name_that_is_missing_and_the_form_that_is_wanted_are_told() -> None:
    judged = message("subscriber", _phrase("facts.phishing", ("date", "yesterday")))
    told = [
        each.message for each in mla.check(judged, at=NOW).findings if each.code in {"MLA-K32", "MLA-K34"}
    ]
    assert sorted(told) == [
        "The phrase needs a value that is not given: amount.",
        "The value of a phrase has another form than its slot wants; it must be a date, such as 2026-11-20.",
    ]
