"""The confirmation that a result arrived, or that it is rejected."""

from mla_schema.codes.file_verdict import FileVerdict
from mla_schema.codes.rejection_reason import RejectionReason
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import ContentDigest, Flag, PartId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class ReceivedFile(Node):
    """Whether one file of evidence arrived as the manifest says.

    Source: OURS.
    """

    file: PartId
    """File. The identifier of the file in the manifest."""
    digest: ContentDigest | None = None
    """Digest. The SHA-256 of the file as it arrived."""
    verdict: FileVerdict
    """Verdict. Accepted, rejected or missing."""
    reasons: Many[RejectionReason] = ()
    """Reasons. Why it is not accepted."""
    remarks: Narrative = ()
    """Remarks. What else is wrong with it."""


class ResultReceipt(Step):
    """The answer to a result: what arrived, and whether the case is closed with it.

    Source: OURS.
    """

    files: Many[ReceivedFile] = ()
    """Files. The verdict on each file."""
    conditions_accepted: Flag | None = None
    """Conditions accepted. The conditions in the result are accepted and bind.
    Source: BUDAPEST_28_3."""
    request_satisfied: Flag | None = None
    """Request satisfied. Nothing more is expected."""
    remarks: Narrative = ()
    """Remarks. What is still missing, and what the result was worth."""
