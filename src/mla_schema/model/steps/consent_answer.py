"""The answer to a request for consent."""

from mla_schema.codes.consent_verdict import ConsentVerdict
from mla_schema.model.condition import Condition
from mla_schema.model.node import Many
from mla_schema.model.scalars import Date, ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class ConsentAnswer(Step):
    """Consent, consent on conditions, or refusal of consent.

    Source: BUDAPEST_28_2_B, CETS224_8_3_B, CETS224_14_10.
    """

    verdict: ConsentVerdict
    """Verdict. Granted, granted on conditions, or refused.
    Source: CETS224_14_10."""
    items: Many[ItemId] = ()
    """Items. The items for which it holds; none named means all that was asked."""
    conditions: Many[Condition] = ()
    """Conditions. On what conditions."""
    until: Date | None = None
    """Until. Until when the consent holds."""
    reasons: Narrative = ()
    """Reasons. Why consent is refused or limited."""
