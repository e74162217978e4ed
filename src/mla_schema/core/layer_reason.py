"""Why a layer of the validation did not run, or what it did not judge: codes with a sentence for people."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class LayerReason:
    """A reason.

    Attributes:
        code: Its code, which keeps its meaning for ever.
        text: The sentence, in English, with placeholders; the key in a catalogue is ``layerReason.`` and the code.
    """

    code: str
    text: str


NOT_SIGNED: Final = LayerReason("notSigned", "the file is not signed: the sender is not proven")
NO_TRUST: Final = LayerReason("noTrust", "no trust was given: the sender is not proven")
NO_MESSAGE: Final = LayerReason(
    "noMessage", "the signature is good, but what it signs is not a message: the sender is not proven"
)
NO_PARTY: Final = LayerReason(
    "noParty", "no Party was named: what the requested Party asks for was not judged"
)
OTHER_PARTY: Final = LayerReason(
    "otherParty", "the message does not go to the Party that was named: what it asks for was not judged"
)
NO_BYTES: Final = LayerReason("noBytes", "a message was judged, not a file")
NOT_REACHED: Final = LayerReason("notReached", "not reached, because of what was found before")
NOT_ASKED: Final = LayerReason("notAsked", "not asked for")
XML_ONLY: Final = LayerReason("xmlOnly", "the XML Schema judges unsigned XML only")
NOT_GIVEN: Final = LayerReason("notGiven", "{missing} of the attachments beside the message were not given")

LAYER_REASONS: Final = (
    NOT_SIGNED,
    NO_TRUST,
    NO_MESSAGE,
    NO_PARTY,
    OTHER_PARTY,
    NO_BYTES,
    NOT_REACHED,
    NOT_ASKED,
    XML_ONLY,
    NOT_GIVEN,
)
"""All of them."""
