"""Offences: those for which a convention provides co-operation, and what helps to judge the others."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.instrument import Instrument
from mla_schema.codes.offence_category import OffenceCategory
from mla_schema.core.law.budapest import BUDAPEST_25_1, BUDAPEST_25_5
from mla_schema.core.law.united_nations import UNCC_2_H, UNCC_35
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.offence import Offence, Penalty
    from mla_schema.model.request import Request
    from mla_schema.rules.context import Context

_SERIOUS = 48
"""The months of a maximum penalty from which a crime is serious."""

_OF_THE_CONVENTION_OR_ITS_PROTOCOL = frozenset(
    each for each in OffenceCategory if each.value.startswith(("bc", "ap"))
)
# The offences of Articles 7 to 17, and those of the Budapest Convention that are the same conduct.
_OF_THE_UN_CONVENTION = frozenset(
    each
    for each in OffenceCategory
    if each.value.startswith(("un", "bc")) and each is not OffenceCategory.BC10_COPYRIGHT_INFRINGEMENT
)
# A request that rests on another treaty too does not depend on this one.
_NO_TREATY = frozenset({None, Instrument.DOMESTIC_LAW, Instrument.UN_CYBERCRIME_CONVENTION})


@rule("MLA-K13a", Severity.ERROR, UNCC_35, UNCC_2_H, on="Request")
def _neither_listed_nor_serious(request: "Request", context: "Context") -> Iterator[Hit]:
    """No offence is one of those of the United Nations Convention, or a serious crime in its sense.

    Why: The Convention provides co-operation for its own offences, and evidence of other crimes only if the law
    provides for four years of imprisonment or more.

    Fix: Correct the categories or the penalties of the offences, or rest the request on another treaty.
    """
    bases = context.bases
    if not context.cites(Instrument.UN_CYBERCRIME_CONVENTION) or any(
        basis.instrument not in _NO_TREATY for basis in bases
    ):
        return
    if request.offences and all(_is_outside_the_un_convention(each) for each in request.offences):
        yield hit("offences")


def _is_outside_the_un_convention(offence: "Offence") -> bool:
    """Whether an offence is certainly outside: what is not said of it may bring it inside."""
    return (
        bool(offence.categories)
        and _OF_THE_UN_CONVENTION.isdisjoint(offence.categories)
        and offence.penalty is not None
        and _is_light(offence.penalty)
    )


def _is_light(penalty: "Penalty") -> bool:
    """Whether a penalty is certainly less than that of a serious crime."""
    return (
        penalty.max_months is not None
        and penalty.max_months < _SERIOUS
        and not penalty.life
        and not penalty.death
    )


@rule("MLA-K13b", Severity.WARNING, BUDAPEST_25_1, BUDAPEST_25_5, on="Request")
def _conduct_not_described(request: Any, context: "Context") -> Iterator[Hit]:
    """The offence is none of Articles 2 to 11 of the Budapest Convention, and its conduct is not described.

    Why: The request is admissible: the Convention also covers electronic evidence of other offences. But the requested
    Party may ask whether the conduct is an offence under its law too, and cannot tell from the name of the offence.

    Fix: Say in 'conduct', in words that do not depend on a legal system, what was done; or name the provisions of the
    requested State in 'correspondingProvisions'.
    """
    if tag(type(request)) == "preservationRequest" or not context.cites(Instrument.BUDAPEST_CONVENTION):
        # For a preservation, the conduct need not be an offence in both States (Article 29(3)).
        return
    if any(not _OF_THE_CONVENTION_OR_ITS_PROTOCOL.isdisjoint(each.categories) for each in request.offences):
        return
    # Facts that are told show the conduct too, and dual criminality is judged by the conduct (Article 25(5)): they only
    # have to be read for each offence. A request with its facts is in order, and in an emergency they may be all there is.
    weight = Severity.NOTE if request.summary or request.emergency_facts else None
    for position, offence in enumerate(request.offences):
        if offence.categories and not offence.conduct and not offence.corresponding_provisions:
            yield hit("offences", position, "conduct", weight=weight)
