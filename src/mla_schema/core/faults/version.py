"""What this reader does not know: a version (``V``), or an extension (``E``)."""

from mla_schema.core.faults._fault import Fault

UNSUPPORTED_VERSION = Fault(
    "MLA-V01",
    "The message is written in schema version {found}; this reader knows {supported}.",
    "Ask the sender for a message in a version that this reader knows, or update the reader.",
)
EXTENSION_NOT_UNDERSTOOD = Fault(
    "MLA-E01",
    "The message carries an extension that must be understood, and this reader does not know it.",
    "Do not act on the message before someone knows what the extension says; ask the sender.",
)
