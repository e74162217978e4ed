"""The request to give effect to an order to a provider in the requested State (Second Protocol, Article 8)."""

from typing import ClassVar

from mla_schema.codes.urgency import Urgency
from mla_schema.codes.urgency_reason import UrgencyReason
from mla_schema.model.body import Opening
from mla_schema.model.node import Many
from mla_schema.model.order import Order, SupportingInformation
from mla_schema.model.proceeding import Proceeding
from mla_schema.model.request import Delivery, RequestedDeadline
from mla_schema.model.safeguards import Assurance, Confidentiality, DataProtection, Formality
from mla_schema.model.text import Narrative


class GiveEffectRequest(Opening):
    """A request to give effect to an order for subscriber information or traffic data that a provider holds.

    Order and supporting information are two objects with two audiences: nothing of the second stands in the first.

    Source: CETS224_8_1, CETS224_8_3.
    """

    CONTENT: ClassVar = "order"
    COMPANION: ClassVar = "supporting_information"

    order: Order
    """Order. What is to be served on the provider.
    Source: CETS224_8_3_A."""
    supporting_information: SupportingInformation | None = None
    """Supporting information. What the requested Party needs and the provider does not see without consent.
    Source: CETS224_8_3_B."""
    proceedings: Many[Proceeding] = ()
    """Proceedings. The investigation, prosecution or trial that the data serve.
    Source: CETS224_8_1."""
    formalities: Many[Formality] = ()
    """Formalities. Procedural instructions to the requested Party.
    Source: CETS224_8_3_C."""
    urgency: Urgency | None = None
    """Urgency. How urgent the request is.
    Source: BUDAPEST_25_3."""
    urgency_reasons: Many[UrgencyReason] = ()
    """Urgency reasons. Why it is urgent."""
    deadline: RequestedDeadline | None = None
    """Deadline. The time by which an answer is needed, where the periods of the Protocol are too long.
    Source: CETS224_8_6."""
    delivery: Delivery | None = None
    """Delivery. To whom, how and in which form the data are to be sent.
    Source: CETS224_8_6_B."""
    confidentiality: Confidentiality | None = None
    """Confidentiality. Whether the request is to be kept confidential.
    Source: BUDAPEST_27_8, CETS224_8_3_C."""
    assurances: Many[Assurance] = ()
    """Assurances. What the requesting Party promises.
    Source: BUDAPEST_28_2, CETS224_8_9."""
    data_protection: DataProtection | None = None
    """Data protection. Under which rules the data will be protected.
    Source: CETS224_14."""
    not_asked_directly_because: Narrative = ()
    """Why not asked directly. Why the provider was not asked first, where the requested Party has declared so.
    Source: CETS224_7_8."""
