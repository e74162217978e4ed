"""The layers of the road by name, and what is said of those that did not run."""

from mla_schema.core.layer_reason import NOT_REACHED, LayerReason
from mla_schema.core.report import Layer, LayerStatus

WIRE = "wire"
SIGNATURE = "signature"
STRUCTURE = "structure"
ATTACHMENTS = "attachments"
EXTENSIONS = "extensions"
SECOND_OPINION = "second-opinion"
RULES = "rules"

_ORDER = (WIRE, SIGNATURE, STRUCTURE, ATTACHMENTS, EXTENSIONS, SECOND_OPINION, RULES)


def layers(*ran: Layer) -> tuple[Layer, ...]:
    """All layers in the order of the road.

    Args:
        *ran: The layers of which something is to be said; the others were not reached.
    """
    known = {layer.name: layer for layer in ran}
    return tuple(known.get(name) or skipped(name, NOT_REACHED) for name in _ORDER)


def skipped(name: str, reason: LayerReason, **params: str | int) -> Layer:
    """A layer that did not run.

    Args:
        name: Its name.
        reason: Why it did not.
        **params: What stands for the placeholders of the reason.
    """
    return reasoned(name, LayerStatus.SKIPPED, reason, **params)


def reasoned(name: str, status: LayerStatus, reason: LayerReason, **params: str | int) -> Layer:
    """A layer of which there is more to say than its status.

    Args:
        name: Its name.
        status: What became of it.
        reason: Why it did not run, or what it did not judge.
        **params: What stands for the placeholders of the reason.
    """
    return Layer(name, status, reason.text.format_map(params), reason.code, params)
