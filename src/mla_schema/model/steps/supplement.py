"""The supplement: the whole request again, with what was missing."""

from mla_schema.model.body import Opening
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import FindingCode, Pointer
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class OpenPoint(Node):
    """A point of the supplement request that cannot be met, and why.

    Source: OURS.
    """

    rule: FindingCode | None = None
    """Rule. The rule that was quoted."""
    pointer: Pointer | None = None
    """Field. The field that was pointed at.
    Source: RFC_6901."""
    reasons: Narrative = ()
    """Reasons. Why it cannot be supplied."""


class Supplement(Step):
    """What a requesting authority supplies when it was asked for more: the whole request, which replaces the former.

    Source: CETS224_7_5_D, CETS224_10_3.
    """

    replacement: Opening
    """Replacement. The whole body as it now stands; it replaces that of the message that is named.
    Source: OURS."""
    open_points: Many[OpenPoint] = ()
    """Open points. What was asked for and cannot be supplied."""
    remarks: Narrative = ()
    """Remarks. What was changed, in words."""
