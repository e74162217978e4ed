"""What the notified authority says about an order: no objection, or the instruction not to disclose."""

from mla_schema.codes.instruction_ground import InstructionGround
from mla_schema.codes.order_instruction_kind import OrderInstructionKind
from mla_schema.codes.refusal_ground import RefusalGround
from mla_schema.model.node import Many
from mla_schema.model.scalars import Instant, ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class OrderInstruction(Step):
    """The position of the notified authority, with which it also instructs the provider.

    Source: CETS224_7_5_B, CETS224_7_5_C, CETS224_7_5_D_II.
    """

    kind: OrderInstructionKind
    """Instruction. No objection, do not disclose, or consultation pending.
    Source: CETS224_7_5_C."""
    items: Many[ItemId] = ()
    """Items. The items concerned; none named means the whole order."""
    grounds: Many[InstructionGround] = ()
    """Grounds. Why the provider is instructed not to disclose.
    Source: CETS224_7_5_C_I, CETS224_7_5_C_II."""
    refusal_grounds: Many[RefusalGround] = ()
    """Grounds for refusal. Which grounds for refusal would apply.
    Source: CETS224_7_5_C_II."""
    reasons: Narrative = ()
    """Reasons. The reasons in words.
    Source: CETS224_7_5_D_II."""
    provider_instructed_at: Instant | None = None
    """Provider instructed at. When the provider was instructed.
    Source: CETS224_7_5_C."""
