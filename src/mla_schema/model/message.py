"""The message: header, body, attachments and extensions."""

from mla_schema.model.attachment import Attachment
from mla_schema.model.body import Body
from mla_schema.model.extension import Extension
from mla_schema.model.header import Header
from mla_schema.model.node import Many, Node


class Message(Node):
    """One message of a conversation about mutual legal assistance.

    A draft is an ordinary message that has findings and no signature. The schema version is not a field:
    a writer stamps the lowest version that can hold the message.
    """

    header: Header
    """Header. Who writes to whom, when, and about which case."""
    body: Body
    """Body. What the message says."""
    attachments: Many[Attachment] = ()
    """Attachments. Files that belong to the message.
    Source: ETSI_TS_103120."""
    extensions: Many[Extension] = ()
    """Extensions. What other specifications add."""
