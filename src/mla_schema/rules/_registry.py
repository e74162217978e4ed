"""The registry: every rule is a function that is decorated with its definition."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from mla_schema.core.report import Severity
from mla_schema.core.rule import Check, Hit, Rule

if TYPE_CHECKING:
    from mla_schema.core.law import Provision
    from mla_schema.core.party_fact import PartyFact

C = TypeVar("C", bound=Check)

REGISTERED: dict[str, Rule] = {}
"""Every rule of the modules that were loaded; complete once ``rules()`` was called."""


def rule(
    id_: str,
    severity: Severity,
    *provisions: "Provision",
    on: str = "",
    since: str = "1.0",
    needs_party: bool = False,
) -> Callable[[C], C]:
    """Register a function as a rule.

    The docstring of the function is the sentence of the rule, its reason after ``Why:`` and its remedy after ``Fix:``.

    Args:
        id_: The identifier of the rule.
        severity: How heavy it is once its law was read.
        *provisions: The law on which it rests; a rule of our own rests on ``OURS``.
        on: The class of the objects that it judges, by name; what inherits from it is judged too. Without it the
            function only carries the words: the rule is judged while a file is read (see ``structural``).
        since: The version of the rules in which it first stands.
        needs_party: Whether it can find something only where the profile of a Party is given; else it is not asked.

    Raises:
        ValueError: The identifier is taken, or there is no provision.
    """

    def register(check: C) -> C:
        if id_ in REGISTERED or not provisions:
            message = f"{id_} is registered twice, or rests on nothing"
            raise ValueError(message)
        REGISTERED[id_] = Rule(id_, severity, provisions, since, on, check, needs_party)
        return check

    return register


def hit(
    *path: str | int, weight: Severity | None = None, facts: "tuple[PartyFact, ...]" = (), **params: Any
) -> Hit:
    """Point at a field.

    Args:
        *path: Wire names, positions and tags below the object that is judged; none means the object itself.
        weight: How heavy this one is, where the fact behind it is weaker than the rule.
        facts: The facts about a Party on which it rests.
        **params: The operands of the sentence.
    """
    return Hit(path, params, weight, facts)
