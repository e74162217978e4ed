"""The header: who writes to whom, when, about which case, in answer to what, and with which gaps known."""

from typing import Annotated

from mla_schema.codes.channel import Channel
from mla_schema.codes.medium import Medium
from mla_schema.core.marks import PERSONAL, WORDS
from mla_schema.model.authority import ActingCapacity, InvolvedAuthority
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.name import Name
from mla_schema.model.node import Many, Node
from mla_schema.model.reference import CaseReference, Reference, RelatedReference
from mla_schema.model.scalars import Count, Date, FindingCode, Flag, Instant, LanguageTag, Line, MessageId
from mla_schema.model.text import Narrative


class Handling(Node):
    """A protective marking and how to handle the message; no equivalence with other schemes is claimed."""

    marking: Annotated[Line, WORDS]
    """Marking. The marking in its own words and scheme."""
    instruction: Narrative = ()
    """Instruction. What the marking asks of the reader."""


class KnownGap(Node):
    """A requirement that the sender knows it has not met, and why it sends nevertheless."""

    rule: FindingCode
    """Rule. The rule that finds the gap."""
    reason: Narrative = ()
    """Reason. Why the message is sent with it."""


class ConfirmedCommunication(Node):
    """An oral or other communication that this message confirms in writing.

    Source: BUDAPEST_25_3, CETS224_9_4, UNCC_40.
    """

    at: Instant | None = None
    """At. When the communication took place."""
    medium: Medium | None = None
    """Medium. By what means: telephone, in person, fax."""
    by: Annotated[Name | None, PERSONAL] = None
    """By. Who spoke or wrote for the sender."""
    to: Annotated[Name | None, PERSONAL] = None
    """To. Who took it for the recipient."""
    content: Narrative = ()
    """Content. What was communicated, in short."""


class FormalConfirmation(Node):
    """The formal confirmation that will follow, where the requested Party requires it.

    Source: BUDAPEST_25_3.
    """

    medium: Medium | None = None
    """Medium. By what means it will follow."""
    channel: Channel | None = None
    """Channel. By which route it will follow."""
    until: Date | None = None
    """Until. The date by which it will follow."""


class Header(Node):
    """What every message states about itself."""

    id: MessageId
    """Message identifier. A UUID, never used again for other content.
    Source: RFC_9562, ETSI_TS_103120."""
    conversation: MessageId | None = None
    """Conversation. The identifier of the message that opened the conversation; its own, if it opens one."""
    generation: Count | None = None
    """Generation. The sender's running number in the conversation, from 1; shows a lost or repeated message.
    Source: ETSI_TS_103120."""
    issued_at: Instant
    """Issued at. When the message was issued.
    Source: TCY_2018_10_S1, TCY_2018_11_S1."""
    place: Line | None = None
    """Place. Where the message was issued.
    Source: EIO_ANNEX_A_L."""
    language: LanguageTag | None = None
    """Language. The main language of the prose in this message.
    Source: CETS224_4_1."""
    sender: Correspondent
    """Sender. Who sends and signs the message.
    Source: TCY_2018_10_S5, BUDAPEST_29_2_A, UNCC_40."""
    capacity: ActingCapacity | None = None
    """Capacity. Whether the sender acts in its own name or for another authority."""
    recipient: Correspondent
    """Recipient. To whom the message is addressed.
    Source: TCY_2018_10_S4, TCY_2018_11_S4."""
    copy_to: Many[Correspondent] = ()
    """Copies to. Who receives a copy, such as the central authority under Article 27(9)(a).
    Source: BUDAPEST_27_9_A."""
    authorities: Many[InvolvedAuthority] = ()
    """Authorities. Other authorities in the case: investigating, prosecuting, validating, transmitting.
    Source: TCY_2018_10_S7, TCY_2018_10_S8, UNCC_40."""
    our_reference: Annotated[Line | None, PERSONAL] = None
    """Our reference. The sender's reference or case number.
    Source: TCY_2018_10_S2, TCY_2018_11_S2."""
    your_reference: Annotated[Line | None, PERSONAL] = None
    """Your reference. The recipient's reference, where it is known."""
    case_references: Many[CaseReference] = ()
    """Case references. Numbers of the case in other registers.
    Source: TCY_2018_10_S8."""
    channel: Channel | None = None
    """Channel. The route by which the message is sent.
    Source: BUDAPEST_27_9_A, BUDAPEST_27_9_B, BUDAPEST_35_1."""
    medium: Medium | None = None
    """Medium. The means by which the message is sent.
    Source: BUDAPEST_25_3."""
    handling: Handling | None = None
    """Handling. Protective marking and how to handle the message."""
    specimen: Flag | None = None
    """Specimen. The message is an example or a test and asks for nothing."""
    in_reply_to: Reference | None = None
    """In reply to. The message that this one answers.
    Source: BUDAPEST_27_7."""
    related: Many[RelatedReference] = ()
    """Related. Earlier or parallel requests and messages, and what they are to this one.
    Source: TCY_2018_10_S3, TCY_2018_10_S9, TCY_2018_10_S10, TCY_2018_11_S3."""
    confirms: Many[ConfirmedCommunication] = ()
    """Confirms. Oral or other communications that this message confirms.
    Source: BUDAPEST_25_3, CETS224_9_4."""
    formal_confirmation: FormalConfirmation | None = None
    """Formal confirmation. The confirmation that will follow by another means.
    Source: BUDAPEST_25_3."""
    certified_accurate: Flag | None = None
    """Certified as accurate. The sender certifies that the content is accurate and correct.
    Source: EIO_ANNEX_A_L."""
    known_gaps: Many[KnownGap] = ()
    """Known gaps. Requirements that the sender knows it has not met, and why."""
