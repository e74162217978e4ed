"""The builder of phrases: Python values become neutral forms, and what does not fit is said by slot and form."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.codes import FormalityKind
from mla_schema.phrases import Kind, phrases_all
from mla_schema.phrases.building import _neutral

YEREVAN: Final = timezone(timedelta(hours=4))

TAKEN: Final[dict[str, tuple[Kind, Any, str]]] = {
    "an instant in another zone": (
        Kind.INSTANT,
        datetime(2026, 11, 20, 23, 7, 33, tzinfo=YEREVAN),
        "2026-11-20T19:07:33Z",
    ),
    "milliseconds": (
        Kind.INSTANT,
        datetime(2026, 11, 20, 19, 7, 33, 120_000, tzinfo=UTC),
        "2026-11-20T19:07:33.120Z",
    ),
    "a date": (Kind.DATE, date(2026, 11, 20), "2026-11-20"),
    "a sum": (Kind.MONEY, (Decimal("1200.00"), "EUR"), "1200.00 EUR"),
    "a large sum": (Kind.MONEY, (Decimal("1E+3"), "EUR"), "1000 EUR"),
    "a decimal number": (Kind.DECIMAL, Decimal("0.41250000"), "0.41250000"),
    "a count": (Kind.COUNT, 37, "37"),
    "days": (Kind.DAYS, 30, "30"),
    "a member of a code list": (Kind.CODE, FormalityKind.CUSTODIAN_CERTIFICATE, "custodianCertificate"),
    "a neutral text": (Kind.MONEY, "1200.00 EUR", "1200.00 EUR"),
}
REFUSED: Final[dict[str, tuple[Kind, Any]]] = {
    "an instant without a zone": (Kind.INSTANT, datetime(2026, 11, 20)),  # noqa: DTZ001  # That is the point.
    "microseconds": (Kind.INSTANT, datetime(2026, 11, 20, 1, 1, 1, 5, tzinfo=UTC)),
    "a date for an instant": (Kind.INSTANT, date(2026, 11, 20)),
    "an instant for a date": (Kind.DATE, datetime(2026, 11, 20, tzinfo=UTC)),
    "a truth value": (Kind.COUNT, True),
    "a number without a currency": (Kind.MONEY, Decimal(5)),
    "a sum where a number is wanted": (Kind.DECIMAL, (Decimal(5), "EUR")),
    "a whole number for a sum": (Kind.MONEY, 5),
    "a decimal for a count": (Kind.COUNT, Decimal(5)),
}


@pytest.mark.parametrize("what", TAKEN)
def test_a_value_becomes_its_neutral_form(what: str) -> None:
    kind, value, expected = TAKEN[what]
    assert _neutral(kind, value) == expected


@pytest.mark.parametrize("what", REFUSED)
def test_a_value_of_another_type_has_none(what: str) -> None:
    kind, value = REFUSED[what]
    assert _neutral(kind, value) is None


def test_a_phrase_has_its_parameters_in_the_order_of_its_slots() -> None:
    built = mla.phrase("facts.phishing", amount=(Decimal("1200.00"), "EUR"), date=date(2026, 11, 20))
    assert [(each.name, each.value) for each in built.parameters] == [
        ("date", "2026-11-20"),
        ("amount", "1200.00 EUR"),
    ]
    assert mla.phrase("necessity.identifySuspect").parameters == ()


BAD: Final[dict[str, tuple[str, dict[str, Any], str]]] = {
    "an unknown key": ("facts.nothing", {}, "the phrase library has no phrase 'facts.nothing'"),
    "a missing value": (
        "facts.phishing",
        {"date": "2026-11-20"},
        "facts.phishing: 'amount' is missing; it must be an amount, a space and a currency, such as 1200.00 EUR",
    ),
    "another form": (
        "facts.phishing",
        {"date": "20 November", "amount": "1 EUR"},
        "facts.phishing: 'date' is of another form; it must be a date, such as 2026-11-20",
    ),
    "another type": (
        "facts.phishing",
        {"date": "2026-11-20", "amount": 5},
        "facts.phishing: 'amount' is of another form; it must be an amount, a space and a currency, such as 1200.00 EUR",
    ),
    "an unknown slot": (
        "facts.phishing",
        {"sum": "1 EUR"},
        "facts.phishing has no slot 'sum'; its slots are: date, amount",
    ),
    "a slot where there is none": (
        "necessity.identifySuspect",
        {"at": "x"},
        "necessity.identifySuspect has no slot 'at'; its slots are: none",
    ),
    "a code of another list": (
        "impediment.couldBeDoneInstead",
        {"formality": "deMinimis"},
        "impediment.couldBeDoneInstead: 'formality' is of another form; it must be a code of the list FormalityKind",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_what_does_not_fit_is_said_by_slot_and_form(what: str) -> None:
    key, values, said = BAD[what]
    with pytest.raises(ValueError, match=f"^{re.escape(said)}$"):
        mla.phrase(key, **values)


def test_every_phrase_can_be_built() -> None:
    samples: dict[Kind, Any] = {
        Kind.INSTANT: datetime(2026, 11, 20, tzinfo=UTC),
        Kind.DATE: date(2026, 11, 20),
        Kind.MONEY: (Decimal("1.50"), "EUR"),
        Kind.DECIMAL: Decimal("0.5"),
        Kind.COUNTRY: "RO",
        Kind.LANGUAGE: "cs",
        **dict.fromkeys((Kind.COUNT, Kind.HOURS, Kind.DAYS, Kind.MONTHS), 12),
        **dict.fromkeys((Kind.IDENTIFIER, Kind.NAME, Kind.REFERENCE), "a value"),
    }
    for definition in phrases_all().values():
        values = {
            slot.name: next(iter(getattr(mla.codes, slot.codes))) if slot.codes else samples[slot.kind]
            for slot in definition.slots
        }
        assert len(mla.phrase(definition.key, **values).parameters) == len(definition.slots)
