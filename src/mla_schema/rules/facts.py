"""The case: the offences, what happened, how the data relate to it, and what makes it an emergency."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

from mla_schema.codes.offence_category import OffenceCategory
from mla_schema.core.law.budapest import BUDAPEST_29_2_B, BUDAPEST_29_2_C
from mla_schema.core.law.mutual_assistance_1959 import ETS030_14_2
from mla_schema.core.law.second_protocol import (
    CETS224_6_3_C,
    CETS224_7_3_D,
    CETS224_8_3_A_IV,
    CETS224_8_3_B_IV,
    CETS224_8_3_B_V,
    CETS224_9_3_D,
    CETS224_9_3_E,
    CETS224_10_1,
)
from mla_schema.core.law.united_nations import UNCC_40_C
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._asking import (
    DOMAIN_REGISTRATION,
    GIVE_EFFECT,
    PRESERVATION,
    REQUESTS,
    Part,
    companion,
    core,
    sent_under,
)
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.body import Opening
    from mla_schema.model.offence import Offence
    from mla_schema.model.request import Request
    from mla_schema.model.text import Text
    from mla_schema.rules.context import Context

_SHORT = 150
"""Below so many letters hardly anybody can tell who did what, when and to whom."""
_LETTERS_OF_AN_IDEOGRAM = 3


@rule(
    "MLA-C07",
    Severity.ERROR,
    BUDAPEST_29_2_B,
    ETS030_14_2,
    CETS224_7_3_D,
    CETS224_8_3_A_IV,
    CETS224_9_3_D,
    on="Opening",
)
def _no_offence(opening: "Opening", context: "Context") -> Iterator[Hit]:
    """No offence is named with its legal qualification.

    Why: Assistance is given for criminal cases, and what may be done depends on the offence.

    Fix: Give each offence in 'offences' with its name or nature, its provisions, or its place in a list of offences.
    """
    part = core(opening)
    if part is None or tag(type(opening)) == DOMAIN_REGISTRATION:
        # What goes to a registrar names the case, not the offence.
        return
    offences = part.holder.offences
    if any(map(_qualified, offences)):
        return
    # When a life is at stake the offence may not be known yet, and no text that was read demands it of such a request.
    weaker = bool(part.path) or context.emergency
    if not offences:
        yield hit(*part.path, "offences", weight=Severity.WARNING if weaker else None)
    else:
        # Conduct in plain words shows the nature of the offence, though not its name.
        weaker = weaker or any(each.conduct for each in offences)
        yield hit(*part.path, "offences", 0, "qualification", weight=Severity.WARNING if weaker else None)


def _qualified(offence: "Offence") -> bool:
    listed = any(each is not OffenceCategory.OTHER for each in offence.categories)
    return bool(offence.qualification or offence.provisions) or listed


@rule(
    "MLA-C08a",
    Severity.ERROR,
    BUDAPEST_29_2_B,
    ETS030_14_2,
    CETS224_8_3_B_IV,
    CETS224_9_3_E,
    CETS224_10_1,
    UNCC_40_C,
    on="Opening",
)
def _no_facts(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """There is no summary of the facts.

    Why: Whoever decides on the request must see what happened, and that the data have to do with it.

    Fix: Say in a few sentences who did what, when, to whom and how; sentences of the phrase library need no translation.
    """
    part = _facts(opening)
    if part is not None and not _told(part):
        # The provision on what supports an order was not read: nothing is refused for its sake.
        yield hit(*part.path, "summary", weight=Severity.WARNING if part.path else None)


@rule("MLA-C08b", Severity.WARNING, BUDAPEST_29_2_B, ETS030_14_2, CETS224_8_3_B_IV, UNCC_40_C, on="Opening")
def _thin_facts(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """The summary of the facts is so short that it can hardly say what happened.

    Why: Requests come back most often because the facts do not show an offence or a link to the data.

    Fix: Say who did what, when, to whom and how, and how the data have to do with it.
    """
    part = _facts(opening)
    if part is not None and 0 < _letters(_told(part)) < _SHORT:
        yield hit(*part.path, "summary")


def _facts(opening: "Opening") -> Part | None:
    """Where the facts stand. What a provider sees holds none: there they go to the authority alone."""
    kind = tag(type(opening))
    if kind == GIVE_EFFECT:
        return companion(opening)
    return Part(opening, ()) if kind in REQUESTS else None


def _told(part: Part) -> "tuple[Text, ...]":
    """The facts. In an emergency those that show it are facts too, and often the only ones there is time for."""
    summary: tuple[Text, ...] = getattr(part.holder, "summary", ())
    shown: tuple[Text, ...] = getattr(part.holder, "emergency_facts", ())
    return summary + shown


def _letters(told: "tuple[Text, ...]") -> int:
    """How long prose is, in letters of an alphabet; a phrase is a whole sentence and always long enough."""
    count = 0
    for each in told:
        prose: Any = each
        if tag(type(each)) == "phrase":
            return _SHORT
        if len(prose.text) >= _SHORT:
            # Most are; their signs need not be looked at one by one.
            return _SHORT
        wide = sum(east_asian_width(letter) in {"W", "F"} for letter in prose.text[:_SHORT])
        count += len(prose.text) + wide * (_LETTERS_OF_AN_IDEOGRAM - 1)
    return count


@rule("MLA-C09", Severity.ERROR, BUDAPEST_29_2_C, CETS224_6_3_C, CETS224_8_3_B_V, on="Opening")
def _no_relation(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """It is not said how the data relate to the offence or to the case.

    Why: Nobody may search the data of a person who has nothing to do with the case.

    Fix: Say in 'relevance' what the account, the address or the server has to do with the case.
    """
    kind = tag(type(opening))
    part = Part(opening, ()) if kind == DOMAIN_REGISTRATION else _facts(opening)
    if part is None or any(getattr(part.holder, field, ()) for field in ("relevance", "emergency_facts")):
        return
    # Only the article on preservation, of those that were read, asks for the relation beside the facts.
    yield hit(*part.path, "relevance", weight=None if kind == PRESERVATION else Severity.WARNING)


@rule("MLA-C20", Severity.ERROR, CETS224_9_3_E, CETS224_10_1, on="Request")
def _no_emergency_shown(request: "Request", context: "Context") -> Iterator[Hit]:
    """The facts are not given that show the emergency, and how the data relate to it.

    Why: Others drop their work for an emergency: a significant and imminent risk to the life or safety of a person.

    Fix: Say in 'emergencyFacts' who is in danger, from what, until when, and how the data can help.
    """
    if sent_under(request, context, "9", "10") and not request.emergency_facts:
        yield hit("emergencyFacts")
