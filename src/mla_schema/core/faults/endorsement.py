"""What is wrong with an endorsement (``A60`` to ``A69``)."""

from mla_schema.core.faults._fault import Fault

ENDORSES_NOTHING = Fault(
    "MLA-A60",
    "A message of the type '{type}' endorses nothing: only a transmittal, a validation or a translation does.",
    "Give the transmittal, validation or translation itself, and the message that it endorses beside it.",
)
ENDORSES_NO_MESSAGE = Fault(
    "MLA-A61",
    "The endorsement names a paper, or a file that could not be read, and not a message by identifier and digest.",
    "Ask the endorsing authority for an endorsement that names the message by its identifier and its content digest.",
)
ENDORSES_ANOTHER = Fault(
    "MLA-A62",
    "The endorsement is of another message: it names another identifier.",
    "Find the message that it names. An endorsement of an endorsement is judged with that endorsement alone.",
)
ENDORSES_OTHER_CONTENT = Fault(
    "MLA-A63",
    "The endorsement names this message with other content: the digest differs.",
    "Do not rely on the endorsement: the message was changed after it, or another one was endorsed. Ask its authority.",
)
ENDORSES_ELSEWHERE = Fault(
    "MLA-A64",
    "The endorsement stands in another conversation than the message.",
    "Do not rely on the endorsement; ask the endorsing authority which case it meant.",
)
ENDORSEMENT_SPECIMEN = Fault(
    "MLA-A65",
    "Of the endorsement and the message, one is marked as a specimen and the other is not.",
    "Do not rely on the endorsement: a specimen endorses specimens only, and what is real needs a real endorsement.",
)
