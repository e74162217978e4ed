"""What a request for data in real time adds to a request for stored data."""

from mla_schema.codes.collection_mode import CollectionMode
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.node import Many, Node
from mla_schema.model.request import Delivery, Request
from mla_schema.model.scalars import Days, Instant, Line
from mla_schema.model.text import Narrative


class Collection(Node):
    """When and how data are to be collected while they arise.

    Source: BUDAPEST_33_1, BUDAPEST_34.
    """

    start: Instant | None = None
    """Start. When the collection is to begin; absent means as soon as possible."""
    end: Instant | None = None
    """End. When the collection is to end."""
    duration: Days | None = None
    """Duration. For how many days the data are to be collected, where no end is given."""
    mode: CollectionMode | None = None
    """Mode. Whether the data are passed on live, in batches or at the end."""
    technical_interface: Line | None = None
    """Technical interface. The standard by which the data are to be handed over."""
    technical_details: Narrative = ()
    """Technical details. What else the interface needs, such as addresses and the contact of the technicians."""


class CollectionRequest(Request):
    """What requests for the collection of data in real time may state.

    Source: BUDAPEST_33_1, BUDAPEST_34.
    """

    collections: Many[Collection] = ()
    """Collections. When and how the data are to be collected.
    Source: BUDAPEST_33_1, BUDAPEST_34."""
    available_domestically: YesNoUnknown | None = None
    """Available domestically. Whether the measure would be available to the requesting authorities in a similar case
    of their own.
    Source: BUDAPEST_33_2."""
    authorisation: Narrative = ()
    """Authorisation. Which authority has authorised the measure in the requesting State, when and until when."""
    delivery: Delivery | None = None
    """Delivery. To whom, how and in which form the data are to be sent."""
