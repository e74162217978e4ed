"""The validation: an endorsement of a message by the authority that had to agree."""

from mla_schema.codes.validation_verdict import ValidationVerdict
from mla_schema.model.legal_basis import LegalProvision
from mla_schema.model.node import Many
from mla_schema.model.scalars import Date, Flag, ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Validation(Step):
    """The decision of a judge, court or prosecutor who must validate what another authority has issued.

    It endorses the message that it concerns, named by identifier and digest, and is signed by the endorser.

    Source: CETS224_7_2_B, EPOC_4_5, EPOC_ANNEX_I_J.
    """

    verdict: ValidationVerdict
    """Verdict. Validated, validated in part, or not validated.
    Source: EPOC_ANNEX_I_J."""
    items: Many[ItemId] = ()
    """Items. The items that are validated; none named means all."""
    after_the_fact: Flag | None = None
    """After the fact. The validation follows a message that was sent in an emergency.
    Source: EPOC_4_5."""
    legal_grounds: Many[LegalProvision] = ()
    """Legal grounds. The provisions on which the validation rests."""
    valid_until: Date | None = None
    """Valid until. Until when it holds."""
    reasons: Narrative = ()
    """Reasons. The reasons in words."""
