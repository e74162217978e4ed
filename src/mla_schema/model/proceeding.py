"""The proceedings for which assistance is asked."""

from mla_schema.codes.proceeding_stage import ProceedingStage
from mla_schema.model.node import Node
from mla_schema.model.scalars import Date, Line
from mla_schema.model.text import Narrative


class Proceeding(Node):
    """The investigation, prosecution or trial that the data serve.

    Source: UNCC_40, EPOC_ANNEX_I_G.
    """

    stage: ProceedingStage | None = None
    """Stage. How far the proceedings have come."""
    number: Line | None = None
    """Number. The number of the proceedings."""
    opened_on: Date | None = None
    """Opened on. When the proceedings were opened."""
    nature: Narrative = ()
    """Nature. The subject matter and nature of the proceedings.
    Source: UNCC_40."""
