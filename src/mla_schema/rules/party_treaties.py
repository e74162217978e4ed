"""Treaties of the requested Party: whether it is bound, what it has declared, and how old that knowledge is."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.law.budapest import BUDAPEST_27_1
from mla_schema.core.law.second_protocol import (
    CETS224_7_9_A,
    CETS224_7_9_B,
    CETS224_8_13,
    CETS224_9_1_B,
)
from mla_schema.core.law.technical import OURS
from mla_schema.core.party_fact import PartyFact
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.rules._citing import article
from mla_schema.rules._party import asked, is_party, issued_on, resting_on, told_of
from mla_schema.rules._registry import hit, rule
from mla_schema.rules._replies import tag_of

if TYPE_CHECKING:
    from mla_schema.model.header import Header
    from mla_schema.model.legal_basis import LegalBasis
    from mla_schema.parties import Answer, Fact, PartyProfile
    from mla_schema.rules.context import Context

_MONTHS = 12
_ON_ASSISTANCE = frozenset(
    {
        Instrument.COE_1959,
        Instrument.COE_1978,
        Instrument.COE_2001,
        Instrument.BILATERAL_TREATY,
        Instrument.REGIONAL_TREATY,
        Instrument.EIO,
        Instrument.EU_MLA_2000,
        Instrument.EU_UK_TCA,
    }
)
"""Treaties and arrangements on mutual assistance that leave no room for Article 27."""


def _bound(
    basis: "LegalBasis", context: "Context", verdict: YesNoUnknown
) -> "Iterator[tuple[PartyProfile, Answer, Fact]]":
    """The answer to whether the requested Party is bound by an instrument, if it is this one and rests on a fact."""
    party = asked(context)
    # A consultation may well ask on which treaty a request could rest.
    if party is None or basis.instrument is None or tag_of(context.message) == "consultation":
        return
    from mla_schema.parties import CITED

    known = CITED.get(basis.instrument)
    answer = party.member(known, issued_on(context)) if known is not None else None
    if answer is not None and answer.verdict is verdict and answer.fact is not None:
        yield party, answer, answer.fact


@rule("MLA-P01a", Severity.ERROR, BUDAPEST_27_1, on="LegalBasis", needs_party=True)
def _not_bound(basis: "LegalBasis", context: "Context") -> Iterator[Hit]:
    """The requested Party is not bound by this instrument on the day of issue, as far as is known.

    Why: Who is not bound by a treaty has no duty under it, and will often send the request back.

    Fix: Look at the depositary's list. Name another instrument, or reciprocity.
    """
    for party, answer, fact in _bound(basis, context, YesNoUnknown.NO):
        # A specimen asks for nothing: its fiction may run ahead of the lists.
        weight = Severity.NOTE if context.specimen else answer.weight.severity
        told = told_of(party, fact, f"{answer.reason}; {answer.weight.reason}")
        yield hit("instrument", weight=weight, facts=(told,))


@rule("MLA-P01b", Severity.NOTE, BUDAPEST_27_1, on="LegalBasis", needs_party=True)
def _bound_is_unknown(basis: "LegalBasis", context: "Context") -> Iterator[Hit]:
    """It is not established whether the requested Party is bound by this instrument on the day of issue.

    Why: The sources are silent, old or contradict one another; the depositary knows.

    Fix: Look at the depositary's list before you send.
    """
    for party, answer, fact in _bound(basis, context, YesNoUnknown.UNKNOWN):
        # That a State is a Party and only the day is not recorded is no reason to doubt an ordinary request.
        if not is_party(fact):
            yield hit("instrument", facts=(told_of(party, fact, answer.reason),))


_DECLARED = {"7": "7(9)(a)", "8": "8(13)", "9": "9(1)(b)"}
"""The declaration by which a Party does not apply an article, or a part of it."""


@rule(
    "MLA-P02",
    Severity.ERROR,
    CETS224_7_9_A,
    CETS224_7_9_B,
    CETS224_8_13,
    CETS224_9_1_B,
    on="LegalBasis",
    needs_party=True,
)
def _declared_away(basis: "LegalBasis", context: "Context") -> Iterator[Hit]:
    """The requested Party has declared that it does not apply this article to what is asked.

    Why: What a Party has excluded when it ratified, it will not do on request.

    Fix: Read the declaration. Ask under another article, such as Article 31 of the Convention.
    """
    party = asked(context)
    if party is None or basis.instrument is not Instrument.SECOND_ADDITIONAL_PROTOCOL:
        return
    day = issued_on(context)
    for position, cited in enumerate(basis.articles):
        number = article(cited)
        declared = _DECLARED.get(number)
        if declared is not None and _excluded(number, context.items):
            for fact in party.declaration(declared, on=day)[:1]:
                yield hit("articles", position, **resting_on(party, fact, on=day))


def _excluded(number: str, items: tuple[Any, ...]) -> bool:
    """Whether the declaration to an article would reach what is asked."""
    if number == "8":
        return any(item.category is DataCategory.TRAFFIC for item in items)
    if number == "9":
        return bool(items) and all(item.category is DataCategory.SUBSCRIBER for item in items)
    return True


@rule("MLA-P12", Severity.NOTE, OURS, on="Header", needs_party=True)
def _old_profile(_: "Header", context: "Context") -> Iterator[Hit]:
    """What is known here of the requested Party was put together more than a year before.

    Why: States accede, declare and rename their authorities every year.

    Fix: Update the profiles, or ask the Party.
    """
    party = asked(context)
    if party is None:
        return
    from mla_schema.parties.weight import months_later

    day = context.at.date()
    if months_later(party.profile_date, _MONTHS) < day:
        words = f"put together on {party.profile_date}"
        told = PartyFact(party.party, party.party, "profile_date", "profile", party.profile_date, words)
        yield hit("recipient", facts=(told,))


@rule("MLA-P14", Severity.WARNING, BUDAPEST_27_1, on="LegalBasis", needs_party=True)
def _article_27_beside_a_treaty(basis: "LegalBasis", context: "Context") -> Iterator[Hit]:
    """Article 27 is named as a basis although a treaty on mutual assistance covers the two States, as far as is known.

    Why: Article 27 is for States without such a treaty; between others it holds only where they agree to it.

    Fix: Leave out Article 27 and rest on the treaty, unless both States have agreed otherwise.
    """
    party = asked(context)
    if party is None or basis.instrument is not Instrument.BUDAPEST_CONVENTION:
        return
    named = [place for place, each in enumerate(basis.articles) if article(each) == "27"]
    if not named:
        return
    from mla_schema.parties import CITED

    day = issued_on(context)
    # What the message itself cites covers both, as its sender sees it; else only one side is known, which is advice.
    cited = sorted(each for each in _ON_ASSISTANCE & CITED.keys() if context.cites(each))
    for instrument in cited or [Instrument.COE_1959]:
        answer = party.member(CITED[instrument], day)
        if answer.verdict is YesNoUnknown.YES and answer.fact is not None:
            most = Severity.WARNING if cited else Severity.NOTE
            yield hit("articles", named[0], **resting_on(party, answer.fact, on=day, at_most=most))
            return
