"""What a fact says, for people: its value, its scope, its date and its source in English words."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

from mla_schema.parties.fact import (
    AuthorityName,
    Declaration,
    ElectronicTransmission,
    EvidentiaryStandard,
    Fact,
    Languages,
    Links,
    Membership,
    PreservationPeriod,
    Reservation,
    Scope,
    Statement,
    UrgentChannel,
    Value,
)
from mla_schema.parties.vocabulary import (
    Confidence,
    DateBasis,
    LanguageRule,
    SourceKind,
    Status,
)
from mla_schema.parties.weight import age_in_words

Label: TypeAlias = Callable[[StrEnum], str]
"""Gives the label of a member; the texts stand in its docstring and, derived, in the catalogue."""

DISCLAIMER = (
    "This is not legal information. It is what was seen or recalled on the dates that are given; ask the Party, or "
    "look at the depositary's list, before you rely on it."
)

_LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "az": "Azerbaijani",
        "de": "German",
        "en": "English",
        "es": "Spanish",
        "fr": "French",
        "hr": "Croatian",
        "hy": "Armenian",
        "it": "Italian",
        "ja": "Japanese",
        "lt": "Lithuanian",
        "lv": "Latvian",
        "mk": "Macedonian",
        "nl": "Dutch",
        "pl": "Polish",
        "pt": "Portuguese",
        "ro": "Romanian",
        "ru": "Russian",
        "tr": "Turkish",
        "uk": "Ukrainian",
    }
)
_RULES = {
    LanguageRule.REQUIRED_IF_OTHER: "{any}; a request in another language needs a translation",
    LanguageRule.PREFERRED: "preferably {any}",
    LanguageRule.CUMULATIVE: "{all}; a translation into each is needed",
    LanguageRule.NOT_REQUIRED: "{any} or any other language",
}
_DATES: Mapping[DateBasis | None, str] = {
    DateBasis.NOT_BEFORE: "not before {day}",
    DateBasis.YEAR_IN_TEXT: "a text of {day:%Y}",
    DateBasis.PERIOD_OF_REPORT: "a report up to {day}",
    DateBasis.NOMINAL_RECALL_HORIZON: "about {day}",
}


def value_in_words(fact: Fact, label: Label) -> str:
    """What a fact says.

    Args:
        fact: The fact.
        label: Gives the labels of members.
    """
    if fact.value is None:
        return label(fact.knowledge)
    said = _SAYERS[type(fact.value)](fact.value, fact, label)
    scope = scope_in_words(fact.scope, label) if fact.scope is not None else ""
    return f"{said} ({scope})" if scope else said


def scope_in_words(scope: Scope, label: Label) -> str:
    """For which requests a fact holds: as the record has it, or else from its parts.

    Args:
        scope: The scope.
        label: Gives the labels of members.
    """
    if scope.text is not None:
        return scope.text
    parts = [
        label(scope.direction) if scope.direction else "",
        " and ".join(label(stage) for stage in scope.stages),
        scope.territory or "",
        label(scope.matter) if scope.matter else "",
    ]
    return ", ".join(part for part in parts if part)


def place_in_words(fact: Fact, label: Label) -> str:
    """The instrument and the article under which a fact holds.

    Args:
        fact: The fact.
        label: Gives the labels of members.
    """
    parts = [
        label(fact.instrument) if fact.instrument else "",
        f"Article {fact.article}" if fact.article else "",
    ]
    return ", ".join(part for part in parts if part)


def standing_in_words(fact: Fact, label: Label, on: date | None = None) -> str:
    """According to whom, and for which day: "seen, mirror, 2010-06-29, 16 years old".

    Args:
        fact: The fact.
        label: Gives the labels of members.
        on: The day at which its age is told; without it, the age is not told.
    """
    kinds = [label(source.kind).lower() for source in fact.sources if source.kind is not SourceKind.NONE]
    parts = [label(fact.confidence).lower(), *dict.fromkeys(kinds), _day(fact)]
    if fact.confidence is Confidence.CONFIRMED_BY_PARTY:
        parts.insert(1, f"on {fact.verified_by_party}")
    if (
        on is not None
        and fact.as_of is not None
        and fact.as_of <= on
        and fact.confidence is not Confidence.MEMORY
    ):
        parts.append(age_in_words(fact.as_of, on))
    return ", ".join(parts)


def language_name(code: str) -> str:
    """The English name of a language.

    Args:
        code: Its ISO 639 code.

    Returns:
        The name, or the code of a language that no profile of the package has.
    """
    return _LANGUAGES.get(code, code)


def _day(fact: Fact) -> str:
    if fact.as_of is None:
        return "undated"
    form = _DATES.get(fact.as_of_basis, "{day}")
    day = form.format(day=fact.as_of)
    return f"{day} ({fact.as_of_note})" if fact.as_of_note else day


def _membership(value: Membership, fact: Fact, label: Label) -> str:
    said = label(value.status)
    if fact.valid_from is not None:
        said += f" since {fact.valid_from}"
    elif value.status is Status.PARTY:
        said += ", since when is not recorded here"
    if fact.valid_to is not None:
        said += f" until {fact.valid_to}"
    manner = label(value.manner).lower() if value.manner else "instrument"
    steps = [
        f"signed {value.signed_on}" if value.signed_on else "",
        f"{manner} deposited {value.deposited_on}" if value.deposited_on else "",
        f"by {manner}" if value.manner and not value.deposited_on else "",
    ]
    shown = ", ".join(step for step in steps if step)
    return f"{said} ({shown})" if shown else said


def _languages(value: Languages) -> str:
    names = [language_name(each) for each in value.languages]
    said = _RULES[value.rule].format(any=_joined(names, "or"), all=_joined(names, "and"))
    return f"{said} [{value.legal_basis}]" if value.legal_basis else said


def _joined(names: list[str], word: str) -> str:
    return f" {word} ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _period(value: PreservationPeriod) -> str:
    parts = [
        f"{value.initial_days} days at first",
        f"{value.max_total_days} in all" if value.max_total_days else "",
        value.extension or "",
    ]
    said = ", ".join(part for part in parts if part)
    return f"{said} [{value.legal_basis}]" if value.legal_basis else said


def _standard(value: EvidentiaryStandard) -> str:
    parts = {
        "subscriber information": value.subscriber,
        "traffic data": value.traffic,
        "content data": value.content,
    }
    said = [f"{name}: {text}" for name, text in parts.items() if text]
    return "; ".join(filter(None, (*said, value.text)))


def _authority(value: AuthorityName) -> str:
    return ", ".join(part for part in (value.name, value.address, value.email) if part)


def _reservation(value: Reservation, label: Label) -> str:
    return ": ".join(filter(None, (label(value.reservation), "; ".join(map(label, value.limits)))))


def _transmission(value: ElectronicTransmission, label: Label) -> str:
    return ": ".join(filter(None, (label(value.acceptance), *map(label, value.conditions), value.text)))


_SAYERS: Mapping[type[Value], Callable[[Any, Fact, Label], str]] = {
    Membership: _membership,
    AuthorityName: lambda value, _fact, _label: _authority(value),
    Languages: lambda value, _fact, _label: _languages(value),
    UrgentChannel: lambda value, _fact, label: value.text or label(value.addressee),
    Reservation: lambda value, _fact, label: _reservation(value, label),
    Declaration: lambda value, _fact, _label: value.effect,
    PreservationPeriod: lambda value, _fact, _label: _period(value),
    ElectronicTransmission: lambda value, _fact, label: _transmission(value, label),
    EvidentiaryStandard: lambda value, _fact, _label: _standard(value),
    Statement: lambda value, _fact, _label: value.text,
    Links: lambda value, _fact, _label: ", ".join(value.urls),
}
