"""Outcomes: what became of an item at an authority or a provider, with the reasons."""

from mla_schema.codes.conflict_nature import ConflictNature
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.non_execution_reason import NonExecutionReason
from mla_schema.codes.postponement_ground import PostponementGround
from mla_schema.codes.refusal_ground import RefusalGround
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.legal_basis import LegalProvision
from mla_schema.model.name import Name
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import CountryCode, Date, Flag, ItemId
from mla_schema.model.text import Narrative


class ConflictOfLaws(Node):
    """An obligation under the law of a third State that stands against the production of data.

    Source: EPOC_ANNEX_III_E.
    """

    country: CountryCode | None = None
    """State. The third State."""
    titles: Many[Name] = ()
    """Titles. The title of its law."""
    provisions: Many[LegalProvision] = ()
    """Provisions. The provisions that apply, cited or quoted."""
    nature: ConflictNature | None = None
    """Nature. What kind of obligation it is."""
    why_applicable: Narrative = ()
    """Why it applies. Why that law applies to the case."""
    why_conflict: Narrative = ()
    """Why it conflicts. Why it stands against the order."""
    provider_link: Narrative = ()
    """Link. The link between the addressee and the third State."""
    consequences: Narrative = ()
    """Consequences. What the addressee would face if it complied."""


class ItemOutcome(Node):
    """What becomes of one or several items, with the reasons.

    Source: BUDAPEST_27_5, BUDAPEST_27_6, BUDAPEST_27_7, CETS224_8_8.
    """

    items: Many[ItemId] = ()
    """Items. The items with this outcome; none named means the whole request."""
    outcome: DecisionOutcome
    """Outcome. Accepted, executed, partly executed, no data, not executable, refused, postponed.
    Source: BUDAPEST_27_7."""
    refusal_grounds: Many[RefusalGround] = ()
    """Grounds for refusal. On what ground the items are refused.
    Source: BUDAPEST_25_4, BUDAPEST_27_4, BUDAPEST_29_5."""
    postponement_grounds: Many[PostponementGround] = ()
    """Grounds for postponement. Why action is put off.
    Source: BUDAPEST_27_5."""
    postponed_until: Date | None = None
    """Postponed until. When the matter will be looked at again."""
    non_execution_reasons: Many[NonExecutionReason] = ()
    """Reasons for non-execution. Why it cannot be executed, or only in part, although nobody refuses.
    Source: BUDAPEST_27_7."""
    conflict_of_laws: ConflictOfLaws | None = None
    """Conflict of laws. The law of a third State that stands against it.
    Source: EPOC_ANNEX_III_E."""
    legal_grounds: Many[LegalProvision] = ()
    """Legal grounds. The provisions of the requested State on which the outcome rests."""
    reasons: Narrative = ()
    """Reasons. The reasons in words.
    Source: BUDAPEST_27_7."""
    partial_execution_considered: YesNoUnknown | None = None
    """Partial execution considered. Whether it was considered to grant the request in part or on conditions.
    Source: BUDAPEST_27_6."""
    consulted: Flag | None = None
    """Consulted. The requesting authority was consulted before.
    Source: BUDAPEST_27_6."""
    preserved_until: Date | None = None
    """Preserved until. Until when the data stay preserved in spite of the outcome.
    Source: BUDAPEST_29_7."""
