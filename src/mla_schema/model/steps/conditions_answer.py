"""The answer to conditions: accepted, and then binding, or declined."""

from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import PartId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class ConditionAnswer(Node):
    """The answer to one condition.

    Source: BUDAPEST_26_2, BUDAPEST_28_3.
    """

    condition: PartId
    """Condition. The identifier of the condition."""
    accepted: YesNoUnknown
    """Accepted. Whether it is accepted; who accepts a condition is bound by it.
    Source: BUDAPEST_26_2, BUDAPEST_28_3."""
    explanation: Narrative = ()
    """Explanation. Why it cannot be complied with, or how it is understood."""


class ConditionsAnswer(Step):
    """The answer of the Party that is to be bound.

    Source: BUDAPEST_26_2, BUDAPEST_28_3, CETS224_8_9, CETS224_9_7.
    """

    answers: Many[ConditionAnswer] = ()
    """Answers. The answer to each condition."""
    remarks: Narrative = ()
    """Remarks. What else is said about the conditions."""
