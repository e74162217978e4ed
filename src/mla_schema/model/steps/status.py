"""The statement where a request stands; only the receiver of the request makes it."""

from mla_schema.codes.request_status import RequestStatus
from mla_schema.model.contact import Contact
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import Date, Instant, ItemId, Line
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class ItemStatus(Node):
    """Where one or several items stand.

    Source: ETSI_TS_103120_7_2_5.
    """

    items: Many[ItemId] = ()
    """Items. The items with this status; none named means the whole request."""
    status: RequestStatus
    """Status. Where they stand."""
    since: Instant | None = None
    """Since. Since when."""
    remarks: Narrative = ()
    """Remarks. What is to be done next."""


class Status(Step):
    """Where a request stands, in answer to an enquiry or unasked.

    Source: TCY_2013_17_REC_9, UNCC_40.
    """

    statuses: Many[ItemStatus] = ()
    """Statuses. Where which items stand.
    Source: ETSI_TS_103120_7_2_5."""
    register_number: Line | None = None
    """Register number. The number under which the receiver has registered the request."""
    expected_by: Date | None = None
    """Expected by. When the result is expected."""
    contact: Contact | None = None
    """Contact. Who answers questions about the case."""
    remarks: Narrative = ()
    """Remarks. What else the sender should know."""
