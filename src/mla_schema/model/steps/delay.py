"""The notice that execution will take longer."""

from mla_schema.codes.delay_reason import DelayReason
from mla_schema.model.node import Many
from mla_schema.model.scalars import Date, ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Delay(Step):
    """The information that execution is likely to be delayed, with reasons and the time that is now expected.

    Source: BUDAPEST_27_7, CETS224_8_8.
    """

    items: Many[ItemId] = ()
    """Items. The items concerned; none named means all."""
    reasons: Many[DelayReason] = ()
    """Reasons. Why it takes longer.
    Source: BUDAPEST_27_7."""
    explanation: Narrative = ()
    """Explanation. The reasons in words."""
    expected_by: Date | None = None
    """Expected by. When execution is now expected."""
