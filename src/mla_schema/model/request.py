"""What every request from State to State has in common."""

from mla_schema.codes.channel import Channel
from mla_schema.codes.medium import Medium
from mla_schema.codes.purpose import Purpose
from mla_schema.codes.urgency import Urgency
from mla_schema.codes.urgency_reason import UrgencyReason
from mla_schema.model.body import Opening
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.item import Item
from mla_schema.model.legal_basis import LegalBasis, LegalProvision
from mla_schema.model.node import Many, Node
from mla_schema.model.offence import Offence
from mla_schema.model.person import Person
from mla_schema.model.proceeding import Proceeding
from mla_schema.model.safeguards import (
    Assurance,
    Confidentiality,
    DataProtection,
    Formality,
    UserNotificationDelay,
)
from mla_schema.model.scalars import Instant, MediaType
from mla_schema.model.text import Narrative


class RequestedDeadline(Node):
    """The time by which the requesting Party needs an answer, with the reason.

    Source: UNCC_40, PCOC_2015_09.
    """

    at: Instant | None = None
    """At. The time by which the answer is needed."""
    reasons: Narrative = ()
    """Reasons. Why it is needed by then."""


class Delivery(Node):
    """To whom, how and in which form the data are to be sent.

    Source: CETS224_7_4_D, EPOC_ANNEX_I_L.
    """

    recipient: Correspondent | None = None
    """Recipient. To whom the data go, where it is not the sender of the request.
    Source: EPOC_ANNEX_I_L."""
    channels: Many[Channel] = ()
    """Channels. The preferred routes, best first.
    Source: CETS224_7_4_D."""
    media: Many[Medium] = ()
    """Media. The preferred means, best first.
    Source: TCY_2018_10_S5, CETS224_7_4_D."""
    formats: Many[MediaType] = ()
    """Formats. The preferred file formats, best first.
    Source: EPOC_ANNEX_I_L."""
    instructions: Narrative = ()
    """Instructions. What else matters for the transfer, such as where the encryption key is found.
    Source: EPOC_ANNEX_I_L."""


class Request(Opening):
    """What every request for data or for its preservation may state, from State to State."""

    legal_bases: Many[LegalBasis] = ()
    """Legal bases. The treaties or other instruments relied on.
    Source: BUDAPEST_27_1."""
    domestic_legal_bases: Many[LegalProvision] = ()
    """Domestic legal bases. The provisions of the requesting State that empower the authority.
    Source: TCY_2018_10_S11, CETS224_7_4_A."""
    proceedings: Many[Proceeding] = ()
    """Proceedings. The investigation, prosecution or trial that the data serve.
    Source: UNCC_40."""
    purposes: Many[Purpose] = ()
    """Purposes. What the data are needed for.
    Source: UNCC_40."""
    offences: Many[Offence] = ()
    """Offences. The offences under investigation or prosecution.
    Source: BUDAPEST_29_2_B, CETS224_7_3_D."""
    summary: Narrative = ()
    """Summary of facts. What happened, in short.
    Source: BUDAPEST_29_2_B, UNCC_40."""
    persons: Many[Person] = ()
    """Persons. The persons concerned, or the statement that the subject is unknown.
    Source: UNCC_40."""
    items: Many[Item] = ()
    """Items. What data is asked for, one item per category and set of identifiers.
    Source: BUDAPEST_29_2_C, CETS224_7_3_F."""
    relevance: Narrative = ()
    """Relevance. How the data relate to the offence.
    Source: BUDAPEST_29_2_C, CETS224_8_3_B."""
    necessity: Narrative = ()
    """Necessity. Why the data or their preservation are needed.
    Source: BUDAPEST_29_2_E."""
    urgency: Urgency | None = None
    """Urgency. How urgent the request is.
    Source: BUDAPEST_25_3, CETS224_3_2_C."""
    urgency_reasons: Many[UrgencyReason] = ()
    """Urgency reasons. Why it is urgent.
    Source: PCOC_2015_09, BUDAPEST_31_3_A."""
    emergency_facts: Narrative = ()
    """Facts of the emergency. The facts that show the emergency, and how the data relate to it.
    Source: CETS224_9_3_E, CETS224_10_1."""
    deadline: RequestedDeadline | None = None
    """Deadline. The time by which an answer is needed.
    Source: UNCC_40."""
    confidentiality: Confidentiality | None = None
    """Confidentiality. Whether the request is to be kept confidential.
    Source: BUDAPEST_27_8."""
    user_notification_delay: UserNotificationDelay | None = None
    """Delay of user notification. Why the user is not to be informed yet.
    Source: EPOC_ANNEX_I_H."""
    assurances: Many[Assurance] = ()
    """Assurances. What the requesting Party promises.
    Source: BUDAPEST_28_2."""
    data_protection: DataProtection | None = None
    """Data protection. Under which rules the data will be protected.
    Source: CETS224_14."""
    formalities: Many[Formality] = ()
    """Formalities. Procedures that the requesting Party asks for.
    Source: BUDAPEST_27_3."""
    costs: Narrative = ()
    """Costs. What is said about costs.
    Source: ETS030_20."""
    other_information: Narrative = ()
    """Other information. What else may help the requested Party.
    Source: CETS224_7_4_H, CETS224_9_3_H."""
