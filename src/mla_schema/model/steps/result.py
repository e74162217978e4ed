"""The result: the manifest of what is handed over; the evidence itself travels beside the message."""

from mla_schema.codes.channel import Channel
from mla_schema.codes.medium import Medium
from mla_schema.model.condition import Condition
from mla_schema.model.evidence import EvidenceFile
from mla_schema.model.node import Many
from mla_schema.model.outcome import ItemOutcome
from mla_schema.model.scalars import Flag, Line
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Result(Step):
    """What is handed over in answer to a request, file by file, each by its digest.

    Source: BUDAPEST_27_7, BUDAPEST_31_1, CETS224_8_6_B.
    """

    outcomes: Many[ItemOutcome] = ()
    """Outcomes. What became of which items.
    Source: BUDAPEST_27_7."""
    evidence: Many[EvidenceFile] = ()
    """Evidence. The files, each with its digest."""
    complete: Flag | None = None
    """Complete. Nothing more will follow."""
    advance_copy: Flag | None = None
    """Advance copy. The result is sent ahead; the formal transmission follows by another channel.
    Source: CETS224_10_6."""
    channel: Channel | None = None
    """Channel. By which route the files are handed over."""
    medium: Medium | None = None
    """Medium. By which means the files are handed over."""
    transfer_reference: Line | None = None
    """Transfer reference. By which name or number the files are found there."""
    conditions: Many[Condition] = ()
    """Conditions. The conditions that bind the recipient.
    Source: BUDAPEST_28_2."""
    remarks: Narrative = ()
    """Remarks. How the files are read, and what else the recipient should know."""
