"""The one neutral form of each kind of value, and whether a text has it."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, get_args

import mla_schema.codes
from mla_schema.model.scalar import ONE_LINE, Scalar
from mla_schema.model.scalars import (
    DATE_PATTERN,
    INSTANT_PATTERN,
    Amount,
    CountryCode,
    CurrencyCode,
    LanguageTag,
)
from mla_schema.phrases.definition import Kind, Slot


def _pattern_of(annotation: Any) -> str:
    """The pattern of a scalar of the model, so that one form is written once."""
    scalar: Scalar = get_args(annotation)[1]
    return scalar.pattern


_DECIMAL = _pattern_of(Amount)
_WHOLE = "0|[1-9][0-9]{0,15}"
_DATE_LENGTH = 10
_LONGEST = 1_000

PATTERNS: Mapping[Kind, str] = {
    Kind.INSTANT: INSTANT_PATTERN,
    Kind.DATE: DATE_PATTERN,
    Kind.MONEY: f"{_DECIMAL} {_pattern_of(CurrencyCode)}",
    Kind.DECIMAL: _DECIMAL,
    Kind.COUNT: _WHOLE,
    Kind.HOURS: _WHOLE,
    Kind.DAYS: _WHOLE,
    Kind.MONTHS: _WHOLE,
    Kind.COUNTRY: _pattern_of(CountryCode),
    Kind.LANGUAGE: _pattern_of(LanguageTag),
    Kind.CODE: "[a-z][A-Za-z0-9]*",
    Kind.IDENTIFIER: ONE_LINE,
    Kind.NAME: ONE_LINE,
    Kind.REFERENCE: ONE_LINE,
}
"""The form of each kind, unanchored, in the subset that the schemas use; a code must also be in its list."""

_WORDS: Mapping[Kind, str] = {
    Kind.INSTANT: "an instant in UTC, such as 2026-11-20T19:07:33Z",
    Kind.DATE: "a date, such as 2026-11-20",
    Kind.MONEY: "an amount, a space and a currency, such as 1200.00 EUR",
    Kind.DECIMAL: "a decimal number, such as 0.4125",
    Kind.COUNT: "a whole number, such as 14",
    Kind.HOURS: "a whole number of hours, such as 48, without the unit",
    Kind.DAYS: "a whole number of days, such as 30, without the unit",
    Kind.MONTHS: "a whole number of months, such as 12, without the unit",
    Kind.COUNTRY: "a State in two capital letters (ISO 3166-1), such as RO",
    Kind.LANGUAGE: "a language tag (BCP 47), such as cs",
    Kind.CODE: "a code of the list",
    Kind.IDENTIFIER: "an identifier on one line",
    Kind.NAME: "a name on one line",
    Kind.REFERENCE: "a reference on one line",
}


def form_of(slot: Slot) -> str:
    """The form of a slot in words that complete "must be …".

    Args:
        slot: The slot of a phrase.
    """
    return f"{_WORDS[slot.kind]} {slot.codes}" if slot.kind is Kind.CODE else _WORDS[slot.kind]


def fits(slot: Slot, value: str) -> bool:
    """Whether a text has the form that a slot wants.

    Args:
        slot: The slot of a phrase.
        value: The text.
    """
    if len(value) > _LONGEST or not _compiled(slot.kind).fullmatch(value):
        return False
    if slot.kind in (Kind.DATE, Kind.INSTANT):
        return _in_calendar(value[:_DATE_LENGTH])
    return slot.kind is not Kind.CODE or value in codes_of(slot)


def codes_of(slot: Slot) -> frozenset[str]:
    """The codes that a slot takes.

    Args:
        slot: A slot whose kind is a code.
    """
    return frozenset(each.value for each in getattr(mla_schema.codes, slot.codes))


@cache
def _compiled(kind: Kind) -> re.Pattern[str]:
    return re.compile(PATTERNS[kind])


def _in_calendar(day: str) -> bool:
    # The pattern allows the 31st of every month; the calendar does not.
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True
