"""The confirmation that data are preserved, and until when."""

from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import Count, Date, Instant, ItemId, Line
from mla_schema.model.service_provider import ServiceProvider
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class PreservedData(Node):
    """What is preserved, where, since when and until when.

    Source: BUDAPEST_29_1, BUDAPEST_29_7.
    """

    items: Many[ItemId] = ()
    """Items. The items whose data are preserved; none named means all."""
    since: Instant | None = None
    """Since. When the data were preserved; the period runs from then."""
    until: Date | None = None
    """Until. Until when the data are preserved if nothing follows.
    Source: BUDAPEST_29_7."""
    provider: ServiceProvider | None = None
    """Provider. Who preserves them."""
    number: Line | None = None
    """Number. The number to be quoted in the request for the data.
    Source: TCY_2018_10_S10."""
    size: Count | None = None
    """Size. How many bytes are preserved, where it is known."""
    remarks: Narrative = ()
    """Remarks. What was found, and what could not be preserved."""


class DataPreserved(Step):
    """The confirmation that data are preserved or that their preservation is extended.

    Source: BUDAPEST_29_1, BUDAPEST_29_7, UNCC_42.
    """

    preserved: Many[PreservedData] = ()
    """Preserved. What is preserved, until when.
    Source: BUDAPEST_29_7."""
    remarks: Narrative = ()
    """Remarks. What else the sender should know."""
