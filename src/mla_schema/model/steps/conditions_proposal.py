"""The proposal of conditions by the Party that is asked, or that has the information."""

from mla_schema.model.condition import Condition
from mla_schema.model.node import Many
from mla_schema.model.scalars import Date
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class ConditionsProposal(Step):
    """The conditions on which assistance would be given.

    Source: BUDAPEST_27_6, BUDAPEST_28_2, CETS224_8_9, CETS224_9_6.
    """

    conditions: Many[Condition] = ()
    """Conditions. What is proposed.
    Source: BUDAPEST_28_2."""
    reasons: Narrative = ()
    """Reasons. Why the conditions are needed."""
    answer_by: Date | None = None
    """Answer by. When an answer is needed."""
