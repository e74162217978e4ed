"""The request for more time under an earlier preservation."""

from mla_schema.model.node import Many
from mla_schema.model.openings.preservation_request import IntendedRequest
from mla_schema.model.scalars import Date, Days, ItemId, Line
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class PreservationExtension(Step):
    """A request to preserve data longer than was asked before.

    Source: TCY_2018_11_S3, UNCC_42, EPOC_ANNEX_VI.
    """

    confirmation_number: Line | None = None
    """Confirmation number. The number under which the preservation was confirmed.
    Source: TCY_2018_11_S3."""
    items: Many[ItemId] = ()
    """Items. The items for which more time is needed; none named means all."""
    preserved_until: Date | None = None
    """Preserved until. Until when the data are preserved so far."""
    duration: Days | None = None
    """Duration. For how many more days the data are to be preserved.
    Source: BUDAPEST_29_7."""
    until: Date | None = None
    """Until. The date until which the data are to be preserved, where a date is meant.
    Source: BUDAPEST_29_7."""
    reasons: Narrative = ()
    """Reasons. Why more time is needed."""
    intended_request: IntendedRequest | None = None
    """Intended request. The statement that the data will be requested, and by when.
    Source: BUDAPEST_29_2_F."""
