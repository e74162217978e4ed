"""The determination whether to go on although something cannot be done as it was asked."""

from mla_schema.codes.determination_kind import DeterminationKind
from mla_schema.model.node import Many
from mla_schema.model.scalars import ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Determination(Step):
    """What the Party determines that was told of an impediment.

    Source: BUDAPEST_26_2, BUDAPEST_27_8, BUDAPEST_28_3, BUDAPEST_29_6, CETS224_8_7.
    """

    kind: DeterminationKind
    """Determination. Proceed nevertheless, proceed as modified, do not proceed.
    Source: BUDAPEST_27_8, BUDAPEST_29_6."""
    items: Many[ItemId] = ()
    """Items. The items for which it holds; none named means all."""
    explanation: Narrative = ()
    """Explanation. With which changes, and why."""
