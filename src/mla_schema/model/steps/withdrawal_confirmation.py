"""The confirmation that a request is treated as withdrawn."""

from mla_schema.codes.preserved_data_disposition import PreservedDataDisposition
from mla_schema.model.node import Many
from mla_schema.model.scalars import ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class WithdrawalConfirmation(Step):
    """The confirmation of a withdrawal, and what becomes of data that were preserved or obtained.

    Source: OURS.
    """

    items: Many[ItemId] = ()
    """Items. The items that are treated as withdrawn; none named means the whole request."""
    disposition: PreservedDataDisposition | None = None
    """Disposition. What becomes of data that were preserved.
    Source: BUDAPEST_29_7."""
    remarks: Narrative = ()
    """Remarks. What was done before the withdrawal arrived."""
