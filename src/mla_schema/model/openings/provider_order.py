"""The order to a provider in another State for subscriber information (Second Protocol, Article 7)."""

from typing import ClassVar

from mla_schema.model.body import Opening
from mla_schema.model.order import Order, ProviderSupplement


class ProviderOrder(Opening):
    """An order that goes directly to a service provider in the territory of another Party.

    Whatever stands here is shown to the provider. Facts go to the notified authority alone, in a notification.

    Source: CETS224_7_1, CETS224_7_3, CETS224_7_4.
    """

    CONTENT: ClassVar = "order"
    COMPANION: ClassVar = "supplement"

    order: Order
    """Order. What is ordered.
    Source: CETS224_7_3."""
    supplement: ProviderSupplement | None = None
    """Supplemental information. What accompanies the order.
    Source: CETS224_7_4."""
