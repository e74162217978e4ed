"""The phrase library: coded sentences that read in every language without a translator.

A message carries the key of a phrase and its values in a neutral form; a reader's catalogue has the sentence. One
module per group of themes defines the phrases, each once, and is loaded when one of its themes is first asked for.

What a phrase promises is in ``definition``; ``THEMES`` says which module defines the phrases of a theme.
"""

from functools import cache
from importlib import import_module

from mla_schema.phrases.definition import Definition, Kind, Slot

__all__ = ["THEMES", "Definition", "Kind", "Slot", "load", "phrases_all"]

_MODULES: dict[str, tuple[str, ...]] = {
    "facts": ("facts",),
    "offences": ("offence", "proceeding", "penalty", "conduct", "person"),
    "relevance": ("relevance", "observation"),
    "holders": ("holdsData", "provider", "custodian", "retention", "description", "period"),
    "needs": ("necessity", "urgency", "emergency", "deadline", "confidentiality"),
    "manner": (
        "delivery",
        "handling",
        "costs",
        "formality",
        "collection",
        "legalBasis",
        "preservation",
        "relation",
        "confirms",
        "otherMeans",
        "order",
        "giveEffect",
        "gap",
        "enquiry",
        "other",
    ),
    "safeguards": (
        "assurance",
        "dataRetention",
        "condition",
        "consent",
        "use",
        "incident",
        "dataProtection",
        "userNotification",
    ),
    "refusals": ("refusal", "postponement", "remedies"),
    "outcomes": ("notExecuted", "noData", "outcome", "partial", "delay"),
    "progress": (
        "receipt",
        "progress",
        "status",
        "referral",
        "served",
        "supplement",
        "impediment",
        "determination",
        "withdrawal",
        "amendment",
    ),
    "results": ("result", "evidence", "custody", "preserved", "path", "resultReceipt"),
    "cooperation": (
        "information",
        "investigation",
        "consultation",
        "transmittal",
        "translation",
        "validation",
        "support",
        "instruction",
        "reply",
        "jit",
    ),
}

THEMES: dict[str, str] = {theme: module for module, themes in _MODULES.items() for theme in themes}
"""The module that defines the phrases of each theme; a theme is the key up to its full stop."""


def load(key: str) -> Definition | None:
    """The phrase of a key.

    Args:
        key: Its key, such as ``facts.phishing``.

    Returns:
        Its definition; none where the library does not know the key, which a newer one may.
    """
    module = THEMES.get(key.partition(".")[0])
    return None if module is None else _defined_in(module).get(key)


def phrases_all() -> dict[str, Definition]:
    """Every phrase by its key, in the order of the library; loads all of it."""
    return {key: each for module in _MODULES for key, each in _defined_in(module).items()}


@cache
def _defined_in(module: str) -> dict[str, Definition]:
    phrases: tuple[Definition, ...] = import_module(f"{__name__}.{module}").PHRASES
    return {each.key: each for each in phrases}
