"""The explanation of the use that was made of information (Article 28(4))."""

from mla_schema.codes.purpose import Purpose
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.node import Many
from mla_schema.model.proceeding import Proceeding
from mla_schema.model.scalars import ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class UseExplanation(Step):
    """What use was made of information that was supplied on conditions.

    Source: BUDAPEST_28_4.
    """

    items: Many[ItemId] = ()
    """Items. The items whose data were used; none named means all."""
    purposes: Many[Purpose] = ()
    """Purposes. For what the data were used.
    Source: BUDAPEST_28_4."""
    proceedings: Many[Proceeding] = ()
    """Proceedings. In which proceedings.
    Source: BUDAPEST_28_2_B."""
    conditions_kept: YesNoUnknown | None = None
    """Conditions kept. Whether the conditions were kept.
    Source: BUDAPEST_28_4."""
    explanation: Narrative = ()
    """Explanation. The use in words."""
