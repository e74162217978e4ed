"""A rule as a definition: its identifier, how heavy it is, on which law it rests, and to what it applies."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from mla_schema.core.law import Provision
from mla_schema.core.party_fact import PartyFact
from mla_schema.core.report import Severity

Path: TypeAlias = tuple[str | int, ...]
"""Wire names, positions from 0 and tags, from the object that a rule judges to the field it points at."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule has found: where, below the object that it judged, and the operands of its sentence.

    Attributes:
        path: The way to the field, which may be one that is missing.
        params: Names, numbers and words of the format; never a value from the message.
        weight: How heavy this one is, where the fact behind it is weaker than the rule; never heavier than the rule.
        facts: The facts about a Party on which it rests; a rule about a Party gives at least one.
    """

    path: Path
    params: dict[str, str | int]
    weight: Severity | None = None
    facts: tuple[PartyFact, ...] = ()


Check: TypeAlias = Callable[[Any, Any], Iterator[Hit]]
"""Judges one object of a message in its context."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of completeness or consistency.

    Its sentence, reason and remedy are the docstring of its check, from which the catalogues are derived.

    Attributes:
        id: Its identifier, such as ``MLA-K05a``; never used again for something else.
        declared: The severity that it has once its law was read.
        provisions: The provisions on which it rests.
        since: The version of the rules in which it first stood.
        on: The class of the objects that it judges, by name; empty where it is judged while a file is read, and its
            findings are faults that bear its identifier.
        check: What judges them.
        needs_party: Whether it can find something only where the profile of a Party is given.
    """

    id: str
    declared: Severity
    provisions: tuple[Provision, ...]
    since: str
    on: str
    check: Check
    needs_party: bool = False

    @property
    def structural(self) -> bool:
        """Whether it is judged while a file is read, before there is a message that a check could be given."""
        return not self.on

    @property
    def source_verified(self) -> bool:
        """Whether the text of one of its provisions was read; a rule of our own has no outside text to read."""
        return any(each.known for each in self.provisions)

    @property
    def severity(self) -> Severity:
        """How heavy it is: a rule whose law nobody has read is no more than a warning, for a wrong refusal is a harm.

        What is judged while a file is read is as heavy as declared: the form itself cannot do without it.
        """
        if self.declared is Severity.ERROR and not self.source_verified and not self.structural:
            return Severity.WARNING
        return self.declared
