"""The question where a request stands."""

from mla_schema.model.node import Many
from mla_schema.model.scalars import Date, ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class StatusEnquiry(Step):
    """A question about the status of a request.

    Source: TCY_2013_17_REC_9, UNCC_40.
    """

    items: Many[ItemId] = ()
    """Items. The items asked about; none named means all."""
    questions: Narrative = ()
    """Questions. What is asked, in words."""
    answer_by: Date | None = None
    """Answer by. When an answer is needed."""
