"""The information that an order was served on the provider."""

from mla_schema.codes.medium import Medium
from mla_schema.model.node import Many
from mla_schema.model.scalars import Date, ItemId
from mla_schema.model.service_provider import ServiceProvider
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class OrderServed(Step):
    """The information that the requested Party has served an order on the provider.

    Source: CETS224_8_6_A.
    """

    items: Many[ItemId] = ()
    """Items. The items that the provider was ordered to produce; none named means all."""
    provider: ServiceProvider | None = None
    """Provider. On whom the order was served.
    Source: CETS224_8_6_A."""
    medium: Medium | None = None
    """Medium. By what means it was served."""
    due_by: Date | None = None
    """Due by. When the provider must have answered.
    Source: CETS224_8_6_A_I, CETS224_8_6_A_II."""
    remarks: Narrative = ()
    """Remarks. What else the sender should know."""
