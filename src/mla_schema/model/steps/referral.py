"""The referral of a request to the competent authority."""

from mla_schema.codes.referral_reason import ReferralReason
from mla_schema.model.contact import Contact
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.node import Many
from mla_schema.model.scalars import ItemId, Line
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Referral(Step):
    """The information that a request was passed on to another authority.

    Source: BUDAPEST_27_9_C, EIO_ANNEX_B.
    """

    items: Many[ItemId] = ()
    """Items. The items that were passed on; none named means the whole request."""
    referred_to: Correspondent | None = None
    """Referred to. The authority to which the request was passed on.
    Source: BUDAPEST_27_9_C."""
    reason: ReferralReason | None = None
    """Reason. Why it was passed on.
    Source: BUDAPEST_27_9_C."""
    new_reference: Line | None = None
    """New reference. The number of the case at that authority."""
    contact: Contact | None = None
    """Contact. Who answers questions from now on."""
    remarks: Narrative = ()
    """Remarks. Who will answer, and what else the sender should know."""
