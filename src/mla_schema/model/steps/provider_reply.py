"""The reply of a provider or registrar to an order or request."""

from mla_schema.model.contact import Contact
from mla_schema.model.evidence import EvidenceFile
from mla_schema.model.node import Many
from mla_schema.model.outcome import ItemOutcome
from mla_schema.model.scalars import Flag, Line
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class ProviderReply(Step):
    """What a provider or an entity that registers domain names answers: data, or why there are none.

    Source: CETS224_6_5, CETS224_7_1, EPOC_ANNEX_III.
    """

    number: Line | None = None
    """Number. The number of the order at the provider's."""
    outcomes: Many[ItemOutcome] = ()
    """Outcomes. What became of which items, with codes of non-execution.
    Source: EPOC_ANNEX_III_D."""
    evidence: Many[EvidenceFile] = ()
    """Evidence. The files that are handed over, each with its digest."""
    complete: Flag | None = None
    """Complete. Nothing more will follow."""
    user_informed: Flag | None = None
    """User informed. The provider has told its user, or will."""
    questions: Narrative = ()
    """Questions. What the provider needs to know in order to answer.
    Source: EPOC_ANNEX_III_F."""
    costs: Narrative = ()
    """Costs. What the provider claims."""
    contact: Contact | None = None
    """Contact. Who answers questions.
    Source: EPOC_ANNEX_III_H."""
