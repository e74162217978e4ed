"""What to know of a Party before a message is sent to it; no fault, and never an error."""

from mla_schema.core.faults._fault import Fault

KNOWN_OF_PARTY = Fault(
    "MLA-R01",
    "{party}, {topic}: {said}",
    "Check the draft against it before it is sent. It is {confidence}; where much depends on it, ask the Party.",
)
UNKNOWN_OF_PARTY = Fault(
    "MLA-R02",
    "Nothing is known here of {party} on: {topics}.",
    "Ask the Party where one of these matters. Unknown is not a no.",
)
