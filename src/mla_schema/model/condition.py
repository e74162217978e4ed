"""Conditions on which assistance is given or information supplied."""

from mla_schema.codes.condition_kind import ConditionKind
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import ItemId, PartId
from mla_schema.model.text import Narrative


class Condition(Node):
    """A condition on which assistance is given or information is supplied.

    Source: BUDAPEST_26_2, BUDAPEST_28_2, CETS224_8_9, CETS224_9_6.
    """

    id: PartId
    """Condition identifier. Names the condition, so that it can be answered alone."""
    kind: ConditionKind
    """Kind. What the condition is.
    Source: BUDAPEST_28_2."""
    items: Many[ItemId] = ()
    """Items. The items that it binds; none named means all."""
    terms: Narrative = ()
    """Terms. The condition in words, where the code does not say all."""
