"""The strategies for messages, which the package itself offers as ``mla_schema.testing``."""

from mla_schema.testing.strategies import (
    GOOD_FORMS,
    NASTY_LINES,
    NASTY_TEXTS,
    ZONES,
    bare,
    message_with,
    messages,
    nodes,
    plainest,
    scalar_values,
)

__all__ = [
    "GOOD_FORMS",
    "NASTY_LINES",
    "NASTY_TEXTS",
    "ZONES",
    "bare",
    "message_with",
    "messages",
    "nodes",
    "plainest",
    "scalar_values",
]
