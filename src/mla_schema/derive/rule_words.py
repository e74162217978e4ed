"""The words of the rules: the docstrings of their checks, in three parts."""

import inspect
import re
from dataclasses import dataclass

from mla_schema.core.rule import Rule

_PARTS = re.compile(r"(?P<message>.+?)\s+Why:\s+(?P<why>.+?)\s+Fix:\s+(?P<fix>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class RuleWords:
    """What a rule says.

    Attributes:
        message: What is wrong, as a sentence with placeholders.
        why: Why it matters, for people who are no lawyers.
        fix: What to do.
    """

    message: str
    why: str
    fix: str


def words_of_rule(rule: Rule) -> RuleWords:
    """The words of a rule.

    Args:
        rule: The rule.

    Raises:
        ValueError: Its docstring has not the three parts: a sentence, ``Why:`` and ``Fix:``.
    """
    found = _PARTS.fullmatch(inspect.cleandoc(rule.check.__doc__ or "").strip())
    if found is None:
        message = f"{rule.id}: the docstring of a rule is a sentence, 'Why:' and 'Fix:'"
        raise ValueError(message)
    return RuleWords(*(" ".join(found[part].split()) for part in ("message", "why", "fix")))
