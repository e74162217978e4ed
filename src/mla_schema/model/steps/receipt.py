"""The receipt: what arrived, when, under which number, who is competent, and what the reader found."""

from mla_schema.codes.competence import Competence
from mla_schema.codes.receipt_status import ReceiptStatus
from mla_schema.codes.received_verdict import ReceivedVerdict
from mla_schema.model.contact import Contact
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import Count, Date, FindingCode, Line, Pointer
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class ReceivedFinding(Node):
    """A finding of the receiver, by code and place; never with a value."""

    code: FindingCode
    """Code. The code of the rule or fault."""
    pointer: Pointer | None = None
    """Pointer. The field of the received message."""


class Examination(Node):
    """What the receiver's system found when it read the message; the receiver's verdict, not the sender's.

    Source: OURS.
    """

    form: ReceivedVerdict | None = None
    """Form. Whether the file could be read and has the right form."""
    signature: ReceivedVerdict | None = None
    """Signature. Whether the signature is good and belongs to the sender."""
    rules: ReceivedVerdict | None = None
    """Rules. Whether the message is complete and consistent."""
    findings: Many[ReceivedFinding] = ()
    """Findings. What was found."""
    omitted: Count | None = None
    """Not listed. How many further findings there were."""


class Receipt(Step):
    """The confirmation that a message, file or paper request arrived.

    Source: TCY_2013_17_REC_9, BUDAPEST_27_9_C, EIO_ANNEX_B.
    """

    status: ReceiptStatus | None = None
    """Status. Registered, already known, or not readable.
    Source: TCY_2013_17_REC_9."""
    register_number: Line | None = None
    """Register number. The number under which the receiver has registered it.
    Source: EIO_ANNEX_B."""
    competence: Competence | None = None
    """Competence. Whether the receiver is competent.
    Source: BUDAPEST_27_9_C, EIO_ANNEX_B."""
    forwarded_to: Correspondent | None = None
    """Forwarded to. The competent authority to which it was referred.
    Source: BUDAPEST_27_9_C, EIO_ANNEX_B."""
    examination: Examination | None = None
    """Examination. What the receiver's system found.
    Source: OURS."""
    contact: Contact | None = None
    """Contact. Who answers questions about the case at the receiver's.
    Source: EIO_ANNEX_B."""
    next_step_by: Date | None = None
    """Next step by. When the sender will hear again.
    Source: OURS."""
    remarks: Narrative = ()
    """Remarks. What else the sender should know."""
