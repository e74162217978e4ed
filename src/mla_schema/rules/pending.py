"""Rules that are known and not yet there, each with the reason; their identifiers are kept for them."""

from collections.abc import Mapping

_EPOC = "belongs to the bridge to the European Production Order, which does not exist yet"
_COMPARTMENTS = "needs compartments: parts of a message that can be withheld from one audience"

PENDING: Mapping[str, str] = {
    "MLA-K19": _EPOC,
    "MLA-K20": _EPOC,
    "MLA-K21": _EPOC,
    "MLA-K22": _EPOC,
    "MLA-K30": _COMPARTMENTS,
    "MLA-P10": "needs a fact that no profile has: in which cases a Party asks to be consulted before",
    "MLA-S09": _COMPARTMENTS,
    "MLA-S14": "is found in a case and not in a message: a receipt that does not come within the expected time",
    "MLA-S18": "is a promise of the statistics, which hold no personal data by construction",
}
"""Why each is not there, by its identifier."""
