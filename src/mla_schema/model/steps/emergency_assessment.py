"""The assessment of an emergency by the requested authority."""

from mla_schema.codes.emergency_verdict import EmergencyVerdict
from mla_schema.codes.urgency import Urgency
from mla_schema.model.contact import Contact
from mla_schema.model.scalars import Instant
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class EmergencyAssessment(Step):
    """Whether what was sent as an emergency is treated as one.

    Source: CETS224_9_6, CETS224_10_4.
    """

    verdict: EmergencyVerdict
    """Verdict. Confirmed, reclassified, or more facts needed.
    Source: CETS224_3_2_C."""
    urgency: Urgency | None = None
    """Urgency. The urgency with which it is treated instead."""
    reasons: Narrative = ()
    """Reasons. Why it is not treated as an emergency, or which facts are missing."""
    answer_expected_at: Instant | None = None
    """Answer expected at. When the answer is expected."""
    contact: Contact | None = None
    """Contact. Who is available at all hours.
    Source: CETS224_10_5."""
