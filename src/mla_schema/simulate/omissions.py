"""What is left out of a request that is incomplete on purpose, each with the rule that finds it."""

from collections.abc import Callable, Mapping

from mla_schema.simulate.world import Tree


def _member(name: str) -> Callable[[Tree], Tree]:
    return lambda body: {key: value for key, value in body.items() if key != name}


def _without_identifiers(body: Tree) -> Tree:
    items = [{key: value for key, value in item.items() if key != "identifiers"} for item in body["items"]]
    return {**body, "items": items}


OMISSIONS: Mapping[str, Callable[[Tree], Tree]] = {
    "MLA-C07": _member("offences"),
    "MLA-C08a": _member("summary"),
    "MLA-C09": _member("relevance"),
    "MLA-C13a": _without_identifiers,
    "MLA-C14b": _member("domesticLegalBases"),
    "MLA-S01": _member("confidentiality"),
}
"""By rule, how a request for stored data is made that does not meet it, and meets all others."""
FATAL = frozenset({"MLA-C07", "MLA-C08a", "MLA-C13a"})
"""The rules of these that make a request invalid; the others only warn."""
