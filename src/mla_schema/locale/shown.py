"""Which texts of a catalogue a document shows that is made of a message, and which only explain."""

_SHOWN = frozenset(
    {
        "code",
        "endorsementKind",
        "field",
        "heading",
        "layerReason",
        "layerStatus",
        "outcome",
        "phrase",
        "provenBy",
        "revocationStatus",
        "severity",
        "signatoryKind",
        "type",
    }
)
"""The first words of the keys of texts that documents show."""
_MEANING = ".meaning"


def is_shown(key: str) -> bool:
    """Whether a document shows the text of a key.

    Args:
        key: The key.
    """
    return key.partition(".")[0] in _SHOWN and not key.endswith(_MEANING)
