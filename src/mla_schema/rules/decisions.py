"""Decisions: what is refused or postponed, on which grounds, and with which reasons."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.refusal_ground import RefusalGround
from mla_schema.core.law.budapest import (
    BUDAPEST_25_4,
    BUDAPEST_27_5,
    BUDAPEST_27_6,
    BUDAPEST_27_7,
    BUDAPEST_29_4,
    BUDAPEST_29_5,
    BUDAPEST_30_2,
)
from mla_schema.core.law.european_union import EPOC_ANNEX_III_E
from mla_schema.core.law.mutual_assistance_1959 import ETS030_19
from mla_schema.core.law.second_protocol import CETS224_8_8
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.rules._registry import hit, rule
from mla_schema.rules._replies import of_the_convention, tag_of

if TYPE_CHECKING:
    from mla_schema.model.outcome import ConflictOfLaws, ItemOutcome
    from mla_schema.model.steps.delay import Delay
    from mla_schema.model.steps.partial_disclosure import PartialDisclosure
    from mla_schema.rules.context import Context

_WITH_GROUNDS = frozenset({DecisionOutcome.REFUSED, DecisionOutcome.PARTLY_EXECUTED})
_WITHHOLDING = frozenset(
    {
        RefusalGround.POLITICAL_OFFENCE,
        RefusalGround.SOVEREIGNTY,
        RefusalGround.SECURITY,
        RefusalGround.ORDRE_PUBLIC,
        RefusalGround.ESSENTIAL_INTERESTS,
    }
)
_PRESERVING = _WITHHOLDING | {RefusalGround.DUAL_CRIMINALITY}


def _by_provider(context: "Context") -> bool:
    """Whether a provider answers: what the Convention asks of a Party does not bind it."""
    return tag_of(context.message) == "providerReply"


@rule("MLA-K27a", Severity.ERROR, BUDAPEST_27_7, ETS030_19, on="ItemOutcome")
def _refusal_without_ground_or_text(outcome: "ItemOutcome", context: "Context") -> Iterator[Hit]:
    """Something is refused without a coded ground, or without a word of reasons.

    Why: The other side must know why, in a form that a machine can count and in words that a person can answer.

    Fix: Choose the ground in 'refusalGrounds', and say in 'reasons' how it applies; a phrase is enough.
    """
    if outcome.outcome is DecisionOutcome.REFUSED:
        weight = Severity.WARNING if _by_provider(context) else None
        if not outcome.refusal_grounds:
            yield hit("refusalGrounds", weight=weight)
        if not outcome.reasons:
            yield hit("reasons", weight=weight)


@rule("MLA-K27b", Severity.ERROR, EPOC_ANNEX_III_E, on="ConflictOfLaws")
def _incomplete_conflict(conflict: "ConflictOfLaws", _: "Context") -> Iterator[Hit]:
    """What is said of a conflict of laws is incomplete: '{field}' is missing.

    Why: Whoever has to weigh the conflict needs the State, its law, why it applies and why it stands against the order.

    Fix: Fill in '{field}'.
    """
    given = {
        "country": conflict.country is not None,
        "titles": bool(conflict.titles or conflict.provisions),
        "nature": conflict.nature is not None,
        "whyApplicable": bool(conflict.why_applicable),
        "whyConflict": bool(conflict.why_conflict),
        "providerLink": bool(conflict.provider_link),
        "consequences": bool(conflict.consequences),
    }
    for field, there in given.items():
        if not there:
            yield hit(field, field=field)


@rule("MLA-K28a", Severity.ERROR, BUDAPEST_25_4, on="ItemOutcome")
def _refused_as_fiscal(outcome: "ItemOutcome", context: "Context") -> Iterator[Hit]:
    """It is refused solely as a fiscal offence, although the offence is one of Articles 2 to 11 of the Convention.

    Why: Article 25(4) does not allow that for these offences.

    Fix: State the other ground, if there is one; else do not refuse.
    """
    some, all_ = of_the_convention(context)
    if (
        outcome.outcome is DecisionOutcome.REFUSED
        and set(outcome.refusal_grounds) == {RefusalGround.FISCAL_OFFENCE_ONLY}
        and context.cites(Instrument.BUDAPEST_CONVENTION)
        and some
    ):
        # Items are not tied to offences: with a tax offence among them, the refusal may be about that one.
        weight = None if all_ else Severity.WARNING
        yield hit("refusalGrounds", weight=weight)


@rule("MLA-K28b", Severity.ERROR, BUDAPEST_29_5, BUDAPEST_29_4, on="ItemOutcome")
def _preservation_refused_on_another_ground(outcome: "ItemOutcome", context: "Context") -> Iterator[Hit]:
    """Preservation under Article 29 is refused on a ground that this article does not allow.

    Why: Preservation only keeps data from being lost; Article 29 leaves few grounds to refuse it, and the others can be
    raised when the data are asked for.

    Fix: Preserve the data, and state the ground when they are asked for; or refuse on a ground of Article 29(4) or (5).
    """
    if (
        outcome.outcome is DecisionOutcome.REFUSED
        and _about_preservation(context)
        and context.cites(Instrument.BUDAPEST_CONVENTION, "29")
    ):
        for position, ground in enumerate(outcome.refusal_grounds):
            if ground not in _PRESERVING:
                yield hit("refusalGrounds", position)


def _about_preservation(context: "Context") -> bool:
    return type(context.opening).__name__ == "PreservationRequest"


@rule("MLA-K28c", Severity.ERROR, BUDAPEST_25_4, BUDAPEST_29_5, on="ItemOutcome")
def _ground_without_refusal(outcome: "ItemOutcome", _: "Context") -> Iterator[Hit]:
    """Grounds for refusal are stated, but the outcome is no refusal.

    Why: That data expired or that an identifier is unknown is no refusal. Whoever reads both cannot tell whether to
    appeal, to ask again, or to give up.

    Fix: Choose the outcome 'refused', or state why it cannot be executed in 'nonExecutionReasons' instead.
    """
    if outcome.refusal_grounds and outcome.outcome not in _WITH_GROUNDS:
        yield hit("refusalGrounds")


@rule("MLA-S16a", Severity.ERROR, BUDAPEST_27_7, BUDAPEST_27_5, on="ItemOutcome")
def _postponed_without_reasons(outcome: "ItemOutcome", _: "Context") -> Iterator[Hit]:
    """It is postponed, and no reason is given, neither as a ground nor in words.

    Why: The other side must know whether to wait, to narrow its request or to look elsewhere.

    Fix: Choose the ground in 'postponementGrounds', or say it in 'reasons'.
    """
    if (
        outcome.outcome is DecisionOutcome.POSTPONED
        and not outcome.postponement_grounds
        and not outcome.reasons
    ):
        yield hit("postponementGrounds")


@rule("MLA-S16b", Severity.NOTE, BUDAPEST_27_6, on="ItemOutcome")
def _part_not_considered(outcome: "ItemOutcome", context: "Context") -> Iterator[Hit]:
    """It is not said whether executing a part, or executing on conditions, was considered before.

    Why: A part is often enough, and Article 27(6) asks to consider it before refusing or postponing.

    Fix: Answer 'partialExecutionConsidered'.
    """
    if (
        outcome.outcome in {DecisionOutcome.REFUSED, DecisionOutcome.POSTPONED}
        and outcome.partial_execution_considered is None
        # A result repeats what was decided; a provider is not bound by the article.
        and tag_of(context.message) == "decision"
    ):
        yield hit("partialExecutionConsidered")


@rule("MLA-S17", Severity.WARNING, BUDAPEST_27_7, CETS224_8_8, on="Delay")
def _delay_without_reason_or_date(delay: "Delay", _: "Context") -> Iterator[Hit]:
    """A delay is announced without a reason, or without a date.

    Why: Whoever waits has to decide about time limits, detention and other requests; without reason and date nobody can.

    Fix: Choose a reason in 'reasons', and give the day in 'expectedBy', even if it is an estimate.
    """
    if not delay.reasons and not delay.explanation:
        yield hit("reasons")
    if delay.expected_by is None:
        yield hit("expectedBy")


@rule("MLA-S19", Severity.ERROR, BUDAPEST_30_2, on="PartialDisclosure")
def _withheld_on_another_ground(disclosure: "PartialDisclosure", context: "Context") -> Iterator[Hit]:
    """Traffic data that show the path of a communication are withheld on a ground that Article 30(2) does not allow.

    Why: Without the path the trail ends, and the data in the next State are lost; Article 30 leaves few grounds.

    Fix: Disclose what shows the other provider and the path, or withhold on a ground of Article 30(2).
    """
    if _about_preservation(context) and context.cites(Instrument.BUDAPEST_CONVENTION, "29", "30"):
        for position, ground in enumerate(disclosure.withheld_grounds):
            if ground not in _WITHHOLDING:
                yield hit("withheldGrounds", position)
