"""The data: what is asked for, and about whom or what."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.person_role import PersonRole
from mla_schema.core.law.budapest import BUDAPEST_29_2_C, BUDAPEST_29_2_D
from mla_schema.core.law.european_union import EPOC_ANNEX_I_E
from mla_schema.core.law.mutual_assistance_1959 import ETS030_14_1_B
from mla_schema.core.law.second_protocol import (
    CETS224_6_3_B,
    CETS224_7_3_F,
    CETS224_8_3_A_VI,
    CETS224_9_3_F,
)
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._asking import DOMAIN_REGISTRATION, PRESERVATION, REQUESTS, core
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.body import Opening
    from mla_schema.model.item import Item
    from mla_schema.rules.context import Context

_BYSTANDERS = frozenset({PersonRole.VICTIM, PersonRole.WITNESS})


@rule(
    "MLA-C12",
    Severity.ERROR,
    BUDAPEST_29_2_C,
    ETS030_14_1_B,
    CETS224_6_3_B,
    CETS224_7_3_F,
    CETS224_8_3_A_VI,
    CETS224_9_3_F,
    on="Opening",
)
def _no_description(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """It is not described what data are asked for.

    Why: Providers hand over what is specified and nothing else; an open question comes back.

    Fix: Add an item for each category of data; name the data elements, or describe them where no code fits.
    """
    part = core(opening)
    if part is None:
        return
    kind, items = tag(type(opening)), part.holder.items
    if not items:
        yield hit(*part.path, "items", weight=None if kind in REQUESTS else Severity.WARNING)
    for position, item in enumerate(items):
        if item.elements:
            continue
        if kind == DOMAIN_REGISTRATION:
            yield hit("items", position, "elements", weight=Severity.WARNING)
        elif item.category is DataCategory.OTHER_STORED and not item.description:
            yield hit(*part.path, "items", position, "description", weight=Severity.WARNING)


@rule("MLA-C13a", Severity.ERROR, EPOC_ANNEX_I_E, BUDAPEST_29_2_D, ETS030_14_1_B, on="Opening")
def _nobody_identified(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """Nothing says whose data an item means: no identifier, no custodian or place, no description and no person.

    Why: Without an account, an address, a device or a place nobody can search, and a request for everything is refused.

    Fix: Give the identifier exactly as it was seen, or say who keeps the data or where the system is.
    """
    for path, located, read in _unidentified(opening):
        if not located:
            yield hit(*path, "identifiers", weight=None if read else Severity.WARNING)


@rule("MLA-C13b", Severity.WARNING, EPOC_ANNEX_I_E, BUDAPEST_29_2_D, on="Opening")
def _identified_by_words(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """An item has no identifier; whose data it means is said only in other ways.

    Why: An identifier finds the data by machine; a place or a description leaves the search to a person.

    Fix: Add the identifier if it is known: an account, an address, a device, a domain name.
    """
    for path, located, _read in _unidentified(opening):
        if located:
            yield hit(*path, "identifiers")


def _unidentified(opening: "Opening") -> Iterator[tuple[tuple[str | int, ...], bool, bool]]:
    """Items without identifiers: the way, whether something else leads to the data, and whether the law was read."""
    part = core(opening)
    if part is None:
        return
    kind = tag(type(opening))
    named = any(map(_known, getattr(opening, "persons", ())))
    for position, item in enumerate(part.holder.items):
        if not item.identifiers:
            located = named or _located(item) or (kind == PRESERVATION and item.provider is not None)
            yield (*part.path, "items", position), located, kind in REQUESTS


def _located(item: "Item") -> bool:
    return item.custodian is not None or bool(item.description)


def _known(person: Any) -> bool:
    """Whether a provider could find a person by what is said: a name or a number. A victim is seldom the one meant."""
    if tag(type(person)) == "unknownSubject" or person.role in _BYSTANDERS:
        return False
    numbers = getattr(person, "national_numbers", ()), getattr(person, "registration_number", None)
    return bool(person.names or any(numbers))
