"""What an opening asks for, in codes and numbers: everything that indicators need of it, and nothing else."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from mla_schema.case.deadlines import DEADLINES, DeadlineKind
from mla_schema.case.states import FAMILIES
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.medium import Medium
from mla_schema.codes.urgency import Urgency
from mla_schema.model.body import Opening
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.item import Item
from mla_schema.model.legal_basis import LegalBasis
from mla_schema.model.node import tag

NONE = "notStated"
"""The code of what is not stated."""
OTHER = "other"
"""The code of what has no form that could be shown."""

_COUNTRY = re.compile("[A-Z]{2}")
_LANGUAGE = re.compile("[a-z]{2,3}")
_ARTICLE = re.compile("[0-9]{1,3}")
_RULE = re.compile("MLA-[A-Z][0-9]{1,3}[a-z]?")

NOT_ELECTRONIC = frozenset({Medium.FAX, Medium.POST, Medium.COURIER, Medium.ORAL})
"""Means that leave no file."""
_UNCLEAR = frozenset({Medium.OTHER})

_BUCKETS = ((0, "0"), (1, "1"), (5, "2-5"), (10, "6-10"))
# The periods of an instrument that run one after the other until the outcome.
_TO_OUTCOME = (
    "provider-answers",
    "order-is-served",
    "subscriber-information-is-returned",
    "traffic-data-are-returned",
    "investigation-order-is-decided",
    "investigation-order-is-executed",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What an opening asks for.

    Attributes:
        items: Its items.
        bases: The legal bases, wherever the opening states them.
        urgency: How urgent it says to be.
    """

    items: tuple[Item, ...]
    bases: tuple[LegalBasis, ...]
    urgency: Urgency | None

    @classmethod
    def of(cls, body: Opening) -> "Asked":
        """Look into an opening.

        Args:
            body: The opening.
        """
        inner = body.content
        return cls(
            getattr(inner, "items", ()), getattr(inner, "legal_bases", ()), getattr(body, "urgency", None)
        )

    @property
    def categories(self) -> frozenset[DataCategory]:
        """The categories of its items."""
        return frozenset(item.category for item in self.items)

    @property
    def identifiers(self) -> list[str]:
        """The type of each identifier in its items."""
        return [tag(type(identifier)) for item in self.items for identifier in item.identifiers]

    @property
    def preserved_until(self) -> date | None:
        """The earliest end of preservation that its items state."""
        ends = [item.preservation.until for item in self.items if item.preservation is not None]
        return min((end for end in ends if end is not None), default=None)

    def days_allowed(self, kind: str) -> int | None:
        """How many days the instrument gives from receipt to outcome.

        Args:
            kind: The tag of the opening.

        Returns:
            Days, or ``None`` where it sets no such deadline.
        """
        instruments = frozenset(basis.instrument for basis in self.bases)
        longest: dict[object, int] = {}
        for name in _TO_OUTCOME:
            each = DEADLINES[name]
            if each.kind is not DeadlineKind.TREATY or FAMILIES[kind] not in each.families:
                continue
            if (each.tags and kind not in each.tags) or (
                each.instruments and not each.instruments & instruments
            ):
                continue
            if each.categories and not each.categories & self.categories:
                continue
            # Data of several categories are due when the last of them is.
            longest[each.start] = max(longest.get(each.start, 0), each.length)
        return sum(longest.values()) or None


def widest(categories: Collection[DataCategory]) -> DataCategory | None:
    """The category in which durations count, of several: the last of them in the order of the list of codes.

    Args:
        categories: The categories.
    """
    return next((each for each in reversed(DataCategory) if each in categories), None)


def offences_of(body: Opening) -> list[str]:
    """The categories of the offences of an opening, each once.

    Args:
        body: The opening.
    """
    offences = getattr(body.content, "offences", ())
    return sorted({category.value for offence in offences for category in offence.categories})


def instruments_of(bases: tuple[LegalBasis, ...]) -> list[str]:
    """The instruments and articles that an opening relies on, each once, such as ``eio`` and ``budapestConvention 31``.

    Args:
        bases: Its legal bases.
    """
    found: set[str] = set()
    for basis in bases:
        instrument = basis.instrument or NONE
        # A number is a code; the words around it could be anything.
        numbers = [match.group() for article in basis.articles if (match := _ARTICLE.match(article))]
        found |= {f"{instrument} {number}" for number in numbers} if numbers else {str(instrument)}
    return sorted(found)


def is_translated(body: Opening) -> bool:
    """Whether the facts of an opening carry a translation.

    Args:
        body: The opening.
    """
    supporting = getattr(body, "supporting_information", None)
    texts = (
        *getattr(body, "summary", ()),
        *getattr(supporting, "summary", ()),
        *getattr(body, "information", ()),
    )
    return any(getattr(text, "translations", ()) for text in texts)


def country_of(correspondent: Correspondent) -> str:
    """The State of a correspondent; an international body has none.

    Args:
        correspondent: An authority or an entity.
    """
    country = getattr(correspondent, "country", None)
    return country if country is not None and _COUNTRY.fullmatch(country) else NONE


def language_of(language: str | None) -> str:
    """The language without region and script.

    Args:
        language: A language tag.
    """
    found = _LANGUAGE.match(language.lower()) if language else None
    return found.group() if found else NONE


def rule_of(code: str | None) -> str:
    """A rule by its identifier; what has not the form of one of ours is not shown.

    Args:
        code: What a message states.
    """
    if code is None:
        return NONE
    return code if _RULE.fullmatch(code) else OTHER


def electronic(medium: Medium | None) -> bool | None:
    """Whether a means is electronic.

    Args:
        medium: The means.

    Returns:
        ``None`` where it cannot be told.
    """
    return None if medium is None or medium in _UNCLEAR else medium not in NOT_ELECTRONIC


def how_many(number: int) -> str:
    """The bucket of a number of identifiers.

    Args:
        number: The number.
    """
    return next((name for most, name in _BUCKETS if number <= most), "11+")
