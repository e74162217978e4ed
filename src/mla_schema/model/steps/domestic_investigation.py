"""The information that a domestic investigation was opened because of a request or of information."""

from mla_schema.model.authority import InvolvedAuthority
from mla_schema.model.node import Many
from mla_schema.model.offence import Offence
from mla_schema.model.proceeding import Proceeding
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class DomesticInvestigation(Step):
    """The information that the receiving State has opened, or will not open, an investigation of its own.

    Source: TCY_2013_17_REC_10, BUDAPEST_26_1.
    """

    proceedings: Many[Proceeding] = ()
    """Proceedings. The investigation that was opened; none means that none was opened.
    Source: TCY_2013_17_REC_10."""
    authorities: Many[InvolvedAuthority] = ()
    """Authorities. Who conducts it."""
    offences: Many[Offence] = ()
    """Offences. The offences that are investigated."""
    explanation: Narrative = ()
    """Explanation. What that means for the request, or why none was opened."""
