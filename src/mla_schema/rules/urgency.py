"""Urgency: an emergency is a danger to people, and whoever is in a hurry says why."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.urgency import Urgency
from mla_schema.codes.urgency_reason import UrgencyReason
from mla_schema.core.law.committee import PCOC_2015_09
from mla_schema.core.law.european_union import EPOC_ANNEX_I_C
from mla_schema.core.law.second_protocol import CETS224_3_2_C
from mla_schema.core.law.united_nations import UNCC_40
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.rules.context import Context

_DANGER_TO_PEOPLE = frozenset(
    {
        UrgencyReason.IMMINENT_RISK_TO_LIFE_OR_SAFETY,
        UrgencyReason.CRITICAL_INFRASTRUCTURE,
        UrgencyReason.CHILD_AT_RISK,
    }
)


@rule("MLA-K14", Severity.ERROR, CETS224_3_2_C, EPOC_ANNEX_I_C, on="Opening")
def _emergency_without_danger(opening: Any, _: "Context") -> Iterator[Hit]:
    """An emergency is declared, and none of the reasons is a danger to the life or safety of people.

    Why: An emergency makes people work at night and sets other cases aside. The word is kept for a significant and
    imminent risk to the life or safety of a natural person; an attack on infrastructure counts if people are in danger.

    Fix: Name the danger in 'urgencyReasons'. If nobody is in danger, use 'urgent' and say why.
    """
    if _urgency(opening) is Urgency.EMERGENCY and _DANGER_TO_PEOPLE.isdisjoint(opening.urgency_reasons):
        yield hit("urgencyReasons")


@rule("MLA-K15a", Severity.ERROR, PCOC_2015_09, UNCC_40, on="Opening")
def _urgent_without_reason(opening: Any, _: "Context") -> Iterator[Hit]:
    """The request is marked as urgent, and no reason is given.

    Why: Where everything is urgent, nothing is. The reason tells the reader which case to take first.

    Fix: Give one or more reasons in 'urgencyReasons', or leave the request to the ordinary order of work.
    """
    if _urgency(opening) is Urgency.URGENT and not opening.urgency_reasons:
        yield hit("urgencyReasons")


@rule("MLA-K15b", Severity.WARNING, PCOC_2015_09, UNCC_40, on="Opening")
def _deadline_without_reason(opening: Any, _: "Context") -> Iterator[Hit]:
    """An answer is needed by a certain time, and nothing says why.

    Why: A deadline with its reason is met more often: the reader can tell the end of a retention period from a wish.

    Fix: Say in 'reasons' of the deadline, or in 'urgencyReasons', what happens at that time.
    """
    if not hasattr(opening, "urgency"):
        # An order to a provider or a registrar must set a time; its length is not explained there.
        return
    deadline = opening.deadline
    if (
        deadline is not None
        and deadline.at is not None
        and not deadline.reasons
        and not opening.urgency_reasons
        # An urgency without any reason is found by the rule for it.
        and opening.urgency not in {Urgency.URGENT, Urgency.EMERGENCY}
    ):
        yield hit("deadline", "reasons")


def _urgency(opening: Any) -> Urgency | None:
    found: Urgency | None = getattr(opening, "urgency", None)
    return found
