"""Preservation: why it is needed, what will follow, and whether it was sought before."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.law.budapest import BUDAPEST_29_1, BUDAPEST_29_2_E, BUDAPEST_29_2_F
from mla_schema.core.law.practice import GHANA_ACT_807
from mla_schema.core.law.second_protocol import CETS224_7_4_E, CETS224_8_3_B_VII
from mla_schema.core.law.united_nations import UNCC_42_2_E, UNCC_42_2_F
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._asking import PROVIDER_ORDER, companion
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.body import Opening
    from mla_schema.model.openings.preservation_request import PreservationRequest
    from mla_schema.rules.context import Context


@rule("MLA-C10", Severity.ERROR, BUDAPEST_29_2_E, UNCC_42_2_E, on="PreservationRequest")
def _no_necessity(request: "PreservationRequest", _: "Context") -> Iterator[Hit]:
    """It is not said why the preservation is necessary.

    Why: Preservation binds data of people before anybody has decided on them; the Convention asks for the reason.

    Fix: Say in 'necessity' why the data may be lost or changed before a request for them can be made.
    """
    if request.necessity:
        return
    # A coded reason, or the day on which the holder deletes the data, tells the necessity too, if in fewer words.
    told = request.urgency_reasons or any(item.retention is not None for item in request.items)
    yield hit("necessity", weight=Severity.WARNING if told else None)


@rule("MLA-C11a", Severity.ERROR, BUDAPEST_29_1, BUDAPEST_29_2_F, UNCC_42_2_F, on="PreservationRequest")
def _no_intention(request: "PreservationRequest", _: "Context") -> Iterator[Hit]:
    """It is not stated that a request for the data will follow.

    Why: Data are preserved only for a request that follows; without that intention nothing may be preserved.

    Fix: Set 'intended' in 'intendedRequest' if you intend to request the data.
    """
    if request.intended_request is None:
        yield hit("intendedRequest")


@rule("MLA-C11b", Severity.WARNING, GHANA_ACT_807, on="PreservationRequest")
def _no_expected_date(request: "PreservationRequest", _: "Context") -> Iterator[Hit]:
    """It is not said by when the request for the data is expected to follow.

    Why: The requested authority plans by this date, and some laws ask for it.

    Fix: Give 'expectedBy' in 'intendedRequest', as well as it can be foreseen.
    """
    if request.intended_request is not None and request.intended_request.expected_by is None:
        yield hit("intendedRequest", "expectedBy")


@rule("MLA-C17", Severity.ERROR, CETS224_7_4_E, CETS224_8_3_B_VII, on="Opening")
def _preservation_not_answered(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """It is not said whether preservation of the data was already sought, or when and under which reference.

    Why: Data that are preserved already need not be searched again, and the holder finds them by the reference.

    Fix: Answer 'preservationSought', and give each preservation with its reference and date.
    """
    part = companion(opening)
    if part is None:
        return
    answer = getattr(part.holder, "preservation_sought", None)
    sought = getattr(part.holder, "preservations", ())
    if answer in {None, YesNoUnknown.UNKNOWN} and not sought and not _kept(opening):
        # That it is not known is an honest answer, if not a helpful one.
        yield hit(*part.path, "preservationSought", weight=None if answer is None else Severity.NOTE)
    elif answer is YesNoUnknown.YES and not sought and not _kept(opening):
        yield hit(*part.path, "preservations")
    for position, each in enumerate(sought):
        yield from _unreferenced((*part.path, "preservations", position), each.reference)


def _kept(opening: Any) -> bool:
    """Whether the items themselves name the preservation. It counts only where the provider is asked directly."""
    return tag(type(opening)) == PROVIDER_ORDER and any(
        item.preservation is not None for item in opening.order.items
    )


def _unreferenced(path: tuple[str | int, ...], reference: Any) -> Iterator[Hit]:
    """A preservation without a reference; one outside the format has no date unless it is given."""
    if reference is None:
        yield hit(*path, "reference")
    elif tag(type(reference)) == "externalReference" and reference.date is None:
        yield hit(*path, "reference", "externalReference", "date")
