"""The layers of the road by name, and what is said of those that did not run."""

from mla_schema.core.report import Layer, LayerStatus

WIRE = "wire"
SIGNATURE = "signature"
STRUCTURE = "structure"
ATTACHMENTS = "attachments"
EXTENSIONS = "extensions"
SECOND_OPINION = "second-opinion"
RULES = "rules"

NOT_SIGNED = "the file is not signed: the sender is not proven"
NO_TRUST = "no trust was given: the sender is not proven"
NO_MESSAGE = "the signature is good, but what it signs is not a message: the sender is not proven"
NO_PARTY = "no Party was named: what the requested Party asks for was not judged"
OTHER_PARTY = "the message does not go to the Party that was named: what it asks for was not judged"
NO_BYTES = "a message was judged, not a file"
NOT_REACHED = "not reached, because of what was found before"
NOT_ASKED = "not asked for"
XML_ONLY = "the XML Schema judges unsigned XML only"

_ORDER = (WIRE, SIGNATURE, STRUCTURE, ATTACHMENTS, EXTENSIONS, SECOND_OPINION, RULES)


def layers(*ran: Layer) -> tuple[Layer, ...]:
    """All layers in the order of the road.

    Args:
        *ran: The layers of which something is to be said; the others were not reached.
    """
    known = {layer.name: layer for layer in ran}
    return tuple(known.get(name, Layer(name, LayerStatus.SKIPPED, NOT_REACHED)) for name in _ORDER)
