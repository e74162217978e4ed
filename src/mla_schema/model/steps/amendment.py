"""The amendment: the whole request again, corrected or changed by its sender."""

from mla_schema.codes.amendment_reason import AmendmentReason
from mla_schema.model.body import Opening
from mla_schema.model.node import Many
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Amendment(Step):
    """The replacement of the whole body of a request, order, information or consultation by its sender.

    Source: OURS.
    """

    reasons: Many[AmendmentReason] = ()
    """Reasons. Why it is amended."""
    explanation: Narrative = ()
    """Explanation. What was changed and why, in words."""
    replacement: Opening
    """Replacement. The whole body as it now stands; it replaces that of the message that is named."""
