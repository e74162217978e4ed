"""The information that something cannot be done as it was asked; the other Party then determines."""

from mla_schema.codes.impediment_kind import ImpedimentKind
from mla_schema.model.node import Many
from mla_schema.model.scalars import Date, ItemId, PartId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Impediment(Step):
    """The prompt information that a request, preservation, instruction or condition cannot be carried out as asked.

    Source: BUDAPEST_26_2, BUDAPEST_27_8, BUDAPEST_28_3, BUDAPEST_29_6, CETS224_8_7, CETS224_9_7.
    """

    kinds: Many[ImpedimentKind] = ()
    """Kinds. What cannot be done.
    Source: BUDAPEST_27_8, BUDAPEST_28_3, BUDAPEST_29_6."""
    items: Many[ItemId] = ()
    """Items. The items concerned; none named means all."""
    conditions: Many[PartId] = ()
    """Conditions. The identifiers of the conditions that cannot be met."""
    explanation: Narrative = ()
    """Explanation. Why it cannot be done, and what could be done instead."""
    answer_by: Date | None = None
    """Answer by. When a determination is needed."""
