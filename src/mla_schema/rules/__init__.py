"""The rules: what makes a request specific and complete, each with its law, its reason and its remedy.

One module for each theme. A rule is one decorated function; see ``_registry``.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from mla_schema.core.rule import Rule
from mla_schema.rules._registry import REGISTERED

RULE_SET = "1.0"
"""The version of the rules; it stands in every report."""

_THEMES = (
    "authorities",
    "legal_basis",
    "facts",
    "data",
    "preservation",
    "earlier",
    "second_protocol",
    "united_nations",
    "identifiers",
    "identifier_syntax",
    "specimens",
    "placeholders",
    "items",
    "deadlines",
    "urgency",
    "offences",
    "states",
    "audiences",
    "structural",
    "decisions",
    "references",
    "conversation",
    "phrases",
    "safeguards",
    "party_treaties",
    "party_orders",
    "party_form",
    "party_case",
)


def rules() -> Mapping[str, Rule]:
    """Every rule by its identifier, in the order of the identifiers. Loads the modules of the rules."""
    load()
    return dict(sorted(REGISTERED.items()))


@cache
def load() -> None:
    """Load the modules of the rules, once."""
    for theme in _THEMES:
        import_module(f"{__name__}.{theme}")
