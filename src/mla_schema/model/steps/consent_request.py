"""The request for consent: to pass data on, to use them otherwise, to show information to a provider."""

from mla_schema.codes.consent_subject import ConsentSubject
from mla_schema.codes.purpose import Purpose
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.legal_basis import LegalBasis
from mla_schema.model.node import Many
from mla_schema.model.proceeding import Proceeding
from mla_schema.model.scalars import ContentDigest, Date, ItemId, Pointer
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class ConsentRequest(Step):
    """A request for consent of the Party whose data or information it is.

    Source: BUDAPEST_28_2_B, CETS224_8_3_B, CETS224_14_10.
    """

    subject: ConsentSubject
    """Subject. What consent is asked for.
    Source: CETS224_14_10."""
    items: Many[ItemId] = ()
    """Items. The items concerned; none named means all."""
    fields: Many[Pointer] = ()
    """Fields. The fields of the message that are to be shown.
    Source: CETS224_8_3_B."""
    files: Many[ContentDigest] = ()
    """Files. The digests of the files concerned."""
    to: Correspondent | None = None
    """To. To whom the data would go.
    Source: CETS224_14_10."""
    purposes: Many[Purpose] = ()
    """Purposes. For what they would be used.
    Source: BUDAPEST_28_2_B."""
    proceedings: Many[Proceeding] = ()
    """Proceedings. In which proceedings they would be used.
    Source: BUDAPEST_28_2_B."""
    legal_bases: Many[LegalBasis] = ()
    """Legal bases. The instruments on which that rests."""
    reasons: Narrative = ()
    """Reasons. Why it is needed."""
    answer_by: Date | None = None
    """Answer by. When an answer is needed."""
