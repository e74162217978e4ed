"""The information that data are no longer preserved."""

from mla_schema.codes.preservation_end_reason import PreservationEndReason
from mla_schema.codes.preserved_data_disposition import PreservedDataDisposition
from mla_schema.model.node import Many
from mla_schema.model.scalars import ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class PreservationEnded(Step):
    """The information that a preservation has ended or will end, and what becomes of the data.

    Source: BUDAPEST_29_7, EPOC_11.
    """

    items: Many[ItemId] = ()
    """Items. The items concerned; none named means all."""
    reason: PreservationEndReason | None = None
    """Reason. Why it ended.
    Source: BUDAPEST_29_7."""
    disposition: PreservedDataDisposition | None = None
    """Disposition. What becomes of the data."""
    remarks: Narrative = ()
    """Remarks. What else the sender should know."""
