"""Limits of what is read (``L``)."""

from mla_schema.core.faults._fault import Fault

SIZE_LIMIT = Fault(
    "MLA-L01",
    "The file has {actual} bytes; at most {limit} are read.",
    "Send large attachments beside the message, named by their digest, instead of inside it.",
    rule="MLA-S11",
)
DEPTH_LIMIT = Fault(
    "MLA-L02",
    "The file nests deeper than {limit} levels.",
    "No message nests so deeply: export it again from the system that wrote it.",
    rule="MLA-S11",
)
NODE_LIMIT = Fault(
    "MLA-L03",
    "The file has more than {limit} elements or members.",
    "Split the request, or give long lists as an attachment.",
    rule="MLA-S11",
)
ATTRIBUTE_LIMIT = Fault(
    "MLA-L04",
    "An XML element has more than {limit} attributes.",
    "A message has one attribute, schemaVersion: export it again from the system that wrote it.",
    rule="MLA-S11",
)
NAMESPACE_LIMIT = Fault(
    "MLA-L05",
    "The XML has more than {limit} namespace declarations.",
    "A message needs one namespace: export it again from the system that wrote it.",
    rule="MLA-S11",
)
TEXT_LIMIT = Fault(
    "MLA-L06",
    "A single text or name is longer than {limit} bytes.",
    "Send long material as a detached attachment, named by its digest.",
    rule="MLA-S11",
)
INLINE_LIMIT = Fault(
    "MLA-L07",
    "The attachments inside the message have {actual} bytes; at most {limit} may travel inside.",
    "Leave out 'content', keep 'digest' and 'size', and send these files beside the message.",
    rule="MLA-S11",
)
