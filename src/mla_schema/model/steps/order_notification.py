"""The notification of an order to the authority of the provider's State (Second Protocol, Article 7(5))."""

from mla_schema.model.order import Order, ProviderSupplement
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class OrderNotification(Step):
    """The simultaneous notification of an order that goes directly to a provider in the notified State.

    Source: CETS224_7_5_A.
    """

    order: Order | None = None
    """Order. The order as it was sent to the provider.
    Source: CETS224_7_5_A."""
    supplement: ProviderSupplement | None = None
    """Supplemental information. The supplemental information as it was sent to the provider.
    Source: CETS224_7_5_A."""
    summary: Narrative = ()
    """Summary of facts. What happened; for the notified authority and not for the provider.
    Source: CETS224_7_5_A."""
    remarks: Narrative = ()
    """Remarks. What else the notified authority should know."""
