"""Phrases from Python: checked values go in, an object of the model comes out."""

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from mla_schema.model.text import Parameter, Phrase
from mla_schema.phrases import load
from mla_schema.phrases.definition import Kind, Slot
from mla_schema.phrases.forms import fits, form_of

Value: TypeAlias = str | int | Decimal | date | datetime | StrEnum | tuple[Decimal, str]
"""What a slot can be given: its neutral form as text, or the Python value that stands for it."""

_NUMBERS = frozenset({Kind.COUNT, Kind.HOURS, Kind.DAYS, Kind.MONTHS})


def phrase(key: str, /, **values: Value) -> Phrase:
    """Build a phrase of the library.

    Args:
        key: Its key, such as ``facts.phishing``.
        **values: The value of each slot: its neutral form as text, or a Python value: an aware ``datetime`` for an
            instant, a ``date``, an ``int``, a ``Decimal``, for money a pair of ``Decimal`` and currency, a member of
            the code list for a code.

    Returns:
        The phrase with its parameters in the order of the slots.

    Raises:
        ValueError: The library has no such phrase, a slot has no value, there is no slot of a name, or a value is not
            of the form that its slot wants; the text names the slot and the form, and never the value.
    """
    definition = load(key)
    if definition is None:
        message = f"the phrase library has no phrase {key!r}"
        raise ValueError(message)
    names = [slot.name for slot in definition.slots]
    for name in values:
        if name not in names:
            message = f"{key} has no slot {name!r}; its slots are: {', '.join(names) or 'none'}"
            raise ValueError(message)
    given = [(slot, values.get(slot.name)) for slot in definition.slots]
    return Phrase(key=key, parameters=tuple(_parameter(key, slot, value) for slot, value in given))


def _parameter(key: str, slot: Slot, value: Value | None) -> Parameter:
    text = None if value is None else _neutral(slot.kind, value)
    if text is None or not fits(slot, text):
        what = "is missing" if value is None else "is of another form"
        message = f"{key}: {slot.name!r} {what}; it must be {form_of(slot)}"
        raise ValueError(message)
    return Parameter(name=slot.name, value=text)


def _neutral(kind: Kind, value: Value) -> str | None:
    """The neutral form of a value; none where a value of its type cannot stand for the kind."""
    text: str | None = None
    match value:
        case str():
            text = str(value)
        case datetime():
            # An instant is a date to Python; here it never stands for one, as it would lose its zone.
            text = _instant(value) if kind is Kind.INSTANT else None
        case date() if kind is Kind.DATE:
            text = value.isoformat()
        # Truth values are numbers to Python.
        case int() if kind in _NUMBERS and not isinstance(value, bool):
            text = str(value)
        case Decimal() if kind is Kind.DECIMAL:
            text = f"{value:f}"
        case (Decimal() as amount, str() as currency) if kind is Kind.MONEY:
            text = f"{amount:f} {currency}"
        case _:
            pass
    return text


def _instant(value: datetime) -> str | None:
    if value.tzinfo is None:
        return None
    utc = value.astimezone(UTC)
    milliseconds, rest = divmod(utc.microsecond, 1_000)
    fraction = f".{milliseconds:03}" if milliseconds else ""
    return None if rest else f"{utc:%Y-%m-%dT%H:%M:%S}{fraction}Z"
