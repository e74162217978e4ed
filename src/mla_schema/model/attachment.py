"""Attachments, inside the message or beside it, always named by their digest."""

from typing import Annotated

from mla_schema.codes.attachment_kind import AttachmentKind
from mla_schema.codes.audience import Audience
from mla_schema.core.marks import PERSONAL
from mla_schema.model.node import Node
from mla_schema.model.scalars import Content, ContentDigest, Count, LanguageTag, Line, MediaType


class Attachment(Node):
    """A file that belongs to the message: inside it when ``content`` is given, else beside it.

    Source: ETSI_TS_103120.
    """

    name: Annotated[Line | None, PERSONAL] = None
    """Name. The file name."""
    kind: AttachmentKind | None = None
    """Kind. What the file is: court decision, translation, log extract, and so on."""
    media_type: MediaType | None = None
    """Media type. The format of the file.
    Source: RFC_6838."""
    language: LanguageTag | None = None
    """Language. The language of the file."""
    translation_of: ContentDigest | None = None
    """Translation of. The digest of the file that this one translates."""
    audience: Audience | None = None
    """Audience. For whom the file is meant.
    Source: CETS224_8_3_B."""
    size: Count | None = None
    """Size. The size of the file in bytes."""
    digest: ContentDigest | None = None
    """Digest. The SHA-256 of the file."""
    content: Annotated[Content | None, PERSONAL] = None
    """Content. The file itself; absent when it travels beside the message."""
