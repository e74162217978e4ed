"""The withdrawal of a request, whole or in part."""

from mla_schema.codes.preserved_data_disposition import PreservedDataDisposition
from mla_schema.codes.withdrawal_reason import WithdrawalReason
from mla_schema.model.node import Many
from mla_schema.model.scalars import ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Withdrawal(Step):
    """The statement that the sender no longer maintains a request, or some of its items.

    Source: OURS.
    """

    items: Many[ItemId] = ()
    """Items. Which items are withdrawn; none named means the whole request."""
    reason: WithdrawalReason | None = None
    """Reason. Why the request is withdrawn."""
    explanation: Narrative = ()
    """Explanation. The reason in words."""
    preserved_data: PreservedDataDisposition | None = None
    """Preserved data. What is to happen to data that were preserved.
    Source: BUDAPEST_29_7."""
