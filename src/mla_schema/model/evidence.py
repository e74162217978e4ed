"""Evidence: what was handed over, as a manifest that names every file; the evidence itself is never inside."""

from typing import Annotated

from mla_schema.codes.custody_action import CustodyAction
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.data_element import DataElement
from mla_schema.codes.formality_kind import FormalityKind
from mla_schema.core.marks import PERSONAL
from mla_schema.model.name import Name
from mla_schema.model.node import Many, Node
from mla_schema.model.offence import Period
from mla_schema.model.scalars import (
    ContentDigest,
    Count,
    Flag,
    Instant,
    ItemId,
    LanguageTag,
    Line,
    MediaType,
    PartId,
    Uri,
)
from mla_schema.model.service_provider import ServiceProvider
from mla_schema.model.text import Narrative


class CustodyEvent(Node):
    """Something that was done with a piece of evidence: who, when, what.

    Source: OURS.
    """

    action: CustodyAction
    """Action. What was done: acquired, copied, stored, handed over."""
    at: Instant | None = None
    """At. When it was done."""
    by: Annotated[Name | None, PERSONAL] = None
    """By. The person or authority that did it."""
    to: Annotated[Name | None, PERSONAL] = None
    """To. The person or authority to which it was handed over."""
    tool: Line | None = None
    """Tool. The device or program that was used, with its version."""
    remarks: Narrative = ()
    """Remarks. What else matters, such as the place or the seal."""


class EvidenceFile(Node):
    """A file of evidence that is handed over beside the message.

    Source: OURS.
    """

    id: PartId
    """File identifier. Names the file within the manifest."""
    items: Many[ItemId] = ()
    """Items. The items of the request that the file answers."""
    category: DataCategory | None = None
    """Category. Which kind of data the file holds.
    Source: BUDAPEST_1_D, BUDAPEST_18_3."""
    elements: Many[DataElement] = ()
    """Data elements. Which data the file holds."""
    name: Annotated[Line | None, PERSONAL] = None
    """Name. The file name."""
    media_type: MediaType | None = None
    """Media type. The format of the file.
    Source: RFC_6838."""
    format: Line | None = None
    """Format. The format in words, such as the name and version of a forensic image.
    Source: OURS."""
    language: LanguageTag | None = None
    """Language. The language of what the file holds."""
    size: Count | None = None
    """Size. The size of the file in bytes."""
    digest: ContentDigest
    """Digest. The SHA-256 of the file as it is handed over."""
    encrypted: Flag | None = None
    """Encrypted. The file is encrypted; the key goes by another way."""
    period: Period | None = None
    """Period. The time to which the data belong."""
    provider: ServiceProvider | None = None
    """Provider. The service provider from which the data come."""
    custody: Many[CustodyEvent] = ()
    """Custody. What was done with the file since the data were acquired, in order."""
    formalities: Many[FormalityKind] = ()
    """Formalities met. What was done so that the file can be evidence: certificate, statement of custody, hash values.
    Source: BUDAPEST_27_3."""
    certificates: Many[ContentDigest] = ()
    """Certificates. The digests of the attachments that certify the file.
    Source: BUDAPEST_27_3."""
    case_uco: Uri | None = None
    """CASE/UCO reference. Names the description of the file in the CASE/UCO ontology, where there is one."""
    description: Narrative = ()
    """Description. What the file holds and how it is read."""
