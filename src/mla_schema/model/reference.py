"""References to other messages, to files that could not be read, and to what lies outside the format."""

from typing import Annotated, ClassVar

from mla_schema.codes.case_reference_kind import CaseReferenceKind
from mla_schema.codes.channel import Channel
from mla_schema.codes.medium import Medium
from mla_schema.codes.relation import Relation
from mla_schema.core.marks import PERSONAL
from mla_schema.model.contact import Contact
from mla_schema.model.name import Name
from mla_schema.model.node import Choice, Node
from mla_schema.model.scalars import ContentDigest, Date, Instant, Line, MessageId
from mla_schema.model.text import Narrative


class Reference(Choice):
    """What a message refers to."""

    MEMBERS: ClassVar = {
        "messageReference": "reference",
        "unreadableFile": "reference",
        "externalReference": "reference",
    }


class MessageReference(Reference):
    """A message of this format, by identifier and content digest: both, so that nothing can be swapped."""

    id: MessageId
    """Message identifier. The identifier in the header of that message."""
    digest: ContentDigest
    """Content digest. The content digest of that message; the same for its XML and its JSON form.
    Source: RFC_8785."""
    number: Annotated[Line | None, PERSONAL] = None
    """Number. The reference number of that message, for people who cannot resolve the digest.
    Source: TCY_2018_10_S9, TCY_2018_10_S10."""
    date: Date | None = None
    """Date. The date of that message.
    Source: TCY_2018_10_S9, TCY_2018_10_S10."""


class UnreadableFile(Reference):
    """A file that arrived and could not be read as a message."""

    sha256: ContentDigest
    """Digest of the file. The digest of the bytes as they arrived."""
    received_at: Instant
    """Received at. When the file arrived."""
    file_name: Annotated[Line | None, PERSONAL] = None
    """File name. The name under which the file arrived."""


class ExternalReference(Reference):
    """A paper or oral request, or a message of another system.

    Source: TCY_2018_10_S9, TCY_2018_10_S10.
    """

    reference: Annotated[Line, PERSONAL]
    """Reference. Its number or ticket, or other words by which both sides know it.
    Source: TCY_2018_10_S9."""
    date: Date | None = None
    """Date. The date it bears.
    Source: TCY_2018_10_S9."""
    authority: Name | None = None
    """Authority. The authority that issued it.
    Source: TCY_2018_10_S9."""
    channel: Channel | None = None
    """Channel. The route it took.
    Source: TCY_2018_10_S9."""
    medium: Medium | None = None
    """Medium. Whether it was on paper, oral or electronic.
    Source: TCY_2018_10_S9."""


class RelatedReference(Node):
    """Another request, message or case that this one builds on, and how.

    Source: TCY_2018_10_S3, TCY_2018_10_S9, TCY_2018_10_S10, TCY_2018_11_S3.
    """

    relation: Relation
    """Relation. What that one is to this message: followed, extended, superseded, and so on.
    Source: TCY_2018_10_S3."""
    reference: Reference
    """Reference. Which one is meant."""
    requested_by: Contact | None = None
    """Requested by. The contact of the authority that made the earlier request.
    Source: TCY_2018_10_S9, TCY_2018_10_S10."""
    answered_by: Contact | None = None
    """Answered by. The contact of the authority that answered or executed it.
    Source: TCY_2018_10_S9, TCY_2018_10_S10."""
    remarks: Narrative = ()
    """Remarks. What the reader should know about the relation."""


class CaseReference(Node):
    """The number of the case in a register of one of the authorities.

    Source: TCY_2018_10_S2, TCY_2018_10_S8.
    """

    value: Annotated[Line, PERSONAL]
    """Value. The number, verbatim."""
    kind: CaseReferenceKind | None = None
    """Kind. Whose register, or which scheme such as GlobalCaseId."""
    register_name: Line | None = None
    """Register. The name of the register or authority that gave the number."""
