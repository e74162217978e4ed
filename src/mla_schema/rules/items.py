"""Items: data that the instrument provides for, for a time that is stated, possible and not too long."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.data_element import DataElement
from mla_schema.codes.instrument import Instrument
from mla_schema.core.law.budapest import BUDAPEST_31_1, BUDAPEST_33_1, BUDAPEST_34
from mla_schema.core.law.european_union import EPOC_ANNEX_I_E, EPOC_ANNEX_I_F
from mla_schema.core.law.practice import SIRIUS
from mla_schema.core.law.second_protocol import CETS224_6_1, CETS224_7_1, CETS224_8_1
from mla_schema.core.law.technical import OURS
from mla_schema.core.law.united_nations import UNCC_40_F
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._asking import items_of
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.body import Opening
    from mla_schema.model.item import Item
    from mla_schema.model.offence import Period
    from mla_schema.rules.context import Context

# Identification data are subscriber information in some Parties and traffic data in others: Articles 7 and 8 take them.
_PROVIDED_FOR = {
    "domainRegistrationRequest": ("6", frozenset({DataCategory.DOMAIN_REGISTRATION})),
    "providerOrder": ("7", frozenset({DataCategory.SUBSCRIBER, DataCategory.IDENTIFICATION})),
    "giveEffectRequest": (
        "8",
        frozenset({DataCategory.SUBSCRIBER, DataCategory.IDENTIFICATION, DataCategory.TRAFFIC}),
    ),
}
# Under these other instruments, orders to providers may ask for more than the Protocol provides for.
_WIDER = frozenset(
    {
        Instrument.EU_ELECTRONIC_EVIDENCE,
        Instrument.CLOUD_ACT_AGREEMENT,
        Instrument.BILATERAL_TREATY,
        Instrument.REGIONAL_TREATY,
    }
)
_ARISE_IN_TIME = frozenset({DataCategory.IDENTIFICATION, DataCategory.TRAFFIC, DataCategory.CONTENT})
_GROW_WITH_TIME = _ARISE_IN_TIME | {DataCategory.OTHER_STORED}
# What a server, device or account holds when it is copied has no period of its own.
_STATES = frozenset(
    {
        DataElement.CONTENT_SERVER_CONTENT,
        DataElement.CONTENT_DEVICE_BACKUP,
        DataElement.CONTENT_CONTACT_LIST,
        DataElement.CONTENT_PAGE,
    }
)
_NOT_OF_STORED_DATA = frozenset({"consultation", "realTimeTrafficRequest", "interceptionRequest"})
# What is discussed is not fixed yet, what is to be preserved is asked for later, what arises has its own dates.
_WITHOUT_TIME = _NOT_OF_STORED_DATA | {"preservationRequest"}
_A_YEAR = timedelta(days=366)
_A_DAY = timedelta(days=1)
"""A day ends at another instant in each time zone, and people write the end of the day of issue."""


@rule("MLA-K01", Severity.ERROR, CETS224_6_1, CETS224_7_1, CETS224_8_1, on="Opening")
def _data_not_provided_for(opening: "Opening", context: "Context") -> Iterator[Hit]:
    """An item asks for data that Article {article} of the Second Protocol does not provide for.

    Why: The Protocol opens each of its direct ways for certain data only: registration data from registrars,
    subscriber information from providers, and traffic data where the other State gives effect to the order.

    Fix: Ask for these data with a request for stored data to the authority of the other State, and leave here what the
    article provides for.
    """
    if tag(type(opening)) not in _PROVIDED_FOR:
        return
    article, provided = _PROVIDED_FOR[tag(type(opening))]
    instruments = {basis.instrument for basis in context.bases}
    if Instrument.SECOND_ADDITIONAL_PROTOCOL not in instruments or instruments & _WIDER:
        return
    for way, item in items_of(opening):
        if item.category not in provided:
            yield hit(*way, "category", article=article)
        for position, element in enumerate(item.elements):
            # An element of the category that was found already says nothing new.
            if element.category not in provided and element.category is not item.category:
                yield hit(*way, "elements", position, article=article)


@rule("MLA-K02", Severity.ERROR, UNCC_40_F, EPOC_ANNEX_I_E, EPOC_ANNEX_I_F, on="Opening")
def _no_time(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """An item asks for data that arise in the course of time, and does not say from when.

    Why: Without a period the provider would have to hand over everything since the account exists, and will refuse
    that as too broad.

    Fix: Give the period in 'period', or the exact instant in 'observed' of the identifier.
    """
    if tag(type(opening)) in _WITHOUT_TIME:
        return
    for way, item in items_of(opening):
        if (
            item.category in _ARISE_IN_TIME
            and item.preservation is None
            and not (item.elements and _STATES.issuperset(item.elements))
            and (item.period is None or (item.period.start is None and item.period.end is None))
            and all(identifier.observed is None for identifier in item.identifiers)
        ):
            yield hit(*way, "period")


@rule("MLA-K03a", Severity.ERROR, OURS, on="Period")
def _ends_before_it_begins(period: "Period", _: "Context") -> Iterator[Hit]:
    """The period ends before it begins.

    Why: No data lie in such a period. Often day and month, or the year, were exchanged.

    Fix: Correct the start or the end.
    """
    if period.start is not None and period.end is not None and period.end < period.start:
        yield hit("end")


@rule("MLA-K03b", Severity.ERROR, OURS, BUDAPEST_31_1, BUDAPEST_33_1, BUDAPEST_34, on="Opening")
def _stored_in_the_future(opening: "Opening", context: "Context") -> Iterator[Hit]:
    """Stored data are asked for, for a period that ends after the request was issued.

    Why: What does not exist yet is not stored. To collect it as it arises is another measure, with stricter conditions.

    Fix: End the period with the day of the request, or ask for the collection in real time with a request of its own.
    """
    if tag(type(opening)) in _NOT_OF_STORED_DATA:
        return
    latest = context.header.issued_at
    for way, item in items_of(opening):
        end = item.period.end if item.period is not None else None
        # Mostly it is earlier, which is cheaper to see than by how much.
        if end is not None and end > latest and end - latest > _A_DAY:
            yield hit(*way, "period", "end")


@rule("MLA-K04", Severity.WARNING, SIRIUS, on="Opening")
def _long_period(opening: "Opening", context: "Context") -> Iterator[Hit]:
    """Data are asked for, for more than a year, and nothing says why so long a period is needed.

    Why: Providers keep such data for weeks or months and refuse what is too broad; authorities look at whether all of
    it is needed.

    Fix: Shorten the period to what the case needs, or say in 'periodJustification' why it is needed.
    """
    for way, item in items_of(opening):
        if item.category in _GROW_WITH_TIME and not item.period_justification and _is_long(item, context):
            yield hit(*way, "periodJustification")


def _is_long(item: "Item", context: Any) -> bool:
    """Whether a period is longer than a year; one without an end lasts until the request was issued."""
    period = item.period
    if period is None or period.start is None:
        return False
    return bool((period.end or context.header.issued_at) - period.start > _A_YEAR)
