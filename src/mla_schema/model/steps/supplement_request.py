"""The request for a supplement: what is missing, in which field, by which rule."""

from mla_schema.model.contact import Contact
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import Date, FindingCode, Flag, ItemId, Pointer
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class SupplementPoint(Node):
    """One thing that is missing or unclear. By rule, items and field, the sender's system opens the very field.

    Source: OURS.
    """

    rule: FindingCode | None = None
    """Rule. The rule that finds the gap."""
    items: Many[ItemId] = ()
    """Items. The items concerned; none named means the whole request."""
    pointer: Pointer | None = None
    """Field. The field that is missing or unclear, by its place in the request.
    Source: RFC_6901."""
    essential: Flag | None = None
    """Essential. Without it the request or the items cannot be executed."""
    question: Narrative = ()
    """Question. What is asked, in words."""


class SupplementRequest(Step):
    """The request for more information, so that a request can be executed.

    Source: CETS224_7_5_D, CETS224_10_3, EPOC_ANNEX_III_F.
    """

    points: Many[SupplementPoint] = ()
    """Points. What is missing or unclear."""
    answer_by: Date | None = None
    """Answer by. When the answer is needed."""
    execution_suspended: Flag | None = None
    """Execution suspended. Until the answer arrives nothing more will be done; periods that run from receipt of all
    information do not run.
    Source: CETS224_8_6."""
    preserved_meanwhile: Flag | None = None
    """Preserved meanwhile. The data are preserved until the answer arrives.
    Source: EPOC_ANNEX_III_G."""
    contact: Contact | None = None
    """Contact. Who answers questions."""
    remarks: Narrative = ()
    """Remarks. What else the sender should know."""
