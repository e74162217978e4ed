"""The decision on a request, item by item, with reasons."""

from mla_schema.model.condition import Condition
from mla_schema.model.node import Many
from mla_schema.model.outcome import ItemOutcome
from mla_schema.model.scalars import Date
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Decision(Step):
    """What the requested authority decides about a request, item by item.

    Source: BUDAPEST_27_5, BUDAPEST_27_6, BUDAPEST_27_7, CETS224_8_8, CETS224_9_6.
    """

    outcomes: Many[ItemOutcome] = ()
    """Outcomes. What becomes of which items, and why.
    Source: BUDAPEST_27_7."""
    conditions: Many[Condition] = ()
    """Conditions. The conditions on which assistance is given.
    Source: BUDAPEST_27_6, BUDAPEST_28_2."""
    remedies: Narrative = ()
    """Remedies. Which remedies there are, and until when.
    Source: EIO_ANNEX_A_J."""
    next_step_by: Date | None = None
    """Next step by. When the sender will hear again."""
    remarks: Narrative = ()
    """Remarks. What else the sender should know."""
