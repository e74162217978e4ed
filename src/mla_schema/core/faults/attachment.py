"""What is wrong with the files that a message names (``A40`` to ``A49``)."""

from mla_schema.core.faults._fault import Fault

ATTACHMENT_CHANGED = Fault(
    "MLA-A40",
    "An attachment is not the file that the message names: its size or digest differs.",
    "Do not use the file; ask the sender for the right one.",
    rule="MLA-K26",
)
ATTACHMENT_UNKNOWN = Fault(
    "MLA-A41",
    "A file was given that no attachment of the message names.",
    "Check whether the file belongs to another message, or was changed on the way.",
    rule="MLA-K26",
)
