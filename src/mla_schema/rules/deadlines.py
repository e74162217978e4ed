"""Deadlines and periods of preservation: those that can be met, and those that are about to run out."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from mla_schema.codes.instrument import Instrument
from mla_schema.codes.relation import Relation
from mla_schema.core.law.budapest import BUDAPEST_29_7
from mla_schema.core.law.second_protocol import CETS224_7_7
from mla_schema.core.law.technical import OURS
from mla_schema.core.law.united_nations import UNCC_42
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.body import Opening
from mla_schema.model.node import tag
from mla_schema.rules._asking import items_of
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.model.openings.preservation_request import PreservationRequest
    from mla_schema.model.openings.provider_order import ProviderOrder
    from mla_schema.model.request import RequestedDeadline
    from mla_schema.model.steps.data_preserved import DataPreserved
    from mla_schema.rules.context import Context

_LEAST_PRESERVATION = 60
_LEAST_FOR_PROVIDERS = timedelta(days=30)
_SOON = timedelta(days=14)


@rule("MLA-K16a", Severity.ERROR, OURS, on="RequestedDeadline")
def _deadline_has_passed(deadline: "RequestedDeadline", context: "Context") -> Iterator[Hit]:
    """The time by which an answer is needed lies before the time at which the message was issued.

    Why: Nobody can meet such a deadline, and the reader cannot tell which of the two times is wrong.

    Fix: Correct the deadline, or leave it out if an answer is still of use after it.
    """
    if deadline.at is not None and deadline.at <= context.header.issued_at:
        # Who amends or supplements a request may repeat its deadline, which meanwhile has passed.
        again = not isinstance(context.message.body, Opening)
        yield hit("at", weight=Severity.WARNING if again else None)


@rule("MLA-K16b", Severity.WARNING, BUDAPEST_29_7, on="PreservationRequest")
def _preserved_too_short(request: "PreservationRequest", context: "Context") -> Iterator[Hit]:
    """Preservation is asked for a shorter time than the sixty days that are the least under Article 29.

    Why: The sixty days are there so that the request for the data can be written and sent. A shorter time is seldom
    enough, and the requested Party would have to depart from its practice.

    Fix: Ask for sixty days or more, or leave the duration out.
    """
    if not context.cites(Instrument.BUDAPEST_CONVENTION):
        return
    if request.duration is not None and request.duration < _LEAST_PRESERVATION:
        yield hit("duration")
    issued: date = context.header.issued_at.date()
    if request.until is not None and (request.until - issued).days < _LEAST_PRESERVATION:
        yield hit("until")


@rule("MLA-K17", Severity.NOTE, CETS224_7_7, on="ProviderOrder")
def _shorter_than_the_protocol(order: "ProviderOrder", context: "Context") -> Iterator[Hit]:
    """The provider is given less than the thirty days of Article 7 of the Second Protocol.

    Why: A shorter time may be asked for, but the order can be enforced through the other State only when thirty days
    have passed.

    Fix: Nothing needs to be done if the shorter time is meant as a wish.
    """
    deadline = order.supplement.deadline if order.supplement is not None else None
    if deadline is None or deadline.at is None or not context.cites(Instrument.SECOND_ADDITIONAL_PROTOCOL):
        return
    issued = context.header.issued_at
    # A deadline before the issue is wrong for another reason.
    if issued < deadline.at < issued + _LEAST_FOR_PROVIDERS:
        yield hit("supplement", "deadline", "at")


@rule("MLA-K18", Severity.WARNING, BUDAPEST_29_7, UNCC_42, on="DataPreserved")
def _preservation_runs_out(confirmation: "DataPreserved", context: "Context") -> Iterator[Hit]:
    """The preservation of the data ends in less than {days} days or has ended, and no request for the data has followed.

    Why: When the preservation ends, the data may be deleted, and what was preserved for the case is lost. Once the
    request for the data is received, they stay preserved until it is decided.

    Fix: Send the request for the data, or ask for more time with 'preservationExtension', before the period ends.
    """
    ending = [
        position
        for position, each in enumerate(confirmation.preserved)
        if each.until is not None and each.until - context.at.date() < _SOON
    ]
    if ending and not any(_follows_up(each, context) for each in context.history):
        for position in ending:
            yield hit("preserved", position, "until", days=_SOON.days)


def _follows_up(message: "Message", context: Any) -> bool:
    """Whether a message asks for the preserved data, or for more time, after their preservation was confirmed."""
    if message.header.issued_at < context.header.issued_at:
        return False
    if tag(type(message.body)) == "preservationExtension":
        return True
    opening = context.opening_of(message)
    if opening is None or tag(type(opening)) in {"preservationRequest", "consultation"}:
        return False
    related = any(each.relation is Relation.BASED_ON_PRESERVATION for each in message.header.related)
    return related or any(item.preservation is not None for _, item in items_of(opening))
