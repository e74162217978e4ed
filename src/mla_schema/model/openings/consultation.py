"""The consultation before a request is sent: what would be accepted, how, and what is possible."""

from mla_schema.codes.consultation_topic import ConsultationTopic
from mla_schema.model.body import Opening
from mla_schema.model.item import Item
from mla_schema.model.legal_basis import LegalBasis
from mla_schema.model.node import Many
from mla_schema.model.offence import Offence
from mla_schema.model.scalars import Date
from mla_schema.model.text import Narrative


class Consultation(Opening):
    """A question to the authorities of another State before something is requested or decided.

    A draft of the request may go with it as an attachment.

    Source: TCY_2013_17_REC_14, BUDAPEST_27_6.
    """

    topics: Many[ConsultationTopic] = ()
    """Topics. What the question is about.
    Source: TCY_2013_17_REC_14."""
    questions: Narrative = ()
    """Questions. What is asked."""
    legal_bases: Many[LegalBasis] = ()
    """Legal bases. The instruments on which a request would rest."""
    offences: Many[Offence] = ()
    """Offences. The offences concerned."""
    summary: Narrative = ()
    """Summary of facts. What happened, as far as the answer depends on it."""
    items: Many[Item] = ()
    """Items. What data would be asked for."""
    answer_by: Date | None = None
    """Answer by. When an answer is needed."""
